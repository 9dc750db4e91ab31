/** Arithmetic on calendar days: weekdays, ISO weeks, quarters. Today is always handed in. */
import { day, isDay, isRowDay, type Day } from "../../schema/day.ts";

const millisecondsPerDay = 86_400_000;

function toNumber(of: Day): number {
  return Math.round(Date.parse(`${of}T00:00:00Z`) / millisecondsPerDay);
}

function fromNumber(number: number): Day {
  return day(new Date(number * millisecondsPerDay).toISOString().slice(0, 10));
}

/** The day `count` days after `from` (before it when negative). */
export function addDays(from: Day, count: number): Day {
  return fromNumber(toNumber(from) + count);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(of: Day): number {
  const sinceMonday = (toNumber(of) + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** ISO 8601 week and the year that the week belongs to: 1 January 2027 is in week 53 of 2026. */
export function isoWeek(of: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(of, 4 - weekday(of));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(day(`${year}-01-01`), thursday) / 7) + 1 };
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

/** A quarter of a calendar year, written `2026-K4` as in the Status list. It sorts as text. */
declare const quarterBrand: unique symbol;
export type Quarter = string & { readonly [quarterBrand]: true };

const quarterPattern = /^(\d{4})-K([1-4])$/;

/** True for a quarter that a row may speak of: its days are days that a row may hold. */
export function isQuarter(text: unknown): text is Quarter {
  return typeof text === "string" && quarterPattern.test(text) && isRowDay(`${text.slice(0, 4)}-01-01`);
}

function quarter(year: number, number: number): Quarter {
  const text = `${String(year).padStart(4, "0")}-K${number}`;
  if (!quarterPattern.test(text)) throw new RangeError(`Not a quarter: ${text}`);
  return text as Quarter;
}

/** The quarter that a day lies in. */
export function quarterOf(of: Day): Quarter {
  return quarter(yearOf(of), Math.ceil(monthOf(of) / 3));
}

/** Year and number (1-4) of a quarter. */
export function quarterParts(of: Quarter): { readonly year: number; readonly number: number } {
  return { year: Number(of.slice(0, 4)), number: Number(of.slice(6)) };
}

/** The quarter `count` quarters later (earlier when negative). */
export function addQuarters(from: Quarter, count: number): Quarter {
  const { year, number } = quarterParts(from);
  const index = year * 4 + number - 1 + count;
  return quarter(Math.floor(index / 4), (index % 4) + 1);
}

export function firstDayOf(of: Quarter): Day {
  const { year, number } = quarterParts(of);
  return day(`${year}-${String(number * 3 - 2).padStart(2, "0")}-01`);
}

export function lastDayOf(of: Quarter): Day {
  return addDays(firstDayOf(addQuarters(of, 1)), -1);
}

/**
 * The day by which a quarter's status is to be given: the 15th of its last month, so that the directors have it before
 * the quarter ends (concept: the directors take status each quarter).
 */
export function statusDeadline(of: Quarter): Day {
  return day(`${lastDayOf(of).slice(0, 7)}-15`);
}

/** Compares days, the empty ones last. For `sort`. */
export function compareDays(a: Day | undefined, b: Day | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** The day in a text `YYYY-MM-DD`, or undefined when it is none. */
export function parseDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}
