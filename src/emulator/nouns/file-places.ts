/** Finds files and the places for new ones by the addresses people and programs use for them. */
import {
  fileRecord,
  findListFile,
  isLooseFile,
  pathOf,
  type FilePlace,
  type FileRecord,
} from "../files/file-record.ts";
import type { FileTarget } from "../files/write-file.ts";
import { findHead } from "../items/item-store.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import type { Resource } from "../protocol/route.ts";
import { folderRow, folderScope, listOfPath, splitInside } from "../site/folders.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { itemTable } from "../storage/item-table.ts";
import { attachmentPlace } from "../files/attachment-store.ts";
import { folderByPath } from "./folder-places.ts";
import { Attachment, FileKind, type FolderPlace } from "./kinds.ts";

/** Server-relative, from a server-relative, web-relative or absolute address. @throws Refusal 400 */
export function serverRelative(call: Call, address: string): string {
  const isAbsolute = /^https?:\/\//i.test(address);
  const path = address.replace(/^https?:\/\/[^/]+/i, "");
  const plain = isAbsolute ? decodeURIComponent(path) : path;
  if (!plain.startsWith("/")) {
    const base = call.site.path.slice(1).toLowerCase();
    return plain.toLowerCase().startsWith(`${base}/`) ? `/${plain}` : `${call.site.path}/${plain}`;
  }
  if (!`${plain.toLowerCase()}/`.startsWith(`${call.site.path.toLowerCase()}/`)) throw errors.outsideWeb();
  return plain.replace(/\/+$/, "");
}

/** Absolute addresses in bodies are plain, not percent-encoded. */
export function plainPath(address: string): string {
  return address.replace(/^https?:\/\/[^/]+/i, "");
}

/** Hidden from a caller is as if it were not there. @throws Refusal 404 */
function visibleFile(call: Call, place: FilePlace): FilePlace {
  if (!place.list) return place;
  const head = findHead(call.site, place.list, place.id);
  if (!head || !call.access.onItem(place.list, head.scope, Right.ViewListItems)) throw errors.noItem();
  return place;
}

/** @throws Refusal 403 */
export function requireOnFile(call: Call, place: FilePlace, right: Right): void {
  const { list, id } = place;
  if (!list) {
    call.access.requireWeb(right);
    return;
  }
  const head = findHead(call.site, list, id);
  if (!head || !call.access.onItem(list, head.scope, right)) throw errors.accessDenied();
}

function findPlace(call: Call, path: string): FilePlace | undefined {
  const list = listOfPath(call.site, path);
  if (list) {
    const { dir, leaf } = splitInside(path.slice(list.rootPath.length + 1));
    const id = leaf === "" ? undefined : findListFile(call.site, list, dir, leaf);
    if (id !== undefined) return { list, id, loose: "" };
  }
  return isLooseFile(call.site, path) ? { list: undefined, id: 0, loose: path } : undefined;
}

/** `/sites/x/Lists/y/Attachments/3/a.txt`. */
function attachmentAt(call: Call, path: string): Resource | undefined {
  const list = listOfPath(call.site, path);
  const match = list && /^Attachments\/(\d+)\/([^/]+)$/i.exec(path.slice(list.rootPath.length + 1));
  if (!list || !match) return undefined;
  const id = Number(match[1]);
  const place = attachmentPlace(call.site, list, id, match[2] ?? "");
  if (!place) return undefined;
  visibleFile(call, { list, id, loose: "" });
  return Attachment.at(place);
}

/** @throws Refusal 404 */
export function fileByPath(call: Call, address: string): Resource {
  const path = serverRelative(call, address);
  const place = findPlace(call, path);
  if (place) {
    try {
      return FileKind.at(visibleFile(call, place));
    } catch {
      throw errors.noFile(path);
    }
  }
  const attachment = attachmentAt(call, path);
  if (!attachment) throw errors.noFile(path);
  return attachment;
}

/** @throws Refusal 404 */
export function fileById(call: Call, id: string): Resource {
  const wanted = plainGuid(id);
  for (const list of call.site.lists.values()) {
    if (list.baseType !== 1) continue;
    const sql = `select id from ${itemTable(list.number)} where uid = ? and fs_type = 0`;
    const row = call.site.driver.get(sql, [wanted]);
    if (row) return FileKind.at(visibleFile(call, { list, id: Number(row["id"]), loose: "" }));
  }
  const loose = call.site.driver.get("select shown from loose_files where uid = ?", [wanted]);
  if (!loose) throw errors.fileNotFound();
  return FileKind.at({ list: undefined, id: 0, loose: String(loose["shown"]) });
}

/** The file of a library's item; list items and folders have none. */
export function fileOfItem(call: Call, list: List, id: number): Resource | undefined {
  const head = findHead(call.site, list, id);
  if (!head || head.isFolder || head.leaf === undefined) return undefined;
  return FileKind.at(visibleFile(call, { list, id, loose: "" }));
}

function isRealFolder(call: Call, list: List, inside: string): boolean {
  return inside === "" || folderRow(call.site, list, inside) !== undefined;
}

/** Where a file of this name would be in a folder. Folders without a row hold loose files. */
export function targetIn(call: Call, { list, inside }: FolderPlace, name: string): FileTarget {
  const folder = pathOfFolder(call, { list, inside });
  if (!list || list.baseType !== 1 || !isRealFolder(call, list, inside)) {
    return { list: undefined, dir: "", folder, name, scope: 0 };
  }
  return { list, dir: inside, folder, name, scope: folderScope(call.site, list, inside) };
}

export function pathOfFolder(call: Call, { list, inside }: FolderPlace): string {
  if (list) return pathOf(list, inside, "");
  return inside === "" ? call.site.path : `${call.site.path}/${inside}`;
}

/** The place for a file at a full address. @throws Refusal 404 when there is no such folder */
export function targetAt(call: Call, address: string): FileTarget {
  const path = serverRelative(call, address);
  const slash = path.lastIndexOf("/");
  const [folder, name] = [path.slice(0, slash), path.slice(slash + 1)];
  const list = listOfPath(call.site, folder);
  if (!list) return targetIn(call, folderByPath(call, folder), name);
  const inside = folder.slice(list.rootPath.length + 1);
  if (!isRealFolder(call, list, inside) && inside.toLowerCase() !== "forms") throw errors.fileNotFound();
  return targetIn(call, { list, inside }, name);
}

/** @throws Refusal 403 */
export function requireAdding(call: Call, { list, scope }: FileTarget): void {
  if (!list) call.access.requireWeb(Right.AddListItems);
  else if (!call.access.onItem(list, scope, Right.AddListItems)) throw errors.accessDenied();
}

export function recordOf(call: Call, place: FilePlace): FileRecord {
  return fileRecord(call.site, place);
}
