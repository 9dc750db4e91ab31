/** Adds, changes and removes columns together with their SQL columns and indexes; keeps SharePoint's limits. */
import { errors } from "../protocol/errors.ts";
import { lookupTarget } from "../query/lookup-target.ts";
import { createIndex, dropColumn, dropIndex, itemTable, quoteName } from "../storage/item-table.ts";
import { fieldFrom, isIndexable, type Field, type FieldDocument } from "./field.ts";
import { addStorage } from "./new-list.ts";
import type { List } from "./model.ts";
import type { Site } from "./site.ts";
import * as stored from "./stored.ts";

const mostIndexes = 20;
const checkDisplayName = 32;
const addToDefaultView = 16;

function freeName(taken: ReadonlySet<string>, wanted: string): string {
  for (let number = -1; ; number += 1) {
    const name = number < 0 ? wanted : `${wanted.slice(0, 30)}${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** @throws Refusal 500 when the list has all the indexes it can have, or the type has none */
function refuseIndex(list: List, field: Field): void {
  if (!isIndexable(field)) throw errors.notIndexable(field.title);
  const indexed = list.fields.filter((one) => one.indexed && one.system !== true && one.name !== field.name);
  if (indexed.length >= mostIndexes) throw errors.tooManyIndexes();
}

function refuseDuplicates(site: Site, list: List, field: Field): void {
  if (field.column === undefined) return;
  const column = quoteName(field.key ?? field.column);
  const sql = `select 1 from ${itemTable(list.number)} where ${column} is not null group by ${column} having count(*) > 1 limit 1`;
  if (site.driver.get(sql)) throw errors.existingDuplicates();
}

function checkRules(site: Site, list: List, field: Field): void {
  if (field.indexed && field.system !== true) refuseIndex(list, field);
  if (field.unique && !field.indexed) throw errors.uniqueNeedsIndex();
  if (field.type.startsWith("Lookup") && !lookupTarget(site, field)) throw errors.noList();
}

/**
 * Adds a column to a list, or to the web when there is no list.
 *
 * @param options SharePoint's AddFieldOptions; 16 puts it into the default view, 32 checks the title
 * @throws Refusal 500 when id or, with option 32, title is taken, or an index cannot be had
 */
export function addField(
  site: Site,
  list: List | undefined,
  wanted: FieldDocument,
  options: number,
  userId: number,
): Field {
  const present = list ? list.fields : site.siteFields;
  const taken = new Set(present.map((field) => field.name.toLowerCase()));
  const sameTitle = present.some((field) => field.title.toLowerCase() === wanted.title.toLowerCase());
  if ((options & checkDisplayName) !== 0 && sameTitle) throw errors.fieldExists(wanted.title);
  if (present.some((field) => field.id === wanted.id)) throw errors.fieldExists(wanted.title);
  const document = { ...wanted, name: freeName(taken, wanted.name) };
  site.restructure();
  if (!list) {
    stored.insertField(site.driver, site.ownerKey, document);
    site.siteFields.push(document);
    return fieldFrom(document, "");
  }
  const field = fieldFrom(document, list.rootPath);
  checkRules(site, list, field);
  stored.insertField(site.driver, list.id, document);
  addStorage(site, list.number, document);
  site.refreshFields(list);
  site.recordChange(1, "field", list, 0, document.id, userId);
  const view = list.views.find((one) => one.isDefault);
  if ((options & addToDefaultView) !== 0 && view) {
    view.fields.push(document.name);
    site.saveViews(list);
  }
  return list.fieldsByName.get(document.name) ?? field;
}

/** Changes a column; its internal name and SQL column stay. @throws Refusal 500 */
export function changeField(
  site: Site,
  list: List | undefined,
  field: Field,
  changed: FieldDocument,
  userId: number,
): void {
  const document: FieldDocument = {
    id: changed.id,
    name: changed.name,
    title: changed.title,
    type: changed.type,
    attributes: changed.attributes,
    ...(changed.choices ? { choices: changed.choices } : {}),
    ...(changed.defaultValue === undefined ? {} : { defaultValue: changed.defaultValue }),
    ...(changed.formula === undefined ? {} : { formula: changed.formula }),
    ...(changed.system === true ? { system: true } : {}),
  };
  site.restructure();
  if (!list) {
    stored.writeField(site.driver, site.ownerKey, document);
    site.siteFields = site.siteFields.map((one) => (one.name === document.name ? document : one));
    return;
  }
  const next = fieldFrom(document, list.rootPath);
  checkRules(site, list, next);
  if (next.unique && !field.unique) refuseDuplicates(site, list, next);
  if (field.column !== undefined && next.indexed !== field.indexed) {
    if (next.indexed) createIndex(site.driver, list.number, field.column, field.key);
    else dropIndex(site.driver, list.number, field.column);
  }
  stored.writeField(site.driver, list.id, document);
  site.refreshFields(list);
  site.recordChange(2, "field", list, 0, document.id, userId);
}

/** @throws Refusal 400 for columns of the base type */
export function removeField(site: Site, list: List | undefined, field: Field, userId: number): void {
  if (field.attributes["FromBaseType"] === "TRUE") throw errors.fixedField();
  site.restructure();
  stored.deleteField(site.driver, list?.id ?? site.ownerKey, field.name);
  if (!list) {
    site.siteFields = site.siteFields.filter((one) => one.name !== field.name);
    return;
  }
  if (field.column !== undefined) dropColumn(site.driver, list.number, field.column, field.key);
  for (const view of list.views) view.fields = view.fields.filter((name) => name !== field.name);
  site.saveViews(list);
  site.refreshFields(list);
  site.recordChange(3, "field", list, 0, field.id, userId);
}
