/** Views of a list: made, changed, removed, and which columns they show. */
import type { Call } from "../protocol/call.ts";
import { entityBody, refuseOthers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { arrayOf, flagOf, numberOf, textOf, type JsonObject } from "../protocol/json.ts";
import { created, done, nothing } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import { newGuid, plainGuid } from "../site/identifiers.ts";
import type { List, View } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { applyViewXml, viewXml } from "../site/view-xml.ts";
import { ListKind, ViewKind, Views } from "./kinds.ts";

/** Properties that are stored as they are given. */
const settings: JsonObject = {
  Aggregations: null,
  AggregationsStatus: null,
  AssociatedContentTypeId: null,
  CalendarViewStyles: null,
  ColumnWidth: null,
  CustomFormatter: null,
  CustomOrder: null,
  DefaultViewForContentType: false,
  EditorModified: false,
  Formats: null,
  GridLayout: null,
  IncludeRootFolder: false,
  JSLink: "clienttemplates.js",
  Method: null,
  MobileDefaultView: false,
  MobileView: true,
  NewDocumentTemplates: null,
  TabularView: true,
  Toolbar: null,
  ViewData: null,
  ViewJoins: null,
  ViewProjectedFields: null,
  ViewType2: null,
  VisualizationInfo: null,
};

const kindNames: Record<number, string> = {
  1: "HTML",
  2048: "GRID",
  524288: "CALENDAR",
  8193: "RECURRENCE",
  67108864: "GANTT",
};

/** Stays as it was made. */
const fixed = ["Id", "PersonalView", "HtmlSchemaXml", "ModerationType", "BaseViewId", "ContentTypeId"];
const own = new Set([
  "__metadata",
  "Title",
  "PersonalView",
  "RowLimit",
  "Paged",
  "ViewQuery",
  "Query",
  "DefaultView",
  "SetAsDefaultView",
  "Hidden",
  "Scope",
  "ViewFields",
  "ViewTypeKind",
  "ViewType",
  "ListViewXml",
  "HtmlSchemaXml",
  "ModerationType",
  "BaseViewId",
  "Id",
  "ContentTypeId",
  "baseViewId",
]);

function viewProperties(_call: Call, { view }: { view: View }): JsonObject {
  return {
    ...settings,
    ...view.settings,
    BaseViewId: "1",
    ContentTypeId: typed("SP.ContentTypeId", { StringValue: "0x" }),
    DefaultView: view.isDefault,
    Hidden: view.hidden,
    HtmlSchemaXml: viewXml(view),
    Id: view.id,
    ImageUrl: "/_layouts/15/images/generic.png?rev=47",
    ListViewXml: viewXml(view),
    ModerationType: null,
    OrderedView: false,
    Paged: view.paged,
    PersonalView: view.personal,
    ReadOnlyView: false,
    RequiresClientIntegration: false,
    RowLimit: view.rowLimit,
    Scope: view.scope,
    ServerRelativePath: typed("SP.ResourcePath", { DecodedUrl: view.path }),
    ServerRelativeUrl: view.path,
    StyleId: null,
    Threaded: false,
    Title: view.title,
    ToolbarTemplateName: "Default",
    ViewQuery: view.query,
    ViewType: view.type,
  };
}

/** Personal views belong to one person; others need the right to manage the list. @throws Refusal 403 */
export function requireViewRights(
  call: Call,
  list: List,
  view: { personal: boolean; ownerId: number },
): void {
  const isOwn = view.personal && view.ownerId === call.user.id;
  if (isOwn) call.access.requireList(list, Right.ManagePersonalViews);
  else call.access.requireList(list, Right.ManageLists);
}

/** The columns that a body wants shown. @throws Refusal 400 for one that the list does not have */
function namedColumns(list: List, body: JsonObject): string[] | undefined {
  const fields = arrayOf(body["ViewFields"])?.map((name) => textOf(name) ?? "");
  const unknown = fields?.find((name) => !list.fieldsByName.has(name));
  if (unknown !== undefined) throw errors.noField(unknown);
  return fields;
}

/** @throws Refusal 400 for properties a view does not have */
function applyBody(list: List, view: View, body: JsonObject): void {
  for (const [name, given] of Object.entries(body)) {
    if (name in settings) view.settings[name] = given ?? null;
    else if (!own.has(name)) {
      throw errors.unknownProperty(name, "SP.View");
    }
  }
  const xml = textOf(body["ListViewXml"]);
  if (xml !== undefined) applyViewXml(view, xml);
  view.title = textOf(body["Title"]) ?? view.title;
  view.rowLimit = numberOf(body["RowLimit"]) ?? view.rowLimit;
  view.paged = flagOf(body["Paged"]) ?? view.paged;
  view.query = textOf(body["ViewQuery"]) ?? textOf(body["Query"]) ?? view.query;
  view.hidden = flagOf(body["Hidden"]) ?? view.hidden;
  view.scope = numberOf(body["Scope"]) ?? view.scope;
  view.type = kindNames[numberOf(body["ViewTypeKind"]) ?? 0] ?? textOf(body["ViewType"]) ?? view.type;
  view.fields = namedColumns(list, body) ?? view.fields;
  if ((flagOf(body["DefaultView"]) ?? flagOf(body["SetAsDefaultView"])) === true) {
    for (const other of list.views) other.isDefault = other === view;
  }
}

function viewPath(list: List, title: string): string {
  const name = title.replaceAll(/[^A-Za-z0-9 _-]/g, "").trim() || "View";
  const folder = list.baseType === 1 ? `${list.rootPath}/Forms` : list.rootPath;
  const taken = new Set(list.views.map((view) => view.path.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const path = `${folder}/${name}${number === 0 ? "" : String(number)}.aspx`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

function addView(call: Call, list: List, body: JsonObject): View {
  const title = textOf(body["Title"])?.trim() ?? "";
  if (title === "") throw errors.invalidRequest("The view has no title.");
  const view: View = {
    id: newGuid(),
    title,
    fields: ["LinkTitle"],
    query: "",
    rowLimit: 30,
    paged: true,
    isDefault: false,
    personal: flagOf(body["PersonalView"]) ?? false,
    ownerId: call.user.id,
    hidden: false,
    scope: 0,
    type: "HTML",
    path: viewPath(list, title),
    settings: {},
  };
  requireViewRights(call, list, view);
  namedColumns(list, body);
  list.views.push(view);
  applyBody(list, view, body);
  call.site.saveViews(list);
  call.site.recordChange(1, "view", list, 0, view.id, call.user.id);
  return view;
}

/** Keeps a view that was changed. */
export function saveView(call: Call, list: List, view: View): void {
  call.site.saveViews(list);
  call.site.recordChange(2, "view", list, 0, view.id, call.user.id);
}

function find(list: List, is: (view: View) => boolean): View {
  const view = list.views.find(is);
  if (!view) throw errors.noView();
  return view;
}

function visibleViews(call: Call, list: List): View[] {
  return list.views.filter((view) => !view.personal || view.ownerId === call.user.id);
}

export const viewRoutes: readonly Route[] = [
  step(ListKind, "Views", (_call, list) => Views.at({ list })),
  step(ListKind, "DefaultView", (_call, list) =>
    ViewKind.at({ list, view: find(list, (view) => view.isDefault) }),
  ),
  lookup(ListKind, "getView", ["viewId"], (_call, list, args) => {
    const id = plainGuid(args.text("viewId"));
    return ViewKind.at({ list, view: find(list, (view) => view.id === id) });
  }),
  collection(Views, {
    set: "SP.ApiData.Views",
    members: (call, { list }) => visibleViews(call, list).map((view) => ViewKind.at({ list, view })),
  }),
  key(Views, "id", (_call, { list }, args) => {
    const id = plainGuid(args.text("id"));
    return ViewKind.at({ list, view: find(list, (view) => view.id === id) });
  }),
  lookup(Views, "getById", ["id"], (_call, { list }, args) => {
    const id = plainGuid(args.text("id"));
    return ViewKind.at({ list, view: find(list, (view) => view.id === id) });
  }),
  lookup(Views, "getByTitle", ["title"], (_call, { list }, args) => {
    const title = args.text("title");
    return ViewKind.at({ list, view: find(list, (view) => view.title === title) });
  }),
  verb(Views, "POST", (call, { list }) => {
    const body = entityBody(call, { type: "SP.View" });
    // The columns of a view are a collection of its own; only `Add` takes their names (pnp/pnpjs#1243).
    if (body["ViewFields"] !== undefined) throw errors.unexpectedNode("StartArray", "StartObject");
    return created(call, ViewKind.at({ list, view: addView(call, list, body) }));
  }),
  operation(Views, "Add", ["parameters"], (call, { list }, args) => {
    const view = addView(call, list, args.object("parameters"));
    return { ...created(call, ViewKind.at({ list, view })), status: 200 };
  }),
  entity(ViewKind, {
    type: "SP.View",
    set: "SP.ApiData.Views",
    path: (_call, { list, view }) => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: viewProperties,
  }),
  verb(ViewKind, "MERGE", (call, { list, view }) => {
    requireViewRights(call, list, view);
    const body = entityBody(call, { type: "SP.View" });
    refuseOthers("SP.View", viewProperties(call, { view }), body, fixed);
    applyBody(list, view, body);
    saveView(call, list, view);
    return done();
  }),
  verb(ViewKind, "DELETE", (call, { list, view }) => {
    requireViewRights(call, list, view);
    list.views = list.views.filter((one) => one !== view);
    call.site.saveViews(list);
    call.site.recordChange(3, "view", list, 0, view.id, call.user.id);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  operation(ViewKind, "SetViewXml", ["viewXml"], (call, { list, view }, args) => {
    requireViewRights(call, list, view);
    applyViewXml(view, args.text("viewXml"));
    saveView(call, list, view);
    return nothing(call, "SetViewXml");
  }),
];
