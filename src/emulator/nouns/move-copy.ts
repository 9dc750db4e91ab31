/** Copies and moves files: by the file's own operations and by `SP.MoveCopyUtil`. */
import { fileContent, fileRecord, type FilePlace } from "../files/file-record.ts";
import { refuseCheckedOut } from "../files/file-state.ts";
import {
  createFile,
  fileInTarget,
  freeTarget,
  removeFile,
  replaceContent,
  targetPath,
  type FileTarget,
} from "../files/write-file.ts";
import { findHead, updateItem } from "../items/item-store.ts";
import { noChanges, type ItemChanges } from "../items/changes.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { nothing } from "../protocol/reply.ts";
import { operation, type Route } from "../protocol/route.ts";
import { pathOfString } from "../site/names.ts";
import { Right } from "../site/permissions.ts";
import { itemTable } from "../storage/item-table.ts";
import { fileByPath, requireAdding, requireOnFile, targetAt } from "./file-places.ts";
import { FileKind, Service } from "./kinds.ts";
import { byPath, byUrl, moveCopyEnds, moveCopyOptions, type MoveCopyEnds } from "./move-copy-util.ts";

interface Wish {
  overwrite: boolean;
  keepBoth: boolean;
  /** What is in the way goes, and with it its id and its versions; otherwise it gets new contents. */
  replaces: boolean;
  /** A copy keeps who made the file, and when. */
  keepsAuthor: boolean;
  /** What is moved keeps who changed it, and when. */
  keepsEditor: boolean;
}

/** What the operations of a file itself do. */
const byFile = { keepBoth: false, replaces: false, keepsAuthor: false, keepsEditor: false } as const;

/** @throws Refusal 400 when the name is taken */
function freeOrTaken(call: Call, target: FileTarget, wish: Wish): FileTarget {
  const existing = fileInTarget(call.site, target);
  if (!existing) return target;
  if (wish.keepBoth) return freeTarget(call.site, target);
  if (!wish.overwrite) throw errors.fileExists(targetPath(target));
  return target;
}

/** What a new file keeps of the one that it comes from. */
function keptFacts(call: Call, place: FilePlace, { keepsAuthor, keepsEditor }: Wish): Partial<ItemChanges> {
  const { authorId, created, editorId, modified } = fileRecord(call.site, place);
  return { ...(keepsAuthor ? { authorId, created } : {}), ...(keepsEditor ? { editorId, modified } : {}) };
}

function copyTitle(call: Call, from: FilePlace, to: FilePlace): void {
  const [source, target] = [from.list?.fieldsByName.get("Title"), to.list?.fieldsByName.get("Title")];
  if (!from.list || !to.list || source?.column === undefined || !target) return;
  const sql = `select f_Title as t from ${itemTable(from.list.number)} where id = ?`;
  const title = call.site.driver.get(sql, [from.id])?.["t"];
  if (typeof title !== "string") return;
  const set = `update ${itemTable(to.list.number)} set f_Title = ?, k_Title = fold(?) where id = ?`;
  call.site.driver.run(set, [title, title, to.id]);
}

function copy(call: Call, place: FilePlace, wanted: FileTarget, wish: Wish): FilePlace {
  const target = freeOrTaken(call, wanted, wish);
  const content = fileContent(call.site, place);
  const facts = keptFacts(call, place, wish);
  const existing = fileInTarget(call.site, target);
  if (existing && !wish.replaces) {
    requireOnFile(call, existing, Right.EditListItems);
    replaceContent(call.site, existing, content, call.user.id);
    return existing;
  }
  requireAdding(call, target);
  if (existing) removeOther(call, existing);
  const copied = createFile(call.site, target, content, call.user.id, facts);
  copyTitle(call, place, copied);
  return copied;
}

/** @throws Refusal 403, 423 */
function removeOther(call: Call, existing: FilePlace): void {
  requireOnFile(call, existing, Right.DeleteListItems);
  removeFile(call.site, existing, call.user.id, true);
}

/** Within a list the item stays the same one; elsewhere it becomes a new one. */
function move(call: Call, place: FilePlace, wanted: FileTarget, wish: Wish): void {
  requireOnFile(call, place, Right.DeleteListItems);
  const target = freeOrTaken(call, wanted, wish);
  const existing = fileInTarget(call.site, target);
  if (existing && existing.list === place.list && existing.id === place.id && existing.loose === place.loose)
    return;
  if (place.list) {
    const { path } = fileRecord(call.site, place);
    refuseCheckedOut(call.site, place.list, place.id, path, call.user.id);
  }
  if (!place.list || place.list !== target.list) {
    copy(call, place, target, { ...wish, keepsAuthor: wish.keepsEditor });
    removeFile(call.site, place, call.user.id, false);
    return;
  }
  requireAdding(call, target);
  if (existing) removeOther(call, existing);
  const { list, id } = place;
  const head = findHead(call.site, list, id);
  if (!head) throw errors.noItem();
  const changes = { ...noChanges(), ...keptFacts(call, place, { ...wish, keepsAuthor: false }) };
  updateItem(call.site, list, head, changes, call.user.id);
  const sql = `update ${itemTable(list.number)} set dir = ?, leaf = ?, scope = iif(scope = ?, ?, scope) where id = ?`;
  call.site.driver.run(sql, [target.dir, target.name, head.scope, target.scope, id]);
}

function byUtility(
  name: string,
  ends: MoveCopyEnds,
  run: (call: Call, place: FilePlace, target: FileTarget, wish: Wish) => void,
): Route {
  // `overwrite` comes first where it is positional.
  const takes = ["overwrite", ...ends, "options"];
  return operation(Service, `SP.MoveCopyUtil.${name}`, takes, (call, _self, args) => {
    const { from, to } = moveCopyEnds(args, ends);
    const options = moveCopyOptions(args);
    const wish = {
      overwrite: args.flag("overwrite", false),
      keepBoth: options.keepBoth,
      replaces: true,
      keepsAuthor: !options.resetsAuthor,
      keepsEditor: options.retainsEditor,
    };
    run(call, FileKind.selfOf(fileByPath(call, from)), targetAt(call, to), wish);
    return nothing(call, name);
  });
}

function newUrl(call: Call, args: Arguments, name: string): FileTarget {
  const path = pathOfString(args.text(name));
  if (path === undefined) throw errors.forbiddenName();
  return targetAt(call, path);
}

export const moveCopyRoutes: readonly Route[] = [
  byUtility("CopyFileByPath", byPath, copy),
  byUtility("CopyFile", byUrl, copy),
  byUtility("MoveFileByPath", byPath, move),
  byUtility("MoveFile", byUrl, move),
  operation(FileKind, "copyTo", ["strNewUrl", "bOverWrite"], (call, place, args) => {
    copy(call, place, newUrl(call, args, "strNewUrl"), {
      ...byFile,
      overwrite: args.flag("bOverWrite", false),
    });
    return nothing(call, "CopyTo");
  }),
  operation(FileKind, "copyToUsingPath", ["newPath:path", "bOverWrite"], (call, place, args) => {
    const target = targetAt(call, args.text("newPath"));
    copy(call, place, target, { ...byFile, overwrite: args.flag("bOverWrite", false) });
    return nothing(call, "CopyToUsingPath");
  }),
  operation(FileKind, "moveTo", ["newUrl", "flags"], (call, place, args) => {
    const overwrite = ((args.optionalNumber("flags") ?? 0) & 1) === 1;
    move(call, place, newUrl(call, args, "newUrl"), { ...byFile, overwrite });
    return nothing(call, "MoveTo");
  }),
  operation(FileKind, "moveToUsingPath", ["newPath:path", "moveOperations"], (call, place, args) => {
    const overwrite = ((args.optionalNumber("moveOperations") ?? 0) & 1) === 1;
    move(call, place, targetAt(call, args.text("newPath")), { ...byFile, overwrite });
    return nothing(call, "MoveToUsingPath");
  }),
];
