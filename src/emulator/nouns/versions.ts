/** The history of an item: the current version and every earlier one that is kept, newest first. */
import { earlierVersions, forgetVersion, restoreVersion, versionOfLabel } from "../files/file-versions.ts";
import { valueName } from "../items/shown-values.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { parseObject, type Json, type JsonObject } from "../protocol/json.ts";
import { done, nothing } from "../protocol/reply.ts";
import { collection, entity, key, operation, step, verb, type Route } from "../protocol/route.ts";
import { lookupTarget } from "../query/lookup-target.ts";
import { storedArray, type Field } from "../site/field.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { itemTable, quoteName, versionTable } from "../storage/item-table.ts";
import { Item, Version, Versions } from "./kinds.ts";
import { visibleHead } from "./items.ts";

/** The columns of one version, current or earlier. */
function versionRow(call: Call, list: List, id: number, version: number): JsonObject {
  const earlier = call.site.driver.get(
    `select version as v, document as d from ${versionTable(list.number)} where id = ? and ui_version = ?`,
    [id, version],
  );
  if (earlier)
    return { ...parseObject(String(earlier["d"])), version: Number(earlier["v"]), isCurrent: false };
  const own = list.fields.map((field) => field.column).filter((column) => column !== undefined);
  const fixed =
    "created, modified, author, editor, content_type, guid, uid, fs_type, dir, leaf, version, ui_version";
  const sql = `select ${[fixed, ...own.map(quoteName)].join(", ")} from ${itemTable(list.number)} where id = ?`;
  const row = call.site.driver.get(sql, [id]);
  if (!row || Number(row["ui_version"]) !== version) throw errors.noItem();
  const entries = Object.entries(row).map(([name, value]): [string, Json] => [
    name,
    typeof value === "string" || typeof value === "number" ? value : null,
  ]);
  return { ...Object.fromEntries(entries), isCurrent: true };
}

function person(call: Call, id: Json | undefined): JsonObject {
  const user = call.site.users.get(Number(id));
  return typed("SP.FieldUserValue", {
    LookupId: Number(id),
    LookupValue: user?.title ?? "",
    Email: user?.email ?? "",
  });
}

function lookupValue(call: Call, field: Field, id: Json | undefined): JsonObject {
  const target = lookupTarget(call.site, field);
  const shown = target?.fieldsByName.get(field.attributes["ShowField"] ?? "Title");
  const sql =
    target &&
    shown?.sql !== undefined &&
    `select ${shown.sql} as v from ${itemTable(target.number)} i where i.id = ?`;
  const value = sql ? call.site.driver.get(sql, [Number(id)])?.["v"] : "";
  return typed("SP.FieldLookupValue", {
    LookupId: Number(id),
    LookupValue: typeof value === "string" ? value : "",
  });
}

function fieldValue(call: Call, field: Field, value: Json | undefined): Json {
  if (value === undefined || value === null) return null;
  switch (field.kind) {
    case "boolean":
      return value === 1;
    case "user":
      return person(call, value);
    case "lookup":
      return lookupValue(call, field, value);
    case "users":
      return storedArray(value).map((id) => person(call, id));
    case "lookups":
      return storedArray(value).map((id) => lookupValue(call, field, id));
    case "choices":
      return typed("Edm.String", storedArray(value));
    case "url":
      return typeof value === "string" ? (parseObject(value) ?? null) : null;
    case "text":
    case "note":
    case "number":
    case "date":
    case "guid":
    case "calculated":
    case "computed":
      return value;
  }
}

function label(version: number): string {
  return `${String(Math.floor(version / 512))}.${String(version % 512)}`;
}

function versionProperties(
  call: Call,
  { list, id, version }: { list: List; id: number; version: number },
): JsonObject {
  const row = versionRow(call, list, id, version);
  const folder =
    typeof row["dir"] === "string" && row["dir"] !== "" ? `${list.rootPath}/${row["dir"]}` : list.rootPath;
  const leaf = typeof row["leaf"] === "string" ? row["leaf"] : `${String(id)}_.000`;
  const shown: JsonObject = {
    VersionId: version,
    VersionLabel: label(version),
    IsCurrentVersion: row["isCurrent"] ?? false,
    ID: id,
    Author: person(call, row["author"]),
    Editor: person(call, row["editor"]),
    Created: row["created"] ?? null,
    Modified: row["modified"] ?? null,
    ComplianceAssetId: null,
    ContentTypeId: typed("SP.ContentTypeId", { StringValue: row["content_type"] ?? "" }),
    FSObjType: String(row["fs_type"] === 1 ? 1 : 0),
    FileRef: `${folder}/${leaf}`,
    GUID: row["guid"] ?? null,
    MetaInfo: "",
    OData__x005f_Level: 1,
    OData__x005f_ModerationStatus: 0,
    OData__x005f_UIVersionString: label(version),
    ScopeId: "{00000000-0000-0000-0000-000000000000}",
    UniqueId: row["uid"] ?? null,
    owshiddenversion: row["version"] ?? 1,
  };
  for (const field of list.fields) {
    if (field.column !== undefined) shown[valueName(field.name)] = fieldValue(call, field, row[field.column]);
  }
  return shown;
}

function versionsOf(call: Call, list: List, id: number): number[] {
  visibleHead(call, list, id);
  const current = call.site.driver.get(`select ui_version as v from ${itemTable(list.number)} where id = ?`, [
    id,
  ]);
  const earlier = call.site.driver.all(
    `select ui_version as v from ${versionTable(list.number)} where id = ?`,
    [id],
  );
  const numbers = [...(current ? [current] : []), ...earlier].map((row) => Number(row["v"]));
  return [...new Set(numbers)].toSorted((a, b) => b - a);
}

function requireEditing(call: Call, list: List, id: number): void {
  const head = visibleHead(call, list, id);
  if (!call.access.onItem(list, head.scope, Right.EditListItems)) throw errors.accessDenied();
}

/** Only earlier versions can be forgotten. @throws Refusal 403, 404 */
function forget(call: Call, list: List, id: number, version: number): void {
  requireEditing(call, list, id);
  forgetVersion(call.site, list, id, version);
}

export const versionRoutes: readonly Route[] = [
  step(Item, "Versions", (_call, self) => Versions.at(self)),
  collection(Versions, {
    set: "SP.ApiData.ListItemVersions",
    members: (call, { list, id }) =>
      versionsOf(call, list, id).map((version) => Version.at({ list, id, version })),
  }),
  key(Versions, "versionId", (call, { list, id }, args) => {
    const version = args.number("versionId");
    if (!versionsOf(call, list, id).includes(version)) throw errors.noItem();
    return Version.at({ list, id, version });
  }),
  entity(Version, {
    type: "SP.ListItemVersion",
    set: "SP.ApiData.ListItemVersions",
    path: (_call, { list, id, version }) =>
      `Web/Lists(guid'${list.id}')/Items(${String(id)})/Versions(${String(version)})`,
    properties: versionProperties,
  }),
  verb(Version, "DELETE", (call, { list, id, version }) => {
    forget(call, list, id, version);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  operation(Versions, "DeleteAll", [], (call, { list, id }) => {
    for (const version of earlierVersions(call.site, list, id)) forget(call, list, id, version);
    return nothing(call, "DeleteAll");
  }),
  ...["DeleteById", "RecycleById"].map((name) =>
    operation(Versions, name, ["vid"], (call, { list, id }, args) => {
      forget(call, list, id, args.number("vid"));
      return nothing(call, name);
    }),
  ),
  ...["DeleteByLabel", "RecycleByLabel"].map((name) =>
    operation(Versions, name, ["versionLabel"], (call, { list, id }, args) => {
      forget(call, list, id, versionOfLabel(args.text("versionLabel")));
      return nothing(call, name);
    }),
  ),
  operation(Versions, "RestoreByLabel", ["versionLabel"], (call, { list, id }, args) => {
    requireEditing(call, list, id);
    restoreVersion(call.site, list, id, versionOfLabel(args.text("versionLabel")), call.user.id);
    return nothing(call, "RestoreByLabel");
  }),
];
