/**
 * A heading with everything up to the next one, and what it is in the plan. The tokens of a plan form a row of such
 * nodes.
 */
import { withRanks } from "./goal-ranks.ts";
import {
  chapterOfLabel,
  headingOfLabel,
  isAboveTitle,
  isChapter,
  isClosing,
  isEmptyHeadingLabel,
  isGoalChapter,
  isGoalInChapter,
  isHeadingOverForms,
  nameOf,
  rolesWithContent,
} from "./label-headings.ts";
import { depthOf, isBelowNumber } from "./line.ts";
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
    } else if (isEmptyHeadingLabel(token, next, counts) && isAboveTitle(token, next, counts)) {
      cut.push({ heading: { ...headingOfLabel(token, "goal"), title: "", name: "mål" }, content: [] });
    } else if (isEmptyHeadingLabel(token, next, counts)) {
      // "Mål 2024" right above a heading is a heading over goals.
      cut.push({ heading: headingOfLabel(token, "wrapper"), content: [] });
    } else if (isHeadingOverForms(token, next)) {
      cut.push({ heading: headingOfLabel(token, undefined), content: [] });
    } else if (token.kind === "label" && counts.get(nameOf(token)) === 1 && isChapter(token, last)) {
      cut.push({ heading: chapterOfLabel(tokens, index, token), content: [] });
    } else if (
      token.kind === "label" &&
      counts.get(nameOf(token)) === 1 &&
      isGoalChapter(tokens, index, last?.heading)
    ) {
      cut.push({
        heading: headingOfLabel(token, undefined),
        content: [{ ...token, line: { ...token.line, places: [] } }],
      });
    } else if (isClosing(tokens, index)) {
      cut.push({ heading: headingOfLabel(token, "chapter"), content: [] });
    } else if (isGoalInChapter(tokens, index, last?.heading)) {
      cut.push({ heading: undefined, content: [token] });
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

function isUntitled(heading: Heading, content: readonly Token[]): boolean {
  const isTold = heading.word === "goal" || heading.word === "focus";
  return isTold && heading.title === "" && content.length === 0;
}

function titled(heading: Heading, title: Heading): Heading {
  const line = { ...heading.line, places: [...heading.line.places, ...title.line.places] };
  return { ...heading, line, title: title.line.text };
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

/**
 * Headings that look alike stand for the same kind of thing: a numbered depth, a heading level, or bold letters of a
 * size.
 */
export function keyOf(node: Node): string {
  const heading = node.heading;
  if (heading === undefined) return "";
  const { line } = heading;
  if (heading.number !== "") {
    // "Mål 1" is counted apart from "1. Forord", "A. Drift" apart from both.
    const isAfterWord = heading.word === "goal" && /^\p{L}/u.test(line.text);
    const isRoman = /^[IVX]+$/u.test(heading.number);
    const series = isAfterWord
      ? "goal"
      : isRoman
        ? "roman"
        : /^[A-Z]/u.test(heading.number)
          ? "letter"
          : "number";
    return `${series} ${depthOf(heading.number)}`;
  }
  if (line.outline !== undefined) return `outline ${line.outline}`;
  return `marked ${line.isCapitals ? "capitals" : line.size}`;
}

/** The second is counted on from the first, and neither says what it is. */
function isAfter(one: Heading, other: Heading): boolean {
  const isPlain = one.word === undefined && other.word === undefined;
  return isPlain && depthOf(other.number) === 1 && Number(other.number) === Number(one.number) + 1;
}

/** True when the first heading stands above the second by its number, its level or its letters. */
export function outranks(one: Node, other: Node): boolean {
  const [a, b] = [one.heading, other.heading];
  if (a === undefined || b === undefined) return false;
  if (a.number !== "" && b.number !== "") {
    const [isLetter, isOtherLetter] = [/^[A-Z]/u.test(a.number), /^[A-Z]/u.test(b.number)];
    if (isLetter !== isOtherLetter) return isLetter;
    const [isRoman, isOtherRoman] = [/^[IVX]+$/u.test(a.number), /^[IVX]+$/u.test(b.number)];
    if (isLetter && isRoman !== isOtherRoman) return isRoman;
    const [above, below] = [depthOf(a.number), depthOf(b.number)];
    if (above !== below) return above < below && isBelowNumber(b.number, a.number);
    // "2. Trivsel" stands beside "1. Sprog", whatever levels their headings have.
    if (isAfter(a, b)) return false;
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
