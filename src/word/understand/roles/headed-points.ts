/**
 * Points that are headings of their own: "Tiltag" in each chapter, below it "1.1 Udskifte oliefyr", "1.2 ..." with whom
 * and when under each. Such headings are what is done, not goals.
 */
import { fold } from "../letters.ts";
import type { Heading, LabelToken, Token } from "../token.ts";

/** The tokens, such headings as enumerated labels with what they say. */
export function withHeadedPoints(tokens: readonly Token[]): Token[] {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (isOverPoints(token)) counts.set(keyOf(token), (counts.get(keyOf(token)) ?? 0) + 1);
  }
  const found = [...tokens];
  for (const [at, token] of tokens.entries()) {
    if (!isOverPoints(token) || (counts.get(keyOf(token)) ?? 0) < 2) continue;
    const end = endBelow(tokens, at);
    const below = tokens.slice(at + 1, end);
    // Goals with parts of their own may be gathered under such a word as well.
    const hasParts = below.some(
      (each) => each.kind === "leadIn" || (each.kind === "label" && each.label.role !== "detail"),
    );
    if (hasParts) continue;
    for (const [index, each] of below.entries()) {
      if (each.kind === "heading") found[at + 1 + index] = pointOf(each, token);
    }
  }
  return found;
}

function isOverPoints(token: Token): token is LabelToken {
  return (
    token.kind === "label" &&
    token.label.rest === "" &&
    token.line.outline !== undefined &&
    (token.label.role === "actions" || token.label.role === "indicators")
  );
}

function keyOf({ line }: LabelToken): string {
  return `${line.outline} ${fold(line.title)}`;
}

/** Where a heading, or a label that is one, stands no lower than this one. */
function endBelow(tokens: readonly Token[], at: number): number {
  const outline = tokens[at]?.line.outline ?? 0;
  const end = tokens.findIndex(
    (token, index) =>
      index > at &&
      (token.kind === "heading" || token.kind === "label") &&
      (token.line.outline ?? (token.kind === "heading" ? 0 : Infinity)) <= outline,
  );
  return end < 0 ? tokens.length : end;
}

function pointOf({ line, title }: Heading, { label }: LabelToken): LabelToken {
  return {
    kind: "label",
    line,
    label: { role: label.role, name: "", rest: title, isEnumerated: true, isMisspelt: false },
  };
}
