/**
 * A day as people type it: "1/12", "1. dec 2026", "1-12-26", "i morgen". What is no day is told kindly, with the
 * reason.
 */
import { bilingual as b, type Bilingual, type Language } from "../../schema/bilingual.ts";
import { isDay, type Day } from "../../schema/day.ts";
import { addDays, isoWeek, yearOf } from "./calendar.ts";
import { fullDay, weekdayName } from "./day-words.ts";

export type TypedDay = { readonly day: Day | undefined } | { readonly sentence: Bilingual };

const months = [
  ["januar", "january", 31],
  ["februar", "february", 29],
  ["marts", "march", 31],
  ["april", "april", 30],
  ["maj", "may", 31],
  ["juni", "june", 30],
  ["juli", "july", 31],
  ["august", "august", 31],
  ["september", "september", 30],
  ["oktober", "october", 31],
  ["november", "november", 30],
  ["december", "december", 31],
] as const;

const relative: Readonly<Record<string, number>> = {
  "i dag": 0,
  idag: 0,
  today: 0,
  "i morgen": 1,
  imorgen: 1,
  tomorrow: 1,
  "i overmorgen": 2,
};

/** What people write around a day without meaning anything by it: weekday, "den", week. */
const surroundings =
  /^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s*|\b(?:den|d\.|the)\s+|,?\s*(?:uge|week)\s+\d{1,2}$/giu;

/**
 * The day that `text` means; `day` is undefined for an empty text. Without a year it is the next such day from today
 * on. Two digits of a year are of this century. The day stands before the month, except in `2026-12-01`.
 */
export function readTypedDay(text: string, today: Day): TypedDay {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  if (typed === "") return { day: undefined };
  const shift = relative[typed];
  if (shift !== undefined) return { day: addDays(today, shift) };
  const plain = typed.replaceAll(surroundings, "").trim();
  const parts = readParts(plain);
  if (parts === undefined) {
    return {
      sentence: b(
        `“${shorten(text)}” kan ikke læses som en dag. Skriv for eksempel 1/12 eller 1. dec ${yearOf(today)}.`,
        `“${shorten(text)}” cannot be read as a day. Write for instance 1/12 or 1 Dec ${yearOf(today)}.`,
      ),
    };
  }
  const { date, month, year } = parts;
  const known = months[month - 1];
  if (known === undefined) {
    return {
      sentence: b(
        `Der er ingen måned nummer ${month}. Dagen skrives først: 31/12.`,
        `There is no month number ${month}. The day is written first: 31/12.`,
      ),
    };
  }
  if (date < 1 || date > known[2]) {
    return {
      sentence: b(
        `${date}. ${known[0]} findes ikke: ${known[0]} har ${known[2]} dage.`,
        `${date} ${capital(known[1])} does not exist: ${capital(known[1])} has ${known[2]} days.`,
      ),
    };
  }
  return year === undefined ? next(date, month, today) : inYear(date, month, year);
}

/** `tirsdag 1. december 2026, uge 49`. */
export function dayWithWeek(language: Language, of: Day): string {
  const { week } = isoWeek(of);
  return `${weekdayName(language, of)} ${fullDay(language, of)}, ${language === "da" ? "uge" : "week"} ${week}`;
}

interface Parts {
  readonly date: number;
  readonly month: number;
  readonly year: number | undefined;
}

function readParts(text: string): Parts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return { date: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const closed = /^(\d{2})(\d{2})(\d{2}|\d{4})$/u.exec(text);
  const numbers =
    closed ?? /^(\d{1,2})(?:\s?[-/.]\s?|\s)(\d{1,2})(?:(?:\s?[-/.]\s?|\s)(\d{4}|\d{2}))?\.?$/u.exec(text);
  if (numbers) return { date: Number(numbers[1]), month: Number(numbers[2]), year: fullYear(numbers[3]) };
  const worded = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}{3,})\.?,?[\s-]*(\d{4}|\d{2})?$/u.exec(text);
  const word = worded?.[2] ?? "";
  const index = months.findIndex(([danish, english]) => danish.startsWith(word) || english.startsWith(word));
  if (!worded || index < 0) return undefined;
  return { date: Number(worded[1]), month: index + 1, year: fullYear(worded[3]) };
}

function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function next(date: number, month: number, today: Day): TypedDay {
  const thisYear = yearOf(today);
  // A leap day may be up to eight years away.
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const day = compose(date, month, year);
    if (isDay(day) && day >= today) return { day };
  }
  return inYear(date, month, thisYear);
}

function inYear(date: number, month: number, year: number): TypedDay {
  const day = compose(date, month, year);
  if (isDay(day)) return { day };
  if (month === 2 && date === 29) {
    return {
      sentence: b(
        `29. februar ${year} findes ikke: ${year} er ikke et skudår.`,
        `29 February ${year} does not exist: ${year} is not a leap year.`,
      ),
    };
  }
  return {
    sentence: b(
      `Året ${year} kan ikke bruges. Skriv et år mellem 1900 og 2999.`,
      `The year ${year} cannot be used. Write a year between 1900 and 2999.`,
    ),
  };
}

function compose(date: number, month: number, year: number): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
