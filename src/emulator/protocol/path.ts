/**
 * Reads the part of a URL after `_api/` into typed steps: `web/lists('Mål')/items(5)` is three names with arguments.
 * Knows the grammar only; what a step means is decided by the route table.
 */
import { errors } from "./errors.ts";

export type Literal = string | number | boolean | null;

/** One argument: a literal, or the name of a parameter alias (`@p1`) that the query string explains. */
export interface Argument {
  name: string | undefined;
  value: Literal;
  alias: string | undefined;
}

export interface Segment {
  /** As written, for error texts. */
  name: string;
  /** Lower case, for look-ups: paths and function names ignore case. */
  key: string;
  arguments: readonly Argument[];
}

const typedLiteral = /^(?:guid|datetime|datetimeoffset|binary|X)?'((?:[^']|'')*)'$/i;

/** Reads one literal of a path or of a query string: `'text'`, `guid'..'`, a number, true, false or null. */
export function parseLiteral(text: string): Literal {
  const quoted = typedLiteral.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^null$/i.test(text)) return null;
  return text;
}

/** Splits where a separator stands outside quotes. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") quoted = !quoted;
    else if (letter === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (quoted) throw errors.invalidExpression(text);
  parts.push(text.slice(start));
  return parts;
}

/** A literal, and no text that somebody forgot to quote. @throws Refusal 400 */
function argumentLiteral(text: string): Literal {
  const isPlain = /^(?:-?\d+(?:\.\d+)?[lmdf]?|true|false|null|)$/i.test(text);
  if (!isPlain && !typedLiteral.test(text)) throw errors.invalidExpression(text);
  return parseLiteral(text);
}

function parseArgument(text: string): Argument {
  const trimmed = text.trim();
  const named = /^(@?[A-Za-z_][\w]*)\s*=\s*([\s\S]*)$/.exec(trimmed);
  const name = named?.[1];
  const literal = named?.[2]?.trim() ?? trimmed;
  const alias = literal.startsWith("@") ? literal.slice(1).toLowerCase() : undefined;
  return { name: name?.toLowerCase(), alias, value: alias === undefined ? argumentLiteral(literal) : null };
}

function parseSegment(text: string): Segment {
  const open = text.indexOf("(");
  const quote = text.indexOf("'");
  if (open < 0 || (quote >= 0 && quote < open)) {
    const name = text.trim();
    return { name, key: name.toLowerCase(), arguments: [] };
  }
  if (!text.endsWith(")")) throw errors.invalidExpression(text);
  const name = text.slice(0, open).trim();
  const inside = text.slice(open + 1, -1).trim();
  const parts = inside === "" ? [] : splitOutsideQuotes(inside, ",");
  return { name, key: name.toLowerCase(), arguments: parts.map(parseArgument) };
}

const remembered = new Map<string, readonly Segment[]>();

/**
 * Reads a path, percent signs and all.
 *
 * @param path what follows `_api/`, still encoded
 * @throws Refusal 400 for a path that cannot be read
 */
export function parsePath(path: string): readonly Segment[] {
  const known = remembered.get(path);
  if (known) return known;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw errors.invalidExpression(path);
  }
  const segments = splitOutsideQuotes(decoded, "/")
    .filter((part) => part.trim() !== "")
    .map(parseSegment);
  if (remembered.size > 2000) remembered.clear();
  remembered.set(path, segments);
  return segments;
}
