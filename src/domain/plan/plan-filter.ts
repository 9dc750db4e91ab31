/**
 * Which of a plan's goals are shown: by how they stand, whose they are, when they are due and what one searches for.
 */
import type { Day } from "../../schema/day.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { addDays, lastDayOf, yearOf, type Quarter } from "../calendar/calendar.ts";
import { personKey } from "./person-key.ts";
import type { OutlineGoal } from "./outline.ts";
import { daysAhead, dueIn, goalStanding, isOverdue, type GoalStanding } from "./overview.ts";
import type { Standings } from "./standing.ts";

export const dueChoices = ["overdue", "next", "withinMonth", "thisQuarter", "thisYear"] as const;
export type DueChoice = (typeof dueChoices)[number];

export interface PlanFilter {
  readonly standing: GoalStanding | undefined;
  /** The one responsible for the goal or something under it, by `personKey`. */
  readonly responsible: string | undefined;
  readonly due: DueChoice | undefined;
  readonly text: string;
}

export const everything: PlanFilter = {
  standing: undefined,
  responsible: undefined,
  due: undefined,
  text: "",
};

export function isEverything(filter: PlanFilter): boolean {
  return (
    filter.standing === undefined &&
    filter.responsible === undefined &&
    filter.due === undefined &&
    filter.text.trim() === ""
  );
}

/**
 * Text as it is compared when one searches: lower case in the Danish way, composed, so that æøå in both Unicode forms
 * agree.
 */
export function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

function partsOf(goal: OutlineGoal) {
  return [goal.goal, ...goal.actions, ...goal.indicators, ...goal.milestones];
}

/** True when a goal, or anything under it, belongs to the person (by `personKey`). */
export function isOf(goal: OutlineGoal, person: string): boolean {
  return partsOf(goal).some(({ responsible }) => responsible && personKey(responsible) === person);
}

interface SeenAt {
  readonly standings: Standings;
  readonly quarter: Quarter;
  readonly today: Day;
}

function isDue(goal: OutlineGoal, choice: DueChoice, at: SeenAt): boolean {
  return isElementDue(goal, goal.goal, choice, at) || isPartDue(goal, choice, at);
}

/** True when one of a goal's actions or milestones, and not only the goal itself, is due as is asked. */
export function isPartDue(goal: OutlineGoal, choice: DueChoice, at: SeenAt): boolean {
  return [...goal.actions, ...goal.milestones].some((part) => isElementDue(goal, part, choice, at));
}

function isElementDue(
  goal: OutlineGoal,
  element: PlanElement,
  choice: DueChoice,
  { standings, quarter, today }: SeenAt,
): boolean {
  // The same as Overblik counts.
  if (choice === "next")
    return dueIn({ goals: [goal] }, standings, today, daysAhead).some((each) => each.element === element);
  if (choice === "overdue") return isOverdue(element, standings, today);
  const { due } = element;
  if (due === undefined) return false;
  switch (choice) {
    case "withinMonth":
      return due >= today && due <= addDays(today, 30);
    case "thisQuarter":
      return due >= today && due <= lastDayOf(quarter);
    case "thisYear":
      return yearOf(due) === yearOf(today);
  }
}

/**
 * True when the filter lets the goal through. Every word searched for must stand somewhere in the goal or what is under
 * it.
 */
export function isShown(goal: OutlineGoal, filter: PlanFilter, at: SeenAt): boolean {
  const standing = goalStanding(at.standings, goal.goal, at.quarter);
  if (filter.standing !== undefined && standing !== filter.standing) return false;
  if (filter.responsible !== undefined && !isOf(goal, filter.responsible)) return false;
  if (filter.due !== undefined && !isDue(goal, filter.due, at)) return false;
  const words = folded(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const haystack = folded(
    [
      goal.number,
      ...partsOf(goal).flatMap((part) => [part.title, part.description, part.responsible?.name ?? ""]),
    ].join("\n"),
  );
  return words.every((word) => haystack.includes(word));
}
