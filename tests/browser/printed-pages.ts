/**
 * What stands on the pages of a PDF that the browser has printed, as far as tells a heading from a text: each line's
 * height on its page and the fonts in it. Reads the few operators by which Chromium writes text.
 */
import { inflateSync } from "node:zlib";

export interface PrintedLine {
  /** From the page's top, in its own units. */
  readonly y: number;
  /** The names of the fonts, without the letters that a part of a font has before its name. */
  readonly fonts: readonly string[];
  readonly letters: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const still: Matrix = [1, 0, 0, 1, 0, 0];

/** Each page's lines from the top. */
export function printedPages(pdf: Buffer): readonly (readonly PrintedLine[])[] {
  const text = pdf.toString("latin1");
  const fonts = fontsOf(text);
  return contentsOf(pdf, text).map((content) => linesOf(content, fonts));
}

/** By the name that pages use for it ("F4"), what a font is called. */
function fontsOf(text: string): ReadonlyMap<string, string> {
  const bodyOf = (id: string): string =>
    new RegExp(`(?:^|\\n)${id} 0 obj([^]*?)endobj`, "u").exec(text)?.[1] ?? "";
  const found = new Map<string, string>();
  for (const [, name = "", id = ""] of text.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
    const called = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?(\S+)/u.exec(bodyOf(id))?.[1];
    if (called !== undefined) found.set(name, called);
  }
  return found;
}

/** The streams that draw the pages, in their order. */
function contentsOf(pdf: Buffer, text: string): string[] {
  const ids = [...text.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/Contents (\d+) 0 R/gu)].map(([, id]) => id);
  return ids.map((id) => {
    const head = new RegExp(`(?:^|\\n)${id} 0 obj[^]*?stream\\r?\\n`, "u").exec(text);
    if (!head) return "";
    const from = head.index + head[0].length;
    return inflateSync(pdf.subarray(from, text.indexOf("endstream", from))).toString("latin1");
  });
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function linesOf(content: string, fonts: ReadonlyMap<string, string>): readonly PrintedLine[] {
  const lines = new Map<number, { fonts: Set<string>; letters: number }>();
  const kept: Matrix[] = [];
  let matrix = still;
  let place = still;
  let font = "";
  for (const line of content.split("\n")) {
    const parts = line.trim().split(/\s+/u);
    const numbers = parts.slice(0, 6).map(Number);
    const given: Matrix = [
      numbers[0] ?? 1,
      numbers[1] ?? 0,
      numbers[2] ?? 0,
      numbers[3] ?? 1,
      numbers[4] ?? 0,
      numbers[5] ?? 0,
    ];
    const operator = parts.at(-1);
    if (operator === "q") kept.push(matrix);
    else if (operator === "Q") matrix = kept.pop() ?? still;
    else if (operator === "cm") matrix = times(given, matrix);
    else if (operator === "Tf") font = fonts.get((parts[0] ?? "").slice(1)) ?? "";
    else if (operator === "Tm") place = given;
    else if (operator === "Tj" || operator === "TJ") {
      // Upwards from the page's foot.
      const y = -Math.round(times(place, matrix)[5]);
      const known = lines.get(y) ?? { fonts: new Set<string>(), letters: 0 };
      known.fonts.add(font);
      known.letters += line.length;
      lines.set(y, known);
    }
  }
  return [...lines]
    .map(([y, { fonts: used, letters }]) => ({ y, fonts: [...used], letters }))
    .toSorted((a, b) => a.y - b.y);
}
