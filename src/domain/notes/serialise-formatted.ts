/**
 * Writing the notes' light markup (`formatted-text.ts`): with a backslash only where a line would otherwise be read as
 * something else.
 */
import {
  mark,
  normalLine,
  parseLine,
  type FormattedLine,
  type FormattedText,
  type Token,
} from "./formatted-text.ts";
import { backslashesBefore, bracketsOfLinks } from "./link-markup.ts";

/** The text for the column. `parseFormatted` reads it back as `normalLine` has each line. */
export function serialiseFormatted(lines: FormattedText): string {
  return lines.map(serialiseLine).join("\n");
}

function serialiseLine(line: FormattedLine): string {
  const normal = normalLine(line);
  // Backslashes are ugly: only where the line would otherwise be read as something else.
  const bare = write(normal, writeBare);
  const tries = [bare, escapeStart(normal, bare)];
  return (
    tries.find((text) => isSame(parseLine(text), normal)) ?? escapeStart(normal, write(normal, writeEscaped))
  );
}

function isSame(a: FormattedLine, b: FormattedLine): boolean {
  return a.bullet === b.bullet && JSON.stringify(a.runs) === JSON.stringify(b.runs);
}

function write({ bullet, runs }: FormattedLine, writeTokens: (tokens: readonly Token[]) => string): string {
  const tokens: Token[] = [];
  let bold = false;
  for (const run of runs) {
    if (run.bold !== bold) tokens.push({ kind: "mark" });
    ({ bold } = run);
    tokens.push(
      run.link === undefined
        ? { kind: "words", text: run.text }
        : { kind: "link", text: run.text, link: run.link },
    );
  }
  if (bold) tokens.push({ kind: "mark" });
  return (bullet === undefined ? "" : `${"  ".repeat(bullet)}- `) + writeTokens(tokens);
}

/** Words that begin like a bullet without being one. */
function escapeStart({ bullet }: FormattedLine, text: string): string {
  if (bullet !== undefined) return text;
  return text.replace(/^([ \t]*)(\\*)(?=[-–•·*][ \t\u00A0])/u, (_, indent: string, before: string) =>
    before === "" ? `${indent}\\` : indent + before + before,
  );
}

function writeBare(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.kind === "mark") return mark;
      return token.kind === "words" ? token.text : `[${token.text}](${token.link})`;
    })
    .join("");
}

function writeEscaped(tokens: readonly Token[]): string {
  // What stands between links is escaped as one, since asterisks of words and marks may meet.
  let written = "";
  let between: Token[] = [];
  const flush = (isBeforeLink: boolean) => {
    const text = escapeStars(between);
    written += text + (isBeforeLink ? "\\".repeat(backslashesBefore(text, text.length)) : "");
    between = [];
  };
  for (const token of tokens) {
    if (token.kind !== "link") {
      between.push(token);
      continue;
    }
    flush(true);
    written += `[${token.text.replaceAll(/[\\[\]]/gu, String.raw`\$&`)}](${token.link})`;
  }
  flush(false);
  return written;
}

/** Stands for a mark while asterisks of words are told from it; no line holds it, since it cannot be stored. */
const placeholder = "\0";

function escapeStars(tokens: readonly Token[]): string {
  const text = tokens.map((token) => (token.kind === "words" ? token.text : placeholder)).join("");
  const withStars = text.replaceAll(/[\\*\0]+/gu, (run) => {
    const stars = run.slice(0, run.length - backslashesBefore(run, run.length));
    const count = stars.split("*").length - 1;
    const marks = stars.split(placeholder).length - 1;
    if (count + 2 * marks < 2) return run;
    const escaped = stars.replaceAll(/[\\*]/gu, String.raw`\$&`).replaceAll(placeholder, mark);
    return escaped + run.slice(stars.length);
  });
  return escapeLinks(withStars);
}

/** Words that look like a link without being one. */
function escapeLinks(text: string): string {
  const brackets = bracketsOfLinks(text);
  let escaped = "";
  let at = 0;
  for (const bracket of brackets.toReversed()) {
    escaped += `${text.slice(at, bracket)}${"\\".repeat(backslashesBefore(text, bracket))}\\`;
    at = bracket;
  }
  return escaped + text.slice(at);
}
