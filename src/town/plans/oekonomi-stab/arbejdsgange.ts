/** Økonomi & Stab, focus area 4: hiring and answering the telephone. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const arbejdsgange: TownFocusArea = {
  title: "Enklere arbejdsgange",
  description:
    "Vi har bedt lederne pege på det, der irriterer dem mest. To ting gik igen: at ansætte en ny kollega og at få fat i os. Derfor begynder vi der og måler på, om det bliver mærkbart lettere.",
  goals: [
    {
      title: "Ansættelse uden omveje",
      description:
        "Fra en leder siger ja til en ansøger, til kontrakten er underskrevet, går der højst fem dage. Lederen udfylder ét skema, og resten går af sig selv.",
      responsible: who.rasmus,
      due: "2027-03-31",
      objectives: ["b26-forenkling"],
      focusAreas: ["enklere-hverdag", "kolleger-der-bliver"],
      together: ["sundhed-aeldre", "boern-dagtilbud"],
      actions: [
        {
          title: "Hele forløbet tegnes op sammen med fem ledere og fem nyansatte",
          due: "2026-02-20",
          state: "done",
        },
        {
          title: "Ét skema erstatter de syv, vi har i dag",
          responsible: who.farida,
          due: "2026-10-16",
          state: "running",
        },
        { title: "Kontrakter underskrives digitalt", due: "2027-01-22", state: "planned" },
      ],
      indicators: [
        {
          title: "Dage fra ja til underskrevet kontrakt",
          unit: "dage",
          baseline: 17,
          target: 5,
          direction: "down",
          observations: [
            counted("2026-03-27 13:10", who.rasmus, 16),
            counted("2026-06-24 10:40", who.rasmus, 13),
            counted("2026-09-30 14:05", who.rasmus, 12, "Månedsløn 8 dage, timeløn 15."),
          ],
        },
        {
          title: "Lederne synes, det er let at ansætte",
          observations: [
            noticed(
              "2026-10-28 11:25",
              who.rasmus,
              "En leder i Hjemmeplejen ansatte to på samme formiddag med det nye skema. En anden gav op, da hun nåede til pensionsvalget.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 13:18",
          who.rasmus,
          "onTrack",
          "Forløbet er tegnet op. Der var 43 trin og ni overleveringer, og mindst tolve af dem kan fjernes med det samme.",
        ),
        said(
          "2026-06-24 10:46",
          who.rasmus,
          "onTrack",
          "Vi er nede på 13 dage, alene ved at sende kontrakten, før straffeattesten er hjemme. Den bliver stadig kontrolleret, inden man begynder.",
        ),
        said(
          "2026-09-30 14:15",
          who.rasmus,
          "attention",
          "Timelønnede tager dobbelt så lang tid som andre. Skemaet skal bygges om til dem, og det koster os en måned.",
        ),
        said(
          "2026-11-19 15:42",
          who.rasmus,
          "attention",
          "Skemaet virker til månedsløn, men timeløn er stadig ikke klar. Ny dato er den {18. december}, så de første vikarer bliver ansat på gammel vis.",
        ),
      ],
    },
    {
      title: "Telefonen bliver taget",
      description:
        "Den, der ringer til Økonomi & Stab mellem klokken 9 og 14, taler med et menneske inden for to minutter. Kan vi ikke svare, ringer vi tilbage samme dag.",
      responsible: who.rasmus,
      due: "2026-12-31",
      objectives: ["let-at-moede-kommunen"],
      focusAreas: ["enklere-hverdag"],
      actions: [
        { title: "Fælles telefonvagt for løn, regnskab og it", due: "2026-04-07", state: "done" },
        {
          title: "De tyve hyppigste spørgsmål får et kort svar på intranettet",
          responsible: who.ida,
          due: "2026-06-19",
          state: "done",
        },
        { title: "Vagten evalueres sammen med lederne", due: "2026-11-06", state: "done" },
      ],
      indicators: [
        {
          title: "Opkald, der bliver taget inden for to minutter",
          unit: "%",
          baseline: 48,
          target: 85,
          direction: "up",
          observations: [
            counted("2026-05-04 09:04", who.rasmus, 71, undefined, "2026-04-30"),
            counted("2026-07-01 09:12", who.rasmus, 82, undefined, "2026-06-30"),
            counted("2026-11-02 09:07", who.rasmus, 88, undefined, "2026-10-31"),
          ],
        },
        {
          title: "Opkald om ugen til løn og regnskab",
          unit: "opkald",
          baseline: 610,
          target: 450,
          direction: "down",
          observations: [
            counted("2026-07-01 09:18", who.rasmus, 520, undefined, "2026-06-30"),
            counted("2026-11-02 09:10", who.rasmus, 435, undefined, "2026-10-31"),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 13:29",
          who.rasmus,
          "onTrack",
          "Vagtplanen er aftalt med alle tre enheder. Vi begynder den første tirsdag i {april}.",
        ),
        said(
          "2026-06-24 10:55",
          who.rasmus,
          "onTrack",
          "82 procent af opkaldene tages inden for to minutter. Mandag formiddag er stadig svær.",
        ),
        said(
          "2026-09-30 14:22",
          who.rasmus,
          "onTrack",
          "Mandag har fået en ekstra på vagten. Antallet af opkald falder, efter at svarene kom på intranettet.",
        ),
        said(
          "2026-11-09 10:38",
          who.rasmus,
          "reached",
          "{Oktober} sluttede på 88 procent, og lederne giver vagten 4,3 af 5. Ordningen fortsætter, så målet er nået før tid.",
          {
            documentation: "Telefonstatistik for {april} til {oktober} og svar fra 126 ledere.",
            links: [
              {
                url: "https://egelund.example/stab/telefonvagt/evaluering",
                title: "Evaluering af telefonvagten",
              },
            ],
          },
        ),
      ],
    },
  ],
};
