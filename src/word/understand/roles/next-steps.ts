/**
 * A follow-up's next steps: "Næste skridt" with a list of what is to be done, each with somebody or a day. Where the
 * paper has no actions otherwise, they are its actions.
 */
import { splitAnnotations } from "../annotations.ts";
import { fold } from "../letters.ts";
import type { Token } from "../token.ts";

const ahead = /\b(?:naeste|videre|fremad|fremover|plan(?:en)? herfra|herfra)\b/u;

/** Whether what a follow-up announces is what comes next. */
export function isAhead(name: string): boolean {
  return ahead.test(fold(name));
}

export function withNextSteps(tokens: readonly Token[]): Token[] {
  const hasActions = tokens.some(
    (token) =>
      (token.kind === "label" && token.label.role === "actions") ||
      (token.kind === "leadIn" && token.role === "actions"),
  );
  if (hasActions) return [...tokens];
  const steps = tokens.map((token, index) => isNextStep(token) && isAssigned(tokens[index + 1]));
  if (steps.filter(Boolean).length < 2) return [...tokens];
  return tokens.map((token) =>
    token.kind === "label" && isNextStep(token)
      ? { ...token, label: { ...token.label, role: "actions" } }
      : token,
  );
}

function isNextStep(token: Token): boolean {
  return token.kind === "label" && token.label.role === "followUp" && isAhead(token.label.name);
}

function isAssigned(token: Token | undefined): boolean {
  return token?.kind === "item" && splitAnnotations(token.line.title, false).details.length > 0;
}
