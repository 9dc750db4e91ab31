/** Plans as texts: pasted without any styles, broken at a fixed width, Markdown with tables, tabs between cells. */
import { area, goal, plan, type PlanCase, years } from "../expected.ts";

const wrapped: PlanCase = {
  name: "a text from a PDF with broken lines, page numbers, running headers and hyphens",
  fileName: "plan.txt",
  make: () => `Virksomhedsplan 2026-2027
Økonomi & Stab
Egelund Kommune

Indhold
Forord 2
1. Styring 3
1.1 Mål - Ét overblik for alle ledere 3
1.2 Mål - Færre fejl i fakturaer 3

Forord
Planen er blevet til i et samarbejde mellem afdelingens fem enheder og er drøftet i
det lokale MED-udvalg. Den viser, hvad vi vil arbejde med ud over den daglige drift,
som fylder mest.

1. Styring
En god styring begynder med, at lederne kan se deres egen økonomi uden at spørge nogen
om hjælp først.

1.1 Mål - Ét overblik for alle ledere
Alle ledere ser budget, forbrug og forventet regnskab samme sted, og tallene er højst
en uge gamle.

Handlinger
For at indfri målet planlægger Økonomi & Stab at iværksætte følgende handlinger:
• Et fælles overblik bygges sammen med fire ledere, som prøver det af fra måned til
måned.
• Undervisning i halve dage på de enkelte arbejdspladser, så flest muligt kan del-
tage.
Virksomhedsplan 2026-2027                                   Side 3

Målindikator
Indsatsen har været en succes når:
• Ni ud af ti ledere bruger overblikket hver måned.

1.2 Mål - Færre fejl i fakturaer
Fejl koster tid.

Handlinger
• Automatisk kontrol af EAN-numre.
• Et månedligt brev til leverandører med mange fejl om, hvordan fakturaen skal se ud,
når den sendes.

Målindikator
• Højst to procent af fakturaerne skal rettes.
Virksomhedsplan 2026-2027                                   Side 4

SBSYS-sagsnummer: 00.01.00-P22-4-26
`,
  expected: plan({
    title: "Virksomhedsplan 2026-2027",
    department: "Økonomi & Stab",
    period: years(2026, 2027),
    caseNumber: "00.01.00-P22-4-26",
    chapters: [
      {
        title: "Forord",
        text: "Planen er blevet til i et samarbejde mellem afdelingens fem enheder og er drøftet i det lokale MED-udvalg. Den viser, hvad vi vil arbejde med ud over den daglige drift, som fylder mest.",
      },
    ],
    focusAreas: [
      area(
        "1",
        "Styring",
        "En god styring begynder med, at lederne kan se deres egen økonomi uden at spørge nogen om hjælp først.",
        goal("1.1", "Ét overblik for alle ledere", {
          description:
            "Alle ledere ser budget, forbrug og forventet regnskab samme sted, og tallene er højst en uge gamle.",
          actions: [
            "Et fælles overblik bygges sammen med fire ledere, som prøver det af fra måned til måned.",
            "Undervisning i halve dage på de enkelte arbejdspladser, så flest muligt kan deltage.",
          ],
          indicators: ["Ni ud af ti ledere bruger overblikket hver måned."],
        }),
        goal("1.2", "Færre fejl i fakturaer", {
          description: "Fejl koster tid.",
          actions: [
            "Automatisk kontrol af EAN-numre.",
            "Et månedligt brev til leverandører med mange fejl om, hvordan fakturaen skal se ud, når den sendes.",
          ],
          indicators: ["Højst to procent af fakturaerne skal rettes."],
        }),
      ),
    ],
  }),
};

const pasted: PlanCase = {
  name: "a pasted text without headings, bullets as dashes, nothing numbered",
  fileName: "indsat.txt",
  make: () => `Målplan 2026 for Egelund Musikskole

Indledning

Musikskolen har 300 elever og 18 lærere, og vi spiller over hele kommunen i både skoler og kirker.

Indsatsområder

Sammenspil

Mål: Alle elever spiller sammen med andre

Vi tror på, at glæden ved musik kommer af at spille sammen, også når man er helt ny.

Handlinger:
- Orkester fra første år
- Koncert på torvet

Tegn:
- Flere bliver ved efter to år

Mål: Flere drenge synger

Handlinger:
- Drengekor i samarbejde med kirken

Tegn:
- Tredive drenge i koret
`,
  expected: plan({
    title: "Målplan 2026 for Egelund Musikskole",
    department: "Egelund Musikskole",
    period: years(2026),
    chapters: [
      {
        title: "Indledning",
        text: "Musikskolen har 300 elever og 18 lærere, og vi spiller over hele kommunen i både skoler og kirker.",
      },
    ],
    focusAreas: [
      area(
        "",
        "Sammenspil",
        "",
        goal("", "Alle elever spiller sammen med andre", {
          description: "Vi tror på, at glæden ved musik kommer af at spille sammen, også når man er helt ny.",
          actions: ["Orkester fra første år", "Koncert på torvet"],
          indicators: ["Flere bliver ved efter to år"],
        }),
        goal("", "Flere drenge synger", {
          actions: ["Drengekor i samarbejde med kirken"],
          indicators: ["Tredive drenge i koret"],
        }),
      ),
    ],
  }),
};

const markdown: PlanCase = {
  name: "Markdown with bold labels, a table of goals and HTML",
  fileName: "plan.md",
  make: () => `# Virksomhedsplan 2025-2026

**Afdeling:** Social & Beskæftigelse

## Hvorfor er vi her?

Vi hjælper borgere til et *selvstændigt* liv &ndash; med respekt.

## Fokusområde 1: Bolig først

Ingen skal sove på gaden.

### Mål 1.1 – Hurtig vej til egen bolig

**Handlinger**

1. Aftale med boligselskaberne
2. En fast kontaktperson

**Indikatorer**

* Ventetid under 60 dage

### Mål 1.2 – Færre flytter tilbage

| Handlinger | Indikatorer |
|---|---|
| Bostøtte det første år<br>Netværk af naboer | Højst hver tiende mister boligen |

## Fokusområde 2: Job

<table>
<tr><td>Mål 2.1</td><td>Småjob til alle</td></tr>
<tr><td>Handlinger</td><td><ul><li>Job i kommunens parker</li><li>Mentor</li></ul></td></tr>
<tr><td>Indikatorer</td><td>100 småjob</td></tr>
</table>
`,
  expected: plan({
    title: "Virksomhedsplan 2025-2026",
    department: "Social & Beskæftigelse",
    period: years(2025, 2026),
    chapters: [
      { title: "Hvorfor er vi her?", text: "Vi hjælper borgere til et selvstændigt liv – med respekt." },
    ],
    focusAreas: [
      area(
        "1",
        "Bolig først",
        "Ingen skal sove på gaden.",
        goal("1.1", "Hurtig vej til egen bolig", {
          actions: ["Aftale med boligselskaberne", "En fast kontaktperson"],
          indicators: ["Ventetid under 60 dage"],
        }),
        goal("1.2", "Færre flytter tilbage", {
          actions: ["Bostøtte det første år", "Netværk af naboer"],
          indicators: ["Højst hver tiende mister boligen"],
        }),
      ),
      area(
        "2",
        "Job",
        "",
        goal("2.1", "Småjob til alle", {
          actions: ["Job i kommunens parker", "Mentor"],
          indicators: ["100 småjob"],
        }),
      ),
    ],
  }),
};

const tabs: PlanCase = {
  name: "a table that became tabs when it was pasted",
  fileName: "indsat.txt",
  make: () =>
    [
      "Virksomhedsplan for Rådhusservice 2026",
      "",
      "Mål\tTiltag\tSucceskriterier",
      "Grøn kørsel\tElcykler til alle afdelinger\tHalvt så meget brændstof",
      "Hurtig hjælp\tÉn telefon til alt\tSvar inden for en time",
    ].join("\r\n"),
  expected: plan({
    title: "Virksomhedsplan for Rådhusservice 2026",
    department: "Rådhusservice",
    period: years(2026),
    focusAreas: [
      area(
        "",
        "",
        "",
        goal("", "Grøn kørsel", {
          actions: ["Elcykler til alle afdelinger"],
          indicators: ["Halvt så meget brændstof"],
        }),
        goal("", "Hurtig hjælp", { actions: ["Én telefon til alt"], indicators: ["Svar inden for en time"] }),
      ),
    ],
  }),
};

export const textPlans: readonly PlanCase[] = [wrapped, pasted, markdown, tabs];
