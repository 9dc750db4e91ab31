/** Builds page queries from CAML: the condition, the folder it looks into and how deep, the order, the page. */
import type { Call } from "../protocol/call.ts";
import type { CamlContext } from "../query/caml.ts";
import type { Condition } from "../query/compile.ts";
import { fieldByProperty } from "../query/operand.ts";
import { fieldsOf } from "../query/predicate.ts";
import type { ViewQuery } from "../query/view-xml.ts";
import { isoSeconds } from "../site/clock.ts";
import { insideOfPath, requireFolder } from "../site/folders.ts";
import type { List } from "../site/model.ts";
import { toLocal } from "../site/time-zone.ts";
import { errors } from "../protocol/errors.ts";
import { conjuncts, orderBy } from "./items-query.ts";
import type { PageQuery } from "./page.ts";
import { readToken } from "./skip-token.ts";
import { listViewThreshold } from "./threshold.ts";

const day = 86_400_000;

/** What `<Today/>`, `<Now/>` and `<UserID/>` stand for in this call. */
export function camlContext(call: Call): CamlContext {
  const { site, user } = call;
  return {
    userId: user.id,
    today(offsetDays) {
      const local = toLocal(site.timeZone, site.clock().getTime()).getTime() + offsetDays * day;
      return `${new Date(local).toISOString().slice(0, 10)}T00:00:00`;
    },
    now: () => isoSeconds(site.clock()),
  };
}

/** Which rows a scope takes in: one folder's children, or all below it, with or without the folders themselves. */
function scopeConditions(inside: string, scope: number): Condition[] {
  const conditions: Condition[] = [];
  if (scope === 0 || scope === 3) conditions.push({ sql: "i.dir = ?", values: [inside], indexed: true });
  else if (inside !== "") {
    const values = [inside, `${inside}/`, `${inside}0`];
    conditions.push({ sql: "(i.dir = ? or (i.dir >= ? and i.dir < ?))", values, indexed: true });
  }
  if (scope === 1 || scope === 3) conditions.push({ sql: "i.fs_type = 0", values: [], indexed: false });
  return conditions;
}

export interface CamlRequest {
  view: ViewQuery;
  /** Server-relative; the list's root when empty. */
  folder: string;
  /** Paging information of an earlier answer. */
  paging: string | undefined;
  rowLimit: number | undefined;
}

/**
 * @throws Refusal 400, 404 for a folder that is not there, 500 for unknown columns and for grouping past the threshold
 */
export function camlQuery(call: Call, list: List, request: CamlRequest): PageQuery {
  const { site, user } = call;
  const { view, folder, paging, rowLimit } = request;
  const inside = folder === "" ? "" : insideOfPath(site, list, folder);
  requireFolder(site, list, inside);
  if (view.groupBy.length > 0 && list.counters.itemCount > listViewThreshold)
    throw errors.listViewThreshold();
  const named = [...(view.where ? fieldsOf(view.where) : []), ...view.orderBy].map(({ name }) => name);
  if ([...named, ...view.groupBy].some((name) => !fieldByProperty(list, name))) throw errors.noFieldType();
  const order = view.orderBy.map(({ name, descending }) => orderBy(site, list, name, descending));
  const where = view.where ? conjuncts(site, list, user.id, view.where, "caml") : [];
  // The root of a flat list is the whole list: the scope alone must not pass for a narrowing condition there.
  const scope = scopeConditions(inside, view.scope).map((condition) =>
    where.length === 0 || inside !== "" ? condition : { ...condition, indexed: false },
  );
  const plainRoot = where.length === 0 && inside === "" && order.every((one) => one.operand.sql === "i.id");
  return {
    list,
    conditions: [...where, ...scope],
    order,
    after: paging === undefined || paging === "" ? undefined : readToken(paging, order),
    top: Math.min(rowLimit ?? view.rowLimit ?? listViewThreshold, listViewThreshold),
    ...(plainRoot ? { unrestricted: true } : {}),
  };
}
