/**
 * How texts move with the town: a year in them follows the plan's years, and a day, a week or a month in braces, as in
 * "Testen er planlagt til {uge 44}", the town's days. What belongs to a season ("Frosten i februar") stands without
 * braces and stays.
 */
import { addDays, daysBetween, isoWeek, monthOf, yearOf } from "../../domain/calendar/calendar.ts";
import { dayOfIsoWeek } from "../../domain/calendar/iso-week.ts";
import { monthDay } from "../../domain/calendar/month.ts";
import type { Day } from "../../schema/day.ts";
import { writtenOn } from "./days-around.ts";

const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** Each with the month in its middle. */
const seasons = { vinteren: 1, foråret: 4, sommeren: 7, efteråret: 10 } as const;

const token = new RegExp(
  String.raw`\{(?:uge (?<week>\d{1,2})|(?<season>${Object.keys(seasons).join("|")})|(?:(?<date>\d{1,2})\. )?(?<month>${months.join("|")})(?: (?<year>\d{4}))?)\}`,
  "giu",
);
const anyYear = /(?<![\d.,/])20[0-4]\d(?![\d.,]\d|\d)/gu;

/** A text by the plan's years and the town's days. */
export function moveText(
  text: string,
  { days, years }: { readonly days: number; readonly years: number },
): string {
  const parts: string[] = [];
  let end = 0;
  const plain = (part: string) => part.replaceAll(anyYear, (year) => String(Number(year) + years));
  for (const match of text.matchAll(token)) {
    parts.push(
      plain(text.slice(end, match.index)),
      likeCase(match[0].charAt(1), moveToken(match.groups ?? {}, days)),
    );
    end = match.index + match[0].length;
  }
  return [...parts, plain(text.slice(end))].join("");
}

/** Every text within plain data. What is an address or a key, told by its name, stays as it is. */
export function moveTexts<T>(value: T, by: { readonly days: number; readonly years: number }): T {
  return walk(value, (text) => moveText(text, by)) as T;
}

/** Names of what is no text for people: keys and addresses. */
const notForPeople = new Set([
  "key",
  "url",
  "by",
  "plan",
  "department",
  "owner",
  "responsible",
  "people",
  "objectives",
  "focusAreas",
  "together",
]);

/** Days, moments and quarters move in ways of their own. */
const isTime = /^\d{4}-(?:\d{2}-\d{2}|K\d$)/u;

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return isTime.test(value) ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => walk(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      notForPeople.has(name) && holdsNoObjects(each) ? each : walk(each, change),
    ]),
  );
}

/** A goal's `objectives` are keys; a policy's `objectives` are texts to be read. */
function holdsNoObjects(value: unknown): boolean {
  return Array.isArray(value) ? value.every(holdsNoObjects) : typeof value !== "object" || value === null;
}

function likeCase(first: string, text: string): string {
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function moveToken(groups: Readonly<Record<string, string | undefined>>, days: number): string {
  const { week, season, date, month = "", year } = groups;
  if (week !== undefined) {
    const monday = nearest((of) => dayOfIsoWeek(of, Number(week), 1));
    return `uge ${isoWeek(addDays(monday, days)).week}`;
  }
  if (season !== undefined) {
    const middle = nearest((of) => monthDay(of, seasonMonth(season), 15));
    const quarter = Math.floor((monthOf(addDays(middle, days)) % 12) / 3);
    return Object.keys(seasons)[quarter] ?? season;
  }
  const number = months.indexOf(month.toLowerCase()) + 1;
  // A month by itself is where its middle comes to lie.
  const dayOfMonth = date === undefined ? 15 : Number(date);
  const there =
    year === undefined
      ? nearest((of) => monthDay(of, number, dayOfMonth))
      : monthDay(Number(year), number, dayOfMonth);
  const here = addDays(there, days);
  const name = months[monthOf(here) - 1] ?? "";
  return [
    ...(date === undefined ? [] : [`${Number(here.slice(8))}.`]),
    name,
    ...(year === undefined ? [] : [String(yearOf(here))]),
  ].join(" ");
}

function seasonMonth(name: string): number {
  return Object.entries(seasons).find(([season]) => season === name.toLowerCase())?.[1] ?? 1;
}

/** The one of a year's days that is nearest to the day on which the town was written. */
function nearest(dayIn: (year: number) => Day): Day {
  const year = yearOf(writtenOn);
  return [dayIn(year - 1), dayIn(year), dayIn(year + 1)].reduce((best, of) =>
    farFrom(of) < farFrom(best) ? of : best,
  );
}

function farFrom(of: Day): number {
  return Math.abs(daysBetween(writtenOn, of));
}
