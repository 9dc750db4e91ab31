/** Versions of a file, and of any item: check-out and check-in, publishing, and going back to an earlier one. */
import { findHead, keepVersion, updateItem } from "../items/item-store.ts";
import { noChanges } from "../items/changes.ts";
import { errors } from "../protocol/errors.ts";
import { parseObject } from "../protocol/json.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { fold } from "../storage/fold.ts";
import type { SqlValue } from "../storage/driver.ts";
import { itemTable, quoteName, versionTable } from "../storage/item-table.ts";
import { forgetContentsAfter, moveContent, readContent, writeContent } from "./file-contents.ts";
import { fileRecord } from "./file-record.ts";
import { absolute, fileState, refuseCheckedOut, saveFileState } from "./file-state.ts";
import { uiVersionOf } from "./write-file.ts";

const major = 512;

function setUiVersion(site: Site, list: List, id: number, uiVersion: number): void {
  const before = uiVersionOf(site, list, id);
  site.driver.run(`update ${itemTable(list.number)} set ui_version = ?, version = version + 1 where id = ?`, [
    uiVersion,
    id,
  ]);
  moveContent(site, list, id, before, uiVersion);
}

function nextMajor(uiVersion: number): number {
  return (Math.floor(uiVersion / major) + 1) * major;
}

function pathOfFile(site: Site, list: List, id: number): string {
  return fileRecord(site, { list, id, loose: "" }).path;
}

/** @throws Refusal 423 when another has it */
export function checkOut(site: Site, list: List, id: number, userId: number): void {
  const path = pathOfFile(site, list, id);
  refuseCheckedOut(site, list, id, path, userId);
  const state = fileState(site, list, id);
  // Also one's own check-out stands in the way of another.
  if (state.checkedOutBy !== 0)
    throw errors.checkedOut(absolute(site, path), site.users.get(userId)?.login ?? "");
  saveFileState(site, list, id, {
    ...state,
    checkedOutBy: userId,
    checkedOutVersion: uiVersionOf(site, list, id),
  });
}

function requireCheckedOut(site: Site, list: List, id: number, userId: number): number {
  const state = fileState(site, list, id);
  if (state.checkedOutBy === 0) throw errors.notCheckedOut(absolute(site, pathOfFile(site, list, id)));
  refuseCheckedOut(site, list, id, pathOfFile(site, list, id), userId);
  return state.checkedOutVersion;
}

/**
 * All that was written since the check-out becomes one version.
 *
 * @param kind 0 minor, 1 major, 2 in place of the version that was checked out
 */
export function checkIn(
  site: Site,
  list: List,
  id: number,
  comment: string,
  kind: number,
  userId: number,
): void {
  const since = requireCheckedOut(site, list, id, userId);
  requireFilled(site, list, id);
  const versioned = list.settings["EnableVersioning"] === true;
  const wanted = kind === 2 ? since : kind === 0 ? since + 1 : nextMajor(since);
  if (versioned && uiVersionOf(site, list, id) === since && wanted !== since) keepVersion(site, list, id);
  const from = wanted === since ? since - 1 : since;
  if (versioned) {
    site.driver.run(`delete from ${versionTable(list.number)} where id = ? and ui_version > ?`, [id, from]);
    setUiVersion(site, list, id, wanted);
  }
  saveFileState(site, list, id, { comment, checkedOutBy: 0, checkedOutVersion: 0 });
}

/** Puts stored columns of an earlier version back into the row. */
function putBack(site: Site, list: List, id: number, document: string): void {
  const stored = parseObject(document) ?? {};
  const sets: string[] = [];
  const values: SqlValue[] = [];
  const set = (column: string, value: SqlValue): void => {
    sets.push(`${quoteName(column)} = ?`);
    values.push(value);
  };
  for (const field of list.fields) {
    if (field.column === undefined || !(field.column in stored)) continue;
    const value = stored[field.column];
    const plain = typeof value === "string" || typeof value === "number" ? value : null;
    set(field.column, plain);
    if (field.key !== undefined) set(field.key, typeof plain === "string" ? fold(plain) : plain);
  }
  if (sets.length === 0) return;
  site.driver.run(`update ${itemTable(list.number)} set ${sets.join(", ")} where id = ?`, [...values, id]);
}

function storedVersion(site: Site, list: List, id: number, uiVersion: number): string | undefined {
  const sql = `select document as d from ${versionTable(list.number)} where id = ? and ui_version = ?`;
  const row = site.driver.get(sql, [id, uiVersion]);
  return row && String(row["d"]);
}

/** The file is again as it was when it was checked out. */
export function undoCheckOut(site: Site, list: List, id: number, userId: number): void {
  const since = requireCheckedOut(site, list, id, userId);
  const document = storedVersion(site, list, id, since);
  if (document !== undefined) {
    putBack(site, list, id, document);
    forgetContentsAfter(site, list, id, since);
    site.driver.run(`delete from ${versionTable(list.number)} where id = ? and ui_version >= ?`, [id, since]);
    site.driver.run(
      `update ${itemTable(list.number)} set ui_version = ?, version = version + 1 where id = ?`,
      [since, id],
    );
  }
  saveFileState(site, list, id, { ...fileState(site, list, id), checkedOutBy: 0, checkedOutVersion: 0 });
}

/** A draft becomes the next major version. */
export function publish(site: Site, list: List, id: number, comment: string, userId: number): void {
  requireDrafts(site, list, id, userId);
  const uiVersion = uiVersionOf(site, list, id);
  if (uiVersion % major !== 0) {
    keepVersion(site, list, id);
    setUiVersion(site, list, id, nextMajor(uiVersion));
  }
  saveFileState(site, list, id, { ...fileState(site, list, id), comment });
}

/** Only where there are drafts is anything published. @throws Refusal 400, 423 when another has the file */
function requireDrafts(site: Site, list: List, id: number, userId: number): void {
  if (list.settings["EnableMinorVersions"] !== true) throw errors.noDrafts();
  refuseCheckedOut(site, list, id, pathOfFile(site, list, id), userId);
}

/** What a library requires must be there. @throws Refusal 400 */
function requireFilled(site: Site, list: List, id: number): void {
  const required = list.fields.filter((field) => field.required && field.column !== undefined);
  const empty = required.map(({ column }) => `coalesce(${quoteName(column ?? "")}, '') = ''`).join(" or ");
  if (empty === "") return;
  const sql = `select 1 from ${itemTable(list.number)} where id = ? and (${empty})`;
  if (site.driver.get(sql, [id])) throw errors.requiredMissing();
}

/** The latest major version becomes a draft again. */
export function unpublish(site: Site, list: List, id: number, comment: string, userId: number): void {
  requireDrafts(site, list, id, userId);
  const uiVersion = uiVersionOf(site, list, id);
  if (uiVersion % major === 0) {
    const sql = `select coalesce(max(ui_version), ?) as v from ${versionTable(list.number)} where id = ?`;
    const newest = Number(site.driver.get(sql, [uiVersion - major, id])?.["v"]);
    setUiVersion(site, list, id, newest + 1);
  }
  saveFileState(site, list, id, { ...fileState(site, list, id), comment });
}

/** Earlier versions that are kept, oldest first, as SharePoint gives them. */
export function earlierVersions(site: Site, list: List, id: number): number[] {
  const sql = `select ui_version as v from ${versionTable(list.number)} where id = ? order by ui_version`;
  return site.driver.all(sql, [id]).map((row) => Number(row["v"]));
}

/** An earlier version of an item becomes the current one, as a new version. @throws Refusal 404 */
export function restoreVersion(site: Site, list: List, id: number, uiVersion: number, userId: number): void {
  const document = storedVersion(site, list, id, uiVersion);
  const head = findHead(site, list, id);
  if (document === undefined || !head) throw errors.noItem();
  if (list.baseType === 1) refuseCheckedOut(site, list, id, pathOfFile(site, list, id), userId);
  const content = readContent(site, list, id, uiVersion);
  updateItem(site, list, head, noChanges(), userId);
  putBack(site, list, id, document);
  if (list.baseType === 1) writeContent(site, list, id, uiVersionOf(site, list, id), content);
}

/** Forgets one earlier version. @throws Refusal 404 */
export function forgetVersion(site: Site, list: List, id: number, uiVersion: number): void {
  if (storedVersion(site, list, id, uiVersion) === undefined) throw errors.noItem();
  // What later versions share with this one must outlive it.
  const following = [...earlierVersions(site, list, id), uiVersionOf(site, list, id)];
  const next = following.find((one) => one > uiVersion);
  if (next !== undefined && list.baseType === 1) {
    const content = readContent(site, list, id, next);
    const sql = "delete from file_contents where list = ? and item = ? and ui_version = ?";
    site.driver.run(sql, [list.id, id, uiVersion]);
    writeContent(site, list, id, next, content);
  }
  site.driver.run(`delete from ${versionTable(list.number)} where id = ? and ui_version = ?`, [
    id,
    uiVersion,
  ]);
}

/** `1.0` as a version number. */
export function versionOfLabel(label: string): number {
  const [whole = "0", part = "0"] = label.split(".");
  return Number(whole) * major + Number(part);
}

export function labelOf(uiVersion: number): string {
  return `${String(Math.floor(uiVersion / major))}.${String(uiVersion % major)}`;
}
