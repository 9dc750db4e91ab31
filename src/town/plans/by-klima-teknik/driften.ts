/** By, Klima & Teknik, focus area 6: maintenance, the people of Park & Vej, and figures of their work. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const driften: TownFocusArea = {
  title: "Godt håndværk i driften",
  description:
    "God drift er at gøre tingene ordentligt første gang. Det kræver tid til at vedligeholde, et arbejde, man kan holde til, og tal, som dem, der arbejder, selv kan bruge.",
  goals: [
    {
      title: "Tage, vinduer og rør i rette tid",
      description:
        "Kommunens bygninger er gennemgået, og de hundrede mest slidte dele er udskiftet, før de går i stykker. Akutte reparationer fylder under en fjerdedel af budgettet.",
      responsible: who.ole,
      due: "2027-12-31",
      objectives: ["b27-anlaeg"],
      together: ["oekonomi-stab"],
      actions: [
        { title: "Alle 212 bygninger får en tilstandskarakter", due: "2026-09-30", state: "done" },
        { title: "Tiårsplan for vedligehold til budgettet for 2028", due: "2027-04-30", state: "planned" },
        {
          title: "Rammeaftaler med håndværkere, så en leder kun ringer ét sted hen",
          responsible: who.ole,
          due: "2026-11-10",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Budget, der går til akutte reparationer",
          unit: "%",
          baseline: 46,
          target: 25,
          direction: "down",
          observations: [counted("2026-06-29 14:12", who.ole, 43), counted("2026-10-16 11:31", who.ole, 39)],
        },
        {
          title: "Bygninger med karakteren dårlig eller kritisk",
          unit: "bygninger",
          baseline: 37,
          target: 20,
          direction: "down",
          observations: [counted("2026-10-16 11:36", who.ole, 35, "Første samlede gennemgang.")],
        },
      ],
      status: [
        said(
          "2026-03-19 10:38",
          who.ole,
          "onTrack",
          "70 bygninger er gennemgået. Det største problem er flade tage fra halvfjerdserne.",
        ),
        said(
          "2026-06-17 09:44",
          who.ole,
          "onTrack",
          "141 bygninger har fået en karakter. Lederne kan se den på et kort.",
        ),
        said(
          "2026-09-24 14:58",
          who.ole,
          "onTrack",
          "Alle bygninger er gennemgået. 35 er dårlige eller kritiske, og for elleve af dem haster det.",
        ),
      ],
    },
    {
      title: "Et arbejde, man kan holde til",
      description:
        "Park & Vej har højst 9 sygedage pr. medarbejder. Tunge løft er halveret, og to nye lærlinge om året vælger at blive.",
      responsible: who.joergen,
      due: "2027-12-31",
      objectives: ["b26-sygefravaer"],
      focusAreas: ["kolleger-der-bliver"],
      actions: [
        {
          title: "Fast opvarmning og makkerskifte om morgenen prøves på tre hold",
          due: "2026-05-01",
          state: "done",
        },
        { title: "Løfteudstyr til kantsten og fliser på alle hold", due: "2026-10-30", state: "running" },
      ],
      indicators: [
        {
          title: "Sygedage pr. medarbejder i Park & Vej",
          unit: "dage",
          baseline: 13.1,
          target: 9,
          direction: "down",
          observations: [
            counted("2026-07-01 08:10", who.joergen, 11.8),
            counted("2026-10-05 08:02", who.joergen, 10.9),
          ],
        },
        {
          title: "Holdene holder selv fast i vanen",
          observations: [
            noticed(
              "2026-06-10 07:46",
              who.joergen,
              "Det tredje hold, som ikke ville være med, er begyndt på egen hånd. De kalder det bare kaffe stående.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-18 07:55",
          who.joergen,
          "onTrack",
          "Tre hold er i gang. Der blev grinet meget den første uge og mindre den anden, og nu er det bare noget, vi gør.",
        ),
        said(
          "2026-06-16 08:02",
          who.joergen,
          "onTrack",
          "Fraværet er faldet til 11,8 dage. Den ene lærling har fået fast arbejde hos os.",
        ),
        said(
          "2026-09-17 07:53",
          who.joergen,
          "onTrack",
          "Løfteudstyret er leveret til fire af syv hold. Resten kommer i {oktober}.",
        ),
        said(
          "2026-11-12 07:47",
          who.joergen,
          "attention",
          "To hold mangler stadig udstyr på grund af en fejl hos leverandøren, og to langtidssyge trækker tallet op.",
        ),
      ],
    },
    {
      title: "Tal, som holdene selv kan bruge",
      description:
        "Hvert hold kan om fredagen se, hvad ugen gik med, og hvad den næste byder på. Tallene kommer fra det, der alligevel bliver registreret.",
      responsible: who.joergen,
      due: "2026-10-31",
      objectives: ["b26-forenkling"],
      focusAreas: ["enklere-hverdag"],
      together: ["oekonomi-stab"],
      actions: [
        {
          title: "Ét register over træer, bænke, brønde og lamper",
          responsible: who.niels,
          due: "2026-09-04",
          state: "running",
        },
        { title: "Fredagstavle på Materielgården", due: "2026-06-05", state: "done" },
      ],
      indicators: [
        {
          title: "Ting i registeret, der er kontrolleret i marken",
          unit: "%",
          baseline: 15,
          target: 90,
          direction: "up",
          observations: [
            counted("2026-06-29 09:57", who.niels, 38),
            counted("2026-10-23 10:42", who.niels, 64),
          ],
        },
        {
          title: "Samtalen ved tavlen handler om arbejdet",
          observations: [
            noticed(
              "2026-08-28 12:05",
              who.joergen,
              "Tavlen tager ti minutter. I fredags opdagede to hold, at de havde planlagt det samme træ.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-18 08:03",
          who.joergen,
          "onTrack",
          "Tavlen er lavet af det, vi havde. Den er grim, men den bliver brugt.",
        ),
        said(
          "2026-06-16 08:11",
          who.joergen,
          "onTrack",
          "Fire hold bruger tavlen hver fredag. Registeret er godt i gang.",
        ),
        said(
          "2026-09-17 08:00",
          who.joergen,
          "attention",
          "Registeret kom ikke i mål i {september}. Træerne tager tid, for der er flere, end nogen troede.",
        ),
      ],
    },
  ],
};
