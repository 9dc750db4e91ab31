/**
 * Whom and when in rows of their own right below what is done: "Det gør vi | ...", "Tovholder | ...", "Færdig | ...".
 * They are said of those actions, not of the goal.
 */
import type { LabelToken, Token } from "../token.ts";
import { type About, aboutOf, hintsOf } from "./name-signs.ts";

interface Row {
  readonly label: LabelToken;
  readonly about: About;
  readonly answers: readonly Token[];
}

/** The tokens, such rows behind each of the points above them. Only within one table. */
export function withRowDetails(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    found.push(token);
    if (!isDoing(token)) continue;
    const pointsEnd = endOfAnswers(tokens, at);
    const points = tokens.slice(at + 1, pointsEnd);
    const rows: Row[] = [];
    let end = pointsEnd;
    for (let row = rowAt(tokens, end, token); row; row = rowAt(tokens, end, token)) {
      rows.push(row);
      end += 1 + row.answers.length;
    }
    // "Ansvarlig og frist" at the foot of a card is said of what is done as well, whatever stands between.
    const between = rows.length === 0 ? signsAt(tokens, end, token) : 0;
    const foot = between === 0 ? undefined : rowAt(tokens, end + between, token);
    if (foot && isOfBoth(foot)) rows.push(foot);
    if (rows.length === 0 || points.length === 0) continue;
    const groups = pointsOf(points);
    for (const [index, group] of groups.entries()) {
      found.push(...group, ...rows.map((row) => detailOf(row, index, groups.length)));
    }
    if (foot && isOfBoth(foot)) {
      found.push(...tokens.slice(end, end + between));
      end += between + 1 + foot.answers.length;
    }
    at = end - 1;
  }
  return found;
}

function isDoing(token: Token): token is LabelToken {
  if (token.kind !== "label" || token.line.cell === undefined || token.label.rest !== "") return false;
  return token.label.role === "actions" || token.label.role === "milestones";
}

/** How many tokens the signs take that stand here in the same table. */
function signsAt(tokens: readonly Token[], at: number, above: LabelToken): number {
  const token = tokens[at];
  const isSigns =
    token?.kind === "label" &&
    token.label.role === "indicators" &&
    token.line.cell?.table === above.line.cell?.table;
  return isSigns ? endOfAnswers(tokens, at) - at : 0;
}

function isOfBoth({ label }: Row): boolean {
  const hints = hintsOf(label.label.name);
  return hints.includes("responsible") && hints.includes("due");
}

function endOfAnswers(tokens: readonly Token[], at: number): number {
  const table = tokens[at]?.line.cell?.table;
  let end = at + 1;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (token?.kind !== "item" && token?.kind !== "text") break;
    if (token.line.cell?.table !== table) break;
  }
  return end;
}

function rowAt(tokens: readonly Token[], at: number, above: LabelToken): Row | undefined {
  const label = tokens[at];
  if (label?.kind !== "label" || label.label.role !== "detail" || label.label.rest !== "") return undefined;
  if (label.line.cell?.table !== above.line.cell?.table) return undefined;
  const about = label.label.about ?? aboutOf(label.label.name);
  const answers = tokens.slice(at + 1, endOfAnswers(tokens, at));
  return about && { label, about, answers };
}

/** A point each, with what stands below it. */
function pointsOf(tokens: readonly Token[]): Token[][] {
  const isListed = tokens.some(({ kind }) => kind === "item");
  const groups: Token[][] = [];
  for (const token of tokens) {
    const isBelow = isListed && (token.kind !== "item" || (token.line.bullet?.level ?? 0) > 0);
    const last = groups.at(-1);
    if (isBelow && last) last.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** One answer for each point where there are as many, otherwise all of them for all. */
function detailOf({ label, about, answers }: Row, index: number, count: number): Token {
  const isEach = answers.length === count;
  const own = isEach ? answers.slice(index, index + 1) : answers;
  const isFirst = index === 0;
  const places = isEach || isFirst ? own.flatMap(({ line }) => line.places) : [];
  // "1. Opkrævningen", "2. ..." beside as many points.
  const rest = own
    .map(({ line }) => (isEach ? line.title.replace(/^(?:punkt|nr\.?|ad) ?\d+\s*[:.)]\s*/iu, "") : line.text))
    .join(", ");
  return {
    kind: "label",
    line: { ...label.line, text: rest, places: [...(isFirst ? label.line.places : []), ...places] },
    label: { ...label.label, rest, about, isOfEntry: true },
  };
}
