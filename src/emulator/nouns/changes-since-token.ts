/** `getListItemChangesSinceToken`: rows of a list, or what became of them since a token, as XML for synchronizing. */
import { camlContext, camlQuery } from "../items/caml-query.ts";
import { planPage, readRows } from "../items/page.ts";
import { escapeHtml, itemRow, shownValue } from "../items/shown-values.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { numberOf, textOf, type JsonObject } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { operation, type Route } from "../protocol/route.ts";
import { parseCondition } from "../query/caml.ts";
import { child, parseXml } from "../query/xml.ts";
import { parseViewXml } from "../query/view-xml.ts";
import { ticksOf } from "../site/clock.ts";
import type { Field } from "../site/field.ts";
import type { List } from "../site/model.ts";
import { hexMask, Right } from "../site/permissions.ts";
import type { Row } from "../storage/driver.ts";
import { itemTable } from "../storage/item-table.ts";
import { ListKind } from "./kinds.ts";

const namespaces = [
  "xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882'",
  "xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882'",
  "xmlns:rs='urn:schemas-microsoft-com:rowset'",
  "xmlns:z='#RowsetSchema'",
].join(" ");

const always = ["ID", "Title", "Modified", "Created", "Author", "Editor", "UniqueId", "FSObjType", "FileRef"];

function fieldsToShow(list: List, query: JsonObject): Field[] {
  const xml = textOf(query["ViewFields"])?.trim() ?? "";
  const named = xml === "" ? [] : parseXml(xml).children.map((one) => one.attributes["Name"] ?? "");
  const own = list.fields
    .filter((field) => field.system !== true && !field.hidden)
    .map((field) => field.name);
  const names = [...new Set([...always, ...(named.length === 0 ? own : named)])];
  return names
    .map((name) => list.fieldsByName.get(name))
    .filter((field) => field !== undefined)
    .filter((field) => field.sql !== undefined);
}

/** Dates are written to the second: site-local, or with `Z` when `DateInUtc` asks for it. */
function attribute(call: Call, field: Field, row: Row, inUtc: boolean): string {
  const value = row[field.name];
  if (value === null || value === undefined || value === "") return "";
  const isMoment = field.kind === "date" && typeof value === "string";
  const utc = isMoment && inUtc ? value : undefined;
  const text = utc ?? shownValue(call, field, value, "edit");
  return ` ows_${field.name}='${escapeHtml(text).replaceAll("'", "&#39;")}'`;
}

function writeRow(call: Call, fields: readonly Field[], row: Row, inUtc: boolean): string {
  return `<z:row${fields.map((field) => attribute(call, field, row, inUtc)).join("")} />`;
}

/** Ids that satisfy the query, whatever folder they are in. */
function idsByQuery(call: Call, list: List, query: JsonObject): number[] {
  const context = camlContext(call);
  const view = parseViewXml(`<View>${textOf(query["Query"]) ?? ""}</View>`, context);
  const contains = textOf(query["Contains"])?.trim() ?? "";
  const condition = contains === "" ? undefined : parseCondition(parseXml(contains), context);
  const parts = [view.where, condition].filter((part) => part !== undefined);
  const where = parts.length === 0 ? undefined : ({ op: "and", parts } as const);
  const page = camlQuery(call, list, {
    view: { ...view, where: where && { op: "and", parts }, scope: 2 },
    folder: "",
    paging: undefined,
    rowLimit: numberOf(query["RowLimit"]),
  });
  const plan = planPage(call.site, call.access, page);
  return readRows(call.site, list, plan, "i.id as id", page.top).map((row) => Number(row["id"]));
}

interface Since {
  deleted: number[];
  changed: number[];
}

function changesSince(call: Call, list: List, token: string): Since {
  const number = Number(token.split(";")[4] ?? 0);
  const sql = `select item, max(number) as n from changes
    where list = ? and number > ? and kind in ('item', 'folder') group by item order by n`;
  const ids = call.site.driver.all(sql, [list.id, number]).map((row) => Number(row["item"]));
  const scopes = ids.map((id) => {
    const row = call.site.driver.get(`select scope from ${itemTable(list.number)} where id = ?`, [id]);
    return { id, scope: row && Number(row["scope"]) };
  });
  return {
    deleted: scopes.filter(({ scope }) => scope === undefined).map(({ id }) => id),
    changed: scopes
      .filter(({ scope }) => scope !== undefined && call.access.onItem(list, scope, Right.ViewListItems))
      .map(({ id }) => id),
  };
}

function changesAnswer(call: Call, list: List, args: Arguments): Answer {
  call.access.requireList(list, Right.Open);
  const query = args.optionalObject("query") ?? {};
  const options = textOf(query["QueryOptions"])?.trim() ?? "";
  const utcOption = options === "" ? undefined : child(parseXml(options), "DateInUtc")?.text;
  const inUtc = /^true$/i.test(utcOption ?? "");
  const token = textOf(query["ChangeToken"]) ?? "";
  const since = token === "" ? undefined : changesSince(call, list, token);
  const ids = since ? since.changed : idsByQuery(call, list, query);
  const fields = fieldsToShow(list, query);
  const rows = ids.flatMap((id) => {
    const row = itemRow(call, list, id);
    return row ? [writeRow(call, fields, row, inUtc)] : [];
  });
  const { lastModified, lastChange } = list.counters;
  const last = `1;3;${list.id};${ticksOf(lastModified)};${String(lastChange)}`;
  const deleted = (since?.deleted ?? []).map((id) => `<Id ChangeType="Delete">${String(id)}</Id>`).join("");
  const mask = hexMask(call.access.on({ list, item: 0 }));
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<GetListItemChangesSinceTokenResult><listitems MinTimeBetweenSyncs='0' RecommendedTimeBetweenSyncs='180'`,
    ` MaxBulkDocumentSyncSize='500' EffectivePermMask='${mask}' ${namespaces}>`,
    `<Changes LastChangeToken="${last}">${deleted}</Changes>`,
    `<rs:data ItemCount="${String(rows.length)}">${rows.join("")}</rs:data>`,
    "</listitems></GetListItemChangesSinceTokenResult>",
  ].join("");
  return { status: 200, headers: { "Content-Type": "text/xml; charset=utf-8" }, body: xml };
}

export const changesSinceTokenRoutes: readonly Route[] = [
  operation(ListKind, "getListItemChangesSinceToken", ["query"], changesAnswer),
];
