/** Åbrinkskolen, målplan 2026, focus area 1: communities with room. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const faellesskaber: TownFocusArea = {
  title: "Fællesskaber med plads",
  description:
    "Vi er 612 elever og 74 voksne. Vi vil være en skole, hvor man savner hinanden, når nogen er væk, og gør noget ved det.",
  goals: [
    {
      title: "Alle har en at gå i skole for",
      description:
        "Alle elever kan nævne mindst to kammerater og én voksen, som de glæder sig til at se. Fraværet på mellemtrinnet falder fra 7,9 til 6 procent.",
      responsible: who.pernille,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen"],
      focusAreas: ["unge-i-trivsel"],
      targetGroup: "Elever i 4.-6. klasse",
      trialActions: [
        {
          title: "Legeaftaler trukket ved lodtrækning",
          description:
            "Hver fredag trækker klassen par, som finder på noget sammen i næste uges store frikvarter.",
          due: "2026-06-19",
          state: "done",
          targetGroup: "4. a og 4. c",
          expectedEffect: "De elever, som ofte går alene, bliver spurgt af nogen, de ikke kendte.",
          evaluateOn: "2026-06-22",
          status: [
            said(
              "2026-06-22 12:27",
              who.pernille,
              "reached",
              "Antallet af elever, der går alene, er faldet fra ni til to. 5. klasserne vil også være med.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Fravær på mellemtrinnet",
          unit: "%",
          baseline: 7.9,
          target: 6,
          direction: "down",
          observations: [
            counted("2026-04-09 12:41", who.pernille, 8.1, undefined, "2026-03-31"),
            counted("2026-07-01 10:38", who.pernille, 7.2, undefined, "2026-06-26"),
            counted("2026-10-07 12:34", who.pernille, 6.5, undefined, "2026-09-30"),
          ],
        },
        {
          title: "Elever går ikke alene i frikvarteret",
          observations: [
            noticed(
              "2026-09-11 12:19",
              who.pernille,
              "Vi talte tre dage i træk. To elever gik alene, og den ene sagde, at han havde brug for det.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-24 12:38",
          who.pernille,
          "onTrack",
          "Alle klasser på mellemtrinnet har tegnet deres venskaber. Vi ved nu, hvem vi skal holde øje med.",
        ),
        said(
          "2026-06-22 12:35",
          who.pernille,
          "onTrack",
          "Lodtrækningen er det bedste, vi har prøvet i år, og det koster ingenting.",
        ),
        said(
          "2026-09-24 13:05",
          who.pernille,
          "onTrack",
          "Alle seks klasser er med. Fraværet er det laveste på mellemtrinnet i fem år.",
        ),
        said(
          "2026-11-18 12:53",
          who.pernille,
          "onTrack",
          "Fraværet er 6,3 procent. Elevrådet laver en aften i {december}, hvor man tager én med, man ikke kender.",
        ),
      ],
    },
    {
      title: "Færre konflikter i frikvarteret",
      description:
        "Elever løser selv de fleste uenigheder. Antallet af konflikter, der fortsætter ind i timen, er halveret.",
      responsible: who.louise,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen"],
      targetGroup: "Elever i 1.-6. klasse",
      trialActions: [
        {
          title: "Zoner i skolegården, som eleverne har bestemt",
          due: "2026-05-22",
          state: "done",
          targetGroup: "Indskolingen og mellemtrinnet",
          expectedEffect:
            "Boldspil og rolig leg generer ikke hinanden, og de voksne kan være, hvor der er brug for dem.",
          evaluateOn: "2026-06-12",
        },
        {
          title: "Konfliktmæglere fra 6. klasse",
          responsible: who.pernille,
          due: "2026-12-11",
          state: "running",
          targetGroup: "Elever i 1.-3. klasse",
          expectedEffect: "De små henter hellere en stor elev end en voksen, og det går hurtigere over.",
          evaluateOn: "2026-12-17",
        },
      ],
      indicators: [
        {
          title: "Konflikter om ugen, der fortsætter i timen",
          unit: "konflikter",
          baseline: 38,
          target: 19,
          direction: "down",
          observations: [
            counted("2026-06-12 13:36", who.louise, 27),
            counted("2026-10-09 13:25", who.louise, 22),
          ],
        },
      ],
      status: [
        said(
          "2026-03-26 12:11",
          who.louise,
          "onTrack",
          "Eleverne har tegnet zonerne med kridt. De er strengere end os.",
        ),
        said(
          "2026-06-22 13:08",
          who.louise,
          "onTrack",
          "27 konflikter om ugen mod 38. Boldburet var svaret på det meste.",
        ),
        said(
          "2026-09-24 13:14",
          who.louise,
          "onTrack",
          "22. Tolv elever fra 6. klasse er uddannet som mæglere.",
        ),
        said(
          "2026-11-17 12:32",
          who.louise,
          "onTrack",
          "Mæglerne bruges dagligt. Vi regner med at være på 19 ved jul.",
        ),
      ],
    },
  ],
};
