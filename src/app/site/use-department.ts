/**
 * A department as the tab knows it: read once, kept in the browser, and checked for changes each minute and when one
 * comes back to the tab.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { DepartmentSnapshot } from "../../sharepoint/reading/open-department.ts";
import { departmentQuery } from "./department-query.ts";
import { isSomebodyElse } from "./doors.ts";
import { useProduct } from "./product.tsx";
import { forgetSeenQuery } from "./query-cache.ts";

const checkEvery = 60_000;

/** The department with its plans and one plan's content: the plan asked for, otherwise the one that covers today. */
export function useDepartment(department: string, plan: number | undefined) {
  const product = useProduct();
  const client = useQueryClient();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    ...departmentQuery(client, product, department, plan),
    refetchInterval: checkEvery,
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
  });
  // The pages are the other's in a moment.
  return { data, error: isSomebodyElse(error) ? null : error, isFetching, dataUpdatedAt, refetch };
}

/** Reads everything anew. A right that was given lately changes no row, so that nothing else would show it. */
export function useReadAnew(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    client.setQueriesData<DepartmentSnapshot>(
      { queryKey: ["department"] },
      (snapshot) => snapshot && { ...snapshot, stamps: {} },
    );
    client.removeQueries({ queryKey: ["list"], type: "inactive" });
    await client.refetchQueries({ queryKey: ["department"], type: "active" });
  };
}

/**
 * Reads what has changed, now. For after something was written. What was read for another address is asked about when
 * one goes there, however lately it was read.
 */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    // The whole municipality is read again when it is shown the next time.
    void client.invalidateQueries({ queryKey: ["municipality"] });
    await client.invalidateQueries({ queryKey: ["department"] });
  };
}

/** Reads the department anew and forgets what this browser has seen of a plan that is gone. */
export function useForgetPlan(): (plan: number) => Promise<void> {
  const client = useQueryClient();
  return async (plan) => {
    const queryKey = ["department"];
    await client.invalidateQueries({ queryKey });
    for (const query of client.getQueryCache().findAll({ queryKey, type: "inactive" })) {
      const snapshot = query.state.data as DepartmentSnapshot | undefined;
      if (snapshot?.plan !== plan) continue;
      client.removeQueries({ queryKey: query.queryKey, exact: true });
      await forgetSeenQuery(query.queryHash);
    }
  };
}
