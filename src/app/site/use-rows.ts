/**
 * A list beside the plan (the wheel, collaborations): read once, kept in the browser, and read again only when the
 * department's change check says it has moved.
 */
import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { ListReading } from "../../sharepoint/reading/read-list.ts";
import { useDepartmentView } from "./department-view.tsx";
import { useProduct } from "./product.tsx";
import { seenKey } from "./query-cache.ts";

const tryAgainEvery = 60_000;

/**
 * How soon a list is asked for again: only when the last reading failed, for its time of change says nothing of that.
 */
export function whenFailed({ state }: { readonly state: { readonly error: unknown } }): number | false {
  return state.error === null ? false : tryAgainEvery;
}

interface Kept<L extends ListDefinition> extends ListReading<L> {
  /** The list's stamp when it was read. */
  readonly stamp: string | undefined;
}

/**
 * The list's rows with the person's rights, those that `filter` (OData) leaves. Opened again unchanged it asks nothing:
 * the department's own change check covers all lists of the site. After something was written, `useRefresh` brings it
 * up to date.
 */
export function useRows<L extends ListDefinition>(
  list: L,
  options: { readonly filter?: string; readonly isNeeded?: boolean } = {},
): UseQueryResult<ListReading<L>> {
  const { filter, isNeeded = true } = options;
  const product = useProduct();
  const client = useQueryClient();
  const stamp = useDepartmentView().snapshot.stamps[list.name];
  const queryKey = seenKey("list", product, list.name, filter ?? "");
  const query = useQuery<Kept<L>>({
    queryKey,
    queryFn: async () => {
      const [site, { readList }, { isSame }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/reading/read-list.ts"),
        import("../../sharepoint/reading/read.ts"),
      ]);
      const kept = client.getQueryData<Kept<L>>(queryKey);
      if (kept && isSame(kept.stamp, stamp)) return kept;
      return { ...(await readList(site, list, filter)), stamp };
    },
    enabled: isNeeded,
    staleTime: Infinity,
    refetchInterval: whenFailed,
  });
  const { data, refetch } = query;
  const moved = isNeeded && data !== undefined && data.stamp !== stamp ? stamp : undefined;
  useEffect(() => {
    if (moved !== undefined) void refetch();
  }, [moved, refetch]);
  return query;
}
