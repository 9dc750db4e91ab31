/** Børn & Dagtilbud, målplan 2026, focus area 2: safe beginnings. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const tryghed: TownFocusArea = {
  title: "Trygge begyndelser",
  description:
    "Et barn, der skal skifte fra det kendte til det nye, skal have en voksen med over. Det gælder fra hjem til vuggestue og fra børnehave til skole.",
  goals: [
    {
      title: "Samme hånd fra børnehave til skole",
      description:
        "Alle børn, der begynder i skole i august 2026, har mødt deres nye lærer mindst fire gange og har en voksen, de kender, med de første to uger.",
      responsible: who.birgitte,
      due: "2026-09-30",
      objectives: ["gode-overgange", "b26-skolestart"],
      focusAreas: ["borgeren-foerst", "unge-i-trivsel"],
      together: ["skoler-uddannelse"],
      targetGroup: "Kommende skolebørn og deres forældre",
      actions: [
        {
          title: "Børnehuse og skoler aftaler besøg og overlevering",
          due: "2026-04-30",
          state: "done",
          together: ["skoler-uddannelse"],
        },
      ],
      trialActions: [
        {
          title: "Pædagogen flytter med i skole i to uger",
          due: "2026-08-28",
          state: "done",
          together: ["skoler-uddannelse"],
          targetGroup: "56 børn, der begynder på Åbrinkskolen",
          expectedEffect: "Børnene falder til på den halve tid, og læreren lærer dem hurtigere at kende.",
          evaluateOn: "2026-09-25",
        },
      ],
      indicators: [
        {
          title: "Børn, der er trygge efter to uger, vurderet af børnehaveklasselederen",
          unit: "%",
          baseline: 62,
          target: 85,
          direction: "up",
          observations: [counted("2026-08-31 13:50", who.birgitte, 88)],
        },
        {
          title: "Forældre fortæller, at de ikke skulle begynde forfra",
          observations: [
            noticed(
              "2026-09-10 15:24",
              who.birgitte,
              "På forældremødet sagde en mor, at læreren vidste, at hendes datter skal sidde ved vinduet. Det havde hun ikke selv nået at fortælle.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 09:05",
          who.birgitte,
          "onTrack",
          "Alle fire skoler og tolv huse har aftalt, hvem der besøger hvem.",
        ),
        said(
          "2026-06-22 10:30",
          who.birgitte,
          "onTrack",
          "Børnene har mødt deres lærer tre gange. Sidste besøg er en fælles tur i skoven.",
        ),
        said(
          "2026-09-24 12:14",
          who.birgitte,
          "reached",
          "88 procent var trygge efter to uger. På Åbrinkskolen, hvor pædagogen var med, var det alle på nær to.",
          {
            documentation: "Vurdering af 302 børn i {uge 35}. Samtaler med 18 forældre.",
          },
        ),
      ],
    },
    {
      title: "En blid start i vuggestuen",
      description:
        "Sundhedsplejersken og børnehuset mødes med familien, før barnet begynder, når der er noget, de voksne er urolige for.",
      responsible: who.sofie,
      due: "2026-12-31",
      objectives: ["tidlig-hjaelp", "gode-overgange"],
      focusAreas: ["borgeren-foerst"],
      targetGroup: "Familier med børn under ét år",
      trialActions: [
        {
          title: "Fælles hjemmebesøg af sundhedsplejerske og pædagog",
          responsible: who.sofie,
          due: "2026-11-27",
          state: "running",
          targetGroup: "25 familier, som selv har sagt ja",
          expectedEffect:
            "Familien spørger om hjælp i løbet af den første måned i stedet for efter et halvt år.",
          evaluateOn: "2026-12-01",
        },
      ],
      indicators: [
        {
          title: "Familier, der har fået et fælles besøg",
          unit: "familier",
          baseline: 0,
          target: 25,
          direction: "up",
          observations: [
            counted("2026-06-23 09:44", who.sofie, 8),
            counted("2026-11-09 10:07", who.sofie, 21),
          ],
        },
      ],
      milestones: [{ title: "Fælles samtaleark er prøvet i fem hjem", due: "2026-05-15", state: "done" }],
      status: [
        said(
          "2026-03-31 08:36",
          who.sofie,
          "onTrack",
          "Samtalearket er skrevet sammen med tre forældre. Det er blevet kortere og venligere af det.",
        ),
        said(
          "2026-06-23 09:52",
          who.sofie,
          "onTrack",
          "Otte besøg er gennemført. Pædagogerne siger, at de kender barnet på en anden måde den første dag.",
        ),
        said(
          "2026-09-29 11:08",
          who.sofie,
          "onTrack",
          "15 besøg. Fem familier bad selv om hjælp inden for en måned.",
        ),
        said(
          "2026-11-20 08:55",
          who.sofie,
          "onTrack",
          "21 af 25 besøg er gennemført. De fire sidste ligger i næste uge, og så evaluerer vi den {1. december}.",
        ),
      ],
    },
  ],
};
