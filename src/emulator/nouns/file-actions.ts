/** What is done with a file as a whole: check-out and check-in, publishing, chunked uploads, its earlier versions. */
import {
  checkIn,
  checkOut,
  earlierVersions,
  forgetVersion,
  labelOf,
  publish,
  restoreVersion,
  undoCheckOut,
  unpublish,
  versionOfLabel,
} from "../files/file-versions.ts";
import { bytesOf, contentLength, readContent } from "../files/file-contents.ts";
import { replaceContent } from "../files/write-file.ts";
import type { FilePlace } from "../files/file-record.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { bytesAnswer, uploadedBytes } from "../protocol/binary.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import type { JsonObject } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { done, nothing, shown, value } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  media,
  operation,
  step,
  verb,
  type Route,
} from "../protocol/route.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { versionTable } from "../storage/item-table.ts";
import { recordOf, requireOnFile } from "./file-places.ts";
import { FileKind, FileVersion, FileVersions } from "./kinds.ts";

/** Only files of libraries have versions. @throws Refusal 400, 403, 404 */
function inLibrary(call: Call, place: FilePlace): { list: List; id: number } {
  if (!place.list) throw errors.notInList();
  requireOnFile(call, place, Right.EditListItems);
  return { list: place.list, id: place.id };
}

type Act = (call: Call, list: List, id: number, args: Arguments) => void;

function action(name: string, takes: readonly string[], act: Act): Route {
  return operation(FileKind, name, takes, (call, place, args) => {
    const { list, id } = inLibrary(call, place);
    act(call, list, id, args);
    return nothing(call, name);
  });
}

function commentOf(args: Arguments): string {
  return args.optionalText("comment") ?? "";
}

function uploaded(call: Call, id: string): Uint8Array {
  const row = call.site.driver.get("select content from uploads where id = ?", [id]);
  if (!row) throw errors.noUpload();
  return bytesOf(row["content"]);
}

/** Adds a chunk where the upload stands. @returns the new length. @throws Refusal 400 */
function append(call: Call, args: Arguments): Uint8Array {
  const id = plainGuid(args.text("uploadId"));
  const before = uploaded(call, id);
  if (args.number("fileOffset") !== before.length) throw errors.invalidRequest("The file offset is wrong.");
  const chunk = uploadedBytes(call);
  const content = new Uint8Array(before.length + chunk.length);
  content.set(before);
  content.set(chunk, before.length);
  call.site.driver.run("update uploads set content = ? where id = ?", [content, id]);
  return content;
}

function offsetAnswer(call: Call, name: string, length: number): Answer {
  return value(call, name, "Edm.Int64", String(length));
}

function startUpload(call: Call, place: FilePlace, args: Arguments): Answer {
  requireOnFile(call, place, Right.EditListItems);
  const content = uploadedBytes(call);
  call.site.driver.run("insert or replace into uploads (id, content) values (?, ?)", [
    plainGuid(args.text("uploadId")),
    content,
  ]);
  return offsetAnswer(call, "StartUpload", content.length);
}

function finishUpload(call: Call, place: FilePlace, args: Arguments): Answer {
  requireOnFile(call, place, Right.EditListItems);
  const content = append(call, args);
  replaceContent(call.site, place, content, call.user.id);
  call.site.driver.run("delete from uploads where id = ?", [plainGuid(args.text("uploadId"))]);
  return shown(call, FileKind.at(place));
}

function versionProperties(
  call: Call,
  { list, id, version }: { list: List; id: number; version: number },
): JsonObject {
  const sql = `select json_extract(document, '$.modified') as m from ${versionTable(list.number)}
    where id = ? and ui_version = ?`;
  const row = call.site.driver.get(sql, [id, version]);
  const length = contentLength(call.site, list, id, version);
  const path = recordOf(call, { list, id, loose: "" }).path.slice(call.site.path.length + 1);
  return {
    CheckInComment: "",
    Created: String(row?.["m"] ?? ""),
    ExpirationDate: null,
    ID: version,
    IsCurrentVersion: false,
    Length: String(length),
    Size: length,
    SnapshotDate: null,
    Url: `_vti_history/${String(version)}/${path}`,
    VersionLabel: labelOf(version),
  };
}

type OnVersion = (call: Call, list: List, id: number, version: number) => void;

/** Each of these exists by number and by label. */
function byIdAndLabel(name: string, act: OnVersion): readonly Route[] {
  return [
    operation(FileVersions, `${name}ById`, ["vid"], (call, { list, id }, args) => {
      inLibrary(call, { list, id, loose: "" });
      act(call, list, id, args.number("vid"));
      return nothing(call, `${name}ById`);
    }),
    operation(FileVersions, `${name}ByLabel`, ["versionLabel"], (call, { list, id }, args) => {
      inLibrary(call, { list, id, loose: "" });
      act(call, list, id, versionOfLabel(args.text("versionLabel")));
      return nothing(call, `${name}ByLabel`);
    }),
  ];
}

function forget(call: Call, list: List, id: number, version: number): void {
  forgetVersion(call.site, list, id, version);
}

function versionAt(call: Call, list: List, id: number, version: number): ReturnType<typeof FileVersion.at> {
  if (!earlierVersions(call.site, list, id).includes(version)) throw errors.noItem();
  return FileVersion.at({ list, id, version });
}

export const fileActionRoutes: readonly Route[] = [
  action("CheckOut", [], (call, list, id) => checkOut(call.site, list, id, call.user.id)),
  action("CheckIn", ["comment", "checkInType"], (call, list, id, args) =>
    checkIn(call.site, list, id, commentOf(args), args.optionalNumber("checkInType") ?? 1, call.user.id),
  ),
  action("UndoCheckOut", [], (call, list, id) => undoCheckOut(call.site, list, id, call.user.id)),
  action("Publish", ["comment"], (call, list, id, args) =>
    publish(call.site, list, id, commentOf(args), call.user.id),
  ),
  action("UnPublish", ["comment"], (call, list, id, args) =>
    unpublish(call.site, list, id, commentOf(args), call.user.id),
  ),
  operation(FileKind, "StartUpload", ["uploadId", "stream:stream"], startUpload),
  operation(FileKind, "ContinueUpload", ["uploadId", "fileOffset", "stream:stream"], (call, place, args) => {
    requireOnFile(call, place, Right.EditListItems);
    return offsetAnswer(call, "ContinueUpload", append(call, args).length);
  }),
  operation(FileKind, "FinishUpload", ["uploadId", "fileOffset", "stream:stream"], finishUpload),
  operation(FileKind, "CancelUpload", ["uploadId"], (call, _place, args) => {
    call.site.driver.run("delete from uploads where id = ?", [plainGuid(args.text("uploadId"))]);
    return nothing(call, "CancelUpload");
  }),
  step(FileKind, "Versions", (_call, { list, id }) => (list ? FileVersions.at({ list, id }) : undefined)),
  collection(FileVersions, {
    set: "SP.ApiData.FileVersions",
    members: (call, { list, id }) =>
      earlierVersions(call.site, list, id).map((version) => FileVersion.at({ list, id, version })),
  }),
  key(FileVersions, "versionId", (call, { list, id }, args) =>
    versionAt(call, list, id, args.number("versionId")),
  ),
  lookup(FileVersions, "getById", ["versionId"], (call, { list, id }, args) =>
    versionAt(call, list, id, args.number("versionId")),
  ),
  entity(FileVersion, {
    type: "SP.FileVersion",
    set: "SP.ApiData.FileVersions",
    path: (_call, { list, id, version }) =>
      `Web/Lists(guid'${list.id}')/Items(${String(id)})/File/Versions(${String(version)})`,
    properties: versionProperties,
  }),
  media(FileVersion, (call, { list, id, version }) => bytesAnswer(readContent(call.site, list, id, version))),
  verb(FileVersion, "DELETE", (call, { list, id, version }) => {
    inLibrary(call, { list, id, loose: "" });
    forget(call, list, id, version);
    return done();
  }),
  operation(FileVersions, "DeleteAll", [], (call, { list, id }) => {
    inLibrary(call, { list, id, loose: "" });
    for (const version of earlierVersions(call.site, list, id)) forget(call, list, id, version);
    return nothing(call, "DeleteAll");
  }),
  ...byIdAndLabel("Delete", forget),
  ...byIdAndLabel("Recycle", forget),
  operation(FileVersions, "RestoreByLabel", ["versionLabel"], (call, { list, id }, args) => {
    inLibrary(call, { list, id, loose: "" });
    restoreVersion(call.site, list, id, versionOfLabel(args.text("versionLabel")), call.user.id);
    return nothing(call, "RestoreByLabel");
  }),
];
