/**
 * How colours are seen: the contrast of two, and how far apart they look to eyes with and without a colour deficiency.
 */

type Triple = readonly [number, number, number];

/** The parts of `#rrggbb` as light, from 0 to 1. */
function light(colour: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = light(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Eyes by how they see: the full matrices of Machado, Oliveira and Fernandes (2009). */
export const eyes: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "without red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, matrix: readonly [Triple, Triple, Triple]): Triple {
  const [red, green, blue] = light(colour);
  const row = ([a, b, c]: Triple) => Math.min(1, Math.max(0, a * red + b * green + c * blue));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function curve(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}

/** CIE L*a*b* under daylight. */
function lab([red, green, blue]: Triple): Triple {
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look (CIE 1976): 2 is just noticed, 10 is told apart at a glance. */
export function difference(one: string, other: string, matrix: readonly [Triple, Triple, Triple]): number {
  const [a, b] = [lab(seen(one, matrix)), lab(seen(other, matrix))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
