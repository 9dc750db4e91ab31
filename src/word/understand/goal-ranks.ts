/** Tells, where labels of several ranks stand in one goal, which of them is the goal and which says something of it. */
import { fold } from "./letters.ts";
import { depthOf } from "./line.ts";
import type { Heading, Token } from "./token.ts";

const upper =
  /^(?:maalsaetninge?r?|overordnede?t? maal|politiske?t? maal|strategiske?t? maal|hvilke[nt]? maalsaetning\w*(?: \w+)*)$/u;
const lower = /^(?:delmaal|resultatmaal|effektmaal|kvalitetsmaal|driftsmaal|resultatkrav|krav|servicemaal)$/u;

/** What somebody hopes for: "Forventet effekt", "Hvilken effekt forventer vi?". */
const hoped =
  /^(?:(?:forventet|forventede|oensket|oenskede|hvilken|hvilke) )?(?:effekt(?:en|er)?|virkning(?:er)?|forandring(?:er)?)\b/u;

/**
 * Where goals of two ranks are told by labels, one of them is the goal: what "Målsætning" says above "Mål" is its
 * description, and what "Delmål" says below it shows that it is reached.
 */
export function withRanks(content: Token[], heading: Heading | undefined): Token[] {
  const names = content.flatMap((token) =>
    token.kind === "label" && token.label.role === "goal"
      ? [fold(token.label.name).replaceAll(/ \d+$/gu, "")]
      : [],
  );
  const hasPlain = names.some((name) => !upper.test(name));
  const measures = content.flatMap((token) =>
    token.kind === "label" && token.label.role === "indicators" ? [fold(token.label.name)] : [],
  );
  const hasIndicators = measures.length > 0;
  // What is hoped for is no sign of it, where signs are told as well.
  const hasSigns = measures.some((name) => !hoped.test(name));
  let isBelowGoal = heading?.word === "goal" || depthOf(heading?.number ?? "") > 1;
  return content.map((token) => {
    if (
      token.kind === "label" &&
      token.label.role === "indicators" &&
      hasSigns &&
      hoped.test(fold(token.label.name))
    )
      return { ...token, label: { ...token.label, role: "description" } };
    if (token.kind !== "label" || token.label.role !== "goal") return token;
    const name = fold(token.label.name).replaceAll(/ \d+$/gu, "");
    const role =
      upper.test(name) && hasPlain
        ? "description"
        : lower.test(name) && isBelowGoal
          ? hasIndicators && !/\b(?:19|20)\d\d\b/u.test(token.label.name)
            ? "description"
            : "indicators"
          : "goal";
    if (role === "goal") isBelowGoal = true;
    return role === "goal" ? token : { ...token, label: { ...token.label, role } };
  });
}
