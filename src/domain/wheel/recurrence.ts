/**
 * When something that repeats happens: its rule as plain data, and the spans of days that follow from it. Exceptions,
 * of single times, are laid on top in `wheel.ts`.
 */
import type { Day } from "../../schema/day.ts";
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { addDays, daysBetween, isoWeek, monthOf, weekday, yearOf } from "../calendar/calendar.ts";
import { dayOfIsoWeek } from "../calendar/iso-week.ts";
import { addMonths, monthDay, monthsBetween, nthWeekdayOfMonth } from "../calendar/month.ts";
import {
  firstWorkingDayOfMonth,
  lastWorkingDayOfMonth,
  workingDayFrom,
  workingDayUpTo,
} from "../calendar/working-day.ts";

/** How often, on which day of the period, and what becomes of days off. The rule's words are those of the list. */
export interface Recurrence {
  /** The first day from which the rule counts. What happens once happens on it. */
  readonly start: Day;
  /** Last day of the first time; the length is the same every time. */
  readonly end?: Day | undefined;
  readonly repeats?: WheelRow["repeats"];
  readonly dayRule?: WheelRow["dayRule"];
  readonly nth?: WheelRow["nth"];
  readonly weekday?: WheelRow["weekday"];
  readonly dayOff?: WheelRow["dayOff"];
  readonly until?: Day | undefined;
}

/** From the first to the last day, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

const months = { yearly: 12, quarterly: 3, monthly: 1 } as const;
const days = { fortnightly: 14, weekly: 7 } as const;
const nths = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;
const weekdays = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
} as const;

/** No time lasts longer: what does was mistyped, and would have every view reach over centuries. */
export const longestDays = 3653;

/** A day off moves an occurrence by at most a long Easter or Christmas. */
const longestMove = 14;

/**
 * The times at which something happens between two days, those included that reach into them, in order. A time's first
 * day is its name: exceptions refer to it. `start` and `until` count before a day off is avoided.
 */
export function occurrencesOf(rule: Recurrence, from: Day, to: Day): readonly Span[] {
  return turnsOf(rule, from, to).map(({ span }) => span);
}

/** One time of a rule. */
export interface Turn {
  /** The day that the rule names, day off or not. */
  readonly planned: Day;
  /** Where it lies, days off avoided. */
  readonly span: Span;
}

/** How far a rule goes ahead each time: by months, or by days from its first one. */
export type Stride = { readonly months: number } | { readonly days: number };

/** Undefined for what happens once. */
export function strideOf({ repeats }: Pick<Recurrence, "repeats">): Stride | undefined {
  switch (repeats) {
    case undefined:
    case "once":
      return undefined;
    case "weekly":
    case "fortnightly":
      return { days: days[repeats] };
    case "yearly":
    case "quarterly":
    case "monthly":
    default:
      return { months: months[repeats] };
  }
}

/** The day on which what begins on a day begins again, by a rule for the same date. Undefined for what happens once. */
export function nextBegin(start: Day, repeats: Recurrence["repeats"]): Day | undefined {
  const stride = strideOf({ repeats });
  if (stride === undefined) return undefined;
  return "days" in stride ? addDays(start, stride.days) : addMonths(start, stride.months);
}

/** The same times, each with the day that the rule names. */
export function turnsOf(rule: Recurrence, from: Day, to: Day): readonly Turn[] {
  const lasts = rule.end === undefined ? 0 : daysBetween(rule.start, rule.end);
  const length = Math.min(Math.max(0, lasts), longestDays);
  const isWithin = (span: Span) => span.last >= from && span.first <= to;
  const spanOf = (first: Day): Span => ({ first, last: addDays(first, length) });
  const stride = strideOf(rule);
  if (stride === undefined) {
    const span = spanOf(rule.start);
    return isWithin(span) ? [{ planned: rule.start, span }] : [];
  }

  const earliest = addDays(from, -length - longestMove);
  // One period early and late, since a rule may place its day anywhere in the period's month or week.
  const periods =
    "days" in stride
      ? daysBetween(rule.start, earliest) / stride.days
      : monthsBetween(rule.start, earliest) / stride.months;
  const begin = Math.max(0, Math.floor(periods) - 1);
  const turns: Turn[] = [];
  for (let turn = begin; ; turn += 1) {
    const planned =
      "days" in stride ? addDays(rule.start, turn * stride.days) : plannedDay(rule, turn, stride.months);
    if (planned > addDays(to, longestMove) || (rule.until !== undefined && planned > rule.until)) break;
    if (planned < rule.start) continue;
    const span = spanOf(besideDaysOff(planned, rule.dayOff));
    if (isWithin(span)) turns.push({ planned, span });
  }
  return turns;
}

/**
 * The last day for a rule that is to have no time from one of its times on, which is named by its first day. Undefined
 * where the rule has no such time.
 */
export function untilBefore(rule: Recurrence, time: Day): Day | undefined {
  const turn = turnsOf(rule, time, time).find(({ span }) => span.first === time);
  return turn && addDays(turn.planned, -1);
}

/**
 * Whether a rule for the day means anything with a frequency: a week of the year comes once a year, and what comes by
 * weeks stays on its weekday.
 */
export function recurrenceRuleFits(
  dayRule: NonNullable<Recurrence["dayRule"]>,
  repeats: NonNullable<Recurrence["repeats"]>,
): boolean {
  if (repeats === "weekly" || repeats === "fortnightly") return dayRule === "sameDate";
  return dayRule !== "sameWeek" || repeats === "yearly";
}

/** The rule's day in the period `turn` periods after the one it starts in, day off or not. */
function plannedDay(rule: Recurrence, turn: number, every: number): Day {
  const { start } = rule;
  const month = addMonths(monthDay(yearOf(start), monthOf(start), 1), turn * every);
  switch (rule.dayRule) {
    case "sameWeek": {
      if (every !== 12) break;
      const { year, week } = isoWeek(start);
      return dayOfIsoWeek(year + turn, week, weekday(start));
    }
    case "nthWeekday":
      return nthWeekdayOfMonth(month, nthIn(rule), weekdayNumber(rule));
    case "firstWorkingDay":
      return firstWorkingDayOfMonth(month);
    case "lastWorkingDay":
      return lastWorkingDayOfMonth(month);
    case "sameDate":
    case undefined:
      break;
  }
  return monthDay(yearOf(month), monthOf(month), Number(start.slice(8)));
}

function weekdayNumber(rule: Recurrence): number {
  return rule.weekday === undefined ? weekday(rule.start) : weekdays[rule.weekday];
}

/** Which of its weekday in the month a rule means, from 1; -1 is the last. */
export function nthIn({ nth, start }: Pick<Recurrence, "nth" | "start">): number {
  return nths[nth ?? nthOf(start)];
}

/** Which of its weekday a day is in its month, and which weekday: what is meant when nobody has said. */
export function weekdayIn(of: Day): {
  readonly nth: keyof typeof nths;
  readonly weekday: keyof typeof weekdays;
} {
  const names = Object.keys(weekdays) as readonly (keyof typeof weekdays)[];
  return { nth: nthOf(of), weekday: names[weekday(of) - 1] ?? "monday" };
}

/** Which of its weekday a day is in its month. */
function nthOf(of: Day): keyof typeof nths {
  const nth = Math.ceil(Number(of.slice(8)) / 7);
  return (["first", "second", "third", "fourth"] as const)[nth - 1] ?? "last";
}

function besideDaysOff(planned: Day, dayOff: Recurrence["dayOff"]): Day {
  if (dayOff === "before") return workingDayUpTo(planned);
  return dayOff === "after" ? workingDayFrom(planned) : planned;
}
