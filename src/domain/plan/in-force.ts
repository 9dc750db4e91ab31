/** Which plans one is asked for status of. Pure. */
import type { Day } from "../../schema/day.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import type { Plan } from "../../schema/lists/plans.ts";

/**
 * Whether a plan is what its department works by today: its period has begun and is not over, and nobody has closed it.
 * One that was never sent for approval counts once its period has begun, since it is worked by all the same; one that
 * has no period counts when it was approved.
 */
export function isInForce(plan: Plan, today: Day): boolean {
  const { state, from, to } = plan;
  if (isOnItsWay(plan) || state === "closed") return false;
  if (from === undefined && state !== "approved") return false;
  return (from === undefined || from <= today) && (to === undefined || to >= today);
}
