/**
 * What a department still lacks in the phase that the year is in, told from its plan: each a kind, a number and the
 * goals that it is about.
 */
import { day, type Day } from "../../schema/day.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { monthOf, quarterOf, yearOf } from "../calendar/calendar.ts";
import type { Outline, OutlineGoal } from "../plan/outline.ts";
import { countGoals, isOpen as isToDo } from "../plan/overview.ts";
import type { PhaseName } from "./phase.ts";
import { isSettled, standingOf, type Standings } from "../plan/standing.ts";

/** Gaps within the plan, told by the goals that have them. */
export type GoalGapKind =
  | "noStatus"
  | "noDeadline"
  | "noResponsible"
  | "noObjective"
  | "noSigns"
  | "evaluate"
  | "noEvaluation"
  | "overdue"
  | "notBegun";

export type PhaseGap =
  | {
      readonly kind: GoalGapKind;
      /** How many goals or actions. */
      readonly count: number;
      /** In the plan's order; never empty. */
      readonly goals: readonly OutlineGoal[];
    }
  | { readonly kind: "noNextPlan"; readonly year: number }
  | { readonly kind: "notSubmitted"; readonly plan: Plan };

/** What each phase asks for, the most pressing first. */
const asked: Readonly<Record<PhaseName, readonly GoalGapKind[]>> = {
  selection: ["noStatus", "evaluate", "noDeadline", "noResponsible", "noObjective"],
  firstTrials: ["noStatus", "notBegun", "noEvaluation", "noSigns", "noResponsible"],
  secondTrials: ["noStatus", "evaluate", "overdue", "noSigns"],
  statusAndBudget: ["noStatus", "overdue", "evaluate"],
};

/** Nobody needs to hear of everything at once. */
const most = 5;

export interface PhaseFacts {
  readonly phase: PhaseName;
  readonly today: Day;
  readonly outline: Outline;
  readonly standings: Standings;
  /** All plans of the department itself, not of its units. */
  readonly plans: readonly Plan[];
  /** Whether there is a plan whose goals `outline` shows. */
  readonly hasPlan: boolean;
  /** Whether one is asked for status of it. */
  readonly isInForce: boolean;
}

/** At most five gaps. A department without a plan for the period lacks that one alone. */
export function phaseGaps(facts: PhaseFacts): readonly PhaseGap[] {
  const found: PhaseGap[] = [];
  if (facts.phase === "selection" || !facts.hasPlan) found.push(...planGaps(facts));
  if (facts.hasPlan) {
    for (const kind of asked[facts.phase]) {
      const goals = facts.outline.goals.map((goal) => ({ goal, count: countGap(kind, goal, facts) }));
      const having = goals.filter(({ count }) => count > 0);
      const count = having.reduce((sum, each) => sum + each.count, 0);
      if (count > 0) found.push({ kind, count, goals: having.map(({ goal }) => goal) });
    }
  }
  return found.slice(0, most);
}

/** In the last quarter the next year's plan is due; a department that has none now needs one for the present year. */
function planGaps({ today, plans, hasPlan }: PhaseFacts): PhaseGap[] {
  const year = yearOf(today) + (hasPlan && monthOf(today) >= 7 ? 1 : 0);
  const start = day(`${year}-01-01`);
  const covering = plans.filter(
    (plan) => (plan.from ?? "9999") <= start && (plan.to ?? "") >= start && plan.state !== "closed",
  );
  if (covering.length === 0) return [{ kind: "noNextPlan", year }];
  return covering
    .filter((plan) => plan.state === "draft")
    .map((plan): PhaseGap => ({ kind: "notSubmitted", plan }));
}

function countGap(kind: GoalGapKind, entry: OutlineGoal, facts: PhaseFacts): number {
  const { today, standings, outline, isInForce } = facts;
  const { goal, actions, indicators } = entry;
  const isOpen = !isSettled(standingOf(standings, goal.id).latest?.assessment);
  const running = actions.filter((action) => isToDo(action, standings));
  const trials = running.filter((action) => action.kind === "trialAction");
  switch (kind) {
    case "noStatus": {
      const { missing } = countGoals({ ...outline, goals: [entry] }, standings, quarterOf(today), isInForce);
      return missing.length;
    }
    case "noDeadline":
      return isOpen && goal.due === undefined ? 1 : 0;
    case "noResponsible":
      return isOpen && goal.responsible === undefined ? 1 : 0;
    case "noObjective":
      return isOpen && goal.objectives.length === 0 && goal.strategicFocusAreas.length === 0 ? 1 : 0;
    case "noSigns":
      return isOpen && indicators.length === 0 ? 1 : 0;
    case "evaluate":
      return trials.filter((trial) => trial.evaluateOn !== undefined && trial.evaluateOn <= today).length;
    case "noEvaluation":
      return trials.filter((trial) => trial.evaluateOn === undefined).length;
    case "overdue":
      return running.filter((action) => action.due !== undefined && action.due < today).length;
    case "notBegun":
      return trials.filter((trial) => trial.state === undefined || trial.state === "planned").length;
  }
}
