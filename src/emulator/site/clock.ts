/** Moments as SharePoint writes them, and the ticks in its change tokens. */

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
