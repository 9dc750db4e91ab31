/** Whether a plan is whole. A file of its own, so that the first load need not bring the list definitions along. */
import type { Plan } from "./plans.ts";

/**
 * Whether the plan is still on its way in, from a document or a template, or on its way out, and must not be shown as
 * if it were whole.
 */
export function isOnItsWay(plan: Plan): boolean {
  return (plan.rowsOnTheirWay ?? 0) !== 0;
}

/** Whether somebody has begun to delete the plan, and has not come to the end. */
export function isOnItsWayOut(plan: Plan): boolean {
  return (plan.rowsOnTheirWay ?? 0) < 0;
}
