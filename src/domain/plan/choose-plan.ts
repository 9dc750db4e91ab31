/** Which of a department's plans opens when nobody asks for a particular one, and which plans are the department's. Pure. */
import type { Day } from "../../schema/day.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import type { Plan } from "../../schema/lists/plans.ts";

/**
 * The id of the plan that covers today: the department's own before its units', open before closed, approved before drafts, later
 * before earlier. When none covers today, the one whose period is nearest. `undefined` when there is none.
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

/**
 * The plans that belong to a department: those that say so, and those made by hand in SharePoint, which say nothing but belong to one
 * of its units by their owner.
 */
export function ownPlans(
  plans: readonly Plan[],
  organisation: readonly OrganisationUnit[],
  department: string,
): readonly Plan[] {
  return plans.filter(
    (plan) => (plan.departmentKey ?? departmentOf(plan.owner, organisation)) === department,
  );
}

/** The key of the department that a unit is or belongs to. */
function departmentOf(
  unit: number | undefined,
  organisation: readonly OrganisationUnit[],
): string | undefined {
  let at = organisation.find((candidate) => candidate.id === unit);
  // Somebody may have made a ring of units by hand.
  for (let steps = 0; at !== undefined && steps < 10; steps += 1) {
    if (at.kind === "department") return at.key;
    const { parent } = at;
    at = organisation.find((candidate) => candidate.id === parent);
  }
  return undefined;
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
