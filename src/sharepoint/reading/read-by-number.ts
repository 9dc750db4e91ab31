/**
 * Rows of which SharePoint refuses to tell because more than 5,000 meet the condition: they are asked for by their
 * numbers, so many at a time that no answer can be too large.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { PartOutcome } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { allRows, bodyOf, readPage, rowsPart } from "./read.ts";

/** SharePoint's list view threshold. */
const atOnce = 5000;
/** How many answers one batch holds. */
const perBatch = 20;

export interface NumberedWish {
  /** OData on columns. */
  readonly filter: string;
  /** Further columns to read. */
  readonly more?: readonly string[];
  /** The fields that are needed; all when absent. */
  readonly only?: readonly string[];
}

/**
 * The rows that a read gave, or, where it was refused as too large, the same rows by number. Throws a SharePointError.
 */
export async function rowsByNumber(
  site: Site,
  list: ListDefinition,
  wish: NumberedWish,
  outcome: PartOutcome | undefined,
): Promise<readonly unknown[]> {
  if (!outcome || outcome.ok || outcome.error.kind !== "too-large") return allRows(site, outcome);
  const last = await lastNumber(site, list);
  const starts = Array.from({ length: Math.ceil(last / atOnce) }, (_, index) => index * atOnce);
  const rows: unknown[] = [];
  for (let first = 0; first < starts.length; first += perBatch) {
    const parts = starts.slice(first, first + perBatch).map((start) =>
      rowsPart(site, list, {
        ...wish,
        filter: `Id gt ${start} and Id le ${start + atOnce} and (${wish.filter})`,
      }),
    );
    for (const each of await site.batch(parts)) rows.push(...(await allRows(site, each)));
  }
  return rows;
}

async function lastNumber(site: Site, list: ListDefinition): Promise<number> {
  const query = site.sp.web.getList(listPath(site, list)).items.select("Id").orderBy("Id", false).top(1);
  const [outcome] = await site.batch([{ method: "GET", url: query.toRequestUrl() }]);
  const [row] = readPage(bodyOf(outcome)).rows as readonly { readonly Id?: number }[];
  return row?.Id ?? 0;
}
