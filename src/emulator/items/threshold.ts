/**
 * The list view threshold: a query on a list of more than 5,000 items must be narrowed by an indexed column to at most
 * 5,000, or ask for no condition and the order of ids. Administrators are not exempt in SharePoint Online.
 */
import { errors } from "../protocol/errors.ts";
import type { Condition } from "../query/compile.ts";
import type { Operand } from "../query/operand.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { itemTable } from "../storage/item-table.ts";

export const listViewThreshold = 5000;

/** @throws Refusal 500 with the threshold's code */
export function refuseLargeQuery(
  site: Site,
  list: List,
  conditions: readonly Condition[],
  order: readonly Operand[],
): void {
  if (list.counters.itemCount <= listViewThreshold) return;
  const sortsByIndex = order.every((operand) => operand.indexed || operand.sql === "i.id");
  if (conditions.length === 0 && sortsByIndex) return;
  const narrowing = conditions.filter((condition) => condition.indexed);
  if (narrowing.length === 0) throw errors.listViewThreshold();
  const where = narrowing.map((condition) => condition.sql).join(" and ");
  const values = narrowing.flatMap((condition) => condition.values);
  const probe = `select count(*) as n from (select 1 from ${itemTable(list.number)} i where ${where} limit ?)`;
  const touched = Number(site.driver.get(probe, [...values, listViewThreshold + 1])?.["n"]);
  if (touched > listViewThreshold) throw errors.listViewThreshold();
}
