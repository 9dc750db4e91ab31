/**
 * A file, wherever it lies: with a row in a library, or loose in a folder that no list shows, such as `Forms`. Both are
 * read into one record.
 */
import { errors } from "../protocol/errors.ts";
import { fold } from "../storage/fold.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import type { SqlValue } from "../storage/driver.ts";
import { itemTable } from "../storage/item-table.ts";
import { bytesOf, contentLength, readContent } from "./file-contents.ts";
import { fileState } from "./file-state.ts";

/** A file of a list by its item, or a loose one by its server-relative path. */
export interface FilePlace {
  list: List | undefined;
  id: number;
  /** Empty for files of lists. */
  loose: string;
}

export interface FileRecord {
  /** Server-relative. */
  path: string;
  name: string;
  uniqueId: string;
  created: string;
  modified: string;
  authorId: number;
  editorId: number;
  version: number;
  uiVersion: number;
  /** In bytes. */
  length: number;
  title: string | null;
  comment: string;
  checkedOutBy: number;
}

export function pathOf(list: List, dir: string, leaf: string): string {
  return [list.rootPath, dir, leaf].filter((part) => part !== "").join("/");
}

function text(value: SqlValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function listFile(site: Site, list: List, id: number): FileRecord {
  const hasTitle = list.fieldsByName.get("Title")?.column === "f_Title";
  const sql = `select uid, created, modified, author, editor, version, ui_version, dir, leaf,
    ${hasTitle ? "f_Title" : "null"} as title from ${itemTable(list.number)} where id = ? and fs_type = 0`;
  const row = site.driver.get(sql, [id]);
  if (!row || row["leaf"] === null) throw errors.noItem();
  const uiVersion = Number(row["ui_version"]);
  const name = text(row["leaf"]);
  const { comment, checkedOutBy } = fileState(site, list, id);
  return {
    path: pathOf(list, text(row["dir"]), name),
    name,
    uniqueId: text(row["uid"]),
    created: text(row["created"]),
    modified: text(row["modified"]),
    authorId: Number(row["author"]),
    editorId: Number(row["editor"]),
    version: Number(row["version"]),
    uiVersion,
    length: contentLength(site, list, id, uiVersion),
    title: typeof row["title"] === "string" ? row["title"] : null,
    comment,
    checkedOutBy,
  };
}

function looseFile(site: Site, path: string): FileRecord {
  const sql = `select shown, uid, created, modified, author, editor, version, length(content) as length
    from loose_files where path = ?`;
  const row = site.driver.get(sql, [fold(path)]);
  if (!row) throw errors.noFile(path);
  const shown = text(row["shown"]);
  return {
    path: shown,
    name: shown.slice(shown.lastIndexOf("/") + 1),
    uniqueId: text(row["uid"]),
    created: text(row["created"]),
    modified: text(row["modified"]),
    authorId: Number(row["author"]),
    editorId: Number(row["editor"]),
    version: Number(row["version"]),
    uiVersion: 512,
    length: Number(row["length"]),
    title: null,
    comment: "",
    checkedOutBy: 0,
  };
}

/** @throws Refusal 404 */
export function fileRecord(site: Site, { list, id, loose }: FilePlace): FileRecord {
  return list ? listFile(site, list, id) : looseFile(site, loose);
}

/** The bytes of the current version. @throws Refusal 404 */
export function fileContent(site: Site, place: FilePlace): Uint8Array {
  const { list, id, loose } = place;
  if (list) return readContent(site, list, id, listFile(site, list, id).uiVersion);
  const row = site.driver.get("select content from loose_files where path = ?", [fold(loose)]);
  if (!row) throw errors.noFile(loose);
  return bytesOf(row["content"]);
}

/** The file of a list in a folder by its name, whatever the case. */
export function findListFile(site: Site, list: List, dir: string, leaf: string): number | undefined {
  const select = `select id from ${itemTable(list.number)} where fs_type = 0 and`;
  const exact = site.driver.get(`${select} dir = ? and leaf = ?`, [dir, leaf]);
  const found =
    exact ?? site.driver.get(`${select} fold(dir) = ? and fold(leaf) = ?`, [fold(dir), fold(leaf)]);
  return found && Number(found["id"]);
}

export function isLooseFile(site: Site, path: string): boolean {
  return site.driver.get("select 1 from loose_files where path = ?", [fold(path)]) !== undefined;
}

/** Paths of the loose files right in a folder. */
export function looseFilesIn(site: Site, folder: string): string[] {
  const start = `${fold(folder)}/`;
  const rows = site.driver.all(
    "select path, shown from loose_files where substr(path, 1, length(?)) = ? order by path",
    [start, start],
  );
  return rows
    .filter((row) => !text(row["path"]).slice(start.length).includes("/"))
    .map((row) => text(row["shown"]));
}
