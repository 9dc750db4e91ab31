/** Målplan 2026 of Sundhed & Ældre: four focus areas, eight goals. */
import { who } from "../people.ts";
import type { TownFocusArea, TownPlan } from "../town.ts";
import { copenhagen, counted, noticed, said } from "../write.ts";

const kendteAnsigter: TownFocusArea = {
  title: "Kendte ansigter",
  description:
    "En borger med hjælp hver dag mødte i 2025 i gennemsnit 23 forskellige medarbejdere på en måned. Det er utrygt for borgeren og utilfredsstillende for den, der kommer.",
  goals: [
    {
      title: "Små faste teams i hjemmeplejen",
      description:
        "Borgere med hjælp hver dag møder højst 10 forskellige medarbejdere på en måned. Teamet planlægger selv ugen sammen med borgeren.",
      responsible: who.amir,
      due: "2026-12-31",
      objectives: ["kendte-ansigter"],
      focusAreas: ["borgeren-foerst", "kolleger-der-bliver"],
      targetGroup: "Borgere med daglig hjælp i hjemmet",
      trialActions: [
        {
          title: "Team Søndermarken styrer sig selv",
          description:
            "Elleve medarbejdere og 34 borgere. Teamet laver kørelister, ferieplan og aftaler med pårørende uden planlægger.",
          due: "2026-10-30",
          state: "done",
          targetGroup: "34 borgere på Søndermarken",
          expectedEffect: "Borgeren møder færre, og medarbejderne bliver, fordi de selv kan bestemme.",
          evaluateOn: "2026-11-06",
          status: [
            said(
              "2026-11-09 14:44",
              who.amir,
              "reached",
              "Borgerne møder otte forskellige mod 22 før. Ingen fra teamet har sagt op, og de vil ikke tilbage.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Medarbejdere i hjemmet på en måned",
          unit: "personer",
          baseline: 23,
          target: 10,
          direction: "down",
          observations: [
            counted("2026-04-08 10:27", who.amir, 22, undefined, "2026-03-31"),
            counted("2026-07-07 10:31", who.amir, 18, undefined, "2026-06-30"),
            counted("2026-10-07 10:19", who.amir, 14, undefined, "2026-09-30"),
            counted("2026-11-09 14:39", who.amir, 13, undefined, "2026-10-31"),
          ],
        },
        {
          title: "Borgerne kender navnene",
          observations: [
            noticed(
              "2026-09-08 13:50",
              who.amir,
              "En borger på Søndermarken har hængt billeder af hele holdet op på køleskabet. Hun havde selv skrevet, hvad de hver især er gode til.",
            ),
          ],
        },
      ],
      milestones: [
        { title: "Fire teams er i gang", due: "2026-09-30", state: "done" },
        {
          title: "Beslutning om alle fjorten teams",
          responsible: who.grethe,
          due: "2026-12-02",
          state: "planned",
        },
      ],
      status: [
        said(
          "2026-03-25 13:58",
          who.amir,
          "onTrack",
          "Team Søndermarken er i gang. De første to uger gik med at lære hinandens kørelister at kende.",
        ),
        said(
          "2026-06-25 09:07",
          who.amir,
          "onTrack",
          "To teams mere er begyndt. Planlæggerne er blevet vejledere og hjælper holdene med at slippe dem.",
        ),
        said(
          "2026-09-24 10:20",
          who.amir,
          "onTrack",
          "Fire teams og 14 forskellige i hjemmet i snit. Weekenden er stadig det svære.",
        ),
        said(
          "2026-11-19 11:27",
          who.amir,
          "onTrack",
          "Søndermarken er nede på otte. Chefgruppen tager stilling til alle fjorten teams den 2. december.",
          {
            documentation: "Evaluering af Team Søndermarken med tal for otte måneder.",
            links: [
              {
                url: "https://egelund.example/hjemmepleje/soendermarken",
                title: "Evaluering af Team Søndermarken",
              },
            ],
          },
        ),
      ],
    },
    {
      title: "Elever, der bliver til kolleger",
      description:
        "Otte ud af ti sosu-elever tager imod et job hos os, når de er færdige. Brugen af eksterne vikarer falder til det halve.",
      responsible: who.grethe,
      due: "2026-12-31",
      objectives: ["kendte-ansigter", "b26-sygefravaer"],
      focusAreas: ["kolleger-der-bliver"],
      together: ["oekonomi-stab"],
      targetGroup: "Sosu-elever",
      trialActions: [
        {
          title: "Fast vejleder en dag om ugen uden andre opgaver",
          responsible: who.kirsten,
          due: "2026-12-18",
          state: "running",
          targetGroup: "14 elever på Lindegården",
          expectedEffect: "Eleverne føler sig sikre i de svære opgaver og får lyst til at søge job hos os.",
          evaluateOn: "2026-12-18",
        },
      ],
      indicators: [
        {
          title: "Elever, der bliver ansat hos os",
          unit: "%",
          baseline: 58,
          target: 80,
          direction: "up",
          observations: [
            counted("2026-06-30 13:30", who.grethe, 67),
            counted("2026-10-30 13:22", who.grethe, 74),
          ],
        },
        {
          title: "Udgift til eksterne vikarer",
          unit: "mio. kr.",
          baseline: 11.2,
          target: 5.6,
          direction: "down",
          observations: [
            counted("2026-06-30 13:34", who.grethe, 4.1, "Første halvår."),
            counted("2026-10-15 09:50", who.grethe, 6.3, "Ni måneder."),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 15:04",
          who.grethe,
          "onTrack",
          "Alle elever har fået en navngiven vejleder, og skolen er med i samtalerne.",
        ),
        said(
          "2026-06-30 13:41",
          who.grethe,
          "onTrack",
          "67 procent af forårets hold blev. De andre rejste mest på grund af vagterne.",
        ),
        said(
          "2026-09-28 15:17",
          who.grethe,
          "attention",
          "Vikarudgiften falder for langsomt. Sommeren kostede 1,6 mio. kr.",
        ),
        said(
          "2026-11-16 15:10",
          who.grethe,
          "attention",
          "Tre ud af fire elever bliver nu, men vikarerne ender på omkring 8 mio. kr. Vi ser på ferieplanen for næste år allerede nu.",
        ),
      ],
    },
  ],
};

const selv: TownFocusArea = {
  title: "Hverdagen i egne hænder",
  description:
    "Når nogen mister kræfter, er det første spørgsmål, hvad de savner mest at kunne. Det er dér, træningen begynder.",
  goals: [
    {
      title: "Træning i køkkenet før fast hjælp",
      description:
        "Tre ud af fire nye borgere begynder med otte ugers træning i eget hjem. Halvdelen klarer sig bagefter uden fast hjælp.",
      responsible: who.mads,
      due: "2026-12-31",
      objectives: ["hverdag-i-egne-haender"],
      focusAreas: ["borgeren-foerst"],
      targetGroup: "Borgere, der søger hjælp for første gang",
      trialActions: [
        {
          title: "Terapeut og hjemmehjælper tager det første besøg sammen",
          due: "2026-05-29",
          state: "done",
          targetGroup: "Nye borgere i hele kommunen",
          expectedEffect:
            "Borgeren sætter sit eget mål den første dag, og hjælperen ved, hvad man ikke skal gøre.",
          evaluateOn: "2026-06-05",
        },
      ],
      indicators: [
        {
          title: "Nye borgere, der begynder med træning",
          unit: "%",
          baseline: 46,
          target: 75,
          direction: "up",
          observations: [
            counted("2026-06-26 11:03", who.mads, 63),
            counted("2026-10-02 11:12", who.mads, 72),
          ],
        },
        {
          title: "Borgere, der bagefter klarer sig uden fast hjælp",
          unit: "%",
          baseline: 33,
          target: 50,
          direction: "up",
          observations: [counted("2026-10-02 11:16", who.mads, 47)],
        },
      ],
      status: [
        said(
          "2026-03-20 13:12",
          who.mads,
          "onTrack",
          "De fælles besøg er i gang i Egelund by. Det tager tyve minutter mere og sparer et helt møde.",
        ),
        said(
          "2026-06-26 11:10",
          who.mads,
          "onTrack",
          "63 procent begynder med træning. Vi udvider til resten af kommunen.",
        ),
        said(
          "2026-09-25 10:36",
          who.mads,
          "onTrack",
          "Ordningen dækker alle områder. Flere spørger selv efter den, fordi naboen har prøvet.",
        ),
        said(
          "2026-11-13 10:49",
          who.mads,
          "reached",
          "76 procent begynder nu med træning, og 51 procent klarer sig selv bagefter. Begge mål er nået.",
          {
            documentation: "Opgørelse over 214 forløb fra 1. januar til 31. oktober 2026.",
          },
        ),
      ],
    },
    {
      title: "Færre fald",
      description:
        "Antallet af fald på plejecentre og i hjemmet, der fører til indlæggelse, falder fra 118 til 90 om året.",
      responsible: who.inger,
      due: "2026-12-31",
      objectives: ["hverdag-i-egne-haender", "teknologi-der-hjaelper"],
      together: ["kultur-fritid"],
      targetGroup: "Ældre med risiko for fald",
      actions: [
        { title: "Medicin gennemgås hos alle, der er faldet to gange", due: "2026-06-30", state: "done" },
      ],
      trialActions: [
        {
          title: "Sensor i gulvet på tolv stuer",
          responsible: who.kirsten,
          due: "2026-09-30",
          state: "stopped",
          targetGroup: "Beboere på Lindegården, afdeling Øst",
          expectedEffect: "Personalet når frem, før beboeren rejser sig alene om natten.",
          evaluateOn: "2026-09-30",
          status: [
            said(
              "2026-09-29 14:33",
              who.kirsten,
              "notReached",
              "Sensoren kaldte 40 gange på en nat, for det meste på grund af katten. Antallet af fald er uændret, og vi har sendt den tilbage.",
            ),
          ],
        },
        {
          title: "Danseformiddag med foreningen Lette Trin",
          due: "2026-12-10",
          state: "running",
          together: ["kultur-fritid"],
          targetGroup: "Hjemmeboende over 75 år",
          expectedEffect: "Bedre balance, og noget at glæde sig til om tirsdagen.",
          evaluateOn: "2026-12-15",
        },
      ],
      indicators: [
        {
          title: "Fald, der fører til indlæggelse",
          unit: "fald",
          baseline: 118,
          target: 90,
          direction: "down",
          observations: [
            counted("2026-07-08 09:26", who.inger, 52, "Første halvår."),
            counted("2026-10-13 09:33", who.inger, 75, "Ni måneder."),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 14:25",
          who.inger,
          "onTrack",
          "Vi gennemgår hvert fald med dem, der var til stede. Toiletbesøg om natten står for en tredjedel.",
        ),
        said(
          "2026-06-29 12:36",
          who.inger,
          "onTrack",
          "Medicinen er ændret hos 41 borgere. Lægerne er glade for at blive spurgt.",
        ),
        said(
          "2026-09-29 14:48",
          who.inger,
          "attention",
          "Sensorerne på Lindegården virkede ikke. Vi regner nu med 100 fald i år og lægger kræfterne i balancetræning.",
        ),
      ],
    },
  ],
};

const faellesskab: TownFocusArea = {
  title: "Nogen at spise med",
  description: "Vi kan ikke ordinere venner, men vi kan sørge for, at det bliver lettere at møde nogen.",
  goals: [
    {
      title: "Fællesspisning i alle lokalområder",
      description:
        "Der er fællesspisning mindst hver anden uge i fem lokalområder. Hver fjerde deltager er én, som ikke kommer andre steder.",
      responsible: who.inger,
      due: "2026-12-31",
      objectives: ["mindre-ensomhed"],
      together: ["kultur-fritid", "skoler-uddannelse"],
      targetGroup: "Ældre, der bor alene",
      trialActions: [
        {
          title: "Kørelejlighed: naboer henter naboer",
          due: "2026-11-20",
          state: "running",
          targetGroup: "30 ældre uden bil i Lindeskov",
          expectedEffect: "De, der ellers ville blive hjemme, kommer med og bliver hentet igen næste gang.",
          evaluateOn: "2026-11-25",
        },
      ],
      indicators: [
        {
          title: "Lokalområder med fællesspisning",
          unit: "områder",
          baseline: 1,
          target: 5,
          direction: "up",
          observations: [
            counted("2026-06-29 12:41", who.inger, 3),
            counted("2026-10-30 11:14", who.inger, 4),
          ],
        },
        {
          title: "Deltagerne mødes også uden os",
          observations: [
            noticed(
              "2026-10-30 11:20",
              who.inger,
              "Fem herrer fra fællesspisningen er begyndt at spille billard om onsdagen. De har selv ringet til kroen.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 14:33",
          who.inger,
          "onTrack",
          "Lindeskov og Egelund by er i gang. Elever fra 8. klasse laver mad hver anden gang.",
        ),
        said(
          "2026-06-29 12:49",
          who.inger,
          "onTrack",
          "Tre steder og 160 faste gæster. De frivillige vil gerne have fri i juli.",
        ),
        said(
          "2026-09-28 11:01",
          who.inger,
          "onTrack",
          "Fjerde sted åbnede i forsamlingshuset i Åløse. Der kom 47, og der var mad til 40.",
        ),
        said(
          "2026-11-20 13:21",
          who.inger,
          "onTrack",
          "Naboordningen har hentet 26 ældre. Vi evaluerer den på onsdag sammen med chaufførerne.",
        ),
      ],
    },
    {
      title: "Pårørende er med fra første dag",
      description:
        "Alle nye beboere og deres pårørende har en samtale om livet før, inden for to uger. Pårørende oplever, at de bliver lyttet til.",
      responsible: who.kirsten,
      due: "2026-11-15",
      objectives: ["hverdag-i-egne-haender"],
      focusAreas: ["borgeren-foerst"],
      targetGroup: "Beboere på plejecentre og deres pårørende",
      trialActions: [
        {
          title: "Livshistorien fortælles ved en kop kaffe, ikke på et skema",
          due: "2026-10-30",
          state: "running",
          targetGroup: "Nye beboere på Lindegården",
          expectedEffect: "Personalet kender mennesket bag sygdommen, og samtalen begynder et godt sted.",
          evaluateOn: "2026-11-13",
        },
      ],
      indicators: [
        {
          title: "Pårørende, der føler sig lyttet til",
          unit: "%",
          baseline: 71,
          target: 90,
          direction: "up",
          observations: [counted("2026-06-23 14:20", who.kirsten, 79)],
        },
      ],
      status: [
        said(
          "2026-03-26 14:15",
          who.kirsten,
          "onTrack",
          "Vi er begyndt på afdeling Vest. Samtalerne tager en time og bliver husket.",
        ),
        said(
          "2026-06-23 14:27",
          who.kirsten,
          "onTrack",
          "79 procent føler sig lyttet til. En datter skrev, at hun for første gang sov hele natten.",
        ),
        said(
          "2026-09-29 14:56",
          who.kirsten,
          "attention",
          "Ved akutte indflytninger når vi ikke samtalen i tide. Vi prøver at holde den på sygehuset i stedet.",
        ),
      ],
    },
  ],
};

const teknologi: TownFocusArea = {
  title: "Teknik og klima med omtanke",
  description: "Ny teknik skal give frihed til den ene eller tid til den anden. Ellers skal vi lade være.",
  goals: [
    {
      title: "Skærmbesøg til dem, der har lyst",
      description:
        "120 borgere får mindst ét af dagens besøg på skærm og er mindst lige så trygge som før. Hver planlagt time på landevejen mindre bliver til tid hos borgere.",
      responsible: who.amir,
      due: "2026-12-31",
      objectives: ["teknologi-der-hjaelper", "kendte-ansigter"],
      focusAreas: ["enklere-hverdag"],
      together: ["oekonomi-stab"],
      targetGroup: "Borgere, der får hjælp til medicin og struktur på dagen",
      trialActions: [
        {
          title: "Skærmbesøg om morgenen med samme tre medarbejdere",
          due: "2026-08-28",
          state: "done",
          targetGroup: "40 borgere i Åløse og Lindeskov",
          expectedEffect: "Borgeren får sit besøg til tiden og kan selv lægge på.",
          evaluateOn: "2026-09-04",
        },
      ],
      indicators: [
        {
          title: "Borgere med skærmbesøg",
          unit: "borgere",
          baseline: 12,
          target: 120,
          direction: "up",
          observations: [
            counted("2026-06-25 09:18", who.amir, 39),
            counted("2026-09-24 10:28", who.amir, 77),
            counted("2026-11-12 09:36", who.amir, 92),
          ],
        },
      ],
      status: [
        said(
          "2026-03-25 14:07",
          who.amir,
          "attention",
          "Nettet i Åløse er for ustabilt. It undersøger, om vi kan bruge en anden udbyder dér.",
        ),
        said(
          "2026-06-25 09:26",
          who.amir,
          "onTrack",
          "39 borgere er med, efter at skærmene fik indbygget simkort.",
        ),
        said(
          "2026-09-24 10:35",
          who.amir,
          "onTrack",
          "77 borgere. Forsøget viste, at de fleste vil have den samme i røret hver dag, så det gør vi.",
        ),
        said(
          "2026-11-12 09:42",
          who.amir,
          "onTrack",
          "92 borgere, og 14 på venteliste til en skærm. Vi når de 120 i januar.",
        ),
      ],
    },
    {
      title: "Mad og kørsel med mindre aftryk",
      description:
        "Plejecentrene smider højst 55 gram mad ud pr. måltid, og hjemmeplejen kører 15 procent færre kilometer pr. besøg.",
      responsible: who.grethe,
      due: "2026-12-31",
      objectives: ["klimaneutral"],
      focusAreas: ["klimahandling"],
      together: ["by-klima-teknik"],
      actions: [
        {
          title: "Kørelister lægges efter nærhed i alle områder",
          responsible: who.amir,
          due: "2026-09-30",
          state: "done",
        },
        {
          title: "Beboerne vælger selv portion ved buffet på Lindegården",
          responsible: who.kirsten,
          due: "2026-11-06",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Madspild pr. måltid",
          unit: "gram",
          baseline: 94,
          target: 55,
          direction: "down",
          observations: [
            counted("2026-06-30 14:02", who.kirsten, 81),
            counted("2026-10-28 13:11", who.kirsten, 63),
          ],
        },
        {
          title: "Kilometer pr. besøg",
          unit: "km",
          baseline: 3.4,
          target: 2.9,
          direction: "down",
          observations: [counted("2026-10-07 10:27", who.amir, 3.05)],
        },
      ],
      status: [
        said(
          "2026-03-27 15:15",
          who.grethe,
          "onTrack",
          "Madspildet er vejet i to uger på alle plejecentre. Sovsen er den største synder.",
        ),
        said(
          "2026-06-30 14:09",
          who.grethe,
          "onTrack",
          "81 gram. Beboerrådet har selv foreslået mindre fade.",
        ),
        said("2026-09-28 15:26", who.grethe, "onTrack", "De nye kørelister sparer 350 kilometer om dagen."),
        said(
          "2026-11-16 15:21",
          who.grethe,
          "onTrack",
          "63 gram og 3,05 kilometer. Buffeten på Lindegården er begyndt på to af tre afdelinger.",
        ),
      ],
    },
  ],
};

export const sundhedAeldre2026: TownPlan = {
  key: "sundhed-aeldre-2026",
  kind: "goalPlan",
  title: "Målplan 2026",
  department: "sundhed-aeldre",
  owner: "sundhed-aeldre",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-01-30",
  edition: 2,
  caseNumber: "26/001204",
  written: { by: who.grethe, at: copenhagen("2026-01-19 09:25") },
  focusAreas: [kendteAnsigter, selv, faellesskab, teknologi],
};
