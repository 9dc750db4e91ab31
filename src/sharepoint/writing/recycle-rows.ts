/** Taking rows away so that they can be had back: into SharePoint's recycle bin, where they keep their ids, and out of it again. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Part } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { readPage } from "../reading/read.ts";

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
  const outcomes = await site.batch(ids.map((id) => recyclePart(site, list, id)));
  const gone = outcomes.flatMap((outcome) => (outcome.ok ? [readBinId(outcome.answer.body)] : []));
  const failed = outcomes.find((outcome) => !outcome.ok && outcome.error.kind !== "not-found");
  if (failed === undefined || failed.ok) return gone;
  await restoreRows(site, gone);
  throw failed.error;
}

/** Brings rows back under their old ids. Throws the SharePointError of the first that cannot. */
export async function restoreRows(site: Site, recycled: RecycledRows): Promise<void> {
  if (recycled.length === 0) return;
  const parts = recycled.map((id) => restorePart(site, id));
  for (const outcome of await site.batch(parts)) if (!outcome.ok) throw outcome.error;
}

/** The request that moves a row to the recycle bin; its answer is read with `readBinId`. */
export function recyclePart(site: Site, list: ListDefinition, id: number): Part {
  const url = `${site.sp.web.getList(listPath(site, list)).items.getById(id).toRequestUrl()}/recycle()`;
  return { method: "POST", url };
}

/** The request that brings back what has this id in the recycle bin. */
export function restorePart(site: Site, binId: string): Part {
  return { method: "POST", url: `${site.url}/_api/web/recyclebin('${binId}')/restore()` };
}

/** The id in the recycle bin, from the answer to `recyclePart`. Throws a SharePointError when there is none. */
export function readBinId(body: string): string {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    if (typeof value === "string" && value !== "") return value;
  } catch {
    // Not understood, as below.
  }
  throw new SharePointError("broken", { facts: `no id in the recycle bin: ${body.slice(0, 200)}` });
}

/**
 * The ids in the recycle bin of a list's rows, by row id: for rows of which one knows only that they went, because the answer was lost. People
 * find what they took away themselves, those who manage the site everything. One request.
 */
export async function findInBin(
  site: Site,
  list: ListDefinition,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { body } = await site.send({
    method: "GET",
    url: `${site.url}/_api/web/recyclebin?$select=Id,DirName,LeafName&$top=5000`,
  });
  const folder = listPath(site, list).slice(1).toLowerCase();
  const wanted = new Set(ids);
  const found = new Map<number, string>();
  for (const row of readPage(body).rows as readonly BinRow[]) {
    const place = row.DirName?.replace(/^\//u, "").toLowerCase() ?? "";
    if (row.Id === undefined || (place !== folder && !place.startsWith(`${folder}/`))) continue;
    // SharePoint calls a row without a file `12_.000`.
    const id = Number(/^(\d+)_\.000$/u.exec(row.LeafName ?? "")?.[1]);
    if (wanted.has(id)) found.set(id, row.Id);
  }
  return found;
}

interface BinRow {
  readonly Id?: string;
  readonly DirName?: string;
  readonly LeafName?: string;
}
