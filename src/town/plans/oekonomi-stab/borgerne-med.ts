/** Økonomi & Stab, focus area 6: involvement and plain letters. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { copenhagen, counted, noticed, said } from "../../write.ts";

export const borgerneMed: TownFocusArea = {
  title: "Borgerne med",
  description:
    "De fleste møder kommunen gennem et brev eller et borgermøde. Begge dele kan gøres bedre. Vi går foran og hjælper afdelingerne, når de vil spørge borgerne eller skrive, så det bliver læst.",
  goals: [
    {
      title: "Vi spørger, før vi beslutter",
      description:
        "Alle større sager til kommunalbestyrelsen fortæller, hvem der er spurgt, hvad de sagde, og hvad det har betydet. Borgerpanelet har 1.000 medlemmer, som ligner byen.",
      responsible: who.ida,
      due: "2027-06-30",
      objectives: ["med-foer-beslutning"],
      focusAreas: ["borgeren-foerst"],
      together: ["by-klima-teknik", "kultur-fritid"],
      actions: [
        { title: "Borgerpanelet åbner", due: "2026-05-04", state: "done" },
        {
          title: "Fast afsnit om borgernes svar i skabelonen til sager",
          due: "2026-11-20",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Medlemmer af borgerpanelet",
          unit: "borgere",
          baseline: 0,
          target: 1000,
          direction: "up",
          observations: [
            counted("2026-06-17 14:20", who.ida, 412),
            counted("2026-09-24 09:50", who.ida, 655, "Unge under 25 år mangler stadig."),
          ],
        },
        {
          title: "Borgere kan genkende deres svar i beslutningen",
          observations: [
            noticed(
              "2026-10-02 10:36",
              who.ida,
              "Efter beslutningen om legepladsen ved Åbrinken skrev tolv fra panelet, at de kunne se deres forslag i planen. To undrede sig over, at det tog et halvt år.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-24 10:02",
          who.ida,
          "onTrack",
          "Invitationen til panelet sendes ud i {april} til 6.000 tilfældigt valgte borgere.",
        ),
        said(
          "2026-06-17 14:31",
          who.ida,
          "onTrack",
          "412 er med. De første spørgsmål handlede om trafikken i bymidten, og 290 svarede på to dage.",
          {
            links: [{ url: "https://egelund.example/borgerpanel/trafik", title: "Panelets svar om trafik" }],
          },
        ),
        said(
          "2026-09-24 09:58",
          who.ida,
          "onTrack",
          "655 medlemmer. Vi besøger gymnasiet og erhvervsskolen i {november} for at få flere unge med.",
        ),
        said(
          "2026-11-18 14:03",
          who.ida,
          "onTrack",
          "Alle fire skoler har fået nye kontaktpersoner, og opslagene er delt 300 gange.",
          {
            withdrawnAt: copenhagen("2026-11-18 14:09"),
          },
        ),
      ],
    },
    {
      title: "Breve, man forstår",
      description:
        "De hundrede breve, vi sender flest af, er skrevet om, så en travl modtager kan se, hvad brevet handler om, og hvad man skal gøre. Færre ringer for at spørge, hvad der stod.",
      responsible: who.ida,
      due: "2027-12-31",
      objectives: ["let-at-moede-kommunen"],
      focusAreas: ["enklere-hverdag", "borgeren-foerst"],
      together: ["social-beskaeftigelse", "sundhed-aeldre"],
      actions: [
        {
          title: "25 breve om pension, sygedagpenge og hjælp i hjemmet skrives om",
          due: "2026-11-30",
          state: "running",
        },
        { title: "Skriveværksted for sagsbehandlere hver måned", due: "2027-06-18", state: "running" },
      ],
      indicators: [
        {
          title: "Breve, der er skrevet om og testet af borgere",
          unit: "breve",
          baseline: 0,
          target: 100,
          direction: "up",
          observations: [
            counted("2026-06-22 09:28", who.ida, 8),
            counted("2026-09-24 10:10", who.ida, 15),
            counted("2026-11-13 11:52", who.ida, 22),
          ],
        },
        {
          title: "Opkald til jobcentret i ugen efter brev om sygedagpenge",
          unit: "opkald",
          baseline: 145,
          target: 90,
          direction: "down",
          observations: [counted("2026-08-31 13:25", who.ida, 118), counted("2026-10-30 13:40", who.ida, 97)],
        },
      ],
      status: [
        said(
          "2026-03-24 10:14",
          who.ida,
          "onTrack",
          "Vi har talt breve: 100 skabeloner står for 83 procent af alt, hvad vi sender.",
        ),
        said(
          "2026-06-22 09:35",
          who.ida,
          "onTrack",
          "De otte første breve er testet på borgere i Borgerservice. Det vigtigste ord står nu i første linje.",
        ),
        said(
          "2026-09-24 10:17",
          who.ida,
          "onTrack",
          "Det nye brev om sygedagpenge har skåret hver femte opringning væk. Vi fortsætter med pension.",
        ),
        said(
          "2026-11-20 10:48",
          who.ida,
          "onTrack",
          "22 af 25 breve er færdige. De tre sidste venter på et svar fra juristerne og når det, inden måneden er omme.",
          {
            documentation: "Brev før og efter, med kommentarer fra 14 borgere.",
            links: [{ url: "https://egelund.example/sprog/breve", title: "Brevene før og efter" }],
          },
        ),
      ],
    },
  ],
};
