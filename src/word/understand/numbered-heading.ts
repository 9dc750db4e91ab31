/** Tells the headings that are only numbered, "1. Trivsel", from the points of lists. */
import { splitAnnotations } from "./annotations.ts";
import { readLeadIn } from "./lead-in.ts";
import { depthOf, labelOf, type Line } from "./line.ts";
import type { Role } from "./vocabulary.ts";

/** What only a goal has below it. */
export const sectionRoles = new Set<Role>(["goal", "actions", "indicators", "documentation", "followUp"]);
/** The longest line that is a heading because its letters are set off. */
export const longestMarked = 160;
const farthest = 40;

/**
 * A line with a typed number: a heading when the numbers below it, or the labels, say so; else one of a list.
 * `hasGoals` says that something else in the document calls itself a goal.
 */
export function isNumberedHeading(lines: readonly Line[], at: number, hasGoals: boolean): boolean {
  const line = lines[at];
  if (line === undefined || /[.;,:]$/u.test(line.text) || line.text.length > 120) return false;
  const depth = depthOf(line.number);
  const before = lines[at - 1];
  const isLettered = isLetter(line) && line.isApart;
  // "I. Idræt" above "A. Flere piger dyrker sport".
  if (isLettered && isRoman(line)) {
    const next = lines.findIndex((other, index) => index > at && index < at + 6 && isLetter(other));
    const below = lines[next];
    if (below && !isRoman(below) && isNumberedHeading(lines, next, hasGoals)) return true;
  }
  // "A. Basisramme" with "1. Fastholdelse" and its labels right below.
  if (isLettered && isPlainNumber(lines[at + 1]) && hasLabelsBelow(lines, at + 1)) return true;
  if (isOneOfAssigned(lines, at) || (depth < 3 && isPointOfActions(lines, at))) return false;
  if (depth === 1 && isAfterList(lines, at) && isNumberedHeading(lines, siblingBefore(lines, at), hasGoals))
    return true;
  const isListed =
    depth === 1 &&
    !isLettered &&
    before !== undefined &&
    ((before.number !== "" && !isLetter(before)) ||
      before.text.endsWith(":") ||
      labelOf(before)?.rest === "") &&
    !isAboveProse(lines, at);
  // "Driftsmål" above "1. Rene gader" with its own "Handlinger" right below: a goal, and no point of a list.
  const isBelowGoals = before !== undefined && labelOf(before)?.role === "goal";
  const isAbove = hasLabelsBelow(lines, at) || hasLabelsBelow(lines, at + 1);
  if (depth === 1 && isBelowGoals && !line.isListNumber && isAbove) return true;
  // "1. Sprog", and right below it "Mål: ...", perhaps after "Beskrivelse: ...".
  if (!isListed && !line.isListNumber && hasLabelsBelow(lines, at)) return true;
  if (depth === 1 && isOneOfTold(lines, at, hasGoals)) return true;
  for (const other of lines.slice(at + 1, at + farthest)) {
    if (other.number === `${line.number}.1`) return true;
    if (other.outline !== undefined && labelOf(other) === undefined) return false;
    if (other.number !== "" && !other.bullet && depthOf(other.number) <= depth) return false;
    const label = labelOf(other);
    if (label && sectionRoles.has(label.role) && (label.rest === "" || depth > 1)) {
      return depth > 1 || !(isListed || line.isListNumber);
    }
  }
  return false;
}

function isLetter(line: Line): boolean {
  return /^[A-Z]/u.test(line.number);
}

function isRoman(line: Line): boolean {
  return /^[IVX]+$/u.test(line.number);
}

function isPlainNumber(line: Line | undefined): boolean {
  return line !== undefined && /^\d{1,2}$/u.test(line.number) && !line.bullet;
}

/** "1. Ledelse" after "Vi arbejder med disse temaer:", but with paragraphs of its own below it: no point of a list. */
function isAboveProse(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !next || line.isListNumber) return false;
  return (
    line.isApart &&
    next.isApart &&
    next.text.length > longestMarked &&
    next.number === "" &&
    !next.bullet &&
    before.number === "" &&
    labelOf(before) === undefined
  );
}

/** Right below stand labels with what they announce, a goal's parts among them. */
function hasLabelsBelow(lines: readonly Line[], at: number): boolean {
  for (const other of lines.slice(at + 1, at + 4)) {
    const label = other.bullet ? undefined : labelOf(other);
    if (!label) return false;
    if (sectionRoles.has(label.role)) return true;
  }
  return false;
}

/**
 * "2. Overvågning" or "1.2 Overvågning" below "Handlinger", with "Ansvarlig: ..." between it and the first point.
 */
export function isPointOfActions(lines: readonly Line[], at: number): boolean {
  if (isAssignedPoint(lines[at - 1], lines[at])) return true;
  let first = at;
  const [, above = "", own = ""] = /^(\d+\.)?(\d+)$/u.exec(lines[at]?.number ?? "") ?? [];
  if (own === "") return false;
  for (let earlier = Number(own) - 1; earlier > 0; earlier -= 1) {
    first = siblingOf(lines, first, `${above}${earlier}`, -1);
    if (first < 0) return false;
  }
  const isRun = lines.slice(first, at).every((line) => line.number !== "" || isDetail(line));
  const before = lines[first - 1];
  // "1.1" alone may be whatever it is below; the first of several is what the others are.
  const isFirst = first === at && above !== "" && siblingOf(lines, at, `${above}2`, 1) > 0;
  const label = (first < at || isFirst) && isRun && before ? labelOf(before) : undefined;
  return label?.rest === "" && (label.role === "actions" || label.role === "indicators");
}

/** "1. Øvelse. Ansvarlig: ..." right below "Handlinger". */
function isAssignedPoint(before: Line | undefined, line: Line | undefined): boolean {
  const label = before && labelOf(before);
  const isListed = label?.rest === "" && (label.role === "actions" || label.role === "indicators");
  return isListed && line !== undefined && splitAnnotations(line.title, false).details.length > 0;
}

/** "1.1 Natsænkning | Ansvarlig: ..." and "1.2 ...": points, each with whom and when behind it, and nothing between. */
function isOneOfAssigned(lines: readonly Line[], at: number): boolean {
  return isAssigned(lines[at]) && (isAssigned(lines[at - 1]) || isAssigned(lines[at + 1]));
}

function isAssigned(line: Line | undefined): boolean {
  return line !== undefined && line.number !== "" && splitAnnotations(line.title, false).details.length > 0;
}

function isDetail(line: Line): boolean {
  const label = labelOf(line);
  return label?.role === "detail" && label.rest !== "";
}

/** A number after a list of bullets, on a line of its own: not of that list. */
function isAfterList(lines: readonly Line[], at: number): boolean {
  return (
    lines[at]?.isApart === true &&
    lines[at - 1]?.bullet !== undefined &&
    lines[at + 1]?.isApart === true &&
    siblingBefore(lines, at) >= 0
  );
}

function siblingBefore(lines: readonly Line[], at: number): number {
  return siblingOf(lines, at, Number(lines[at]?.number) - 1, -1);
}

/**
 * "1. Klar profil", "Succeskriterie: ...", "2. Flere elever", "Succeskriterie: ...": points that each have a goal's
 * parts are goals.
 */
function isOneOfTold(lines: readonly Line[], at: number, hasGoals: boolean): boolean {
  if (!isTold(lines, at, hasGoals)) return false;
  const number = Number(lines[at]?.number);
  let first = at;
  for (let earlier = number - 1; earlier > 0; earlier -= 1) {
    first = siblingOf(lines, first, earlier, -1);
    if (!isTold(lines, first, hasGoals)) return false;
  }
  const isOneOfSome = number > 1 || isTold(lines, siblingOf(lines, at, 2, 1), hasGoals);
  return isOneOfSome && !isHeadOfList(lines[first - 1], hasGoals);
}

/** Where the point with this number stands, before or after another of the same list; -1 when it is not near. */
function siblingOf(lines: readonly Line[], at: number, number: number | string, step: 1 | -1): number {
  for (let index = at + step; Math.abs(index - at) <= farthest; index += step) {
    const other = lines[index];
    if (!other) return -1;
    if (other.bullet || other.number !== String(number)) continue;
    return other.isListNumber === lines[at]?.isListNumber ? index : -1;
  }
  return -1;
}

/** A goal's parts stand right below, or, where nothing is called a goal, what it is for. */
function isTold(lines: readonly Line[], at: number, hasGoals: boolean): boolean {
  if (at < 0) return false;
  if (hasLabelsBelow(lines, at)) return true;
  const next = lines[at + 1];
  const label = next && !next.bullet && !hasGoals ? labelOf(next) : undefined;
  return label?.role === "description" && label.rest === "";
}

/** "Handlinger" or "Vi vil gøre følgende:": what follows are points, whatever is said of each. */
function isHeadOfList(line: Line | undefined, hasGoals: boolean): boolean {
  if (line === undefined) return false;
  const role = labelOf(line)?.role ?? readLeadIn(line.text, true)?.role;
  return hasGoals && (role === "actions" || role === "indicators");
}
