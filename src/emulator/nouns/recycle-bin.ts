/** The recycle bin in its two stages: what was recycled, bringing it back, and removing it for good. */
import { restoreRows } from "../items/item-removal.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { isObject, textOf, type Json, type JsonObject } from "../protocol/json.ts";
import { done, nothing } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  operation,
  step,
  verb,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { folderScope } from "../site/folders.ts";
import { plainGuid } from "../site/identifiers.ts";
import { restoreList } from "../site/list-recycling.ts";
import { removeList } from "../site/new-list.ts";
import { Right } from "../site/permissions.ts";
import type { Site } from "../site/site.ts";
import * as stored from "../site/stored.ts";
import { forgetContents } from "../storage/content-tables.ts";
import type { Row } from "../storage/driver.ts";
import { RecycleBin, RecycleBinItem, SiteCollection, UserKind, Web } from "./kinds.ts";

/** The site collection's bin shows both stages, a web's only the first. */
interface Bin {
  wholeSite: boolean;
}

function rowOf(call: Call, id: string): Row {
  const row = call.site.driver.get("select * from recycle_bin where id = ?", [plainGuid(id)]);
  if (!row || !isVisible(call, row)) throw errors.noRecycleBinItem();
  return row;
}

/** People see what they deleted; whoever manages the web sees all. */
function isVisible(call: Call, row: Row): boolean {
  return row["deleted_by"] === call.user.id || call.access.onWeb(Right.ManageWeb);
}

/** The web whose list something was in; the list may be in the bin itself. */
function webOf(call: Call, row: Row): Site | undefined {
  const id = String(row["list"]);
  for (const web of call.site.collection.webs.values()) if (web.lists.has(id)) return web;
  const recycled = stored.readRecycledList(call.site.driver, id);
  if (!recycled) return undefined;
  return call.site.collection.webs.get(
    recycled.document.webId ?? call.site.collection.rootWeb.document.webId,
  );
}

function rowsIn(call: Call, { wholeSite }: Bin): Row[] {
  const rows = call.site.driver.all("select * from recycle_bin order by deleted desc, id");
  return rows.filter(
    (row) =>
      isVisible(call, row) && (wholeSite || (Number(row["stage"]) === 1 && webOf(call, row) === call.site)),
  );
}

function isList(row: Row): boolean {
  return Number(row["item"]) === 0;
}

function restore(call: Call, row: Row): void {
  const web = webOf(call, row);
  if (!web) throw errors.noList();
  if (isList(row)) {
    call.within(web).access.requireWeb(Right.ManageLists);
    restoreList(web, String(row["list"]), call.user.id);
  } else {
    const list = web.lists.get(String(row["list"]));
    if (!list) throw errors.noList();
    const rows = (JSON.parse(String(row["document"])) as Json[]).filter(isObject);
    // What comes back takes the rights of the folder that it lay in.
    const scope = folderScope(web, list, textOf(rows[0]?.["dir"]) ?? "");
    if (!call.within(web).access.onItem(list, scope, Right.AddListItems)) throw errors.accessDenied();
    restoreRows(web, list, rows, { scope, userId: call.user.id });
  }
  forget(call, row);
}

function forget(call: Call, row: Row): void {
  call.site.driver.run("delete from recycle_bin where id = ?", [String(row["id"])]);
}

/** Removes for good, with all that was kept for a return. */
function remove(call: Call, row: Row): void {
  const web = webOf(call, row);
  if (web && isList(row)) {
    const recycled = stored.readRecycledList(web.driver, String(row["list"]));
    if (recycled) removeList(web, web.adopt(recycled.document, recycled.counters), call.user.id);
  } else {
    const rows = (JSON.parse(String(row["document"])) as Json[]).filter(isObject);
    for (const one of rows) forgetContents(call.site.driver, String(row["list"]), Number(one["id"]));
  }
  forget(call, row);
}

function moveToSecondStage(call: Call, row: Row): void {
  call.site.driver.run("update recycle_bin set stage = 2 where id = ?", [String(row["id"])]);
}

function placeOf(call: Call, row: Row): { dir: string; leaf: string; kind: number } {
  const id = String(row["list"]);
  const web = webOf(call, row);
  const path =
    web?.lists.get(id)?.rootPath ?? stored.readRecycledList(call.site.driver, id)?.document.rootPath;
  const root = (path ?? "").slice(1);
  if (isList(row)) {
    const slash = root.lastIndexOf("/");
    return { dir: root.slice(0, slash), leaf: root.slice(slash + 1), kind: 4 };
  }
  const [first] = (JSON.parse(String(row["document"])) as Json[]).filter(isObject);
  const dir = textOf(first?.["dir"]) ?? "";
  const leaf = textOf(first?.["leaf"]);
  const kind = first?.["fs_type"] === 1 ? 5 : leaf === undefined ? 3 : 1;
  return { dir: dir === "" ? root : `${root}/${dir}`, leaf: leaf ?? `${String(row["item"])}_.000`, kind };
}

function properties(call: Call, { id }: { id: string }): JsonObject {
  const row = rowOf(call, id);
  const deleter = call.site.users.get(Number(row["deleted_by"]));
  const { dir, leaf, kind } = placeOf(call, row);
  return {
    AuthorEmail: deleter?.email ?? "",
    AuthorName: deleter?.title ?? "",
    DeletedByEmail: deleter?.email ?? "",
    DeletedByName: deleter?.title ?? "",
    DeletedDate: String(row["deleted"]),
    DeletedDateLocalFormatted: String(row["deleted"]),
    DirName: dir,
    DirNamePath: typed("SP.ResourcePath", { DecodedUrl: dir }),
    Id: String(row["id"]),
    ItemState: Number(row["stage"]),
    ItemType: kind,
    LeafName: leaf,
    LeafNamePath: typed("SP.ResourcePath", { DecodedUrl: leaf }),
    Size: "0",
    Title: String(row["title"]),
  };
}

function item(call: Call, _bin: Bin, id: string): Resource {
  return RecycleBinItem.at({ id: String(rowOf(call, id)["id"]) });
}

/** An operation on everything in a bin that is in one of the stages. */
function onAll(name: string, stages: readonly number[], work: (call: Call, row: Row) => void): Route {
  return operation(RecycleBin, name, [], (call, bin) => {
    call.access.requireWeb(Right.ManageWeb);
    const wholeSite = bin.wholeSite || stages.includes(2);
    const rows = rowsIn(call, { wholeSite }).filter((row) => stages.includes(Number(row["stage"])));
    // Lists come first, so that rows that were in them find their list again.
    for (const row of [...rows.filter(isList), ...rows.filter((one) => !isList(one))]) work(call, row);
    return nothing(call, name);
  });
}

export const recycleBinRoutes: readonly Route[] = [
  step(Web, "RecycleBin", () => RecycleBin.at({ wholeSite: false })),
  step(SiteCollection, "RecycleBin", () => RecycleBin.at({ wholeSite: true })),
  collection(RecycleBin, {
    set: "SP.ApiData.RecycleBinItems",
    members: (call, bin) => rowsIn(call, bin).map((row) => RecycleBinItem.at({ id: String(row["id"]) })),
  }),
  key(RecycleBin, "id", (call, bin, args) => item(call, bin, args.text("id"))),
  lookup(RecycleBin, "getById", ["id"], (call, bin, args) => item(call, bin, args.text("id"))),
  onAll("RestoreAll", [1], restore),
  onAll("DeleteAll", [1], remove),
  onAll("MoveAllToSecondStage", [1], moveToSecondStage),
  onAll("DeleteAllSecondStageItems", [2], remove),
  entity(RecycleBinItem, {
    type: "SP.RecycleBinItem",
    set: "SP.ApiData.RecycleBinItems",
    path: (_call, { id }) => `Web/RecycleBin('${id}')`,
    properties,
  }),
  step(RecycleBinItem, "DeletedBy", (call, { id }) => deleterOf(call, id)),
  step(RecycleBinItem, "Author", (call, { id }) => deleterOf(call, id)),
  operation(RecycleBinItem, "restore", [], (call, { id }) => {
    restore(call, rowOf(call, id));
    return nothing(call, "Restore");
  }),
  operation(RecycleBinItem, "moveToSecondStage", [], (call, { id }) => {
    moveToSecondStage(call, rowOf(call, id));
    return nothing(call, "MoveToSecondStage");
  }),
  operation(RecycleBinItem, "deleteObject", [], (call, { id }) => {
    remove(call, rowOf(call, id));
    return nothing(call, "DeleteObject");
  }),
  verb(RecycleBinItem, "DELETE", (call, { id }) => {
    remove(call, rowOf(call, id));
    return done();
  }),
];

function deleterOf(call: Call, id: string): Resource | undefined {
  const user = call.site.users.get(Number(rowOf(call, id)["deleted_by"]));
  return user && UserKind.at(user);
}
