/** Skoler & Uddannelse, målplan 2026, focus area 1: in school every day. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const fremmoede: TownFocusArea = {
  title: "I skole hver dag",
  description:
    "Hver niende elev var i 2025 væk mere end hver tiende skoledag. Fravær begynder næsten altid i det små, så det er der, vi vil være.",
  goals: [
    {
      title: "Fravær bliver set den første uge",
      description:
        "Når en elev har tre fraværsdage på to uger, taler skolen med hjemmet inden for fem dage. Andelen af elever med mere end ti procent fravær falder til 8 procent.",
      responsible: who.nadia,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen", "tidlig-hjaelp"],
      focusAreas: ["unge-i-trivsel"],
      together: ["boern-dagtilbud", "social-beskaeftigelse"],
      targetGroup: "Elever i 4.-9. klasse",
      actions: [{ title: "Fælles trappe for fravær på alle fire skoler", due: "2026-03-27", state: "done" }],
      trialActions: [
        {
          title: "Morgenmakker, der henter",
          description:
            "En voksen fra skolen går forbi eleven om morgenen de første fire uger efter en samtale.",
          responsible: who.pernille,
          due: "2026-11-27",
          state: "running",
          targetGroup: "Ti elever på Åbrinkskolen",
          expectedEffect:
            "Eleven kommer i skole mindst fire dage om ugen, mens vi finder ud af, hvad der er svært.",
          evaluateOn: "2026-12-03",
        },
        {
          title: "Sms til forældre ved første time",
          responsible: who.michael,
          due: "2026-06-12",
          state: "stopped",
          targetGroup: "Forældre på Lindeskovskolen",
          expectedEffect: "Uanmeldt fravær halveres.",
          evaluateOn: "2026-06-12",
          status: [
            said(
              "2026-06-11 13:21",
              who.michael,
              "notReached",
              "Fraværet er det samme, og forældrene er trætte af beskeder. Vi stopper og ringer hellere til dem, det handler om.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Elever med mere end 10 procent fravær",
          unit: "%",
          baseline: 11.4,
          target: 8,
          direction: "down",
          observations: [
            counted("2026-04-10 10:33", who.nadia, 11.9, undefined, "2026-03-31"),
            counted("2026-07-03 10:02", who.nadia, 10.8, undefined, "2026-06-26"),
            counted("2026-10-09 09:41", who.nadia, 9.9, undefined, "2026-09-30"),
          ],
        },
      ],
      status: [
        said(
          "2026-03-27 14:03",
          who.nadia,
          "onTrack",
          "Trappen er ens på alle fire skoler, og lærerne ved, hvem der ringer hvornår.",
        ),
        said(
          "2026-06-24 13:16",
          who.nadia,
          "attention",
          "Samtalerne kommer til tiden på to skoler. På de andre venter man stadig og ser.",
        ),
        said(
          "2026-09-23 10:35",
          who.nadia,
          "onTrack",
          "Alle skoler ringer nu inden for fem dage. Tallet er under ti procent for første gang i fire år.",
        ),
        said(
          "2026-11-19 13:08",
          who.nadia,
          "onTrack",
          "Morgenmakkerne har fået otte af ti elever tilbage mindst fire dage om ugen. Vi evaluerer den {3. december}.",
        ),
      ],
    },
    {
      title: "Mellemformer i stedet for specialtilbud",
      description:
        "Ti elever, der ellers ville være flyttet til et specialtilbud, bliver i deres egen klasse med to voksne og et rum at trække sig tilbage til.",
      responsible: who.thomas,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen"],
      focusAreas: ["unge-i-trivsel", "borgeren-foerst"],
      targetGroup: "Elever i 1.-4. klasse med behov for støtte",
      trialActions: [
        {
          title: "Nestklasse på Lindeskovskolen",
          responsible: who.michael,
          due: "2027-06-25",
          state: "running",
          targetGroup: "En 1. klasse med 16 elever, heraf fire med autisme",
          expectedEffect:
            "Alle fire elever trives fagligt og socialt, og klassen lærer mindst lige så meget som naboklassen.",
          evaluateOn: "2027-01-15",
        },
      ],
      indicators: [
        {
          title: "Elever, der er blevet i egen klasse",
          unit: "elever",
          baseline: 0,
          target: 10,
          direction: "up",
          observations: [counted("2026-09-21 14:25", who.thomas, 6)],
        },
        {
          title: "Klassekammerater ser hinanden som ligeværdige",
          observations: [
            noticed(
              "2026-10-08 13:57",
              who.michael,
              "I frikvarteret leger nestklassen på kryds og tværs. En gæst kunne ikke udpege de fire.",
            ),
          ],
        },
      ],
      milestones: [
        { title: "Lærere og pædagoger er uddannet", due: "2026-06-19", state: "done" },
        { title: "Besøg hos to kommuner, der har prøvet det", due: "2026-03-13", state: "done" },
      ],
      status: [
        said(
          "2026-03-27 14:12",
          who.thomas,
          "onTrack",
          "Vi har været på besøg to steder. Begge siger, at rummet er vigtigere end antallet af voksne.",
        ),
        said(
          "2026-06-24 13:25",
          who.thomas,
          "onTrack",
          "Holdet er uddannet, og forældrene til alle 16 børn har sagt ja.",
        ),
        said(
          "2026-09-23 10:44",
          who.thomas,
          "onTrack",
          "Klassen er i gang. To flere elever på Åbrinkskolen har fået en aftale, der ligner.",
        ),
        said(
          "2026-11-17 14:31",
          who.thomas,
          "attention",
          "Seks af ti. Ombygningen på Åbrinkskolen er udskudt, så de sidste fire får først et rum efter sommer.",
        ),
      ],
    },
  ],
};
