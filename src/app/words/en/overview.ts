/** What the tab says in English: Overblik. */
import type { Words } from "../da.ts";
import { countNoun, joined } from "./counts.ts";

function were(count: number): string {
  return count === 1 ? "was" : "were";
}

export const overview: Words["overview"] = {
  allSaid: (total) => (total === 1 ? "The goal has a status" : `All ${total} goals have a status`),
  missing: (missing, total) => `${missing} of ${total} goals ${missing === 1 ? "lacks" : "lack"} a status`,
  own: (own) => (own === 0 ? "" : `${own} of them ${own === 1 ? "is" : "are"} yours.`),
  notInForce: (total) => countNoun(total, "goal", "goals"),
  begins: (day) => `The plan begins on ${day}. Until then nobody asks you for a status.`,
  ended: (day) => `The plan ended on ${day}. Nobody asks for a status any more.`,
  closed: "The plan is closed. Nobody asks for a status any more.",
  withoutPeriod: "The plan has no period, so nobody asks for a status.",
  missingShort: (missing) => `${countNoun(missing, "goal lacks", "goals lack")} a status`,
  by: (deadline) => `by ${deadline}.`,
  past: (deadline) => `The deadline was ${deadline}.`,
  inQuarter: (quarter) => `in ${quarter}.`,
  concern: (attention, offTrack) =>
    [
      attention > 0 ? `${countNoun(attention, "needs", "need")} attention` : "",
      offTrack > 0 ? `${countNoun(offTrack, "is", "are")} off track` : "",
    ]
      .filter((part) => part !== "")
      .join(", ")
      .replace(/$/, attention + offTrack > 0 ? "." : ""),
  takeRound: "Take the round",
  seePlan: "See the plan",
  roundTakes: (minutes) => `about ${countNoun(minutes, "minute", "minutes")}`,
  goals: "The goals",
  next: "What is next",
  news: "News from colleagues",
  plans: "The department's plans",
  missingStatus: "Without status",
  before: (quarter, { onTrack, attention, offTrack, reached, notReached, none }) => {
    const parts = [
      `${onTrack || "none"} ${were(onTrack)} on track`,
      ...(attention > 0 ? [`${attention} needed attention`] : []),
      ...(offTrack > 0 ? [`${offTrack} ${were(offTrack)} off track`] : []),
      ...(reached > 0 ? [`${reached} ${were(reached)} reached`] : []),
      ...(notReached > 0 ? [`${notReached} ${were(notReached)} not reached`] : []),
      ...(none > 0 ? [`${none} had no status`] : []),
    ];
    const isSaid = onTrack + attention + offTrack + reached + notReached > 0;
    return isSaid ? `In ${quarter}, ${joined(parts, " and ")}.` : "";
  },
  evaluate: (title) => `Evaluate the collaboration “${title}”`,
  confirm: (title) => `Confirm the agreement “${title}”`,
  awaitsYou: (since) => `waiting since ${since}: the others have confirmed, or it was changed`,
  awaited: "now",
  nothingNext: "No deadlines in the next eight weeks.",
  nothingNew: "Nobody has given a status yet. The first one will show here.",
  overdue: (days) => `${countNoun(days, "day", "days")} overdue`,
  goal: (number) => `goal\u00A0${number}`,
  goalsInPlan: (count) => countNoun(count, "goal", "goals"),
  current: "Shown here",
  seeAllDue: "See all deadlines in the plan",
  andMoreOverdue: (count) => `and ${count} more overdue`,
  andMore: (count) => `and ${count} more in the plan`,
};
