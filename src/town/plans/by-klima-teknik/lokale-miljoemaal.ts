/** By, Klima & Teknik, focus area 7: the depot's own footprint. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, said } from "../../write.ts";

export const lokaleMiljoemaal: TownFocusArea = {
  title: "Lokale miljømål",
  description:
    "Materielgården er vores eget hus, og her kan vi prøve ting af, før vi beder andre om det samme: maskiner på strøm, genbrugte materialer og regnvand i stedet for drikkevand.",
  goals: [
    {
      title: "Materielgården klarer sig med det halve",
      description:
        "Forbruget af diesel er halveret, vi bruger regnvand til vask, og to tredjedele af de fliser og sten, vi tager op, bliver lagt igen et andet sted.",
      responsible: who.joergen,
      due: "2027-12-31",
      objectives: ["klimaneutral"],
      focusAreas: ["klimahandling"],
      actions: [
        { title: "Alle håndholdte maskiner skiftes til batteri", due: "2026-05-15", state: "done" },
        { title: "Tank til regnvand ved vaskepladsen", due: "2026-09-18", state: "done" },
        {
          title: "Lager til brugte fliser, som også andre kommuner kan hente fra",
          responsible: who.stine,
          due: "2027-03-19",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Diesel brugt i kvartalet",
          unit: "liter",
          baseline: 31500,
          target: 15750,
          direction: "down",
          observations: [
            counted("2026-04-09 07:48", who.joergen, 30200, undefined, "2026-03-31"),
            counted("2026-07-06 08:15", who.joergen, 26400, undefined, "2026-06-30"),
            counted("2026-10-05 08:20", who.joergen, 24100, undefined, "2026-09-30"),
          ],
        },
        {
          title: "Fliser og sten, der er brugt igen",
          unit: "%",
          baseline: 18,
          target: 66,
          direction: "up",
          observations: [
            counted("2026-06-30 08:01", who.joergen, 31),
            counted("2026-10-05 08:24", who.joergen, 45),
          ],
        },
      ],
      status: [
        said(
          "2026-03-18 08:12",
          who.joergen,
          "onTrack",
          "De første ti hækklippere på batteri er ude. Naboerne til kirkegården har ringet og rost stilheden.",
        ),
        said(
          "2026-06-16 08:20",
          who.joergen,
          "onTrack",
          "Alle håndholdte maskiner kører på batteri. Vi har solgt de gamle og købt ekstra ladere.",
        ),
        said(
          "2026-09-17 08:09",
          who.joergen,
          "onTrack",
          "Tanken er tilsluttet og fyldt efter to dages regn. Vi har ikke brugt drikkevand til vask i {september}.",
        ),
        said(
          "2026-11-11 07:56",
          who.joergen,
          "onTrack",
          "45 procent af fliserne bliver brugt igen. Torvet får dem, der blev taget op i Møllegade.",
        ),
      ],
    },
  ],
};
