/** Moves and copies folders with all that lies in them, within a list or from one to another. */
import { noChanges, type ItemChanges } from "../items/changes.ts";
import { findHead, insertItem, type ItemHead } from "../items/item-store.ts";
import { removeItem } from "../items/item-removal.ts";
import { errors } from "../protocol/errors.ts";
import { folderRow, folderScope, lyingBelow, requireFolder, splitInside } from "../site/folders.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import type { Row } from "../storage/driver.ts";
import { itemTable } from "../storage/item-table.ts";
import { fileContent } from "./file-record.ts";
import { createFile } from "./write-file.ts";

/** A folder of a list by its path below the list's root. */
export interface ListFolder {
  list: List;
  inside: string;
}

function headOf(site: Site, { list, inside }: ListFolder): ItemHead {
  const row = folderRow(site, list, inside);
  const head = row && findHead(site, list, Number(row["id"]));
  if (!head) throw errors.fileNotFound();
  return head;
}

/** The place itself, or the first of `name1`, `name2`, .. that is free. @throws Refusal 400 when taken */
export function freePlace(site: Site, wanted: ListFolder, keepBoth: boolean): ListFolder {
  const { list, inside } = wanted;
  requireFolder(site, list, splitInside(inside).dir);
  for (let number = 0; ; number += 1) {
    const tried = number === 0 ? inside : `${inside}${String(number)}`;
    if (!folderRow(site, list, tried)) return { list, inside: tried };
    if (!keepBoth) throw errors.fileExists(`${list.rootPath}/${inside}`);
  }
}

/** Lets a folder and all in it lie elsewhere in its list; what inherited permissions goes on inheriting. */
function moveWithin(site: Site, from: ListFolder, to: ListFolder, userId: number): void {
  const { list } = from;
  const head = headOf(site, from);
  const { dir, leaf } = splitInside(to.inside);
  const [before, after] = [
    folderScope(site, list, splitInside(from.inside).dir),
    folderScope(site, list, dir),
  ];
  const table = itemTable(list.number);
  const below = lyingBelow(from.inside);
  if (before !== after) {
    const rescope = `update ${table} set scope = ? where scope = ? and (id = ? or ${below.where})`;
    site.driver.run(rescope, [after, before, head.id, ...below.values]);
  }
  const move = `update ${table} set dir = ? || substr(dir, length(?) + 1) where ${below.where}`;
  site.driver.run(move, [to.inside, from.inside, ...below.values]);
  const now = site.now();
  site.driver.run(
    `update ${table} set dir = ?, leaf = ?, version = version + 1, modified = ?, editor = ? where id = ?`,
    [dir, leaf, now, userId, head.id],
  );
  site.recordChange(2, "folder", list, head.id, head.uniqueId, userId);
}

/** Who made a row, and when, where its copy keeps that. */
function madeBy(row: Row): Partial<ItemChanges> {
  return { authorId: Number(row["author"]), created: String(row["created"]) };
}

function copyRow(
  site: Site,
  from: List,
  row: Row,
  to: ListFolder,
  userId: number,
  keepsAuthor: boolean,
): void {
  const { list, inside } = to;
  const scope = folderScope(site, list, inside);
  const id = Number(row["id"]);
  const leaf = row["leaf"] === null ? undefined : String(row["leaf"]);
  const facts = keepsAuthor ? madeBy(row) : {};
  if (row["fs_type"] === 0 && leaf !== undefined) {
    const content = fileContent(site, { list: from, id, loose: "" });
    const target = { list, dir: inside, folder: "", name: leaf, scope };
    createFile(site, target, content, userId, facts);
    return;
  }
  const changes = { ...noChanges(), ...facts, leaf };
  for (const field of from.fields) {
    const target = list.fieldsByName.get(field.name);
    const value = field.column === undefined ? undefined : row[field.column];
    if (target?.column !== undefined && target.type === field.type && value !== undefined && value !== null) {
      changes.values.set(target, value);
    }
  }
  insertItem(site, list, { dir: inside, scope, isFolder: row["fs_type"] === 1 }, changes, userId);
}

/** @throws Refusal 400 */
function refuseInsideItself(from: ListFolder, to: ListFolder): void {
  if (from.list === to.list && `${to.inside}/`.startsWith(`${from.inside}/`)) {
    throw errors.invalidRequest("The destination folder is inside the source folder.");
  }
}

/** Copies a folder with all in it; the copy's rows are new ones, which may keep who made the first ones, and when. */
export function copyFolder(
  site: Site,
  from: ListFolder,
  to: ListFolder,
  userId: number,
  keepsAuthor: boolean,
): void {
  refuseInsideItself(from, to);
  const head = headOf(site, from);
  const { dir, leaf } = splitInside(to.inside);
  const table = itemTable(from.list.number);
  const rows = site.driver.all(`select * from ${table} where dir = ?`, [from.inside]);
  const [own] = site.driver.all(`select * from ${table} where id = ?`, [head.id]);
  if (own) copyRow(site, from.list, { ...own, leaf }, { list: to.list, inside: dir }, userId, keepsAuthor);
  for (const row of rows) {
    const name = String(row["leaf"]);
    if (row["fs_type"] === 1) {
      const source = { list: from.list, inside: `${from.inside}/${name}` };
      copyFolder(site, source, { list: to.list, inside: `${to.inside}/${name}` }, userId, keepsAuthor);
    } else copyRow(site, from.list, row, to, userId, keepsAuthor);
  }
}

/** Moves a folder with all in it; into another list it becomes new rows there. */
export function moveFolder(site: Site, from: ListFolder, to: ListFolder, userId: number): void {
  refuseInsideItself(from, to);
  if (from.list === to.list) {
    moveWithin(site, from, to, userId);
    return;
  }
  copyFolder(site, from, to, userId, false);
  removeItem(site, from.list, headOf(site, from), userId, false);
}
