/** Writes items: new rows, updates with their version and history, deletions; and keeps the list's counters true. */
import { errors } from "../protocol/errors.ts";
import type { Field } from "../site/field.ts";
import { joinInside, lyingBelow } from "../site/folders.ts";
import { newGuid } from "../site/identifiers.ts";
import { checkName } from "../site/names.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { fold } from "../storage/fold.ts";
import type { SqlValue } from "../storage/driver.ts";
import { itemTable, quoteName, versionTable } from "../storage/item-table.ts";
import type { ItemChanges } from "./changes.ts";

export interface NewPlace {
  /** Folder path below the list's root; empty for the root. */
  dir: string;
  /** Stored scope id of that folder. */
  scope: number;
  isFolder: boolean;
}

/** What a write needs to know of an existing item. */
export interface ItemHead {
  id: number;
  guid: string;
  uniqueId: string;
  version: number;
  isFolder: boolean;
  dir: string;
  leaf: string | undefined;
  scope: number;
}

/** @returns undefined when there is no such item */
export function findHead(site: Site, list: List, id: number): ItemHead | undefined {
  const row = site.driver.get(
    `select id, guid, uid, version, fs_type, dir, leaf, scope from ${itemTable(list.number)} where id = ?`,
    [id],
  );
  if (!row) return undefined;
  return {
    id,
    guid: String(row["guid"]),
    uniqueId: String(row["uid"]),
    version: Number(row["version"]),
    isFolder: row["fs_type"] === 1,
    dir: String(row["dir"]),
    leaf: row["leaf"] === null ? undefined : String(row["leaf"]),
    scope: Number(row["scope"]),
  };
}

function keyOf(value: SqlValue): SqlValue {
  return typeof value === "string" ? fold(value) : value;
}

/** Refuses values that another item already has in a column that must be unique. */
function refuseDuplicates(site: Site, list: List, values: ReadonlyMap<Field, SqlValue>, id: number): void {
  const clashing: string[] = [];
  for (const [field, value] of values) {
    if (!field.unique || value === null || value === "" || field.column === undefined) continue;
    const column = quoteName(field.key ?? field.column);
    const sql = `select 1 from ${itemTable(list.number)} where ${column} = ? and id <> ? limit 1`;
    if (site.driver.get(sql, [keyOf(value), id])) clashing.push(field.title);
  }
  if (clashing.length > 0) throw errors.duplicateValues(clashing);
}

function defaultOf(site: Site, field: Field): SqlValue {
  const text = field.defaultValue;
  if (text === undefined || text === "") return null;
  if (field.kind === "number") return Number(text);
  if (field.kind === "boolean") return text === "1" || text.toLowerCase() === "true" ? 1 : 0;
  if (field.kind === "choices") return JSON.stringify([text]);
  if (field.kind === "date") return text === "[today]" ? site.now() : text;
  return field.kind === "text" || field.kind === "note" ? text : null;
}

/** Keeps the list's counters true: `difference` items have come, or gone. */
export function countChange(site: Site, list: List, difference: number): void {
  const { counters } = list;
  site.touch(list);
  counters.itemCount += difference;
  counters.lastModified = site.now();
  counters.lastUserModified = counters.lastModified;
  if (difference < 0) counters.lastDeleted = counters.lastModified;
}

function contentTypeFor(list: List, wanted: string | undefined, isFolder: boolean): string {
  const own = list.contentTypes.find(
    (type) => type.id === wanted || (wanted !== undefined && type.id.startsWith(`${wanted}00`)),
  );
  if (own) return own.id;
  if (wanted !== undefined && wanted !== "") throw errors.noContentType();
  const first = list.contentTypes.find((type) => type.id.startsWith("0x0120") === isFolder);
  return first?.id ?? (isFolder ? "0x0120" : "0x01");
}

/**
 * Adds an item or a folder.
 *
 * @returns the new id
 * @throws Refusal 500 for duplicate values or a name in use
 */
export function insertItem(
  site: Site,
  list: List,
  place: NewPlace,
  changes: ItemChanges,
  userId: number,
): number {
  const table = itemTable(list.number);
  const { values } = changes;
  for (const field of list.fields) {
    if (field.defaultValue !== undefined && field.column !== undefined && !values.has(field)) {
      values.set(field, defaultOf(site, field));
    }
  }
  refuseDuplicates(site, list, values, 0);
  if (changes.leaf !== undefined) {
    checkName(changes.leaf);
    refuseTakenName(site, list, place.dir, changes.leaf, 0);
  } else if (list.baseType === 1 && !place.isFolder) throw errors.itemWithoutFile();
  countChange(site, list, 1);
  const id = list.counters.nextId;
  list.counters.nextId += 1;
  const now = list.counters.lastModified;
  const columns =
    "id, guid, uid, version, ui_version, created, modified, author, editor, fs_type, dir, leaf, scope, content_type";
  const uniqueId = newGuid();
  const bound: SqlValue[] = [
    id,
    newGuid(),
    uniqueId,
    1,
    versionStep(list),
    changes.created ?? now,
    changes.modified ?? now,
    changes.authorId ?? userId,
    changes.editorId ?? userId,
    place.isFolder ? 1 : 0,
    place.dir,
    // A folder that gets no name is called as SharePoint calls list items.
    changes.leaf ?? (place.isFolder ? `${String(id)}_.000` : null),
    place.scope,
    contentTypeFor(list, changes.contentTypeId, place.isFolder),
  ];
  let names = columns;
  for (const [field, value] of values) {
    if (field.column === undefined) continue;
    names += `, ${quoteName(field.column)}`;
    bound.push(value);
    if (field.key === undefined) continue;
    names += `, ${quoteName(field.key)}`;
    bound.push(keyOf(value));
  }
  const marks = "?".repeat(bound.length).split("").join(", ");
  site.driver.run(`insert into ${table} (${names}) values (${marks})`, bound);
  site.recordChange(1, place.isFolder ? "folder" : "item", list, id, uniqueId, changes.editorId ?? userId);
  return id;
}

/** Versions are numbered 512 for each major one; libraries with drafts count in steps of a minor one. */
function versionStep(list: List): number {
  return list.baseType === 1 && list.settings["EnableMinorVersions"] === true ? 1 : 512;
}

/** @throws Refusal 500 */
function refuseTakenName(site: Site, list: List, dir: string, leaf: string, id: number): void {
  const sql = `select 1 from ${itemTable(list.number)} where dir = ? and fold(leaf) = ? and id <> ?`;
  if (site.driver.get(sql, [dir, fold(leaf), id])) throw errors.nameInUse(leaf);
}

/** Puts what an item is now among its earlier versions. */
export function keepVersion(site: Site, list: List, id: number): void {
  const items = itemTable(list.number);
  const pairs = list.fields
    .filter((field) => field.column !== undefined)
    .map((field) => `'${(field.column ?? "").replaceAll("'", "''")}', ${quoteName(field.column ?? "")}`);
  const fixed = [
    "created",
    "modified",
    "author",
    "editor",
    "content_type",
    "guid",
    "uid",
    "fs_type",
    "dir",
    "leaf",
  ];
  const document = `json_object(${[...fixed.map((name) => `'${name}', ${name}`), ...pairs].join(", ")})`;
  site.driver.run(
    `insert or replace into ${versionTable(list.number)} (id, ui_version, version, document)
     select id, ui_version, version, ${document} from ${items} where id = ?`,
    [id],
  );
  const limit = Number(list.settings["MajorVersionLimit"] ?? 0);
  if (limit <= 0) return;
  site.driver.run(
    `delete from ${versionTable(list.number)} where id = ?1
     and ui_version <= (select ui_version from ${items} where id = ?1) - 512 * ?2`,
    [id, limit],
  );
}

/** Moves what lies in a folder along when the folder gets a new name. */
function renameFolder(site: Site, list: List, head: ItemHead, leaf: string): void {
  const before = joinInside(head.dir, head.leaf ?? "");
  const { where, values } = lyingBelow(before);
  site.driver.run(
    `update ${itemTable(list.number)} set dir = ? || substr(dir, length(?) + 1) where ${where}`,
    [joinInside(head.dir, leaf), before, ...values],
  );
}

/**
 * Changes an item; every change raises its ETag.
 *
 * @param keepsVersion change the version that there is, instead of adding one to the history
 * @returns the new number of its ETag
 * @throws Refusal 500 for duplicate values
 */
export function updateItem(
  site: Site,
  list: List,
  head: ItemHead,
  changes: ItemChanges,
  userId: number,
  keepsVersion = false,
): number {
  refuseDuplicates(site, list, changes.values, head.id);
  const versioned = list.settings["EnableVersioning"] === true && !keepsVersion;
  if (versioned) keepVersion(site, list, head.id);
  countChange(site, list, 0);
  const now = list.counters.lastModified;
  let sql = "version = version + 1, modified = ?, editor = ?";
  const bound: SqlValue[] = [changes.modified ?? now, changes.editorId ?? userId];
  const set = (column: string, value: SqlValue): void => {
    sql += `, ${column} = ?`;
    bound.push(value);
  };
  if (versioned) sql += `, ui_version = ui_version + ${String(versionStep(list))}`;
  if (changes.created !== undefined) set("created", changes.created);
  if (changes.authorId !== undefined) set("author", changes.authorId);
  if (changes.contentTypeId !== undefined) {
    set("content_type", contentTypeFor(list, changes.contentTypeId, head.isFolder));
  }
  if (changes.leaf !== undefined && head.leaf !== undefined && changes.leaf !== head.leaf) {
    checkName(changes.leaf);
    refuseTakenName(site, list, head.dir, changes.leaf, head.id);
    set("leaf", changes.leaf);
    if (head.isFolder) renameFolder(site, list, head, changes.leaf);
  }
  for (const [field, value] of changes.values) {
    if (field.column === undefined) continue;
    set(quoteName(field.column), value);
    if (field.key !== undefined) set(quoteName(field.key), keyOf(value));
  }
  site.driver.run(`update ${itemTable(list.number)} set ${sql} where id = ?`, [...bound, head.id]);
  site.recordChange(2, head.isFolder ? "folder" : "item", list, head.id, head.uniqueId, userId);
  return head.version + 1;
}
