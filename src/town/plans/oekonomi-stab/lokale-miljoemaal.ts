/** Økonomi & Stab, focus area 7: the town hall's own footprint. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const lokaleMiljoemaal: TownFocusArea = {
  title: "Lokale miljømål",
  description:
    "Vi råder over rådhuset, 4.600 computere og en stor del af kommunens indkøb. Det giver os et ansvar for at begynde hos os selv.",
  goals: [
    {
      title: "Rådhuset sparer på strøm, skærme og affald",
      description:
        "Rådhusets strømforbrug falder med 15 procent på to år. Computere bruges i mindst fem år, og madspildet i kantinen bliver halveret.",
      responsible: who.mette,
      due: "2027-12-31",
      objectives: ["klimaneutral"],
      focusAreas: ["klimahandling"],
      together: ["by-klima-teknik"],
      actions: [
        {
          title: "Computere repareres, før de skiftes, og genbruges på skolerne",
          responsible: who.jonas,
          due: "2026-08-31",
          state: "done",
        },
        {
          title: "Lys og ventilation slukker selv efter klokken 18",
          responsible: who.jonas,
          due: "2026-10-31",
          state: "running",
        },
        {
          title: "Kantinen vejer madspild og viser tallet ved kassen",
          responsible: who.annemette,
          due: "2027-01-15",
          state: "planned",
        },
      ],
      indicators: [
        {
          title: "Strøm brugt på rådhuset i kvartalet",
          unit: "MWh",
          baseline: 168,
          target: 143,
          direction: "down",
          observations: [
            counted("2026-04-09 08:35", who.jonas, 166, undefined, "2026-03-31"),
            counted("2026-07-07 08:40", who.jonas, 151, undefined, "2026-06-30"),
            counted("2026-10-06 08:33", who.jonas, 149, undefined, "2026-09-30"),
          ],
        },
        {
          title: "Computere, der er mere end fem år gamle og stadig i brug",
          unit: "%",
          baseline: 12,
          target: 40,
          direction: "up",
          observations: [counted("2026-09-18 12:15", who.jonas, 27)],
        },
        {
          title: "Kolleger gør det grønne valg uden at blive bedt om det",
          observations: [
            noticed(
              "2026-10-23 12:30",
              who.mette,
              "Ved frokosten i går blev tallerkenerne taget i to størrelser. De små var brugt først.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-31 13:44",
          who.mette,
          "onTrack",
          "Vi har målt forbruget etage for etage. Serverrummet og ventilationen bruger to tredjedele.",
        ),
        said(
          "2026-06-30 09:06",
          who.mette,
          "onTrack",
          "Ventilationen på de to øverste etager er indstillet på ny, og det kan ses med det samme.",
        ),
        said(
          "2026-09-30 11:39",
          who.mette,
          "onTrack",
          "340 computere er repareret og sendt videre til skolerne. Strømforbruget er 11 procent lavere end sidste år.",
        ),
        said(
          "2026-11-11 14:27",
          who.mette,
          "onTrack",
          "Vi ser ud til at nå målet for strøm i {foråret}. Styringen af lys på tredje sal driller, og den nye dato er midt i {december}.",
        ),
      ],
    },
  ],
};
