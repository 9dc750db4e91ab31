/**
 * How long tests wait before something is taken for missing: many times what an idle machine needs, times how much
 * slower this one is. That is measured at the beginning of a run and handed on to its workers, so that a fault is told
 * of in seconds and a slow machine is no fault.
 */

/** Where a run hands on what it has measured. */
export const slownessVariable = "RETTESNOR_SLOWNESS";

/** What an idle machine of the ordinary kind needs for the work below. */
const idleMs = 150;

/**
 * How many times as slow as an idle machine this one is now; never less than 1. Takes as long as it tells of: a tenth
 * of a second or more.
 */
function measureSlowness(): number {
  const before = performance.now();
  let text = "";
  for (let round = 0; round < 180; round += 1) {
    const rows = Array.from({ length: 400 }, (_, id) => ({
      id,
      title: `Mål ${id * round}`,
      tags: ["a", "b"],
    }));
    text = JSON.stringify(
      rows.map((row) => ({ ...row, length: text.length })).toSorted((a, b) => b.id - a.id),
    );
    JSON.parse(text);
  }
  return Math.max(1, (performance.now() - before) / idleMs);
}

/** Of the run, as it was measured at its beginning; measured here where there is no run. */
export const slowness: number = Number(process.env[slownessVariable]) || measureSlowness();

/** In milliseconds. */
export const patience = {
  /** For what a page is to show or a person to be able to do. */
  step: 10_000 * slowness,
  test: 90_000 * slowness,
  /** The first file of a run builds the tab and writes the town for all. */
  hook: 180_000 * slowness,
} as const;
