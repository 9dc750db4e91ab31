/** Folders: by path, inside each other, made, renamed and removed; each folder of a list is also an item of it. */
import { findHead } from "../items/item-store.ts";
import { removeItem } from "../items/item-removal.ts";
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { textOf, type Json, type JsonObject } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { created, done, nothing, value } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  operation,
  otherwise,
  query,
  rendered,
  step,
  verb,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { folderRow, formFolders, joinInside, listOfPath, splitInside } from "../site/folders.ts";
import { newGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { pathOfString } from "../site/names.ts";
import { Right } from "../site/permissions.ts";
import { itemTable } from "../storage/item-table.ts";
import { visibleSql } from "../items/page.ts";
import { pathOfFolder } from "./file-places.ts";
import { folderByPath, folderId, folderOrNone } from "./folder-places.ts";
import { Folder, Folders, Item, ListKind, NoFolder, Web, type FolderPlace } from "./kinds.ts";
import { addFolder } from "./new-folder.ts";

/** Types offered for new rows. */
function visibleTypes(list: List | undefined): string[] | undefined {
  return list?.contentTypes.filter((type) => !type.hidden && !isFolderType(type.id)).map((type) => type.id);
}

function isFolderType(id: string): boolean {
  return id.startsWith("0x0120");
}

function orderOf(ids: readonly string[] | undefined): Json {
  if (!ids) return null;
  const order = ids.map((id): Json => typed("SP.ContentTypeId", { StringValue: id }));
  return typed("SP.ContentTypeId", order);
}

function childCount(call: Call, list: List, inside: string): number {
  const row = call.site.driver.get(`select count(*) as n from ${itemTable(list.number)} where dir = ?`, [
    inside,
  ]);
  return Number(row?.["n"] ?? 0);
}

export function folderProperties(call: Call, place: FolderPlace): JsonObject {
  const { list, inside } = place;
  const path = pathOfFolder(call, place);
  const row = list && folderRow(call.site, list, inside);
  const since = list?.created ?? call.site.document.created;
  return {
    Exists: true,
    ExistsAllowThrowForPolicyFailures: true,
    ExistsWithException: true,
    IsWOPIEnabled: false,
    ItemCount: list ? childCount(call, list, inside) : 0,
    Name: path.slice(path.lastIndexOf("/") + 1),
    ProgID: null,
    ServerRelativeUrl: path,
    TimeCreated: textOf(row?.["created"] as string) ?? since,
    TimeLastModified: textOf(row?.["modified"] as string) ?? list?.counters.lastModified ?? since,
    UniqueId: folderId(call, place),
    WelcomePage: path === call.site.path ? "SitePages/Home.aspx" : "",
  };
}

function parentPath(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Sub-folders the caller may see. */
function subFolders(call: Call, { list, inside }: FolderPlace): Resource[] {
  if (!list) {
    const path = pathOfFolder(call, { list, inside });
    const lists = [...call.site.lists.values()].filter((one) => parentPath(one.rootPath) === path);
    const own = (call.site.document.folders ?? []).filter((one) => splitInside(one).dir === inside);
    return [
      ...(inside === "" ? [Folder.at({ list, inside: "Lists" })] : []),
      ...lists
        .filter((one) => call.access.onList(one, Right.ViewListItems))
        .map((one) => Folder.at({ list: one, inside: "" })),
      ...own.map((one) => Folder.at({ list, inside: one })),
    ];
  }
  const visible = visibleSql(call.access, list);
  const where = `fs_type = 1 and dir = ?${visible === undefined ? "" : ` and ${visible}`}`;
  const rows = call.site.driver.all(
    `select leaf from ${itemTable(list.number)} i where ${where} order by fold(leaf)`,
    [inside],
  );
  const own = rows.map((row) => joinInside(inside, String(row["leaf"])));
  if (inside === "") own.push(...formFolders(list).filter((one) => !own.includes(one)));
  return own.map((one) => Folder.at({ list, inside: one }));
}

function removeWebFolder(call: Call, inside: string): void {
  call.access.requireWeb(Right.ManageWeb);
  const { document } = call.site;
  if (!document.folders?.includes(inside)) throw errors.accessDenied();
  call.site.restructure();
  document.folders = document.folders.filter((one) => one !== inside && !one.startsWith(`${inside}/`));
  call.site.saveWeb();
}

/** Takes a folder away. @returns its id in the recycle bin */
export function removeFolder(call: Call, { list, inside }: FolderPlace, toRecycleBin: boolean): string {
  if (!list) {
    removeWebFolder(call, inside);
    return newGuid();
  }
  const row = folderRow(call.site, list, inside);
  const head = row && findHead(call.site, list, Number(row["id"]));
  if (!head) throw errors.accessDenied();
  if (!call.access.onItem(list, head.scope, Right.DeleteListItems)) throw errors.accessDenied();
  return removeItem(call.site, list, head, call.user.id, toRecycleBin);
}

/** A path relative to the folders collection's own folder, or server-relative. */
function memberByUrl(call: Call, parent: FolderPlace, address: string): Resource {
  const url = pathOfString(address);
  if (url === undefined) throw errors.fileNotFound();
  const path = url.startsWith("/") ? url : `${pathOfFolder(call, parent)}/${url}`;
  return Folder.at(folderByPath(call, path));
}

export const folderRoutes: readonly Route[] = [
  step(Web, "RootFolder", () => Folder.at({ list: undefined, inside: "" })),
  step(Web, "Folders", () => Folders.at({ list: undefined, inside: "" })),
  lookup(Web, "getFolderByServerRelativePath", ["serverRelativePath:path"], (call, _self, args) =>
    folderOrNone(call, args.text("serverRelativePath")),
  ),
  lookup(Web, "getFolderByServerRelativeUrl", ["serverRelativeUrl"], (call, _self, args) => {
    const path = pathOfString(args.text("serverRelativeUrl"));
    return path === undefined ? NoFolder.at(null) : folderOrNone(call, path);
  }),
  query(NoFolder, "Exists", [], (call) => value(call, "Exists", "Edm.Boolean", false)),
  rendered(NoFolder, (_call, _self, { all, names }) => {
    if (all || names.some((name) => name !== "Exists")) throw errors.fileNotFound();
    return { Exists: false };
  }),
  otherwise(NoFolder, errors.fileNotFound),
  step(Folder, "Folders", (_call, place) => Folders.at(place)),
  step(Folder, "ParentFolder", (_call, { list, inside }) => {
    if (inside !== "") return Folder.at({ list, inside: splitInside(inside).dir });
    return list && Folder.at({ list: undefined, inside: list.rootPath.includes("/Lists/") ? "Lists" : "" });
  }),
  step(Folder, "ListItemAllFields", (call, { list, inside }) => {
    const row = list && folderRow(call.site, list, inside);
    return list && row ? Item.at({ list, id: Number(row["id"]) }) : undefined;
  }),
  step(Item, "Folder", (call, { list, id }) => {
    const head = findHead(call.site, list, id);
    if (!head?.isFolder) return undefined;
    return Folder.at({ list, inside: joinInside(head.dir, head.leaf ?? "") });
  }),
  entity(Folder, {
    type: "SP.Folder",
    set: "SP.ApiData.Folders",
    path: (call, place) => {
      const path = pathOfFolder(call, place).replaceAll("'", "''");
      return `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(path)}')`;
    },
    properties: folderProperties,
    more: {
      ServerRelativePath: (call, place) =>
        typed("SP.ResourcePath", { DecodedUrl: pathOfFolder(call, place) }),
      ContentTypeOrder: (_call, { list }) => orderOf(list?.contentTypeOrder ?? visibleTypes(list)),
      UniqueContentTypeOrder: (_call, { list }) => orderOf(list?.contentTypeOrder),
    },
  }),
  collection(Folders, { set: "SP.ApiData.Folders", members: subFolders }),
  key(Folders, "url", (call, parent, args) => memberByUrl(call, parent, args.text("url"))),
  lookup(Folders, "getByUrl", ["url"], (call, parent, args) => memberByUrl(call, parent, args.text("url"))),
  verb(Folders, "POST", (call, parent) => {
    const name =
      textOf(entityBody(call, { type: "SP.Folder", settable: ["ServerRelativeUrl"] })["ServerRelativeUrl"]) ??
      "";
    return created(call, Folder.at(addFolder(call, placeFor(call, parent, name), name)));
  }),
  operation(Folders, "add", ["url"], (call, parent, args) => {
    const path = pathOfString(args.text("url"));
    if (path === undefined) throw errors.forbiddenName();
    return addedAnswer(call, parent, path);
  }),
  operation(
    Folders,
    "addUsingPath",
    ["path:path", "Overwrite", "EnsureUniqueFileName"],
    (call, parent, args) => {
      if (args.flag("EnsureUniqueFileName", false))
        throw errors.notImplemented("EnsureUniqueFileName of a folder");
      return addedAnswer(call, parent, args.text("path"));
    },
  ),
  operation(Folder, "AddSubFolderUsingPath", ["leafPath:path"], (call, parent, args) => {
    addFolder(call, parent, args.text("leafPath"), true);
    return nothing(call, "AddSubFolderUsingPath");
  }),
  verb(Folder, "DELETE", (call, place) => {
    removeFolder(call, place, false);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  operation(Folder, "recycle", [], (call, place) =>
    value(call, "Recycle", "Edm.Guid", removeFolder(call, place, true)),
  ),
  step(ListKind, "Folders", (_call, list) => Folders.at({ list, inside: "" })),
];

/** Folders posted to the web by a full path belong to the list that the path lies in. */
function placeFor(call: Call, parent: FolderPlace, path: string): FolderPlace {
  if (parent.list || !path.includes("/")) return parent;
  const full = path.startsWith("/") ? path : `${call.site.path}/${path}`;
  const list = listOfPath(call.site, full);
  return list ? { list, inside: "" } : parent;
}

function addedAnswer(call: Call, parent: FolderPlace, name: string): Answer {
  const place = addFolder(call, placeFor(call, parent, name), name);
  return { ...created(call, Folder.at(place)), status: 200 };
}
