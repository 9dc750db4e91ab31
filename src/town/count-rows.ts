/** Counting what a plan comes to: the rows it makes, and the goals in it. */
import type { TownGoal, TownPlan } from "./town.ts";

/** All goals of a plan in their order, those of focus areas first. */
export function goalsOf(plan: TownPlan): readonly TownGoal[] {
  return [...(plan.focusAreas ?? []).flatMap((part) => part.goals), ...(plan.goals ?? [])];
}

/** The plan itself, its chapters and elements, and every status, observation and withdrawal. */
export function countRows(plan: TownPlan): number {
  let count = 1 + (plan.chapters?.length ?? 0) + (plan.focusAreas?.length ?? 0);
  for (const goal of goalsOf(plan)) {
    const actions = [...(goal.actions ?? []), ...(goal.trialActions ?? [])];
    const indicators = goal.indicators ?? [];
    const said = [...(goal.status ?? []), ...actions.flatMap((action) => action.status ?? [])];
    count += 1 + actions.length + indicators.length + (goal.milestones?.length ?? 0);
    count += said.length + said.filter((status) => status.withdrawnAt !== undefined).length;
    count += indicators.reduce((sum, indicator) => sum + (indicator.observations?.length ?? 0), 0);
  }
  return count;
}
