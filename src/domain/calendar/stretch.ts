/**
 * Loose deadlines: a week, the middle of a month, a quarter. Each is known by its last day, which is the one that
 * counts; the words follow from that day, so that they are left out where somebody has set another.
 */
import type { Language } from "../../schema/bilingual.ts";
import { isDay, type Day } from "../../schema/day.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import { addDays, isoWeek, monthOf, weekday, yearOf } from "./calendar.ts";
import { fullDay, monthName, shortDay, shortMonthName } from "./day-words.ts";
import { dayOfIsoWeek, isoWeeksIn } from "./iso-week.ts";
import { monthDay } from "./month.ts";

/** The last months of spring, summer and autumn. A winter lies in two years, and which one is meant is a guess. */
const seasons: ReadonlyMap<number, Readonly<Record<Language, string>>> = new Map([
  [5, { da: "foråret", en: "spring" }],
  [8, { da: "sommeren", en: "summer" }],
  [11, { da: "efteråret", en: "autumn" }],
]);

/**
 * The last day of a stretch of a year; undefined when there is none. `number` is the week, the month, the quarter or
 * the half-year; of a season its last month.
 */
export function lastDayOfStretch(stretch: Stretch, number: number, year: number): Day | undefined {
  if (!isDay(`${year}-12-31`)) return undefined;
  const upTo = (last: number, find: () => Day) => (number >= 1 && number <= last ? find() : undefined);
  switch (stretch) {
    case "week":
      return upTo(isoWeeksIn(year), () => dayOfIsoWeek(year, number, 7));
    case "early":
      return upTo(12, () => monthDay(year, number, 10));
    case "middle":
      return upTo(12, () => monthDay(year, number, 20));
    case "late":
    case "month":
      return upTo(12, () => monthDay(year, number, 31));
    case "quarter":
      return upTo(4, () => monthDay(year, number * 3, 31));
    case "season":
      return seasons.has(number) ? monthDay(year, number, 31) : undefined;
    case "half":
      return upTo(2, () => monthDay(year, number * 6, 31));
    case "year":
    default:
      return monthDay(year, 12, 31);
  }
}

/** The first day of the stretch that ends on a day: for what begins in it. */
export function firstDayOfStretch(stretch: Stretch, last: Day): Day {
  const [year, month] = [yearOf(last), monthOf(last)];
  switch (stretch) {
    case "week":
      return addDays(last, -6);
    case "early":
    case "month":
      return monthDay(year, month, 1);
    case "middle":
      return monthDay(year, month, 11);
    case "late":
      return monthDay(year, month, 21);
    case "quarter":
    case "season":
      return monthDay(year, month - 2, 1);
    case "half":
      return monthDay(year, month - 5, 1);
    case "year":
    default:
      return monthDay(year, 1, 1);
  }
}

/** What of its year a stretch is that ends on a day: its number, as in `lastDayOfStretch`, and the year. */
function stretchEnding(stretch: Stretch, last: Day): { readonly number: number; readonly year: number } {
  if (stretch === "week") {
    const { week, year } = isoWeek(last);
    return { number: week, year };
  }
  const length = stretch === "quarter" ? 3 : stretch === "half" ? 6 : 1;
  return { number: Math.ceil(monthOf(last) / length), year: yearOf(last) };
}

/** Whether a stretch ends on a day. Where it does not, somebody has moved the day, and it is a day as any other. */
export function endsStretch(stretch: Stretch, last: Day): boolean {
  if (stretch === "week") return weekday(last) === 7;
  const { number, year } = stretchEnding(stretch, last);
  return lastDayOfStretch(stretch, number, year) === last;
}

/** A deadline as a row has it. */
export interface Deadline {
  readonly due?: Day | undefined;
  readonly dueStretch?: Stretch | undefined;
}

/** Whether a deadline was said loosely, and still ends what was said. */
export function isLoose({ due, dueStretch }: Deadline): boolean {
  return due !== undefined && dueStretch !== undefined && endsStretch(dueStretch, due);
}

/** `medio maj 2027`, `uge 12, 2027`, `31. december 2027`; undefined where there is no deadline. */
export function deadlineInText(language: Language, { due, dueStretch }: Deadline): string | undefined {
  if (due === undefined) return undefined;
  if (dueStretch === undefined || !endsStretch(dueStretch, due)) return fullDay(language, due);
  const { year } = stretchEnding(dueStretch, due);
  const words = wordsOf(language, dueStretch, due, monthName(language, due));
  return dueStretch === "year" ? words : `${words}${dueStretch === "week" ? "," : ""} ${year}`;
}

/** The same for columns: `medio maj`, `uge 12/27`, `2. kvt. 27`; the year where it is another than today's. */
export function shortDeadline(language: Language, deadline: Deadline, today: Day): string | undefined {
  const { due, dueStretch } = deadline;
  if (due === undefined) return undefined;
  if (dueStretch === undefined || !endsStretch(dueStretch, due)) return shortDay(language, due, today);
  const { year } = stretchEnding(dueStretch, due);
  // "Jul" alone would be Christmas.
  const month = dueStretch === "month" ? monthName(language, due) : shortMonthName(language, due);
  const words = wordsOf(language, dueStretch, due, month, true);
  if (dueStretch === "year" || year === yearOf(today)) return words;
  return `${words}${dueStretch === "week" ? "/" : " "}${String(year).slice(2)}`;
}

function wordsOf(language: Language, stretch: Stretch, last: Day, month: string, isShort = false): string {
  const da = language === "da";
  const { number, year } = stretchEnding(stretch, last);
  switch (stretch) {
    case "week":
      return `${da ? "uge" : "week"} ${number}`;
    case "early":
      return `${da ? "primo" : "early"} ${month}`;
    case "middle":
      return `${da ? "medio" : "mid"} ${month}`;
    case "late":
      return `${da ? "ultimo" : "late"} ${month}`;
    case "quarter":
      return da ? `${number}. ${isShort ? "kvt." : "kvartal"}` : `Q${number}`;
    case "season":
      return seasons.get(monthOf(last))?.[language] ?? month;
    case "half":
      return da ? `${number}. halvår` : `H${number}`;
    case "year":
      return String(year);
    case "month":
    default:
      return month;
  }
}
