/** Målplan 2026 of Social & Beskæftigelse: five goals, without focus areas. */
import { who } from "../people.ts";
import type { TownPlan } from "../town.ts";
import { copenhagen, counted, noticed, said } from "../write.ts";

export const socialBeskaeftigelse2026: TownPlan = {
  key: "social-beskaeftigelse-2026",
  kind: "goalPlan",
  title: "Målplan 2026",
  department: "social-beskaeftigelse",
  owner: "social-beskaeftigelse",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-02-05",
  edition: 1,
  caseNumber: "26/004512",
  written: { by: who.jensole, at: copenhagen("2026-01-28 12:55") },
  goals: [
    {
      title: "Fem timer om ugen er en begyndelse",
      description:
        "80 borgere, der har været uden arbejde i mere end to år, har lønnede timer i en almindelig virksomhed. Halvdelen har fået flere timer inden årets udgang.",
      responsible: who.dorthe,
      due: "2026-12-31",
      objectives: ["foden-indenfor", "virksomheder"],
      focusAreas: ["borgeren-foerst"],
      targetGroup: "Borgere med langt fravær fra arbejdsmarkedet",
      trialActions: [
        {
          title: "Virksomhedskonsulenten er med de to første dage",
          responsible: who.zeynep,
          due: "2026-06-30",
          state: "done",
          targetGroup: "30 borgere og deres nye arbejdspladser",
          expectedEffect: "Færre stopper i den første uge, og kollegerne ved, hvad de kan spørge om.",
          evaluateOn: "2026-07-03",
          status: [
            said(
              "2026-07-03 12:18",
              who.zeynep,
              "reached",
              "27 af 30 er der stadig efter en måned mod 17 sidste år. Mesteren ringer til mig og ikke til kontoret.",
            ),
          ],
        },
        {
          title: "Job i små bidder hos de kommunale arbejdspladser",
          due: "2026-11-30",
          state: "running",
          together: ["by-klima-teknik", "sundhed-aeldre"],
          targetGroup: "Borgere, der kan arbejde tre til otte timer om ugen",
          expectedEffect: "Opgaver, ingen når, bliver løst, og flere får kolleger.",
          evaluateOn: "2026-12-07",
        },
      ],
      indicators: [
        {
          title: "Borgere med lønnede timer",
          unit: "borgere",
          baseline: 19,
          target: 80,
          direction: "up",
          observations: [
            counted("2026-03-31 10:11", who.dorthe, 28),
            counted("2026-06-30 10:17", who.dorthe, 46),
            counted("2026-09-30 10:03", who.dorthe, 63),
            counted("2026-11-16 10:08", who.dorthe, 71),
          ],
        },
        {
          title: "Arbejdsgivere tager én til",
          observations: [
            noticed(
              "2026-08-26 13:09",
              who.zeynep,
              "Bageren i Algade har fået nummer tre. Han siger, at han nu selv ved, hvem det kan gå godt med.",
            ),
          ],
        },
      ],
      milestones: [{ title: "Halvtreds virksomheder har sagt ja", due: "2026-08-31", state: "done" }],
      status: [
        said(
          "2026-03-31 10:19",
          who.dorthe,
          "onTrack",
          "28 borgere har fået timer. Butikker og lagre er nemmest, og kontorer er sværest.",
        ),
        said(
          "2026-06-30 10:25",
          who.dorthe,
          "onTrack",
          "46 borgere og 41 virksomheder. At følge med de første dage er det, der betyder mest.",
        ),
        said(
          "2026-09-30 10:12",
          who.dorthe,
          "onTrack",
          "63 borgere. 22 har fået flere timer, end de begyndte med.",
        ),
        said(
          "2026-11-20 09:33",
          who.dorthe,
          "onTrack",
          "71 borgere med løn, og Park & Vej tager fire mere i {januar}. Vi når de 80, hvis {december} ikke bliver for stille.",
        ),
      ],
    },
    {
      title: "Ingen ung venter mere end to uger",
      description:
        "Alle under 30 år, der søger hjælp, har en aftale inden for to uger og den samme kontaktperson hele vejen. 75 procent er i job eller uddannelse efter et halvt år.",
      responsible: who.dorthe,
      due: "2026-12-31",
      objectives: ["unge-paa-vej"],
      focusAreas: ["unge-i-trivsel"],
      together: ["skoler-uddannelse"],
      targetGroup: "Unge på 18-29 år",
      trialActions: [
        {
          title: "Første samtale på biblioteket uden tidsbestilling",
          due: "2026-10-30",
          state: "done",
          together: ["kultur-fritid"],
          targetGroup: "Unge, der ikke svarer på breve",
          expectedEffect: "De møder op, fordi stedet ikke ligner et kontor.",
          evaluateOn: "2026-11-13",
        },
      ],
      indicators: [
        {
          title: "Dage til første aftale",
          unit: "dage",
          baseline: 31,
          target: 14,
          direction: "down",
          observations: [
            counted("2026-06-30 10:31", who.dorthe, 22),
            counted("2026-09-30 10:20", who.dorthe, 15),
          ],
        },
        {
          title: "Unge i job eller uddannelse efter et halvt år",
          unit: "%",
          baseline: 63,
          target: 75,
          direction: "up",
          observations: [counted("2026-10-20 14:02", who.dorthe, 68)],
        },
      ],
      status: [
        said(
          "2026-03-31 10:28",
          who.dorthe,
          "attention",
          "Ventetiden er 29 dage. To stillinger har stået tomme siden jul.",
        ),
        said(
          "2026-06-30 10:39",
          who.dorthe,
          "onTrack",
          "Begge stillinger er besat, og ventetiden er nede på 22 dage.",
        ),
        said(
          "2026-09-30 10:28",
          who.dorthe,
          "onTrack",
          "15 dage. Onsdage på biblioteket har givet kontakt til 34 unge, vi ikke kunne nå før.",
        ),
        said(
          "2026-11-18 11:44",
          who.dorthe,
          "onTrack",
          "13 dage i {oktober}. 68 procent er i gang efter et halvt år, og det tal kommer altid lidt bagefter.",
        ),
      ],
    },
    {
      title: "Ét brev og én plan, når sagen går på tværs",
      description:
        "Familier med mere end tre sager har én plan og én person, de kan ringe til. Antallet af breve til familien er halveret.",
      responsible: who.kristian,
      due: "2026-12-31",
      objectives: ["let-at-moede-kommunen", "b26-forenkling"],
      focusAreas: ["borgeren-foerst", "enklere-hverdag"],
      together: ["boern-dagtilbud", "skoler-uddannelse", "oekonomi-stab"],
      targetGroup: "45 familier med mange sager",
      trialActions: [
        {
          title: "Familien leder selv mødet",
          due: "2026-09-25",
          state: "done",
          targetGroup: "Tolv familier",
          expectedEffect: "Møderne handler om det, der er vigtigst for familien, og aftalerne bliver holdt.",
          evaluateOn: "2026-10-09",
          status: [
            said(
              "2026-10-12 13:46",
              who.kristian,
              "onTrack",
              "Ni af tolv familier vil fortsætte. Tre syntes, det var for hårdt at skulle lede, så nu kan de vælge.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Familier med én plan",
          unit: "familier",
          baseline: 0,
          target: 45,
          direction: "up",
          observations: [
            counted("2026-06-23 13:55", who.kristian, 14),
            counted("2026-10-12 13:52", who.kristian, 27),
          ],
        },
        {
          title: "Breve til familien på et halvt år",
          unit: "breve",
          baseline: 46,
          target: 23,
          direction: "down",
          observations: [counted("2026-10-12 13:55", who.kristian, 31)],
        },
      ],
      status: [
        said(
          "2026-03-24 15:36",
          who.kristian,
          "onTrack",
          "Vi har talt: En familie fik 46 breve på et halvt år fra syv afsendere. Den har givet os lov til at bruge det som eksempel.",
        ),
        said(
          "2026-06-23 14:03",
          who.kristian,
          "attention",
          "14 familier. Reglerne om samtykke tager tid, og hver afdeling har sit eget skema.",
        ),
        said(
          "2026-09-22 14:52",
          who.kristian,
          "attention",
          "Fælles samtykke er på plads, men vi er ti familier bagud.",
        ),
        said(
          "2026-11-17 13:04",
          who.kristian,
          "offTrack",
          "27 af 45 familier har én plan. Resten bliver først klar i {foråret}, fordi to nøglepersoner er rejst.",
          {
            documentation: "Oversigt over familier og planer pr. {13. november}.",
          },
        ),
      ],
    },
    {
      title: "Et hjem, før noget andet",
      description: "Ingen borger bor på herberg i mere end tre måneder. Bolig og støtte begynder samme dag.",
      responsible: who.kristian,
      due: "2026-11-30",
      objectives: ["foden-indenfor"],
      together: ["by-klima-teknik"],
      targetGroup: "Borgere uden bolig",
      actions: [
        { title: "Aftale med boligforeningen om ti små lejligheder", due: "2026-05-29", state: "done" },
      ],
      trialActions: [
        {
          title: "Støtten flytter med fra herberg til lejlighed",
          due: "2026-11-27",
          state: "running",
          targetGroup: "Otte borgere",
          expectedEffect: "Borgeren beholder boligen, fordi den, man stoler på, stadig kommer.",
          evaluateOn: "2026-12-04",
        },
      ],
      indicators: [
        {
          title: "Borgere på herberg i mere end tre måneder",
          unit: "borgere",
          baseline: 17,
          target: 0,
          direction: "down",
          observations: [
            counted("2026-06-23 14:10", who.kristian, 11),
            counted("2026-10-12 14:01", who.kristian, 5),
          ],
        },
      ],
      status: [
        said("2026-03-24 15:44", who.kristian, "onTrack", "De første tre er flyttet i egen bolig."),
        said("2026-06-23 14:15", who.kristian, "onTrack", "Ti lejligheder er aftalt. Seks er taget i brug."),
        said(
          "2026-09-22 15:00",
          who.kristian,
          "onTrack",
          "Fem er tilbage over tre måneder. Alle otte, der er flyttet med støtte, bor der stadig.",
        ),
      ],
    },
    {
      title: "Møder med mindre kørsel og papir",
      description:
        "Hver tredje samtale holdes på telefon eller video, når borgeren selv ønsker det. Jobcentret printer en fjerdedel af det, det gjorde i 2025.",
      responsible: who.jensole,
      due: "2026-12-31",
      objectives: ["klimaneutral", "let-at-moede-kommunen"],
      focusAreas: ["klimahandling"],
      trialActions: [
        {
          title: "Borgeren vælger selv mødeform ved indkaldelsen",
          responsible: who.zeynep,
          due: "2026-09-11",
          state: "done",
          targetGroup: "Jobparate ledige",
          expectedEffect: "Færre udeblivelser og færre ture i bil.",
          evaluateOn: "2026-09-18",
        },
      ],
      indicators: [
        {
          title: "Samtaler på telefon eller video",
          unit: "%",
          baseline: 12,
          target: 33,
          direction: "up",
          observations: [
            counted("2026-06-29 10:02", who.zeynep, 19),
            counted("2026-09-30 09:39", who.zeynep, 31),
            counted("2026-11-13 10:14", who.zeynep, 34),
          ],
        },
        {
          title: "Sider, der er printet på en måned",
          unit: "sider",
          baseline: 41000,
          target: 10000,
          direction: "down",
          observations: [counted("2026-09-30 09:44", who.zeynep, 17200)],
        },
      ],
      status: [
        said(
          "2026-03-24 09:20",
          who.jensole,
          "onTrack",
          "Printeren på anden sal er flyttet to etager ned. Det hjalp mere end nogen kampagne.",
        ),
        said(
          "2026-06-29 10:11",
          who.jensole,
          "onTrack",
          "19 procent af samtalerne holdes uden kørsel, og udeblivelserne er faldet en smule.",
        ),
        said(
          "2026-09-25 14:23",
          who.jensole,
          "onTrack",
          "Borgerne vælger nu selv. De unge vælger telefon, og de ældre vil helst ses.",
        ),
        said(
          "2026-11-19 14:12",
          who.jensole,
          "onTrack",
          "34 procent af samtalerne er uden kørsel, så det mål er klaret. Vi mangler stadig det sidste på papiret.",
        ),
      ],
    },
  ],
};
