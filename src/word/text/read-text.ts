/**
 * A text (pasted, .txt or .md) as blocks: Markdown's headings, bold and bullets, tables, paragraphs whose lines were
 * broken.
 */
import { limits } from "../limits.ts";
import { Pace } from "../pace.ts";
import { ReadError } from "../read-error.ts";
import type { Block, Cell, ListMark } from "../source-document.ts";
import { unmark } from "./markup.ts";
import { linesOfPages } from "./text-pages.ts";
import { tableAt } from "./text-tables.ts";
import { unwrap } from "./unwrap.ts";

const bullet =
  /^(?<indent>\s*)(?:[-*+‣–—]\s+|[-–](?=\p{L})|[•·▪●○◦■□☐☑☒\uF000-\uF0FF]\s*|o(?:\t|\s{2,})|(?<=\s{2,})o\s(?=\p{L}))(?=\S)/u;
/** A converter may put the bullet on a line of its own. */
const loneBullet = /^\s*[•▪●○◦■□*–—-]\s*$|^\s*[\uF000-\uF0FF]\s*$/u;

/** A converter's rule between two pages: "{3}----------". */
const pageBreak = /^\{\d{1,4}\}-{10,}\s*$/u;

/** @throws {ReadError} when it has more paragraphs than a plan can have. */
export async function readText(text: string): Promise<Block[]> {
  if (text.length > limits.unpackedBytes) throw new ReadError("tooLarge");
  const pace = new Pace();
  const pages = linesOfPages(text.replace(/^\uFEFF/u, ""));
  const lines = unwrap(pages.lines.filter((line) => !pageBreak.test(line)));
  const blocks: Block[] = [];
  let tables = 0;
  let isApart = true;
  const add = (line: string, cell: Cell | undefined): void => {
    const read = readLine(line);
    if (read.text.trim() === "") return;
    if (blocks.length >= limits.paragraphs) throw new ReadError("tooLong");
    if (read.text.length > limits.paragraphLetters) throw new ReadError("tooLong");
    blocks.push({ ...read, place: `afsnit ${blocks.length + 1}`, cell, isApart });
    isApart = false;
  };
  for (let at = 0; at < lines.length; at += 1) {
    await pace.rest();
    const isLone = loneBullet.test(lines[at] ?? "") && (lines[at + 1] ?? "").trim() !== "";
    if (isLone) at += 1;
    const line = isLone ? `• ${(lines[at] ?? "").trim()}` : (lines[at] ?? "");
    if (line.trim() === "") {
      isApart = true;
      continue;
    }
    const table = tableAt(lines, at);
    if (table === undefined) {
      // A line under a heading, or a rule between two parts.
      const isUnderline = /^\s*(?:={3,}|-{3,}|\*{3,}|_{3,})\s*$/u.test(line);
      if (!isUnderline) add(/^={3,}\s*$/u.test(lines[at + 1] ?? "") ? `# ${line}` : line, undefined);
      continue;
    }
    tables += 1;
    for (const [row, cells] of table.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        for (const inner of cell) add(inner, { table: tables, row: row + 1, column: column + 1 });
      }
    }
    at += table.length - 1;
    isApart = true;
  }
  for (const part of ["header", "footer"] as const) {
    for (const line of part === "header" ? pages.heads : pages.feet) {
      if (blocks.length >= limits.paragraphs) throw new ReadError("tooLong");
      blocks.push({
        ...readLine(line),
        part,
        list: undefined,
        place: `afsnit ${blocks.length + 1}`,
        cell: undefined,
        isApart: true,
      });
    }
  }
  return blocks;
}

/** Where a converter marks a page, it puts an empty tag before the heading. */
const anchor = /^\s*(?:<(?<tag>span|a)\s[^<>]*><\/\k<tag>>\s*)+/u;
const footnote = /^\s*(?:<sup>\s*\d{1,3}\s*<\/sup>|\[\^\d{1,3}\]:)\s*(?=\S)/u;

function readLine(raw: string): Omit<Block, "place" | "cell" | "isApart"> {
  const line = raw.replace(anchor, "");
  const heading = /^\s{0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*\s*$/u.exec(line)?.groups;
  const mark = heading ? undefined : bullet.exec(line);
  const indent = (mark?.groups?.["indent"] ?? "").replaceAll("\t", "    ").length;
  // Word's bullets of the second level are pasted as an "o".
  const isSecond = mark !== null && mark !== undefined && /^o\s/u.test(mark[0].trimStart());
  const list: ListMark | undefined = mark
    ? { level: Math.max(Math.floor(indent / 2), isSecond ? 1 : 0), kind: "bullet", label: "" }
    : undefined;
  const quoted = (heading?.["text"] ?? line.slice(mark?.[0].length ?? 0)).replace(/^\s*>\s+/u, "");
  const { text, isBold, boldLead } = unmark(quoted.replace(footnote, ""));
  return {
    part: footnote.test(line) ? "footnote" : "body",
    text,
    style: "",
    outline: heading?.["marks"]?.length,
    list,
    isBold,
    isUnderlined: false,
    boldLead,
    size: undefined,
  };
}
