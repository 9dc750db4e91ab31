/**
 * "Dokumentation" with a list below it, in a plan that has no other signs and is no follow-up: the list says how one is
 * to see that the goal is reached.
 */
import type { Token } from "./token.ts";
import type { Role } from "./vocabulary.ts";

export function withProofsAsSigns(tokens: readonly Token[]): Token[] {
  const isSaid = (role: Role): boolean =>
    tokens.some(
      (token) =>
        (token.kind === "label" && token.label.role === role) ||
        (token.kind === "leadIn" && token.role === role),
    );
  const proofs = tokens.flatMap((token, index) =>
    token.kind === "label" && token.label.role === "documentation"
      ? [tokens[index + 1]?.kind === "item"]
      : [],
  );
  const isListed = proofs.filter(Boolean).length * 2 > proofs.length;
  if (!isListed || !isSaid("actions") || isSaid("indicators") || isSaid("followUp")) return [...tokens];
  return tokens.map((token) =>
    token.kind === "label" && token.label.role === "documentation"
      ? { ...token, label: { ...token.label, role: "indicators" } }
      : token,
  );
}
