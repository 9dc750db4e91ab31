/** A department as the tab knows it: read once, kept in the browser, and checked for changes each minute and when one comes back to the tab. */
import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { DepartmentSnapshot } from "../../sharepoint/reading/open-department.ts";
import { useProduct, type Product } from "./product.tsx";
import { isSomebodyElse } from "./doors.ts";
import { forgetSeenQuery, seenKey } from "./query-cache.ts";

const checkEvery = 60_000;

function keyOf(product: Product, department: string, plan: number | undefined) {
  return seenKey("department", product, department, plan ?? "current");
}

async function read(
  product: Product,
  client: QueryClient,
  department: string,
  plan: number | undefined,
): Promise<DepartmentSnapshot> {
  const [site, { openDepartment }] = await Promise.all([
    product.openSite(),
    import("../../sharepoint/reading/open-department.ts"),
  ]);
  const previous = client.getQueryData<DepartmentSnapshot>(keyOf(product, department, plan));
  return openDepartment(
    site,
    { department, today: product.today, ...(plan !== undefined && { plan }) },
    previous,
  );
}

/** The department with its plans and one plan's content: the plan asked for, otherwise the one that covers today. */
export function useDepartment(department: string, plan: number | undefined) {
  const product = useProduct();
  const client = useQueryClient();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    queryKey: keyOf(product, department, plan),
    queryFn: () => read(product, client, department, plan),
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

/** Reads what has changed, now. For after something was written. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.refetchQueries({ queryKey: ["department"], type: "active" });
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
