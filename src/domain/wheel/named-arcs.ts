/**
 * What the wheel's arcs are called where they have no label from their own lanes: words, the most important first, and
 * where these have no room either, numbers that a legend explains.
 */
import { labelText, type Measure } from "./label.ts";
import { labelsWhereFree, numbersWhereFree, takenBy, type PlacedLabel } from "./labels-where-free.ts";
import type { Occurrence, RingName } from "./wheel.ts";

export interface RingBand {
  readonly ring: RingName;
  readonly outer: number;
  readonly inner: number;
  readonly lanes: number;
}

export interface ActivityArc {
  readonly occurrence: Occurrence;
  readonly outer: number;
  readonly inner: number;
  readonly from: number;
  readonly to: number;
  /** It goes on beyond the year's first or last day. */
  readonly isCut: boolean;
  /** Words, or, where they have no room, its number. */
  readonly label: PlacedLabel | undefined;
  /** What it is called by in the legend, where its label is a number. */
  readonly number: number | undefined;
}

/** A time that stands on the wheel as a number. */
export interface Numbered {
  readonly number: number;
  readonly occurrence: Occurrence;
}

/** The times that do, in the order of their numbers. */
export function legendOf(arcs: readonly ActivityArc[]): readonly Numbered[] {
  return arcs
    .flatMap(({ number, occurrence }) => (number === undefined ? [] : [{ number, occurrence }]))
    .toSorted((a, b) => a.number - b.number);
}

/** The most important first: what politicians and management meet for, then what is common to all, then what lasts. */
export function withLabels(
  arcs: readonly ActivityArc[],
  bands: readonly RingBand[],
  size: number,
  measure: Measure,
): readonly ActivityArc[] {
  const bandOf = new Map(bands.map((band, index) => [band.ring, { band, index }]));
  const weigh = ({ occurrence, from, to }: ActivityArc) =>
    [
      bandOf.get(occurrence.ring)?.index ?? 0,
      occurrence.isDeadline ? 0 : 1,
      occurrence.isCommon ? 0 : 1,
      from - to,
    ] as const;
  const byWeight = arcs
    .flatMap((arc) => {
      const band = bandOf.get(arc.occurrence.ring)?.band;
      return band ? [{ arc, weight: weigh(arc), band }] : [];
    })
    .toSorted((a, b) => {
      const at = a.weight.findIndex((part, index) => part !== b.weight[index]);
      return at < 0 ? 0 : (a.weight[at] ?? 0) - (b.weight[at] ?? 0);
    });
  const labels = labelsWhereFree(
    byWeight.map(({ arc, band }) => ({ ...arc, text: labelText(arc.occurrence.shortTitle), band })),
    size,
    measure,
  );
  const labelOf = new Map(byWeight.map(({ arc }, index) => [arc, labels[index]]));
  return arcs.map((arc) => ({ ...arc, label: labelOf.get(arc) }));
}

/** Arcs that bear no label with their numbers, counted through the year. */
export function withNumbers(
  arcs: readonly ActivityArc[],
  bands: readonly RingBand[],
  size: number,
  measure: Measure,
): readonly ActivityArc[] {
  const bandOf = new Map(bands.map((band) => [band.ring, band]));
  const open = arcs
    .flatMap((arc) => {
      const band = bandOf.get(arc.occurrence.ring);
      return arc.label === undefined && band ? [{ arc, band }] : [];
    })
    .toSorted((a, b) => a.arc.from - b.arc.from);
  const others = arcs.flatMap(({ from, to, outer, inner, label }) =>
    label ? [{ from, to, outer, inner }, ...(label.isInside ? [] : [takenBy(label)])] : [],
  );
  const numbers = numbersWhereFree(
    open.map(({ arc, band }) => ({ ...arc, text: "", band })),
    others,
    size,
    measure,
  );
  const numberOf = new Map(open.map(({ arc }, index) => [arc, numbers[index]]));
  return arcs.map((arc) => {
    const label = numberOf.get(arc);
    return label ? { ...arc, label, number: label.number } : arc;
  });
}
