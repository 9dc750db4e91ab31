/** Økonomi & Stab, focus area 5: presence, leadership and good beginnings. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const arbejdsplads: TownFocusArea = {
  title: "En arbejdsplads, man bliver på",
  description:
    "Hver femte medarbejder i Egelund Kommune er over 60 år. Vi kan ikke konkurrere på løn, men vi kan være et sted, hvor man bliver taget godt imod, har en leder, der er til at få fat i, og kan holde til arbejdet.",
  goals: [
    {
      title: "Mere fremmøde",
      description:
        "Sygefraværet er højst 10 dage pr. medarbejder ved udgangen af 2027. Lederne får hjælp tidligt, og trivsel er på dagsordenen, også når ingen er syge.",
      responsible: who.rasmus,
      due: "2027-12-31",
      objectives: ["b26-sygefravaer"],
      focusAreas: ["kolleger-der-bliver", "ledelse-taet-paa"],
      together: ["boern-dagtilbud", "sundhed-aeldre"],
      actions: [
        { title: "Fremmødehold hjælper de ti enheder med mest fravær", due: "2026-12-31", state: "running" },
        { title: "Svar på trivselsmålingen drøftes i MED", due: "2026-12-04", state: "planned" },
        { title: "Samtale efter fem dages fravær bliver fast praksis", due: "2026-09-01", state: "done" },
      ],
      indicators: [
        {
          title: "Sygedage pr. medarbejder, hele kommunen",
          unit: "dage",
          baseline: 12.4,
          target: 10,
          direction: "down",
          observations: [
            counted("2026-04-20 10:15", who.rasmus, 12.6, "Influenza i {januar} og {februar}.", "2026-03-31"),
            counted("2026-07-06 10:22", who.rasmus, 12.1, undefined, "2026-06-30"),
            counted("2026-10-19 09:58", who.rasmus, 11.7, undefined, "2026-09-30"),
          ],
        },
        {
          title: "Enheder med mere end 15 sygedage pr. medarbejder",
          unit: "enheder",
          baseline: 14,
          target: 4,
          direction: "down",
          observations: [
            counted("2026-06-25 15:05", who.rasmus, 12),
            counted("2026-10-19 10:04", who.rasmus, 9),
          ],
        },
        {
          title: "Ledere tager den svære samtale tidligere",
          observations: [
            noticed(
              "2026-09-09 13:30",
              who.rasmus,
              "Tre ledere på fremmødeholdet fortæller, at de nu ringer på dag to. Medarbejderne siger, at det føles som omsorg, når det sker hver gang.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 10:28",
          who.rasmus,
          "attention",
          "Vi begynder året dårligere, end vi sluttede. Influenzaen forklarer noget, men ikke det hele.",
        ),
        said(
          "2026-06-25 15:18",
          who.rasmus,
          "onTrack",
          "Fremmødeholdet arbejder i seks enheder. Børnehuset Mælkebøtten er gået fra 19 til 13 dage.",
        ),
        said(
          "2026-09-28 09:44",
          who.rasmus,
          "onTrack",
          "Ni enheder ligger over 15 dage mod fjorten ved årets begyndelse. Samtalen på femtedagen er nu fast praksis.",
        ),
        said(
          "2026-11-16 13:36",
          who.rasmus,
          "onTrack",
          "Vi er nede på 11,7 dage, og det går den rigtige vej i fem af seks afdelinger. Trivselsmålingen har 84 procent svaret på.",
          {
            links: [
              { url: "https://egelund.example/personale/fravaer/2026", title: "Fraværstal måned for måned" },
            ],
          },
        ),
      ],
    },
    {
      title: "Ledere med tid til ledelse",
      description:
        "Lederne i børnehuse, på skoler og plejecentre bruger højst en dag om ugen på administration. De ved, hvad der forventes af dem, og har nogen at spørge.",
      responsible: who.mette,
      due: "2027-06-30",
      focusAreas: ["ledelse-taet-paa"],
      actions: [
        { title: "Tolv ledere skriver tidsdagbog i to uger", due: "2026-03-20", state: "done" },
        { title: "Nyt ledelsesgrundlag drøftes i chefforum", due: "2026-10-07", state: "running" },
        {
          title: "Netværk for ledere med under to år i jobbet",
          responsible: who.rasmus,
          due: "2027-02-05",
          state: "planned",
        },
      ],
      indicators: [
        {
          title: "Andel af ugen, som ledere bruger på administration",
          unit: "%",
          baseline: 41,
          target: 20,
          direction: "down",
          observations: [counted("2026-03-25 09:36", who.mette, 41, "Tidsdagbog hos tolv ledere.")],
        },
        {
          title: "Lederne kan sige nej til møder, der ikke kræver dem",
          observations: [
            noticed(
              "2026-06-16 12:48",
              who.mette,
              "Chefforum har halveret de faste møder. De første ledere bruger onsdagen på at gå med i driften.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-25 09:42",
          who.mette,
          "onTrack",
          "Tidsdagbøgerne viser, at vagtplaner og fakturaer tager mest tid. Begge dele kan vi gøre noget ved.",
        ),
        said(
          "2026-06-16 12:55",
          who.mette,
          "onTrack",
          "Udkastet til ledelsesgrundlag er drøftet med 60 ledere. Det skal være kortere.",
        ),
        said(
          "2026-09-29 16:08",
          who.mette,
          "attention",
          "Drøftelsen i chefforum er skudt til efter budgettet. Vi holder fast i, at grundlaget gælder fra {januar}.",
        ),
      ],
    },
    {
      title: "Nye kolleger kommer godt fra start",
      description:
        "Alle nye medarbejdere har computer, nøgle og en makker på første dag. Færre end én ud af ti siger op i det første år.",
      responsible: who.rasmus,
      due: "2027-09-30",
      focusAreas: ["kolleger-der-bliver"],
      actions: [
        {
          title: "Velkomstdag for nye medarbejdere hver anden måned",
          responsible: who.ida,
          due: "2026-12-10",
          state: "running",
        },
        { title: "Makkerordning med en lille håndbog", due: "2026-08-14", state: "done" },
      ],
      indicators: [
        {
          title: "Nyansatte, der siger op inden for et år",
          unit: "%",
          baseline: 17,
          target: 10,
          direction: "down",
          observations: [
            counted("2026-06-29 10:50", who.rasmus, 16),
            counted("2026-10-19 10:20", who.rasmus, 14),
          ],
        },
        {
          title: "Nyansatte, der har alt på plads den første dag",
          unit: "%",
          baseline: 55,
          target: 95,
          direction: "up",
          observations: [
            counted("2026-06-29 10:55", who.rasmus, 68),
            counted("2026-10-19 10:26", who.rasmus, 79),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 10:41",
          who.rasmus,
          "onTrack",
          "Første velkomstdag havde 52 deltagere. De fleste spurgte om det samme: hvor man finder ting.",
        ),
        said(
          "2026-06-29 11:02",
          who.rasmus,
          "onTrack",
          "Makkerhåndbogen bliver prøvet på biblioteket og i Park & Vej.",
        ),
        said(
          "2026-09-28 09:57",
          who.rasmus,
          "onTrack",
          "Alle afdelinger har makkere. 79 procent har det hele klar på første dag, og adgangskoder er det, der oftest mangler.",
        ),
        said(
          "2026-11-13 09:10",
          who.rasmus,
          "onTrack",
          "14 procent af de nye er rejst igen inden for et år. Det er tre point bedre end sidste år, og vi kender nu grundene.",
        ),
      ],
    },
  ],
};
