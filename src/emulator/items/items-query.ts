/** Answers a request for a page of items: OData options in, one page of JSON with the link to the next one out. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { jsonAnswer } from "../protocol/format.ts";
import { parseObject } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { compile, type Condition } from "../query/compile.ts";
import { lookupTarget } from "../query/lookup-target.ts";
import { parseFilter } from "../query/odata-parser.ts";
import { fieldByProperty, isReference, resolveOperand, userColumns, type Operand } from "../query/operand.ts";
import { fieldName, fieldsOf, type FieldName, type Predicate } from "../query/predicate.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import type { Site } from "../site/site.ts";
import { itemTable } from "../storage/item-table.ts";
import { expandAfterwards } from "./expand-afterwards.ts";
import { itemSelect, type ItemSelect } from "./item-select.ts";
import {
  planPage,
  readJsonPage,
  readRows,
  type JsonPage,
  type Order,
  type PageQuery,
  type Plan,
} from "./page.ts";
import { readToken, writeToken } from "./skip-token.ts";

const defaultPageSize = 100;

/** Splits `a and b and c`, so that each part can be weighed for its index. */
export function conjuncts(
  site: Site,
  list: List,
  userId: number,
  predicate: Predicate,
  dialect: "odata" | "caml",
): Condition[] {
  const parts = predicate.op === "and" ? predicate.parts : [predicate];
  return parts.map((part) => compile({ site, list, userId, dialect }, part));
}

/** A column to sort by; a person or lookup sorts by what it shows. @throws Refusal 400 */
export function orderBy(site: Site, list: List, name: string, descending: boolean): Order {
  const operand = resolveOperand(list, fieldName(name));
  const { field, path } = operand.through ?? { field: list.fieldsByName.get(name), path: undefined };
  if (!field || (operand.kind !== "user" && operand.kind !== "lookup")) return { name, operand, descending };
  if (name.endsWith("Id") && operand.through === undefined && field.name !== name)
    return { name, operand, descending };
  return {
    name,
    operand: shownOperand(site, operand, path ?? field.attributes["ShowField"] ?? "Title", field.name, list),
    descending,
  };
}

function shownOperand(site: Site, operand: Operand, path: string, name: string, list: List): Operand {
  const field = list.fieldsByName.get(name);
  if (operand.kind === "user") {
    const column = userColumns[path];
    if (column === undefined) throw errors.unknownColumn(`${name}/${path}`);
    return {
      ...operand,
      comparable: `(select fold(${column}) from users u where u.id = ${operand.sql})`,
      indexed: false,
    };
  }
  const target = field && lookupTarget(site, field);
  if (!target) return operand;
  const there = resolveOperand(target, { name: path, path: undefined });
  const comparable = `(select ${there.comparable} from (select ${operand.sql} as ref) r join ${itemTable(target.number)} i on i.id = r.ref)`;
  return { ...operand, comparable, indexed: false };
}

/** What leads through a lookup or person must be expanded. @throws Refusal 400 */
function requireExpanded(call: Call, list: List, { name, path }: FieldName): void {
  const field = list.fieldsByName.get(name);
  if (path === undefined || !field || !isReference(field.kind)) return;
  if (!call.options.projection.expand.has(name.toLowerCase())) throw errors.notExpanded(name);
}

/** @throws Refusal 400 for columns that OData cannot filter by */
function readFilter(call: Call, list: List, filter: string): Predicate {
  const predicate = parseFilter(filter);
  for (const field of fieldsOf(predicate)) {
    requireExpanded(call, list, field);
    const found = fieldByProperty(list, field.name);
    if (found?.field.kind === "note") throw errors.notFilterable(field.name, found.field.type);
  }
  return predicate;
}

/** The query that a GET on `items` describes. @throws Refusal */
export function queryByOptions(call: Call, list: List): PageQuery {
  const { site, options, user } = call;
  for (const { name } of options.orderBy) requireExpanded(call, list, fieldName(name));
  const order = options.orderBy.map(({ name, descending }) => orderBy(site, list, name, descending));
  const conditions =
    options.filter === undefined || options.filter.trim() === ""
      ? []
      : conjuncts(site, list, user.id, readFilter(call, list, options.filter), "odata");
  return {
    list,
    conditions,
    order,
    after: options.skipToken === undefined ? undefined : readToken(options.skipToken, order),
    top: options.top === undefined || options.top === 0 ? defaultPageSize : options.top,
  };
}

function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
    .replaceAll("'", "%27");
}

/** The address of the next page: this one with its token replaced, encoded as SharePoint encodes it. */
function nextLink(call: Call, token: string): string {
  const options = [...call.query].filter(([name]) => name !== "$skiptoken");
  const rest = options.map(([name, text]) => `&${encode(name)}=${encode(text)}`).join("");
  const path = call.path.replaceAll("'", "%27");
  return `${call.apiUrl}/${path}?%24skiptoken=${encode(token)}${rest}`;
}

/** @throws Refusal 403 when the caller sees nothing of the list at all */
function requireReading(call: Call, list: List): void {
  const scopes = call.access.readableScopes(list, Right.ViewListItems);
  if (scopes !== "all" && scopes.length === 0 && !call.access.onList(list, Right.Open))
    throw errors.accessDenied();
}

/** Expansions that lead away from the items make it one row at a time. */
function expandedPage(call: Call, query: PageQuery, select: ItemSelect, plan: Plan): JsonPage {
  const { list, order, top } = query;
  const keys = order.map(({ operand }, index) => `${operand.comparable} as k${String(index)}`);
  const columns = ["i.id as id", `${select.sql} as j`, ...keys].join(", ");
  const rows = readRows(call.site, list, plan, columns, top + 1);
  const shown = rows.slice(0, top).map((row): string => {
    const json = parseObject(String(row["j"])) ?? {};
    return JSON.stringify(expandAfterwards(call, list, Number(row["id"]), json, select.afterwards));
  });
  const last = rows.length > top ? rows[top - 1] : undefined;
  const values = order.map((_, index) => last?.[`k${String(index)}`] ?? null);
  return {
    json: shown.join(","),
    count: shown.length,
    last: last && { id: Number(last["id"]), values },
  };
}

/** A page of items as the answer to a request. */
export function itemsAnswer(call: Call, list: List, query: PageQuery, paged = true): Answer {
  requireReading(call, list);
  const select = itemSelect(call, list, call.options.projection);
  const plan = planPage(call.site, call.access, query);
  const page =
    select.afterwards.length > 0
      ? expandedPage(call, query, select, plan)
      : readJsonPage(call.site, query, plan, select.sql);
  const token = page.last && writeToken(page.last.id, query.order, page.last.values);
  const next = token === undefined || !paged ? undefined : JSON.stringify(nextLink(call, token));
  return jsonAnswer(call.format, 200, pageBody(call, list, page.json, next));
}

/** How many items a filter leaves of what the caller may see. @throws Refusal 403, 500 past the threshold */
export function countItems(call: Call, list: List): number {
  requireReading(call, list);
  const query = { ...queryByOptions(call, list), order: [], after: undefined };
  const { where, values } = planPage(call.site, call.access, query);
  const sql = `select count(*) as n from ${itemTable(list.number)} i ${where}`;
  return Number(call.site.driver.get(sql, values)?.["n"] ?? 0);
}

function pageBody(call: Call, list: List, json: string, next: string | undefined): string {
  if (call.format === "verbose") {
    return `{"d":{"results":[${json}]${next === undefined ? "" : `,"__next":${next}`}}}`;
  }
  const head: string[] = [];
  if (call.format === "minimalmetadata") {
    const select = call.query.get("$select");
    const suffix = select === undefined ? "" : `&$select=${select}`;
    const metadata = `${call.metadataUrl}#SP.ListData.${list.entityTypeName}Items${suffix}`;
    head.push(`"odata.metadata":${JSON.stringify(metadata)}`);
  }
  if (next !== undefined) head.push(`"odata.nextLink":${next}`);
  return `{${[...head, `"value":[${json}]`].join(",")}}`;
}
