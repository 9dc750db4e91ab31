/** A list beside the plan (the wheel, collaborations), with the person's rights. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { ListReading } from "../../sharepoint/reading/read-list.ts";
import { useStamped, type Reading } from "./use-stamped.ts";

/** The list's rows, those that `filter` (OData) leaves. */
export function useRows<L extends ListDefinition>(
  list: L,
  { filter, isNeeded = true }: { readonly filter?: string; readonly isNeeded?: boolean } = {},
): Reading<ListReading<L>> {
  return useStamped(
    ["list", list.name, filter ?? ""],
    [list],
    async () => {
      const { readList } = await import("../../sharepoint/reading/read-list.ts");
      return (site) => readList(site, list, filter);
    },
    isNeeded,
  );
}
