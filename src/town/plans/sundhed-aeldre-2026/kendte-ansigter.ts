/** Sundhed & Ældre, målplan 2026, focus area 1: familiar faces. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const kendteAnsigter: TownFocusArea = {
  title: "Kendte ansigter",
  description:
    "En borger med hjælp hver dag mødte i 2025 i gennemsnit 23 forskellige medarbejdere på en måned. Det er utrygt for borgeren og utilfredsstillende for den, der kommer.",
  goals: [
    {
      title: "Små faste teams i hjemmeplejen",
      description:
        "Borgere med hjælp hver dag møder højst 10 forskellige medarbejdere på en måned. Teamet planlægger selv ugen sammen med borgeren.",
      responsible: who.amir,
      due: "2026-12-31",
      objectives: ["kendte-ansigter"],
      focusAreas: ["borgeren-foerst", "kolleger-der-bliver"],
      targetGroup: "Borgere med daglig hjælp i hjemmet",
      trialActions: [
        {
          title: "Team Søndermarken styrer sig selv",
          description:
            "Elleve medarbejdere og 34 borgere. Teamet laver kørelister, ferieplan og aftaler med pårørende uden planlægger.",
          due: "2026-10-30",
          state: "done",
          targetGroup: "34 borgere på Søndermarken",
          expectedEffect: "Borgeren møder færre, og medarbejderne bliver, fordi de selv kan bestemme.",
          evaluateOn: "2026-11-06",
          status: [
            said(
              "2026-11-09 14:44",
              who.amir,
              "reached",
              "Borgerne møder otte forskellige mod 22 før. Ingen fra teamet har sagt op, og de vil ikke tilbage.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Medarbejdere i hjemmet på en måned",
          unit: "personer",
          baseline: 23,
          target: 10,
          direction: "down",
          observations: [
            counted("2026-04-08 10:27", who.amir, 22, undefined, "2026-03-31"),
            counted("2026-07-07 10:31", who.amir, 18, undefined, "2026-06-30"),
            counted("2026-10-07 10:19", who.amir, 14, undefined, "2026-09-30"),
            counted("2026-11-09 14:39", who.amir, 13, undefined, "2026-10-31"),
          ],
        },
        {
          title: "Borgerne kender navnene",
          observations: [
            noticed(
              "2026-09-08 13:50",
              who.amir,
              "En borger på Søndermarken har hængt billeder af hele holdet op på køleskabet. Hun havde selv skrevet, hvad de hver især er gode til.",
            ),
          ],
        },
      ],
      milestones: [
        { title: "Fire teams er i gang", due: "2026-09-30", state: "done" },
        {
          title: "Beslutning om alle fjorten teams",
          responsible: who.grethe,
          due: "2026-12-02",
          state: "planned",
        },
      ],
      status: [
        said(
          "2026-03-25 13:58",
          who.amir,
          "onTrack",
          "Team Søndermarken er i gang. De første to uger gik med at lære hinandens kørelister at kende.",
        ),
        said(
          "2026-06-25 09:07",
          who.amir,
          "onTrack",
          "To teams mere er begyndt. Planlæggerne er blevet vejledere og hjælper holdene med at slippe dem.",
        ),
        said(
          "2026-09-24 10:20",
          who.amir,
          "onTrack",
          "Fire teams og 14 forskellige i hjemmet i snit. Weekenden er stadig det svære.",
        ),
        said(
          "2026-11-19 11:27",
          who.amir,
          "onTrack",
          "Søndermarken er nede på otte. Chefgruppen tager stilling til alle fjorten teams den {2. december}.",
          {
            documentation: "Evaluering af Team Søndermarken med tal for otte måneder.",
            links: [
              {
                url: "https://egelund.example/hjemmepleje/soendermarken",
                title: "Evaluering af Team Søndermarken",
              },
            ],
          },
        ),
      ],
    },
    {
      title: "Elever, der bliver til kolleger",
      description:
        "Otte ud af ti sosu-elever tager imod et job hos os, når de er færdige. Brugen af eksterne vikarer falder til det halve.",
      responsible: who.grethe,
      due: "2026-12-31",
      objectives: ["kendte-ansigter", "b26-sygefravaer"],
      focusAreas: ["kolleger-der-bliver"],
      together: ["oekonomi-stab"],
      targetGroup: "Sosu-elever",
      trialActions: [
        {
          title: "Fast vejleder en dag om ugen uden andre opgaver",
          responsible: who.kirsten,
          due: "2026-12-18",
          state: "running",
          targetGroup: "14 elever på Lindegården",
          expectedEffect: "Eleverne føler sig sikre i de svære opgaver og får lyst til at søge job hos os.",
          evaluateOn: "2026-12-18",
        },
      ],
      indicators: [
        {
          title: "Elever, der bliver ansat hos os",
          unit: "%",
          baseline: 58,
          target: 80,
          direction: "up",
          observations: [
            counted("2026-06-30 13:30", who.grethe, 67),
            counted("2026-10-30 13:22", who.grethe, 74),
          ],
        },
        {
          title: "Udgift til eksterne vikarer",
          unit: "mio. kr.",
          baseline: 11.2,
          target: 5.6,
          direction: "down",
          observations: [
            counted("2026-06-30 13:34", who.grethe, 4.1, "Første halvår."),
            counted("2026-10-15 09:50", who.grethe, 6.3, "Ni måneder."),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 15:04",
          who.grethe,
          "onTrack",
          "Alle elever har fået en navngiven vejleder, og skolen er med i samtalerne.",
        ),
        said(
          "2026-06-30 13:41",
          who.grethe,
          "onTrack",
          "67 procent af forårets hold blev. De andre rejste mest på grund af vagterne.",
        ),
        said(
          "2026-09-28 15:17",
          who.grethe,
          "attention",
          "Vikarudgiften falder for langsomt. Sommeren kostede 1,6 mio. kr.",
        ),
        said(
          "2026-11-16 15:10",
          who.grethe,
          "attention",
          "Tre ud af fire elever bliver nu, men vikarerne ender på omkring 8 mio. kr. Vi ser på ferieplanen for næste år allerede nu.",
        ),
      ],
    },
  ],
};
