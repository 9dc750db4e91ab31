/** Rows as `RenderListDataAsStream` shows them: strings only, written for the site's locale, with raw twins beside. */
import type { Call } from "../protocol/call.ts";
import type { Json, JsonObject } from "../protocol/json.ts";
import { lookupTarget } from "../query/lookup-target.ts";
import { storedArray, type Field } from "../site/field.ts";
import type { List } from "../site/model.ts";
import { hexMask } from "../site/permissions.ts";
import { scopeOfItem } from "../site/scopes.ts";
import { toLocal } from "../site/time-zone.ts";
import type { Row } from "../storage/driver.ts";
import { itemTable, quoteName } from "../storage/item-table.ts";

/** `31-12-2026` or `31-12-2026 14:05` in site time. */
export function localDate(call: Call, moment: string, dateOnly: boolean): string {
  const local = toLocal(call.site.timeZone, Date.parse(moment)).toISOString();
  const text = `${local.slice(8, 10)}-${local.slice(5, 7)}-${local.slice(0, 4)}`;
  return dateOnly ? text : `${text} ${local.slice(11, 16)}`;
}

export function localNumber(value: number): string {
  return value.toLocaleString("da-DK", { maximumFractionDigits: 15 });
}

function person(call: Call, id: number): JsonObject {
  const user = call.site.users.get(id);
  const group = call.site.groups.get(id);
  return {
    id: String(id),
    title: user?.title ?? group?.title ?? "",
    email: user?.email ?? "",
    sip: user?.email ?? "",
    picture: "",
  };
}

export function lookupText(call: Call, field: Field, id: number): JsonObject {
  const target = lookupTarget(call.site, field);
  const shown = target?.fieldsByName.get(field.attributes["ShowField"] ?? "Title");
  const sql =
    target &&
    shown?.sql !== undefined &&
    `select ${shown.sql} as v from ${itemTable(target.number)} i where i.id = ?`;
  const value = sql ? call.site.driver.get(sql, [id])?.["v"] : null;
  return {
    lookupId: id,
    lookupValue: typeof value === "string" ? value : String(value ?? ""),
    isSecretFieldValue: false,
  };
}

function addDate(row: JsonObject, call: Call, field: Field, value: string): void {
  row[field.name] = localDate(call, value, field.dateOnly);
  row[`${field.name}.`] = value;
  row[`${field.name}.FriendlyDisplay`] = "";
}

function addUrl(row: JsonObject, name: string, value: string): void {
  const parsed = JSON.parse(value) as { Url: string; Description: string };
  row[name] = parsed.Url;
  row[`${name}.desc`] = parsed.Description;
}

/** Adds one column of a row. */
function addValue(row: JsonObject, call: Call, field: Field, value: Row[string]): void {
  const { name, kind } = field;
  if (value === null || value === undefined || value === "") {
    row[name] = kind === "user" || kind === "lookup" || kind === "users" || kind === "lookups" ? "" : "";
    return;
  }
  switch (kind) {
    case "date":
      addDate(row, call, field, String(value));
      return;
    case "number":
      row[name] = localNumber(Number(value));
      row[`${name}.`] = String(value);
      return;
    case "boolean":
      row[name] = Number(value) === 1 ? "Ja" : "Nej";
      row[`${name}.value`] = String(value);
      return;
    case "user":
      row[name] = [person(call, Number(value))];
      return;
    case "users":
      row[name] = storedArray(value).map((id) => person(call, Number(id)));
      return;
    case "lookup":
      row[name] = [lookupText(call, field, Number(value))];
      return;
    case "lookups":
      row[name] = storedArray(value).map((id) => lookupText(call, field, Number(id)));
      return;
    case "choices":
      row[name] = storedArray(value);
      return;
    case "url":
      addUrl(row, name, String(value));
      return;
    case "guid":
      row[name] = `{${String(value).toUpperCase()}}`;
      return;
    case "text":
    case "note":
    case "calculated":
    case "computed":
      row[name] = String(value);
  }
}

const always = ["ID", "FSObjType", "UniqueId", "ContentTypeId", "FileRef", "FileLeafRef", "FileDirRef"];
/** Columns that show another one with a link around it. */
const linked: Record<string, string> = {
  LinkTitle: "Title",
  LinkTitleNoMenu: "Title",
  LinkFilename: "FileLeafRef",
};

/** The columns to read for the fields a view shows. */
export function streamFields(list: List, names: readonly string[]): Field[] {
  const wanted = [...always, ...names.map((name) => linked[name] ?? name)];
  const fields = [...new Set(wanted)].map((name) => list.fieldsByName.get(name));
  return fields.filter((field) => field !== undefined).filter((field) => field.sql !== undefined);
}

export function streamColumns(fields: readonly Field[]): string {
  const own = fields.map((field) => `${field.sql ?? "null"} as ${quoteName(field.name)}`);
  return ["i.id as id", "i.scope as scope", ...own].join(", ");
}

/** One row of the stream. */
export function streamRow(
  call: Call,
  list: List,
  fields: readonly Field[],
  names: readonly string[],
  row: Row,
): JsonObject {
  const mask = call.access.inScope(scopeOfItem(call.site, list, Number(row["scope"])));
  const shown: JsonObject = { ID: String(row["ID"]), PermMask: hexMask(mask) };
  for (const field of fields) {
    if (field.name === "ID") continue;
    if (field.name === "FSObjType") shown["FSObjType"] = String(row["FSObjType"]);
    else addValue(shown, call, field, row[field.name] ?? null);
  }
  for (const name of names) {
    const source = linked[name];
    if (source !== undefined) shown[name] = (shown[source] ?? "") satisfies Json;
    if (name === "ContentType") {
      shown[name] = list.contentTypes.find((type) => type.id === row["ContentTypeId"])?.name ?? "";
    }
  }
  return shown;
}
