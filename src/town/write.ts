/**
 * Short forms for writing a town: what somebody said or saw, at a time as the clock on the wall in Copenhagen shows it.
 */
import type { Assessment } from "../schema/lists/assessments.ts";
import type { DayText, Instant, Mail, TownObservation, TownStatus } from "./town.ts";

const pattern = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/;

/** The last Sunday of a month (1-12) at 01:00 UTC, when Denmark changes between winter and summer time. */
function clockChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

/**
 * The instant at which clocks in Copenhagen show `local` (`YYYY-MM-DD HH:MM`). Throws a RangeError when it is no such
 * text.
 */
export function copenhagen(local: string): Instant {
  const match = pattern.exec(local);
  if (!match) throw new RangeError(`Not a local time: ${local}`);
  const [year, month, date, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const winter = Date.UTC(year, month - 1, date, hour - 1, minute);
  const isSummer = winter >= clockChange(year, 3) && winter < clockChange(year, 10);
  const instant = new Date(isSummer ? winter - 3_600_000 : winter);
  return instant.toISOString().replace(".000Z", "Z");
}

function quarterOf(local: string): string {
  return `${local.slice(0, 4)}-K${Math.ceil(Number(local.slice(5, 7)) / 3)}`;
}

/** What was said of a goal or an action; it counts for the quarter of `at` unless `more` says otherwise. */
export function said(
  at: string,
  by: Mail,
  assessment: Assessment,
  text: string,
  more: Partial<Pick<TownStatus, "period" | "documentation" | "links" | "withdrawnAt">> = {},
): TownStatus {
  return { period: quarterOf(at), assessment, text, by, at: copenhagen(at), ...more };
}

/** A figure that was observed of an indicator. `on` is the day it counts for, the day of `at` unless given. */
export function counted(
  at: string,
  by: Mail,
  value: number,
  text?: string,
  on: DayText = at.slice(0, 10),
): TownObservation {
  return {
    period: quarterOf(on),
    observedOn: on,
    value,
    ...(text === undefined ? {} : { text }),
    by,
    at: copenhagen(at),
  };
}

/** What was noticed about a sign, in words. */
export function noticed(at: string, by: Mail, text: string): TownObservation {
  return { period: quarterOf(at), observedOn: at.slice(0, 10), text, by, at: copenhagen(at) };
}
