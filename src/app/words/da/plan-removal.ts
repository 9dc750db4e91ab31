/** What the tab says in Danish: a plan that is deleted, and had back. */
import type { PlanElement } from "../../../schema/lists/plan-elements.ts";
import { countNoun, inWords, sentence } from "./counts.ts";

/** The nouns of what a plan holds: one, several. */
const nouns: Readonly<Record<PlanElement["kind"], readonly [string, string]>> = {
  chapter: ["kapitel", "kapitler"],
  focusArea: ["indsatsområde", "indsatsområder"],
  goal: ["mål", "mål"],
  action: ["handling", "handlinger"],
  trialAction: ["prøvehandling", "prøvehandlinger"],
  indicator: ["tegn", "tegn"],
  milestone: ["milepæl", "milepæle"],
};

export const planRemoval = {
  more: "Mere om planen",
  remove: "Slet plan",
  ask: (title: string) => `Vil du slette “${title}”?`,
  counting: "Ser efter, hvad planen indeholder …",
  count: (kind: PlanElement["kind"], count: number) => countNoun(count, ...nouns[kind]),
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} og ${parts.at(-1)}`,
  holds: (parts: string) => `Planen indeholder ${parts}.`,
  holdsNothing: "Planen er tom.",
  lastEdited: (who: string, when: string) => `Senest har ${who} skrevet i den, ${when}.`,
  statusGoes: (count: number) =>
    `Der er givet status ${countNoun(count, "gang", "gange")}. Det slettes sammen med planen.`,
  statusStays: (count: number) =>
    `${countNoun(count, "status, der kom", "statusser, der kom")} med dokumentet, bliver i listen Status, hvor I kun kan føje til. Uden planen vises ${count === 1 ? "den" : "de"} ingen steder.`,
  broughtGoes: (count: number) =>
    `${countNoun(count, "status, der kom", "statusser, der kom")} med dokumentet, slettes også.`,
  deadlines: (count: number) =>
    `${countNoun(count, "frist", "frister")} forsvinder fra årshjulet, Overblik og påmindelserne.`,
  agreements: (titles: string, count: number) =>
    `${sentence(inWords(count, "ét"))} ${count === 1 ? "samarbejde" : "samarbejder"} peger på mål i planen: ${titles}. ${count === 1 ? "Aftalen" : "Aftalerne"} bliver, men uden de mål.`,
  toBin: "Det hele lægges i papirkurven på SharePoint-siden, og du kan fortryde bagefter.",
  keep: "Behold planen",
  close: "Luk",
  given: (count: number) => `Der er givet status ${countNoun(count, "gang", "gange")} i planen.`,
  isGoing: (title: string) => `${title} er ved at blive slettet`,
  isComingBack: (title: string) => `${title} er ved at blive sat ind igen`,
  going: "Det hele lægges i papirkurven på SharePoint-siden. Du kan fortryde, når det er gjort.",
  comingBack: "Planen vises, når det hele er på plads igen.",
  done: (done: number, total: number) => `${done} af ${total} linjer`,
  stopped:
    "Det blev afbrudt undervejs. Intet er gået tabt: slet resten, eller sæt planen ind igen, som den var.",
  waiting: "Afdelingen er ved at slette planen. Den kan ikke læses imens.",
  elsewhere: (person: string, when: string) =>
    `${person || "En kollega"} begyndte ${when} og er måske i gang endnu. Er det gået i stå, kan du slette resten her. Skal planen tilbage, skal ${person || "din kollega"} åbne den i den samme browser og sætte den ind igen.`,
  ownElsewhere: (when: string) =>
    `Du begyndte ${when} i en anden browser eller på en anden computer. Åbn planen dér for at sætte den ind igen, eller slet resten her.`,
  finish: "Slet resten",
  finishAsk: "Vil du slette resten af planen?",
  finishText: "Det, der er tilbage, lægges også i papirkurven på SharePoint-siden.",
  putBack: "Sæt planen ind igen",
  removed: (title: string) => `${title} er slettet.`,
  isBack: (title: string) => `${title} er sat ind igen, som den var.`,
  undo: "Fortryd",
  tryAgain: "Prøv igen",
  removedHere: (title: string) => `“${title}” er slettet`,
  removedHereText:
    "Du slettede planen i denne browser. Den ligger i papirkurven på SharePoint-siden og kan sættes ind igen, som den var.",
};
