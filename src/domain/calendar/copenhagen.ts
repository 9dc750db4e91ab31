/**
 * Copenhagen's clock, by the European Union's rule for summer time (since 1996). A browser's own time zones cost 30 ms
 * the first time that one is asked for, which is a third of what a page of ours takes to start; tests hold this to the
 * browser's answer.
 */
import { day, type Day } from "../../schema/day.ts";

const hour = 3_600_000;

/** Summer time begins and ends at one o'clock UTC on the last Sunday of March and of October. */
function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}

/** An instant whose UTC parts read as the clock in Copenhagen does. */
function inCopenhagen(instant: Date): Date {
  const time = instant.getTime();
  const year = instant.getUTCFullYear();
  const isSummer = time >= lastSundayAtOne(year, 3) && time < lastSundayAtOne(year, 10);
  return new Date(time + (isSummer ? 2 : 1) * hour);
}

/** The calendar day at `instant` in Copenhagen. A municipality's days are Copenhagen's. */
export function dayInCopenhagen(instant: Date): Day {
  return day(inCopenhagen(instant).toISOString().slice(0, 10));
}

/** Hours and minutes, two digits each: `["09", "05"]`. */
export function clockInCopenhagen(instant: Date): readonly [hours: string, minutes: string] {
  const text = inCopenhagen(instant).toISOString();
  return [text.slice(11, 13), text.slice(14, 16)];
}
