/** Which of a department's plans opens when nobody asks for a particular one. */
import type { Day } from "../../schema/day.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import type { Plan } from "../../schema/lists/plans.ts";

/**
 * The id of the plan that covers today: the department's own before its units', open before closed, approved before
 * drafts, later before earlier. When none covers today, the one whose period is nearest. `undefined` when there is
 * none.
 */
export function choosePlan(
  plans: readonly Plan[],
  organisation: readonly OrganisationUnit[],
  department: string,
  today: Day,
): number | undefined {
  const owner = organisation.find((unit) => unit.key === department)?.id;
  const ranked = plans.map((plan) => ({
    plan,
    rank: [
      // A plan that is still on its way opens only where there is no other.
      isOnItsWay(plan) ? 1 : 0,
      daysAway(plan, today),
      plan.state === "closed" ? 1 : 0,
      plan.owner === owner ? 0 : 1,
      plan.state === "approved" ? 0 : plan.state === "submitted" ? 1 : 2,
      -Date.parse(plan.from ?? "1900-01-01"),
      -plan.id,
    ],
  }));
  ranked.sort((a, b) => compare(a.rank, b.rank));
  return ranked[0]?.plan.id;
}

function daysAway(plan: Plan, today: Day): number {
  const { from, to } = plan;
  if (from !== undefined && from > today) return Date.parse(from) - Date.parse(today);
  if (to !== undefined && to < today) return Date.parse(today) - Date.parse(to);
  return 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
