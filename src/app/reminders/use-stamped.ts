/**
 * What is read for the page of reminders and kept in the browser: read again only when the department's change check
 * says that its lists have moved.
 */
import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { whenFailed } from "../site/use-rows.ts";
import { seenKey } from "../site/query-cache.ts";

interface Stamped<T> {
  /** The lists' stamps when it was read. */
  readonly stamps: readonly (string | undefined)[];
  readonly value: T;
}

/** `key` names what is read, and with it the copy in the browser. */
export function useStamped<T>(
  key: readonly [string, ...string[]],
  lists: readonly ListDefinition[],
  read: (site: Site) => Promise<T>,
): UseQueryResult<Stamped<T>> {
  const product = useProduct();
  const client = useQueryClient();
  const known = useDepartmentView().snapshot.stamps;
  const stamps = lists.map(({ name }) => known[name]);
  const queryKey = seenKey(key[0], product, ...key.slice(1));
  const query = useQuery<Stamped<T>>({
    queryKey,
    queryFn: async () => {
      const [site, { isSame }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/reading/read.ts"),
      ]);
      const kept = client.getQueryData<Stamped<T>>(queryKey);
      if (kept?.stamps.every((stamp, index) => isSame(stamp, stamps[index]))) return kept;
      return { stamps, value: await read(site) };
    },
    staleTime: Infinity,
    refetchInterval: whenFailed,
  });
  const { data, refetch } = query;
  const moved =
    data !== undefined && data.stamps.some((stamp, index) => stamp !== stamps[index])
      ? stamps.join("|")
      : undefined;
  useEffect(() => {
    if (moved !== undefined) void refetch();
  }, [moved, refetch]);
  return query;
}
