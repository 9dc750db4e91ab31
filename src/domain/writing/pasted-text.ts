/**
 * What is on the clipboard as plain text, as lines of a plan or as one line: without the line break at the end that
 * Excel and Word give along, without bullets, numbers and empty lines. Pure.
 */
import { bulletSigns } from "../notes/plain-bullets.ts";

/**
 * Bullets and numbers that people type or that come along from Word: numbering follows order and is never part of the
 * text.
 */
const marker = new RegExp(
  String.raw`^\s*(?:${bulletSigns}|[-–—*]\s+|(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+)\s+|[a-zæøå]\)\s+)`,
  "iu",
);

const lineBreak = /\r\n|[\r\n\u2028\u2029\v\f]/u;

/** A cell of Excel's that holds line breaks stands in quotes, with its own quotes doubled. */
const quotedCell = /(?<=^|[\t\r\n])"((?:[^"]|"")*)"(?=$|[\t\r\n])/gu;

/** Whether a text is more than words in a row, so that a line cannot take it as it is. */
export function isMoreThanWords(text: string): boolean {
  return lineBreak.test(text) || text.includes("\t");
}

/**
 * The lines of a pasted text without bullets, numbers and empty lines; one line stays as it is. `isTable` when it was
 * copied from a table, where a cell is one line whatever it holds.
 */
export function pastedLines(text: string, isTable = false): readonly string[] {
  const plain = isTable
    ? text.replaceAll(quotedCell, (_, cell: string) => cell.replaceAll('""', '"').split(lineBreak).join(" "))
    : text;
  const lines = plain
    .replaceAll("\u00a0", " ")
    .split(lineBreak)
    .filter((line) => line.trim() !== "");
  // A number or a dash before words that stand alone may be meant.
  return lines.length === 1 ? lines.map(words) : lines.map((line) => words(line.replace(marker, "")));
}

/** A pasted text as the one line that a field has room for. */
export function pastedLine(text: string): string {
  return text
    .split(lineBreak)
    .map((line) => line.replaceAll("\t", " ").trim())
    .filter((line) => line !== "")
    .join(" ");
}

function words(line: string): string {
  return line.replace(/\s+/gu, " ").trim();
}
