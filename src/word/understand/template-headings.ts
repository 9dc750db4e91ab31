/**
 * Headings that a template puts within every goal and that nobody knows the word of: "Opmærksomhedspunkter". A goal's
 * title is its own, so one that comes again and again between the parts of goals is none.
 */
import { fold } from "./letters.ts";
import type { Heading, Token } from "./token.ts";

/** The tokens with such headings as labels of what is said of the goal. */
export function withoutTemplates(tokens: readonly Token[]): Token[] {
  const places = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "heading" || !mayBeTemplate(token)) continue;
    const name = fold(token.title);
    places.set(name, [...(places.get(name) ?? []), index]);
  }
  const repeated = [...places.values()].filter((all) => all.length > 1);
  if (repeated.length === 0) return [...tokens];
  const candidates = new Set(repeated.flat());
  const templates = new Set(
    repeated.filter((all) => all.every((at) => isWithinGoal(tokens, at, candidates))).flat(),
  );
  return tokens.map((token, index) => {
    if (!templates.has(index)) return token;
    const label = {
      role: "detail",
      name: token.line.title,
      rest: "",
      isEnumerated: false,
      isMisspelt: false,
    } as const;
    return { kind: "label", line: token.line, label };
  });
}

function mayBeTemplate({ word, number, title, line }: Heading): boolean {
  return word === undefined && number === "" && title.length <= 80 && line.cell === undefined;
}

/** A goal, or a part of one, stands above it, and another part, or the end of the goal, below. */
function isWithinGoal(tokens: readonly Token[], at: number, candidates: ReadonlySet<number>): boolean {
  if (isStructure(tokens[at + 1])) return false;
  const above = tokens.findLastIndex((token, index) => index < at && isStructure(token));
  const below = tokens.findIndex((token, index) => index > at && isStructure(token));
  const [before, after] = [tokens[above], tokens[below]];
  const isBelowGoal =
    before?.kind === "label" ||
    candidates.has(above) ||
    (before?.kind === "heading" && (before.word === "goal" || before.number.includes(".")));
  const isAbovePart = after?.kind === "label" && after.label.role !== "goal";
  return isBelowGoal && (isAbovePart || candidates.has(below));
}

function isStructure(token: Token | undefined): boolean {
  return token?.kind === "label" || token?.kind === "heading";
}
