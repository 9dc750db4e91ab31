/** What the tab says in Danish: Overblik. */
import type { GoalStanding } from "../../../domain/plan/overview.ts";
import { countNoun, inWords, joined, someOrNone, sentence } from "./counts.ts";

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
  /** How all goals stood then. Nothing where nobody had said anything. */
  before: (quarter: string, counts: Readonly<Record<GoalStanding, number>>) => {
    const { onTrack, attention, offTrack, reached, notReached, none } = counts;
    const parts = [
      `fulgte ${someOrNone(onTrack)} planen`,
      ...(attention > 0 ? [`${attention} krævede opmærksomhed`] : []),
      ...(offTrack > 0 ? [`${offTrack} afveg`] : []),
      ...(reached > 0 ? [`${reached} var nået`] : []),
      ...(notReached > 0 ? [`${notReached} var ikke nået`] : []),
      ...(none > 0 ? [`${none} havde ingen status`] : []),
    ];
    const isSaid = onTrack + attention + offTrack + reached + notReached > 0;
    return isSaid ? `Ved ${quarter} ${joined(parts, ", og ")}.` : "";
  },
  evaluate: (title: string) => `Evaluér samarbejdet “${title}”`,
  confirm: (title: string) => `Bekræft aftalen “${title}”`,
  awaitsYou: (since: string) => `venter siden ${since}: de andre har bekræftet, eller den er ændret`,
  awaited: "nu",
  nothingNext: "Ingen frister de næste otte uger.",
  nothingNew: "Ingen har givet status endnu. Den første vises her.",
  overdue: (days: number) => `${countNoun(days, "dag", "dage")} over tid`,
  goal: (number: string) => `mål\u00A0${number}`,
  goalsInPlan: (count: number) => countNoun(count, "mål", "mål"),
  current: "Vises her",
  seeAllDue: "Se alle frister i planen",
  andMoreOverdue: (count: number) => `og ${count} mere over tid`,
  andMore: (count: number) => `og ${count} mere i planen`,
};
