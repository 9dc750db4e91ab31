/**
 * Today's hand on the wheel: where its line is left out so that it strikes through no label, and on which side of it a
 * phase's name has room.
 */
import { placeLabel, type Label, type LabelWish, type Measure } from "./label.ts";
import type { WheelLayout } from "./layout.ts";

/** A piece of the hand, between two distances from the centre. */
export interface HandPiece {
  readonly from: number;
  readonly to: number;
}

/** Half the height of a label with the air around it, as a share of its size. */
const halfLabel = 0.62;
/** How near to a label's end the hand may pass, as a share of the label's size. */
const clearance = 0.3;
/** Shorter crumbs of the line between two labels would only disturb. */
const shortestPiece = 15;

/**
 * The hand at an angle from the hub outwards, in order, without the places where it would cross a label or a deadline's
 * mark.
 */
export function handPieces(
  { arcs, marks }: WheelLayout,
  angle: number,
  from: number,
  to: number,
): readonly HandPiece[] {
  const gaps: HandPiece[] = [];
  for (const { label } of arcs) {
    if (label === undefined) continue;
    const room = (label.size * clearance) / label.radius;
    if (angle < label.from - room || angle > label.to + room) continue;
    gaps.push({ from: label.radius - label.size * halfLabel, to: label.radius + label.size * halfLabel });
  }
  for (const mark of marks) {
    if (Math.abs(mark.angle - angle) * mark.radius > mark.size / 2) continue;
    gaps.push({ from: mark.radius - mark.size / 2, to: mark.radius + mark.size / 2 });
  }
  const pieces: HandPiece[] = [];
  let at = from;
  for (const gap of gaps.toSorted((a, b) => a.from - b.from)) {
    if (gap.from > at) pieces.push({ from: at, to: Math.min(gap.from, to) });
    at = Math.max(at, gap.to);
  }
  if (at < to) pieces.push({ from: at, to });
  return pieces.filter((piece) => piece.to - piece.from >= shortestPiece);
}

/**
 * The name of a stretch of the circle within it: beside the hand where that leaves room, otherwise across it;
 * shortened, or undefined, where the stretch is too short for it.
 */
export function placeName(
  { text, from, to, radius, size }: Pick<LabelWish, "text" | "from" | "to" | "radius" | "size">,
  hand: number | undefined,
  measure: Measure,
): Label | undefined {
  const within = (begin: number, end: number) =>
    placeLabel({ text, from: begin, to: end, before: begin, after: end, radius, size }, measure);
  if (hand === undefined || hand <= from || hand >= to) return within(from, to);
  const side = hand - from > to - hand ? within(from, hand) : within(hand, to);
  return side?.text === text ? side : within(from, to);
}
