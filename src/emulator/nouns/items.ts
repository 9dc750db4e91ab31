/** List items: pages of them, one of them, and every way to write them with JSON. */
import { pathOf } from "../files/file-record.ts";
import { refuseCheckedOut } from "../files/file-state.ts";
import type { ItemChanges } from "../items/changes.ts";
import { readItemJson } from "../items/json-values.ts";
import { itemSelect, itemTypeName } from "../items/item-select.ts";
import { findHead, insertItem, updateItem, type ItemHead } from "../items/item-store.ts";
import { removeItem } from "../items/item-removal.ts";
import { expandAfterwards } from "../items/expand-afterwards.ts";
import { countItems, itemsAnswer, queryByOptions } from "../items/items-query.ts";
import { textAnswer } from "../protocol/binary.ts";
import type { Call } from "../protocol/call.ts";
import { checkMembers, entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { jsonAnswer } from "../protocol/format.ts";
import { isObject, parseObject, textOf } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import type { Projection } from "../protocol/query-options.ts";
import { done, nothing, value, wrapEntity } from "../protocol/reply.ts";
import { key, lookup, operation, query, rendered, step, verb, type Route } from "../protocol/route.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { itemTable } from "../storage/item-table.ts";
import { Item, Items, ListKind } from "./kinds.ts";
import { basePermissions } from "./permission-values.ts";

/** An item the caller may see. @throws Refusal 404 also for what is hidden from the caller */
export function visibleHead(call: Call, list: List, id: number): ItemHead {
  const head = findHead(call.site, list, id);
  if (!head || !call.access.onItem(list, head.scope, Right.ViewListItems)) throw errors.noItem();
  return head;
}

/** One item's JSON text as the database wrote it. */
function itemText(call: Call, list: List, id: number, projection: Projection): string {
  const select = itemSelect(call, list, projection);
  const row = call.site.driver.get(
    `select ${select.sql} as j from ${itemTable(list.number)} i where i.id = ?`,
    [id],
  );
  if (!row) throw errors.noItem();
  const text = String(row["j"]);
  if (select.afterwards.length === 0) return text;
  return JSON.stringify(expandAfterwards(call, list, id, parseObject(text) ?? {}, select.afterwards));
}

function itemSet(list: List): string {
  return `SP.ListData.${list.entityTypeName}Items`;
}

function showItem(call: Call, list: List, id: number, projection: Projection): Answer {
  const head = visibleHead(call, list, id);
  const text = itemText(call, list, id, projection);
  const body = call.format === "nometadata" ? text : wrapEntity(call, itemSet(list), parseObject(text) ?? {});
  const answer = jsonAnswer(call.format, 200, body);
  answer.headers["ETag"] = `"${String(head.version)}"`;
  return answer;
}

function ifMatch(call: Call): string {
  return call.header("if-match") ?? "";
}

/** `"3"`, `3`, `"guid,3"` or `*`. @throws Refusal 412 */
function requireMatch(head: ItemHead, given: string): void {
  if (given === "*") return;
  const number = /(\d+)"?$/.exec(given)?.[1];
  if (number !== undefined && Number(number) === head.version) return;
  throw errors.preconditionFailed(given, `"${head.guid},${String(head.version)}"`);
}

/** A file that another has checked out cannot be changed. @throws Refusal 423 */
function refuseLocked(call: Call, list: List, { id, dir, leaf }: ItemHead): void {
  if (list.baseType === 1) refuseCheckedOut(call.site, list, id, pathOf(list, dir, leaf ?? ""), call.user.id);
}

/** The type of items of any list; it has none of their columns. */
const anyItem = "SP.ListItem";

function addItem(call: Call, list: List): Answer {
  call.access.requireList(list, Right.AddListItems);
  const changes = itemChanges(call, list);
  // The content type makes a row a folder; its name can only be given afterwards.
  const isFolder = changes.contentTypeId?.startsWith("0x0120") === true;
  changes.leaf = undefined;
  const id = insertItem(call.site, list, { dir: "", scope: 0, isFolder }, changes, call.user.id);
  const answer = showItem(call, list, id, call.options.projection);
  answer.headers["ETag"] = '"1"';
  answer.headers["Location"] = `${call.apiUrl}/Web/Lists(guid'${list.id}')/Items(${String(id)})`;
  return { ...answer, status: 201 };
}

/** PUT replaces: columns that are not named become empty. */
function changeItem(call: Call, list: List, id: number, replaces: boolean): Answer {
  const head = visibleHead(call, list, id);
  if (!call.access.onItem(list, head.scope, Right.EditListItems)) throw errors.accessDenied();
  requireMatch(head, ifMatch(call));
  refuseLocked(call, list, head);
  const changes = itemChanges(call, list);
  if (replaces) {
    for (const field of list.fields) {
      if (field.column !== undefined && !changes.values.has(field) && !field.readOnly) {
        changes.values.set(field, null);
      }
    }
  }
  const version = updateItem(call.site, list, head, changes, call.user.id);
  return done(`"${String(version)}"`);
}

function itemChanges(call: Call, list: List): ItemChanges {
  const body = entityBody(call, { type: itemTypeName(list), alsoTypes: [anyItem] });
  const { __metadata: metadata } = call.entityJson();
  const isUntyped = isObject(metadata) && metadata["type"] === anyItem;
  return readItemJson(call.site, list, body, { isVerbose: call.hasVerboseBody, isUntyped });
}

function deletable(call: Call, list: List, id: number): ItemHead {
  const head = visibleHead(call, list, id);
  refuseLocked(call, list, head);
  if (!call.access.onItem(list, head.scope, Right.DeleteListItems)) throw errors.accessDenied();
  return head;
}

export const itemRoutes: readonly Route[] = [
  step(ListKind, "Items", (_call, list) => Items.at({ list })),
  lookup(ListKind, "getItemById", ["id"], (_call, list, args) => Item.at({ list, id: args.number("id") })),
  lookup(ListKind, "getItemByStringId", ["sId"], (_call, list, args) =>
    Item.at({ list, id: args.number("sId") }),
  ),
  key(Items, "id", (_call, { list }, args) => Item.at({ list, id: args.number("id") })),
  lookup(Items, "getById", ["id"], (_call, { list }, args) => Item.at({ list, id: args.number("id") })),
  verb(Items, "GET", (call, { list }) => itemsAnswer(call, list, queryByOptions(call, list))),
  query(Items, "$count", [], (call, { list }) => textAnswer(String(countItems(call, list)))),
  verb(Items, "POST", (call, { list }) => addItem(call, list)),
  ...(["DELETE", "MERGE", "PUT"] as const).map((name) =>
    verb(Items, name, () => {
      throw errors.noSuchVerb("SP.ListItemEntityCollection", name);
    }),
  ),
  verb(Item, "GET", (call, { list, id }) => showItem(call, list, id, call.options.projection)),
  verb(Item, "MERGE", (call, { list, id }) => changeItem(call, list, id, false)),
  verb(Item, "PUT", (call, { list, id }) => changeItem(call, list, id, true)),
  verb(Item, "DELETE", (call, { list, id }) => {
    const head = deletable(call, list, id);
    requireMatch(head, ifMatch(call));
    removeItem(call.site, list, head, call.user.id, false);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  rendered(Item, (call, { list, id }, projection) => {
    visibleHead(call, list, id);
    return parseObject(itemText(call, list, id, projection)) ?? {};
  }),
  operation(Item, "recycle", [], (call, { list, id }) => {
    const head = deletable(call, list, id);
    return value(call, "Recycle", "Edm.Guid", removeItem(call.site, list, head, call.user.id, true));
  }),
  ...["EffectiveBasePermissions", "EffectiveBasePermissionsForUI"].map((name) =>
    query(Item, name, [], (call, { list, id }) => {
      visibleHead(call, list, id);
      return value(call, name, "SP.BasePermissions", basePermissions(call.access.on({ list, item: id })));
    }),
  ),
  operation(Item, "DeleteWithParameters", ["parameters"], (call, { list, id }, args) => {
    const wishes = args.optionalObject("parameters") ?? {};
    checkMembers(wishes, { type: "SP.ListItemDeleteParameters", known: ["BypassSharedLock", "ETagMatch"] });
    const head = deletable(call, list, id);
    const wanted = textOf(wishes["ETagMatch"]) ?? "";
    if (wanted !== "") requireMatch(head, wanted);
    removeItem(call.site, list, head, call.user.id, false);
    return nothing(call, "DeleteWithParameters");
  }),
  operation(Item, "getWOPIFrameUrl", ["action"], (call, { list, id }, args) => {
    const { uniqueId } = visibleHead(call, list, id);
    const action =
      ["view", "edit", "mobileview", "interactivepreview"][args.optionalNumber("action") ?? 0] ?? "view";
    const url = `${call.site.url}/_layouts/15/WopiFrame.aspx?sourcedoc=%7B${uniqueId}%7D&action=${action}`;
    return value(call, "GetWOPIFrameUrl", "Edm.String", url);
  }),
  step(Item, "ParentList", (_call, { list }) => ListKind.at(list)),
];
