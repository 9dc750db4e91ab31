/**
 * What is read whole beside the plan (a list, the ledger, several plans at once) and kept in the browser: read again
 * only when the department's change check says that its lists have moved.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { useDepartmentView } from "./department-view.tsx";
import { useProduct } from "./product.tsx";
import { seenKey } from "./query-cache.ts";

const tryAgainEvery = 60_000;

/**
 * How soon it is asked for again: only when the last reading failed, for the lists' time of change says nothing of
 * that.
 */
function whenFailed({ state }: { readonly state: { readonly error: unknown } }): number | false {
  return state.error === null ? false : tryAgainEvery;
}

interface Stamped<T> {
  /** The lists' stamps when it was read. */
  readonly stamps: readonly (string | undefined)[];
  readonly value: T;
}

export interface Reading<T> {
  /** Undefined until it is there. */
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

/**
 * `key` names what is read, and with it the copy in the browser; `load` fetches the code that reads it. Opened again
 * unchanged it asks nothing: the department's own change check covers all lists of the site. After something was
 * written, `useRefresh` brings it up to date.
 */
export function useStamped<T>(
  key: readonly [string, ...string[]],
  lists: readonly ListDefinition[],
  load: () => Promise<(site: Site) => Promise<T>>,
  isNeeded = true,
): Reading<T> {
  const product = useProduct();
  const client = useQueryClient();
  const known = useDepartmentView().snapshot.stamps;
  const stamps = lists.map(({ name }) => known[name]);
  const queryKey = seenKey(key[0], product, ...key.slice(1));
  const { data, error, refetch } = useQuery<Stamped<T>>({
    queryKey,
    queryFn: async () => {
      const [site, read, { isSame }] = await Promise.all([
        product.openSite(),
        load(),
        import("../../sharepoint/reading/read.ts"),
      ]);
      const kept = client.getQueryData<Stamped<T>>(queryKey);
      if (kept?.stamps.every((stamp, index) => isSame(stamp, stamps[index]))) return kept;
      return { stamps, value: await read(site) };
    },
    enabled: isNeeded,
    staleTime: Infinity,
    refetchInterval: whenFailed,
  });
  const moved =
    isNeeded && data !== undefined && data.stamps.some((stamp, index) => stamp !== stamps[index])
      ? stamps.join("|")
      : undefined;
  useEffect(() => {
    if (moved !== undefined) void refetch();
  }, [moved, refetch]);
  return { data: data?.value, error, refetch };
}
