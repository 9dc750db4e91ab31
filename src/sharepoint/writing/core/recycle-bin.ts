/**
 * SharePoint's recycle bin, in which rows keep their ids: the requests that move a row into it and out of it, and
 * finding rows in it.
 */
import type { ListDefinition } from "../../../schema/define-list.ts";
import { readPage } from "../../reading/read.ts";
import type { Part } from "../../sending/batch.ts";
import { listPath, type Site } from "../../sending/connect.ts";

/** The request that moves a row to the recycle bin; its answer is read with `readBinId`. */
export function recyclePart(site: Site, list: ListDefinition, id: number): Part {
  const url = `${site.sp.web.getList(listPath(site, list)).items.getById(id).toRequestUrl()}/recycle()`;
  return { method: "POST", url };
}

/** The request that brings back what has this id in the recycle bin. */
export function restorePart(site: Site, binId: string): Part {
  return { method: "POST", url: `${site.url}/_api/web/recyclebin('${binId}')/restore()` };
}

/**
 * The id in the recycle bin, from the answer to `recyclePart`. Undefined when it names none: the row is looked for when
 * it is wanted back.
 */
export function readBinId(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}

export interface BinPlace {
  readonly bin: string;
  /** The e-mail of whoever took it away, in lower case; empty where it is not told. */
  readonly by: string;
}

/**
 * Where a list's rows are in the recycle bin, by row id: for rows of which one knows only that they went, because the
 * answer was lost. People find what they took away themselves, those who manage the site everything. One request.
 */
export async function findInBin(
  site: Site,
  list: ListDefinition,
  ids: readonly number[],
): Promise<ReadonlyMap<number, BinPlace>> {
  const { body } = await site.send({
    method: "GET",
    url: `${site.url}/_api/web/recyclebin?$select=Id,DirName,LeafName,DeletedByEmail&$top=5000`,
  });
  const folder = listPath(site, list).slice(1).toLowerCase();
  const wanted = new Set(ids);
  const found = new Map<number, BinPlace>();
  for (const row of readPage(body).rows as readonly BinRow[]) {
    const place = row.DirName?.replace(/^\//u, "").toLowerCase() ?? "";
    if (row.Id === undefined || (place !== folder && !place.startsWith(`${folder}/`))) continue;
    // SharePoint calls a row without a file `12_.000`.
    const id = Number(/^(\d+)_\.000$/u.exec(row.LeafName ?? "")?.[1]);
    if (wanted.has(id)) found.set(id, { bin: row.Id, by: (row.DeletedByEmail ?? "").toLowerCase() });
  }
  return found;
}

interface BinRow {
  readonly Id?: string;
  readonly DeletedByEmail?: string | null;
  readonly DirName?: string;
  readonly LeafName?: string;
}
