/** Skoler & Uddannelse, målplan 2026, focus area 3: after the ninth form. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const unge: TownFocusArea = {
  title: "Videre efter 9. klasse",
  description:
    "Valget efter grundskolen er for mange det første store valg, de tager selv. De skal have prøvet noget, inden de vælger.",
  goals: [
    {
      title: "Flere vælger efter at have prøvet",
      description:
        "Alle elever i 8. klasse har været mindst tre dage på en arbejdsplads eller erhvervsuddannelse. Andelen, der vælger en erhvervsuddannelse, stiger fra 21 til 26 procent.",
      responsible: who.nadia,
      due: "2026-12-31",
      objectives: ["unge-paa-vej", "virksomheder"],
      focusAreas: ["unge-i-trivsel"],
      together: ["social-beskaeftigelse"],
      targetGroup: "Elever i 8. klasse",
      actions: [
        {
          title: "Aftale med 60 lokale virksomheder om praktik",
          due: "2026-10-02",
          state: "done",
          together: ["social-beskaeftigelse"],
        },
      ],
      trialActions: [
        {
          title: "Prøvedage i små grupper med en mester",
          due: "2026-12-09",
          state: "running",
          targetGroup: "24 elever, der er i tvivl",
          expectedEffect: "Eleverne kan bagefter sige, hvad de ikke vil, og hvorfor.",
          evaluateOn: "2026-12-16",
        },
      ],
      indicators: [
        {
          title: "Elever, der søger en erhvervsuddannelse",
          unit: "%",
          baseline: 21,
          target: 26,
          direction: "up",
          observations: [counted("2026-04-07 13:10", who.nadia, 23, "Ansøgninger pr. {1. marts 2026}.")],
        },
      ],
      status: [
        said(
          "2026-03-30 12:35",
          who.nadia,
          "onTrack",
          "23 procent søgte en erhvervsuddannelse i år. Det er to point mere end sidste år.",
        ),
        said(
          "2026-06-24 13:50",
          who.nadia,
          "onTrack",
          "38 virksomheder har sagt ja. Håndværkerne er lettest at få med, og butikkerne vil gerne spørges tidligere.",
        ),
        said(
          "2026-09-23 11:10",
          who.nadia,
          "onTrack",
          "61 virksomheder er med. De første grupper skal ud i {november}.",
        ),
        said(
          "2026-11-20 10:02",
          who.nadia,
          "onTrack",
          "14 af 24 elever har haft deres prøvedage. En ville være tømrer, indtil han stod på taget i regnvejr, og det er også et svar.",
        ),
      ],
    },
    {
      title: "Et sted at gå hen, når det er svært",
      description:
        "Unge i udskolingen kan få en samtale inden for en uge uden henvisning. De ved, hvor de skal gå hen, og de kommer, før det er gået helt galt.",
      responsible: who.nadia,
      due: "2026-10-31",
      objectives: ["tidlig-hjaelp", "b27-en-indgang"],
      focusAreas: ["unge-i-trivsel", "borgeren-foerst"],
      together: ["boern-dagtilbud", "social-beskaeftigelse"],
      targetGroup: "Unge på 13-17 år",
      trialActions: [
        {
          title: "Åben dør hos sundhedsplejersken hver torsdag",
          responsible: who.nadia,
          due: "2026-11-19",
          state: "running",
          together: ["boern-dagtilbud"],
          targetGroup: "Udskolingen på alle fire skoler",
          expectedEffect: "Unge kommer af sig selv og tidligere, fordi de kender ansigtet.",
          evaluateOn: "2026-11-26",
        },
      ],
      indicators: [
        {
          title: "Dage fra første henvendelse til samtale",
          unit: "dage",
          baseline: 34,
          target: 7,
          direction: "down",
          observations: [
            counted("2026-06-25 10:09", who.nadia, 19),
            counted("2026-10-05 10:16", who.nadia, 11),
          ],
        },
        {
          title: "Drenge kommer også",
          observations: [
            noticed(
              "2026-10-15 13:44",
              who.nadia,
              "De første måneder kom der kun piger. Efter at døren blev flyttet hen ved hallen, er hver tredje en dreng.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 12:47",
          who.nadia,
          "attention",
          "Vi mangler at aftale, hvem der betaler for timerne om torsdagen.",
        ),
        said(
          "2026-06-24 13:59",
          who.nadia,
          "onTrack",
          "Timerne er fundet, og åben dør begynder efter ferien. Ventetiden er faldet, fordi vi fordeler henvendelserne hver morgen.",
        ),
        said("2026-09-23 11:19", who.nadia, "onTrack", "Åben dør har haft 74 besøg på fem uger."),
      ],
    },
  ],
};
