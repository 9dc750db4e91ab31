/** By, Klima & Teknik, focus area 4: the town centre, building permits and new homes. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const byManBruger: TownFocusArea = {
  title: "En by, man bruger",
  description:
    "En levende by er summen af mange små tilladelser: et cafébord, en altan, et nyt hus. Vi vil være hurtige, hvor det er enkelt, og grundige, hvor det varer i hundrede år.",
  goals: [
    {
      title: "Bymidten får liv efter klokken 17",
      description:
        "Der er højst fire tomme butikker i Algade og Torvet, og flere mennesker opholder sig i bymidten torsdag og lørdag aften end i 2025.",
      responsible: who.line,
      due: "2027-06-30",
      objectives: ["levende-bymidte", "kulturen-ud"],
      focusAreas: ["borgeren-foerst"],
      together: ["kultur-fritid"],
      actions: [
        {
          title: "Tomme butikker lånes ud til foreninger og iværksættere i tre måneder ad gangen",
          due: "2026-09-30",
          state: "done",
        },
        {
          title: "Lys, bænke og blomsterkasser på Torvet",
          responsible: who.joergen,
          due: "2026-11-27",
          state: "running",
        },
        { title: "Én tilladelse til arrangementer i stedet for fire", due: "2027-03-01", state: "planned" },
      ],
      indicators: [
        {
          title: "Tomme butikker i Algade og på Torvet",
          unit: "butikker",
          baseline: 11,
          target: 4,
          direction: "down",
          observations: [counted("2026-06-30 15:22", who.line, 9), counted("2026-10-30 10:35", who.line, 6)],
        },
        {
          title: "Mennesker på Torvet torsdag klokken 19",
          unit: "personer",
          baseline: 38,
          target: 120,
          direction: "up",
          observations: [
            counted("2026-06-12 09:03", who.line, 74, undefined, "2026-06-11"),
            counted("2026-09-11 09:06", who.line, 91, undefined, "2026-09-10"),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 10:55",
          who.line,
          "onTrack",
          "Seks udlejere er med på at låne lokaler ud. Den første butik er blevet til strikkecafé.",
        ),
        said(
          "2026-06-30 15:31",
          who.line,
          "onTrack",
          "To af de lånte butikker er blevet til rigtige lejemål. Torsdagskoncerterne trækker folk.",
        ),
        said(
          "2026-09-30 15:12",
          who.line,
          "onTrack",
          "Der er syv tomme butikker tilbage, og biblioteket har åbnet et læsehjørne i den gamle skobutik.",
        ),
        said(
          "2026-11-18 15:26",
          who.line,
          "onTrack",
          "Seks tomme butikker. Lyset på Torvet bliver tændt fredag den {27. november}, når lygtetræet står klar.",
        ),
      ],
    },
    {
      title: "Hurtigere svar på byggesager",
      description:
        "En enkel sag om carport, tilbygning eller enfamiliehus tager højst 30 dage. Borgeren får at vide inden en uge, om der mangler noget.",
      responsible: who.claus,
      due: "2026-12-31",
      objectives: ["let-at-moede-kommunen"],
      focusAreas: ["borgeren-foerst", "enklere-hverdag"],
      together: ["oekonomi-stab"],
      actions: [
        {
          title: "Sagerne deles i tre spor, så de enkle ikke venter på de svære",
          due: "2026-03-02",
          state: "done",
        },
        { title: "To nye byggesagsbehandlere ansættes og læres op", due: "2026-08-31", state: "done" },
        { title: "Forhåndssamtale på video, som kan bookes af alle", due: "2026-11-16", state: "running" },
      ],
      indicators: [
        {
          title: "Dage til afgørelse i enkle sager",
          unit: "dage",
          baseline: 68,
          target: 30,
          direction: "down",
          observations: [
            counted("2026-03-31 14:33", who.claus, 72),
            counted("2026-06-30 14:40", who.claus, 61),
            counted("2026-09-30 14:26", who.claus, 52),
            counted("2026-11-13 14:19", who.claus, 47),
          ],
        },
        {
          title: "Ansøgninger, der er fuldt oplyst ved første forsøg",
          unit: "%",
          baseline: 23,
          target: 60,
          direction: "up",
          observations: [
            counted("2026-06-30 14:46", who.claus, 31),
            counted("2026-11-13 14:22", who.claus, 44),
          ],
        },
        {
          title: "Ansøgere ved, hvor deres sag er",
          observations: [
            noticed(
              "2026-09-17 11:41",
              who.claus,
              "En håndværksmester fortalte, at han er holdt op med at ringe om mandagen. Han kan se det hele i den besked, vi sender.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-31 14:45",
          who.claus,
          "offTrack",
          "Vi begynder med 72 dage, og to har sagt op. De tre spor er indført, men der mangler folk til at køre i dem.",
        ),
        said(
          "2026-06-30 14:52",
          who.claus,
          "attention",
          "Den ene nye er begyndt. Tiden falder langsomt, og gamle sager fylder stadig det meste.",
        ),
        said(
          "2026-09-30 14:34",
          who.claus,
          "attention",
          "52 dage. Begge nye er i gang, og bunken er under hundrede for første gang siden 2022.",
        ),
        said(
          "2026-11-19 10:16",
          who.claus,
          "offTrack",
          "Vi når 47 dage ved årets udgang og ikke 30. Det går den rigtige vej, men jeg vil hellere sige det nu: Vi foreslår ny frist den {30. juni 2027}.",
          {
            documentation: "Opgørelse af 312 enkle sager i 2026.",
            links: [{ url: "https://egelund.example/byg/sagstid-2026", title: "Sagstid måned for måned" }],
          },
        ),
      ],
    },
    {
      title: "Teglværksgrunden bliver til boliger for flere slags mennesker",
      description:
        "Planen for Teglværksgrunden er vedtaget og rummer 140 boliger, hvoraf en tredjedel er almene. Den gamle skorsten bliver stående.",
      responsible: who.line,
      due: "2027-12-31",
      objectives: ["levende-bymidte", "b27-anlaeg"],
      together: ["oekonomi-stab", "social-beskaeftigelse"],
      actions: [
        {
          title: "Forurening i jorden undersøges",
          responsible: who.katrine,
          due: "2026-09-11",
          state: "done",
        },
        { title: "Borgermøde og idéhøring", due: "2027-01-21", state: "planned" },
      ],
      indicators: [
        { title: "Boliger i den vedtagne plan", unit: "boliger", baseline: 0, target: 140, direction: "up" },
        {
          title: "Boligforening og bygherre tegner sammen",
          observations: [
            noticed(
              "2026-10-08 15:40",
              who.line,
              "De to parter kom med hver sin model til mødet og gik hjem med én.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-06-30 15:40",
          who.line,
          "onTrack",
          "Aftalen med ejeren er underskrevet, og boligforeningen har sagt ja til at bygge 46 boliger.",
        ),
        said(
          "2026-09-30 15:20",
          who.line,
          "onTrack",
          "Jorden er renere end frygtet. Kun hjørnet ved de gamle ovne skal graves væk.",
        ),
      ],
    },
  ],
};
