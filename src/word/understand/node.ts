/** A heading with everything up to the next one, and what it is in the plan. The tokens of a plan form a row of such nodes. */
import { fold } from "./letters.ts";
import { depthOf } from "./line.ts";
import type { Heading, LabelToken, Token } from "./token.ts";
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
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind === "label") counts.set(nameOf(token), (counts.get(nameOf(token)) ?? 0) + 1);
  }
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const last = cut.at(-1);
    if (token.kind === "heading") {
      if (last?.heading && isUntitled(last.heading, last.content) && token.word === undefined) {
        // "Mål 1" on one line and its title on the next.
        last.heading = titled(last.heading, token);
      } else cut.push({ heading: token, content: [] });
    } else if (isEmptyHeadingLabel(token, next) && isAboveTitle(token, next, counts)) {
      cut.push({ heading: { ...headingOfLabel(token, "goal"), title: "", name: "mål" }, content: [] });
    } else if (isEmptyHeadingLabel(token, next)) {
      // "Mål 2024" right above a heading is a heading over goals.
      cut.push({ heading: headingOfLabel(token, "wrapper"), content: [] });
    } else if (isHeadingOverForms(token, next)) {
      cut.push({ heading: headingOfLabel(token, undefined), content: [] });
    } else if (token.kind === "label" && counts.get(nameOf(token)) === 1 && isChapter(token, last)) {
      cut.push({ heading: headingOfLabel(token, undefined), content: [] });
    } else if (
      token.kind === "label" &&
      counts.get(nameOf(token)) === 1 &&
      isGoalChapter(tokens, index, last?.heading)
    ) {
      cut.push({
        heading: headingOfLabel(token, undefined),
        content: [{ ...token, line: { ...token.line, places: [] } }],
      });
    } else last?.content.push(token);
  }
  return cut.map(({ heading, content: found }) => {
    const content = withRanks(found, heading);
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
    (token.line.outline !== undefined || token.line.isMarked || isGoalsAbove(token, next)) &&
    next?.kind === "heading" &&
    isAbove(token.line.outline, next.line.outline)
  );
}

/** "Mål for 2026" as a heading of the chapters' rank, with nothing but the next chapter after what stands below it. */
function isGoalChapter(tokens: readonly Token[], index: number, last: Heading | undefined): boolean {
  const token = tokens[index];
  if (token?.kind !== "label" || token.label.role !== "goal" || token.label.rest !== "") return false;
  const { outline, cell } = token.line;
  if (outline === undefined || cell !== undefined || last?.line.outline !== outline) return false;
  const next = tokens
    .slice(index + 1)
    .find(
      (each) => (each.kind === "label" || each.kind === "heading") && (each.line.outline ?? 9) <= outline,
    );
  const isChapterNext = next?.kind !== "label" || chapterRoles.has(next.label.role);
  return last.word === "chapter" && isChapterNext;
}

/** "Mål" above each goal, whose title stands on the next line in bold. */
function isAboveTitle(token: Token, next: Token | undefined, counts: ReadonlyMap<string, number>): boolean {
  if (token.kind !== "label" || token.label.role !== "goal" || next?.kind !== "heading") return false;
  const isAgain = (counts.get(nameOf(token)) ?? 0) > 1;
  return isAgain && next.word === undefined && next.number === "" && next.line.outline === undefined;
}

/** "Vores mål" as a heading right above tables that begin with "Mål" themselves. */
function isHeadingOverForms(token: Token, next: Token | undefined): boolean {
  if (token.kind !== "label" || next?.kind !== "label") return false;
  const isHeading = token.line.outline !== undefined && token.line.cell === undefined;
  return (
    isHeading &&
    token.label.role === "goal" &&
    token.label.rest === "" &&
    next.label.role === "goal" &&
    next.line.cell !== undefined
  );
}

/** "Driftsmål" on a line of its own, above a goal with a number. */
function isGoalsAbove({ label }: LabelToken, next: Token | undefined): boolean {
  return label.role === "goal" && !label.isMisspelt && next?.kind === "heading" && next.number !== "";
}

function isAbove(one: number | undefined, other: number | undefined): boolean {
  return other === undefined || (one !== undefined && one < other);
}

function headingOfLabel({ line }: Token, word: Heading["word"]): Heading {
  const title = line.title.replace(/\s*:$/u, "");
  return { kind: "heading", line, number: line.number, title, word, name: "" };
}

function nameOf(token: LabelToken): string {
  return fold(token.line.title.slice(0, 60));
}

function isUntitled(heading: Heading, content: readonly Token[]): boolean {
  const isTold = heading.word === "goal" || heading.word === "focus";
  return isTold && heading.title === "" && content.length === 0;
}

function titled(heading: Heading, title: Heading): Heading {
  const line = { ...heading.line, places: [...heading.line.places, ...title.line.places] };
  return { ...heading, line, title: title.line.text };
}

const chapterRoles = new Set<Role>(["detail", "description", "followUp", "documentation"]);

/** A heading that stands no lower than the goal's own, and only once in the document: "Økonomi" as a chapter, not as a goal's detail. */
function isChapter(
  token: LabelToken,
  last: { heading: Heading | undefined; content: readonly Token[] } | undefined,
): boolean {
  const { outline, number, cell, isApart } = token.line;
  if (token.label.rest !== "" || cell !== undefined) return false;
  const depth = depthOf(last?.heading?.number ?? "");
  if (outline === undefined) return isApart && depthOf(number) === 1 && depth > 1;
  const over = last?.heading?.line.outline;
  const isOutranking = over !== undefined && outline < over;
  if (depthOf(number) === 1 && (isOutranking || depth !== 1)) return true;
  if (!chapterRoles.has(token.label.role)) return false;
  const hasLabelsAlike = last?.content.some(
    (each) => each.kind === "label" && each.line.outline !== undefined && each.line.outline <= outline,
  );
  return (over === undefined || outline <= over) && hasLabelsAlike !== true;
}

const upper = /^(?:maalsaetninge?r?|overordnede?t? maal|politiske?t? maal|strategiske?t? maal)$/u;
const lower = /^(?:delmaal|resultatmaal|effektmaal|kvalitetsmaal|driftsmaal|resultatkrav|krav|servicemaal)$/u;

/**
 * Where goals of two ranks are told by labels, one of them is the goal: what "Målsætning" says above "Mål" is its description, and what
 * "Delmål" says below it shows that it is reached.
 */
function withRanks(content: Token[], heading: Heading | undefined): Token[] {
  const names = content.flatMap((token) =>
    token.kind === "label" && token.label.role === "goal"
      ? [fold(token.label.name).replaceAll(/ \d+$/gu, "")]
      : [],
  );
  const hasPlain = names.some((name) => !upper.test(name));
  const hasIndicators = content.some((token) => token.kind === "label" && token.label.role === "indicators");
  let isBelowGoal = heading?.word === "goal" || depthOf(heading?.number ?? "") > 1;
  return content.map((token) => {
    if (token.kind !== "label" || token.label.role !== "goal") return token;
    const name = fold(token.label.name).replaceAll(/ \d+$/gu, "");
    const role =
      upper.test(name) && hasPlain
        ? "description"
        : lower.test(name) && isBelowGoal
          ? hasIndicators
            ? "description"
            : "indicators"
          : "goal";
    if (role === "goal") isBelowGoal = true;
    return role === "goal" ? token : { ...token, label: { ...token.label, role } };
  });
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

/** How many goals the labels tell of: one each, or as many as stand in a list right below. */
function countGoals(content: readonly Token[]): number {
  let count = 0;
  for (const [index, token] of content.entries()) {
    if (token.kind !== "label" || token.label.role !== "goal") continue;
    const next = content[index + 1];
    if (
      token.label.rest === "" &&
      (next === undefined || (next.kind === "label" && next.label.role === "goal"))
    )
      continue;
    const end = content.findIndex((each, at) => at > index && each.kind !== "item");
    const items = content.slice(index + 1, end < 0 ? undefined : end);
    const listed = items.filter(({ line }) => (line.bullet?.level ?? 0) === 0).length;
    count += token.label.rest === "" ? Math.max(listed, 1) : 1;
  }
  return count;
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
    const [isLetter, isOtherLetter] = [/^[A-Z]/u.test(a.number), /^[A-Z]/u.test(b.number)];
    if (isLetter !== isOtherLetter) return isLetter;
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
