/**
 * Text in comments and in Markdown wraps at 120 columns. The formatter leaves both as they are; this finds long lines,
 * and wraps them.
 */
import { parseSync } from "vite";
import type { SourceFile } from "./source-files.ts";

export const columns = 120;

/** "path:line", for each line of text that is too long though it could be broken. */
export function longLines(file: SourceFile): string[] {
  const lines = file.text.split("\n");
  return linesOfText(file)
    .filter((line) => isLong(lines[line] ?? ""))
    .map((line) => `${file.path}:${line + 1}`);
}

/** The file with its text wrapped; what is not too long stays as somebody broke it. */
export function wrapText(file: SourceFile): string {
  return file.path.endsWith(".md") ? wrapMarkdown(file.text) : wrapComments(file);
}

/** A line that is one word from its mark on cannot be broken. */
function isLong(line: string): boolean {
  const text = line.replace(/^\s*(?:(?:[-*>]|\/\/|\/\*\*?|\d+\.)\s+)*/u, "");
  return line.length > columns && wordsOf(text).length > 1;
}

function linesOfText(file: SourceFile): number[] {
  return file.path.endsWith(".md") ? linesOfProse(file.text) : linesOfComments(file);
}

interface Comment {
  readonly type: "Line" | "Block";
  readonly start: number;
  readonly end: number;
}

function commentsIn({ path, text }: SourceFile): readonly Comment[] {
  return parseSync(path, text).comments;
}

function linesOfComments(file: SourceFile): number[] {
  const lineAt = lineNumbers(file.text);
  const found = commentsIn(file).flatMap(({ start, end }) => {
    const first = lineAt(start);
    return Array.from({ length: lineAt(end) - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(found)];
}

function lineNumbers(text: string): (position: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (position) => starts.findLastIndex((start) => start <= position);
}

/** From the last to the first, so that the places of those before stay. */
function wrapComments(file: SourceFile): string {
  let { text } = file;
  const comments = commentsIn(file);
  const runs = runsOf(comments, text);
  for (const { start, end, type } of runs.toReversed()) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const before = text.slice(lineStart, start);
    const written = text.slice(start, end);
    if (!`${before}${written}`.split("\n").some(isLong)) continue;
    const indent = /^\s*/u.exec(before)?.[0] ?? "";
    if (before.trim() === "") {
      const wrapped = type === "Line" ? wrapLines(written, indent) : wrapBlock(written, indent);
      text = text.slice(0, start) + wrapped + text.slice(end);
    } else if (type === "Line") {
      // Behind code: above it instead.
      const code = before.trimEnd();
      text = `${text.slice(0, lineStart)}${indent}${wrapLines(written, indent)}\n${code}${text.slice(end)}`;
    } else if (/^\{$/u.test(before.trim())) {
      text = text.slice(0, start) + wrapInMarkup(written, indent) + text.slice(end);
    }
  }
  return text;
}

interface Run extends Comment {}

/** Lines of `//` below each other are one text. */
function runsOf(comments: readonly Comment[], text: string): Run[] {
  const runs: { type: Comment["type"]; start: number; end: number }[] = [];
  for (const { type, start, end } of comments) {
    const last = runs.at(-1);
    const isAlone = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
    const isNext =
      last?.type === "Line" && type === "Line" && isAlone && /^\n[ \t]*$/u.test(text.slice(last.end, start));
    const lastIsAlone =
      last !== undefined && text.slice(text.lastIndexOf("\n", last.start - 1) + 1, last.start).trim() === "";
    if (last !== undefined && isNext && lastIsAlone) last.end = end;
    else runs.push({ type, start, end });
  }
  return runs;
}

function wrapLines(written: string, indent: string): string {
  const content = written.split("\n").map((line) => line.trim().replace(/^\/\/ ?/u, ""));
  return fillAll(content, columns - indent.length - 3)
    .map((line) => `// ${line}`.trimEnd())
    .join(`\n${indent}`);
}

function wrapBlock(written: string, indent: string): string {
  const opening = written.startsWith("/**") ? "/**" : "/*";
  const content = written
    .slice(opening.length, -2)
    .split("\n")
    .map((line, index) => (index === 0 ? line.trim() : line.replace(/^\s*\* ?/u, "").trimEnd()));
  while (content[0] === "") content.shift();
  while (content.at(-1)?.trim() === "") content.pop();
  const lines = fillAll(content, columns - indent.length - 3).map((line) => ` * ${line}`.trimEnd());
  return [opening, ...lines, " */"].join(`\n${indent}`);
}

function wrapInMarkup(written: string, indent: string): string {
  const content = written
    .slice(2, -2)
    .trim()
    .replace(/^\*/u, "")
    .split("\n")
    .map((line) => line.trim());
  const lines = fillAll(content, columns - indent.length - 4);
  return `/* ${lines.join(`\n${indent}    `)} */`;
}

/** What begins a text of its own within a comment. */
const beginning = /^(?:@|[-*] |\d+\. |\|| {2,})/u;

function fillAll(lines: readonly string[], width: number): string[] {
  const texts: string[][] = [];
  for (const line of lines) {
    const isBeginning = line === "" || beginning.test(line) || texts.at(-1)?.[0] === "" || texts.length === 0;
    if (isBeginning) texts.push([line]);
    else texts.at(-1)?.push(line);
  }
  return texts.flatMap((text) =>
    text.some((line) => line.length > width) && !/^(?:\|| {2,})/u.test(text[0] ?? "")
      ? fill(text.join(" "), width, /^(?:[-*]|\d+\.) /u.exec(text[0] ?? "")?.[0].length ?? 0)
      : text,
  );
}

/** Words in lines of at most `width`; lines after the first are indented by `hanging`. */
function fill(text: string, width: number, hanging: number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : " ".repeat(hanging) + word);
  }
  return lines;
}

/**
 * Code between backticks and links stay whole, and nothing that would begin a list, a heading or a quotation comes to
 * begin a line.
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.trim().match(/(?:`[^`]*`|\[[^\]]*\]\([^)\s]*\)|[^\s`[]|[`[])+/gu) ?? []) {
    if (words.length > 0 && /^(?:[-+*>=|]|#+|\d+[.)])$/u.test(word)) words[words.length - 1] += ` ${word}`;
    else words.push(word);
  }
  return words;
}

const generated = /^Generated from /mu;

interface Prose {
  /** Line numbers, from 0. */
  readonly from: number;
  readonly to: number;
}

/** Paragraphs and items of lists: no headings, tables, code or markup, which cannot be broken. */
function proseIn(text: string): Prose[] {
  if (generated.test(text)) return [];
  const found: { from: number; to: number }[] = [];
  let isCode = false;
  let isOpen = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
    const isProse =
      !isCode && line.trim() !== "" && !/^\s*(?:```|~~~|#|\||<|!\[|\[[^\]]+\]:|---)/u.test(line);
    const last = found.at(-1);
    if (isProse && isOpen && last && !/^\s*(?:[-*+]|\d+\.|>) /u.test(line)) last.to = index;
    else if (isProse) found.push({ from: index, to: index });
    // Two spaces or a backslash at the end are a break that is meant.
    isOpen = isProse && !/(?: {2}|\\)$/u.test(line);
  }
  return found;
}

function linesOfProse(text: string): number[] {
  return proseIn(text).flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

function wrapMarkdown(text: string): string {
  const lines = text.split("\n");
  for (const { from, to } of proseIn(text).toReversed()) {
    const written = lines.slice(from, to + 1);
    if (!written.some(isLong)) continue;
    const lead = /^\s*(?:(?:[-*+]|\d+\.|>) +)?(?:\[[ x]\] )?/u.exec(written[0] ?? "")?.[0] ?? "";
    const mark = lead.includes(">") ? lead : " ".repeat(lead.length);
    const words = [
      written[0]?.slice(lead.length),
      ...written.slice(1).map((line) => line.replace(/^\s*(?:> )?/u, "")),
    ];
    const filled = fill(words.join(" "), columns - lead.length, 0);
    lines.splice(from, to - from + 1, ...filled.map((line, index) => (index === 0 ? lead : mark) + line));
  }
  return lines.join("\n");
}
