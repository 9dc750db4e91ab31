/** Børn & Dagtilbud, målplan 2026, focus area 1: language in everyday life. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const sprog: TownFocusArea = {
  title: "Sprog i hverdagen",
  description:
    "Ved sprogvurderingen i 2025 havde 27 procent af de treårige brug for en særlig indsats. Vi tror, at meget kan hentes i de små samtaler, som hverdagen er fuld af.",
  goals: [
    {
      title: "Flere samtaler ved måltidet",
      description:
        "Alle børn i kommunens børnehuse er hver dag med i en samtale på mindst fem ture frem og tilbage. Andelen af treårige, der har brug for en særlig sprogindsats, falder til 20 procent.",
      responsible: who.trine,
      due: "2026-12-31",
      objectives: ["rigt-sprog"],
      focusAreas: ["unge-i-trivsel"],
      targetGroup: "Børn på 1-4 år",
      trialActions: [
        {
          title: "Faste pladser og små borde til frokost",
          description:
            "Fire børn og en voksen ved samme bord hver dag i otte uger. Den voksne bliver siddende.",
          responsible: who.lars,
          due: "2026-05-29",
          state: "done",
          targetGroup: "Vuggestuebørn i Mælkebøtten",
          expectedEffect:
            "De stille børn får flere ture i samtalen, fordi de ved, hvornår der er plads til dem.",
          evaluateOn: "2026-06-12",
          status: [
            said(
              "2026-06-15 13:18",
              who.lars,
              "reached",
              "De stille børn siger dobbelt så meget på vores optagelser. Vi fortsætter og deler filmen med de andre huse.",
            ),
          ],
        },
        {
          title: "Forældre læser højt i garderoben",
          responsible: who.hanne,
          due: "2026-10-30",
          state: "stopped",
          targetGroup: "Forældre til børn på 2-4 år i Åkanden",
          expectedEffect: "Flere familier læser hjemme, når de har prøvet det sammen med os.",
          evaluateOn: "2026-10-30",
          status: [
            said(
              "2026-10-27 12:40",
              who.hanne,
              "notReached",
              "Kun de familier, der i forvejen læser, satte sig ned. Vi stopper og prøver med små bogposer i stedet.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Treårige med brug for en særlig sprogindsats",
          unit: "%",
          baseline: 27,
          target: 20,
          direction: "down",
          observations: [
            counted("2026-10-22 10:15", who.trine, 23, "Sprogvurdering af 288 børn i {uge 40} til {uge 42}."),
          ],
        },
        {
          title: "De stille børn tager selv ordet",
          observations: [
            noticed(
              "2026-04-16 11:02",
              who.lars,
              "En dreng på to et halvt fortalte for første gang en hel historie. Den handlede om en gravko.",
            ),
            noticed(
              "2026-09-16 12:35",
              who.trine,
              "På film fra tre huse tæller vi i snit seks ture i en samtale ved bordet mod tre i {januar}.",
            ),
          ],
        },
      ],
      milestones: [
        { title: "Alle huse har filmet et måltid", due: "2026-02-27", state: "done" },
        { title: "Sprogvurdering af alle treårige er afsluttet", due: "2026-10-16", state: "done" },
      ],
      status: [
        said(
          "2026-03-26 13:33",
          who.trine,
          "onTrack",
          "Elleve af tolv huse har filmet et måltid. Det mest almindelige er, at voksne rejser sig for at hente noget.",
        ),
        said(
          "2026-06-19 11:25",
          who.trine,
          "onTrack",
          "Mælkebøttens forsøg virker, og fem huse vil prøve det efter sommerferien.",
        ),
        said(
          "2026-09-17 09:58",
          who.trine,
          "onTrack",
          "Syv huse har nu faste borde. Samtalerne er blevet dobbelt så lange.",
        ),
        said(
          "2026-11-18 13:12",
          who.trine,
          "attention",
          "Vi er nede på 23 procent, men når næppe 20 i år. Der er stor forskel på husene, så vi sætter ind i de tre, hvor der er længst igen.",
          {
            documentation: "Sprogvurdering 2026, fordelt på huse.",
            links: [
              { url: "https://egelund.example/dagtilbud/sprogvurdering-2026", title: "Sprogvurdering 2026" },
            ],
          },
        ),
      ],
    },
    {
      title: "Bøger på vej hjem",
      description:
        "Alle familier med et barn på to år låner bøger mindst en gang om måneden, også dem, der aldrig har haft et lånerkort.",
      responsible: who.trine,
      due: "2026-12-31",
      objectives: ["rigt-sprog", "kulturen-ud"],
      together: ["kultur-fritid"],
      targetGroup: "Familier med toårige",
      trialActions: [
        {
          title: "Bogposer, der følger barnet hjem fredag",
          due: "2026-12-04",
          state: "running",
          together: ["kultur-fritid"],
          targetGroup: "60 familier i Åkanden og Mælkebøtten",
          expectedEffect: "Bogen bliver læst, fordi barnet selv har valgt den og glæder sig.",
          evaluateOn: "2026-12-11",
        },
      ],
      indicators: [
        {
          title: "Familier med en toårig, der låner hver måned",
          unit: "%",
          baseline: 31,
          target: 60,
          direction: "up",
          observations: [
            counted("2026-06-24 14:10", who.trine, 34),
            counted("2026-09-30 13:37", who.trine, 42),
          ],
        },
      ],
      milestones: [{ title: "Aftale med Egelund Bibliotek om 400 bøger", due: "2026-08-21", state: "done" }],
      status: [
        said(
          "2026-06-19 11:38",
          who.trine,
          "attention",
          "Garderobelæsningen trækker ikke nye familier til. Vi taler med biblioteket om en anden vej.",
        ),
        said(
          "2026-09-17 10:09",
          who.trine,
          "onTrack",
          "400 bøger er købt, og tre bedstemødre i Lindeskov har syet poserne.",
        ),
        said(
          "2026-11-18 13:25",
          who.trine,
          "onTrack",
          "Poserne er kommet tilbage læst og lidt krøllede. Vi tæller op den {4. december}.",
        ),
      ],
    },
  ],
};
