/** Values of an item as people read them: plain text, HTML, or the text that a form is filled with. */
import type { Call } from "../protocol/call.ts";
import { parseObject, textOf } from "../protocol/json.ts";
import { storedArray, type Field } from "../site/field.ts";
import type { List } from "../site/model.ts";
import type { Row, SqlValue } from "../storage/driver.ts";
import { itemTable, quoteName } from "../storage/item-table.ts";
import { localDate, localNumber, lookupText } from "./stream-rows.ts";

export type ShownAs = "text" | "html" | "edit";

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Underscores are encoded, a leading one also gets `OData_`: `OData__x005f_UIVersionString`. */
export function valueName(name: string): string {
  const encoded = name.replaceAll("_", "_x005f_");
  return name.startsWith("_") ? `OData_${encoded}` : encoded;
}

function personText(call: Call, id: number): string {
  return call.site.users.get(id)?.title ?? call.site.groups.get(id)?.title ?? "";
}

function reference(call: Call, field: Field, id: number): string {
  if (field.kind === "user" || field.kind === "users") return personText(call, id);
  return textOf(lookupText(call, field, id)["lookupValue"]) ?? "";
}

function references(call: Call, field: Field, ids: readonly number[], as: ShownAs): string {
  const shown = ids.map((id) => {
    const text = reference(call, field, id);
    if (as === "edit") return `${String(id)};#${text}`;
    return as === "html" ? escapeHtml(text) : text;
  });
  return shown.join(as === "edit" ? ";#" : "; ");
}

function link(value: string, as: ShownAs): string {
  const parsed = parseObject(value) ?? {};
  const url = textOf(parsed["Url"]) ?? "";
  const description = textOf(parsed["Description"]) ?? "";
  if (as === "html") return `<a href="${escapeHtml(url)}">${escapeHtml(description)}</a>`;
  return `${url}, ${description}`;
}

function plain(field: Field, text: string, as: ShownAs): string {
  if (as !== "html" || field.attributes["RichText"] === "TRUE") return text;
  return escapeHtml(text).replaceAll("\n", "<br />");
}

/** One value; empty when there is none. */
export function shownValue(call: Call, field: Field, value: SqlValue | undefined, as: ShownAs): string {
  if (value === null || value === undefined || value === "") return "";
  switch (field.kind) {
    case "date":
      return localDate(call, String(value), field.dateOnly);
    case "number":
      return localNumber(Number(value));
    case "boolean":
      if (as === "edit") return Number(value) === 1 ? "1" : "0";
      return Number(value) === 1 ? "Ja" : "Nej";
    case "user":
    case "lookup":
      return references(call, field, [Number(value)], as);
    case "users":
    case "lookups":
      return references(call, field, storedArray(value).map(Number), as);
    case "choices": {
      const texts = storedArray(value).map((one) => textOf(one) ?? "");
      return as === "edit" ? `;#${texts.join(";#")};#` : plain(field, texts.join(", "), as);
    }
    case "url":
      return link(String(value), as);
    case "text":
    case "note":
    case "guid":
    case "calculated":
    case "computed":
      return plain(field, String(value), as);
  }
}

/** All columns of an item that hold a value of their own, under their internal names. */
export function itemRow(call: Call, list: List, id: number): Row | undefined {
  const columns = list.fields.flatMap((field) =>
    field.sql === undefined ? [] : [`${field.sql} as ${quoteName(field.name)}`],
  );
  return call.site.driver.get(
    `select ${columns.join(", ")} from ${itemTable(list.number)} i where i.id = ?`,
    [id],
  );
}
