/**
 * The light markup of notes: lines with "- ", `**bold**` and `[words](https://…)`, each kept as it stands in the
 * column, so that it reads well in SharePoint too. Reading takes any text there is; writing gives back every character.
 * `docs/decisions/0008` says why.
 */

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

const addressPattern = String.raw`(?:https?:\/\/(?=[^\s()[\]\\/])|mailto:(?=[^\s@]+@))(?:[^\s()[\]\\]|\([^\s()[\]\\]*\))+`;
const wholeAddress = new RegExp(`^${addressPattern}$`, "iu");
/** Words may have brackets and backslashes with a backslash before them. */
export const linkPattern = new RegExp(
  String.raw`\[((?:\\[\\[\]]|[^[\]\\\n]|\\(?![\\[\]]))+)\]\((${addressPattern})\)`,
  "iuy",
);
const bulletPattern = /^([ \t]*)[-–•·*][ \t\u00A0]/u;
/** A line that only looks as if it had a bullet: a backslash stands before it. */
const noBulletPattern = /^([ \t]*)(\\+)(?=[-–•·*][ \t\u00A0])/u;

/**
 * What SharePoint cannot store: control signs and broken halves of signs. Nobody types them; they come along when
 * something is pasted.
 */
const unstorable = /[^\P{Cc}\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Whether an address may be a link: http, https or mailto, without what the markup itself uses. */
export function isLinkAddress(text: string): boolean {
  return wholeAddress.test(text);
}

/**
 * The address that somebody means by what was typed or pasted: `www.egelund.example` gets its https, a mail address its
 * mailto, and signs that the markup uses are written as %28 and the like. Undefined when it can be no link.
 */
export function toLinkAddress(typed: string): string | undefined {
  const text = typed.trim();
  const full = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/u.test(text)
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
      text: text.replaceAll(/[\r\n]+/gu, " ").replaceAll(unstorable, ""),
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

export function parseLine(line: string): FormattedLine {
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
  const push = (words: string) => {
    const last = tokens.at(-1);
    if (words === "") return;
    if (last?.kind === "words") tokens[tokens.length - 1] = { kind: "words", text: last.text + words };
    else tokens.push({ kind: "words", text: words });
  };
  let at = 0;
  while (at < text.length) {
    const signs = /[\\*]*/uy;
    signs.lastIndex = at;
    const [run = ""] = signs.exec(text) ?? [];
    const stars = run.replace(/\\+$/u, "");
    const backslashes = run.length - stars.length;
    readStars(stars, push, () => tokens.push({ kind: "mark" }));
    at += run.length;
    linkPattern.lastIndex = at;
    const link = text[at] === "[" ? linkPattern.exec(text) : null;
    push("\\".repeat(link ? Math.floor(backslashes / 2) : backslashes));
    if (link && backslashes % 2 === 0) {
      const words = (link[1] ?? "").replaceAll(/\\([\\[\]])/gu, "$1");
      tokens.push({ kind: "link", text: words, link: link[2] ?? "" });
      at += link[0].length;
    } else {
      const words = /.[^\\*[]*/suy;
      words.lastIndex = at;
      const [plain = ""] = words.exec(text) ?? [];
      push(plain);
      at += plain.length;
    }
  }
  return tokens;
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
