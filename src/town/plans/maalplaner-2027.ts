/**
 * The first målplaner for 2027: Sundhed & Ældre still drafts theirs, Skoler & Uddannelse has submitted theirs for
 * approval.
 */
import { who } from "../people.ts";
import type { TownPlan } from "../town.ts";
import { copenhagen } from "../write.ts";

/** A draft as drafts are: one goal is nearly done, one has no deadline, one is hardly more than a title. */
export const sundhedAeldre2027: TownPlan = {
  key: "sundhed-aeldre-2027",
  kind: "goalPlan",
  title: "Målplan 2027",
  department: "sundhed-aeldre",
  owner: "sundhed-aeldre",
  from: "2027-01-01",
  to: "2027-12-31",
  state: "draft",
  written: { by: who.grethe, at: copenhagen("2026-11-12 10:15") },
  goals: [
    {
      title: "Alle teams planlægger selv",
      description:
        "Fjorten faste teams lægger selv deres plan, og borgere med daglig hjælp møder højst otte forskellige medarbejdere på en måned.",
      responsible: who.amir,
      due: "2027-12-31",
      objectives: ["kendte-ansigter"],
      focusAreas: ["borgeren-foerst", "kolleger-der-bliver"],
      targetGroup: "Borgere med daglig hjælp i hjemmet",
      actions: [{ title: "Ti nye teams går i gang, to om måneden", due: "2027-06-30", state: "planned" }],
      trialActions: [
        {
          title: "Fælles weekendvagt for to nabo-teams",
          due: "2027-05-28",
          state: "planned",
          targetGroup: "70 borgere i Lindeskov og Åløse",
          expectedEffect: "Borgeren kender også dem, der kommer om søndagen.",
          evaluateOn: "2027-06-04",
        },
      ],
      indicators: [
        {
          title: "Medarbejdere i hjemmet på en måned",
          unit: "personer",
          baseline: 13,
          target: 8,
          direction: "down",
        },
      ],
      milestones: [{ title: "Halvvejs: otte teams", due: "2027-03-31", state: "planned" }],
    },
    {
      title: "Besøgsvenner til dem, der ikke selv beder om det",
      description:
        "Medarbejdere, postbude og frisører ved, hvem de kan ringe til, når de møder et menneske, der er alene. Tal og frist aftales i udviklingsugen.",
      responsible: who.inger,
      objectives: ["mindre-ensomhed"],
      together: ["kultur-fritid"],
      targetGroup: "Ældre, der bor alene",
    },
    { title: "Mindre spild på plejecentrene", description: "", responsible: who.kirsten },
  ],
};

export const skolerUddannelse2027: TownPlan = {
  key: "skoler-uddannelse-2027",
  kind: "goalPlan",
  title: "Målplan 2027",
  department: "skoler-uddannelse",
  owner: "skoler-uddannelse",
  from: "2027-01-01",
  to: "2027-12-31",
  state: "submitted",
  written: { by: who.thomas, at: copenhagen("2026-11-16 15:55") },
  focusAreas: [
    {
      title: "Unge, der trives",
      description:
        "Budgetaftalen giver os en samlet indgang for unge i mistrivsel. Den skal ligge et sted, hvor unge alligevel kommer.",
      goals: [
        {
          title: "Ungeindgangen åbner i Algade",
          description:
            "Fra august 2027 kan unge mellem 13 og 25 år gå ind fra gaden og tale med nogen samme dag. Skole, jobcenter, sundhed og familiestøtte deler lokaler og kalender.",
          responsible: who.nadia,
          due: "2027-08-31",
          objectives: ["b27-en-indgang", "tidlig-hjaelp"],
          focusAreas: ["unge-i-trivsel", "borgeren-foerst"],
          together: ["social-beskaeftigelse", "boern-dagtilbud", "kultur-fritid"],
          targetGroup: "Unge på 13-25 år",
          actions: [{ title: "Ungepanel vælger lokaler og navn", due: "2027-02-26", state: "planned" }],
          trialActions: [
            {
              title: "Åbent hver torsdag i den gamle skobutik",
              due: "2027-05-28",
              state: "planned",
              together: ["kultur-fritid"],
              targetGroup: "Unge fra udskoling og gymnasium",
              expectedEffect:
                "Vi finder ud af, hvem der kommer, hvornår og med hvad, før vi bygger noget fast.",
              evaluateOn: "2027-06-11",
            },
          ],
          indicators: [
            {
              title: "Unge, der får en samtale samme dag",
              unit: "%",
              baseline: 0,
              target: 80,
              direction: "up",
            },
            { title: "Unge anbefaler stedet til en ven" },
          ],
          milestones: [
            { title: "Fire afdelinger har aftalt bemanding", due: "2027-01-29", state: "planned" },
          ],
        },
        {
          title: "Skolevejen på cykel hele året",
          description:
            "70 procent af eleverne går eller cykler også i januar. Skolerne har lygter, tørrerum og en cykelværkstedsdag.",
          responsible: who.michael,
          due: "2027-12-31",
          objectives: ["sikre-veje"],
          focusAreas: ["klimahandling"],
          together: ["by-klima-teknik"],
          targetGroup: "Elever i 3.-9. klasse",
          trialActions: [
            {
              title: "Cykelbus med en voksen fra fire stoppesteder",
              due: "2027-03-26",
              state: "planned",
              targetGroup: "Elever i 3.-5. klasse på Lindeskovskolen",
              expectedEffect: "Forældre tør sende de yngste af sted i mørke, når nogen kører forrest.",
              evaluateOn: "2027-04-09",
            },
          ],
          indicators: [
            {
              title: "Elever, der går eller cykler i januar",
              unit: "%",
              baseline: 44,
              target: 70,
              direction: "up",
            },
          ],
        },
      ],
    },
    {
      title: "Stærke begyndelser",
      description: "Erfaringerne fra de hundrede dage med to voksne tages med videre.",
      goals: [
        {
          title: "Alle kan læse en bog efter 2. klasse",
          description:
            "Højst 8 procent er svage læsere ved udgangen af 2. klasse. Læsemakkere er fast på alle fire skoler.",
          responsible: who.bo,
          due: "2027-12-31",
          objectives: ["rigt-sprog"],
          targetGroup: "Elever i 1.-2. klasse",
          actions: [{ title: "Læsevejledere besøger hinandens skoler", due: "2027-04-30", state: "planned" }],
          indicators: [
            { title: "Svage læsere i 2. klasse", unit: "%", baseline: 12, target: 8, direction: "down" },
          ],
        },
        {
          title: "Forældre som medskabere af skolestarten",
          description:
            "Alle nye forældre har været med til at planlægge de to første uger og kender en anden familie i klassen, før skolen begynder.",
          responsible: who.louise,
          due: "2027-09-30",
          objectives: ["gode-overgange"],
          together: ["boern-dagtilbud"],
          targetGroup: "Forældre til kommende skolebørn",
          trialActions: [
            {
              title: "Picnic i skolegården i juni",
              due: "2027-06-18",
              state: "planned",
              together: ["boern-dagtilbud"],
              targetGroup: "Familier med børn, der begynder i august",
              expectedEffect: "Ingen møder den første dag uden at kende nogen.",
              evaluateOn: "2027-09-10",
            },
          ],
          indicators: [
            {
              title: "Forældre kender mindst én anden familie den første dag",
              unit: "%",
              baseline: 60,
              target: 95,
              direction: "up",
            },
          ],
        },
      ],
    },
  ],
};
