/** What can be done to a folder beyond making it: moved, copied, renamed, deleted with wishes; and its size. */
import { copyFolder, freePlace, moveFolder, type ListFolder } from "../files/move-folder.ts";
import { findHead } from "../items/item-store.ts";
import type { Call } from "../protocol/call.ts";
import { checkMembers, entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { arrayOf, flagOf, isObject, textOf, type JsonObject } from "../protocol/json.ts";
import { done, nothing } from "../protocol/reply.ts";
import { entity, lookup, operation, step, verb, type Resource, type Route } from "../protocol/route.ts";
import { orderContentTypes } from "../site/content-types.ts";
import { folderRow, folderScope, joinInside } from "../site/folders.ts";
import { plainGuid } from "../site/identifiers.ts";
import { Right } from "../site/permissions.ts";
import { itemTable } from "../storage/item-table.ts";
import { pathOfFolder, serverRelative, targetAt } from "./file-places.ts";
import { folderByPath, folderId } from "./folder-places.ts";
import { folderProperties, removeFolder } from "./folders.ts";
import { Folder, FolderProperties, Service, StorageMetrics, Web, type FolderPlace } from "./kinds.ts";
import {
  byPath,
  byUrl,
  moveCopyEnds,
  moveCopyOptions,
  type MoveCopyEnds,
  type MoveCopyOptions,
} from "./move-copy-util.ts";

/** @throws Refusal 403 for folders that are not rows of a list */
function inList({ list, inside }: FolderPlace): ListFolder {
  if (!list || inside === "") throw errors.accessDenied();
  return { list, inside };
}

/** Where a folder is to be. @throws Refusal 400, 403, 404 */
function placeFor(call: Call, path: string, keepBoth: boolean): ListFolder {
  const target = targetAt(call, serverRelative(call, path));
  if (!target.list) throw errors.accessDenied();
  const inside = joinInside(target.dir, target.name);
  if (!call.access.onItem(target.list, target.scope, Right.AddListItems)) throw errors.accessDenied();
  return freePlace(call.site, { list: target.list, inside }, keepBoth);
}

function requireLeaving(call: Call, { list, inside }: ListFolder): void {
  const scope = folderScope(call.site, list, inside);
  if (!call.access.onItem(list, scope, Right.DeleteListItems)) throw errors.accessDenied();
}

/** What a move or copy is to do beyond the folder's own operations. */
const byFolder: MoveCopyOptions = { keepBoth: false, resetsAuthor: true, retainsEditor: false };

/** @throws Refusal 501 for the wish to keep who changed what is moved */
function move(call: Call, from: ListFolder, path: string, options: MoveCopyOptions): void {
  if (options.retainsEditor)
    throw errors.notImplemented("moving a folder with RetainEditorAndModifiedOnMove");
  requireLeaving(call, from);
  if (path.toLowerCase() === pathOfFolder(call, from).toLowerCase()) return;
  moveFolder(call.site, from, placeFor(call, path, options.keepBoth), call.user.id);
}

function byUtility(
  name: string,
  ends: MoveCopyEnds,
  run: (call: Call, from: ListFolder, path: string, options: MoveCopyOptions) => void,
) {
  const takes = [...ends, "options"];
  return operation(Service, `SP.MoveCopyUtil.${name}`, takes, (call, _self, args) => {
    const { from, to } = moveCopyEnds(args, ends);
    run(call, inList(folderByPath(call, from)), to, moveCopyOptions(args));
    return nothing(call, name);
  });
}

function copy(call: Call, from: ListFolder, path: string, options: MoveCopyOptions): void {
  const to = placeFor(call, path, options.keepBoth);
  copyFolder(call.site, from, to, call.user.id, !options.resetsAuthor);
}

/**
 * For the root of a list the order of its content types. A name is taken, and does nothing: folders are renamed by the
 * `FileLeafRef` of their items (SharePoint/sp-dev-docs#2168, pnp/pnpjs#68).
 */
function change(call: Call, place: FolderPlace): void {
  const { list, inside } = place;
  const settable = ["Name", "UniqueContentTypeOrder"];
  const body = entityBody(call, { type: "SP.Folder", settable, shown: folderProperties(call, place) });
  if (!list) call.access.requireWeb(Right.ManageWeb);
  else if (inside === "") {
    call.access.requireList(list, Right.ManageLists);
    const given = body["UniqueContentTypeOrder"];
    if (given !== undefined) {
      const ids = arrayOf(given)?.map((one) => textOf(isObject(one) ? one["StringValue"] : one) ?? "");
      orderContentTypes(call.site, list, ids);
    }
  } else {
    const row = folderRow(call.site, list, inside);
    const head = row && findHead(call.site, list, Number(row["id"]));
    if (!head) throw errors.fileNotFound();
    if (!call.access.onItem(list, head.scope, Right.EditListItems)) throw errors.accessDenied();
  }
}

/** @throws Refusal 400 when it must be empty and is not */
function removeWith(call: Call, place: FolderPlace, wishes: JsonObject): void {
  const { list, inside } = place;
  if (flagOf(wishes["DeleteIfEmpty"]) === true && list) {
    const sql = `select 1 from ${itemTable(list.number)} where dir = ? limit 1`;
    if (call.site.driver.get(sql, [inside])) throw errors.folderNotEmpty(pathOfFolder(call, place));
  }
  removeFolder(call, place, false);
}

/** @throws Refusal 404 */
function folderById(call: Call, id: string): Resource {
  const wanted = plainGuid(id);
  const ofWeb = ["", "Lists", ...(call.site.document.folders ?? [])];
  for (const inside of ofWeb) {
    const place = { list: undefined, inside };
    if (folderId(call, place) === wanted) return Folder.at(place);
  }
  for (const list of call.site.lists.values()) {
    if (list.rootFolderId === wanted) return Folder.at(folderByPath(call, list.rootPath));
    const sql = `select dir, leaf from ${itemTable(list.number)} where fs_type = 1 and uid = ?`;
    const row = call.site.driver.get(sql, [wanted]);
    if (!row) continue;
    const inside = joinInside(String(row["dir"]), String(row["leaf"]));
    return Folder.at(folderByPath(call, `${list.rootPath}/${inside}`));
  }
  throw errors.fileNotFound();
}

/** Counts files and their bytes in a folder and all below it. */
function sizeOf(call: Call, { list, inside }: FolderPlace): { files: number; bytes: number } {
  if (!list) return { files: 0, bytes: 0 };
  const table = itemTable(list.number);
  const below = "dir = ?1 or ?1 = '' or substr(dir, 1, length(?1) + 1) = ?1 || '/'";
  const rows = `select id, ui_version from ${table} where fs_type = 0 and (${below})`;
  const row = call.site.driver.get(
    `select count(distinct r.id) as files, coalesce(sum(length(c.content)), 0) as bytes from (${rows}) r
     left join file_contents c on c.list = ?2 and c.item = r.id and c.ui_version = r.ui_version`,
    [inside, list.id],
  );
  return { files: Number(row?.["files"] ?? 0), bytes: Number(row?.["bytes"] ?? 0) };
}

export const folderActionRoutes: readonly Route[] = [
  byUtility("MoveFolderByPath", byPath, move),
  byUtility("MoveFolder", byUrl, move),
  byUtility("CopyFolderByPath", byPath, copy),
  byUtility("CopyFolder", byUrl, copy),
  operation(Folder, "moveTo", ["newUrl"], (call, place, args) => {
    move(call, inList(place), args.text("newUrl"), byFolder);
    return nothing(call, "MoveTo");
  }),
  operation(Folder, "moveToUsingPath", ["newPath:path"], (call, place, args) => {
    move(call, inList(place), args.text("newPath"), byFolder);
    return nothing(call, "MoveToUsingPath");
  }),
  verb(Folder, "MERGE", (call, place) => {
    change(call, place);
    return done();
  }),
  operation(Folder, "DeleteWithParameters", ["parameters"], (call, place, args) => {
    const wishes = args.optionalObject("parameters") ?? {};
    checkMembers(wishes, {
      type: "SP.FolderDeleteParameters",
      known: ["BypassSharedLock", "DeleteIfEmpty"],
      lacking: ["ETagMatch"],
    });
    removeWith(call, place, wishes);
    return nothing(call, "DeleteWithParameters");
  }),
  lookup(Web, "getFolderById", ["uniqueId"], (call, _self, args) => folderById(call, args.text("uniqueId"))),
  step(Web, "AllProperties", () => FolderProperties.at({ list: undefined, inside: "" })),
  step(Folder, "StorageMetrics", (_call, place) => StorageMetrics.at(place)),
  entity(StorageMetrics, {
    type: "SP.StorageMetrics",
    path: (call, { list, inside }) =>
      `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(pathOfFolder(call, { list, inside })).replaceAll("'", "''")}')/StorageMetrics`,
    properties: (call, place) => {
      const { files, bytes } = sizeOf(call, place);
      const modified = place.list?.counters.lastModified ?? call.site.document.created;
      return {
        AdditionalFileStreamSize: "0",
        LastModified: modified,
        TotalFileCount: String(files),
        TotalFileStreamSize: String(bytes),
        TotalSize: String(bytes),
      };
    },
  }),
];
