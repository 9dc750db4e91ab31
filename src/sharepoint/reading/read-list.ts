/**
 * Reads a whole list, or what a filter leaves of it, with the person's rights: for pages that live beside the plan,
 * such as the wheel.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Site } from "../sending/connect.ts";
import { readRows, rowsPart } from "./read.ts";
import { readMayAdd, readMayWrite, rightsColumns, toEntities } from "./row.ts";

export interface ListReading<L extends ListDefinition> {
  readonly rows: readonly Entity<L>[];
  /** By row id, whether SharePoint says that the person may change the row. Only a hint for the screen. */
  readonly mayWrite: Readonly<Record<number, boolean>>;
  /** By folder (a department's key), whether the person may add rows there. Only a hint, likewise. */
  readonly mayAdd: Readonly<Record<string, boolean>>;
}

/**
 * The list's rows in one request (and one for each further 5,000). `filter` is OData on columns, and must begin with an
 * indexed one in a list that may grow beyond 5,000 rows; folders have no values, so a filter keeps `mayAdd` only with
 * `or Column eq null`. Throws a SharePointError.
 */
export async function readList<L extends ListDefinition>(
  site: Site,
  list: L,
  filter?: string,
): Promise<ListReading<L>> {
  const part = rowsPart(site, list, {
    more: rightsColumns,
    ...(filter !== undefined && { filter }),
  });
  const [outcome] = await site.batch([part]);
  const { rows } = await readRows(site, outcome, () => part);
  return {
    rows: toEntities(list, rows),
    mayWrite: readMayWrite(rows),
    mayAdd: readMayAdd(list, rows),
  };
}
