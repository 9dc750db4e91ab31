/** Lists: find them by every key SharePoint has, make, change, recycle and delete them. */
import type { Call } from "../protocol/call.ts";
import { entityBody, refuseOthers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { flagOf, numberOf, textOf, type Json, type JsonObject } from "../protocol/json.ts";
import { created, done, value } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import { namesIn } from "../site/default-names.ts";
import { plainGuid } from "../site/identifiers.ts";
import { quietSettings, unheeded } from "../site/list-settings.ts";
import type { List } from "../site/model.ts";
import { recycleList } from "../site/list-recycling.ts";
import { createList, removeList } from "../site/new-list.ts";
import { Right } from "../site/permissions.ts";
import { Folder, ListKind, Lists, Service, Web } from "./kinds.ts";
import { basePermissions } from "./permission-values.ts";
import { changeToken } from "./web.ts";

/** A list that the caller may at least open. @throws Refusal 403 */
function opened(call: Call, list: List): List {
  if (!call.access.onList(list, Right.Open) && !call.access.onList(list, Right.ViewListItems)) {
    throw errors.accessDenied();
  }
  return list;
}

/** @throws Refusal 404 or 403 */
function listById(call: Call, id: string): List {
  const list = call.site.lists.get(plainGuid(id));
  if (!list) throw errors.noList();
  return opened(call, list);
}

/** Where a library lies that SharePoint makes itself, by its name in any language. */
function builtInPath(title: string): string | undefined {
  for (const language of [1033, 1030]) {
    const { documents, siteAssets, sitePages } = namesIn(language).libraries;
    if (title === documents) return "Shared Documents";
    if (title === siteAssets) return "SiteAssets";
    if (title === sitePages) return "SitePages";
  }
  return undefined;
}

/** By title; libraries that SharePoint makes itself also by their name in another language. */
function listByTitle(call: Call, title: string): List {
  const wanted = title.toLowerCase();
  for (const list of call.site.lists.values()) {
    if (list.title.toLowerCase() === wanted) return opened(call, list);
  }
  const builtIn = builtInPath(title);
  for (const list of call.site.lists.values()) {
    if (builtIn !== undefined && list.rootPath === `${call.site.path}/${builtIn}`) return opened(call, list);
  }
  throw errors.noListByTitle(title, call.site.url);
}

/** The list whose root is at, or above, a server-relative path. @throws Refusal 404 */
function listByPath(call: Call, path: string): List {
  const wanted = `/${decodeURI(path).replace(/^\/+|\/+$/g, "")}`.toLowerCase();
  if (!wanted.startsWith(call.site.path.toLowerCase())) throw errors.outsideWeb();
  for (const list of call.site.lists.values()) {
    if (wanted === list.rootPath.toLowerCase()) return opened(call, list);
  }
  throw errors.fileNotFound();
}

function listProperties(call: Call, list: List): JsonObject {
  const { settings, counters } = list;
  const image = "/_layouts/15/images/itgen.png?rev=47";
  const own: JsonObject = {
    ...settings,
    BaseTemplate: list.baseTemplate,
    BaseType: list.baseType,
    Created: list.created,
    CurrentChangeToken: changeToken(call, 3, list.id),
    EntityTypeName: list.entityTypeName,
    Id: list.id,
    ImagePath: typed("SP.ResourcePath", { DecodedUrl: image }),
    ImageUrl: image,
    ItemCount: counters.itemCount,
    LastItemDeletedDate: counters.lastDeleted,
    LastItemModifiedDate: counters.lastModified,
    LastItemUserModifiedDate: counters.lastUserModified,
    ListItemEntityTypeFullName: `SP.Data.${list.entityTypeName}Item`,
    ParentWebPath: typed("SP.ResourcePath", { DecodedUrl: call.site.path }),
    ParentWebUrl: call.site.path,
    TemplateFeatureId: "00bfea71-de22-43b2-a848-c05709900100",
    Title: list.title,
  };
  for (const name of Object.keys(quietSettings)) delete own[name];
  return Object.fromEntries(Object.entries(own).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const quiet = Object.fromEntries(
  Object.keys(quietSettings).map((name) => [
    name,
    (_call: Call, list: List): Json => list.settings[name] ?? quietSettings[name] ?? null,
  ]),
);

/** Stays as it was made. */
const fixedOnes = ["Id", "BaseTemplate", "TemplateTypeKind", "Url", "CustomSchemaXml"];
const fixed = new Set(["Title", ...fixedOnes]);

/** What lists can be made of: others have columns of their own, which are not made here. */
const templates = new Set([100, 101, 119]);

/** Settings from a body, converted to the types they have. @throws Refusal 400 for unknown names */
function readSettings(list: JsonObject, body: JsonObject): JsonObject {
  const settings: JsonObject = {};
  for (const [name, given] of Object.entries(body)) {
    if (fixed.has(name)) continue;
    if (name in unheeded && given !== null && given !== "" && given !== unheeded[name])
      throw errors.notImplemented(`${name} of SP.List`);
    const known = name in list ? list[name] : quietSettings[name];
    if (!(name in list) && !(name in quietSettings)) throw errors.unknownProperty(name, "SP.List");
    if (typeof known === "boolean") settings[name] = flagOf(given) ?? known;
    else if (typeof known === "number") settings[name] = numberOf(given) ?? known;
    else settings[name] = given ?? null;
  }
  return settings;
}

/** An address of the caller's choice: `Lists/Goals` or only `Goals`. */
function urlNameOf(body: JsonObject): string | undefined {
  const url = textOf(body["Url"])?.replace(/\/+$/, "");
  return url?.slice(url.lastIndexOf("/") + 1);
}

/**
 * All of every root folder is for those who manage the web; what is selected of it is for everyone
 * (pnp/cli-microsoft365#3373).
 *
 * @throws Refusal 403
 */
function requireExpanding(call: Call): void {
  const folder = call.options.projection.expand.get("rootfolder");
  if (folder?.projection.all === true) call.access.requireWeb(Right.ManageWeb);
}

function visibleLists(call: Call): List[] {
  const lists = [...call.site.lists.values()].filter((list) => call.access.onList(list, Right.ViewListItems));
  return lists.toSorted((a, b) => a.title.localeCompare(b.title, "da"));
}

/** @throws Refusal 412 for a version that the list no longer has */
function requireMatch(call: Call, list: List): void {
  const given = call.header("if-match") ?? "*";
  const actual = `"${String(list.etag)}"`;
  if (given !== "*" && given !== actual) throw errors.preconditionFailed(given, actual);
}

function remove(call: Call, list: List): void {
  call.access.requireList(list, Right.ManageLists);
  requireMatch(call, list);
  removeList(call.site, list, call.user.id);
}

export const listRoutes: readonly Route[] = [
  step(Web, "Lists", () => Lists.at(null)),
  step(Service, "Lists", () => Lists.at(null)),
  lookup(Web, "getList", ["strUrl"], (call, _self, args) =>
    ListKind.at(listByPath(call, args.text("strUrl"))),
  ),
  lookup(Web, "getListUsingPath", ["path:path"], (call, _self, args) =>
    ListKind.at(listByPath(call, args.text("path"))),
  ),
  step(Web, "DefaultDocumentLibrary", (call) => {
    const library = [...call.site.lists.values()].find((list) => list.baseTemplate === 101);
    return library && ListKind.at(opened(call, library));
  }),
  key(Lists, "id", (call, _self, args) => ListKind.at(listById(call, args.text("id")))),
  lookup(Lists, "getById", ["id"], (call, _self, args) => ListKind.at(listById(call, args.text("id")))),
  lookup(Lists, "getByTitle", ["title"], (call, _self, args) =>
    ListKind.at(listByTitle(call, args.text("title"))),
  ),
  lookup(Lists, "ensureSiteAssetsLibrary", [], (call) =>
    ListKind.at(listByPath(call, `${call.site.path}/SiteAssets`)),
  ),
  lookup(Lists, "ensureSitePagesLibrary", [], (call) =>
    ListKind.at(listByPath(call, `${call.site.path}/SitePages`)),
  ),
  collection(Lists, {
    set: "SP.ApiData.Lists",
    members: (call) => {
      requireExpanding(call);
      return visibleLists(call).map((list) => ListKind.at(list));
    },
  }),
  verb(Lists, "POST", (call) => {
    call.access.requireWeb(Right.ManageLists);
    const body = entityBody(call, { type: "SP.List" });
    refuseOthers("SP.List", { CustomSchemaXml: null }, body, ["CustomSchemaXml"]);
    const title = textOf(body["Title"])?.trim() ?? "";
    if (title === "") throw errors.invalidRequest("The title of the list is missing.");
    if (title.length > 255) throw errors.invalidRequest("The title of the list is too long.");
    const baseTemplate = numberOf(body["BaseTemplate"] ?? body["TemplateTypeKind"]) ?? 100;
    if (!templates.has(baseTemplate))
      throw errors.notImplemented(`a list of template ${String(baseTemplate)}`);
    const urlName = urlNameOf(body);
    const list = createList(call.site, {
      title,
      ...(urlName === undefined ? {} : { urlName }),
      baseTemplate,
      settings: {},
      authorId: call.user.id,
    });
    Object.assign(list.settings, readSettings(list.settings, body));
    call.site.saveList(list);
    return created(call, ListKind.at(list));
  }),
  entity(ListKind, {
    type: "SP.List",
    set: "SP.ApiData.Lists",
    path: (_call, list) => `Web/Lists(guid'${list.id}')`,
    etag: (_call, list) => `"${String(list.etag)}"`,
    properties: listProperties,
    more: {
      ...quiet,
      EffectiveBasePermissions: (call, list) => basePermissions(call.access.on({ list, item: 0 })),
      EffectiveBasePermissionsForUI: (call, list) => basePermissions(call.access.on({ list, item: 0 })),
      HasUniqueRoleAssignments: (_call, list) => list.scope !== 0,
      SchemaXml: (_call, list) => `<List ID="{${list.id}}" Title="${list.title}" Url="${list.rootPath}" />`,
      DefaultViewUrl: (_call, list) => list.views.find((view) => view.isDefault)?.path ?? list.rootPath,
      DefaultDisplayFormUrl: (_call, list) => `${list.rootPath}/DispForm.aspx`,
      DefaultEditFormUrl: (_call, list) => `${list.rootPath}/EditForm.aspx`,
      DefaultNewFormUrl: (_call, list) => `${list.rootPath}/NewForm.aspx`,
      CanOpenFileAsync: () => false,
      IsSystemList: () => false,
    },
  }),
  verb(ListKind, "MERGE", (call, list) => {
    call.access.requireList(list, Right.ManageLists);
    requireMatch(call, list);
    const body = entityBody(call, { type: "SP.List" });
    refuseOthers(
      "SP.List",
      { ...listProperties(call, list), TemplateTypeKind: list.baseTemplate },
      body,
      fixedOnes,
    );
    const settings = readSettings(list.settings, body);
    const title = textOf(body["Title"]);
    const clash = [...call.site.lists.values()].some(
      (other) => other !== list && other.title.toLowerCase() === title?.toLowerCase(),
    );
    if (clash) throw errors.listExists();
    call.site.restructure();
    list.title = title ?? list.title;
    Object.assign(list.settings, settings);
    call.site.saveList(list);
    call.site.recordChange(2, "list", list, 0, list.id, call.user.id);
    return done(`"${String(list.etag)}"`);
  }),
  verb(ListKind, "DELETE", (call, list) => {
    remove(call, list);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  operation(ListKind, "recycle", [], (call, list) => {
    call.access.requireList(list, Right.ManageLists);
    return value(call, "Recycle", "Edm.Guid", recycleList(call.site, list, call.user.id));
  }),
  operation(ListKind, "reserveListItemId", [], (call, list) => {
    call.access.requireList(list, Right.AddListItems);
    call.site.touch(list);
    list.counters.nextId += 1;
    return value(call, "ReserveListItemId", "Edm.Int32", list.counters.nextId - 1);
  }),
  step(ListKind, "RootFolder", (_call, list) => Folder.at({ list, inside: "" })),
  step(ListKind, "ParentWeb", () => Web.at(null)),
];
