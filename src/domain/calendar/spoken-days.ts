/**
 * The one reader of days as people write them, for fields in which a day is typed and for documents: finds what a text
 * names (`spoken-forms.ts`), and says which day it is, seen from today and within the plan that one stands in.
 */
import { isRowDay, type Day } from "../../schema/day.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import { addDays, isoWeek, monthOf, weekday, yearOf } from "./calendar.ts";
import { dayOfIsoWeek } from "./iso-week.ts";
import { addMonths } from "./month.ts";
import { spokenForms, type Spoken } from "./spoken-forms.ts";
import { lastDayOfStretch } from "./stretch.ts";

/** Where a day is said: what is without a year is meant within the plan, or from today on. */
export interface SaidWhere {
  readonly today: Day;
  /** The plan's first and last day. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export interface SpokenDay {
  readonly day: Day;
  /** What of time it ends, where no certain day was named. */
  readonly stretch: Stretch | undefined;
}

export interface Mention {
  readonly spoken: Spoken;
  /** What stands between the mention before it, or the text's beginning, and this one. */
  readonly before: string;
}

export interface Mentions {
  readonly found: readonly Mention[];
  /** What stands behind the last one. */
  readonly rest: string;
}

/**
 * A text as it is looked through: signs that nobody sees (direction marks, soft hyphens) are gone, every dash is a
 * hyphen and every space one space, letters are small.
 */
export function plainDayText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[\p{Pd}\u2212]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .toLowerCase()
    .trim();
}

/**
 * All days and stretches that a text names, in its order. `isAsked`: whoever wrote it was asked for a day, so that
 * "1/12" and "fredag" are meant as one.
 */
export function mentionsIn(plain: string, isAsked: boolean): Mentions {
  const forms = isAsked ? spokenForms : spokenForms.filter(({ whenAsked }) => whenAsked !== true);
  const found: Mention[] = [];
  let behind = 0;
  for (const { index } of plain.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (index < behind) continue;
    for (const { pattern, read } of forms) {
      pattern.lastIndex = index;
      const match = pattern.exec(plain);
      const spoken = match && read(match.groups ?? {});
      if (!match || !spoken) continue;
      found.push({ spoken, before: plain.slice(behind, index) });
      behind = pattern.lastIndex;
      break;
    }
  }
  return { found, rest: plain.slice(behind) };
}

/** The day that is meant; undefined when there is none such, or none that a row may hold. */
export function dayMeant(spoken: Spoken, where: SaidWhere): SpokenDay | undefined {
  const { today } = where;
  switch (spoken.what) {
    case "distance": {
      const day = addMonths(addDays(today, Math.min(spoken.days, 36_500)), Math.min(spoken.months, 1200));
      return ofRow(day, undefined);
    }
    case "weekday": {
      const ahead = (spoken.weekday - weekday(today) + 7) % 7;
      return ofRow(addDays(today, ahead === 0 ? 7 : ahead), undefined);
    }
    case "ahead":
      return aheadOf(spoken, today);
    case "date":
    case "stretch":
    default: {
      const year = spoken.year ?? yearMeant(spoken, where);
      return year === undefined ? undefined : inYear(spoken, year);
    }
  }
}

type InAYear = Extract<Spoken, { what: "date" | "stretch" }>;

function ofRow(day: string | undefined, stretch: Stretch | undefined): SpokenDay | undefined {
  return isRowDay(day) ? { day, stretch } : undefined;
}

function inYear(spoken: InAYear, year: number): SpokenDay | undefined {
  if (spoken.what === "date") {
    return ofRow(`${String(year).padStart(4, "0")}-${two(spoken.month)}-${two(spoken.date)}`, undefined);
  }
  const last = lastDayOfStretch(spoken.stretch, spoken.number, year);
  if (last !== undefined && spoken.stretch === "week" && spoken.weekday !== undefined) {
    return ofRow(dayOfIsoWeek(year, spoken.number, spoken.weekday), undefined);
  }
  return ofRow(last, spoken.stretch);
}

/**
 * The year that is meant: within the plan, from today on if that is possible; without a plan the next one from today.
 * A day of the week that is named beside the date decides where it can.
 */
function yearMeant(spoken: InAYear, where: SaidWhere): number | undefined {
  const { today, from, to } = where;
  const within = from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
  // A leap day may be up to eight years away.
  const last = within ? yearOf(within.to) + 1 : yearOf(today) + 8;
  const days: { year: number; day: Day; isWithin: boolean }[] = [];
  for (let year = Math.min(yearOf(within?.from ?? today), yearOf(today)) - 1; year <= last; year += 1) {
    const meant = inYear(spoken, year);
    if (meant === undefined) continue;
    // A week belongs to the year that its Thursday lies in.
    const at = meant.stretch === "week" ? addDays(meant.day, -3) : meant.day;
    days.push({
      year,
      day: meant.day,
      isWithin: within !== undefined && at >= within.from && at <= within.to,
    });
  }
  const named = spoken.what === "date" ? spoken.weekday : undefined;
  const fits = ({ day }: { day: Day }) => named === undefined || weekday(day) === named;
  const coming = (all: typeof days) => all.find(({ day }) => day >= today) ?? all.at(-1);
  const inPlan = days.filter(({ isWithin }) => isWithin);
  const best =
    coming(inPlan.filter(fits)) ??
    (named === undefined ? undefined : days.find((each) => each.day >= today && fits(each)));
  if (best) return best.year;
  if (within === undefined) return days.find(({ day }) => day >= today)?.year;
  // In a plan of less than a year it may be what follows upon it; a leap day is not waited for.
  const first = yearOf(within.from);
  const latest = isWholeYear(within) ? first : first + 1;
  const behind = days.find(({ year, day }) => day >= within.from && year >= first && year <= latest);
  return (coming(inPlan) ?? behind)?.year;
}

function isWholeYear({ from, to }: { from: Day; to: Day }): boolean {
  return to >= addDays(addMonths(from, 12), -1);
}

function aheadOf({ stretch, count }: Extract<Spoken, { what: "ahead" }>, today: Day): SpokenDay | undefined {
  if (stretch === "week") {
    const { year, week } = isoWeek(addDays(today, count * 7));
    return ofRow(lastDayOfStretch("week", week, year), "week");
  }
  const at = addMonths(today, count * { month: 1, quarter: 3, year: 12 }[stretch]);
  const number = stretch === "quarter" ? Math.ceil(monthOf(at) / 3) : monthOf(at);
  return ofRow(lastDayOfStretch(stretch, number, yearOf(at)), stretch);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
