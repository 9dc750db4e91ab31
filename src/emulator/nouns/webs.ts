/** Webs below a web: listed, made, opened by id and removed; and what a web tells about templates and icons. */
import { createWeb, removeWeb } from "../fresh/new-web.ts";
import type { Call } from "../protocol/call.ts";
import { checkMembers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { flagOf, numberOf, textOf, type JsonObject } from "../protocol/json.ts";
import { done, shown, value } from "../protocol/reply.ts";
import { collection, entity, lookup, operation, query, step, verb, type Route } from "../protocol/route.ts";
import { accessTo } from "../site/access.ts";
import { languageOf } from "../site/default-names.ts";
import { plainGuid } from "../site/identifiers.ts";
import { Right } from "../site/permissions.ts";
import type { Site } from "../site/site.ts";
import {
  Service,
  SiteCollection,
  Web,
  WebInformation,
  WebInformations,
  Webs,
  WebTemplate,
  WebTemplates,
} from "./kinds.ts";

const english = 1033;
const templates = [
  { name: "STS#3", title: "Team site", id: 1 },
  { name: "STS#0", title: "Team site (classic experience)", id: 1 },
  { name: "SITEPAGEPUBLISHING#0", title: "Communication site", id: 68 },
  { name: "BLOG#0", title: "Blog", id: 9 },
  { name: "PROJECTSITE#0", title: "Project Site", id: 6115 },
] as const;

/** Webs below that the caller may enter. */
function visibleChildren(call: Call): Site[] {
  return call.site.children.filter((web) => accessTo(web, call.user).hasSite);
}

const webCreation = {
  type: "SP.WebCreationInformation",
  known: ["Url", "Title", "Description", "Language", "WebTemplate", "UseSamePermissionsAsParentSite"],
};

function add(call: Call, given: JsonObject): Site {
  call.access.requireWeb(Right.ManageSubwebs);
  checkMembers(given, webCreation);
  const urlName = textOf(given["Url"])?.trim() ?? "";
  if (urlName === "") throw errors.missingArgument("Url");
  return createWeb(call.site, {
    title: textOf(given["Title"]) ?? urlName,
    description: textOf(given["Description"]) ?? "",
    urlName,
    language: numberOf(given["Language"]) ?? english,
    template: textOf(given["WebTemplate"]) ?? "STS",
    inheritsPermissions: flagOf(given["UseSamePermissionsAsParentSite"]) ?? true,
    authorId: call.user.id,
  });
}

/** @throws Refusal 404 */
function webById(call: Call, id: string): Site {
  const web = call.site.collection.webs.get(plainGuid(id));
  if (!web) throw errors.fileNotFound();
  return web;
}

/** The deepest web that an absolute address lies in. @throws Refusal 404 */
function webAround(call: Call, address: string): Site {
  const path = `${decodeURI(address.replace(/^https?:\/\/[^/]+/i, "")).toLowerCase()}/`;
  const around = [...call.site.collection.webs.values()].filter((web) =>
    path.startsWith(`${web.path.toLowerCase()}/`),
  );
  const [deepest] = around.toSorted((a, b) => b.path.length - a.path.length);
  if (!deepest) throw errors.fileNotFound();
  return deepest;
}

function informationOf({ document, path }: Site): JsonObject {
  return {
    Configuration: 0,
    Created: document.created,
    Description: document.description,
    Id: document.webId,
    Language: languageOf(document),
    LastItemModifiedDate: document.created,
    LastItemUserModifiedDate: document.created,
    ServerRelativeUrl: path,
    Title: document.title,
    WebTemplate: (document.template ?? "STS").split("#")[0] ?? "STS",
    WebTemplateId: 0,
  };
}

function iconFor(filename: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? "";
  const known = new Set(["docx", "xlsx", "pptx", "pdf", "txt", "png", "jpg", "gif", "zip", "aspx", "one"]);
  return known.has(extension) ? `ic${extension}.png` : "icgen.gif";
}

export const websRoutes: readonly Route[] = [
  step(Web, "Webs", () => Webs.at(null)),
  step(Web, "ParentWeb", (call) => call.site.parent && Web.at(null, call.site.parent)),
  step(Web, "WebInfos", () => WebInformations.at(null)),
  lookup(Web, "getSubwebsFilteredForCurrentUser", ["nWebTemplateFilter", "nConfigurationFilter"], () =>
    WebInformations.at(null),
  ),
  collection(Webs, {
    set: "SP.ApiData.Webs",
    members: (call) => visibleChildren(call).map((web) => Web.at(null, web)),
  }),
  operation(Webs, "add", ["parameters"], (call, _self, args) => {
    const web = add(call, args.object("parameters"));
    return shown(call.within(web), Web.at(null, web));
  }),
  verb(Web, "DELETE", (call) => {
    call.access.requireWeb(Right.ManageWeb);
    if (!call.site.parent) throw errors.notImplemented("deleting the root web");
    removeWeb(call.site, call.user.id);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  collection(WebInformations, {
    set: "SP.ApiData.WebInformations",
    members: (call) => visibleChildren(call).map((web) => WebInformation.at(web)),
  }),
  entity(WebInformation, {
    type: "SP.WebInformation",
    set: "SP.ApiData.WebInformations",
    path: (_call, web) => `Web/WebInfos('${web.document.webId}')`,
    properties: (_call, web) => informationOf(web),
  }),
  lookup(Web, "getAvailableWebTemplates", ["lcid", "doIncludeCrossLanguage"], (_call, _self, args) =>
    WebTemplates.at({ language: args.number("lcid") }),
  ),
  collection(WebTemplates, {
    set: "SP.ApiData.WebTemplates",
    members: (_call, { language }) => templates.map((template) => WebTemplate.at({ ...template, language })),
  }),
  entity(WebTemplate, {
    type: "SP.WebTemplate",
    set: "SP.ApiData.WebTemplates",
    path: (_call, { name }) => `Web/GetAvailableWebTemplates('${name}')`,
    properties: (_call, { id, name, title, language }) => ({
      Description: title,
      DisplayCategory: "Collaboration",
      Id: id,
      ImageUrl: "/_layouts/15/images/stts.png",
      IsHidden: false,
      IsRootWebOnly: false,
      IsSubWebOnly: false,
      Lcid: language,
      Name: name,
      Title: title,
    }),
  }),
  query(Web, "mapToIcon", ["fileName", "progId", "size"], (call, _self, args) =>
    value(call, "MapToIcon", "Edm.String", iconFor(args.text("fileName"))),
  ),
  lookup(SiteCollection, "openWebById", ["gWebId"], (call, _self, args) => {
    const web = webById(call, args.text("gWebId"));
    return Web.at(null, web);
  }),
  lookup(SiteCollection, "openWeb", ["strUrl"], (call, _self, args) =>
    Web.at(null, webAround(call, args.text("strUrl"))),
  ),
  query(Service, "SP.Web.GetWebUrlFromPageUrl", ["pageFullUrl"], (call, _self, args) =>
    value(call, "GetWebUrlFromPageUrl", "Edm.String", webAround(call, args.text("pageFullUrl")).url),
  ),
  query(Service, "SP.Site.Exists", ["url"], (call, _self, args) => {
    const url = args.text("url").replace(/\/+$/, "").toLowerCase();
    return value(call, "Exists", "Edm.Boolean", url === call.site.collection.url.toLowerCase());
  }),
];
