/**
 * `npm run icons`: draws the mark, a plumb line beside the lines of a plan, as the Teams package's icons and the page's own. It is drawn by
 * code so that every size comes from one drawing; the results are kept in the repository.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../product/build-tab.ts";
import { encodePng } from "../packaging/png.ts";

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

interface Shape {
  /** The corners of a closed figure, as parts of the drawing's side (0 to 1). */
  readonly corners: readonly Point[];
  /** How far the figure grows around its corners, which rounds them. */
  readonly radius: number;
  readonly colour: Colour;
}

const ground: Colour = [18, 82, 92, 1];
const white: Colour = [255, 255, 255, 1];
const tint: Colour = [158, 206, 209, 1];
const brass: Colour = [244, 190, 92, 1];

/** A line with round ends. */
function line(from: Point, to: Point, width: number, colour: Colour): Shape {
  return { corners: [from, to], radius: width / 2, colour };
}

/** The drawing for a square of side 1: a beam, the plumb line that hangs from it, and the rows of a plan. Small sizes want thicker lines. */
function mark(width: number, [thread, bob, row]: readonly [Colour, Colour, Colour]): Shape[] {
  const x = 0.36;
  return [
    line([x, 0.23], [x, 0.5], width * 0.6, thread),
    line([0.24, 0.23], [0.76, 0.23], width, thread),
    line([0.55, 0.41], [0.76, 0.41], width, row),
    line([0.55, 0.55], [0.7, 0.55], width, row),
    line([0.55, 0.69], [0.74, 0.69], width, row),
    {
      corners: [
        [x - 0.022, 0.49],
        [x + 0.022, 0.49],
        [x + 0.085, 0.6],
        [x, 0.8],
        [x - 0.085, 0.6],
      ],
      radius: 0.016,
      colour: bob,
    },
  ];
}

/** How far a point is from the line between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function covers({ corners, radius }: Shape, point: Point): boolean {
  let isInside = false;
  for (const [index, corner] of corners.entries()) {
    const before = corners[(index || corners.length) - 1] ?? corner;
    if (distance(point, before, corner) <= radius) return true;
    const isBetween = corner[1] > point[1] !== before[1] > point[1];
    if (
      isBetween &&
      point[0] < ((before[0] - corner[0]) * (point[1] - corner[1])) / (before[1] - corner[1]) + corner[0]
    ) {
      isInside = !isInside;
    }
  }
  return isInside;
}

/** The pixels of a square, row by row, four bytes each; edges smoothed by looking at 16 points in each pixel. */
export function paint(side: number, shapes: readonly Shape[], under: Colour): Uint8Array {
  const points = 4;
  const pixels = new Uint8Array(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const sum = [0, 0, 0, 0];
    for (let point = 0; point < points * points; point += 1) {
      const x = ((pixel % side) + ((point % points) + 0.5) / points) / side;
      const y = (Math.floor(pixel / side) + (Math.floor(point / points) + 0.5) / points) / side;
      const [red, green, blue, opacity] = shapes.findLast((shape) => covers(shape, [x, y]))?.colour ?? under;
      sum[0] = (sum[0] ?? 0) + red * opacity;
      sum[1] = (sum[1] ?? 0) + green * opacity;
      sum[2] = (sum[2] ?? 0) + blue * opacity;
      sum[3] = (sum[3] ?? 0) + opacity;
    }
    const opacity = sum[3] ?? 0;
    const mixed = sum.map((part, index) =>
      index < 3 ? (opacity > 0 ? part / opacity : 255) : (part / points ** 2) * 255,
    );
    pixels.set(mixed.map(Math.round), pixel * 4);
  }
  return pixels;
}

function hex([red, green, blue]: Colour): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The same drawing for browsers. */
function toSvg(shapes: readonly Shape[]): string {
  const side = 32;
  const scaled = (value: number): string => String(Math.round(value * side * 100) / 100);
  const paths = shapes.map(({ corners, radius, colour }) => {
    const path = corners.map(([x, y]) => `${scaled(x)} ${scaled(y)}`).join("L");
    return `<path d="M${path}Z" fill="${hex(colour)}" stroke="${hex(colour)}" stroke-width="${scaled(radius * 2)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" rx="7" fill="${hex(ground)}"/>${paths.join("")}</svg>\n`;
}

/** What the repository keeps, by path: the Teams package's two icons and the page's. */
export function drawIcons(): Readonly<Record<string, Uint8Array>> {
  const inColour = mark(0.05, [white, brass, tint]);
  const outline = mark(0.07, [white, white, white]);
  return {
    "manifest/color.png": encodePng(192, paint(192, inColour, ground)),
    "manifest/outline.png": encodePng(32, paint(32, outline, [255, 255, 255, 0])),
    "src/app/public/mark.svg": new TextEncoder().encode(toSvg(mark(0.06, [white, brass, tint]))),
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, bytes] of Object.entries(drawIcons())) {
    writeFileSync(join(projectFolder, path), bytes);
    console.error(path);
  }
}
