/**
 * What the search knows of the municipality's plans: titles, numbers and people of what counts, without the longer
 * texts, so that it can be kept in the browser. Pure.
 */
import type { Day } from "../../schema/day.ts";
import type { Person } from "../../schema/entity.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { departmentOfPlan, siftPlanRows, siftPlans } from "../belonging/plans-that-count.ts";
import { outlineOf, type Outline } from "../plan/outline.ts";
import { personKey } from "../plan/person-key.ts";

export interface SearchPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
}

export interface SearchPart {
  readonly id: number;
  readonly kind: PlanElement["kind"];
  readonly title: string;
  readonly responsible: SearchPerson | undefined;
  /** Known of the open plan only. */
  readonly description?: string;
}

export interface SearchGoal extends SearchPart {
  /** `1.2`. */
  readonly number: string;
  readonly parts: readonly SearchPart[];
}

export interface SearchPlan {
  readonly id: number;
  readonly title: string;
  /** The department's key. */
  readonly department: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly state: Plan["state"];
  readonly goals: readonly SearchGoal[];
}

/** The plans that count, with their goals, of all rows that were read. */
export function searchPlans(
  plans: readonly Plan[],
  elements: readonly PlanElement[],
  organisation: readonly OrganisationUnit[],
): readonly SearchPlan[] {
  const byPlan = new Map<number, PlanElement[]>();
  for (const row of elements) {
    // Rows made by hand carry no plan number; what they refer to tells where they belong.
    const plan = row.planKey ?? row.plan;
    if (plan === undefined) continue;
    const rows = byPlan.get(plan);
    if (rows) rows.push(row);
    else byPlan.set(plan, [row]);
  }
  return siftPlans(plans, organisation)
    .counting.filter((plan) => !isOnItsWay(plan))
    .flatMap((plan) => {
      const department = departmentOfPlan(plan, organisation);
      if (department === undefined) return [];
      const rows = { elements: byPlan.get(plan.id) ?? [], status: [] };
      return [
        searchPlan(plan, outlineOf(siftPlanRows(plan, rows, organisation).elements), department, false),
      ];
    });
}

/** One plan; with its descriptions where these are at hand. */
export function searchPlan(
  plan: Plan,
  outline: Outline,
  department: string,
  withDescriptions: boolean,
): SearchPlan {
  const partOf = ({ id, kind, title, responsible, description }: PlanElement): SearchPart => ({
    id,
    kind,
    title,
    responsible: responsible && personOf(responsible),
    ...(withDescriptions && description !== "" && { description }),
  });
  const { id, title, from, to, state } = plan;
  return {
    id,
    title,
    department,
    from,
    to,
    state,
    goals: outline.goals.map(({ goal, number, actions, milestones, indicators }) => ({
      ...partOf(goal),
      number,
      parts: [...actions, ...milestones, ...indicators].map(partOf),
    })),
  };
}

function personOf(person: Person): SearchPerson {
  return { key: personKey(person), name: person.name, email: person.email };
}
