/**
 * How days move when the town is made around another day than the one it was written on: by whole weeks, so that what
 * is five days ahead there is five days ahead here, on the same weekday. The clock on the wall in Copenhagen stays.
 */
import { addDays, daysBetween, yearOf } from "../../domain/calendar/calendar.ts";
import { addMonths, monthDay } from "../../domain/calendar/month.ts";
import { day, type Day } from "../../schema/day.ts";
import type { DayText, Instant } from "../town.ts";
import { copenhagen } from "../write.ts";

/** The day on which the town stands as it is written. */
export const writtenOn: Day = day("2026-11-22");

/**
 * So near to today a deadline keeps its distance to the day; farther away the last of a month stays the last of a
 * month.
 */
const nearby = 31;

const wallClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "short",
});

export interface Around {
  readonly today: Day;
  /** By how many days, a multiple of seven. At most six days are left between the town's last word and today. */
  readonly days: number;
  /** By how many years, counted from the year that the town was written in. */
  readonly years: number;
}

/** What it takes to make the town around a day. */
export function aroundDay(today: Day): Around {
  return {
    today,
    days: Math.floor(daysBetween(writtenOn, today) / 7) * 7,
    years: yearOf(today) - yearOf(writtenOn),
  };
}

/** A day by the town's days. */
export function moveDay(at: DayText, { days }: Pick<Around, "days">): Day {
  return addDays(day(at), days);
}

/** A day by whole years; 29 February becomes the 28th where there is none. */
export function moveYears(at: DayText, years: number): Day {
  return addMonths(day(at), 12 * years);
}

/** A deadline: as near to today as it was, and the last day of a month where it was one and lies farther away. */
export function moveDeadline(at: DayText, around: Around): Day {
  const moved = moveDay(at, around);
  if (Math.abs(daysBetween(writtenOn, day(at))) <= nearby || !isMonthEnd(day(at))) return moved;
  const before = addDays(monthDay(yearOf(moved), Number(moved.slice(5, 7)), 1), -1);
  const after = monthEnd(moved);
  return daysBetween(before, moved) <= daysBetween(moved, after) ? before : after;
}

/** A moment: the same time of day, the town's days later. */
export function moveInstant(at: Instant, around: Pick<Around, "days">): Instant {
  const [date = "", time = ""] = localOf(at).split(" ");
  return copenhagen(`${moveDay(date, around)} ${time}`);
}

/** A moment by whole years, but never after the day before `today`. */
export function moveInstantYears(at: Instant, years: number, today: Day): Instant {
  const [date = "", time = ""] = localOf(at).split(" ");
  return copenhagen(`${earlier(moveYears(date, years), addDays(today, -1))} ${time}`);
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The day and time that clocks in Copenhagen show: "2026-11-22 09:05". */
export function localOf(at: Instant): string {
  return wallClock.format(new Date(at));
}

function monthEnd(of: Day): Day {
  return addDays(addMonths(monthDay(yearOf(of), Number(of.slice(5, 7)), 1), 1), -1);
}

function isMonthEnd(of: Day): boolean {
  return of === monthEnd(of);
}
