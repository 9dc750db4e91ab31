/** Labels that are no part of a goal but a heading over goals, or a chapter: told by what stands around them. */
import { glossary } from "./chapter-title.ts";
import { fold } from "./letters.ts";
import { depthOf, isBelowNumber } from "./line.ts";
import type { Heading, LabelToken, Token } from "./token.ts";
import type { Role } from "./vocabulary.ts";

const chapterRoles = new Set<Role>(["detail", "description", "followUp", "documentation"]);

/**
 * A heading that stands no lower than the goal's own, and only once in the document: "Økonomi" as a chapter, not as a
 * goal's detail.
 */
export function isChapter(
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

/** "Mål 2024", "Driftsmål" or the like with nothing of its own: the next heading stands right below. */
export function isEmptyHeadingLabel(
  token: Token,
  next: Token | undefined,
  counts: ReadonlyMap<string, number>,
): boolean {
  return (
    token.kind === "label" &&
    token.label.rest === "" &&
    token.line.cell === undefined &&
    (token.label.role === "goal" || token.label.role === "actions" || token.label.role === "indicators") &&
    (token.line.outline !== undefined ||
      token.line.isMarked ||
      isGoalsAbove(token, next, counts.get(nameOf(token)) === 1)) &&
    next?.kind === "heading" &&
    isAbove(token.line.outline, next.line.outline)
  );
}

/** "Mål for 2026" as a heading of the chapters' rank, with nothing but the next chapter after what stands below it. */
export function isGoalChapter(tokens: readonly Token[], index: number, last: Heading | undefined): boolean {
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

/** "Sådan følger vi op" at the end of a text, where no goal has a follow-up of its own, is of the whole plan. */
export function isClosing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "label" || token.label.role !== "followUp" || token.label.rest !== "") return false;
  if (token.line.outline !== undefined || token.line.cell !== undefined || !token.line.isApart) return false;
  if (tokens.slice(index + 1).some(({ kind }) => kind !== "text" && kind !== "heading")) return false;
  const goals = new Map<string, number>();
  for (const each of tokens.slice(0, index)) {
    if (each.kind === "label" && each.label.role === "followUp") return false;
    const isGoal =
      each.kind === "heading" ? each.word === "goal" : each.kind === "label" && each.label.role === "goal";
    const name = each.kind === "label" ? fold(each.label.name) : "";
    if (isGoal) goals.set(name, (goals.get(name) ?? 0) + 1);
  }
  return Math.max(...goals.values(), 0) > 1;
}

/** Goals told by labels right below "Forord", or another chapter that is only to be read, are no part of it. */
export function isGoalInChapter(tokens: readonly Token[], index: number, last: Heading | undefined): boolean {
  const token = tokens[index];
  if (token?.kind !== "label" || token.label.role !== "goal" || last?.word !== "chapter") return false;
  if (glossary.test(fold(last.title))) return false;
  const end = tokens.findIndex((each, at) => at > index && each.kind === "heading");
  const roles = rolesWithContent(tokens.slice(index, end < 0 ? undefined : end));
  return roles.includes("actions") && roles.includes("indicators");
}

/** "Mål" above each goal, whose title stands on the next line in bold. */
export function isAboveTitle(
  token: Token,
  next: Token | undefined,
  counts: ReadonlyMap<string, number>,
): boolean {
  if (token.kind !== "label" || token.label.role !== "goal" || next?.kind !== "heading") return false;
  const isAgain = (counts.get(nameOf(token)) ?? 0) > 1;
  return isAgain && next.word === undefined && next.number === "" && next.line.outline === undefined;
}

/** "Vores mål" as a heading right above tables that begin with "Mål" themselves. */
export function isHeadingOverForms(token: Token, next: Token | undefined): boolean {
  if (token.kind !== "label") return false;
  const isInTable =
    next?.kind === "columnHead" ||
    (next?.kind === "label" && next.label.role === "goal" && next.line.cell !== undefined);
  const isHeading = token.line.outline !== undefined && token.line.cell === undefined;
  return isHeading && token.label.role === "goal" && token.label.rest === "" && isInTable;
}

/**
 * "Driftsmål" on a line of its own, above a goal with a number; "Strategiske indsatser" above the first, where it
 * stands only once.
 */
function isGoalsAbove({ label }: LabelToken, next: Token | undefined, isOnce: boolean): boolean {
  if (label.isMisspelt || next?.kind !== "heading") return false;
  return label.role === "goal" ? next.number !== "" : isOnce && next.number === "1";
}

function isAbove(one: number | undefined, other: number | undefined): boolean {
  return other === undefined || (one !== undefined && one < other);
}

/** "2. Økonomi" that has a text and no parts is a chapter to be read, and no focus area after the first. */
export function chapterOfLabel(tokens: readonly Token[], index: number, token: LabelToken): Heading {
  const next = tokens.slice(index + 1).find(({ kind }) => kind === "heading");
  const hasParts = next?.kind === "heading" && isBelowNumber(next.number, token.line.number);
  const isRead = token.label.role === "detail" && token.line.number !== "" && !hasParts;
  return headingOfLabel(token, isRead ? "chapter" : undefined);
}

/** The label as a heading of its own. */
export function headingOfLabel({ line }: Token, word: Heading["word"]): Heading {
  const title = line.title.replace(/\s*:$/u, "");
  return { kind: "heading", line, number: line.number, title, word, name: "" };
}

/** Equal for labels that say the same. */
export function nameOf(token: LabelToken): string {
  return fold(token.line.title.slice(0, 60));
}

/** The roles of the labels that have something below them. */
export function rolesWithContent(content: readonly Token[]): Role[] {
  return content.flatMap((token, index) => {
    if (token.kind !== "label") return [];
    const next = content[index + 1];
    const isFilled = token.label.rest !== "" || (next !== undefined && next.kind !== "label");
    return isFilled ? [token.label.role] : [];
  });
}
