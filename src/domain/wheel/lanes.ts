/**
 * Puts what overlaps in a ring of the wheel into lanes, so that nothing covers anything else, and labels get room where
 * there is some.
 */

/** A stretch of the circle, in radians from the top, clockwise. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where the label that follows it would end; the stretch's own end when the label fits inside. */
  readonly labelTo: number;
}

interface Lane {
  end: number;
  labelEnd: number;
}

/**
 * The lane of each stretch, in the order of `stretches`, which must be sorted by their beginning. Lanes count from 0. A
 * new lane is opened for the sake of a label only while there are fewer than `most`; for the sake of a stretch always.
 * Between two in a lane there is at least `gap`.
 */
export function assignLanes(
  stretches: readonly Stretch[],
  most: number,
  gap: number,
): { readonly lanes: readonly number[]; readonly count: number } {
  const open: Lane[] = [];
  const lanes = stretches.map((stretch) => {
    const index = chooseLane(open, stretch, most, gap);
    const lane = open[index];
    if (lane) {
      lane.end = Math.max(lane.end, stretch.to);
      lane.labelEnd = Math.max(stretch.labelTo, stretch.to);
    } else open.push({ end: stretch.to, labelEnd: Math.max(stretch.labelTo, stretch.to) });
    return index;
  });
  return { lanes, count: open.length };
}

function chooseLane(open: readonly Lane[], { from }: Stretch, most: number, gap: number): number {
  const free = open.findIndex((lane) => lane.labelEnd + gap <= from);
  if (free >= 0) return free;
  if (open.length < most) return open.length;
  // The lane whose label loses least.
  let best = -1;
  for (const [index, lane] of open.entries()) {
    if (lane.end + gap > from) continue;
    if (best < 0 || lane.labelEnd < (open[best]?.labelEnd ?? Infinity)) best = index;
  }
  return best >= 0 ? best : open.length;
}

/**
 * How many lanes a ring needs at the least: how many stretches lie over each other. `stretches` are sorted by their
 * beginning.
 */
export function fewestLanes(stretches: readonly Stretch[], gap: number): number {
  return assignLanes(
    stretches.map(({ from, to }) => ({ from, to, labelTo: to })),
    0,
    gap,
  ).count;
}

/**
 * Shares out at most `budget` lanes over rings: each gets what it wishes while that is possible, then those that wish
 * most give up lanes, down to what they need. When even the needs exceed the budget, each gets its need.
 */
export function shareLanes(
  rings: readonly { readonly wish: number; readonly need: number }[],
  budget: number,
): readonly number[] {
  const given = rings.map(({ wish, need }) => Math.max(wish, need, 1));
  for (let sum = given.reduce((a, b) => a + b, 0); sum > budget; sum -= 1) {
    let most = -1;
    for (const [index, count] of given.entries()) {
      const spare = count - Math.max(rings[index]?.need ?? 1, 1);
      if (spare > 0 && (most < 0 || count > (given[most] ?? 0))) most = index;
    }
    if (most < 0) break;
    given[most] = (given[most] ?? 1) - 1;
  }
  return given;
}
