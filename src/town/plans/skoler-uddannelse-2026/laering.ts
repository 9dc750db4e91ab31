/** Skoler & Uddannelse, målplan 2026, focus area 2: learning. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const laering: TownFocusArea = {
  title: "Lyst til at lære",
  description:
    "Vi vil have flere elever, der spørger, prøver og bliver ved. Det gælder i bogen, i værkstedet og i skoven.",
  goals: [
    {
      title: "To voksne de første hundrede dage",
      description:
        "Alle børnehaveklasser har to voksne fra august til december. Børnene kan følge en fælles besked og ved, hvem de kan lege med.",
      responsible: who.thomas,
      due: "2026-12-31",
      objectives: ["b26-skolestart", "gode-overgange"],
      together: ["boern-dagtilbud"],
      targetGroup: "302 børn i børnehaveklasse",
      actions: [{ title: "Femten pædagoger ansættes", due: "2026-07-31", state: "done" }],
      indicators: [
        {
          title: "Børnehaveklasser med to voksne i alle timer",
          unit: "%",
          baseline: 0,
          target: 100,
          direction: "up",
          observations: [
            counted("2026-08-17 12:20", who.thomas, 93),
            counted("2026-10-30 12:12", who.thomas, 100),
          ],
        },
      ],
      milestones: [{ title: "Hundrede dage er gået", due: "2027-01-15", state: "planned" }],
      status: [
        said(
          "2026-03-27 14:20",
          who.thomas,
          "onTrack",
          "Pengene er fordelt efter antal børn, og stillingerne er slået op i {april}.",
        ),
        said(
          "2026-06-24 13:33",
          who.thomas,
          "attention",
          "Tolv af femten er ansat. Vi mangler tre i den nordlige del af kommunen.",
        ),
        said(
          "2026-09-23 10:52",
          who.thomas,
          "onTrack",
          "Alle pladser er besat efter den første uge. Børnehaveklasselederne siger, at konflikterne bliver løst, mens de er små.",
        ),
        said(
          "2026-11-17 14:39",
          who.thomas,
          "onTrack",
          "Alle femten klasser har to voksne i alle timer. Vi samler erfaringer ind i {januar}, inden budgettet for 2028.",
        ),
      ],
    },
    {
      title: "Læsning for livet",
      description:
        "Flere elever læser i fritiden, og færre er svage læsere ved udgangen af 3. klasse: 9 procent mod 14 i 2025.",
      responsible: who.nadia,
      due: "2026-12-31",
      objectives: ["rigt-sprog"],
      together: ["kultur-fritid"],
      targetGroup: "Elever i 1.-3. klasse",
      trialActions: [
        {
          title: "Læsebånd med ældre elever som højtlæsere",
          responsible: who.bo,
          due: "2026-06-19",
          state: "done",
          targetGroup: "1.-2. klasse på Åbrinkskolen",
          expectedEffect:
            "De små læser mere, og de store, der selv har svært ved det, får øvelse uden at tabe ansigt.",
          evaluateOn: "2026-06-19",
          status: [
            said(
              "2026-06-18 12:09",
              who.bo,
              "reached",
              "Begge grupper er gået mere frem end klasserne ved siden af. De store har bedt om at fortsætte.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Svage læsere i 3. klasse",
          unit: "%",
          baseline: 14,
          target: 9,
          direction: "down",
          observations: [counted("2026-05-29 10:21", who.nadia, 12.1)],
        },
        {
          title: "Elever taler om bøger uden at blive spurgt",
          observations: [
            noticed(
              "2026-09-30 11:52",
              who.bo,
              "Der er venteliste på en serie om en hund, der løser mord. Ventelisten er elevernes egen.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 12:22",
          who.nadia,
          "onTrack",
          "Læsevejlederne har fælles forløb klar, og alle skoler har tyve minutters læsebånd.",
        ),
        said(
          "2026-06-24 13:42",
          who.nadia,
          "onTrack",
          "12,1 procent svage læsere ved prøven i {maj}. Det er på vej, men ikke nok endnu.",
        ),
        said("2026-09-23 11:01", who.nadia, "onTrack", "Åbrinkskolens model er begyndt på to andre skoler."),
      ],
    },
    {
      title: "Elever arbejder med klimaet i praksis",
      description:
        "Alle 5. og 8. klasser har et klimaværksted om året, hvor de løser et problem for en lokal virksomhed eller afdeling. Hver skole sænker sit elforbrug med otte procent.",
      responsible: who.michael,
      due: "2026-12-31",
      objectives: ["klimaneutral"],
      focusAreas: ["klimahandling"],
      together: ["by-klima-teknik"],
      targetGroup: "Elever i 5. og 8. klasse",
      trialActions: [
        {
          title: "Elevpatrulje, der slukker og måler",
          due: "2026-10-09",
          state: "done",
          together: ["by-klima-teknik"],
          targetGroup: "5. klasserne på Lindeskovskolen",
          expectedEffect: "Forbruget falder, fordi det er kammerater, der spørger, og ikke et skilt.",
          evaluateOn: "2026-10-23",
        },
      ],
      indicators: [
        {
          title: "Elforbrug på skolerne i forhold til 2025",
          unit: "%",
          baseline: 100,
          target: 92,
          direction: "down",
          observations: [
            counted("2026-07-01 11:17", who.michael, 97),
            counted("2026-10-26 10:55", who.michael, 94),
          ],
        },
      ],
      milestones: [{ title: "Første klimaværksted med fire virksomheder", due: "2026-04-23", state: "done" }],
      status: [
        said(
          "2026-03-26 14:44",
          who.michael,
          "onTrack",
          "Fire virksomheder har givet os en opgave. Den sværeste handler om emballage til gulerødder.",
        ),
        said(
          "2026-06-23 14:08",
          who.michael,
          "onTrack",
          "Otte værksteder er holdt. Børnenes forslag om brugte paller er taget i brug hos Park & Vej.",
        ),
        said(
          "2026-09-24 13:40",
          who.michael,
          "onTrack",
          "Elevpatruljen kører på tre skoler. Den fjerde venter på målere.",
        ),
        said(
          "2026-11-12 14:20",
          who.michael,
          "onTrack",
          "Seks procent lavere forbrug. Patruljen på Lindeskovskolen fandt en ventilator, der havde kørt døgnet rundt siden 2019.",
        ),
      ],
    },
  ],
};
