/** Arithmetic on months: which day of which month. Months count from 1 for January. */
import { day, type Day } from "../../schema/day.ts";
import { addDays, monthOf, weekday, yearOf } from "./calendar.ts";

const pad = (number: number) => String(number).padStart(2, "0");

/** How many days a month has. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date of a month; the month's last day where it is shorter, so that the 31st has a day in every month. */
export function monthDay(year: number, month: number, date: number): Day {
  return day(`${String(year).padStart(4, "0")}-${pad(month)}-${pad(Math.min(date, daysIn(year, month)))}`);
}

/** The first day of the month after the one that a day lies in. */
export function nextMonth(of: Day): Day {
  return addMonths(monthDay(yearOf(of), monthOf(of), 1), 1);
}

/** The same date `count` months later (earlier when negative); the month's last day where it is shorter. */
export function addMonths(of: Day, count: number): Day {
  const index = yearOf(of) * 12 + monthOf(of) - 1 + count;
  return monthDay(Math.floor(index / 12), (index % 12) + 1, Number(of.slice(8)));
}

/** How many months the month of `to` comes after the month of `from`. */
export function monthsBetween(from: Day, to: Day): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

/** The `nth` (1 to 4, or -1 for the last) of a weekday (1 for Monday to 7) in the month that a day lies in. */
export function nthWeekdayOfMonth(of: Day, nth: number, which: number): Day {
  if (nth < 0) {
    const last = addDays(nextMonth(of), -1);
    return addDays(last, -((weekday(last) - which + 7) % 7));
  }
  const first = monthDay(yearOf(of), monthOf(of), 1);
  return addDays(first, ((which - weekday(first) + 7) % 7) + (nth - 1) * 7);
}
