/** What the tab says in English: the whole municipality. */
import type { Words } from "../da.ts";
import { countNoun } from "./counts.ts";

const have = (count: number) => (count === 1 ? "has" : "have");

export const municipality: Words["municipality"] = {
  offTrack: (count, all, area) => {
    const where = area === undefined ? "" : ` in ${area}`;
    if (all === 0) return `There are no departments${where}`;
    if (count === 0) return `No department${where} has goals that are off track`;
    return `${count} of ${countNoun(all, "department", "departments")}${where} ${have(count)} goals that are off track`;
  },
  allSaid: (quarter) => `All goals have a status in ${quarter}.`,
  missingBy: (missing, deadline) =>
    `${countNoun(missing, "goal needs", "goals need")} a status by ${deadline}.`,
  missingPast: (missing, deadline) =>
    `${countNoun(missing, "goal lacks", "goals lack")} a status. The deadline was ${deadline}.`,
  concern: (attention, overdue) => {
    const parts = [
      attention > 0 ? `${countNoun(attention, "needs", "need")} attention` : "",
      overdue > 0 ? `${countNoun(overdue, "deadline is", "deadlines are")} overdue` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `${parts.join(", and ")}.`;
  },
  noPlans: "No department has a plan that is in force today.",
  seeDeviations: (count) =>
    count === 1 ? "See the goal that is off track" : `See the ${count} goals off track`,
  print: "Print",
  goals: (count) => countNoun(count, "goal", "goals"),
  table: "The departments",
  department: "Department",
  planFor: (year) => `Plan for ${year}`,
  goalsIn: (quarter) => `The goals in ${quarter}`,
  missing: "Without status",
  overdue: "Overdue",
  lastSaid: "Latest status",
  since: (quarter) => `Since ${quarter}`,
  underNone: "Staff",
  notBegun: "Not begun",
  noGoals: "No goals",
  neverSaid: "None yet",
  unchanged: "Unchanged",
  nothingSaid: "Nothing said yet",
  reached: (count) => `${count} reached`,
  notReached: (count) => `${count} not reached`,
  better: (count) => `${count} better`,
  worse: (count) => `${count} worse`,
  onlyArea: (area) => `Show ${area} alone`,
  allAreas: "Show the whole municipality",
  deviations: "The largest deviations",
  noDeviations: "No goals are off track.",
  newDeviation: "New deviation",
  offTrackSince: (quarter) => `Off track since ${quarter}`,
  showAll: (count) => `Show all ${count}`,
  nothingInFigure: "There are no goals here at the moment.",
  back: "Back to the overview",
  figures: {
    all: "All goals",
    onTrack: "Goals on track",
    attention: "Goals that need attention",
    offTrack: "Goals off track",
    reached: "Goals reached",
    notReached: "Goals not reached",
    none: "Goals without a status",
    overdue: "Goals with something overdue",
    changed: "Goals that have moved",
  },
  inUnit: (title, unit) => `${title} · ${unit}`,
  from: (standing) => `before: ${standing}`,
  nobody: "Nobody responsible",
  chooseTitle: "Choose a department",
  chooseText: "The page is there for each department. Choose the one you want to see.",
};
