/** Writes files: new ones, new contents of old ones, and their going away. */
import { noChanges, type ItemChanges } from "../items/changes.ts";
import { findHead, insertItem, updateItem, type ItemHead } from "../items/item-store.ts";
import { removeItem } from "../items/item-removal.ts";
import { errors } from "../protocol/errors.ts";
import { newGuid } from "../site/identifiers.ts";
import { checkName } from "../site/names.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { fold } from "../storage/fold.ts";
import { itemTable } from "../storage/item-table.ts";
import { forgetContentsAfter, writeContent } from "./file-contents.ts";
import { fileRecord, findListFile, isLooseFile, pathOf, type FilePlace } from "./file-record.ts";
import { refuseCheckedOut } from "./file-state.ts";

/** Where a file is to be: a folder of a list that has a row or is the root, or a folder outside lists. */
export interface FileTarget {
  list: List | undefined;
  /** Below the list's root. */
  dir: string;
  /** Server-relative, for folders outside lists. */
  folder: string;
  name: string;
  /** Stored scope id of the folder. */
  scope: number;
}

export function fileInTarget(site: Site, { list, dir, folder, name }: FileTarget): FilePlace | undefined {
  if (list) {
    const id = findListFile(site, list, dir, name);
    return id === undefined ? undefined : { list, id, loose: "" };
  }
  const loose = `${folder}/${name}`;
  return isLooseFile(site, loose) ? { list: undefined, id: 0, loose } : undefined;
}

export function targetPath({ list, dir, folder, name }: FileTarget): string {
  return list ? pathOf(list, dir, name) : `${folder}/${name}`;
}

function headOf(site: Site, list: List, id: number): ItemHead {
  const head = findHead(site, list, id);
  if (!head) throw errors.noItem();
  return head;
}

export function uiVersionOf(site: Site, list: List, id: number): number {
  const row = site.driver.get(`select ui_version as v from ${itemTable(list.number)} where id = ?`, [id]);
  return Number(row?.["v"] ?? 512);
}

function writeLoose(site: Site, path: string, content: Uint8Array, userId: number): void {
  const now = site.now();
  site.driver.run(
    `insert into loose_files (path, shown, uid, created, modified, author, editor, version, content)
     values (?, ?, ?, ?, ?, ?, ?, 1, ?)
     on conflict (path) do update set modified = excluded.modified, editor = excluded.editor,
       version = version + 1, content = excluded.content`,
    [fold(path), path, newGuid(), now, now, userId, userId, content],
  );
}

/** Gives a file new contents: a new version where the library keeps versions. @throws Refusal 423 */
export function replaceContent(site: Site, place: FilePlace, content: Uint8Array, userId: number): void {
  const { list, id, loose } = place;
  if (!list) {
    writeLoose(site, loose, content, userId);
    return;
  }
  refuseCheckedOut(site, list, id, fileRecord(site, place).path, userId);
  updateItem(site, list, headOf(site, list, id), noChanges(), userId);
  const uiVersion = uiVersionOf(site, list, id);
  if (list.settings["EnableVersioning"] !== true) forgetContentsAfter(site, list, id, -1);
  writeContent(site, list, id, uiVersion, content);
}

/** Makes a new file where there is none; `facts` are what it keeps of the file that it is a copy of. */
export function createFile(
  site: Site,
  target: FileTarget,
  content: Uint8Array,
  userId: number,
  facts: Partial<ItemChanges> = {},
): FilePlace {
  const { list, dir, scope, name } = target;
  checkName(name);
  if (!list) {
    const loose = targetPath(target);
    writeLoose(site, loose, content, userId);
    return { list: undefined, id: 0, loose };
  }
  const changes = { ...noChanges(), ...facts, leaf: name };
  const id = insertItem(site, list, { dir, scope, isFolder: false }, changes, userId);
  writeContent(site, list, id, uiVersionOf(site, list, id), content);
  return { list, id, loose: "" };
}

/** Takes a file away. @returns its id in the recycle bin */
export function removeFile(site: Site, place: FilePlace, userId: number, toRecycleBin: boolean): string {
  const { list, id, loose } = place;
  if (!list) {
    site.driver.run("delete from loose_files where path = ?", [fold(loose)]);
    return newGuid();
  }
  refuseCheckedOut(site, list, id, fileRecord(site, place).path, userId);
  return removeItem(site, list, headOf(site, list, id), userId, toRecycleBin);
}

/** `name.txt`, `name1.txt`, .. the first that is free in the folder. */
export function freeTarget(site: Site, target: FileTarget): FileTarget {
  const dot = target.name.lastIndexOf(".");
  const [stem, ending] = dot <= 0 ? [target.name, ""] : [target.name.slice(0, dot), target.name.slice(dot)];
  for (let number = 0; ; number += 1) {
    const tried = { ...target, name: number === 0 ? target.name : `${stem}${String(number)}${ending}` };
    if (!fileInTarget(site, tried)) return tried;
  }
}
