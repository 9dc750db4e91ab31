/** What the ledger holds for the department from a day on, read when the page opens and again when the department's change check says that it moved. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Day } from "../../schema/day.ts";
import { reminders, type ReminderRow } from "../../schema/lists/reminders.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";

interface Kept {
  readonly stamp: string | undefined;
  readonly rows: readonly ReminderRow[];
}

/** However many rows all departments together have in those days. */
export function useLedger(from: Day): UseQueryResult<Kept> {
  const product = useProduct();
  const { key, snapshot } = useDepartmentView();
  const stamp = snapshot.stamps[reminders.name];
  const query = useQuery<Kept>({
    queryKey: ["ledger", product.siteUrl, key, from],
    queryFn: async () => {
      const [site, { readLedgerOf }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/read-reminder-material.ts"),
      ]);
      return { stamp, rows: await readLedgerOf(site, key, from) };
    },
    staleTime: Infinity,
  });
  const { data, refetch } = query;
  const moved = data !== undefined && data.stamp !== stamp ? stamp : undefined;
  useEffect(() => {
    if (moved !== undefined) void refetch();
  }, [moved, refetch]);
  return query;
}
