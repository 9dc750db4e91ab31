/**
 * A plan's outline: its elements in order, numbered 1, 1.1, with actions, signs and milestones under their goals.
 * Numbers follow order and are never stored.
 */
import type { PlanElement } from "../../schema/lists/plan-elements.ts";

export interface OutlineGoal {
  readonly goal: PlanElement;
  /** `1.1`, or `1` in a plan without focus areas. */
  readonly number: string;
  readonly actions: readonly PlanElement[];
  readonly indicators: readonly PlanElement[];
  readonly milestones: readonly PlanElement[];
}

export interface OutlineFocusArea {
  /** Absent for goals that stand directly under the plan. */
  readonly focusArea: PlanElement | undefined;
  readonly number: string;
  readonly goals: readonly OutlineGoal[];
}

export interface Outline {
  readonly chapters: readonly PlanElement[];
  readonly focusAreas: readonly OutlineFocusArea[];
  /** All goals in order. */
  readonly goals: readonly OutlineGoal[];
  /** Elements whose parent is missing or of the wrong kind, by hand or by mistake: shown, never hidden. */
  readonly stray: readonly PlanElement[];
}

const underGoal: ReadonlySet<PlanElement["kind"]> = new Set([
  "action",
  "trialAction",
  "indicator",
  "milestone",
]);

/** By the stored order; rows without one last, then as they were made. */
function byOrder(a: PlanElement, b: PlanElement): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id;
}

/** Puts a plan's elements, in any order, into their outline. */
export function outlineOf(elements: readonly PlanElement[]): Outline {
  const sorted = elements.toSorted(byOrder);
  const focusAreaRows = sorted.filter((element) => element.kind === "focusArea");
  const focusAreaIds = new Set(focusAreaRows.map((element) => element.id));
  const goalRows = sorted.filter((element) => element.kind === "goal");
  const goalIds = new Set(goalRows.map((element) => element.id));

  const partsByGoal = new Map<number | undefined, PlanElement[]>();
  for (const element of sorted) {
    if (!underGoal.has(element.kind)) continue;
    const parts = partsByGoal.get(element.parent);
    if (parts) parts.push(element);
    else partsByGoal.set(element.parent, [element]);
  }
  const outlineGoal = (goal: PlanElement, number: string): OutlineGoal => {
    const parts = partsByGoal.get(goal.id) ?? [];
    return {
      goal,
      number,
      actions: parts.filter((part) => part.kind === "action" || part.kind === "trialAction"),
      indicators: parts.filter((part) => part.kind === "indicator"),
      milestones: parts.filter((part) => part.kind === "milestone"),
    };
  };

  const direct = goalRows.filter((goal) => goal.parent === undefined);
  const focusAreas: OutlineFocusArea[] = focusAreaRows.map((focusArea, index) => ({
    focusArea,
    number: String(index + 1),
    goals: goalRows
      .filter((goal) => goal.parent === focusArea.id)
      .map((goal, goalIndex) => outlineGoal(goal, `${index + 1}.${goalIndex + 1}`)),
  }));
  if (direct.length > 0) {
    focusAreas.push({
      focusArea: undefined,
      number: "",
      goals: direct.map((goal, index) =>
        outlineGoal(
          goal,
          focusAreaRows.length === 0 ? String(index + 1) : `${focusAreaRows.length + 1}.${index + 1}`,
        ),
      ),
    });
  }
  return {
    chapters: sorted.filter((element) => element.kind === "chapter"),
    focusAreas,
    goals: focusAreas.flatMap((part) => part.goals),
    stray: sorted.filter((element) =>
      element.kind === "goal"
        ? element.parent !== undefined && !focusAreaIds.has(element.parent)
        : underGoal.has(element.kind) && (element.parent === undefined || !goalIds.has(element.parent)),
    ),
  };
}
