/**
 * What pages leave in a text: page numbers, and running headers and footers that a converter wrote between the
 * paragraphs.
 */
import { fold } from "./letters.ts";
import { readLabel } from "./label.ts";
import type { Line } from "./line.ts";

const pageNumber =
  /^(?:side\s*)?[-–—|]?\s*\d{1,3}\s*(?:(?:\/|af|of)\s*\d{1,3}\s*)?[-–—|]?$|^.{0,80}\bside\s+\d{1,3}(?:\s*(?:\/|af|of)\s*\d{1,3})?$/iu;
const loneNumber = /^\d{1,3}$/u;
/** "Fortsat", where a table goes on. */
const continued = /^\(?fort(?:s|sat|sættes)\b[^.]{0,40}\.?\)?$/iu;
const running =
  /\b(?:kommune|virksomhedsplan|maalplan|aftale|kontrakt|udviklingsplan|handleplan|aarsplan|side)\b/u;

/** Parts what belongs to pages from the rest. */
export function takePages(lines: readonly Line[]): { pages: Line[]; rest: Line[] } {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.text.length < 100) counts.set(runningKey(line), (counts.get(runningKey(line)) ?? 0) + 1);
  }
  const pages: Line[] = [];
  const rest: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const isNumber =
      line.cell === undefined &&
      line.outline === undefined &&
      !line.bullet &&
      (pageNumber.test(line.text) || continued.test(line.text));
    // Beside a page's number, twice is enough to see that it runs along.
    const isAtNumber = [lines[index - 1], lines[index + 1]].some((other) =>
      loneNumber.test(other?.text ?? ""),
    );
    const isRepeated =
      line.cell === undefined &&
      line.bullet === undefined &&
      line.text.length < 100 &&
      (counts.get(runningKey(line)) ?? 0) >= (isAtNumber ? 2 : 3) &&
      !/[.:;?]$/u.test(line.text) &&
      running.test(fold(line.text)) &&
      readLabel(line.text) === undefined;
    // The first time it may be the title itself.
    const isFirst =
      isRepeated && !pages.some((page) => runningKey(page) === runningKey(line)) && rest.length < 6;
    if (isNumber || (isRepeated && !isFirst)) pages.push(line);
    else rest.push(line);
  }
  return { pages, rest };
}

/** Equal for the same line on every page: the page number does not count, years do. */
function runningKey(line: Line): string {
  return fold(line.text)
    .replaceAll(/\b\d{1,3}\b/gu, "")
    .trim();
}
