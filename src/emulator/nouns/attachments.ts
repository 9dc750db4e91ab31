/** Attachments of list items. A recycled attachment is gone for good. */
import {
  attachmentContent,
  attachmentNames,
  attachmentPlace,
  removeAttachment,
  writeAttachment,
  type AttachmentPlace,
} from "../files/attachment-store.ts";
import { bytesAnswer, uploadedBytes } from "../protocol/binary.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import type { Answer } from "../protocol/message.ts";
import { created, done, nothing } from "../protocol/reply.ts";
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
import type { List } from "../site/model.ts";
import { checkName } from "../site/names.ts";
import { Right } from "../site/permissions.ts";
import { visibleHead } from "./items.ts";
import { Attachment, Attachments, Item } from "./kinds.ts";

function requireEditing(call: Call, list: List, id: number): void {
  const head = visibleHead(call, list, id);
  if (!call.access.onItem(list, head.scope, Right.EditListItems)) throw errors.accessDenied();
}

/** @throws Refusal 404 */
function find(call: Call, list: List, id: number, name: string): AttachmentPlace {
  visibleHead(call, list, id);
  const place = attachmentPlace(call.site, list, id, name);
  if (!place) throw errors.noAttachment();
  return place;
}

function pathOf({ list, id, name }: AttachmentPlace): string {
  return `${list.rootPath}/Attachments/${String(id)}/${name}`;
}

function add(call: Call, list: List, id: number, name: string): Answer {
  requireEditing(call, list, id);
  if (list.settings["EnableAttachments"] !== true) throw errors.accessDenied();
  checkName(name);
  if (attachmentPlace(call.site, list, id, name)) throw errors.attachmentExists();
  const place = { list, id, name };
  writeAttachment(call.site, place, uploadedBytes(call), call.user.id);
  return { ...created(call, Attachment.at(place)), status: 200 };
}

function remove(call: Call, place: AttachmentPlace): void {
  requireEditing(call, place.list, place.id);
  removeAttachment(call.site, place, call.user.id);
}

export const attachmentRoutes: readonly Route[] = [
  step(Item, "AttachmentFiles", (_call, self) => Attachments.at(self)),
  collection(Attachments, {
    set: "SP.ApiData.Attachments",
    members: (call, { list, id }) => {
      visibleHead(call, list, id);
      return attachmentNames(call.site, list, id).map((name) => Attachment.at({ list, id, name }));
    },
  }),
  key(Attachments, "fileName", (call, { list, id }, args) =>
    Attachment.at(find(call, list, id, args.text("fileName"))),
  ),
  lookup(Attachments, "getByFileName", ["fileName"], (call, { list, id }, args) =>
    Attachment.at(find(call, list, id, args.text("fileName"))),
  ),
  lookup(Attachments, "getByFileNameAsPath", ["fileName:path"], (call, { list, id }, args) =>
    Attachment.at(find(call, list, id, args.text("fileName"))),
  ),
  operation(Attachments, "add", ["fileName", "contentStream:stream"], (call, { list, id }, args) =>
    add(call, list, id, args.text("fileName")),
  ),
  operation(
    Attachments,
    "addUsingPath",
    ["fileName:path", "contentStream:stream"],
    (call, { list, id }, args) => add(call, list, id, args.text("fileName")),
  ),
  entity(Attachment, {
    type: "SP.Attachment",
    set: "SP.ApiData.Attachments",
    path: (_call, { list, id, name }) =>
      `Web/Lists(guid'${list.id}')/Items(${String(id)})/AttachmentFiles('${encodeURIComponent(name.replaceAll("'", "''"))}')`,
    properties: (_call, place) => ({
      FileName: place.name,
      FileNameAsPath: typed("SP.ResourcePath", { DecodedUrl: place.name }),
      ServerRelativePath: typed("SP.ResourcePath", { DecodedUrl: pathOf(place) }),
      ServerRelativeUrl: pathOf(place),
    }),
  }),
  media(
    Attachment,
    (call, place) => bytesAnswer(attachmentContent(call.site, place)),
    (call, place) => {
      requireEditing(call, place.list, place.id);
      writeAttachment(call.site, place, uploadedBytes(call), call.user.id);
      return done();
    },
  ),
  verb(Attachment, "DELETE", (call, place) => {
    remove(call, place);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  ...["recycleObject", "deleteObject"].map((name) =>
    operation(Attachment, name, [], (call, place) => {
      remove(call, place);
      return nothing(call, name);
    }),
  ),
];
