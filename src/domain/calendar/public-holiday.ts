/**
 * Danish public holidays: which days are they, and what are they called. Computed from Easter, so there is no table
 * that runs out.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import { day, type Day } from "../../schema/day.ts";
import { addDays, yearOf } from "./calendar.ts";

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const march = h + l - 7 * m + 22;
  const [month, date] = march <= 31 ? [3, march] : [4, march - 31];
  return day(`${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`);
}

const pad = (number: number) => String(number).padStart(2, "0");

/**
 * Days from Easter Sunday, and the name. Store Bededag is a day off up to and including 2023 (law 214 of 2023 did away
 * with it).
 */
const movable: readonly (readonly [number, Bilingual, number?])[] = [
  [-3, bilingual("Skærtorsdag", "Maundy Thursday")],
  [-2, bilingual("Langfredag", "Good Friday")],
  [0, bilingual("Påskedag", "Easter Sunday")],
  [1, bilingual("2. påskedag", "Easter Monday")],
  [26, bilingual("Store Bededag", "Great Prayer Day"), 2023],
  [39, bilingual("Kristi himmelfartsdag", "Ascension Day")],
  [49, bilingual("Pinsedag", "Whit Sunday")],
  [50, bilingual("2. pinsedag", "Whit Monday")],
];

const fixed: readonly (readonly [string, Bilingual])[] = [
  ["01-01", bilingual("Nytårsdag", "New Year's Day")],
  ["12-25", bilingual("Juledag", "Christmas Day")],
  ["12-26", bilingual("2. juledag", "Boxing Day")],
];

const known = new Map<number, ReadonlyMap<Day, Bilingual>>();

/** The public holidays of a calendar year with their names. */
export function publicHolidays(year: number): ReadonlyMap<Day, Bilingual> {
  const kept = known.get(year);
  if (kept) return kept;
  const easter = easterSunday(year);
  const holidays = new Map<Day, Bilingual>();
  for (const [date, name] of fixed) holidays.set(day(`${year}-${date}`), name);
  for (const [distance, name, lastYear = Infinity] of movable) {
    if (year > lastYear) continue;
    holidays.set(addDays(easter, distance), name);
  }
  known.set(year, holidays);
  return holidays;
}

/** The name of the public holiday on a day; undefined when it is none. */
export function publicHolidayOn(of: Day): Bilingual | undefined {
  return publicHolidays(yearOf(of)).get(of);
}
