/**
 * Decides what each heading of the document is: chapter, focus area, goal, or a heading within one. Heading levels jump
 * in real documents, so what a heading says itself and what stands below it count first, numbers second, levels last.
 */
import { fold } from "./letters.ts";
import { depthOf, isBelowNumber } from "./line.ts";
import { keyOf, type Node, outranks } from "./node.ts";
import { glossary, isChapterTitle } from "./chapter-title.ts";

/** Says of every node which part of the plan it is; the nodes are changed in place. */
export function decideParts(nodes: readonly Node[]): void {
  for (const [index, node] of nodes.entries())
    node.part = isOnlyFacts(node, nodes) ? "chapter" : ownPart(node, nodes.slice(index + 1));
  const goalKeys = new Set(nodes.filter((node) => node.part === "goal").map(keyOf));
  decideAreas(nodes, goalKeys);
  if (!nodes.some((node) => node.part === "goal" || node.goalLabels > 0)) decideUnlabelled(nodes);
  decideRest(nodes, goalKeys);
}

/**
 * Goals that nothing is said of: below "Indsatsområder" the numbers alone, 1 and 1.1, tell the areas from their goals.
 */
function decideUnlabelled(nodes: readonly Node[]): void {
  const from = nodes.findIndex((node) => node.part === "wrapper" && isAreaWord(node));
  if (from < 0) return;
  for (const node of nodes.slice(from + 1)) {
    const number = node.heading?.number ?? "";
    if (number === "" || (node.part !== undefined && node.part !== "focus")) return;
    const hasParts = nodes.some((other) => isBelowNumber(other.heading?.number ?? "", number));
    if (depthOf(number) === 1 && hasParts) node.part = "focus";
    else if (depthOf(number) === 2) node.part = "goal";
  }
}

function isWhole({ sections }: Node): boolean {
  return sections.has("actions") && sections.has("indicators");
}

/** "Vores opgave" over a table of "Nøgletal": before goals that have both deeds and signs, it is none. */
function isOnlyFacts({ heading, sections, content, goalLabels }: Node, nodes: readonly Node[]): boolean {
  if (heading === undefined || heading.word !== undefined || heading.number !== "" || goalLabels > 0)
    return false;
  const isTable =
    sections.size === 1 && sections.has("indicators") && content.some(({ kind }) => kind === "columnHead");
  return isTable && nodes.filter(isWhole).length > 1;
}

/** What a heading is by its own words and by the labels below it. */
function ownPart(node: Node, after: readonly Node[]): Node["part"] {
  const { heading } = node;
  if (heading === undefined) return node.sections.size > 0 && node.goalLabels > 0 ? "focus" : "chapter";
  if (heading.word === "wrapper") return "wrapper";
  if (heading.word === "focus") return "focus";
  if (heading.word === "goal") {
    // "Målsætning 1: ..." with "Mål: ..." below it is what the goal answers.
    const isObjective = heading.name.endsWith("målsætning") && depthOf(heading.number) < 2;
    return isAboveGoals(node, after) || (isObjective && node.goalLabels > 0) ? "focus" : "goal";
  }
  if (heading.word === "chapter" && glossary.test(fold(heading.title))) return "chapter";
  if (heading.word === "chapter")
    return node.sections.has("actions") && node.sections.has("indicators") ? "goal" : "chapter";
  if (node.goalLabels > 1) return "focus";
  if (node.sections.size > 0 || node.goalLabels === 1) return "goal";
  return undefined;
}

/** "Mål 1" with "Delmål 1.1" or "Mål 1.1" below it, and nothing of its own, is what the goals are gathered under. */
function isAboveGoals(node: Node, after: readonly Node[]): boolean {
  const [next] = after;
  if (node.sections.size > 0 || !node.heading || !next?.heading) return false;
  if (next.heading.word !== "goal" && next.sections.size === 0) return false;
  const { number, name } = node.heading;
  if (number !== "" && isBelowNumber(next.heading.number, number)) return true;
  const isPart = /^del|resultat(?:mål|krav)$/u.test(next.heading.name) && !name.startsWith("del");
  const isObjective = /målsætning$|^hovedmål$/u.test(name) && /mål$|krav$/u.test(next.heading.name);
  return next.heading.word === "goal" && name !== next.heading.name && (isPart || isObjective);
}

/** Finds the focus area of every goal: the heading that stands above it, or itself where nothing does. */
function decideAreas(nodes: readonly Node[], goalKeys: ReadonlySet<string>): void {
  const isFlat = !nodes.some(
    (node) => isPlain(node) && nodes.some((goal) => goal.part === "goal" && outranks(node, goal)),
  );
  let area: Node | undefined;
  let above: Node | undefined;
  let wrapper: Node | undefined;
  let last: Node | undefined;
  for (const [index, node] of nodes.entries()) {
    if (node.part === "wrapper") {
      const over = area ?? above;
      if (over && outranks(over, node) && !isAreaWord(node)) node.part = "sub";
      else {
        wrapper = node;
        above = area = undefined;
      }
    } else if (node.part === "focus") {
      area = node;
      above = undefined;
    } else if (node.part === "chapter") {
      // "Baggrund" right below a focus area's heading is its introduction.
      if (area && area === last && outranks(area, node)) node.part = "sub";
      else above = area = undefined;
    } else if (node.part === "goal") {
      const mayBeArea =
        isFlat &&
        above?.content.every(isProse) === true &&
        !isLoneChapter(above, nodes) &&
        !isLowerStyle(above, node);
      const candidate = above && (outranks(above, node) || mayBeArea) ? above : undefined;
      if (candidate) {
        candidate.part = "focus";
        area = candidate;
      } else if (isAreaItself(node, area, wrapper, nodes)) {
        node.part = "focus";
        area = node;
      } else if (area === undefined && wrapper) {
        wrapper.part = "focus";
        area = wrapper;
      } else if (area && area !== wrapper && isSibling(node, area)) area = undefined;
      above = undefined;
    } else if (node.heading && isRightAbove(node, nodes[index + 1])) {
      above = node;
    } else if (
      node.heading &&
      !(goalKeys.has(keyOf(node)) && (area ?? above) && !outranks(node, area ?? above ?? node))
    ) {
      above = node;
    }
    last = node;
  }
}

/**
 * A heading with a text, of the very rank of the goals, and the only one that goals follow: the last chapter before
 * them, and no area.
 */
function isLoneChapter(above: Node, nodes: readonly Node[]): boolean {
  if (above.content.length === 0) return false;
  const followed = nodes.filter(
    (node, index) => isPlain(node) && nodes[index + 1]?.part === "goal" && keyOf(node) === keyOf(above),
  );
  const goals = nodes.filter((node) => node.part === "goal");
  const outline = above.heading?.line.outline;
  const isRank = (node: Node): boolean => outline !== undefined && node.heading?.line.outline === outline;
  return followed.length < 2 && goals.length > 1 && goals.every(isRank);
}

/** Its heading is of a lower style than the goal's: of something else before it. */
function isLowerStyle(above: Node, goal: Node): boolean {
  const [one, other] = [above.heading?.line.outline, goal.heading?.line.outline];
  return one !== undefined && other !== undefined && one > other;
}

/** A goal that says itself that it is one stands next, and lower. */
function isRightAbove(node: Node, next: Node | undefined): boolean {
  return next?.part === "goal" && next.heading?.word === "goal" && outranks(node, next);
}

function isPlain(node: Node): boolean {
  return node.part === undefined && node.heading !== undefined;
}

function isProse(token: Node["content"][number]): boolean {
  return token.kind !== "unknown";
}

/** A goal of the same rank as the focus area before it does not belong to it. */
function isSibling(node: Node, area: Node): boolean {
  if (node.heading?.word !== undefined || area.heading?.word !== undefined) return false;
  return keyOf(node) === keyOf(area) && !outranks(area, node);
}

/**
 * A heading with labels right below it and nothing above it: "1. Trivsel", then "Mål", "Handlinger". Under
 * "Indsatsområder" it is a focus area that holds one goal; so it is when "Mål" stands below it and no heading above.
 */
function isAreaItself(
  node: Node,
  area: Node | undefined,
  wrapper: Node | undefined,
  nodes: readonly Node[],
): boolean {
  const { heading } = node;
  if (!heading || heading.word !== undefined || depthOf(heading.number) > 1) return false;
  const isNumberedGoalElsewhere = nodes.some(
    (other) => other.part === "goal" && depthOf(other.heading?.number ?? "") > 1,
  );
  // One after another, each with its "Mål" right below: their levels jump.
  if (area && area !== wrapper && area.goalLabels > 0 && node.goalLabels === 1 && heading.number === "")
    return true;
  if (area && area !== wrapper && outranks(area, node)) return false;
  const isLikeAreas = nodes.some(
    (other, index) =>
      other !== node &&
      keyOf(other) === keyOf(node) &&
      (other.part === "focus" || isRightAbove(other, nodes[index + 1])),
  );
  if (node.goalLabels === 1 && isLikeAreas) return true;
  const isFirstOrAlike = area === undefined || keyOf(area) === keyOf(node);
  const isUnderAreas = wrapper !== undefined && isFirstOrAlike && isAreaWord(wrapper);
  if (isUnderAreas) return true;
  return (
    node.goalLabels === 1 &&
    wrapper === undefined &&
    (area === undefined || keyOf(area) === keyOf(node)) &&
    !isNumberedGoalElsewhere
  );
}

function isAreaWord(wrapper: Node): boolean {
  return /omraade|tema|pejlemaerke|spor\b/u.test(fold(wrapper.heading?.title ?? ""));
}

/**
 * Headings without labels and without words of their own: like their neighbours, or chapters, or headings within the
 * text.
 */
function decideRest(nodes: readonly Node[], goalKeys: ReadonlySet<string>): void {
  const areaKeys = new Set(nodes.filter((node) => node.part === "focus").map(keyOf));
  // Where chapters are numbered too, the number after the last focus area's is the next chapter's.
  for (const node of nodes) if (node.part === "chapter") areaKeys.delete(keyOf(node));
  const first = nodes.findIndex((node) => node.part === "focus" || node.part === "goal");
  for (const node of nodes.slice(0, Math.max(first, 0))) {
    if (node.part === undefined && depthOf(node.heading?.number ?? "") === 1) areaKeys.delete(keyOf(node));
  }
  const hasOutlines = nodes.some(
    (node) => node.part !== undefined && node.heading?.line.outline !== undefined,
  );
  let area: Node | undefined;
  let last: Node | undefined;
  for (const [index, node] of nodes.entries()) {
    if (node.part === "focus") area = last = node;
    else if (node.part === "goal") last = node;
    else if (node.part === "wrapper" || node.part === "chapter") area = last = undefined;
    if (node.part !== undefined || node.heading === undefined) continue;
    node.part = partOfRest(node, {
      area,
      last,
      isWithin: first >= 0 && index > first,
      goalKeys,
      areaKeys,
      hasOutlines,
    });
    if (node.part === "focus") area = last = node;
    if (node.part === "chapter") area = last = undefined;
  }
}

interface Surroundings {
  readonly area: Node | undefined;
  readonly last: Node | undefined;
  readonly isWithin: boolean;
  readonly goalKeys: ReadonlySet<string>;
  readonly areaKeys: ReadonlySet<string>;
  readonly hasOutlines: boolean;
}

function partOfRest(
  node: Node,
  { area, last, isWithin, goalKeys, areaKeys, hasOutlines }: Surroundings,
): Node["part"] {
  const key = keyOf(node);
  const number = node.heading?.number ?? "";
  if (isChapterTitle(fold(node.heading?.title ?? ""))) return "chapter";
  if (isWithin && area && goalKeys.has(key) && !areaKeys.has(key) && node.heading?.line.cell === undefined) {
    const isNumberedAlike =
      number === "" || area.heading?.number === "" || isBelowNumber(number, area.heading?.number ?? "");
    if (isNumberedAlike && (number !== "" || node.heading?.line.outline !== undefined)) return "goal";
  }
  if (
    isWithin &&
    number !== "" &&
    areaKeys.has(key) &&
    depthOf(number) === 1 &&
    Number(number) === Number(area?.heading?.number ?? -1) + 1
  ) {
    return "focus";
  }
  const isMarkedOnly = node.heading?.line.outline === undefined && number === "";
  // A bold line that looks just as the area's heading, above text alone, is the next chapter.
  const isLikeArea = isMarkedOnly && area !== undefined && last === area && keyOf(area) === key;
  if (isLikeArea && node.content.every(({ kind }) => kind === "text")) return "chapter";
  if (last && (isMarkedOnly || outranks(last, node))) return "sub";
  // Where real headings exist, a line in bold is a heading within the chapter.
  return isMarkedOnly && hasOutlines ? "sub" : "chapter";
}
