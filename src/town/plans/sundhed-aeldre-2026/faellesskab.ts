/** Sundhed & Ældre, målplan 2026, focus area 3: company at table. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const faellesskab: TownFocusArea = {
  title: "Nogen at spise med",
  description: "Vi kan ikke ordinere venner, men vi kan sørge for, at det bliver lettere at møde nogen.",
  goals: [
    {
      title: "Fællesspisning i alle lokalområder",
      description:
        "Der er fællesspisning mindst hver anden uge i fem lokalområder. Hver fjerde deltager er én, som ikke kommer andre steder.",
      responsible: who.inger,
      due: "2026-12-31",
      objectives: ["mindre-ensomhed"],
      together: ["kultur-fritid", "skoler-uddannelse"],
      targetGroup: "Ældre, der bor alene",
      trialActions: [
        {
          title: "Kørelejlighed: naboer henter naboer",
          due: "2026-11-20",
          state: "running",
          targetGroup: "30 ældre uden bil i Lindeskov",
          expectedEffect: "De, der ellers ville blive hjemme, kommer med og bliver hentet igen næste gang.",
          evaluateOn: "2026-11-25",
        },
      ],
      indicators: [
        {
          title: "Lokalområder med fællesspisning",
          unit: "områder",
          baseline: 1,
          target: 5,
          direction: "up",
          observations: [
            counted("2026-06-29 12:41", who.inger, 3),
            counted("2026-10-30 11:14", who.inger, 4),
          ],
        },
        {
          title: "Deltagerne mødes også uden os",
          observations: [
            noticed(
              "2026-10-30 11:20",
              who.inger,
              "Fem herrer fra fællesspisningen er begyndt at spille billard om onsdagen. De har selv ringet til kroen.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-30 14:33",
          who.inger,
          "onTrack",
          "Lindeskov og Egelund by er i gang. Elever fra 8. klasse laver mad hver anden gang.",
        ),
        said(
          "2026-06-29 12:49",
          who.inger,
          "onTrack",
          "Tre steder og 160 faste gæster. De frivillige vil gerne have fri i {juli}.",
        ),
        said(
          "2026-09-28 11:01",
          who.inger,
          "onTrack",
          "Fjerde sted åbnede i forsamlingshuset i Åløse. Der kom 47, og der var mad til 40.",
        ),
        said(
          "2026-11-20 13:21",
          who.inger,
          "onTrack",
          "Naboordningen har hentet 26 ældre. Vi evaluerer den på onsdag sammen med chaufførerne.",
        ),
      ],
    },
    {
      title: "Pårørende er med fra første dag",
      description:
        "Alle nye beboere og deres pårørende har en samtale om livet før, inden for to uger. Pårørende oplever, at de bliver lyttet til.",
      responsible: who.kirsten,
      due: "2026-11-15",
      objectives: ["hverdag-i-egne-haender"],
      focusAreas: ["borgeren-foerst"],
      targetGroup: "Beboere på plejecentre og deres pårørende",
      trialActions: [
        {
          title: "Livshistorien fortælles ved en kop kaffe, ikke på et skema",
          due: "2026-10-30",
          state: "running",
          targetGroup: "Nye beboere på Lindegården",
          expectedEffect: "Personalet kender mennesket bag sygdommen, og samtalen begynder et godt sted.",
          evaluateOn: "2026-11-13",
        },
      ],
      indicators: [
        {
          title: "Pårørende, der føler sig lyttet til",
          unit: "%",
          baseline: 71,
          target: 90,
          direction: "up",
          observations: [counted("2026-06-23 14:20", who.kirsten, 79)],
        },
      ],
      status: [
        said(
          "2026-03-26 14:15",
          who.kirsten,
          "onTrack",
          "Vi er begyndt på afdeling Vest. Samtalerne tager en time og bliver husket.",
        ),
        said(
          "2026-06-23 14:27",
          who.kirsten,
          "onTrack",
          "79 procent føler sig lyttet til. En datter skrev, at hun for første gang sov hele natten.",
        ),
        said(
          "2026-09-29 14:56",
          who.kirsten,
          "attention",
          "Ved akutte indflytninger når vi ikke samtalen i tide. Vi prøver at holde den på sygehuset i stedet.",
        ),
      ],
    },
  ],
};
