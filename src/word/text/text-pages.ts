/**
 * What a page leaves in a text that was copied out of a PDF, where the pages are told apart by form feeds: the running
 * head on its top, its number at its foot. They are taken out, and a sentence that goes on over the page is whole.
 */
import { columnsApart } from "./text-columns.ts";
import { joinLines } from "./unwrap.ts";

const longestHead = 100;
const pageNumber = /^\s*(?:side\s*)?[-–—|]?\s*\d{1,3}\s*(?:(?:\/|af|of)\s*\d{1,3}\s*)?[-–—|]?\s*$/iu;
/** A sentence has come to its end. */
const ended = /[.!?:;…”"»)]\s*$/u;
const goesOn = /^\s*[\p{Ll}(]/u;

export interface TextPages {
  /** The lines without what belongs to pages. */
  readonly lines: readonly string[];
  readonly heads: readonly string[];
  readonly feet: readonly string[];
}

/** Parts the text into lines; each kind of line break ends one, and form feeds end pages. */
export function linesOfPages(text: string): TextPages {
  const pages = text.split("\f").map((page) => columnsApart(page.split(/\r\n|[\n\r\v\u2028\u2029]/u)));
  const tops = pages.map(firstFilled);
  const counts = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const top = page[tops[index] ?? -1];
    if (index > 0 && top !== undefined) counts.set(keyOf(top), (counts.get(keyOf(top)) ?? 0) + 1);
  }
  const lines: string[] = [];
  const heads = new Set<string>();
  const feet = new Set<string>();
  for (const [index, page] of pages.entries()) {
    const top = tops[index] ?? -1;
    const head = page[top] ?? "";
    const isHead = index > 0 && head.length < longestHead && (counts.get(keyOf(head)) ?? 0) > 1;
    if (isHead) heads.add(head.trim());
    const body = isHead ? page.slice(top + 1) : [...page];
    const last = body.findLastIndex((line) => line.trim() !== "");
    const isFoot = pages.length > 1 && pageNumber.test(body[last] ?? "") && last >= 0;
    if (isFoot) feet.add((body[last] ?? "").trim());
    append(lines, isFoot ? body.slice(0, last) : body, index > 0);
  }
  return { lines, heads: [...heads], feet: [...feet] };
}

function firstFilled(page: readonly string[]): number {
  return page.findIndex((line) => line.trim() !== "");
}

/** Equal for the same head on each page. */
function keyOf(line: string): string {
  return line
    .replaceAll(/\d{1,3}(?!\d)/gu, "")
    .trim()
    .toLowerCase();
}

function append(lines: string[], page: readonly string[], isNext: boolean): void {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const first = firstFilled(page);
  const [before, after] = [lines[last] ?? "", page[first] ?? ""];
  if (isNext && before !== "" && goesOn.test(after) && !ended.test(before)) {
    lines.splice(last, lines.length - last, joinLines(before.trimEnd(), after.trim()));
    for (const line of page.slice(first + 1)) lines.push(line);
  } else for (const line of page) lines.push(line);
}
