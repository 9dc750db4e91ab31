/** All plans of the department with everything in them, read when the page opens and again when the department's change check says that something moved. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import type { PlanMaterial } from "../../sharepoint/read-reminder-material.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";

interface Kept {
  readonly stamp: string;
  readonly contents: readonly PlanMaterial[];
}

/** Undefined until they are there. A closed plan reminds of nothing and is left out. */
export function usePlanContents(): readonly PlanMaterial[] | undefined {
  const product = useProduct();
  const { key, snapshot } = useDepartmentView();
  const stamp = [plans, planElements, status].map(({ name }) => snapshot.stamps[name] ?? "").join("|");
  const open = snapshot.plans.filter((plan) => plan.state !== "closed");
  const { data, refetch } = useQuery<Kept>({
    queryKey: ["plan-contents", product.siteUrl, key],
    queryFn: async () => {
      const [site, { readPlans }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/read-reminder-material.ts"),
      ]);
      return { stamp, contents: await readPlans(site, open) };
    },
    staleTime: Infinity,
  });
  const moved = data !== undefined && data.stamp !== stamp ? stamp : undefined;
  useEffect(() => {
    if (moved !== undefined) void refetch();
  }, [moved, refetch]);
  return data?.contents;
}
