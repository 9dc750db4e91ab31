/**
 * Where a line of the plan goes when it is moved, and where a new one is put in: among which lines, under what, and as
 * what kind, as in Word's outline. What cannot be done gives undefined. Pure.
 */
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { orderAt } from "./order-numbers.ts";
import type { Outline, OutlineFocusArea, OutlineGoal } from "../plan/outline.ts";

export type LineKind = PlanElement["kind"];

/** A place in the outline. */
export interface LinePlace {
  readonly kind: LineKind;
  /** The id of the goal or focus area that it is under. */
  readonly parent: number | undefined;
  /** The lines it stands among, in their order, itself left out. */
  readonly among: readonly PlanElement[];
  /** It stands before `among[at]`. */
  readonly at: number;
}

/** What is written in a line to bring it to its place. */
export interface LineChange {
  readonly id: number;
  readonly kind?: LineKind;
  readonly values: { readonly order: number; readonly parent?: number | undefined };
}

/**
 * The changes that bring a line to a place: its own, and the order numbers of others when there is no room between
 * them.
 */
export function changesFor(place: LinePlace, id: number): readonly LineChange[] {
  const { own, others } = orderAt(
    place.among.map(({ order }) => order),
    place.at,
  );
  return [
    { id, kind: place.kind, values: { order: own, parent: place.parent } },
    ...[...others].flatMap(([index, order]) => {
      const other = place.among[index];
      return other ? [{ id: other.id, values: { order } }] : [];
    }),
  ];
}

const partKinds: ReadonlySet<LineKind> = new Set(["action", "trialAction", "indicator", "milestone"]);

/** Whether lines of this kind stand under a goal. */
export function isPart(kind: LineKind): boolean {
  return partKinds.has(kind);
}

/** Lines of these kinds stand among each other. */
function areNeighbours(a: LineKind, b: LineKind): boolean {
  const plain = (kind: LineKind) => (kind === "trialAction" ? "action" : kind);
  return plain(a) === plain(b);
}

function partsOf(goal: OutlineGoal, kind: LineKind): readonly PlanElement[] {
  if (kind === "indicator") return goal.indicators;
  return kind === "milestone" ? goal.milestones : goal.actions;
}

function goalsOf(part: OutlineFocusArea | undefined): readonly PlanElement[] {
  return part?.goals.map(({ goal }) => goal) ?? [];
}

function focusAreasOf(outline: Outline): readonly PlanElement[] {
  return outline.focusAreas.flatMap(({ focusArea }) => focusArea ?? []);
}

/** The lines of a kind under a parent, in order. */
function linesUnder(outline: Outline, kind: LineKind, parent: number | undefined): readonly PlanElement[] {
  if (kind === "chapter") return outline.chapters;
  if (kind === "focusArea") return focusAreasOf(outline);
  if (kind === "goal") return goalsOf(outline.focusAreas.find((part) => part.focusArea?.id === parent));
  const goal = outline.goals.find((entry) => entry.goal.id === parent);
  return goal ? partsOf(goal, kind) : [];
}

/** The place of a line as it stands. */
function placeOf(outline: Outline, line: PlanElement): LinePlace {
  const parent = line.kind === "chapter" || line.kind === "focusArea" ? undefined : line.parent;
  const all = linesUnder(outline, line.kind, parent);
  const at = all.findIndex(({ id }) => id === line.id);
  return {
    kind: line.kind,
    parent,
    among: all.filter(({ id }) => id !== line.id),
    at: at < 0 ? all.length : at,
  };
}

/** The lines right before and after a line, among those that it stands among. */
export function neighbours(
  outline: Outline,
  line: PlanElement,
): { readonly before: PlanElement | undefined; readonly after: PlanElement | undefined } {
  const { among, at } = placeOf(outline, line);
  return { before: among[at - 1], after: among[at] };
}

/** Right after a line, for another of the same kind. */
export function placeAfter(outline: Outline, line: PlanElement): LinePlace {
  const place = placeOf(outline, line);
  return { ...place, among: place.among.toSpliced(place.at, 0, line), at: place.at + 1 };
}

/** Right before a line, for another of the same kind. */
export function placeBefore(outline: Outline, line: PlanElement): LinePlace {
  const { at, ...place } = placeAfter(outline, line);
  return { ...place, at: at - 1 };
}

/** Last under a goal or focus area, or in the plan. `moved` is left out of the lines that it then stands among. */
export function placeLast(
  outline: Outline,
  kind: LineKind,
  parent: number | undefined,
  moved?: number,
): LinePlace {
  const among = linesUnder(outline, kind, parent).filter(({ id }) => id !== moved);
  return { kind, parent, among, at: among.length };
}

function placeFirst(outline: Outline, kind: LineKind, parent: number | undefined, moved: number): LinePlace {
  return { ...placeLast(outline, kind, parent, moved), at: 0 };
}

/** One up or down; at the end of its goal or focus area over into the neighbouring one. */
export function placeByStep(outline: Outline, line: PlanElement, step: -1 | 1): LinePlace | undefined {
  const place = placeOf(outline, line);
  const at = place.at + step;
  if (at >= 0 && at <= place.among.length) return { ...place, at };
  if (line.kind === "chapter" || line.kind === "focusArea") return undefined;
  const parents =
    line.kind === "goal"
      ? outline.focusAreas.map(({ focusArea }) => focusArea?.id)
      : outline.goals.map(({ goal }) => goal.id);
  const here = parents.indexOf(line.parent);
  const to = here + step;
  if (here < 0 || to < 0 || to >= parents.length) return undefined;
  const parent = parents[to];
  return step < 0
    ? placeLast(outline, line.kind, parent, line.id)
    : placeFirst(outline, line.kind, parent, line.id);
}

/**
 * One step in: a focus area becomes a goal of the one above, a goal an action of the goal above. Only what has nothing
 * under it.
 */
export function placeInwards(outline: Outline, line: PlanElement): LinePlace | undefined {
  if (line.kind === "focusArea") {
    const index = outline.focusAreas.findIndex(({ focusArea }) => focusArea?.id === line.id);
    const above = outline.focusAreas[index - 1]?.focusArea;
    if (above === undefined || (outline.focusAreas[index]?.goals.length ?? 0) > 0) return undefined;
    return placeLast(outline, "goal", above.id, line.id);
  }
  if (line.kind === "goal") {
    const part = outline.focusAreas.find(({ focusArea }) => focusArea?.id === line.parent);
    const index = part?.goals.findIndex(({ goal }) => goal.id === line.id) ?? -1;
    const above = part?.goals[index - 1]?.goal;
    if (above === undefined || hasParts(outline, line.id)) return undefined;
    return placeLast(outline, "action", above.id, line.id);
  }
  return undefined;
}

/**
 * One step out: what stands under a goal becomes the goal after it, a goal the focus area after its own. Only what has
 * nothing under it.
 */
export function placeOutwards(outline: Outline, line: PlanElement): LinePlace | undefined {
  if (isPart(line.kind)) {
    const goal = outline.goals.find((entry) => entry.goal.id === line.parent)?.goal;
    return goal && placeAfter(outline, goal);
  }
  if (line.kind !== "goal" || hasParts(outline, line.id)) return undefined;
  const focusArea = focusAreasOf(outline).find(({ id }) => id === line.parent);
  return focusArea ? placeAfter(outline, focusArea) : placeLast(outline, "focusArea", undefined);
}

/** As another kind under the same goal, at the end of that kind. */
export function placeAsKind(outline: Outline, line: PlanElement, kind: LineKind): LinePlace | undefined {
  if (!isPart(line.kind) || !isPart(kind)) return undefined;
  if (areNeighbours(line.kind, kind)) return { ...placeOf(outline, line), kind };
  return placeLast(outline, kind, line.parent, line.id);
}

/**
 * Where a line lands that is let go on another: beside one of its own kind, last under one that it can belong to,
 * beside the part of a goal under that goal. Undefined where it cannot be.
 */
export function placeByDrop(
  outline: Outline,
  line: PlanElement,
  target: PlanElement,
  side: "before" | "after",
): LinePlace | undefined {
  if (line.id === target.id) return undefined;
  if (areNeighbours(line.kind, target.kind)) {
    const beside = side === "before" ? placeBefore(outline, target) : placeAfter(outline, target);
    const own = beside.among.findIndex(({ id }) => id === line.id);
    const at = own >= 0 && own < beside.at ? beside.at - 1 : beside.at;
    return { ...beside, kind: line.kind, among: beside.among.filter(({ id }) => id !== line.id), at };
  }
  if (line.kind === "goal" && target.kind === "focusArea")
    return placeFirst(outline, "goal", target.id, line.id);
  if (!isPart(line.kind)) return undefined;
  if (target.kind === "goal") return placeLast(outline, line.kind, target.id, line.id);
  return isPart(target.kind) ? placeLast(outline, line.kind, target.parent, line.id) : undefined;
}

function hasParts(outline: Outline, goal: number): boolean {
  const entry = outline.goals.find((candidate) => candidate.goal.id === goal);
  return entry !== undefined && entry.actions.length + entry.indicators.length + entry.milestones.length > 0;
}

function ofGoal({ goal, actions, milestones, indicators }: OutlineGoal): readonly PlanElement[] {
  return [goal, ...actions, ...milestones, ...indicators];
}

/** A line and everything under it. */
export function withAllUnder(outline: Outline, line: PlanElement): readonly PlanElement[] {
  if (line.kind === "goal") {
    const entry = outline.goals.find(({ goal }) => goal.id === line.id);
    return entry ? ofGoal(entry) : [line];
  }
  if (line.kind !== "focusArea") return [line];
  const part = outline.focusAreas.find(({ focusArea }) => focusArea?.id === line.id);
  return [line, ...(part?.goals.flatMap(ofGoal) ?? [])];
}

/** All lines in the order in which they are read: the order of the arrow keys. */
export function readingOrder(outline: Outline): readonly PlanElement[] {
  return [
    ...outline.chapters,
    ...outline.focusAreas.flatMap(({ focusArea, goals }) => [
      ...(focusArea ? [focusArea] : []),
      ...goals.flatMap(ofGoal),
    ]),
  ];
}
