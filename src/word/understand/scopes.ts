/**
 * Says of each "Ansvarlig: ..." whether it is said of the goal or of the list's point right above it: of the point
 * where the document tells it several times within one list.
 */
import { fold } from "./letters.ts";
import type { LabelToken, Token } from "./token.ts";

export function withScopes(tokens: readonly Token[]): Token[] {
  const names = repeatedWithinLists(tokens);
  if (names.size === 0) return [...tokens];
  let isInList = false;
  return tokens.map((token) => {
    if (token.kind === "label" && isDetail(token)) {
      return isInList && names.has(fold(token.label.name))
        ? { ...token, label: { ...token.label, isOfEntry: true } }
        : token;
    }
    if (token.kind === "heading") isInList = false;
    else if (token.kind === "label") isInList = isList(token);
    return token;
  });
}

function isDetail(token: Token): boolean {
  return token.kind === "label" && token.label.role === "detail" && token.label.rest !== "";
}

function isList({ label }: LabelToken): boolean {
  return label.role === "actions" || label.role === "indicators";
}

/** The names of what is said twice within a list, with a point between. */
function repeatedWithinLists(tokens: readonly Token[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  let seen = new Map<string, number>();
  let points = 0;
  for (const token of tokens) {
    if (token.kind === "label" && isDetail(token)) {
      const name = fold(token.label.name);
      const before = seen.get(name);
      if (before !== undefined && points > before && points > 1) repeated.add(name);
      if (points > 0) seen.set(name, points);
    } else if (
      token.kind === "heading" ||
      (token.kind === "label" && !(isList(token) && (token.label.isEnumerated || token.label.rest !== "")))
    ) {
      seen = new Map();
      points = 0;
    } else points += 1;
  }
  return repeated;
}
