/** The web and the site collection: their properties and what hangs on them. Other nouns add their own steps. */
import type { Call } from "../protocol/call.ts";
import { typed } from "../protocol/format.ts";
import { textOf, type JsonObject } from "../protocol/json.ts";
import { done } from "../protocol/reply.ts";
import { entity, step, verb, type Route } from "../protocol/route.ts";
import { ticksOf } from "../site/clock.ts";
import { Right } from "../site/permissions.ts";
import * as stored from "../site/stored.ts";
import { Service, SiteCollection, Web } from "./kinds.ts";
import { basePermissions } from "./permission-values.ts";

const noGuid = "00000000-0000-0000-0000-000000000000";

/** A change token: scope 2 the web, 3 a list; see getchanges. */
export function changeToken(scope: 2 | 3, id: string, moment: string, number: number): JsonObject {
  const text = `1;${String(scope)};${id};${ticksOf(moment)};${String(number)}`;
  return typed("SP.ChangeToken", { StringValue: text });
}

function lastModified(call: Call): string {
  let latest = call.site.document.created;
  for (const { counters } of call.site.lists.values()) {
    if (counters.lastModified > latest) latest = counters.lastModified;
  }
  return latest;
}

function webProperties(call: Call): JsonObject {
  const { site } = call;
  const { document, path, url } = site;
  return {
    AllowRssFeeds: true,
    AlternateCssUrl: "",
    AppInstanceId: noGuid,
    ClassicWelcomePage: null,
    Configuration: 0,
    Created: document.created,
    CurrentChangeToken: changeToken(2, document.webId, lastModified(call), site.lastChange),
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
    Language: document.localeId,
    LastItemModifiedDate: lastModified(call),
    LastItemUserModifiedDate: lastModified(call),
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
    WebTemplate: "STS",
    WelcomePage: "SitePages/Home.aspx",
  };
}

export const webRoutes: readonly Route[] = [
  step(Service, "Web", () => Web.at(null)),
  step(Service, "Site", () => SiteCollection.at(null)),
  step(SiteCollection, "RootWeb", () => Web.at(null)),
  entity(SiteCollection, {
    type: "SP.Site",
    path: () => "Site",
    properties: (call) => ({
      Id: call.site.document.id,
      Url: call.site.url,
      ServerRelativeUrl: call.site.path,
      ReadOnly: false,
      GroupId: noGuid,
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
      HasUniqueRoleAssignments: () => true,
    },
  }),
  verb(Web, "MERGE", (call) => {
    call.access.requireWeb(Right.ManageWeb);
    const body = call.json();
    call.site.restructure();
    call.site.document.title = textOf(body["Title"]) ?? call.site.document.title;
    call.site.document.description = textOf(body["Description"]) ?? call.site.document.description;
    stored.writeSite(call.site.driver, call.site.document);
    return done();
  }),
];
