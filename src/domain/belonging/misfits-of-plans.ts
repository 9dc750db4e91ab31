/** The plans, and the rows that say they are a plan's, that do not count, over all plans at once. */
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { status, type StatusRow } from "../../schema/lists/status.ts";
import { outlineOf } from "../plan/outline.ts";
import { noPlan, parentElsewhere, planElsewhere } from "./misfit-sentences.ts";
import { siftPlanRows, siftPlans, type PlanRows } from "./plans-that-count.ts";
import { sift, whyNobodys, type Misfit, type RowAside } from "./sifting.ts";
import { departmentKeys } from "./whose-row.ts";

export function misfitsOfPlans(
  all: PlanRows & { readonly plans: readonly Plan[] },
  organisation: readonly OrganisationUnit[],
): readonly Misfit[] {
  const sifted = siftPlans(all.plans, organisation);
  const planOf = new Map(all.elements.map(({ id, plan, planKey }) => [id, plan ?? planKey]));
  const elements = grouped(all.elements, (row) => [row.planKey, row.plan]);
  const said = grouped(all.status, (row) => [row.planKey ?? planOf.get(row.element ?? 0)]);
  const placed = new Set<PlanElement | StatusRow>();
  const aside: RowAside[] = [...sifted.aside];
  const shown: RowAside[] = [];
  for (const plan of sifted.counting) {
    const rows = { elements: elements.get(plan.id) ?? [], status: said.get(plan.id) ?? [] };
    for (const row of [...rows.elements, ...rows.status]) placed.add(row);
    const content = siftPlanRows(plan, rows, organisation);
    const stray = new Set(outlineOf(content.elements).stray);
    shown.push(
      ...sift(planElements, content.elements, (row) => (stray.has(row) ? parentElsewhere : undefined)).aside,
    );
    aside.push(
      ...content.aside,
      ...sift(status, content.status, ({ element }) => {
        const named = planOf.get(element ?? 0);
        return named === undefined || named === plan.id ? undefined : planElsewhere;
      }).aside,
    );
  }
  const departments = departmentKeys(organisation);
  const isLeft = (row: PlanElement | StatusRow) => !placed.has(row);
  aside.push(
    ...sift(
      planElements,
      all.elements.filter(isLeft),
      (row) => whyNobodys(planElements, row, departments) ?? noPlan,
    ).aside,
    ...sift(status, all.status.filter(isLeft), (row) => whyNobodys(status, row, departments) ?? noPlan).aside,
  );
  return [
    ...shown.map((row) => ({ ...row, counts: true })),
    ...aside.map((row) => ({ ...row, counts: false })),
  ];
}

function grouped<Row>(
  rows: readonly Row[],
  plansOf: (row: Row) => readonly (number | undefined)[],
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    for (const plan of new Set(plansOf(row))) {
      if (plan === undefined) continue;
      const group = groups.get(plan);
      if (group) group.push(row);
      else groups.set(plan, [row]);
    }
  }
  return groups;
}
