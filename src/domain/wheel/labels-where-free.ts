/**
 * Labels for a wheel so full that its lanes are thinner than letters that can be read: the most important ones first,
 * each beside its own arc where nothing else lies, the rest without.
 */
import { placeLabel, type Label, type LabelWish, type Measure } from "./label.ts";

/** An arc of the drawing, and the ring within which its label stays. */
export interface ArcToName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly outer: number;
  readonly inner: number;
  readonly band: { readonly outer: number; readonly inner: number };
}

export interface PlacedLabel extends Label {
  readonly radius: number;
  readonly size: number;
}

/** A piece of the circle that is taken. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly outer: number;
  readonly inner: number;
}

/** Half the height of letters with the air around them, as a share of their size. */
const half = 0.55;

/** The label of each arc, in the order of `arcs`, which is that of their importance; undefined where none has room. */
export function labelsWhereFree(
  arcs: readonly ArcToName[],
  size: number,
  measure: Measure,
): readonly (PlacedLabel | undefined)[] {
  const taken: Piece[] = arcs.map(({ from, to, outer, inner }) => ({ from, to, outer, inner }));
  return arcs.map((arc, index) => {
    const label = labelOf(arc, taken, taken[index], size, measure);
    if (label && !label.isInside) taken.push({ ...label, ...heightAt(label.radius, size) });
    return label;
  });
}

/** A number for each arc in turn, beside it or within; undefined where it has no room. Counts those that have. */
export function numbersWhereFree(
  arcs: readonly ArcToName[],
  others: readonly Piece[],
  size: number,
  measure: Measure,
): readonly ((PlacedLabel & { readonly number: number }) | undefined)[] {
  const own = arcs.map(({ from, to, outer, inner }) => ({ from, to, outer, inner }));
  const taken: Piece[] = [...others, ...own];
  // All have the room of the longest, so that leaving one out moves none of the others.
  const widest = "8".repeat(String(arcs.length).length);
  let number = 0;
  return arcs.map((arc, index) => {
    const label = labelOf({ ...arc, text: widest }, taken, own[index], size, measure);
    if (label?.text !== widest) return undefined;
    number += 1;
    const text = String(number);
    const spare = label.to - label.from - measure(text, size) / label.radius;
    // Close to its arc, on whichever side of it.
    const shift = label.isInside ? spare / 2 : label.from < arc.from ? spare : 0;
    const from = label.from + shift;
    const placed = { ...label, text, number, from, to: label.to - spare + shift };
    if (!placed.isInside) taken.push({ ...placed, ...heightAt(placed.radius, size) });
    return placed;
  });
}

/** What a label takes of the circle. */
export function takenBy({ from, to, radius, size }: PlacedLabel): Piece {
  return { from, to, ...heightAt(radius, size) };
}

function labelOf(
  { text, from, to, outer, inner, band }: ArcToName,
  taken: readonly Piece[],
  own: Piece | undefined,
  size: number,
  measure: Measure,
): PlacedLabel | undefined {
  const height = 2 * half * size;
  if (band.outer - band.inner < height) return undefined;
  const middle = (outer + inner) / 2;
  const radius = Math.min(Math.max(middle, band.inner + height / 2), band.outer - height / 2);
  const { outer: top, inner: bottom } = heightAt(radius, size);
  let before = 0;
  let after = 2 * Math.PI;
  for (const piece of taken) {
    if (piece === own || piece.outer <= bottom || piece.inner >= top) continue;
    if (piece.to > to) after = Math.min(after, Math.max(piece.from, to));
    if (piece.from < from) before = Math.max(before, Math.min(piece.to, from));
  }
  // Letters higher than the arc itself have no place inside it.
  const place = outer - inner >= height ? placeLabel : beside;
  const label = place({ text, from, to, before, after, radius, size }, measure);
  return label && { ...label, radius: label.isInside ? middle : radius, size };
}

/** After the arc or before it, never inside: an arc that is no longer than nothing has no inside. */
function beside(wish: LabelWish, measure: Measure): Label | undefined {
  const { from, to, before, after } = wish;
  const following = placeLabel({ ...wish, from: to, before: to }, measure);
  const preceding = placeLabel({ ...wish, to: from, after: from }, measure);
  const whole = [following, preceding].find((label) => label?.text === wish.text);
  return whole ?? (after - to >= from - before ? following : preceding);
}

function heightAt(radius: number, size: number): { readonly outer: number; readonly inner: number } {
  return { outer: radius + half * size, inner: radius - half * size };
}
