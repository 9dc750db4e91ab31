/**
 * Which stop of the wheel an arrow key leads to: along the year with left and right, from ring to ring with up and
 * down.
 */

export interface Stop {
  readonly key: string;
  /** Where it begins, in radians. */
  readonly angle: number;
  /** Its distance from the centre. */
  readonly radius: number;
}

/** Two stops this close to each other in distance lie in one lane. */
const sameLane = 4;

/** The key of the stop to go to; undefined when the key pressed means nothing here. `stops` are in order of angle. */
export function nextStop(stops: readonly Stop[], current: string, pressed: string): string | undefined {
  const index = stops.findIndex((stop) => stop.key === current);
  const here = stops[index];
  switch (pressed) {
    case "ArrowRight":
      return stops[(index + 1) % stops.length]?.key;
    case "ArrowLeft":
      return stops[(index - 1 + stops.length) % stops.length]?.key;
    case "Home":
      return stops[0]?.key;
    case "End":
      return stops.at(-1)?.key;
    case "ArrowUp":
    case "ArrowDown": {
      if (here === undefined) return undefined;
      const isOutwards = pressed === "ArrowUp";
      const beyond = stops.filter(({ radius }) =>
        isOutwards ? radius > here.radius + sameLane : radius < here.radius - sameLane,
      );
      const distance = (stop: Stop) =>
        Math.abs(stop.angle - here.angle) * here.radius + Math.abs(stop.radius - here.radius);
      return beyond.reduce<Stop | undefined>(
        (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
        undefined,
      )?.key;
    }
    default:
      return undefined;
  }
}
