/** A heading with everything up to the next one, and what it is in the plan. The tokens of a plan form a row of such nodes. */
import { depthOf } from "./line.ts";
import type { Heading, Token } from "./token.ts";
import type { Role } from "./vocabulary.ts";

export type Part = "chapter" | "focus" | "goal" | "wrapper" | "sub";

export interface Node {
  /** Nothing for what stands before the first heading. */
  readonly heading: Heading | undefined;
  readonly content: Token[];
  part: Part | undefined;
  /** How many times the content says "Mål" and begins a goal by it. */
  goalLabels: number;
  /** What the labels in the content announce that only a goal has. */
  readonly sections: ReadonlySet<Role>;
}

/** Cuts the tokens at the headings. */
export function nodesOf(tokens: readonly Token[]): Node[] {
  const cut: { heading: Heading | undefined; content: Token[] }[] = [{ heading: undefined, content: [] }];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.kind === "heading") cut.push({ heading: token, content: [] });
    else if (isEmptyHeadingLabel(token, next)) {
      // "Mål 2024" right above a heading is a heading over goals.
      cut.push({ heading: headingOfLabel(token), content: [] });
    } else cut.at(-1)?.content.push(token);
  }
  return cut.map(({ heading, content }) => {
    const roles = rolesWithContent(content);
    const hasFollowUpForm = roles.includes("documentation") && roles.includes("followUp");
    const sections = new Set(
      roles.filter(
        (role) => role === "actions" || role === "indicators" || (hasFollowUpForm && role !== "goal"),
      ),
    );
    return { heading, content, part: undefined, goalLabels: countGoals(content), sections };
  });
}

function isEmptyHeadingLabel(token: Token, next: Token | undefined): boolean {
  return (
    token.kind === "label" &&
    token.label.rest === "" &&
    token.line.cell === undefined &&
    (token.label.role === "goal" || token.label.role === "actions" || token.label.role === "indicators") &&
    (token.line.outline !== undefined || token.line.isMarked) &&
    next?.kind === "heading" &&
    isAbove(token.line.outline, next.line.outline)
  );
}

function isAbove(one: number | undefined, other: number | undefined): boolean {
  return other === undefined || (one !== undefined && one < other);
}

function headingOfLabel(token: Token): Heading {
  return {
    kind: "heading",
    line: token.line,
    number: token.line.number,
    title: token.line.title,
    word: "wrapper",
    name: "",
  };
}

/** The roles of the labels that have something below them. */
function rolesWithContent(content: readonly Token[]): Role[] {
  return content.flatMap((token, index) => {
    if (token.kind !== "label") return [];
    const next = content[index + 1];
    const isFilled = token.label.rest !== "" || (next !== undefined && next.kind !== "label");
    return isFilled ? [token.label.role] : [];
  });
}

function countGoals(content: readonly Token[]): number {
  return content.filter((token) => token.kind === "label" && token.label.role === "goal").length;
}

/** Headings that look alike stand for the same kind of thing: a numbered depth, a heading level, or bold letters of a size. */
export function keyOf(node: Node): string {
  const heading = node.heading;
  if (heading === undefined) return "";
  const { line } = heading;
  if (heading.number !== "") return `number ${depthOf(heading.number)}`;
  if (line.outline !== undefined) return `outline ${line.outline}`;
  return `marked ${line.isCapitals ? "capitals" : line.size}`;
}

/** True when the first heading stands above the second by its number, its level or its letters. */
export function outranks(one: Node, other: Node): boolean {
  const [a, b] = [one.heading, other.heading];
  if (a === undefined || b === undefined) return false;
  if (a.number !== "" && b.number !== "") {
    const [above, below] = [depthOf(a.number), depthOf(b.number)];
    if (above !== below) return above < below && b.number.startsWith(`${a.number}.`);
    // The same depth twice: numbers that begin again are counted within something else.
    if (a.line.outline === undefined || b.line.outline === undefined) return false;
  }
  const [left, right] = [a.line.outline, b.line.outline];
  if (left !== undefined && right !== undefined) return left < right;
  if (left !== undefined) return true;
  if (right !== undefined) return false;
  if (a.line.isCapitals !== b.line.isCapitals) return a.line.isCapitals;
  if (a.line.size !== b.line.size) return a.line.size > b.line.size;
  return a.line.isMarked && !b.line.isMarked;
}
