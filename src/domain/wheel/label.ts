/**
 * Where an activity's label goes: inside its arc, after it, before it, or nowhere when there is no room; shortened when
 * there is nearly enough.
 */

/** The width of a text at a size, in the drawing's units. */
export type Measure = (text: string, size: number) => number;

/** An estimate on the wide side for the fonts that Teams uses, for where nothing can be measured. */
export const estimateWidth: Measure = (text, size) => {
  let width = 0;
  for (const sign of text) {
    if (/[ijlt.,:;'|!() -]/u.test(sign)) width += 0.36;
    else if (/[mwMWÆæ@%]/u.test(sign)) width += 0.95;
    else if (/[\p{Lu}\d&]/u.test(sign)) width += 0.7;
    else width += 0.6;
  }
  return width * size;
};

export interface Label {
  readonly text: string;
  /** In radians from the top, clockwise; `from` is the smaller. */
  readonly from: number;
  readonly to: number;
  /** Written against the clock, so that it does not stand on its head in the lower half. */
  readonly isReversed: boolean;
  readonly isInside: boolean;
}

export interface LabelWish {
  readonly text: string;
  /** The arc that it belongs to. */
  readonly from: number;
  readonly to: number;
  /** The end of what lies before the arc in its lane, and the beginning of what comes after. */
  readonly before: number;
  readonly after: number;
  readonly radius: number;
  readonly size: number;
}

/** Space around a text, as a share of its size. */
const margin = 0.45;
/** A shortened label must say something. */
const fewestSigns = 6;

const graphemes = new Intl.Segmenter("da", { granularity: "grapheme" });

/** A label longer than this would take the room of its neighbours. */
const longest = 24;

/** A title as it may stand on the wheel: whole, or its first words with dots. */
export function labelText(title: string): string {
  if (title.length <= longest) return title;
  const signs = beginningOf(title, longest + 1);
  if (signs.length <= longest) return title;
  const start = signs.slice(0, longest).join("");
  const words = signs[longest] === " " ? start : start.replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:.–-]+$/u, "")}…`;
}

/**
 * The first letters of a text. Where none has marks of its own, as in Danish, that need not be looked for, which takes
 * time.
 */
function beginningOf(text: string, count: number): readonly string[] {
  if (/^[\u0020-\u024F\u2010-\u2026]*$/u.test(text)) return text.slice(0, count).split("");
  const signs: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    signs.push(segment);
    if (signs.length === count) break;
  }
  return signs;
}

/** The label's place, or undefined when not even a shortened one has room. */
export function placeLabel(wish: LabelWish, measure: Measure): Label | undefined {
  const { text, from, to, before, after, radius, size } = wish;
  const pad = (size * margin) / radius;
  const angle = (words: string) => measure(words, size) / radius;
  const whole = angle(text);
  const room = { inside: to - from - 2 * pad, after: after - to - 2 * pad, before: from - before - 2 * pad };
  if (whole <= room.inside) return laid(text, (from + to) / 2 - whole / 2, whole, true);
  if (whole <= room.after) return laid(text, to + pad, whole, false);
  if (whole <= room.before) return laid(text, from - pad - whole, whole, false);
  const best = (["inside", "after", "before"] as const).reduce((a, b) => (room[b] > room[a] ? b : a));
  const short = shorten(text, room[best], angle);
  if (short === undefined) return undefined;
  const width = angle(short);
  if (best === "inside") return laid(short, (from + to) / 2 - width / 2, width, true);
  return best === "after"
    ? laid(short, to + pad, width, false)
    : laid(short, from - pad - width, width, false);
}

/** A text that has `room`, in whatever `measure` measures: whole, or its beginning with dots. */
export function shortenTo(room: number, text: string, measure: (text: string) => number): string {
  return measure(text) <= room ? text : (shorten(text, room, measure) ?? text);
}

/** As much of a text as fits, with dots; undefined when that would say nothing. */
function shorten(text: string, room: number, angle: (text: string) => number): string | undefined {
  if (room <= 0) return undefined;
  const signs = beginningOf(text, text.length);
  let count = Math.min(signs.length - 1, Math.floor((signs.length * room) / angle(text)));
  for (; count >= fewestSigns; count -= 1) {
    const short = `${signs.slice(0, count).join("").trimEnd()}…`;
    if (angle(short) <= room) return short;
  }
  return undefined;
}

function laid(text: string, from: number, width: number, isInside: boolean): Label {
  return { text, from, to: from + width, isReversed: isUpsideDown(from + width / 2), isInside };
}

/** Whether a text around this angle would stand on its head when written clockwise: in the lower half. */
export function isUpsideDown(angle: number): boolean {
  return Math.cos(angle) < 0;
}
