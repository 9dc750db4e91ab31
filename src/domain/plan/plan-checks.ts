/** What a plan still lacks, said gently and never in the way: each with the place where it is put right. Pure. */
import type { Day } from "../../schema/day.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import type { Outline, OutlineGoal } from "./outline.ts";

/** Checks that point at a goal or at what stands under it. */
export type LineCheck = "noDeadline" | "noIndicator" | "noResponsible" | "outsidePeriod";

export type PlanCheck =
  | { readonly what: LineCheck; readonly element: PlanElement; readonly number: string }
  /** A virksomhedsplan always has local environmental goals; `focusArea` is where they would stand, if it is there. */
  | { readonly what: "noEnvironment"; readonly focusArea: PlanElement | undefined }
  /** A directors' focus area that must be answered in every plan, and that no goal answers. */
  | { readonly what: "unanswered"; readonly strategic: StrategyElement };

/** Titles that tell of environmental goals. */
const environmental = /milj|klima|bæredygtig|grøn|natur/iu;

/** Everything that a plan lacks, in the plan's own order, what concerns the plan as a whole first. */
export function planChecks(
  plan: Plan,
  outline: Outline,
  strategy: readonly StrategyElement[],
): readonly PlanCheck[] {
  return [
    ...environmentCheck(plan, outline),
    ...strategyChecks(plan, outline, strategy),
    ...outline.goals.flatMap((entry) => goalChecks(plan, entry)),
  ];
}

function environmentCheck(plan: Plan, outline: Outline): readonly PlanCheck[] {
  if (plan.kind !== "businessPlan") return [];
  const isThere = outline.focusAreas.some(
    ({ focusArea, goals }) =>
      (goals.length > 0 && environmental.test(focusArea?.title ?? "")) ||
      goals.some(({ goal }) => environmental.test(goal.title)),
  );
  if (isThere) return [];
  const focusArea = outline.focusAreas.find((part) =>
    environmental.test(part.focusArea?.title ?? ""),
  )?.focusArea;
  return [{ what: "noEnvironment", focusArea }];
}

function strategyChecks(
  plan: Plan,
  outline: Outline,
  strategy: readonly StrategyElement[],
): readonly PlanCheck[] {
  const answered = new Set(outline.goals.flatMap(({ goal }) => goal.strategicFocusAreas));
  return strategy
    .filter(
      (row) =>
        row.kind === "strategicFocusArea" &&
        row.mustBeAnswered &&
        !answered.has(row.id) &&
        overlaps(plan, row),
    )
    .map((strategic) => ({ what: "unanswered", strategic }));
}

function overlaps(
  plan: { readonly from: Day | undefined; readonly to: Day | undefined },
  row: { readonly from: Day | undefined; readonly to: Day | undefined },
): boolean {
  return (row.from ?? "") <= (plan.to ?? "9999") && (row.to ?? "9999") >= (plan.from ?? "");
}

function goalChecks(plan: Plan, entry: OutlineGoal): readonly PlanCheck[] {
  const { goal, number } = entry;
  // Without a title it is not a goal yet, only a line.
  if (goal.title.trim() === "") return [];
  const lacks = (what: LineCheck, element: PlanElement = goal): PlanCheck => ({ what, element, number });
  return [
    ...(goal.responsible === undefined ? [lacks("noResponsible")] : []),
    ...(goal.due === undefined ? [lacks("noDeadline")] : []),
    ...(entry.indicators.length === 0 ? [lacks("noIndicator")] : []),
    ...[goal, ...entry.actions, ...entry.milestones]
      .filter(({ due }) => isOutside(plan, due))
      .map((element) => lacks("outsidePeriod", element)),
  ];
}

function isOutside(plan: Plan, due: Day | undefined): boolean {
  if (due === undefined) return false;
  return (plan.from !== undefined && due < plan.from) || (plan.to !== undefined && due > plan.to);
}
