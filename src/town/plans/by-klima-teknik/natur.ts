/** By, Klima & Teknik, focus area 3: wilder verges and a stream that bends. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { copenhagen, counted, noticed, said } from "../../write.ts";

export const natur: TownFocusArea = {
  title: "Mere vild natur",
  description:
    "Naturen har brug for plads og for at få lov. Vi ændrer måden, vi passer arealerne på, og vi fortæller hvorfor, så ingen tror, at vi har glemt at slå græsset.",
  goals: [
    {
      title: "Vilde kanter og blomstrende rabatter",
      description:
        "En tredjedel af de kommunale græsarealer bliver slået én eller to gange om året, og høet bliver samlet op. Der er flere arter af blomster og sommerfugle end i 2025.",
      responsible: who.katrine,
      due: "2027-09-30",
      objectives: ["vild-natur"],
      focusAreas: ["klimahandling"],
      actions: [
        { title: "Kort over arealer, der kan passes vildere", due: "2026-02-27", state: "done" },
        {
          title: "Slåning med opsamling på 64 hektar",
          responsible: who.joergen,
          due: "2026-09-25",
          state: "done",
        },
        {
          title: "Skilte ved de første tyve steder, tegnet af skolebørn",
          due: "2026-10-23",
          state: "running",
          together: ["skoler-uddannelse"],
        },
      ],
      indicators: [
        {
          title: "Græs, der bliver passet vildt",
          unit: "%",
          baseline: 12,
          target: 33,
          direction: "up",
          observations: [
            counted("2026-05-29 09:25", who.katrine, 19),
            counted("2026-09-28 12:11", who.katrine, 24),
          ],
        },
        {
          title: "Arter af vilde blomster på tyve faste prøveflader",
          unit: "arter",
          baseline: 31,
          target: 45,
          direction: "up",
          observations: [
            counted(
              "2026-07-09 14:30",
              who.katrine,
              38,
              "Talt af biologen og otte frivillige. Djævelsbid er kommet igen ved Søndermarken.",
            ),
          ],
        },
        {
          title: "Borgerne klager mindre over højt græs",
          observations: [
            noticed(
              "2026-08-19 10:13",
              who.joergen,
              "Vi fik ni henvendelser om højt græs i juli mod 31 sidste år. To ringede for at sige tak.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-26 10:03",
          who.katrine,
          "onTrack",
          "Kortet er færdigt. Idrætspladser og udsigt ved vejkryds er taget ud.",
        ),
        said(
          "2026-06-24 08:57",
          who.katrine,
          "onTrack",
          "Maskinen, der samler høet op, er leveret. Holdet i Park & Vej har selv valgt model.",
        ),
        said("2026-09-28 12:20", who.katrine, "offTrack", "Vi er bagud med slåningen.", {
          withdrawnAt: copenhagen("2026-09-28 12:31"),
        }),
        said(
          "2026-09-28 12:38",
          who.katrine,
          "onTrack",
          "64 hektar er slået og samlet op. Vi er på 24 procent og har udpeget arealerne til de næste ni.",
          {
            documentation: "Kort og dagbog fra Park & Vej. Tallet i den første udgave var fra {august}.",
          },
        ),
        said(
          "2026-11-12 13:47",
          who.katrine,
          "onTrack",
          "Skiltene er forsinket, men arealerne til {foråret} er på plads. Grundejerforeningen i Lindeskov vil være med på deres egne fællesarealer.",
        ),
      ],
    },
    {
      title: "Egelund Å får sine sving tilbage",
      description:
        "1,8 kilometer af åen er lagt tilbage i sit gamle leje. Ørreden kan svømme hele vejen til søen, og der er kommet en sti, så man kan følge med.",
      responsible: who.katrine,
      due: "2026-12-31",
      objectives: ["vild-natur", "plads-til-regnen"],
      together: ["kultur-fritid"],
      actions: [
        { title: "Aftaler med seks lodsejere", due: "2026-03-31", state: "done" },
        {
          title: "Gravearbejdet udføres, mens vandstanden er lav",
          responsible: who.joergen,
          due: "2026-10-02",
          state: "done",
        },
        {
          title: "Sti og to små broer af lokalt træ",
          responsible: who.joergen,
          due: "2026-12-18",
          state: "running",
        },
      ],
      indicators: [
        {
          title: "Åens længde på strækningen",
          unit: "meter",
          baseline: 1240,
          target: 1800,
          direction: "up",
          observations: [counted("2026-10-09 11:38", who.katrine, 1810)],
        },
        {
          title: "Ørredyngel på tre faste steder",
          unit: "fisk",
          baseline: 4,
          target: 40,
          direction: "up",
          observations: [
            counted(
              "2026-11-10 14:55",
              who.katrine,
              17,
              "Talt sammen med sportsfiskerne, fem uger efter at vandet kom i det nye løb.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-26 10:16",
          who.katrine,
          "attention",
          "Fem af seks lodsejere har skrevet under. Den sidste vil se, hvor højt vandet kommer til at stå.",
        ),
        said(
          "2026-06-24 09:06",
          who.katrine,
          "onTrack",
          "Alle aftaler er i hus, efter at vi gik turen sammen med lodsejeren og satte pinde ved vandkanten.",
        ),
        said(
          "2026-09-28 12:52",
          who.katrine,
          "onTrack",
          "Åen løber i det gamle leje på de første 900 meter. Vejret har været med os.",
        ),
        said(
          "2026-11-16 09:22",
          who.katrine,
          "reached",
          "Åen er 1.810 meter lang, og der er ørredyngel alle tre steder. Stien mangler, men den er der penge og en dato til.",
          {
            documentation: "Opmåling den {9. oktober}, tælling af yngel den {10. november}.",
            links: [
              { url: "https://egelund.example/natur/aaen", title: "Åen før og nu" },
              { url: "https://egelund.example/natur/aaen/taelling-2026", title: "Tælling af ørredyngel" },
            ],
          },
        ),
      ],
    },
  ],
};
