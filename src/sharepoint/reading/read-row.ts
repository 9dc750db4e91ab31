/** One row as it stands now. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Entity } from "../../schema/entity.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { columnsOf, toEntity } from "./row.ts";

/** Reads the row. Throws a SharePointError, "not-found" when it is gone. */
export async function readRow<L extends ListDefinition>(site: Site, list: L, id: number): Promise<Entity<L>> {
  const { select, expand } = columnsOf(list);
  const item = site.sp.web
    .getList(listPath(site, list))
    .items.getById(id)
    .select(...select)
    .expand(...expand);
  const { body } = await site.send({ method: "GET", url: item.toRequestUrl() });
  try {
    return toEntity(list, JSON.parse(body));
  } catch (cause) {
    throw new SharePointError("broken", { facts: `not JSON: ${body.slice(0, 200)}`, cause });
  }
}
