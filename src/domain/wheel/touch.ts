/** What a finger means on the wheel: arcs are thinner than a fingertip, so that the nearest one counts. */
import { pointAt, type WheelLayout } from "./layout.ts";

/**
 * The key of the arc or mark that lies nearest to a point, at most `reach` from it; undefined when nothing does. The
 * point and `reach` are in units of the drawing, from its centre, x to the right and y downwards.
 */
export function nearestTo(
  { arcs, marks }: WheelLayout,
  point: { readonly x: number; readonly y: number },
  reach: number,
): string | undefined {
  const radius = Math.hypot(point.x, point.y);
  const turn = Math.atan2(point.x, -point.y);
  const angle = turn < 0 ? turn + 2 * Math.PI : turn;
  const toArc = arcs.map(({ occurrence, outer, inner, from, to }) => {
    const aside = Math.max(0, from - angle, angle - to) * radius;
    const apart = Math.max(0, inner - radius, radius - outer);
    return { key: occurrence.key, distance: Math.hypot(aside, apart) };
  });
  const toMark = marks.map((mark) => {
    const centre = pointAt(mark.angle, mark.radius);
    const distance = Math.hypot(point.x - centre.x, point.y - centre.y) - mark.size / 2;
    return { key: mark.key, distance: Math.max(0, distance) };
  });
  const [nearest] = [...toArc, ...toMark].toSorted((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= reach ? nearest.key : undefined;
}
