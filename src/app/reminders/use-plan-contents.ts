/**
 * The plans that decide what is due: all of one department, or those of every department in which something may be due.
 * A closed plan reminds of nothing.
 */
import { materialFor } from "../../domain/reminder/decision.ts";
import type { Day } from "../../schema/day.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import type { PlanMaterial } from "../../sharepoint/reading/read-reminder-material.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useStamped } from "../site/use-stamped.ts";

const lists = [plans, planElements, status];

/** The department's open plans; undefined until they are there. */
export function usePlanContents(): readonly PlanMaterial[] | undefined {
  const { key, snapshot } = useDepartmentView();
  const open = snapshot.plans.filter((plan) => plan.state !== "closed");
  const { data } = useStamped(["plan-contents", key], lists, async () => {
    const { readPlans } = await import("../../sharepoint/reading/read-reminder-material.ts");
    return (site) => readPlans(site, open);
  });
  return data;
}

/** Every department's plans in which something may be due until a day. */
export function usePlansDue(until: Day) {
  const { today } = useProduct();
  return useStamped(["plans-due", today, until], lists, async () => {
    const { readPlansDue } = await import("../../sharepoint/reading/read-reminder-material.ts");
    return (site) => readPlansDue(site, materialFor(today, until));
  });
}
