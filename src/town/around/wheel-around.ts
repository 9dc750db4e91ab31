/**
 * The town's wheel around another day. What repeats goes on by itself; what happens once, and single times that differ,
 * come in the wheel's year that today lies in.
 */
import { addDays, daysBetween, monthOf, yearOf } from "../../domain/calendar/calendar.ts";
import { occurrencesOf } from "../../domain/wheel/recurrence.ts";
import { day, type Day } from "../../schema/day.ts";
import type { TownActivity, TownWheel, TownWheelException } from "../town.ts";
import { type Around, moveInstantYears, moveYears, writtenOn } from "./days-around.ts";
import { moveTexts } from "./texts-around.ts";

const fortnight = 14;

export function wheelAround(wheel: TownWheel, around: Around): TownWheel {
  const years = wheelYear(around.today) - wheelYear(writtenOn);
  const { by, at } = wheel.written;
  return {
    written: { by, at: moveInstantYears(at, years, around.today) },
    activities: wheel.activities.map((activity) =>
      moveTexts(activityAround(activity, years), { days: around.days, years }),
    ),
  };
}

/** The wheel's year begins in October. */
function wheelYear(of: Day): number {
  return monthOf(of) >= 10 ? yearOf(of) : yearOf(of) - 1;
}

function activityAround(activity: TownActivity, years: number): TownActivity {
  const isOnce = activity.repeats === undefined || activity.repeats === "once";
  // What repeats is there in later years without being moved.
  const weeks = isOnce || years < 0 ? Math.round((years * 365.25) / 7) : 0;
  const move = (at: string) => addDays(day(at), weeks * 7);
  const moved: TownActivity = {
    ...activity,
    start: move(activity.start),
    ...(activity.end !== undefined && { end: move(activity.end) }),
    ...(activity.until !== undefined && { until: moveYears(activity.until, years) }),
  };
  const exceptions = activity.exceptions?.flatMap((each) => exceptionAround(each, moved, years));
  return { ...moved, ...(exceptions && { exceptions }) };
}

/** The time that differs is the rule's own in that year; one that the rule does not give is left out. */
function exceptionAround(
  exception: TownWheelException,
  activity: TownActivity,
  years: number,
): TownWheelException[] {
  const about = moveYears(exception.occurrence, years);
  const { start, end, until, ...rule } = activity;
  const times = occurrencesOf(
    {
      ...rule,
      start: day(start),
      end: end === undefined ? undefined : day(end),
      until: until === undefined ? undefined : day(until),
    },
    addDays(about, -fortnight),
    addDays(about, fortnight),
  );
  const distance = (at: Day) => Math.abs(daysBetween(about, at));
  const [nearest] = times.toSorted((a, b) => distance(a.first) - distance(b.first));
  if (nearest === undefined) return [];
  const move = (at: string) => addDays(day(at), daysBetween(day(exception.occurrence), nearest.first));
  return [
    {
      ...exception,
      occurrence: nearest.first,
      ...(exception.start !== undefined && { start: move(exception.start) }),
      ...(exception.end !== undefined && { end: move(exception.end) }),
    },
  ];
}
