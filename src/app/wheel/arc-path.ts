/** The layout's numbers as SVG paths. */
import { pointAt } from "../../domain/wheel/layout.ts";

function at(angle: number, radius: number): string {
  const { x, y } = pointAt(angle, radius);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** A piece of a ring, up to the whole of it. */
export function sectorPath(from: number, to: number, outer: number, inner: number): string {
  // An arc that ends where it begins is not drawn at all.
  if (to - from > 2 * Math.PI - 0.001) return ringPath(outer, inner);
  const large = to - from > Math.PI ? 1 : 0;
  return [
    `M${at(from, outer)}`,
    `A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}`,
    `L${at(to, inner)}`,
    `A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`,
  ].join("");
}

/** A whole ring, for `fill-rule: evenodd`. */
export function ringPath(outer: number, inner: number): string {
  return circlePath(outer) + circlePath(inner);
}

function circlePath(radius: number): string {
  return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
}

/**
 * The line that a text stands on so that its letters lie around `radius`; `isReversed` for the lower half of the
 * circle.
 */
export function baselinePath(
  from: number,
  to: number,
  radius: number,
  size: number,
  isReversed: boolean,
): string {
  // Half the height of a letter without descenders.
  const shift = size * 0.35;
  const room = (size * 0.6) / radius;
  if (isReversed) {
    const line = radius + shift;
    return `M${at(to + room, line)}A${line} ${line} 0 ${to - from > Math.PI ? 1 : 0} 0 ${at(from - room, line)}`;
  }
  const line = radius - shift;
  return `M${at(from - room, line)}A${line} ${line} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to + room, line)}`;
}

/** A straight line outwards. */
export function rayPath(angle: number, from: number, to: number): string {
  return `M${at(angle, from)}L${at(angle, to)}`;
}
