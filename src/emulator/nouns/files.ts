/** Files: those of a folder, one by every address it has, made, read, replaced and removed. */
import { fileContent, looseFilesIn, type FilePlace } from "../files/file-record.ts";
import { labelOf } from "../files/file-versions.ts";
import {
  createFile,
  fileInTarget,
  freeTarget,
  removeFile,
  replaceContent,
  targetPath,
  type FileTarget,
} from "../files/write-file.ts";
import { visibleSql } from "../items/page.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { bytesAnswer, uploadedBytes } from "../protocol/binary.ts";
import type { Call } from "../protocol/call.ts";
import { checkMembers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { textOf, type JsonObject } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { created, done, nothing, value } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  media,
  operation,
  query,
  step,
  verb,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { folderRow } from "../site/folders.ts";
import { pathOfString } from "../site/names.ts";
import { Right } from "../site/permissions.ts";
import { itemTable } from "../storage/item-table.ts";
import {
  fileById,
  fileByPath,
  fileOfItem,
  pathOfFolder,
  recordOf,
  requireAdding,
  requireOnFile,
  serverRelative,
  targetAt,
  targetIn,
} from "./file-places.ts";
import { FileKind, FileProperties, Files, Folder, Item, UserKind, Web, type FolderPlace } from "./kinds.ts";

function filesIn(call: Call, place: FolderPlace): Resource[] {
  const { list, inside } = place;
  const loose = looseFilesIn(call.site, pathOfFolder(call, place)).map((path) =>
    FileKind.at({ list: undefined, id: 0, loose: path }),
  );
  if (!list || list.baseType !== 1 || (inside !== "" && !folderRow(call.site, list, inside))) return loose;
  const visible = visibleSql(call.access, list);
  const where = `fs_type = 0 and leaf is not null and dir = ?${visible === undefined ? "" : ` and ${visible}`}`;
  const sql = `select id from ${itemTable(list.number)} i where ${where} order by fold(leaf)`;
  const rows = call.site.driver.all(sql, [inside]);
  return [...rows.map((row) => FileKind.at({ list, id: Number(row["id"]), loose: "" })), ...loose];
}

/** A file by a string address. @throws Refusal 404 also for names that no string can tell */
function fileByString(call: Call, address: string): Resource {
  const path = pathOfString(address);
  if (path === undefined) throw errors.noFile(address);
  return fileByPath(call, path);
}

/** A name in the collection's folder, or a server-relative path. @throws Refusal 404 */
function member(call: Call, folder: FolderPlace, address: string): Resource {
  const url = pathOfString(address);
  if (url === undefined) throw errors.noFile(address);
  const isPath = url.includes("/");
  return fileByPath(call, isPath ? serverRelative(call, url) : `${pathOfFolder(call, folder)}/${url}`);
}

/** @throws Refusal 400 for a string that can be no path */
function plain(address: string): string {
  const path = pathOfString(address);
  if (path === undefined) throw errors.forbiddenName();
  return path;
}

function targetOf(call: Call, folder: FolderPlace, url: string): FileTarget {
  return url.includes("/") ? targetAt(call, url) : targetIn(call, folder, url);
}

interface Adding {
  overwrite: boolean;
  ensureUnique: boolean;
}

/** @throws Refusal 400 when the name is taken and neither is wished */
function added(call: Call, wanted: FileTarget, content: Uint8Array, wish: Adding): FilePlace {
  const existing = fileInTarget(call.site, wanted);
  if (existing && !wish.ensureUnique) {
    if (!wish.overwrite) throw errors.fileExists(targetPath(wanted));
    requireOnFile(call, existing, Right.EditListItems);
    replaceContent(call.site, existing, content, call.user.id);
    return existing;
  }
  requireAdding(call, wanted);
  return createFile(call.site, existing ? freeTarget(call.site, wanted) : wanted, content, call.user.id);
}

function addedAnswer(call: Call, folder: FolderPlace, url: string, wish: Adding): Answer {
  const place = added(call, targetOf(call, folder, url), uploadedBytes(call), wish);
  return { ...created(call, FileKind.at(place)), status: 200 };
}

/** @throws Refusal 501 for the wish that what misses a required value stays checked out */
function addByPath(call: Call, folder: FolderPlace, args: Arguments): Answer {
  if (args.flag("AutoCheckoutOnInvalidData", false)) throw errors.notImplemented("AutoCheckoutOnInvalidData");
  return addedAnswer(call, folder, args.text("path"), {
    overwrite: args.flag("Overwrite", false),
    ensureUnique: args.flag("EnsureUniqueFileName", false),
  });
}

const page = '<%@ Page Language="C#" %>';

function fileProperties(call: Call, place: FilePlace): JsonObject {
  const record = recordOf(call, place);
  const id = record.uniqueId.toUpperCase();
  const isOut = record.checkedOutBy !== 0;
  return {
    CheckInComment: record.comment,
    CheckOutType: isOut ? 0 : 2,
    ContentTag: `{${id}},${String(record.version)},${String(record.version)}`,
    CustomizedPageStatus: 0,
    ETag: etagOf(call, place),
    Exists: true,
    ExistsAllowThrowForPolicyFailures: true,
    ExistsWithException: true,
    IrmEnabled: false,
    Length: String(record.length),
    Level: isOut ? 255 : record.uiVersion % 512 === 0 ? 1 : 2,
    LinkingUri: null,
    LinkingUrl: "",
    MajorVersion: Math.floor(record.uiVersion / 512),
    MinorVersion: record.uiVersion % 512,
    Name: record.name,
    ServerRelativeUrl: record.path,
    TimeCreated: record.created,
    TimeLastModified: record.modified,
    Title: record.title,
    UIVersion: record.uiVersion,
    UIVersionLabel: labelOf(record.uiVersion),
    UniqueId: record.uniqueId,
  };
}

function etagOf(call: Call, place: FilePlace): string {
  const { uniqueId, version } = recordOf(call, place);
  return `"{${uniqueId.toUpperCase()}},${String(version)}"`;
}

/** @throws Refusal 412 */
function requireMatch(call: Call, place: FilePlace): void {
  requireVersion(call, place, call.header("if-match") ?? "*");
}

function requireVersion(call: Call, place: FilePlace, given: string): void {
  if (given === "*" || given === "") return;
  const { version } = recordOf(call, place);
  if (Number(/(\d+)"?$/.exec(given)?.[1]) !== version) {
    throw errors.preconditionFailed(given, etagOf(call, place));
  }
}

function userAt(call: Call, id: number): Resource | undefined {
  const user = call.site.users.get(id);
  return user && UserKind.at(user);
}

function remove(call: Call, place: FilePlace, toRecycleBin: boolean): string {
  requireOnFile(call, place, Right.DeleteListItems);
  requireMatch(call, place);
  return removeFile(call.site, place, call.user.id, toRecycleBin);
}

function removeWith(call: Call, place: FilePlace, args: Arguments, toRecycleBin: boolean): string {
  const wishes = args.optionalObject("parameters") ?? {};
  checkMembers(wishes, { type: "SP.FileDeleteParameters", known: ["BypassSharedLock", "ETagMatch"] });
  requireVersion(call, place, textOf(wishes["ETagMatch"]) ?? "");
  return remove(call, place, toRecycleBin);
}

function replace(call: Call, place: FilePlace): Answer {
  requireOnFile(call, place, Right.EditListItems);
  requireMatch(call, place);
  replaceContent(call.site, place, uploadedBytes(call), call.user.id);
  return done(etagOf(call, place));
}

export const fileRoutes: readonly Route[] = [
  step(Folder, "Files", (_call, place) => Files.at(place)),
  lookup(Web, "getFileByServerRelativePath", ["serverRelativePath:path"], (call, _self, args) =>
    fileByPath(call, args.text("serverRelativePath")),
  ),
  lookup(Web, "getFileByServerRelativeUrl", ["serverRelativeUrl"], (call, _self, args) =>
    fileByString(call, args.text("serverRelativeUrl")),
  ),
  lookup(Web, "getFileByUrl", ["fileUrl"], (call, _self, args) => fileByPath(call, args.text("fileUrl"))),
  lookup(Web, "getFileById", ["uniqueId"], (call, _self, args) => fileById(call, args.text("uniqueId"))),
  step(Item, "File", (call, { list, id }) => fileOfItem(call, list, id)),
  collection(Files, { set: "SP.ApiData.Files", members: filesIn }),
  key(Files, "url", (call, folder, args) => member(call, folder, args.text("url"))),
  lookup(Files, "getByUrl", ["url"], (call, folder, args) => member(call, folder, args.text("url"))),
  lookup(Files, "getByPathOrName", ["name"], (call, folder, args) => member(call, folder, args.text("name"))),
  operation(
    Files,
    "addUsingPath",
    [
      "path:path",
      "Overwrite",
      "EnsureUniqueFileName",
      "AutoCheckoutOnInvalidData",
      "XorHash",
      "KeepSplitFile",
      "contentStream:stream",
    ],
    addByPath,
  ),
  operation(Files, "add", ["url", "overwrite", "content:stream"], (call, folder, args) =>
    addedAnswer(call, folder, plain(args.text("url")), {
      overwrite: args.flag("overwrite", false),
      ensureUnique: false,
    }),
  ),
  operation(Files, "addTemplateFile", ["urlOfFile", "templateFileType"], (call, folder, args) => {
    const target = targetOf(call, folder, args.text("urlOfFile"));
    const place = added(call, target, new TextEncoder().encode(page), {
      overwrite: false,
      ensureUnique: false,
    });
    return { ...created(call, FileKind.at(place)), status: 200 };
  }),
  entity(FileKind, {
    type: "SP.File",
    set: "SP.ApiData.Files",
    path: (call, place) => {
      const path = recordOf(call, place).path.replaceAll("'", "''");
      return `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(path).replaceAll("#", "%23").replaceAll("?", "%3f")}')`;
    },
    etag: etagOf,
    properties: fileProperties,
    more: {
      ServerRelativePath: (call, place) =>
        typed("SP.ResourcePath", { DecodedUrl: recordOf(call, place).path }),
      ContentVersion: (call, place) => String(recordOf(call, place).version),
      ListId: (_call, { list }) => list?.id ?? null,
      SiteId: (call) => call.site.document.id,
      WebId: (call) => call.site.document.webId,
    },
  }),
  media(FileKind, (call, place) => bytesAnswer(fileContent(call.site, place)), replace),
  query(FileKind, "openBinaryStream", [], (call, place) => bytesAnswer(fileContent(call.site, place))),
  operation(FileKind, "saveBinaryStream", ["file:stream"], replace),
  verb(FileKind, "DELETE", (call, place) => {
    remove(call, place, false);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  operation(FileKind, "recycle", [], (call, place) =>
    value(call, "Recycle", "Edm.Guid", remove(call, place, true)),
  ),
  operation(FileKind, "recycleWithParameters", ["parameters"], (call, place, args) =>
    value(call, "RecycleWithParameters", "Edm.Guid", removeWith(call, place, args, true)),
  ),
  operation(FileKind, "deleteWithParameters", ["parameters"], (call, place, args) => {
    removeWith(call, place, args, false);
    return nothing(call, "DeleteWithParameters");
  }),
  step(FileKind, "ListItemAllFields", (_call, { list, id }) => (list ? Item.at({ list, id }) : undefined)),
  step(FileKind, "Author", (call, place) => userAt(call, recordOf(call, place).authorId)),
  step(FileKind, "ModifiedBy", (call, place) => userAt(call, recordOf(call, place).editorId)),
  step(FileKind, "CheckedOutByUser", (call, place) => userAt(call, recordOf(call, place).checkedOutBy)),
  step(FileKind, "LockedByUser", () => undefined),
  step(FileKind, "Properties", (_call, place) => FileProperties.at(place)),
  entity(FileProperties, {
    type: "SP.PropertyValues",
    set: "SP.ApiData.PropertyValues",
    path: (call, place) => `${recordOf(call, place).path}/Properties`,
    properties: (call, place) => {
      const record = recordOf(call, place);
      return {
        vti_x005f_timecreated: record.created,
        vti_x005f_timelastmodified: record.modified,
        vti_x005f_filesize: record.length,
        vti_x005f_title: textOf(record.title ?? undefined) ?? "",
      };
    },
  }),
];
