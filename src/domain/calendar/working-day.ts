/**
 * Working days: Monday to Friday without public holidays and without the days that a Danish municipality gives off by
 * agreement: the day of the Constitution, Christmas Eve and New Year's Eve.
 */
import type { Day } from "../../schema/day.ts";
import { addDays, monthOf, weekday, yearOf } from "./calendar.ts";
import { monthDay, nextMonth } from "./month.ts";
import { publicHolidayOn } from "./public-holiday.ts";

/**
 * Month and date of the days off by agreement: 5 June, 24 and 31 December. 1 May differs from agreement to agreement
 * and is none here.
 */
const agreedDaysOff: ReadonlySet<string> = new Set(["06-05", "12-24", "12-31"]);

export function isWorkingDay(of: Day): boolean {
  return weekday(of) <= 5 && !agreedDaysOff.has(of.slice(5)) && publicHolidayOn(of) === undefined;
}

/** The day itself when it is a working day, otherwise the first one after it. */
export function workingDayFrom(of: Day): Day {
  return step(of, 1);
}

/** The day itself when it is a working day, otherwise the last one before it. */
export function workingDayUpTo(of: Day): Day {
  return step(of, -1);
}

function step(from: Day, direction: 1 | -1): Day {
  let at = from;
  while (!isWorkingDay(at)) at = addDays(at, direction);
  return at;
}

/**
 * The working day `count` working days after `from` (before it when negative). With 0 it is `from` itself, or the next
 * working day when `from` is a day off.
 */
export function addWorkingDays(from: Day, count: number): Day {
  if (count === 0) return workingDayFrom(from);
  const direction = count > 0 ? 1 : -1;
  let at = from;
  for (let left = Math.abs(count); left > 0; left -= 1) at = step(addDays(at, direction), direction);
  return at;
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is before `from`. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) count += 1;
  return count;
}

/** The first working day of the month that a day lies in. */
export function firstWorkingDayOfMonth(of: Day): Day {
  return workingDayFrom(monthDay(yearOf(of), monthOf(of), 1));
}

/** The last working day of the month that a day lies in. */
export function lastWorkingDayOfMonth(of: Day): Day {
  return workingDayUpTo(addDays(nextMonth(of), -1));
}
