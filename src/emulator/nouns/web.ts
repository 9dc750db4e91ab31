/** The web and the site collection: their properties and what hangs on them. Other nouns add their own steps. */
import type { Call } from "../protocol/call.ts";
import { entityBody, refuseOthers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { flagOf, textOf, type JsonObject } from "../protocol/json.ts";
import { done } from "../protocol/reply.ts";
import { entity, step, verb, type Route } from "../protocol/route.ts";
import { ticksOf } from "../site/clock.ts";
import { languageOf } from "../site/default-names.ts";
import { Right } from "../site/permissions.ts";
import { Service, SiteCollection, Web } from "./kinds.ts";
import { basePermissions } from "./permission-values.ts";

const noGuid = "00000000-0000-0000-0000-000000000000";

/**
 * The present as a change token: scope 2 the web, 3 a list; see getchanges. As in a tenant it tells the server's time
 * and the last change of all, not the list's: two lists of one answer have the same (so in tenants' answers that public
 * test suites keep).
 */
export function changeToken(call: Call, scope: 2 | 3, id: string): JsonObject {
  const { clock, lastChange } = call.site;
  const text = `1;${String(scope)};${id};${ticksOf(clock().toISOString())};${String(lastChange)}`;
  return typed("SP.ChangeToken", { StringValue: text });
}

function lastModified(call: Call): string {
  let latest = call.site.document.created;
  for (const { counters } of call.site.lists.values()) {
    if (counters.lastModified > latest) latest = counters.lastModified;
  }
  return latest;
}

/** Without what changes with every row; the same names can be written. */
function fixedProperties(call: Call): JsonObject {
  const { document, path, url } = call.site;
  return {
    AllowRssFeeds: true,
    AlternateCssUrl: "",
    AppInstanceId: noGuid,
    ClassicWelcomePage: null,
    Configuration: 0,
    Created: document.created,
    CustomMasterUrl: `${path}/_catalogs/masterpage/seattle.master`,
    Description: document.description,
    DesignPackageId: noGuid,
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
    EnableMinimalDownload: false,
    FooterEmphasis: 0,
    FooterEnabled: false,
    FooterLayout: 0,
    HeaderEmphasis: 0,
    HeaderLayout: 0,
    HideTitleInHeader: false,
    HorizontalQuickLaunch: false,
    Id: document.webId,
    IsHomepageModernized: false,
    IsMultilingual: false,
    IsRevertHomepageLinkHidden: false,
    Language: languageOf(document),
    LogoAlignment: 0,
    MasterUrl: `${path}/_catalogs/masterpage/seattle.master`,
    MegaMenuEnabled: false,
    NavAudienceTargetingEnabled: false,
    NoCrawl: false,
    ObjectCacheEnabled: false,
    OverwriteTranslationsOnChange: false,
    QuickLaunchEnabled: true,
    RecycleBinEnabled: true,
    ResourcePath: typed("SP.ResourcePath", { DecodedUrl: url }),
    SearchScope: 0,
    ServerRelativeUrl: path,
    SiteLogoUrl: "",
    SyndicationEnabled: true,
    TenantAdminMembersCanShare: 0,
    Title: document.title,
    TreeViewEnabled: false,
    UIVersion: 15,
    UIVersionConfigurationEnabled: false,
    Url: url,
    WebTemplate: (document.template ?? "STS").split("#")[0] ?? "STS",
    WelcomePage: "SitePages/Home.aspx",
    ...document.settings,
  };
}

function webProperties(call: Call): JsonObject {
  const { document } = call.site;
  const modified = lastModified(call);
  const all: JsonObject = {
    ...fixedProperties(call),
    CurrentChangeToken: changeToken(call, 2, document.webId),
    LastItemModifiedDate: modified,
    LastItemUserModifiedDate: modified,
  };
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const readOnly = new Set(["Id", "Url", "ServerRelativeUrl", "ResourcePath", "Created", "Language"]);
/** Can be written, but is not among the properties shown. */
const quiet = new Set([
  "SaveSiteAsTemplateEnabled",
  "CommentsOnSitePagesDisabled",
  "ContainsConfidentialInfo",
]);

/** @throws Refusal 400 for names that a web does not have */
function change(call: Call): void {
  call.access.requireWeb(Right.ManageWeb);
  const { site } = call;
  const known = fixedProperties(call);
  site.restructure();
  const settings: JsonObject = { ...site.document.settings };
  const body = entityBody(call, { type: "SP.Web" });
  refuseOthers("SP.Web", known, body, [...readOnly]);
  for (const [name, given] of Object.entries(body)) {
    if (!(name in known) && !quiet.has(name)) throw errors.unknownProperty(name, "SP.Web");
    if (readOnly.has(name)) continue;
    if (name === "Title") site.document.title = textOf(given) ?? "";
    else if (name === "Description") site.document.description = textOf(given) ?? "";
    else settings[name] = typeof known[name] === "boolean" ? (flagOf(given) ?? false) : (given ?? null);
  }
  site.document.settings = settings;
  site.saveWeb();
}

export const webRoutes: readonly Route[] = [
  step(Service, "Web", () => Web.at(null)),
  step(Service, "Site", () => SiteCollection.at(null)),
  step(SiteCollection, "RootWeb", (call) => Web.at(null, call.site.collection.rootWeb)),
  entity(SiteCollection, {
    type: "SP.Site",
    path: () => "Site",
    properties: (call) => ({
      Id: call.site.document.id,
      Url: call.site.collection.url,
      PrimaryUri: `${call.site.collection.url}/`,
      ServerRelativeUrl: call.site.collection.rootWeb.path,
      ReadOnly: false,
      GroupId: noGuid,
      HubSiteId: noGuid,
      Classification: "",
      SensitivityLabel: noGuid,
    }),
  }),
  entity(Web, {
    type: "SP.Web",
    set: "SP.ApiData.Webs",
    path: () => "Web",
    id: (call) => `${call.apiUrl}/Web`,
    properties: webProperties,
    more: {
      EffectiveBasePermissions: (call) => basePermissions(call.access.on({ list: undefined, item: 0 })),
      HasUniqueRoleAssignments: ({ site }) => site.parent === undefined || site.document.scope !== undefined,
      ServerRelativePath: ({ site }) => typed("SP.ResourcePath", { DecodedUrl: site.path }),
      SupportedUILanguageIds: ({ site }) => typed("Edm.Int32", [languageOf(site.document)]),
    },
  }),
  verb(Web, "MERGE", (call) => {
    change(call);
    return done();
  }),
];
