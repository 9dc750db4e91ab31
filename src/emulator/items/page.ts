/**
 * Reads one page of a list: what the caller may see, filtered and ordered by SQLite, with where the next page begins.
 */
import type { Access } from "../site/access.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import type { Site } from "../site/site.ts";
import { errors } from "../protocol/errors.ts";
import type { Condition } from "../query/compile.ts";
import type { Operand } from "../query/operand.ts";
import type { Row, SqlValue } from "../storage/driver.ts";
import { itemTable } from "../storage/item-table.ts";
import { listViewThreshold, refuseLargeQuery } from "./threshold.ts";

export interface Order {
  name: string;
  operand: Operand;
  descending: boolean;
}

/** Where a page begins: after this row in the order asked for. */
export interface Position {
  id: number;
  /** Values of the order columns in that row; undefined for those a token does not tell. */
  values: readonly (SqlValue | undefined)[];
  backwards: boolean;
}

export interface PageQuery {
  list: List;
  conditions: readonly Condition[];
  order: readonly Order[];
  after: Position | undefined;
  top: number;
  /** Rows in id order with nothing asked of their values: served at any size. */
  unrestricted?: boolean;
}

export interface Plan {
  where: string;
  orderBy: string;
  values: SqlValue[];
}

/** The condition that leaves only what the caller may see; "1" when nothing is hidden. */
export function visibleSql(access: Access, list: List): string | undefined {
  const scopes = access.readableScopes(list, Right.ViewListItems);
  if (scopes === "all") return undefined;
  return scopes.length === 0 ? "0" : `i.scope in (${scopes.join(",")})`;
}

/** Rows after a position in an order: greater in the first column, or equal there and greater in the next. */
function afterSql(order: readonly Order[], after: Position, values: SqlValue[]): string {
  const idSign = after.backwards ? "<" : ">";
  let sql = `i.id ${idSign} ?`;
  const bound: SqlValue[] = [after.id];
  for (const [index, { operand, descending }] of [...order.entries()].toReversed()) {
    const last = after.values[index];
    if (last === undefined || operand.sql === "i.id") continue;
    const column = operand.comparable;
    const upwards = descending === after.backwards;
    if (last === null) {
      sql = upwards
        ? `(${column} is not null or (${column} is null and ${sql}))`
        : `(${column} is null and ${sql})`;
      continue;
    }
    const beyond = upwards ? `${column} > ?` : `(${column} < ? or ${column} is null)`;
    sql = `(${beyond} or (${column} = ? and ${sql}))`;
    bound.unshift(last, last);
  }
  values.push(...bound);
  return sql;
}

/** Turns a query into WHERE and ORDER BY. @throws Refusal 500 past the threshold */
export function planPage(site: Site, access: Access, query: PageQuery): Plan {
  const { list, conditions, order, after, top } = query;
  if (top > listViewThreshold) throw errors.listViewThreshold();
  if (query.unrestricted !== true) {
    refuseLargeQuery(
      site,
      list,
      conditions,
      order.map((one) => one.operand),
    );
  }
  const values = conditions.flatMap((condition) => condition.values);
  const parts = conditions.map((condition) => condition.sql);
  if (after) {
    const sortsDownById = order.length > 0 && order[0]?.operand.sql === "i.id" && order[0].descending;
    const position = sortsDownById ? { ...after, backwards: !after.backwards } : after;
    parts.push(afterSql(order, position, values));
  }
  const visible = visibleSql(access, list);
  if (visible !== undefined) parts.push(visible);
  const direction = after?.backwards === true ? "desc" : "asc";
  const columns = order.map(({ operand, descending }) => {
    const down = descending !== (after?.backwards === true);
    return `${operand.comparable} ${down ? "desc" : "asc"}`;
  });
  const byId = order.some(({ operand }) => operand.sql === "i.id") ? [] : [`i.id ${direction}`];
  return {
    where: parts.length === 0 ? "" : `where ${parts.join(" and ")}`,
    orderBy: `order by ${[...columns, ...byId].join(", ")}`,
    values,
  };
}

/** The rows of a page under the given columns; one more row than the page tells whether there is a next. */
export function readRows(site: Site, list: List, plan: Plan, columns: string, limit: number): Row[] {
  const sql = `select ${columns} from ${itemTable(list.number)} i ${plan.where} ${plan.orderBy} limit ?`;
  return site.driver.all(sql, [...plan.values, limit]);
}

export interface JsonPage {
  /** The rows as JSON, separated by commas. */
  json: string;
  count: number;
  /** The last row's id and order values, when another page follows. */
  last: { id: number; values: SqlValue[] } | undefined;
}

/** A page as one JSON text, put together by SQLite. */
export function readJsonPage(site: Site, query: PageQuery, plan: Plan, object: string): JsonPage {
  const { list, order, top } = query;
  const table = itemTable(list.number);
  const rows = `select ${object} as j from ${table} i ${plan.where} ${plan.orderBy} limit ?`;
  const page = site.driver.get(`select group_concat(j, ',') as j, count(*) as n from (${rows})`, [
    ...plan.values,
    top,
  ]);
  const count = Number(page?.["n"] ?? 0);
  const json = typeof page?.["j"] === "string" ? page["j"] : "";
  if (count < top || count === 0) return { json, count, last: undefined };
  const keys = order.map(({ operand }, index) => `${operand.comparable} as k${String(index)}`);
  const tail = `select ${["i.id as id", ...keys].join(", ")} from ${table} i ${plan.where} ${plan.orderBy} limit 2 offset ?`;
  const [last, beyond] = site.driver.all(tail, [...plan.values, top - 1]);
  if (!last || !beyond) return { json, count, last: undefined };
  const values = order.map((_, index) => last[`k${String(index)}`] ?? null);
  return { json, count, last: { id: Number(last["id"]), values } };
}
