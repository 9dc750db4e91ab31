/**
 * The wheel's activities as other calendars know them: one event with a rule (RFC 5545), and beside it the times that
 * do not lie where that rule has them, since they were moved, cancelled, or avoid a day off. No calendar knows our days
 * off: a rule that depends on them goes as far as its times are worked out, and others as far as the activity does.
 */
import type { Day } from "../../schema/day.ts";
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { tooLong } from "../belonging/wheel-that-counts.ts";
import { addDays, daysBetween, monthOf, weekday, yearOf } from "../calendar/calendar.ts";
import { addMonths, monthDay } from "../calendar/month.ts";
import { nthIn, strideOf, turnsOf, type Recurrence, type Span, type Turn } from "./recurrence.ts";
import { exceptionsOf, recurrenceOf, spanOf, type WheelRows } from "./wheel.ts";

/** One time that differs from the event's rule. */
export interface SeriesChange {
  /** The day on which the event's rule has it. */
  readonly on: Day;
  /** The time's name in the tab: the day on which the activity's own rule has it. */
  readonly original: Day;
  readonly span: Span;
  readonly isCancelled: boolean;
  readonly exception: WheelRow | undefined;
}

export interface Series {
  readonly row: WheelRow;
  /** The first time, where the event's rule has it. */
  readonly first: Span;
  /** The first time's name in the tab. */
  readonly original: Day;
  /** `FREQ=MONTHLY;BYDAY=2TU`; undefined for what happens once. */
  readonly rule: string | undefined;
  readonly changes: readonly SeriesChange[];
}

/** How many months behind the end of what is asked for days off are worked out. */
const worksOut = 60;

const dayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const workingDays = "BYDAY=MO,TU,WE,TH,FR";

/** The activities that have a time between two days, cancelled ones among them, each as one event. */
export function seriesOf(reading: WheelRows, from: Day, to: Day): readonly Series[] {
  const exceptions = exceptionsOf(reading);
  return reading.rows.flatMap((row) => {
    const rule = row.kind === "activity" && !tooLong(row) ? recurrenceOf(row) : undefined;
    if (rule === undefined) return [];
    const series = seriesIn(row, rule, exceptions.get(row.id) ?? new Map<Day, WheelRow>(), from, to);
    return series === undefined ? [] : [series];
  });
}

interface Placed extends Turn {
  /** Where it lies in the end, what was moved included. */
  readonly lies: Span;
  readonly exception: WheelRow | undefined;
}

function seriesIn(
  row: WheelRow,
  rule: Recurrence,
  changed: ReadonlyMap<Day, WheelRow>,
  from: Day,
  to: Day,
): Series | undefined {
  const place = (turn: Turn): Placed => {
    const exception = changed.get(turn.span.first);
    const lies = exception?.start === undefined ? turn.span : spanOf(exception.start, exception.end);
    return { ...turn, lies, exception };
  };
  const isMeant = ({ lies }: Placed) => lies.last >= from && lies.first <= to;
  // A time that was moved into what is asked for begins the series as well, wherever it lay.
  const originals = [...changed.keys()].toSorted();
  const [earliest = from, latest = to] = [originals[0], originals.at(-1)];
  const until = [addMonths(to, worksOut), latest].toSorted().at(-1) ?? to;
  const turns = turnsOf(rule, earliest < from ? earliest : from, until).map(place);
  const begin = turns.findIndex(isMeant);
  const meant = turns.slice(begin);
  const [first] = meant;
  if (begin < 0 || first === undefined) return undefined;

  const { text, baseOf, isExact } = asRule(rule, first.planned);
  const bases = meant.map(({ planned }, index) => baseOf(planned, index));
  const base = bases[0] ?? first.planned;
  const days = daysBetween(first.span.first, first.span.last);
  const changes = meant.flatMap(({ span, lies, exception }, index): SeriesChange[] => {
    const on = bases[index] ?? span.first;
    const lasts = daysBetween(lies.first, lies.last);
    const isCancelled = exception?.isCancelled === true;
    if (on === lies.first && lasts === days && !isCancelled && !exception?.text) return [];
    return [{ on, original: span.first, span: lies, isCancelled, exception }];
  });
  const isEndless = isExact && rule.until === undefined;
  const last = bases.at(-1) ?? base;
  return {
    row,
    first: { first: base, last: addDays(base, days) },
    original: first.span.first,
    rule: text && (isEndless ? text : `${text};UNTIL=${untilOf(rule, isExact, last).replaceAll("-", "")}`),
    changes,
  };
}

/** A rule that is exact goes on to its own end, however far that is. */
function untilOf({ until }: Recurrence, isExact: boolean, last: Day): Day {
  return isExact && until !== undefined ? until : last;
}

interface AsRule {
  readonly text: string | undefined;
  /** The day that the event's rule has for a time. */
  readonly baseOf: (planned: Day, index: number) => Day;
  /** Whether the rule says all by itself: where the times lie depends on no day off. */
  readonly isExact: boolean;
}

const asPlanned = (planned: Day) => planned;

function asRule(rule: Recurrence, first: Day): AsRule {
  const stride = strideOf(rule);
  const isExact = rule.dayOff === undefined || rule.dayOff === "stay";
  if (stride === undefined) return { text: undefined, baseOf: asPlanned, isExact };
  if ("days" in stride) {
    const every = stride.days / 7;
    const text = every === 1 ? "FREQ=WEEKLY" : `FREQ=WEEKLY;INTERVAL=${every}`;
    return { text: `${text};BYDAY=${dayNames[weekday(first) - 1] ?? ""}`, baseOf: asPlanned, isExact };
  }
  const every = stride.months;
  const ofMonth = every === 12 ? `FREQ=YEARLY;BYMONTH=${monthOf(first)}` : `FREQ=MONTHLY;INTERVAL=${every}`;
  switch (rule.dayRule) {
    case "sameWeek":
      // Outlook knows no weeks of a year: the date of the first time, and each other time as one that was moved.
      if (every !== 12) break;
      return {
        text: sameDate(first, 12).text,
        baseOf: (_, index) => addMonths(first, index * 12),
        isExact: false,
      };
    case "nthWeekday":
      return {
        text: `${ofMonth};BYDAY=${nthIn(rule)}${dayNames[weekday(first) - 1] ?? ""}`,
        baseOf: asPlanned,
        isExact,
      };
    case "firstWorkingDay":
      return {
        text: `${ofMonth};${workingDays};BYSETPOS=1`,
        baseOf: (planned) => onWeekday(monthDay(yearOf(planned), monthOf(planned), 1), 1),
        isExact: false,
      };
    case "lastWorkingDay":
      return {
        text: `${ofMonth};${workingDays};BYSETPOS=-1`,
        baseOf: (planned) => onWeekday(monthDay(yearOf(planned), monthOf(planned), 31), -1),
        isExact: false,
      };
    case "sameDate":
    case undefined:
      break;
  }
  return { isExact, ...sameDate(rule.start, every) };
}

/** The first day from Monday to Friday from a day on, forwards or backwards. */
function onWeekday(from: Day, step: 1 | -1): Day {
  let at = from;
  while (weekday(at) > 5) at = addDays(at, step);
  return at;
}

/**
 * The same date, and the last of the month where that is shorter. Few calendars know a rule for the 30th or February's
 * last day: there it is the month's last day, and each other time one that was moved.
 */
function sameDate(start: Day, every: number): Omit<AsRule, "isExact"> & { readonly isExact?: false } {
  const date = Number(start.slice(8));
  if (every === 12) {
    const isLeapDay = start.endsWith("-02-29");
    return { text: isLeapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY", baseOf: asPlanned };
  }
  const freq = `FREQ=MONTHLY;INTERVAL=${every}`;
  const firstMonth = monthDay(2027, monthOf(start), 1);
  const months = Array.from({ length: 12 / every }, (_, index) =>
    monthOf(addMonths(firstMonth, index * every)),
  );
  // 2027 is no leap year.
  const shortest = Math.min(...months.map((month) => Number(monthDay(2027, month, 31).slice(8))));
  if (date <= shortest) return { text: `${freq};BYMONTHDAY=${date}`, baseOf: asPlanned };
  const text = `${freq};BYMONTHDAY=-1`;
  if (date === 31) return { text, baseOf: asPlanned };
  return { text, baseOf: (planned) => monthDay(yearOf(planned), monthOf(planned), 31), isExact: false };
}
