/** Takes items away: into the recycle bin or for good, folders with all that is in them. */
import { refuseCheckedOut } from "../files/file-state.ts";
import { errors } from "../protocol/errors.ts";
import { textOf, type JsonObject } from "../protocol/json.ts";
import { joinInside, lyingBelow } from "../site/folders.ts";
import { newGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { dropScope } from "../site/scopes.ts";
import type { Site } from "../site/site.ts";
import type { Row } from "../storage/driver.ts";
import { forgetContents } from "../storage/content-tables.ts";
import { fold } from "../storage/fold.ts";
import { itemTable, quoteName, versionTable } from "../storage/item-table.ts";
import { countChange, type ItemHead } from "./item-store.ts";

/** The type that the change log has for what comes back from the recycle bin. */
const restored = 7;

/** The item itself and, for a folder, everything below it. */
function rowsOf(site: Site, list: List, head: ItemHead): Row[] {
  const columns = ["id", "guid", "uid", "version", "ui_version", "created", "modified", "author", "editor"];
  const fixed = [...columns, "fs_type", "dir", "leaf", "scope", "content_type", "attachments"];
  const own = list.fields.flatMap((field) => [field.column, field.key]).filter((name) => name !== undefined);
  const select = `select ${[...fixed, ...own.map(quoteName)].join(", ")} from ${itemTable(list.number)}`;
  const self = site.driver.all(`${select} where id = ?`, [head.id]);
  if (!head.isFolder) return self;
  const { where, values } = lyingBelow(joinInside(head.dir, head.leaf ?? ""));
  return [...self, ...site.driver.all(`${select} where ${where}`, values)];
}

function dropScopes(site: Site, list: List, ids: ReadonlySet<number>): void {
  for (const scope of site.scopes.values()) {
    if (scope.list !== list.id || !ids.has(scope.item)) continue;
    site.restructure();
    dropScope(site, scope);
    site.securityVersion += 1;
  }
}

/** A folder goes only when nobody else has a file in it. @throws Refusal 423 */
function refuseCheckedOutAmong(site: Site, list: List, rows: readonly Row[], userId: number): void {
  if (list.baseType !== 1) return;
  for (const row of rows) {
    const path = [list.rootPath, row["dir"], row["leaf"]].filter((part) => part !== "").join("/");
    refuseCheckedOut(site, list, Number(row["id"]), path, userId);
  }
}

/**
 * Removes an item.
 *
 * @param toRecycleBin keep it, so that it can be restored
 * @returns the id in the recycle bin
 */
export function removeItem(
  site: Site,
  list: List,
  head: ItemHead,
  userId: number,
  toRecycleBin: boolean,
): string {
  const rows = rowsOf(site, list, head);
  refuseCheckedOutAmong(site, list, rows, userId);
  const recycleId = newGuid();
  const ids = new Set<number>();
  const table = itemTable(list.number);
  for (const row of rows) {
    const id = Number(row["id"]);
    ids.add(id);
    site.driver.run(`delete from ${table} where id = ?`, [id]);
    if (!toRecycleBin) {
      site.driver.run(`delete from ${versionTable(list.number)} where id = ?`, [id]);
      forgetContents(site.driver, list.id, id);
    }
    site.recordChange(3, row["fs_type"] === 1 ? "folder" : "item", list, id, String(row["uid"]), userId);
  }
  dropScopes(site, list, ids);
  countChange(site, list, -rows.length);
  if (toRecycleBin) {
    const title = String(rows[0]?.["f_Title"] ?? head.leaf ?? `${String(head.id)}_.000`);
    site.driver.run(
      "insert into recycle_bin (id, list, item, title, deleted, deleted_by, document) values (?, ?, ?, ?, ?, ?, ?)",
      [recycleId, list.id, head.id, title, site.now(), userId, JSON.stringify(rows)],
    );
  }
  return recycleId;
}

/** What came in the place of a file or folder stays. @throws Refusal 400 */
function refuseTakenPlace(site: Site, list: List, row: JsonObject | undefined): void {
  const [dir, leaf] = [textOf(row?.["dir"]) ?? "", textOf(row?.["leaf"])];
  if (leaf === undefined) return;
  const sql = `select 1 from ${itemTable(list.number)} where fold(dir) = ? and fold(leaf) = ?`;
  if (site.driver.get(sql, [fold(dir), fold(leaf)]))
    throw errors.placeTaken(leaf, [list.rootPath, dir].filter((part) => part !== "").join("/"));
}

/**
 * Puts rows from the recycle bin back into their list, under the rights that rule where they lay.
 *
 * @throws Refusal 400 where something else has got the name meanwhile
 */
export function restoreRows(
  site: Site,
  list: List,
  rows: readonly JsonObject[],
  { scope, userId }: { readonly scope: number; readonly userId: number },
): void {
  refuseTakenPlace(site, list, rows[0]);
  const known = new Set(list.fields.flatMap((field) => [field.column, field.key]));
  for (const row of rows) {
    const entries = Object.entries(row).filter(([name]) => !/^[fk]_/.test(name) || known.has(name));
    const values = entries.map(([name, value]) => {
      if (name === "scope") return scope;
      return typeof value === "string" || typeof value === "number" ? value : null;
    });
    const marks = entries.map(() => "?").join(", ");
    const names = entries.map(([name]) => quoteName(name)).join(", ");
    site.driver.run(`insert into ${itemTable(list.number)} (${names}) values (${marks})`, values);
    const kind = row["fs_type"] === 1 ? "folder" : "item";
    site.recordChange(restored, kind, list, Number(row["id"]), textOf(row["uid"]) ?? "", userId);
  }
  site.touch(list);
  list.counters.itemCount += rows.length;
  list.counters.lastModified = site.now();
}
