/** Økonomi & Stab, focus area 3: buying on agreements, through the shop, by people who know how. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const indkoeb: TownFocusArea = {
  title: "Indkøb med omtanke",
  description:
    "Kommunen køber ind for 640 mio. kr. om året, fra bleer til asfalt. Når vi køber det samme samme sted, bliver det billigere, grønnere og nemmere at betale for.",
  goals: [
    {
      title: "Vi køber på aftalerne",
      description:
        "Mindst 80 procent af det, der kan købes på en aftale, bliver købt på den. Aftalerne passer til det, børnehuse, skoler og plejecentre har brug for, fordi de selv har været med til at stille krav.",
      responsible: who.annemette,
      due: "2027-12-31",
      objectives: ["b26-forenkling"],
      focusAreas: ["enklere-hverdag"],
      actions: [
        {
          title: "Brugergrupper for fødevarer, pleje og legetøj er med i hvert udbud",
          due: "2026-10-09",
          state: "done",
          together: ["boern-dagtilbud", "sundhed-aeldre"],
        },
        {
          title: "Udbudsmateriale om fødevarer sendes til høring",
          due: "2026-11-27",
          state: "running",
          status: [
            said(
              "2026-11-16 10:35",
              who.annemette,
              "onTrack",
              "Kravene til økologi og emballage er på plads. Køkkenlederne læser korrektur i denne uge.",
            ),
          ],
        },
        {
          title: "Kontorvarer og rengøring udbydes sammen med nabokommunerne",
          due: "2027-05-28",
          state: "planned",
        },
      ],
      indicators: [
        {
          title: "Indkøb, der er sket på en aftale",
          unit: "%",
          baseline: 64,
          target: 80,
          direction: "up",
          observations: [
            counted("2026-04-15 11:25", who.annemette, 66, undefined, "2026-03-31"),
            counted("2026-07-03 09:40", who.annemette, 69, undefined, "2026-06-30"),
            counted("2026-10-08 10:18", who.annemette, 73, undefined, "2026-09-30"),
          ],
        },
        {
          title: "Leverandører, vi kun har handlet med én gang",
          unit: "leverandører",
          baseline: 1840,
          target: 1200,
          direction: "down",
          observations: [
            counted("2026-07-03 09:48", who.annemette, 1655, undefined, "2026-06-30"),
            counted("2026-10-08 10:22", who.annemette, 1490, undefined, "2026-09-30"),
          ],
        },
      ],
      status: [
        said(
          "2026-03-23 09:14",
          who.annemette,
          "onTrack",
          "Planen for årets udbud er aftalt med nabokommunerne, og tre brugergrupper er i gang.",
        ),
        said(
          "2026-06-25 13:26",
          who.annemette,
          "onTrack",
          "Plejeartikler er på ny aftale fra {1. juni}. Lindegården har prøvet varerne først og valgt to fra.",
        ),
        said(
          "2026-09-23 10:50",
          who.annemette,
          "onTrack",
          "73 procent af indkøbene ligger på aftalerne. Byggematerialer er det næste, vi ser på.",
        ),
        said(
          "2026-11-20 09:17",
          who.annemette,
          "onTrack",
          "Fødevareudbuddet går i høring på fredag som planlagt. Seks leverandører har meldt sig til dialogmødet.",
        ),
      ],
    },
    {
      title: "Flere ordrer gennem webshoppen",
      description:
        "Tre ud af fire ordrer lægges i kommunens egen webshop, så fakturaen finder sin ordre, uden at nogen rører den. Det sparer en halv time for hver faktura, der ellers skulle kontrolleres.",
      responsible: who.annemette,
      due: "2027-06-30",
      objectives: ["b26-forenkling"],
      actions: [
        {
          title: "De hundrede mest købte varer lægges på en favoritliste for hver type enhed",
          due: "2026-05-08",
          state: "done",
        },
        {
          title: "Fakturaer under 3.000 kr. med ordre betales automatisk",
          responsible: who.lene,
          due: "2026-11-30",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Ordrer, der er lagt i webshoppen",
          unit: "%",
          baseline: 58,
          target: 75,
          direction: "up",
          observations: [
            counted("2026-04-15 11:32", who.annemette, 59, undefined, "2026-03-31"),
            counted("2026-07-03 09:55", who.annemette, 63, undefined, "2026-06-30"),
            counted("2026-10-08 10:27", who.annemette, 68, undefined, "2026-09-30"),
            counted("2026-11-13 12:33", who.annemette, 71),
          ],
        },
        {
          title: "Fakturaer, der betales uden at nogen rører dem",
          unit: "%",
          baseline: 9,
          target: 40,
          direction: "up",
          observations: [
            counted("2026-06-26 14:12", who.lene, 13),
            counted("2026-10-22 13:48", who.lene, 22),
          ],
        },
      ],
      status: [
        said(
          "2026-03-23 09:31",
          who.annemette,
          "attention",
          "Webshoppen var langsom i {februar}, og flere gik tilbage til at ringe. Leverandøren har flyttet den til en hurtigere server.",
        ),
        said(
          "2026-06-25 13:34",
          who.annemette,
          "onTrack",
          "Favoritlisterne virker. Børnehusene lægger nu dobbelt så mange ordrer i shoppen som sidste sommer.",
        ),
        said(
          "2026-09-23 11:12",
          who.annemette,
          "onTrack",
          "68 procent af ordrerne går gennem shoppen. Skolerne halter, så dem besøger vi i {oktober}.",
        ),
        said(
          "2026-11-19 14:51",
          who.annemette,
          "onTrack",
          "Vi er oppe på 71 procent. Efter besøgene bestiller alle fire skoler papir og bøger i shoppen.",
        ),
      ],
    },
    {
      title: "Dygtige indkøbere",
      description:
        "Hver enhed har højst to, der køber ind, og de kender aftalerne. De kan få svar samme dag, når de er i tvivl.",
      responsible: who.annemette,
      due: "2027-09-30",
      focusAreas: ["ledelse-taet-paa"],
      actions: [
        { title: "Lederne udpeger enhedens indkøbere", due: "2026-06-12", state: "done" },
        {
          title: "Halvdagskursus fire gange om året, også på Lindeskovskolen om aftenen",
          due: "2026-12-09",
          state: "running",
        },
        { title: "Indkøbsvagt på telefon og chat hver formiddag", due: "2027-01-29", state: "planned" },
      ],
      indicators: [
        {
          title: "Medarbejdere, der køber ind",
          unit: "personer",
          baseline: 912,
          target: 400,
          direction: "down",
          observations: [
            counted("2026-06-26 14:30", who.annemette, 760),
            counted("2026-09-25 09:12", who.annemette, 588),
          ],
        },
        {
          title: "Indkøbere søger hjælp, før de køber",
          observations: [
            noticed(
              "2026-09-25 09:20",
              who.annemette,
              "De fleste spørgsmål handler nu om, hvilken aftale man skal bruge. Før spurgte man, hvordan man kom uden om den.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-06-25 13:41",
          who.annemette,
          "attention",
          "Kun halvdelen af lederne har udpeget indkøbere. Vi sender en liste med dem, der købte ind sidste år, så er det lettere at vælge fra.",
        ),
        said(
          "2026-09-25 09:28",
          who.annemette,
          "onTrack",
          "Antallet af indkøbere er faldet til 588. To kurser er holdt, begge med venteliste.",
        ),
      ],
    },
  ],
};
