/**
 * Writes a new plan with what its template and the chosen objectives give it. May be called again after a failure:
 * nothing is doubled.
 */
import { firstElements } from "../../domain/plan/new-plan.ts";
import type { Draft } from "../../schema/entity.ts";
import type { Plan, plans } from "../../schema/lists/plans.ts";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import type { PlanToWrite } from "../../sharepoint/writing/plan-to-write.ts";
import { nameOf } from "../kept/entry.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault } from "../states/fault.ts";

/** Gives the id of the plan, when all of it is there. Rejects with a SharePointError. */
export type CreatePlan = (
  kind: Plan["kind"],
  draft: Draft<typeof plans>,
  objectives: readonly StrategyElement[],
) => Promise<number>;

/**
 * What was begun in this tab and is perhaps there in part, also when one has left the page meanwhile; by whose it is.
 */
const begun = new Map<string, { readonly wish: string; readonly plan: PlanToWrite }>();

export function useCreatePlan(): CreatePlan {
  const product = useProduct();
  const refresh = useRefresh();
  const { key } = useDepartmentView();
  return async (kind, draft, objectives) => {
    const wish = JSON.stringify([kind, draft, objectives.map(({ id }) => id)]);
    const name = nameOf(product, key);
    const last = begun.get(name);
    const plan = last?.wish === wish ? last.plan : planFrom(key, kind, draft, objectives);
    begun.set(name, { wish, plan });
    const [site, { writePlan }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/write-plan.ts"),
    ]);
    const { id } = await writePlan(site, plan).catch((error: unknown) => {
      // Another row has the plan's key, so that sent again it would never be stored.
      if (describeFault(error).kind === "taken") begun.delete(name);
      throw error;
    });
    begun.delete(name);
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
