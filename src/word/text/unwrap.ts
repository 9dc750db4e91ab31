/**
 * Texts whose lines were broken at a fixed width get their paragraphs back; texts with a paragraph on each line are
 * left as they are.
 */
import { readLabel } from "../understand/label.ts";

const widest = 120;
const narrowest = 40;

/** "Indsats: ...", "Succeskriterium 2: ...": what a line is about, told before it. */
function isLabelled(line: string): boolean {
  return /^\s*\p{Lu}[^:.]{2,50}:\s/u.test(line) && readLabel(line.trim()) !== undefined;
}

/** What can only be the beginning of a line of its own. */
const beginning =
  /^\s*(?:#{1,6}\s|[-–—•·▪●○◦‣*+]\s|[-–](?=\p{L})|\(?(?:\d{1,2}|[a-zæøå])[.)]\s|\d+(?:\.\d+)+\.?\s|\||<|>\s|={3,}|-{3,})/iu;
/** Contents lines are never continued. */
const ended = /\.{3,}\s*\d*\s*$|:\s*$/u;

/** The lines with broken paragraphs joined; empty lines stay. */
export function unwrap(lines: readonly string[]): readonly string[] {
  const width = wrapWidth(lines);
  if (width === undefined) return lines;
  const joined: string[] = [];
  let last = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const isContinuation =
      before !== undefined &&
      before.trim() !== "" &&
      line.trim() !== "" &&
      last >= width - 24 &&
      !/^\s*#/u.test(before) &&
      !ended.test(before) &&
      !beginning.test(line) &&
      !isLabelled(line);
    if (isContinuation) joined[joined.length - 1] = joinLines(before.trimEnd(), line.trim());
    else joined.push(line);
    last = line.trimEnd().length;
  }
  return joined;
}

/** A word that was broken at the line's end is whole again; "kasse- og regnskab" keeps its hyphen. */
export function joinLines(before: string, line: string): string {
  const isBroken =
    /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) && !/^(?:og|eller|samt|til)\b/u.test(line);
  return isBroken ? before.slice(0, -1) + line : `${before} ${line}`;
}

/** The width at which the lines were broken; nothing where they were not. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length);
  const followed = lengths.filter((length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.995)] ?? 0;
  if (width > widest || width < narrowest || followed.length < 4) return undefined;
  const full = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    return (lengths[index] ?? 0) > width - 20 && next.trim() !== "" ? [{ line, next }] : [];
  });
  // Where each paragraph has a line, lines may be as long as one another, but sentences do not go on from one to the
  // next.
  const broken = full.filter(
    ({ line, next }) => /^\s*[\p{Ll}(]/u.test(next) || /\p{Ll}-\s*$|,\s*$/u.test(line),
  );
  return full.length / followed.length > 0.3 && broken.length / full.length > 0.35 ? width : undefined;
}
