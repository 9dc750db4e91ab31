/** Makes folders: in lists and libraries, where each is an item, and in the web outside them. */
import { noChanges } from "../items/changes.ts";
import { insertItem } from "../items/item-store.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import {
  folderRow,
  folderScope,
  formFolders,
  joinInside,
  requireFolder,
  splitInside,
} from "../site/folders.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { folderByPath, folderOrNone } from "./folder-places.ts";
import { Folder, type FolderPlace } from "./kinds.ts";

/** A path given with slashes is server-relative, or relative to the parent. */
function pathBelow(call: Call, parent: FolderPlace, path: string): string {
  const root = parent.list?.rootPath ?? call.site.path;
  const trimmed = path.replace(/\/+$/, "");
  if (trimmed.toLowerCase().startsWith(`${root.toLowerCase()}/`)) return trimmed.slice(root.length + 1);
  const webRelative = root.slice(call.site.path.length + 1);
  if (trimmed.toLowerCase().startsWith(`${webRelative.toLowerCase()}/`))
    return trimmed.slice(webRelative.length + 1);
  return joinInside(parent.inside, trimmed.replace(/^\/+/, ""));
}

/**
 * A list that offers no folders gets one that is no row of it from every way of making one but `AddSubFolderUsingPath`:
 * such a folder is not kept here.
 *
 * @throws Refusal 501
 */
function refuseWithoutRow(list: List): void {
  if (list.baseType !== 1 && list.settings["EnableFolderCreation"] !== true)
    throw errors.notImplemented(
      "making a folder without an item, in a list whose EnableFolderCreation is false",
    );
}

/**
 * Makes a folder below another.
 *
 * @param isItem it becomes a row of its list in any case
 * @throws Refusal 403, 404, 500 when the name is taken
 */
export function addFolder(call: Call, parent: FolderPlace, name: string, isItem = false): FolderPlace {
  const { list } = parent;
  if (!list) return addWebFolder(call, parent, name);
  const relative = name.includes("/") ? pathBelow(call, parent, name) : joinInside(parent.inside, name);
  const { dir, leaf } = splitInside(relative);
  requireFolder(call.site, list, dir);
  const scope = folderScope(call.site, list, dir);
  if (!call.access.onItem(list, scope, Right.AddListItems)) throw errors.accessDenied();
  const existing = folderRow(call.site, list, relative);
  if (existing) return { list, inside: joinInside(String(existing["dir"]), String(existing["leaf"])) };
  const ofForms = formFolders(list).find((one) => one.toLowerCase() === relative.toLowerCase());
  if (ofForms !== undefined) return { list, inside: ofForms };
  if (!isItem) refuseWithoutRow(list);
  const changes = noChanges();
  changes.leaf = leaf;
  const title = list.fieldsByName.get("Title");
  if (title) changes.values.set(title, leaf);
  insertItem(call.site, list, { dir, scope, isFolder: true }, changes, call.user.id);
  return { list, inside: relative };
}

/** A folder of the web that is in no list. */
function addWebFolder(call: Call, parent: FolderPlace, name: string): FolderPlace {
  call.access.requireWeb(Right.ManageWeb);
  const inside = name.includes("/") ? pathBelow(call, parent, name) : joinInside(parent.inside, name);
  const { dir } = splitInside(inside);
  folderByPath(call, joinInside(call.site.path, dir).replace(/\/$/, ""));
  const existing = folderOrNone(call, joinInside(call.site.path, inside));
  if (existing.kind === Folder) return Folder.selfOf(existing);
  const { document } = call.site;
  call.site.restructure();
  document.folders = [...(document.folders ?? []), inside];
  call.site.saveWeb();
  return { list: undefined, inside };
}
