/**
 * Writes a new plan with what its template and the chosen objectives give it. May be called again after a failure:
 * nothing is doubled.
 */
import { useRef } from "react";
import { firstElements } from "../../domain/plan/new-plan.ts";
import type { Draft } from "../../schema/entity.ts";
import type { Plan, plans } from "../../schema/lists/plans.ts";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import type { PlanToWrite } from "../../sharepoint/writing/plan-to-write.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";

/** Gives the id of the plan, when all of it is there. Rejects with a SharePointError. */
export type CreatePlan = (
  kind: Plan["kind"],
  draft: Draft<typeof plans>,
  objectives: readonly StrategyElement[],
) => Promise<number>;

export function useCreatePlan(): CreatePlan {
  const product = useProduct();
  const refresh = useRefresh();
  const { key } = useDepartmentView();
  const begun = useRef<{ readonly wish: string; readonly plan: PlanToWrite }>(undefined);
  return async (kind, draft, objectives) => {
    const wish = JSON.stringify([kind, draft, objectives.map(({ id }) => id)]);
    const plan = begun.current?.wish === wish ? begun.current.plan : planFrom(key, kind, draft, objectives);
    begun.current = { wish, plan };
    const [site, { writePlan }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/write-plan.ts"),
    ]);
    const { id } = await writePlan(site, plan);
    await refresh();
    if (id === undefined) throw new Error("The plan was not written although nobody stopped it.");
    return id;
  };
}

function planFrom(
  department: string,
  kind: Plan["kind"],
  draft: Draft<typeof plans>,
  objectives: readonly StrategyElement[],
): PlanToWrite {
  return {
    clientKey: crypto.randomUUID(),
    kind,
    department,
    draft,
    elements: firstElements(kind, objectives).map(({ kind: of, title, objectives: answers }) => ({
      clientKey: crypto.randomUUID(),
      kind: of,
      draft: { title, ...(answers && { objectives: answers }) },
    })),
  };
}
