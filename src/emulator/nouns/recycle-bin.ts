/** The recycle bin: what was recycled, and bringing it back. */
import { restoreRows } from "../items/item-removal.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { isObject, type Json, type JsonObject } from "../protocol/json.ts";
import { done, nothing } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import { plainGuid } from "../site/identifiers.ts";
import { Right } from "../site/permissions.ts";
import type { Row } from "../storage/driver.ts";
import { RecycleBin, RecycleBinItem, SiteCollection, Web } from "./kinds.ts";

function rowOf(call: Call, id: string): Row {
  const row = call.site.driver.get("select * from recycle_bin where id = ?", [plainGuid(id)]);
  if (!row) throw errors.noItem();
  return row;
}

/** People see what they deleted; whoever manages the web sees all. */
function visible(call: Call): Row[] {
  const rows = call.site.driver.all("select * from recycle_bin order by deleted desc");
  return call.access.onWeb(Right.ManageWeb) ? rows : rows.filter((row) => row["deleted_by"] === call.user.id);
}

function restore(call: Call, id: string): void {
  const row = rowOf(call, id);
  const list = call.site.lists.get(String(row["list"]));
  if (!list) throw errors.noList();
  if (row["deleted_by"] !== call.user.id) call.access.requireWeb(Right.ManageWeb);
  call.access.requireList(list, Right.AddListItems);
  const rows = JSON.parse(String(row["document"])) as Json[];
  restoreRows(call.site, list, rows.filter(isObject), call.user.id);
  call.site.driver.run("delete from recycle_bin where id = ?", [String(row["id"])]);
}

function properties(call: Call, { id }: { id: string }): JsonObject {
  const row = rowOf(call, id);
  const list = call.site.lists.get(String(row["list"]));
  const deleter = call.site.users.get(Number(row["deleted_by"]));
  return {
    DeletedByEmail: deleter?.email ?? "",
    DeletedByName: deleter?.title ?? "",
    DeletedDate: String(row["deleted"]),
    DirName: list?.rootPath.slice(1) ?? "",
    Id: String(row["id"]),
    ItemState: 1,
    ItemType: 3,
    LeafName: `${String(row["item"])}_.000`,
    Title: String(row["title"]),
  };
}

export const recycleBinRoutes: readonly Route[] = [
  step(Web, "RecycleBin", () => RecycleBin.at(null)),
  step(SiteCollection, "RecycleBin", () => RecycleBin.at(null)),
  collection(RecycleBin, {
    set: "SP.ApiData.RecycleBinItems",
    members: (call) => visible(call).map((row) => RecycleBinItem.at({ id: String(row["id"]) })),
  }),
  key(RecycleBin, (_call, _self, args) => RecycleBinItem.at({ id: args.text("id", 0) })),
  lookup(RecycleBin, "getById", (_call, _self, args) => RecycleBinItem.at({ id: args.text("id", 0) })),
  entity(RecycleBinItem, {
    type: "SP.RecycleBinItem",
    set: "SP.ApiData.RecycleBinItems",
    path: (_call, { id }) => `Web/RecycleBin('${id}')`,
    properties,
  }),
  operation(RecycleBinItem, "restore", (call, { id }) => {
    restore(call, id);
    return nothing(call, "Restore");
  }),
  verb(RecycleBinItem, "DELETE", (call, { id }) => {
    call.access.requireWeb(Right.ManageWeb);
    call.site.driver.run("delete from recycle_bin where id = ?", [String(rowOf(call, id)["id"])]);
    return done();
  }),
];
