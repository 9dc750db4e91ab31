/**
 * On which days one reminds of something with a deadline. Days off are never among them; a deadline on one is reminded
 * of on the working day before.
 */
import type { Day } from "../../schema/day.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { addWorkingDays, workingDayUpTo } from "../calendar/working-day.ts";

export type ReminderRule = NonNullable<ReminderRow["rule"]>;

export interface RuleDay {
  readonly rule: ReminderRule;
  readonly day: Day;
}

/** Working days from the deadline, negative ahead of it. */
const distances: readonly (readonly [ReminderRule, number])[] = [
  ["weekAhead", -7],
  ["dayAhead", -1],
  ["onDay", 0],
  ["dayLate", 1],
  ["weekLate", 7],
];

/**
 * How many calendar days at most lie between a deadline and a day on which one reminds of it: seven working days across
 * Christmas or Easter.
 */
export const reach = 21;

const known = new Map<Day, readonly RuleDay[]>();

/** The days on which one reminds of a deadline, earliest first. */
export function deadlineDays(due: Day): readonly RuleDay[] {
  const kept = known.get(due);
  if (kept) return kept;
  const days = distances.map(([rule, distance]) => ({ rule, day: fromDue(due, distance) }));
  known.set(due, days);
  return days;
}

/** The days on which one reminds of an activity: so many working days before it, each lead once, earliest first. */
export function leadDays(start: Day, leads: readonly number[]): readonly RuleDay[] {
  return [...new Set(leads)]
    .toSorted((a, b) => b - a)
    .map((lead) => ({ rule: "lead", day: fromDue(start, -lead) }));
}

function fromDue(due: Day, distance: number): Day {
  const from = workingDayUpTo(due);
  return distance === 0 ? from : addWorkingDays(from, distance);
}
