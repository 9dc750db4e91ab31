/**
 * The light markup of notes: lines with "- ", `**bold**` and `[words](https://…)`, each kept as it stands in the
 * column, so that it reads well in SharePoint too. Reading takes any text there is; writing gives back every character.
 * `docs/decisions/0008` says why.
 */

import { backslashesBefore, isLinkAddress, linkReader } from "./link-markup.ts";

/** A stretch of a line that looks the same all through. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  /** A web or mail address as `isLinkAddress` takes it. */
  readonly link: string | undefined;
}

export interface FormattedLine {
  /** How far in the bullet stands, 0 for the outermost; undefined for a line without one. */
  readonly bullet: number | undefined;
  readonly runs: readonly Run[];
}

/** Always at least one line. */
export type FormattedText = readonly FormattedLine[];

/** How far in a bullet may stand; what stands further in is shown this far in. */
const deepestBullet = 4;

const bulletPattern = /^([ \t]*)[-–•·*][ \t\u00A0]/u;
/** A line that only looks as if it had a bullet: a backslash stands before it. */
const noBulletPattern = /^([ \t]*)(\\+)(?=[-–•·*][ \t\u00A0])/u;

/**
 * What SharePoint cannot store: control signs and broken halves of signs. Nobody types them; they come along when
 * something is pasted.
 */
const unstorable = /[^\P{Cc}\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
const hasUnstorable = new RegExp(unstorable, "u");

/**
 * The address that somebody means by what was typed or pasted: `www.egelund.example` gets its https, a mail address its
 * mailto, and signs that the markup uses are written as %28 and the like. Undefined when it can be no link.
 */
export function toLinkAddress(typed: string): string | undefined {
  const text = typed.trim();
  const full = isMailAddress(text)
    ? `mailto:${text}`
    : /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#:]|$)/u.test(text)
      ? `https://${text}`
      : text;
  if (isLinkAddress(full)) return full;
  const encoded = full.replaceAll(
    /[\s()[\]\\]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return isLinkAddress(encoded) ? encoded : undefined;
}

function isMailAddress(text: string): boolean {
  const [name = "", host = "", ...more] = text.split("@");
  const dot = host.lastIndexOf(".");
  return (
    more.length === 0 &&
    /^[^\s/:]+$/u.test(name) &&
    /^[^\s/]+$/u.test(host) &&
    dot > 0 &&
    dot < host.length - 1
  );
}

/** The text of a column, read. Never throws; what is no markup stays as it is written. */
export function parseFormatted(text: string): FormattedText {
  return text.split(/\r\n|\r|\n/u).map(parseLine);
}

/** The words alone, line by line, for where there is room for neither bullets nor links. */
export function plainWords(text: string): string {
  return parseFormatted(text)
    .map(({ runs }) => runs.map((run) => run.text).join(""))
    .join("\n");
}

/** A text without its marks for where none are shown: bullets as hyphens, and addresses behind their words. */
export function plainNote(text: string): string {
  return parseFormatted(text)
    .map(({ bullet, runs }) => {
      const words = runs.map((run) =>
        run.link === undefined || run.link === run.text
          ? run.text
          : `${run.text} (${run.link.replace(/^mailto:/iu, "")})`,
      );
      return `${bullet === undefined ? "" : `${"  ".repeat(bullet)}- `}${words.join("")}`;
    })
    .join("\n");
}

/**
 * A line in the one form that can be written: like stretches joined, none empty, bold that begins and ends at a sign.
 */
export function normalLine({ bullet, runs }: FormattedLine): FormattedLine {
  const sound = runs
    .map(({ text, bold, link }) => ({
      text: hasUnstorable.test(text) ? text.replaceAll(/[\r\n]+/gu, " ").replaceAll(unstorable, "") : text,
      bold,
      link: link !== undefined && isLinkAddress(link) ? link : undefined,
    }))
    .filter((run) => run.text !== "");
  // Words of a link may begin with a space; bold may not, since it could not be told from two asterisks.
  const trimmed = unboldEdges(unboldEdges(sound, "start"), "end");
  return {
    bullet: bullet === undefined ? undefined : Math.min(Math.max(Math.trunc(bullet), 0), deepestBullet),
    runs: joinLike(trimmed),
  };
}

function unboldEdges(runs: readonly Run[], edge: "start" | "end"): Run[] {
  const ordered = edge === "start" ? runs : runs.toReversed();
  const result: Run[] = [];
  let isInside = false;
  for (const run of ordered) {
    if (!run.bold || isInside || run.link !== undefined) {
      result.push(run);
      isInside = run.bold;
      continue;
    }
    const inner = edge === "start" ? run.text.trimStart() : run.text.trimEnd();
    const space = run.text.length - inner.length;
    const outer = edge === "start" ? run.text.slice(0, space) : run.text.slice(inner.length);
    if (outer !== "") result.push({ ...run, text: outer, bold: false });
    if (inner !== "") result.push({ ...run, text: inner });
    isInside = inner !== "";
  }
  return edge === "start" ? result : result.toReversed();
}

function joinLike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.link === run.link) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

/** What may make a line more than its words. */
const special = /[\\*[]|^[ \t]*[-–•·]|[^\P{Cc}\t]|\p{Surrogate}|[\uFFFE\uFFFF]/u;

export function parseLine(line: string): FormattedLine {
  // Most lines are words alone, and a column has room for tens of thousands of them.
  if (!special.test(line))
    return { bullet: undefined, runs: line === "" ? [] : [{ text: line, bold: false, link: undefined }] };
  const bullet = bulletPattern.exec(line);
  if (bullet) {
    const width = (bullet[1] ?? "").replaceAll("\t", "  ").length;
    return normalLine({ bullet: Math.floor(width / 2), runs: parseRuns(line.slice(bullet[0].length)) });
  }
  const escaped = noBulletPattern.exec(line);
  if (!escaped) return normalLine({ bullet: undefined, runs: parseRuns(line) });
  const [all, indent = "", backslashes = ""] = escaped;
  const kept = indent + "\\".repeat(Math.floor(backslashes.length / 2));
  return normalLine({ bullet: undefined, runs: parseRuns(kept + line.slice(all.length)) });
}

export type Token =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly link: string }
  /** Two asterisks that may begin or end bold. */
  | { readonly kind: "mark" };

export const mark = "**";

function parseRuns(text: string): Run[] {
  const tokens = tokensOf(text);
  const opens = (index: number) => startsWithSign(tokens[index + 1]);
  const closes = (index: number) => endsWithSign(tokens[index - 1]);
  const lastClosing = tokens.findLastIndex((token, index) => token.kind === "mark" && closes(index));
  const runs: Run[] = [];
  let bold = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "mark") {
      runs.push({ text: token.text, bold, link: token.kind === "link" ? token.link : undefined });
    } else if (bold ? closes(index) : opens(index) && lastClosing > index) bold = !bold;
    else runs.push({ text: mark, bold, link: undefined });
  }
  return runs;
}

function startsWithSign(token: Token | undefined): boolean {
  return token?.kind === "link" || (token?.kind === "words" && /^\S/u.test(token.text));
}

function endsWithSign(token: Token | undefined): boolean {
  return token?.kind === "link" || (token?.kind === "words" && /\S$/u.test(token.text));
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let words = "";
  const push = (more: string) => {
    words += more;
  };
  const pushToken = (token: Token) => {
    if (words !== "") tokens.push({ kind: "words", text: words });
    words = "";
    tokens.push(token);
  };
  const pushMark = () => pushToken({ kind: "mark" });
  const linkAt = linkReader(text);
  let at = 0;
  while (at < text.length) {
    const signs = at;
    while (text[at] === "*" || text[at] === "\\") at += 1;
    const backslashes = at === signs ? 0 : backslashesBefore(text, at, signs);
    if (at - backslashes > signs) readStars(text.slice(signs, at - backslashes), push, pushMark);
    const link = text[at] === "[" ? linkAt(at) : undefined;
    push("\\".repeat(link ? Math.floor(backslashes / 2) : backslashes));
    if (link && backslashes % 2 === 0) {
      pushToken({ kind: "link", text: link.words.replaceAll(/\\([\\[\]])/gu, "$1"), link: link.address });
      at = link.end;
      continue;
    }
    const plain = at;
    if (at < text.length) at += 1;
    while (at < text.length && !isMarkup(text[at])) at += 1;
    push(text.slice(plain, at));
  }
  if (words !== "") tokens.push({ kind: "words", text: words });
  return tokens;
}

function isMarkup(sign: string | undefined): boolean {
  return sign === "*" || sign === "[" || sign === "\\";
}

/**
 * Asterisks, with the backslashes before each. One alone is always itself, with whatever stands before it (`C:\*.txt`);
 * among several a backslash makes the next an ordinary sign, and exactly two without one are a mark.
 */
function readStars(stars: string, push: (words: string) => void, pushMark: () => void): void {
  const each = [...stars.matchAll(/(\\*)\*/gu)].map(([, backslashes = ""]) => backslashes.length);
  if (each.length < 2) {
    push(stars);
    return;
  }
  let bare = 0;
  const flush = () => {
    if (bare === mark.length) pushMark();
    else push("*".repeat(bare));
    bare = 0;
  };
  for (const backslashes of each) {
    if (backslashes > 0) flush();
    push("\\".repeat(Math.floor(backslashes / 2)));
    if (backslashes % 2 === 0) bare += 1;
    else push("*");
  }
  flush();
}
