/** ISO 8601 weeks as people speak of them: the days of week 42, and whether a year has a week 53. */
import type { Day } from "../../schema/day.ts";
import { addDays, isoWeek, weekday } from "./calendar.ts";
import { monthDay } from "./month.ts";

/** How many ISO weeks a year has: 53 in 2026, 52 in most. */
export function isoWeeksIn(year: number): number {
  // 28 December is always in the last week.
  return isoWeek(monthDay(year, 12, 28)).week;
}

/** A weekday (1 for Monday to 7 for Sunday) of an ISO week. A week 53 in a year without one is its week 52. */
export function dayOfIsoWeek(year: number, week: number, which: number): Day {
  const fourth = monthDay(year, 1, 4);
  const monday = addDays(fourth, 1 - weekday(fourth));
  return addDays(monday, (Math.min(week, isoWeeksIn(year)) - 1) * 7 + which - 1);
}
