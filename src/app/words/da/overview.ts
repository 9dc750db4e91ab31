/** What the tab says in Danish: Overblik. */
import { countNoun, inWords, someOrNone, sentence } from "./counts.ts";

export const overview = {
  allSaid: (total: number) => (total === 1 ? "Målet har status" : `Alle ${total} mål har status`),
  missing: (missing: number, total: number) => `${missing} af ${total} mål mangler status`,
  /** How many of those that lack a status are the reader's own. */
  own: (own: number) =>
    own === 0 ? "" : `${sentence(inWords(own, "ét"))} af dem er ${own === 1 ? "dit" : "dine"}.`,
  /** The plan is for a time that is to come, or over: nobody is asked. */
  notInForce: (total: number) => countNoun(total, "mål", "mål"),
  begins: (day: string) => `Planen begynder ${day}. Indtil da bliver I ikke bedt om status.`,
  ended: (day: string) => `Planen sluttede ${day}. Der bliver ikke bedt om status mere.`,
  closed: "Planen er afsluttet. Der bliver ikke bedt om status mere.",
  withoutPeriod: "Planen har ingen periode, så der bliver ikke bedt om status.",
  missingShort: (missing: number) => `${countNoun(missing, "mål mangler", "mål mangler")} status`,
  by: (deadline: string) => `inden ${deadline}.`,
  past: (deadline: string) => `Fristen var ${deadline}.`,
  inQuarter: (quarter: string) => `i ${quarter}.`,
  concern: (attention: number, offTrack: number) => {
    const parts = [
      attention > 0 ? `${inWords(attention, "ét")} kræver opmærksomhed` : "",
      offTrack > 0 ? `${inWords(offTrack, "ét")} afviger` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : sentence(`${parts.join(", ")}.`);
  },
  takeRound: "Tag runden",
  seePlan: "Se planen",
  roundTakes: (minutes: number) => `ca. ${countNoun(minutes, "minut", "minutter")}`,
  goals: "Målene",
  next: "Det næste",
  news: "Nyt fra kolleger",
  plans: "Afdelingens planer",
  missingStatus: "Mangler status",
  /** Nothing where nobody has said anything. */
  before: (quarter: string, onTrack: number, attention: number, offTrack: number) =>
    onTrack + attention + offTrack === 0
      ? ""
      : `Ved ${quarter} fulgte ${someOrNone(onTrack)} planen, ${someOrNone(attention)} krævede opmærksomhed, og ${someOrNone(offTrack)} afveg.`,
  evaluate: (title: string) => `Evaluér samarbejdet “${title}”`,
  confirm: (title: string) => `Bekræft aftalen “${title}”`,
  awaitsYou: "de andre har bekræftet, eller den er ændret",
  nothingNext: "Ingen frister de næste otte uger.",
  nothingNew: "Ingen har givet status endnu. Den første vises her.",
  overdue: (days: number) => `${countNoun(days, "dag", "dage")} over tid`,
  goal: (number: string) => `mål ${number}`,
  goalsInPlan: (count: number) => countNoun(count, "mål", "mål"),
  current: "Vises her",
  seeAllDue: "Se alle frister i planen",
  andMore: (count: number) => `og ${count} mere i planen`,
};
