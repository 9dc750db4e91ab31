/** The change log: what happened on the web or to a list since a token, for callers that keep a copy. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { jsonAnswer, typed, toVerbose } from "../protocol/format.ts";
import { flagOf, isObject, numberOf, textOf, type Json, type JsonObject } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { operation, type Route } from "../protocol/route.ts";
import { momentOfTicks, ticksOf } from "../site/clock.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import type { Row, SqlValue } from "../storage/driver.ts";
import { itemTable } from "../storage/item-table.ts";
import { ListKind, SiteCollection, Web } from "./kinds.ts";

/** Flags of a query and the kinds of object they let through. */
const kindFlags: Record<string, string> = {
  Item: "item",
  Folder: "folder",
  List: "list",
  Field: "field",
  View: "view",
  Web: "web",
  ContentType: "contentType",
  User: "user",
  Group: "group",
};
const typeFlags: Record<string, number> = {
  Add: 1,
  Update: 2,
  DeleteObject: 3,
  Restore: 7,
  GroupMembershipAdd: 13,
  GroupMembershipDelete: 14,
};
/** What SharePoint has, but is not in this log. A new name is an update here. */
const unloggedKinds = ["Alert", "File", "SecurityPolicy", "Site", "Activity"];
const unloggedTypes = [
  "Rename",
  "Move",
  "SystemUpdate",
  "Navigation",
  "RoleAssignmentAdd",
  "RoleAssignmentDelete",
  "RoleDefinitionAdd",
  "RoleDefinitionDelete",
  "RoleDefinitionUpdate",
];
const known = new Set([
  ...Object.keys(kindFlags),
  ...Object.keys(typeFlags),
  ...unloggedKinds,
  ...unloggedTypes,
  "ChangeTokenStart",
  "ChangeTokenEnd",
  "FetchLimit",
  "LatestFirst",
  "RecursiveAll",
  "RequireSecurityTrim",
  "IgnoreStartTokenNotFoundError",
]);

/** @throws Refusal 400 for names a query does not have, 501 for one that asks only for what is not logged */
function checkQuery(query: JsonObject): void {
  const unknown = Object.keys(query).find((name) => !known.has(name) && !/^__metadata$|odata\./.test(name));
  if (unknown !== undefined) throw errors.unknownProperty(unknown, "SP.ChangeQuery");
  for (const [logged, unlogged] of [
    [Object.keys(kindFlags), unloggedKinds],
    [Object.keys(typeFlags), unloggedTypes],
  ] as const) {
    const missing = unlogged.find((name) => flagOf(query[name]) === true);
    const hasLogged = logged.some((name) => flagOf(query[name]) === true);
    if (missing !== undefined && !hasLogged) throw errors.notImplemented(`getChanges of ${missing}`);
  }
}
const entityTypes: Record<string, string> = {
  item: "SP.ChangeItem",
  folder: "SP.ChangeFolder",
  list: "SP.ChangeList",
  field: "SP.ChangeField",
  view: "SP.ChangeView",
  web: "SP.ChangeWeb",
  contentType: "SP.ChangeContentType",
  user: "SP.ChangeUser",
  group: "SP.ChangeGroup",
};

/** What names the changed object, where it is no item. */
function objectOf(kind: string, row: Row): JsonObject {
  const object = String(row["object"]);
  const id = Number(row["item"]);
  switch (kind) {
    case "field":
      return { FieldId: object };
    case "view":
      return { ViewId: object };
    case "contentType":
      return { ContentTypeId: typed("SP.ContentTypeId", { StringValue: object }) };
    case "user":
      return { Activate: false, UserId: id };
    case "group":
      return { GroupId: id };
    default:
      return {};
  }
}

/** Where a token points: after a change number, or, seeded by time with -1, after a moment. */
function startOf(token: Json | undefined): { number: number; time: string } {
  const text = isObject(token) ? textOf(token["StringValue"]) : undefined;
  if (text === undefined) return { number: 0, time: "" };
  const [version, , , ticks, number] = text.split(";");
  if (version !== "1" || ticks === undefined || number === undefined || !/^\d+$/.test(ticks)) {
    throw errors.invalidRequest("The change token is not valid.");
  }
  return Number(number) >= 0
    ? { number: Number(number), time: "" }
    : { number: 0, time: momentOfTicks(ticks) };
}

function changeRow(call: Call, row: Row, scope: 1 | 2 | 3, owner: string): JsonObject {
  const kind = String(row["kind"]);
  const time = String(row["time"]);
  const token = `1;${String(scope)};${owner};${ticksOf(time)};${String(row["number"])}`;
  const common: JsonObject = {
    ChangeToken: typed("SP.ChangeToken", { StringValue: token }),
    ChangeType: Number(row["type"]),
    SiteId: call.site.document.id,
    Time: time,
    WebId: call.site.document.webId,
    ListId: String(row["list"]),
  };
  if (kind !== "item" && kind !== "folder") return { ...common, ...objectOf(kind, row) };
  const editor = call.site.users.get(Number(row["editor"]));
  return {
    ...common,
    Editor: editor?.title ?? "",
    EditorEmailHint: null,
    ItemId: Number(row["item"]),
    ServerRelativeUrl: "",
    SharedByUser: null,
    SharedWithUsers: null,
    UniqueId: String(row["object"]),
  };
}

/** Changes of items the caller may not see are left out. */
function isVisible(call: Call, row: Row): boolean {
  const list = call.site.lists.get(String(row["list"]));
  if (!list) return true;
  if (call.access.readableScopes(list, Right.ViewListItems) === "all") return true;
  if (Number(row["item"]) === 0) return call.access.onList(list, Right.ViewListItems);
  const item = call.site.driver.get(`select scope from ${itemTable(list.number)} where id = ?`, [
    Number(row["item"]),
  ]);
  return call.access.onItem(list, Number(item?.["scope"] ?? 0), Right.ViewListItems);
}

function wanted(flags: Record<string, string | number>, query: JsonObject): string {
  const values = Object.entries(flags).filter(([name]) => flagOf(query[name]) === true);
  return values.map(([, value]) => (typeof value === "number" ? String(value) : `'${value}'`)).join(",");
}

type Of = List | "web" | "site";

function getChanges(call: Call, of: Of, query: JsonObject): Answer {
  checkQuery(query);
  const start = startOf(query["ChangeTokenStart"]);
  const end =
    query["ChangeTokenEnd"] === undefined || query["ChangeTokenEnd"] === null
      ? undefined
      : startOf(query["ChangeTokenEnd"]);
  const limit = Math.min(numberOf(query["FetchLimit"]) ?? 1000, 2000);
  const conditions = [
    "number > ?",
    "time >= ?",
    `kind in (${wanted(kindFlags, query)})`,
    `type in (${wanted(typeFlags, query)})`,
  ];
  const values: SqlValue[] = [start.number, start.time];
  if (typeof of === "object") {
    conditions.push("list = ?");
    values.push(of.id);
  } else if (of === "web") {
    conditions.push("web = ?");
    values.push(call.site.ownerKey);
  }
  if (end && end.number > 0) {
    conditions.push("number <= ?");
    values.push(end.number);
  }
  const direction = flagOf(query["LatestFirst"]) === true ? "desc" : "asc";
  const sql = `select * from changes where ${conditions.join(" and ")} order by number ${direction} limit ?`;
  const rows = call.site.driver.all(sql, [...values, limit]).filter((row) => isVisible(call, row));
  const { id, webId } = call.site.document;
  const owner = typeof of === "object" ? of.id : of === "web" ? webId : id;
  const scope = typeof of === "object" ? 3 : of === "web" ? 2 : 1;
  const shown = rows.map((row) => {
    const type = entityTypes[String(row["kind"])] ?? "SP.Change";
    const json = changeRow(call, row, scope, owner);
    if (call.format === "verbose") return { __metadata: { type }, ...(toVerbose(json) as JsonObject) };
    return call.format === "minimalmetadata" ? { "odata.type": type, ...json } : json;
  });
  if (call.format === "verbose")
    return jsonAnswer(call.format, 200, JSON.stringify({ d: { results: shown } }));
  const head =
    call.format === "minimalmetadata" ? { "odata.metadata": `${call.metadataUrl}#SP.ApiData.Changes` } : {};
  return jsonAnswer(call.format, 200, JSON.stringify({ ...head, value: shown }));
}

export const changeRoutes: readonly Route[] = [
  operation(SiteCollection, "getChanges", ["query"], (call, _self, args) =>
    getChanges(call, "site", args.object("query")),
  ),
  operation(Web, "getChanges", ["query"], (call, _self, args) =>
    getChanges(call, "web", args.object("query")),
  ),
  operation(ListKind, "getChanges", ["query"], (call, list, args) => {
    if (!call.access.onList(list, Right.Open)) throw errors.accessDenied();
    return getChanges(call, list, args.object("query"));
  }),
];
