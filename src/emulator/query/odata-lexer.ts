/** Splits an OData `$filter` into tokens. */
import { errors } from "../protocol/errors.ts";

export type Token =
  | { kind: "name" | "open" | "close" | "comma" | "end"; text: string }
  | { kind: "literal"; text: string; value: string | number | boolean | null };

const pattern =
  /\s*(?:(\()|(\))|(,)|((?:guid|datetime|datetimeoffset|binary)?'(?:[^']|'')*')|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[LlMmDdFf]?)(?![\w-])|([A-Za-z_À-ɏ@][\w/À-ɏ]*))/uy;

function literalOf(text: string): Token {
  const quote = text.indexOf("'");
  return { kind: "literal", text, value: text.slice(quote + 1, -1).replaceAll("''", "'") };
}

function wordOf(text: string): Token {
  if (text === "true" || text === "false") return { kind: "literal", text, value: text === "true" };
  return text === "null" ? { kind: "literal", text, value: null } : { kind: "name", text };
}

/** @throws Refusal 400 where no token can be read */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  const end = filter.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(filter);
    if (!match) throw errors.invalidExpression(filter);
    const [, open, close, comma, quoted, number, word] = match;
    if (open) tokens.push({ kind: "open", text: open });
    else if (close) tokens.push({ kind: "close", text: close });
    else if (comma) tokens.push({ kind: "comma", text: comma });
    else if (quoted) tokens.push(literalOf(quoted));
    else if (number) tokens.push({ kind: "literal", text: number, value: Number.parseFloat(number) });
    else if (word) tokens.push(wordOf(word));
  }
  tokens.push({ kind: "end", text: "" });
  return tokens;
}
