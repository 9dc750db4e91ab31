/** By, Klima & Teknik, focus area 2: room for cloudbursts, in the town and in people's gardens. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const regnen: TownFocusArea = {
  title: "Plads til regnen",
  description:
    "Skybrud kommer oftere og kraftigere. Det er billigst at lede vandet derhen, hvor det ikke gør skade, og klogest at gøre det, så stedet bliver bedre at være på i tørvejr.",
  goals: [
    {
      title: "Åbrinken kan tåle et skybrud",
      description:
        "De 180 huse omkring Åbrinken får ikke vand i kælderen ved en regn, som statistisk kommer hvert tyvende år. Anlægget er park, legeplads og bassin på samme tid.",
      responsible: who.line,
      due: "2027-10-31",
      objectives: ["plads-til-regnen", "b27-anlaeg"],
      focusAreas: ["klimahandling"],
      together: ["skoler-uddannelse"],
      actions: [
        { title: "Beboere og skole er med til at tegne parken", due: "2026-05-22", state: "done" },
        { title: "Lokalplan og tilladelser er på plads", due: "2026-12-08", state: "running" },
        { title: "Bassin og render graves", responsible: who.joergen, due: "2027-09-15", state: "planned" },
      ],
      indicators: [
        {
          title: "Huse, der er sikret mod en tyveårsregn",
          unit: "huse",
          baseline: 22,
          target: 180,
          direction: "up",
          observations: [counted("2026-10-13 10:52", who.line, 22, "Uændret, indtil der graves.")],
        },
        {
          title: "Beboerne kalder det en park og ikke et bassin",
          observations: [
            noticed(
              "2026-05-20 09:11",
              who.line,
              "Til aftenens værksted tegnede børnene vandrender, man kan hoppe over. Flere voksne spurgte, om der kommer bænke.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-24 13:20",
          who.line,
          "onTrack",
          "Rådgiveren er valgt, og 4. klasserne på Åbrinkskolen har målt, hvor vandet står efter regn.",
        ),
        said(
          "2026-06-18 14:17",
          who.line,
          "onTrack",
          "120 beboere var med i de tre værksteder. Forslaget har fået plads til en kælkebakke af den jord, vi graver op.",
        ),
        said(
          "2026-09-30 15:01",
          who.line,
          "onTrack",
          "Lokalplanen har været i høring. Der kom elleve svar, og ingen af dem vælter planen.",
        ),
        said(
          "2026-11-20 11:33",
          who.line,
          "attention",
          "Museet vil undersøge et hjørne af grunden, før vi graver. Det kan flytte starten fra {marts} til {maj}.",
          {
            links: [{ url: "https://egelund.example/aabrinken/tidsplan", title: "Tidsplan for Åbrinken" }],
          },
        ),
      ],
    },
    {
      title: "Regnvandet bliver i haven",
      description:
        "500 husejere har ført tagvandet ud i haven i stedet for i kloakken. De har fået hjælp, tilskud og en nabo at spørge.",
      responsible: who.katrine,
      due: "2027-12-31",
      objectives: ["plads-til-regnen"],
      focusAreas: ["klimahandling"],
      actions: [
        { title: "Tilskud til regnbede og faskiner", due: "2026-04-01", state: "done" },
        { title: "Åbne haver på tolv adresser, hvor man kan se det", due: "2026-08-30", state: "done" },
        { title: "Gratis besøg af en anlægsgartner", due: "2027-10-29", state: "running" },
      ],
      indicators: [
        {
          title: "Huse, der har koblet tagvandet fra kloakken",
          unit: "huse",
          baseline: 63,
          target: 500,
          direction: "up",
          observations: [
            counted("2026-06-29 13:04", who.katrine, 118),
            counted("2026-09-30 10:44", who.katrine, 207),
          ],
        },
        {
          title: "Naboer smitter hinanden",
          observations: [
            noticed(
              "2026-09-02 12:26",
              who.katrine,
              "På Rønnevej er otte huse kommet med efter den åbne have hos nummer 14. Ingen af dem havde set vores brev.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-26 09:51",
          who.katrine,
          "onTrack",
          "Reglerne for tilskud er vedtaget. Man kan søge på to minutter fra sin telefon.",
        ),
        said(
          "2026-06-29 13:15",
          who.katrine,
          "onTrack",
          "118 huse er med. Tilskuddet er brugt hurtigere i Lindeskov end inde i byen.",
        ),
        said(
          "2026-09-30 10:52",
          who.katrine,
          "onTrack",
          "207 huse. De åbne haver gav flere ansøgninger på en weekend end hele {foråret}.",
        ),
      ],
    },
  ],
};
