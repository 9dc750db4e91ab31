/**
 * The year of the wheel: from 1 October to 30 September, since it starts in the fourth quarter; or the calendar year,
 * for those who plan by it. It is named by the calendar year in which it begins.
 */
import { day, type Day } from "../../schema/day.ts";
import { addDays, daysBetween, isoWeek, monthOf, weekday, yearOf } from "../calendar/calendar.ts";
import { addMonths } from "../calendar/month.ts";

export interface WheelYear {
  /** The calendar year in which it begins. */
  readonly year: number;
  readonly first: Day;
  readonly last: Day;
  /** 365, or 366 with a 29 February. */
  readonly days: number;
}

/** The month with which the year is shown to begin. */
export type YearStart = "october" | "january";

export function wheelYear(year: number, begins: YearStart = "october"): WheelYear {
  const isCalendar = begins === "january";
  const first = day(isCalendar ? `${year}-01-01` : `${year}-10-01`);
  const last = day(isCalendar ? `${year}-12-31` : `${year + 1}-09-30`);
  return { year, first, last, days: daysBetween(first, last) + 1 };
}

/** The wheel's year that a day lies in. */
export function wheelYearOf(of: Day, begins: YearStart = "october"): WheelYear {
  const isCalendar = begins === "january";
  return wheelYear(isCalendar || monthOf(of) >= 10 ? yearOf(of) : yearOf(of) - 1, begins);
}

/** `2026/27`, or `2026` for a calendar year. */
export function yearInText({ year, last }: WheelYear): string {
  return yearOf(last) === year ? String(year) : `${year}/${String(year + 1).slice(2)}`;
}

export interface MonthSpan {
  readonly first: Day;
  readonly last: Day;
}

/** The twelve months in order. */
export function monthsIn(year: WheelYear): readonly MonthSpan[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = addMonths(year.first, index);
    return { first, last: addDays(addMonths(first, 1), -1) };
  });
}

export interface WeekSpan {
  readonly week: number;
  readonly first: Day;
  readonly last: Day;
}

/** The ISO weeks that have a day in the year, cut off at its ends: 53 or 54. */
export function weeksIn(year: WheelYear): readonly WeekSpan[] {
  const weeks: WeekSpan[] = [];
  for (let first = year.first; first <= year.last;) {
    const sunday = addDays(first, 7 - weekday(first));
    const last = sunday > year.last ? year.last : sunday;
    weeks.push({ week: isoWeek(first).week, first, last });
    first = addDays(last, 1);
  }
  return weeks;
}
