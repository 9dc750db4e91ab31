/** Sundhed & Ældre, målplan 2026, focus area 4: technology and climate. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, said } from "../../write.ts";

export const teknologi: TownFocusArea = {
  title: "Teknik og klima med omtanke",
  description: "Ny teknik skal give frihed til den ene eller tid til den anden. Ellers skal vi lade være.",
  goals: [
    {
      title: "Skærmbesøg til dem, der har lyst",
      description:
        "120 borgere får mindst ét af dagens besøg på skærm og er mindst lige så trygge som før. Hver sparet time på landevejen bliver til tid hos borgerne.",
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
          "92 borgere, og 14 på venteliste til en skærm. Vi når de 120 i {januar}.",
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
