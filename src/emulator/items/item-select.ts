/** Compiles `$select` and `$expand` on items into one SQL expression per row; remembers what it has compiled. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import type { Format } from "../protocol/format.ts";
import type { Projection } from "../protocol/query-options.ts";
import { routesOf } from "../protocol/route.ts";
import { fieldByProperty, isReference } from "../query/operand.ts";
import type { Access } from "../site/access.ts";
import type { Field } from "../site/field.ts";
import type { List } from "../site/model.ts";
import type { Mask } from "../site/permissions.ts";
import type { Site } from "../site/site.ts";
import { scopeOfItem } from "../site/scopes.ts";
import { addExpansion } from "./expansions.ts";
import { addField, RowJson } from "./row-json.ts";

/** How one item is shown. */
export interface ItemSelect {
  /** SQL expression that gives the JSON text of a row. */
  sql: string;
  /** Expansions that lead away from the item and are filled in afterwards. */
  afterwards: readonly { name: string; projection: Projection }[];
}

const lookupThreshold = 12;

/** Properties of an item that are no columns. */
const shownFirst = ["ServerRedirectedEmbedUri", "ServerRedirectedEmbedUrl"] as const;
const baseNames = [
  "ContentTypeId",
  "Title",
  "Modified",
  "Created",
  "Author",
  "Editor",
  "_UIVersionString",
  "Attachments",
  "GUID",
];

export function itemTypeName(list: List): string {
  return `SP.Data.${list.entityTypeName}Item`;
}

function maskJson(mask: Mask): string {
  return JSON.stringify({ High: String(mask.high), Low: String(mask.low) });
}

/** The caller's rights on each row, by the scope it is ruled by. */
function permissionsSql(site: Site, list: List, access: Access): string {
  const own = [...site.scopes.values()].filter((scope) => scope.list === list.id && scope.item !== 0);
  const cases = own.map(({ id }) => `when ${String(id)} then '${maskJson(access.inScope(id))}'`).join(" ");
  const inherited = `'${maskJson(access.inScope(scopeOfItem(site, list, 0)))}'`;
  return own.length === 0 ? inherited : `case i.scope ${cases} else ${inherited} end`;
}

function uniqueScopeSql(list: List): string {
  const exists = `select 1 from scopes s where s.id = i.scope and s.list = '${list.id}' and s.item = i.id`;
  return `iif(i.scope <> 0 and exists (${exists}), 'true', 'false')`;
}

function addMetadata(row: RowJson, call: Call, list: List): void {
  const type = itemTypeName(list);
  const edit = `Web/Lists(guid'${list.id}')/Items(`;
  if (call.format === "minimalmetadata") {
    row.text(`,"odata.type":"${type}","odata.id":"`).value("i.guid");
    row
      .text(String.raw`","odata.etag":"\"`)
      .value("i.version")
      .text(String.raw`\"","odata.editLink":"${edit}`);
    row.value("i.id").text(`)"`);
  }
  if (call.format === "verbose") {
    row.text(`,"__metadata":{"id":"`).value("i.guid").text(`","uri":"${call.apiUrl}/${edit}`).value("i.id");
    row
      .text(String.raw`)","etag":"\"`)
      .value("i.version")
      .text(String.raw`\"","type":"${type}"}`);
  }
}

/** Verbose JSON shows where every navigation leads that was not expanded. */
function addDeferred(row: RowJson, call: Call, list: List, projection: Projection): void {
  if (call.format !== "verbose" || !projection.all) return;
  const address = `${call.apiUrl}/Web/Lists(guid'${list.id}')/Items(`;
  for (const step of routesOf(call.routes, "SP.ListItem").steps.values()) {
    if (!step.navigates || projection.expand.has(step.name.toLowerCase())) continue;
    row.text(`,"${step.name}":{"__deferred":{"uri":"${address}`).value("i.id").text(`)/${step.name}"}}`);
  }
}

function addIds(row: RowJson): void {
  row.member("Id", "i.id").member("ID", "i.id");
}

function addBase(row: RowJson, list: List, format: Format): void {
  row.member("FileSystemObjectType", "i.fs_type").member("Id", "i.id");
  row.text(`,"${shownFirst[0]}":null,"${shownFirst[1]}":""`).member("ID", "i.id");
  for (const name of baseNames) {
    const field = list.fieldsByName.get(name);
    if (field) addField(row, field, format);
  }
  row.text(`,"ComplianceAssetId":null`);
  for (const field of list.fields) {
    if (field.system !== true && field.name !== "Title" && field.sql !== undefined)
      addField(row, field, format);
  }
}

/** A selected name that is a property of the item itself. */
function addNamed(row: RowJson, call: Call, list: List, name: string): boolean {
  switch (name.toLowerCase()) {
    case "id":
      addIds(row);
      return true;
    case "filesystemobjecttype":
      row.member("FileSystemObjectType", "i.fs_type");
      return true;
    case "effectivebasepermissions":
      row.member("EffectiveBasePermissions", permissionsSql(call.site, list, call.access));
      return true;
    case "hasuniqueroleassignments":
      row.member("HasUniqueRoleAssignments", uniqueScopeSql(list));
      return true;
    case "encodedabsurl": {
      const path = list.fieldsByName.get("FileRef")?.sql ?? "''";
      row.member("EncodedAbsUrl", `json_quote('${new URL(call.site.url).origin}' || encode_url(${path}))`);
      return true;
    }
    case "serverredirectedembeduri":
    case "complianceassetid":
      row.text(`,${JSON.stringify(name)}:null`);
      return true;
    case "serverredirectedembedurl":
      row.text(`,${JSON.stringify(name)}:""`);
      return true;
    default:
      return false;
  }
}

/** What leads away from an item, by its exact name. */
function isNavigation(call: Call, name: string): boolean {
  const found = routesOf(call.routes, "SP.ListItem").steps.get(name.toLowerCase());
  return found?.navigates === true && found.name === name;
}

function addSelected(row: RowJson, call: Call, list: List, projection: Projection, name: string): void {
  if (addNamed(row, call, list, name)) return;
  const found = fieldByProperty(list, name);
  const head = name.split("/")[0] ?? name;
  if (name.includes("/")) throw errors.notExpanded(head);
  if (!found) {
    if (isNavigation(call, name)) return;
    const textId = /^(.*)StringId$/.exec(name)?.[1];
    const person = textId === undefined ? undefined : list.fieldsByName.get(textId);
    if (!person) throw errors.unknownSelect(name);
    addField(row, person, call.format);
    return;
  }
  const { field, byId } = found;
  if (isReference(field.kind) && !byId) {
    if (!projection.expand.has(name.toLowerCase())) throw errors.notExpanded(name);
    return;
  }
  if (field.sql === undefined && field.kind === "computed") throw errors.unknownSelect(name);
  addField(row, field, call.format);
}

function build(call: Call, list: List, projection: Projection): ItemSelect {
  const row = new RowJson();
  addMetadata(row, call, list);
  addDeferred(row, call, list, projection);
  const expanded = [...projection.expand.values()];
  const references: { field: Field; projection: Projection }[] = [];
  const afterwards: { name: string; projection: Projection }[] = [];
  for (const { name, projection: inner } of expanded) {
    const field = list.fieldsByName.get(name);
    if (field && isReference(field.kind)) references.push({ field, projection: inner });
    else if (isNavigation(call, name)) {
      afterwards.push({ name, projection: inner });
    } else throw errors.unknownSelect(name);
  }
  if (references.length > lookupThreshold) throw errors.lookupThreshold();
  if (projection.all) addBase(row, list, call.format);
  const done = new Set<string>();
  for (const name of projection.names) {
    const lower = name.toLowerCase();
    if (done.has(lower)) continue;
    done.add(lower);
    addSelected(row, call, list, projection, name);
  }
  for (const { field, projection: inner } of references) {
    if (inner.names.length === 0) throw errors.notExpanded(field.name);
    addExpansion(row, call.site, call.access, field, inner, call.format);
  }
  return { sql: row.object(), afterwards };
}

/** @throws Refusal 400 for unknown names, 500 past twelve joins */
export function itemSelect(call: Call, list: List, projection: Projection): ItemSelect {
  if (projection !== call.options.projection) return build(call, list, projection);
  const select = call.query.get("$select") ?? "";
  const expand = call.query.get("$expand") ?? "";
  const key = `${call.format}\n${select}\n${expand}\n${call.access.fingerprint}\n${String(call.site.securityVersion)}`;
  const known = list.compiled.get(key) as ItemSelect | undefined;
  if (known) return known;
  const compiled = build(call, list, projection);
  if (list.compiled.size > 500) list.compiled.clear();
  list.compiled.set(key, compiled);
  return compiled;
}
