/** Sundhed & Ældre, målplan 2026, focus area 2: everyday life in one's own hands. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, said } from "../../write.ts";

export const selv: TownFocusArea = {
  title: "Hverdagen i egne hænder",
  description:
    "Når nogen mister kræfter, er det første spørgsmål, hvad de savner mest at kunne. Det er dér, træningen begynder.",
  goals: [
    {
      title: "Træning i køkkenet før fast hjælp",
      description:
        "Tre ud af fire nye borgere begynder med otte ugers træning i eget hjem. Halvdelen klarer sig bagefter uden fast hjælp.",
      responsible: who.mads,
      due: "2026-12-31",
      objectives: ["hverdag-i-egne-haender"],
      focusAreas: ["borgeren-foerst"],
      targetGroup: "Borgere, der søger hjælp for første gang",
      trialActions: [
        {
          title: "Terapeut og hjemmehjælper tager det første besøg sammen",
          due: "2026-05-29",
          state: "done",
          targetGroup: "Nye borgere i hele kommunen",
          expectedEffect:
            "Borgeren sætter sit eget mål den første dag, og hjælperen ved, hvad man ikke skal gøre.",
          evaluateOn: "2026-06-05",
        },
      ],
      indicators: [
        {
          title: "Nye borgere, der begynder med træning",
          unit: "%",
          baseline: 46,
          target: 75,
          direction: "up",
          observations: [
            counted("2026-06-26 11:03", who.mads, 63),
            counted("2026-10-02 11:12", who.mads, 72),
          ],
        },
        {
          title: "Borgere, der bagefter klarer sig uden fast hjælp",
          unit: "%",
          baseline: 33,
          target: 50,
          direction: "up",
          observations: [counted("2026-10-02 11:16", who.mads, 47)],
        },
      ],
      status: [
        said(
          "2026-03-20 13:12",
          who.mads,
          "onTrack",
          "De fælles besøg er i gang i Egelund by. Det tager tyve minutter mere og sparer et helt møde.",
        ),
        said(
          "2026-06-26 11:10",
          who.mads,
          "onTrack",
          "63 procent begynder med træning. Vi udvider til resten af kommunen.",
        ),
        said(
          "2026-09-25 10:36",
          who.mads,
          "onTrack",
          "Ordningen dækker alle områder. Flere spørger selv efter den, fordi naboen har prøvet.",
        ),
        said(
          "2026-11-13 10:49",
          who.mads,
          "reached",
          "76 procent begynder nu med træning, og 51 procent klarer sig selv bagefter. Begge mål er nået.",
          {
            documentation: "Opgørelse over 214 forløb fra {1. januar 2026} til {31. oktober 2026}.",
          },
        ),
      ],
    },
    {
      title: "Færre fald",
      description:
        "Antallet af fald på plejecentre og i hjemmet, der fører til indlæggelse, falder fra 118 til 90 om året.",
      responsible: who.inger,
      due: "2026-12-31",
      objectives: ["hverdag-i-egne-haender", "teknologi-der-hjaelper"],
      together: ["kultur-fritid"],
      targetGroup: "Ældre med risiko for fald",
      actions: [
        { title: "Medicin gennemgås hos alle, der er faldet to gange", due: "2026-06-30", state: "done" },
      ],
      trialActions: [
        {
          title: "Sensor i gulvet på tolv stuer",
          responsible: who.kirsten,
          due: "2026-09-30",
          state: "stopped",
          targetGroup: "Beboere på Lindegården, afdeling Øst",
          expectedEffect: "Personalet når frem, før beboeren rejser sig alene om natten.",
          evaluateOn: "2026-09-30",
          status: [
            said(
              "2026-09-29 14:33",
              who.kirsten,
              "notReached",
              "Sensoren kaldte 40 gange på en nat, for det meste på grund af katten. Antallet af fald er uændret, og vi har sendt den tilbage.",
            ),
          ],
        },
        {
          title: "Danseformiddag med foreningen Lette Trin",
          due: "2026-12-10",
          state: "running",
          together: ["kultur-fritid"],
          targetGroup: "Hjemmeboende over 75 år",
          expectedEffect: "Bedre balance, og noget at glæde sig til om tirsdagen.",
          evaluateOn: "2026-12-15",
        },
      ],
      indicators: [
        {
          title: "Fald, der fører til indlæggelse",
          unit: "fald",
          baseline: 118,
          target: 90,
          direction: "down",
          observations: [
            counted("2026-07-08 09:26", who.inger, 52, "Første halvår."),
            counted("2026-10-13 09:33", who.inger, 75, "Ni måneder."),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 14:25",
          who.inger,
          "onTrack",
          "Vi gennemgår hvert fald med dem, der var til stede. Toiletbesøg om natten står for en tredjedel.",
        ),
        said(
          "2026-06-29 12:36",
          who.inger,
          "onTrack",
          "Medicinen er ændret hos 41 borgere. Lægerne er glade for at blive spurgt.",
        ),
        said(
          "2026-09-29 14:48",
          who.inger,
          "attention",
          "Sensorerne på Lindegården virkede ikke. Vi regner nu med 100 fald i år og lægger kræfterne i balancetræning.",
        ),
      ],
    },
  ],
};
