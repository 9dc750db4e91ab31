/**
 * The wheel as plain numbers: where the year's months, weeks and phases lie on the circle, how wide the rings are, and
 * where each activity's arc and label go. Angles are radians from the top, clockwise; lengths are in units of a drawing
 * whose radius is 500. Who draws it decides colours.
 */
import type { Day } from "../../schema/day.ts";
import { daysBetween } from "../calendar/calendar.ts";
import type { Span } from "./recurrence.ts";
import type { RingName, Occurrence } from "./wheel.ts";
import { assignLanes, fewestLanes, shareLanes, type Stretch } from "./lanes.ts";
import { estimateWidth, labelText, placeLabel, type Measure } from "./label.ts";
import { type ActivityArc, type RingBand, withLabels, withNumbers } from "./named-arcs.ts";
import { weeksIn, type WheelYear } from "./year.ts";

/** The fixed radii, from the outside in. */
export const radii = {
  edge: 498,
  months: { outer: 498, inner: 464 },
  weeks: { outer: 462, inner: 444 },
  phases: { outer: 440, inner: 412 },
  rings: { outer: 404, inner: 148 },
  hub: 140,
} as const;

const goalsWidth = 28;
const ringGap = 5;
const laneGap = 2;
const widestLane = 30;
/** So many lanes have room for labels of a size that can be read. */
const lanesWithLabels = 10;
const largestLabel = 14.5;
const arcGap = 3;

/** Smaller letters are not read, in pixels. */
const smallestLetter = 9;
/** What a unit of the drawing measures in pixels where nobody says so: a wheel of 700 pixels. */
const usualUnit = 0.7;

/** The smallest that letters may be in a drawing whose unit measures `unit` pixels. */
export function smallestLetters(unit: number): number {
  return smallestLetter / unit;
}

/**
 * How much a drawing shows: all that has room, or, where it is so small that no label could be read, only the arcs,
 * long enough to be seen. One day is a thin line; an arc is at least so long.
 */
export const shortestArcs = { full: 7, small: 16 } as const;
export type WheelDetail = keyof typeof shortestArcs;

/** The plan's deadlines of one week, drawn as one mark. */
export interface DeadlineMark {
  readonly key: string;
  readonly first: Day;
  readonly last: Day;
  readonly occurrences: readonly Occurrence[];
  readonly angle: number;
  readonly radius: number;
  readonly size: number;
}

export interface WheelLayout {
  readonly bands: readonly RingBand[];
  readonly arcs: readonly ActivityArc[];
  readonly marks: readonly DeadlineMark[];
}

/** The angle at which a day begins. The day after the year's last is the full circle. */
export function angleOf(year: WheelYear, of: Day): number {
  return (daysBetween(year.first, of) / year.days) * 2 * Math.PI;
}

/** The point at an angle and a distance from the centre; x to the right, y downwards. */
export function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}

interface Prepared {
  readonly ring: RingName;
  readonly occurrences: readonly Occurrence[];
  /** What is to stand on each, in the same order. */
  readonly texts: readonly string[];
  readonly stretches: readonly Stretch[];
}

/**
 * Lays out a year. `occurrences` are those of the year in order (`inOrder`); `shown` are the rings to be drawn, in
 * `ringOrder`. `measure` should come from the place where the wheel is drawn, so that labels never collide; without it,
 * widths are estimated. `detail` says how much the drawing has room for, `unit` how many pixels a unit of it measures.
 */
export function layOutWheel(
  year: WheelYear,
  occurrences: readonly Occurrence[],
  shown: readonly RingName[],
  measure: Measure = estimateWidth,
  detail: WheelDetail = "full",
  unit: number = usualUnit,
): WheelLayout {
  const activityRings = shown.filter((ring) => ring !== "goals");
  const hasGoals = shown.includes("goals");
  const inner = radii.rings.inner + (hasGoals ? goalsWidth + ringGap : 0);
  const available = radii.rings.outer - inner - ringGap * Math.max(0, activityRings.length - 1);
  const nominal = available / Math.max(1, activityRings.length);

  const prepared = activityRings.map((ring, index): Prepared & { radius: number } => {
    const radius = radii.rings.outer - (index + 0.5) * nominal;
    const own = occurrences.filter((occurrence) => occurrence.ring === ring);
    const texts = own.map(({ shortTitle }) => labelText(shortTitle));
    const stretches = stretchesOf(year, own, texts, radius, measure, detail);
    return { ring, radius, occurrences: own, texts, stretches };
  });
  const counts = shareLanes(
    prepared.map(({ stretches, radius }) => ({
      wish: assignLanes(stretches, Infinity, arcGap / radius).count,
      need: fewestLanes(stretches, arcGap / radius),
    })),
    lanesWithLabels,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const lane = Math.min(widestLane, available / Math.max(1, total));
  const smallest = smallestLetters(unit);
  /** Where lanes are thinner than letters, labels are placed when all arcs are there. */
  const isThin = detail === "full" && lane * 0.7 < smallest;
  const size = isThin ? smallest : Math.min(Math.max(largestLabel, smallest), lane * 0.7);

  const bands: RingBand[] = [];
  const arcs: ActivityArc[] = [];
  let outer: number = radii.rings.outer;
  // What is left over when there are few lanes becomes air between them.
  const spare = (available - lane * total) / Math.max(1, prepared.length);
  for (const [index, ring] of prepared.entries()) {
    const count = counts[index] ?? 1;
    const width = count * lane + spare;
    const { lanes } = assignLanes(ring.stretches, count, arcGap / ring.radius);
    bands.push({ ring: ring.ring, outer, inner: outer - width, lanes: count });
    const edge = outer - spare / 2;
    const isNamed = detail === "full" && !isThin;
    arcs.push(...arcsOf({ year, ring, lanes, edge, lane, size, measure, isNamed }));
    outer -= width + ringGap;
  }
  const worded = isThin ? withLabels(arcs, bands, size, measure) : arcs;
  const named = detail === "full" ? withNumbers(worded, bands, Math.min(size, smallest), measure) : worded;
  if (!hasGoals) return { bands, arcs: named, marks: [] };
  const goals: RingBand = {
    ring: "goals",
    outer: radii.rings.inner + goalsWidth,
    inner: radii.rings.inner,
    lanes: 1,
  };
  const deadlines = occurrences.filter((occurrence) => occurrence.ring === "goals");
  return { bands: [...bands, goals], arcs: named, marks: marksOf(year, deadlines, goals) };
}

/** The arcs of a ring on the circle, each with the room that its label would like. */
function stretchesOf(
  year: WheelYear,
  occurrences: readonly Occurrence[],
  texts: readonly string[],
  radius: number,
  measure: Measure,
  detail: WheelDetail,
): readonly Stretch[] {
  const shortestArc = shortestArcs[detail];
  const full = 2 * Math.PI;
  return occurrences.map((occurrence, index) => {
    const first = occurrence.first < year.first ? year.first : occurrence.first;
    const last = occurrence.last > year.last ? year.last : occurrence.last;
    const begin = angleOf(year, first);
    const end = Math.max(angleOf(year, last) + full / year.days, begin + shortestArc / radius);
    const to = Math.min(end, full);
    const from = Math.min(begin, to - shortestArc / radius);
    const width =
      detail === "small" ? 0 : (measure(texts[index] ?? "", largestLabel) + largestLabel) / radius;
    const follows = to + width <= full;
    return { from, to, labelTo: width <= to - from || !follows ? to : to + width };
  });
}

interface RingToDraw {
  readonly year: WheelYear;
  readonly ring: Prepared;
  readonly lanes: readonly number[];
  readonly edge: number;
  readonly lane: number;
  readonly size: number;
  readonly measure: Measure;
  readonly isNamed: boolean;
}

function arcsOf({ year, ring, lanes, edge, lane, size, measure, isNamed }: RingToDraw): ActivityArc[] {
  const inLane = new Map<number, number[]>();
  for (const [index, number] of lanes.entries()) {
    const others = inLane.get(number);
    if (others) others.push(index);
    else inLane.set(number, [index]);
  }
  const arcs: ActivityArc[] = [];
  for (const [number, indexes] of inLane) {
    const outer = edge - number * lane - laneGap / 2;
    const inner = edge - (number + 1) * lane + laneGap / 2;
    const radius = (outer + inner) / 2;
    let taken = 0;
    for (const [place, index] of indexes.entries()) {
      const occurrence = ring.occurrences[index];
      const stretch = ring.stretches[index];
      if (occurrence === undefined || stretch === undefined) continue;
      const { from, to } = stretch;
      const next = ring.stretches[indexes[place + 1] ?? -1]?.from ?? 2 * Math.PI;
      const label = isNamed
        ? placeLabel(
            { text: ring.texts[index] ?? "", from, to, before: taken, after: next, radius, size },
            measure,
          )
        : undefined;
      taken = Math.max(to, label?.to ?? 0);
      const isCut = occurrence.first < year.first || occurrence.last > year.last;
      arcs.push({
        occurrence,
        outer,
        inner,
        from,
        to,
        isCut,
        label: label && { ...label, radius, size },
        number: undefined,
      });
    }
  }
  return arcs;
}

/** One mark for each week in which something of the plan is due, so that marks never touch. */
function marksOf(year: WheelYear, deadlines: readonly Occurrence[], band: RingBand): DeadlineMark[] {
  const radius = (band.outer + band.inner) / 2;
  const size = Math.min(goalsWidth - 10, (2 * Math.PI * radius) / 53 - 1);
  return wholeWeeks(year).flatMap(({ first, last }) => {
    const within = deadlines.filter((occurrence) => occurrence.first >= first && occurrence.first <= last);
    if (within.length === 0) return [];
    const angle = (angleOf(year, first) + angleOf(year, last) + (2 * Math.PI) / year.days) / 2;
    return [{ key: `uge.${first}`, first, last, occurrences: within, angle, radius, size }];
  });
}

/** The year's weeks; those that the year cuts off count with their neighbours. */
function wholeWeeks(year: WheelYear): readonly Span[] {
  const weeks: Span[] = [];
  for (const { first, last } of weeksIn(year)) {
    const before = weeks.at(-1);
    const isShort = daysBetween(before?.first ?? first, before?.last ?? last) < 6;
    if (before && (isShort || daysBetween(first, last) < 6))
      weeks.splice(-1, 1, { first: before.first, last });
    else weeks.push({ first, last });
  }
  return weeks;
}
