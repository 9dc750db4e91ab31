/** Taking rows away so that they can be had back: into SharePoint's recycle bin, where they keep their ids, and out of it again. */
import type { ListDefinition } from "../schema/define-list.ts";
import type { Part } from "./batch.ts";
import { listPath, type Site } from "./connect.ts";
import { SharePointError } from "./errors.ts";

/** What `restoreRows` needs to bring rows back: their ids in the recycle bin, in the order in which they went. */
export type RecycledRows = readonly string[];

/**
 * Moves rows to the recycle bin, in one request. A row that is gone already counts as taken away. When one is refused, those that went are
 * brought back and its SharePointError is thrown.
 */
export async function recycleRows(
  site: Site,
  list: ListDefinition,
  ids: readonly number[],
): Promise<RecycledRows> {
  const { items } = site.sp.web.getList(listPath(site, list));
  const parts = ids.map((id): Part => ({
    method: "POST",
    url: `${items.getById(id).toRequestUrl()}/recycle()`,
  }));
  const outcomes = await site.batch(parts);
  const gone = outcomes.flatMap((outcome) => (outcome.ok ? [readBinId(outcome.answer.body)] : []));
  const failed = outcomes.find((outcome) => !outcome.ok && outcome.error.kind !== "not-found");
  if (failed === undefined || failed.ok) return gone;
  await restoreRows(site, gone);
  throw failed.error;
}

/** Brings rows back under their old ids. Throws the SharePointError of the first that cannot. */
export async function restoreRows(site: Site, recycled: RecycledRows): Promise<void> {
  if (recycled.length === 0) return;
  const parts = recycled.map((id): Part => ({
    method: "POST",
    url: `${site.url}/_api/web/recyclebin('${id}')/restore()`,
  }));
  for (const outcome of await site.batch(parts)) if (!outcome.ok) throw outcome.error;
}

function readBinId(body: string): string {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    if (typeof value === "string" && value !== "") return value;
  } catch {
    // Not understood, as below.
  }
  throw new SharePointError("broken", { facts: `no id in the recycle bin: ${body.slice(0, 200)}` });
}
