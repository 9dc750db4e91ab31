/**
 * The overview of a plan: how its goals stand in a quarter, which lack a status, what is due next and what colleagues
 * have said lately.
 */
import { bilingual } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { addDays, compareDays, quarterOf, type Quarter } from "../calendar/calendar.ts";
import type { Outline, OutlineGoal } from "./outline.ts";
import { personKey } from "./person-key.ts";
import { assessmentIn, isSettled, standingOf, type Standings } from "./standing.ts";

/**
 * The ways a goal can stand, in the order in which they are shown; `none` when nobody has said anything in the round.
 */
export const standingOrder = ["onTrack", "attention", "offTrack", "reached", "notReached", "none"] as const;
export type GoalStanding = Assessment | "none";

export interface Counted {
  readonly total: number;
  readonly counts: Readonly<Record<GoalStanding, number>>;
  readonly missing: readonly OutlineGoal[];
}

/**
 * The quarter for which one is asked how a goal goes: the present one, and the one in which it ended for a goal that
 * has ended.
 */
export function quarterAsked({ due }: Pick<PlanElement, "due">, quarter: Quarter): Quarter {
  return due !== undefined && quarterOf(due) < quarter ? quarterOf(due) : quarter;
}

/** How one goal stands in a quarter. What has ended before, and was not spoken of since, stands as it did then. */
export function goalStanding(
  standings: Standings,
  goal: Pick<PlanElement, "id" | "due">,
  quarter: Quarter,
): GoalStanding {
  const standing = standingOf(standings, goal.id);
  return assessmentIn(standing, quarter) ?? assessmentIn(standing, quarterAsked(goal, quarter)) ?? "none";
}

/**
 * Counts a plan's goals by how they stand in a quarter, and names those that nobody has said anything about; none where
 * nobody is asked, since the plan is not in force.
 */
export function countGoals(
  outline: Outline,
  standings: Standings,
  quarter: Quarter,
  isAsked = true,
): Counted {
  const counts: Record<GoalStanding, number> = {
    onTrack: 0,
    attention: 0,
    offTrack: 0,
    reached: 0,
    notReached: 0,
    none: 0,
  };
  for (const { goal } of outline.goals) counts[goalStanding(standings, goal, quarter)] += 1;
  return {
    total: outline.goals.length,
    counts,
    missing: isAsked
      ? outline.goals.filter(({ goal }) => goalStanding(standings, goal, quarter) === "none")
      : [],
  };
}

/** Goals in the order in which a person is asked about them: her own first, then the department's. */
export function inTurn(goals: readonly OutlineGoal[], email: string | undefined): readonly OutlineGoal[] {
  if (email === undefined) return goals;
  const own = goals.filter((goal) => isOwn(goal, email));
  return [...own, ...goals.filter((goal) => !own.includes(goal))];
}

/** Whether a person is who is asked about a goal: hers, or nobody's while one of its actions is hers. */
export function isOwn({ goal, actions }: OutlineGoal, email: string): boolean {
  const wanted = email.toLowerCase();
  const isHers = ({ responsible }: PlanElement) =>
    responsible !== undefined && personKey(responsible) === wanted;
  return goal.responsible === undefined ? actions.some(isHers) : isHers(goal);
}

export interface Due {
  readonly element: PlanElement;
  /** The goal that it belongs to, or the goal itself. */
  readonly goal: OutlineGoal;
  readonly on: Day;
  readonly what: "deadline" | "evaluation";
}

export const dueLabel = {
  deadline: bilingual("Frist", "Deadline"),
  evaluation: bilingual("Evaluér", "Evaluate"),
} as const;

/** Whether something is still to be done: neither carried out or given up, nor said to be settled. */
export function isOpen(element: PlanElement, standings: Standings): boolean {
  if (element.state === "done" || element.state === "stopped") return false;
  return !isSettled(standingOf(standings, element.id).latest?.assessment);
}

/** Whether something that is still to be done should have been done before today. */
export function isOverdue(element: PlanElement, standings: Standings, today: Day): boolean {
  const { due, evaluateOn } = element;
  const isPast = (on: Day | undefined) => on !== undefined && on < today;
  return (isPast(due) || isPast(evaluateOn)) && isOpen(element, standings);
}

/** How many days ahead Overblik looks. */
export const daysAhead = 56;

/**
 * What is due in a plan, earliest first: open goals', actions' and milestones' deadlines and trial actions'
 * evaluations, those overdue and those within `days` from today.
 */
export function dueIn(
  outline: Pick<Outline, "goals">,
  standings: Standings,
  today: Day,
  days: number,
): readonly Due[] {
  const until = addDays(today, days);
  const found: Due[] = [];
  for (const goal of outline.goals) {
    for (const element of [goal.goal, ...goal.actions, ...goal.milestones]) {
      if (!isOpen(element, standings)) continue;
      if (element.due !== undefined && element.due <= until)
        found.push({ element, goal, on: element.due, what: "deadline" });
      if (element.evaluateOn !== undefined && element.evaluateOn <= until) {
        found.push({ element, goal, on: element.evaluateOn, what: "evaluation" });
      }
    }
  }
  return found.toSorted((a, b) => compareDays(a.on, b.on) || a.element.id - b.element.id);
}

export interface News {
  readonly row: StatusRow;
  readonly element: PlanElement;
  readonly goal: OutlineGoal;
}

/** The latest status updates that were not withdrawn, newest first, at most one of each element. */
export function newsOf(outline: Outline, standings: Standings, limit: number): readonly News[] {
  return outline.goals
    .flatMap((goal) =>
      [goal.goal, ...goal.actions].flatMap((element) => {
        const row = standingOf(standings, element.id).latest;
        return row ? [{ row, element, goal }] : [];
      }),
    )
    .toSorted((a, b) => (a.row.createdAt < b.row.createdAt ? 1 : -1))
    .slice(0, limit);
}
