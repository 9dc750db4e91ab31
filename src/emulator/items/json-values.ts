/** Reads the JSON of an item write (`items.add`, MERGE) into stored values, with the refusals SharePoint gives. */
import { errors } from "../protocol/errors.ts";
import { arrayOf, isObject, numberOf, textOf, type Json, type JsonObject } from "../protocol/json.ts";
import { fieldByProperty, isReference } from "../query/operand.ts";
import { lookupTarget } from "../query/lookup-target.ts";
import { isoSeconds } from "../site/clock.ts";
import type { Field } from "../site/field.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { localMidnight, parseMoment, toLocal } from "../site/time-zone.ts";
import type { SqlValue } from "../storage/driver.ts";
import { itemTable } from "../storage/item-table.ts";
import { noChanges, type ItemChanges } from "./changes.ts";
import { itemTypeName } from "./item-select.ts";

const longestNote = 63_999;
/** The years of dates that a column can hold. */
const [firstYear, lastYear] = [1900, 8900];

/** A moment as stored; of a date-only column the site-local midnight of its day. */
export function storedDate(site: Site, field: Field, moment: number): string {
  const stored = field.dateOnly ? localMidnight(site.timeZone, moment) : moment;
  return isoSeconds(new Date(stored));
}

/** @throws Refusal 500 for text a column cannot hold */
export function checkText(field: Field, text: string): string {
  if (field.kind === "note") {
    if (text.length > longestNote) throw errors.invalidText();
    return text;
  }
  const longest = field.type === "Choice" ? 255 : field.maxLength;
  if (text.length > longest || (field.type === "Text" && /[\r\n]/.test(text))) throw errors.invalidText();
  return text;
}

/** @throws Refusal 500 when a lookup or person points nowhere */
export function checkReference(site: Site, field: Field, id: number): number {
  if (field.kind === "user" || field.kind === "users") {
    if (!site.users.has(id) && !site.groups.has(id)) throw errors.invalidLookup();
    return id;
  }
  const target = lookupTarget(site, field);
  if (!target) throw errors.invalidLookup();
  const { references } = site.collection.lookedUp;
  const key = `${target.number}/${id}`;
  if (references.has(key)) return id;
  const found = site.driver.get(`select 1 from ${itemTable(target.number)} where id = ?`, [id]);
  if (!found) throw errors.invalidLookup();
  references.add(key);
  return id;
}

function referenceId(value: Json): number {
  const id = numberOf(value);
  if (id === undefined || !Number.isInteger(id)) throw errors.wrongType("Edm.Int32");
  return id;
}

function storedNumber(field: Field, value: Json): number {
  const number = numberOf(value);
  if (number === undefined) throw errors.wrongType("Edm.Double");
  const low = Number(field.attributes["Min"] ?? Number.NEGATIVE_INFINITY);
  const high = Number(field.attributes["Max"] ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(number) || number < low || number > high) throw errors.invalidNumber();
  return number;
}

function storedUrl(value: Json): string | null {
  if (!isObject(value)) throw errors.wrongType("SP.FieldUrlValue");
  const url = textOf(value["Url"]) ?? "";
  if (url === "") return null;
  const description = textOf(value["Description"]) ?? url;
  if (url.length > 255 || description.length > 255) throw errors.invalidText();
  return JSON.stringify({ Description: description === "" ? url : description, Url: url });
}

/** What the JSON reader calls a value. */
function nodeOf(value: Json): string {
  if (Array.isArray(value)) return "StartArray";
  return isObject(value) ? "StartObject" : "PrimitiveValue";
}

/** Light JSON has an array, verbose JSON an object around one; neither has null. @throws Refusal 400 */
function manyOf(value: Json, isVerbose: boolean): Json[] {
  if (!isVerbose && !Array.isArray(value)) throw errors.unexpectedNode(nodeOf(value), "StartArray");
  const values = arrayOf(value);
  if (!values) throw errors.unexpectedNode(nodeOf(value), "StartObject");
  return values;
}

/** @throws Refusal 400 for values that cannot be of the type, though they would not be stored */
function checkUnstored(site: Site, field: Field, value: Json): void {
  if (value === null) return;
  switch (field.kind) {
    case "date":
      if (typeof value !== "string" || parseMoment(site.timeZone, value) === undefined)
        throw errors.wrongType("Edm.DateTime");
      return;
    case "number":
    case "user":
      if (numberOf(value) === undefined) throw errors.wrongType("Edm.Int32");
      return;
    case "boolean":
      if (typeof value !== "boolean") throw errors.wrongType("Edm.Boolean");
      return;
    case "text":
    case "note":
    case "choices":
    case "users":
    case "lookup":
    case "lookups":
    case "url":
    case "guid":
    case "calculated":
    case "computed":
  }
}

const multiValued = new Set<Field["kind"]>(["choices", "users", "lookups"]);

/** A JSON value as the column stores it. @throws Refusal */
function storedValue(site: Site, field: Field, value: Json, isVerbose: boolean): SqlValue {
  if (value === null && !multiValued.has(field.kind)) return null;
  switch (field.kind) {
    case "text":
    case "note":
    case "computed": {
      if (typeof value !== "string") throw errors.wrongType("Edm.String");
      return value === "" && field.type === "Choice" ? null : checkText(field, value);
    }
    case "number":
      return storedNumber(field, value);
    case "boolean":
      if (typeof value !== "boolean") throw errors.wrongType("Edm.Boolean");
      return value ? 1 : 0;
    case "date": {
      const moment = typeof value === "string" ? parseMoment(site.timeZone, value) : undefined;
      if (moment === undefined) throw errors.wrongType("Edm.DateTime");
      const year = toLocal(site.timeZone, moment).getUTCFullYear();
      if (year < firstYear || year > lastYear) throw errors.invalidDate();
      return storedDate(site, field, moment);
    }
    case "user":
    case "lookup": {
      const id = referenceId(value);
      // Zero and below empty a reference, as the client libraries do.
      return id <= 0 ? null : checkReference(site, field, id);
    }
    case "users":
    case "lookups": {
      const ids = manyOf(value, isVerbose).map((one) => checkReference(site, field, referenceId(one)));
      return ids.length === 0 ? null : JSON.stringify([...new Set(ids)]);
    }
    case "choices": {
      const texts = manyOf(value, isVerbose).map((one) => checkText(field, textOf(one) ?? ""));
      return texts.length === 0 ? null : JSON.stringify(texts);
    }
    case "url":
      return storedUrl(value);
    case "guid":
      return (textOf(value) ?? "").toLowerCase();
    case "calculated":
      return null;
  }
}

function addSystemValue(changes: ItemChanges, field: Field, value: Json): void {
  if (field.name === "ContentTypeId")
    changes.contentTypeId = textOf(isObject(value) ? value["StringValue"] : value);
  if (field.name === "FileLeafRef") {
    changes.leaf = textOf(value);
    if (changes.leaf?.includes("/") === true)
      throw errors.notImplemented("moving an item by its FileLeafRef");
  }
}

/** How the body of a write is written. */
export interface Wording {
  isVerbose: boolean;
  /** Its type is not the list's own but one that knows no columns. */
  isUntyped: boolean;
}

/**
 * Columns that are read-only, the system's among them, are left as they are.
 *
 * @throws Refusal 400 for names and types that do not fit, 500 for values the column refuses
 */
export function readItemJson(
  site: Site,
  list: List,
  body: JsonObject,
  { isVerbose, isUntyped }: Wording,
): ItemChanges {
  const changes = noChanges();
  for (const [name, value] of Object.entries(body)) {
    const found = fieldByProperty(list, name);
    const textIds = /^(.+)StringId$/.exec(name)?.[1];
    const person = textIds === undefined ? undefined : list.fieldsByName.get(textIds);
    const field = found?.field ?? person;
    const isBareReference = found && isReference(found.field.kind) && !found.byId;
    if (isUntyped && arrayOf(value)) throw errors.openCollection(name);
    if (isBareReference === true && value !== null && !isObject(value)) throw errors.noNavigationValue();
    if (!field || isBareReference === true) throw errors.unknownProperty(name, itemTypeName(list));
    if (value === undefined) continue;
    if (field.column === undefined || field.kind === "calculated" || field.readOnly) {
      checkUnstored(site, field, value);
      addSystemValue(changes, field, value);
      continue;
    }
    changes.values.set(field, storedValue(site, field, value, isVerbose));
  }
  return changes;
}
