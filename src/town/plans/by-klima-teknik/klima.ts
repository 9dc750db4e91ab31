/** By, Klima & Teknik, focus area 1: buildings, vehicles and the climate plan. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const klima: TownFocusArea = {
  title: "Ned med udledningen",
  description:
    "Kommunen som virksomhed udledte 6.900 ton CO₂ i 2025. Bygninger og biler står for det meste af det, vi selv bestemmer over, så det er der, vi tager fat.",
  goals: [
    {
      title: "Varme bygninger uden gas",
      description:
        "Ingen af kommunens bygninger varmes op med gas eller olie ved udgangen af 2027, og de tyve største bruger ti procent mindre energi end i 2025.",
      responsible: who.ole,
      due: "2027-12-31",
      objectives: ["klimaneutral"],
      focusAreas: ["klimahandling"],
      together: ["skoler-uddannelse", "sundhed-aeldre"],
      actions: [
        {
          title: "De sidste fjorten gasfyr erstattes af varmepumpe eller fjernvarme",
          due: "2027-09-30",
          state: "running",
        },
        { title: "Energistyring på de tyve største bygninger", due: "2026-10-31", state: "done" },
        { title: "Pedeller uddannes i at læse og indstille anlæggene", due: "2026-12-16", state: "running" },
      ],
      indicators: [
        {
          title: "Bygninger med gas eller olie",
          unit: "bygninger",
          baseline: 14,
          target: 0,
          direction: "down",
          observations: [counted("2026-06-30 10:30", who.ole, 12), counted("2026-10-16 11:12", who.ole, 8)],
        },
        {
          title: "Varmeforbrug i de tyve største bygninger",
          unit: "MWh",
          baseline: 18400,
          target: 16560,
          direction: "down",
          observations: [
            counted(
              "2026-10-16 11:20",
              who.ole,
              17350,
              "Korrigeret for den milde vinter, de seneste tolv måneder.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-19 10:24",
          who.ole,
          "onTrack",
          "Udbuddet af varmepumper er afgjort. De første to gasfyr bliver taget ned i {maj}.",
        ),
        said(
          "2026-06-17 09:32",
          who.ole,
          "onTrack",
          "Hallen i Lindeskov og Børnehuset Åkanden er skiftet til fjernvarme. Naboerne spurgte, om de kunne komme med.",
        ),
        said(
          "2026-09-24 14:46",
          who.ole,
          "onTrack",
          "Otte bygninger tilbage. Sommerferien blev brugt godt på skolerne.",
        ),
        said(
          "2026-11-17 10:58",
          who.ole,
          "onTrack",
          "Energistyringen kører i alle tyve bygninger. Svømmehallen sparer mest, fordi ventilationen kørte om natten, uden at nogen vidste det.",
          {
            documentation: "Forbrugskurver for svømmehallen, {uge 30} til {uge 45}.",
            links: [
              { url: "https://egelund.example/energi/svoemmehallen", title: "Kurver for svømmehallen" },
            ],
          },
        ),
      ],
    },
    {
      title: "Kommunens biler kører på strøm",
      description:
        "Alle person- og varebiler under 3,5 ton kører på strøm inden udgangen af 2027, og der er ti procent færre af dem, fordi vi deler.",
      responsible: who.stine,
      due: "2027-12-31",
      objectives: ["klimaneutral"],
      focusAreas: ["klimahandling"],
      together: ["sundhed-aeldre", "oekonomi-stab"],
      actions: [
        { title: "Ladestandere ved hjemmeplejens tre huse", due: "2026-06-26", state: "done" },
        {
          title: "Delebiler mellem rådhus, jobcenter og Park & Vej prøves i et halvt år",
          due: "2026-11-30",
          state: "running",
        },
        { title: "Indkøb af 38 elbiler på den nye aftale", due: "2027-05-31", state: "planned" },
      ],
      indicators: [
        {
          title: "Biler, der kører på strøm",
          unit: "%",
          baseline: 34,
          target: 100,
          direction: "up",
          observations: [
            counted("2026-03-31 08:44", who.stine, 36),
            counted("2026-06-30 08:50", who.stine, 44),
            counted("2026-10-01 09:00", who.stine, 52, undefined, "2026-09-30"),
          ],
        },
        {
          title: "Biler i alt",
          unit: "biler",
          baseline: 171,
          target: 154,
          direction: "down",
          observations: [counted("2026-10-01 09:04", who.stine, 165, undefined, "2026-09-30")],
        },
      ],
      status: [
        said(
          "2026-03-25 11:15",
          who.stine,
          "attention",
          "Elforsyningen kan ikke levere strøm nok til Hjemmeplejen Nord før {maj}. Vi flytter rundt på rækkefølgen.",
        ),
        said(
          "2026-06-22 12:33",
          who.stine,
          "onTrack",
          "Ladestanderne er i drift alle tre steder, og 19 nye biler er kørt ud til hjemmeplejen.",
        ),
        said(
          "2026-09-29 10:27",
          who.stine,
          "onTrack",
          "Vi er over halvvejs med 52 procent. Delebilerne bliver brugt mest om formiddagen.",
        ),
        said(
          "2026-11-19 12:02",
          who.stine,
          "onTrack",
          "Fem delebiler har erstattet ni egne. Forsøget slutter den {30. november}, og brugerne vil gerne fortsætte.",
        ),
      ],
    },
    {
      title: "Klimaplanen bliver til handling",
      description:
        "Alle 42 tiltag i klimaplanen har en ansvarlig, en frist og et tal. Udvalget kan hvert halvår se, hvad der er sparet.",
      responsible: who.stine,
      due: "2027-06-30",
      objectives: ["klimaneutral", "med-foer-beslutning"],
      focusAreas: ["klimahandling", "enklere-hverdag"],
      actions: [
        { title: "Klimaregnskab for 2025 offentliggøres på én side", due: "2026-04-30", state: "done" },
        { title: "Klimaråd med 24 borgere, foreninger og virksomheder", due: "2026-08-28", state: "done" },
        { title: "Alle tiltag regnes igennem med samme metode", due: "2026-10-30", state: "running" },
      ],
      indicators: [
        {
          title: "Tiltag, der er beregnet og i gang",
          unit: "tiltag",
          baseline: 9,
          target: 42,
          direction: "up",
          observations: [
            counted("2026-06-22 12:50", who.stine, 17),
            counted("2026-10-30 14:08", who.stine, 29),
          ],
        },
        {
          title: "Klimarådet kommer med forslag, som vi ikke selv havde tænkt på",
          observations: [
            noticed(
              "2026-10-21 09:17",
              who.stine,
              "På tredje møde foreslog en landmand at samle biomasse fra parker og marker ét sted. Det er vi gået i gang med at regne på.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-25 11:27",
          who.stine,
          "onTrack",
          "Regnskabet er klar til udvalget. Udledningen faldt med fire procent i 2025.",
        ),
        said(
          "2026-06-22 12:58",
          who.stine,
          "onTrack",
          "96 har søgt om at komme i klimarådet. Der trækkes lod blandt unge, gamle, by og land.",
        ),
        said(
          "2026-09-29 10:36",
          who.stine,
          "attention",
          "Beregningerne tager længere tid end ventet. To tiltag viste sig næsten ikke at spare noget, og dem foreslår vi at droppe.",
        ),
        said(
          "2026-11-18 09:49",
          who.stine,
          "attention",
          "29 af 42 tiltag er regnet igennem. Vi når resten i {februar}, men ikke til sagen i {december}.",
        ),
      ],
    },
  ],
};
