/**
 * Demands that are numbered or named below a goal: "1.1 Hallerne er fulde" and under it "Resultatkrav 1.1.1: Mindst 85
 * % ...". They call themselves goals, and yet they show that the one above them is reached.
 */
import { depthOf, isBelowNumber } from "../line.ts";
import type { Heading, Token } from "../token.ts";
import { isState, measureOf } from "./text-signs.ts";

/** The tokens with such demands as the signs that they are. */
export function withDemands(tokens: readonly Token[]): Token[] {
  const demands = new Set<Token>();
  const groups = groupsOf(tokens);
  const found = groups.filter(isOfDemands);
  // One goal with measured goals below it may be a focus area; where several are so, they are goals.
  if (found.length < 2 || found.length * 2 < groups.length) return [...tokens];
  const names = new Set(found.flatMap(({ below }) => below.map(({ name }) => name)));
  for (const { below, isFilled } of groups) {
    for (const each of below) if (!isFilled && names.has(each.name)) demands.add(each);
  }
  return tokens.map((token) =>
    token.kind === "heading" && demands.has(token)
      ? {
          kind: "label",
          line: token.line,
          label: {
            role: "indicators",
            name: token.name,
            rest: token.title,
            isEnumerated: true,
            isMisspelt: false,
          },
        }
      : token,
  );
}

interface Group {
  readonly above: Heading;
  readonly below: Heading[];
  /** Something of its own stands below one of them that is not the last. */
  isFilled: boolean;
}

/** Each heading with those right below it that call themselves goals, and are no headings to the eye. */
function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  let isSince = false;
  for (const token of tokens) {
    if (token.kind === "heading" && group && isDemand(token, group.above)) {
      group.isFilled ||= isSince && group.below.length > 0;
      group.below.push(token);
      isSince = false;
    } else if (token.kind === "heading") {
      group = { above: token, below: [], isFilled: false };
      groups.push(group);
      isSince = false;
    } else if (token.kind === "label") isSince = true;
  }
  return groups.filter(({ below }) => below.length > 0);
}

function isDemand(token: Heading, above: Heading): boolean {
  if (token.word !== "goal" || token.line.outline !== undefined || token.line.cell !== undefined)
    return false;
  if (above.word === "focus" || above.word === "wrapper" || above.word === "chapter") return false;
  const isPart = above.number !== "" && isBelowNumber(token.number, above.number);
  return isPart || (above.line.outline !== undefined && token.name !== above.name);
}

function isOfDemands({ above, below, isFilled }: Group): boolean {
  const measure = below.reduce((sum, { title }) => sum + measureOf(title), 0) / below.length;
  const isGoal = above.word === "goal" || depthOf(above.number) > 1 || isState(above.title);
  return isGoal && !isFilled && measure >= 0.8;
}
