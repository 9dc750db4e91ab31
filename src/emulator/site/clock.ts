/**
 * Moments as SharePoint writes them, the ticks in its change tokens, and a clock that never goes back, as a tenant's
 * never does.
 */

/** `2026-11-22T05:00:00Z`: UTC, whole seconds. */
export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** .NET ticks: hundreds of nanoseconds since year one. */
export function ticksOf(moment: string): string {
  return ((BigInt(Date.parse(moment)) + 62_135_596_800_000n) * 10_000n).toString();
}

export function momentOfTicks(ticks: string): string {
  return new Date(Number(BigInt(ticks) / 10_000n - 62_135_596_800_000n)).toISOString();
}

/** A clock of which the latest moment that it has said is known. */
export interface SteadyClock {
  now(): Date;
  /** In milliseconds since 1970. */
  readonly latest: number;
}

/**
 * A clock that goes as `given` does, but never back: where `given` is behind what has been said before (`last`, in
 * milliseconds, by an earlier run), it goes on from there at the same pace. It then begins in the next second, since
 * times are stored in whole seconds and what happens now must not seem to have happened before.
 */
export function steadyClock(given: () => Date, last: number | undefined): SteadyClock {
  const begin = given().getTime();
  let ahead = last !== undefined && begin < last ? last + 1000 - begin : 0;
  let latest = begin + ahead;
  return {
    now() {
      const moment = given().getTime();
      if (moment + ahead < latest) ahead = latest - moment;
      latest = moment + ahead;
      return new Date(latest);
    },
    get latest() {
      return latest;
    },
  };
}
