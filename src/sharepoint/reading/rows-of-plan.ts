/** Which rows of a list belong to a plan: only their ids and keys, for writing and removing whole plans. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { allRows } from "./read.ts";

/** The read of a plan's rows in a list that has `PlanKey` and `ClientKey`. */
export function rowsOfPlanPart(site: Site, list: ListDefinition, plan: number): Part {
  const { items } = site.sp.web.getList(listPath(site, list));
  const url = items
    .select("Id", "ClientKey", "FileDirRef")
    .filter(`PlanKey eq ${plan}`)
    .top(5000)
    .toRequestUrl();
  return { method: "GET", url };
}

/**
 * The ids of those rows that lie in this folder of the list, by client key; a row made by hand has no key and goes by
 * its id. Anybody may name the plan in a row elsewhere.
 */
export async function readKeys(
  site: Site,
  list: ListDefinition,
  outcome: PartOutcome | undefined,
  folder: string,
): Promise<Map<string, number>> {
  const rows = (await allRows(site, outcome)) as readonly {
    readonly Id: number;
    readonly ClientKey?: string | null;
    readonly FileDirRef?: string;
  }[];
  const path = (folder === "" ? listPath(site, list) : `${listPath(site, list)}/${folder}`).toLowerCase();
  const own = rows.filter(({ FileDirRef: at }) => at?.toLowerCase() === path);
  return new Map(own.map((row) => [row.ClientKey ?? `#${row.Id}`, row.Id]));
}
