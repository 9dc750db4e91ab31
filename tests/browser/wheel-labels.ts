/** Where the browser has drawn the wheel's labels, measured letter by letter. */
import type { Page } from "playwright-core";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where on the circle something lies: angles in radians from the top, and distances from the centre. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

function stretchOf(points: readonly Point[]): Stretch {
  const full = 2 * Math.PI;
  const turned = points.map(({ x, y }) => (Math.atan2(x, -y) + full) % full);
  // What ends with the year ends at the top, which is where the year begins as well.
  const others = turned.filter((angle) => angle > 0.001);
  const isLast = others.every((angle) => angle > 0.1) && others.some((angle) => angle > full - 0.1);
  const angles = turned.map((angle) => (isLast && angle <= 0.001 ? full : angle));
  const radii = points.map(({ x, y }) => Math.hypot(x, y));
  return {
    from: Math.min(...angles),
    to: Math.max(...angles),
    inner: Math.min(...radii),
    outer: Math.max(...radii),
  };
}

function isOver(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to && a.inner < b.outer && b.inner < a.outer;
}

/**
 * How many labels the wheel has, and which of them have letters drawn on another label or on an arc that is not their
 * own.
 */
export async function findLabels(
  page: Page,
): Promise<{ readonly count: number; readonly overlapping: readonly string[] }> {
  const drawn = await page.locator("svg [data-stop]").evaluateAll((stops) =>
    stops.map((stop) => {
      const path = stop.querySelector<SVGPathElement>("path:not([fill=none])");
      const text = stop.querySelector("text:has(textPath)");
      const length = path?.getTotalLength() ?? 0;
      return {
        what: stop.getAttribute("data-stop") ?? "",
        arc: Array.from({ length: path ? 24 : 0 }, (_, index) => {
          const { x, y } = path?.getPointAtLength((length * index) / 24) ?? { x: 0, y: 0 };
          return { x, y };
        }),
        // The middles of the letters; how high they are is checked by numbers elsewhere.
        letters:
          text instanceof SVGTextElement
            ? Array.from({ length: text.getNumberOfChars() }, (_, index) => {
                const { x, y, width, height } = text.getExtentOfChar(index);
                return { x: x + width / 2, y: y + height / 2 };
              })
            : [],
      };
    }),
  );
  const labels = drawn.flatMap(({ what, letters }) =>
    letters.length > 0 ? [{ what, name: `label of ${what}`, ...stretchOf(letters) }] : [],
  );
  const arcs = drawn.flatMap(({ what, arc }) =>
    arc.length > 0 ? [{ what, name: what, ...stretchOf(arc) }] : [],
  );
  const overlapping = labels.flatMap((label) =>
    [...arcs, ...labels]
      .filter((other) => other.what !== label.what && isOver(label, other))
      .map((other) => `${label.name} on ${other.name}`),
  );
  return { count: labels.length, overlapping };
}

/** The height of the smallest letters in the wheel, in pixels. */
export function smallestLetters(page: Page): Promise<number> {
  return page.locator("svg[role=group] text").evaluateAll((texts) =>
    Math.min(
      ...texts.map((text) => {
        const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
        return Number(text.getAttribute("font-size")) * scale;
      }),
    ),
  );
}
