/**
 * The table of contents before the text: taken out of the lines, and kept as what the author himself calls the
 * document's headings.
 */
import type { Block } from "../source-document.ts";
import { clean, fold } from "./letters.ts";
import type { Line } from "./line.ts";

export interface Contents {
  /** The headings that the table names, folded, without page numbers. */
  readonly entries: ReadonlySet<string>;
  readonly lines: readonly Line[];
}

const title = /^(?:indhold|indholdsfortegnelse|indholdsoversigt|oversigt over indhold|contents)$/u;
const leader = /(?:\.\s?){4,}\s*\d{0,3}\s*$|…\s*…?\s*\d{0,3}\s*$|_{4,}\s*\d{1,3}\s*$/u;
const pageNumber = /[\s\t.…]+\d{1,3}\s*$/u;
const mostLines = 400;

/** Looking for dots first is quick, and most lines have none. */
function hasLeader(text: string): boolean {
  return (
    (text.includes("..") || text.includes(". .") || text.includes("…") || text.includes("____")) &&
    leader.test(text)
  );
}

const longestEntry = 160;

/** Parts the table of contents from the rest. */
export function takeContents(
  lines: readonly Line[],
  marked: readonly Block[],
): { contents: Contents; rest: Line[] } {
  const taken = new Set<Line>();
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length < longestEntry) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  }
  for (const [index, line] of lines.entries()) {
    if (taken.has(line)) continue;
    if (line.cell === undefined && hasLeader(line.text)) taken.add(line);
    if (line.text.length < 40 && title.test(fold(line.text))) takeRun(lines, index, counts, taken);
  }
  takeWrapped(lines, taken);
  const entries = new Set<string>();
  for (const text of [...[...taken].map((line) => line.text), ...marked.map((block) => clean(block.text))]) {
    const entry = fold(text.replace(leader, "").replace(pageNumber, ""));
    if (entry !== "" && !title.test(entry)) entries.add(entry);
  }
  return { contents: { entries, lines: [...taken] }, rest: lines.filter((line) => !taken.has(line)) };
}

/** From the title on: lines that end in a page number, or that stand once more further down. */
function takeRun(
  lines: readonly Line[],
  start: number,
  counts: ReadonlyMap<string, number>,
  taken: Set<Line>,
): void {
  const seen = new Set<string>();
  let last = start;
  for (let index = start + 1; index < Math.min(lines.length, start + mostLines); index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text.length > 4 * longestEntry) break;
    const key = fold(line.text);
    const isEntry =
      hasLeader(line.text) ||
      (line.text.length < longestEntry && pageNumber.test(` ${line.text}`) && !/^\d+$/u.test(line.text));
    const isRepeated = line.text.length < longestEntry && (counts.get(key) ?? 0) > 1 && !seen.has(key);
    const isPageCell = line.cell !== undefined && /^\d{1,3}$/u.test(line.text);
    // The heading of the first chapter stands a second time where the text begins.
    if (seen.has(key) && !hasLeader(line.text) && !isPageCell) break;
    if (isEntry || isRepeated || isPageCell) {
      seen.add(fold(line.text.replace(leader, "").replace(pageNumber, "")));
      seen.add(key);
      for (let inner = last + 1; inner <= index; inner += 1) {
        const between = lines[inner];
        if (between) taken.add(between);
      }
      last = index;
    } else if (index - last > 2 || line.text.length > longestEntry) break;
  }
  const first = lines[start];
  if (first) taken.add(first);
}

/** An entry that fills two lines: the first has no page number. */
function takeWrapped(lines: readonly Line[], taken: Set<Line>): void {
  for (let index = 1; index < lines.length - 1; index += 1) {
    const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
    if (!before || !line || !after || taken.has(line)) continue;
    const isWithin = taken.has(before) && taken.has(after) && hasLeader(after.text);
    if (isWithin && line.text.length < 120 && /^\p{Ll}/u.test(after.text)) taken.add(line);
  }
}
