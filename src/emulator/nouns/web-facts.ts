/** What a web tells about itself beyond its properties: catalogs, templates, texts by language, parts for pages. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { textOf, type Json } from "../protocol/json.ts";
import { nothing, value } from "../protocol/reply.ts";
import {
  collection,
  entity,
  lookup,
  operation,
  query,
  step,
  type Kind,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { Right } from "../site/permissions.ts";
import {
  FieldKind,
  ListKind,
  Nothing,
  PageComponent,
  PageComponents,
  Service,
  UserResource,
  Web,
} from "./kinds.ts";

const userInformation = 112;

/** A catalog of the web or, where it has none, of the root web. */
function catalog(call: Call, template: number): Resource | undefined {
  for (const web of [call.site, call.site.collection.rootWeb]) {
    for (const list of web.lists.values()) if (list.baseTemplate === template) return ListKind.at(list, web);
  }
  return undefined;
}

/** Parts that pages are made of; a few of SharePoint's own. */
const components = [
  { id: "f92bf067-bc19-489e-a556-7fe95f508720", name: "Document library" },
  { id: "c70391ea-0b10-4ee9-b2b4-006d3fcad0cd", name: "Quick links" },
  { id: "490d7c76-1824-45b2-9de3-676421c997fa", name: "Embed" },
  { id: "d1d91016-032f-456d-98a4-721247c305e8", name: "Image" },
] as const;

function libraries(call: Call): Json[] {
  const lists = [...call.site.lists.values()].filter(
    (list) => list.baseTemplate === 101 && list.settings["Hidden"] !== true,
  );
  return lists
    .filter((list) => call.access.onList(list, Right.ViewListItems))
    .map((list) =>
      typed("SP.DocumentLibraryInformation", {
        AbsoluteUrl: `${new URL(call.site.url).origin}${encodeURI(list.rootPath)}`,
        FromCrossFarm: false,
        Modified: list.counters.lastModified,
        ModifiedFriendlyDisplay: list.counters.lastModified,
        ServerRelativeUrl: list.rootPath,
        Title: list.title,
      }),
    );
}

/** Title and description, which SharePoint keeps per language and the emulator in one. */
function textResources<Self>(kind: Kind<Self>, read: (call: Call, self: Self) => [string, string]): Route[] {
  return [
    step(kind, "TitleResource", (call, self) => UserResource.at({ text: read(call, self)[0] })),
    step(kind, "DescriptionResource", (call, self) => UserResource.at({ text: read(call, self)[1] })),
  ];
}

export const webFactRoutes: readonly Route[] = [
  step(Web, "SiteUserInfoList", (call) => catalog(call, userInformation)),
  lookup(Web, "getCatalog", ["typeCatalog"], (call, _self, args) => {
    const found = catalog(call, args.number("typeCatalog"));
    if (!found) throw errors.noList();
    return found;
  }),
  lookup(Web, "getCustomListTemplates", [], () => Nothing.at(null)),
  collection(Nothing, { set: "Collection", members: () => [] }),
  query(Web, "hubSiteData", ["forceRefresh"], (call) => value(call, "HubSiteData", "Edm.String", null)),
  operation(Web, "syncHubSiteTheme", [], (call) => nothing(call, "SyncHubSiteTheme")),
  lookup(Web, "getClientSideWebParts", [], () => PageComponents.at(null)),
  collection(PageComponents, {
    set: "SP.ApiData.ClientSideComponents",
    members: () => components.map((component) => PageComponent.at(component)),
  }),
  entity(PageComponent, {
    type: "SP.Publishing.ClientSideComponent",
    path: (_call, { id }) => `Web/GetClientSideWebParts('${id}')`,
    properties: (_call, { id, name }) => ({
      ComponentType: 1,
      Id: id,
      Manifest: JSON.stringify({ id, alias: name.replaceAll(" ", ""), componentType: "WebPart" }),
      ManifestType: 1,
      Name: name,
      Status: 0,
    }),
  }),
  query(Service, "SP.Web.GetDocumentLibraries", ["webFullUrl"], (call) =>
    value(call, "GetDocumentLibraries", "Collection(SP.DocumentLibraryInformation)", libraries(call)),
  ),
  ...textResources(Web, ({ site }) => [site.document.title, site.document.description]),
  ...textResources(ListKind, (_call, list) => [list.title, textOf(list.settings["Description"]) ?? ""]),
  ...textResources(FieldKind, (_call, { field }) => [field.title, field.attributes["Description"] ?? ""]),
  entity(UserResource, {
    type: "SP.UserResource",
    path: () => "Web/TitleResource",
    properties: (_call, { text }) => ({ Value: text }),
  }),
  query(UserResource, "getValueForUICulture", ["cultureName"], (call, { text }) =>
    value(call, "GetValueForUICulture", "Edm.String", text),
  ),
];
