/** Børn & Dagtilbud, målplan 2026, focus area 3: good houses. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const husene: TownFocusArea = {
  title: "Gode huse at være i",
  description:
    "Børn, der trives, har brug for voksne, der trives. Og begge dele går bedst under åben himmel.",
  goals: [
    {
      title: "Færre vikarer, flere kendte voksne",
      description:
        "Sygefraværet i børnehusene falder fra 16,8 til 13 dage. Barnet bliver taget imod af en fast voksen ni morgener ud af ti.",
      responsible: who.birgitte,
      due: "2026-12-31",
      objectives: ["b26-sygefravaer"],
      focusAreas: ["kolleger-der-bliver"],
      together: ["oekonomi-stab"],
      actions: [
        {
          title: "Fremmødeholdet arbejder i fire huse",
          responsible: who.birgitte,
          due: "2026-12-18",
          state: "running",
          together: ["oekonomi-stab"],
        },
      ],
      trialActions: [
        {
          title: "Vagtplan lagt af medarbejderne selv",
          responsible: who.lars,
          due: "2026-09-30",
          state: "done",
          targetGroup: "22 medarbejdere i Mælkebøtten",
          expectedEffect: "Man bytter indbyrdes i stedet for at melde sig syg.",
          evaluateOn: "2026-10-09",
        },
      ],
      indicators: [
        {
          title: "Sygedage pr. medarbejder i børnehusene",
          unit: "dage",
          baseline: 16.8,
          target: 13,
          direction: "down",
          observations: [
            counted("2026-04-14 13:41", who.birgitte, 17.2, undefined, "2026-03-31"),
            counted("2026-07-02 13:33", who.birgitte, 15.9, undefined, "2026-06-30"),
            counted("2026-10-09 10:11", who.birgitte, 14.6, undefined, "2026-09-30"),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 09:16",
          who.birgitte,
          "offTrack",
          "17,2 dage. Vinteren har været hård, og tre ledere er selv syge.",
        ),
        said(
          "2026-06-22 10:41",
          who.birgitte,
          "attention",
          "Vi er på vej ned, og Mælkebøtten viser, at det kan lade sig gøre. Åkanden har brug for mere hjælp.",
        ),
        said(
          "2026-09-24 12:23",
          who.birgitte,
          "onTrack",
          "14,6 dage. De selvlagte vagtplaner breder sig til fire huse fra {oktober}.",
        ),
      ],
    },
    {
      title: "Ud hver dag, og uden bil",
      description:
        "Alle børnehavebørn er ude mindst to timer om dagen. Ture foregår til fods, på ladcykel eller med bus, og huset smider højst 40 gram mad ud pr. barn om dagen.",
      responsible: who.hanne,
      due: "2026-12-31",
      objectives: ["klimaneutral", "vild-natur"],
      focusAreas: ["klimahandling"],
      targetGroup: "Børnehavebørn",
      trialActions: [
        {
          title: "Ladcykel til ture i stedet for bussen fra turselskabet",
          due: "2026-09-11",
          state: "done",
          targetGroup: "Børnehavebørn i Åkanden",
          expectedEffect: "Flere og kortere ture, som børnene selv er med til at finde på.",
          evaluateOn: "2026-09-18",
        },
      ],
      indicators: [
        {
          title: "Madspild pr. barn om dagen",
          unit: "gram",
          baseline: 82,
          target: 40,
          direction: "down",
          observations: [
            counted("2026-05-21 13:22", who.hanne, 66),
            counted("2026-10-02 13:15", who.hanne, 49),
            counted("2026-11-17 13:29", who.hanne, 44),
          ],
        },
        {
          title: "Børnene opdager selv naturen",
          observations: [
            noticed(
              "2026-08-24 12:52",
              who.hanne,
              "Fire piger har fulgt den samme edderkop i tre uger. De har tegnet dens spind hver morgen, og det bliver større.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-23 12:46",
          who.hanne,
          "onTrack",
          "Alle huse vejer madspildet i {uge 12}. Tallet hænger på døren, så forældrene kan følge med.",
        ),
        said(
          "2026-06-18 13:04",
          who.hanne,
          "onTrack",
          "Madspildet er faldet til 66 gram, mest fordi børnene øser selv.",
        ),
        said(
          "2026-09-25 12:57",
          who.hanne,
          "onTrack",
          "To ladcykler giver tre gange så mange ture. Bustilskuddet er brugt på regntøj til dem, der mangler.",
        ),
        said(
          "2026-11-17 13:35",
          who.hanne,
          "onTrack",
          "44 gram. Vi når de 40, hvis julefrokosten ikke løber af med os.",
        ),
      ],
    },
  ],
};
