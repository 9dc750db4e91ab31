/** Reads what a site has of our things, in two or three requests. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { bodyOf, readPage } from "../reading/read.ts";
import { findEveryone, isEveryone } from "./everyone.ts";
import type {
  ColumnState,
  ContentTypeState,
  GroupState,
  ListState,
  RightsState,
  SiteState,
} from "./site-state.ts";

type Json = Readonly<Record<string, unknown>>;

/** Reads the site. Throws a SharePointError when it may not or cannot be read as a whole. */
export async function readSiteState(site: Site, lists: readonly ListDefinition[]): Promise<SiteState> {
  const api = `${site.url}/_api/web`;
  const get = (path: string): Part => ({ method: "GET", url: `${api}${path}` });
  const [region, found, contentTypes, groups, levels, owners, visitors, claims] = await site.batch([
    get("/regionalsettings?$select=LocaleId,TimeZone/Id,TimeZone/Description&$expand=TimeZone"),
    get(
      `/lists?$select=Id,Title,ItemCount,${settingNames.join(",")},HasUniqueRoleAssignments,RootFolder/ServerRelativeUrl&$expand=RootFolder&$filter=${encodeURIComponent("BaseTemplate eq 100")}`,
    ),
    get("/contenttypes?$select=StringId,Name"),
    get("/sitegroups?$select=Id,Title,Description,Users/LoginName,Users/Email&$expand=Users"),
    get("/roledefinitions?$select=Id,Name,RoleTypeKind,BasePermissions"),
    get("/associatedownergroup?$select=Id"),
    get("/associatedvisitorgroup?$select=Id"),
    get(`/siteusers?$select=LoginName&$filter=${encodeURIComponent("PrincipalType eq 4")}`),
  ]);
  const zone = record(one(region)["TimeZone"]);
  const byPath = new Map(
    rows(found).map((json) => [text(record(json["RootFolder"])["ServerRelativeUrl"]).toLowerCase(), json]),
  );
  const ours = lists.flatMap((list) => {
    const json = byPath.get(listPath(site, list).toLowerCase());
    return json ? [{ list, json }] : [];
  });
  const details = await readLists(site, ours);
  return {
    localeId: Number(one(region)["LocaleId"]),
    timeZoneId: Number(zone["Id"]),
    timeZone: text(zone["Description"]),
    contentTypes: rows(contentTypes).map(contentTypeOf),
    groups: rows(groups).map(groupOf),
    levels: rows(levels).map((json) => ({
      id: Number(json["Id"]),
      name: text(json["Name"]),
      kind: Number(json["RoleTypeKind"]),
      low: text(record(json["BasePermissions"])["Low"]),
    })),
    ownersId: idOf(owners),
    visitorsId: idOf(visitors),
    everyone:
      rows(claims)
        .map((json) => text(json["LoginName"]))
        .find(isEveryone) ?? (await findEveryone(site)),
    lists: Object.fromEntries(details),
  };
}

/** The list settings that we look after. */
const settingNames = [
  "Description",
  "EnableVersioning",
  "ContentTypesEnabled",
  "EnableFolderCreation",
  "EnableAttachments",
] as const;

interface Found {
  readonly list: ListDefinition;
  readonly json: Json;
}

async function readLists(site: Site, found: readonly Found[]): Promise<[string, ListState][]> {
  const each = found.map(({ list }) => {
    const url = site.sp.web.getList(listPath(site, list)).toRequestUrl();
    return [
      `${url}/fields?$select=InternalName,Title,TypeAsString,Required,Indexed,EnforceUniqueValues,Choices,CustomFormatter`,
      `${url}/contenttypes?$select=StringId,Name,FieldLinks/Id,FieldLinks/Name,FieldLinks/Hidden,FieldLinks/Required&$expand=FieldLinks`,
      `${url}/views?$select=Title,ServerRelativeUrl`,
      `${url}/roleassignments?$select=PrincipalId,RoleDefinitionBindings/Id&$expand=RoleDefinitionBindings`,
      `${url}/rootfolder/folders?$select=Name,ListItemAllFields/Id,ListItemAllFields/HasUniqueRoleAssignments&$expand=ListItemAllFields`,
      ...(keyColumn(list) ? [`${url}/items?$select=Id,${keyColumn(list)}&$top=5000`] : []),
    ];
  });
  const outcomes = await site.batch(each.flat().map((url): Part => ({ method: "GET", url })));
  const folders = await readFolders(site, found, each, outcomes);
  let at = 0;
  return found.map(({ list, json }, index) => {
    const [fields, contentTypes, views, rights, , keyRows] = outcomes.slice(
      at,
      at + (each[index]?.length ?? 0),
    );
    at += each[index]?.length ?? 0;
    const key = keyColumn(list);
    const state: ListState = {
      id: text(json["Id"]),
      title: text(json["Title"]),
      itemCount: Number(json["ItemCount"]),
      settings: Object.fromEntries(settingNames.map((name) => [name, json[name]])),
      columns: new Map(rows(fields).map((field) => [text(field["InternalName"]), columnState(field)])),
      contentTypes: rows(contentTypes).map(contentTypeOf),
      views: rows(views).map((view) => ({
        file:
          text(view["ServerRelativeUrl"])
            .split("/")
            .at(-1)
            ?.replace(/\.aspx$/i, "") ?? "",
        title: text(view["Title"]),
      })),
      rights: { own: json["HasUniqueRoleAssignments"] === true, assignments: assignmentsOf(rights) },
      folders: folders.get(list) ?? new Map<string, RightsState>(),
      // Without the column, as after a run that stopped early, there are no keys yet.
      keys: new Map(
        key !== undefined && keyRows?.ok
          ? rows(keyRows).flatMap((row) =>
              text(row[key]) === "" ? [] : [[text(row[key]), Number(row["Id"])]],
            )
          : [],
      ),
    };
    return [list.name, state];
  });
}

/** The rights of each department's folder: one part per folder with rights of its own. */
async function readFolders(
  site: Site,
  found: readonly Found[],
  each: readonly (readonly string[])[],
  outcomes: readonly PartOutcome[],
): Promise<ReadonlyMap<ListDefinition, ReadonlyMap<string, RightsState>>> {
  const wanted: { list: ListDefinition; name: string; own: boolean; url: string }[] = [];
  let at = 0;
  for (const [index, { list }] of found.entries()) {
    const url = site.sp.web.getList(listPath(site, list)).toRequestUrl();
    for (const folder of rows(outcomes[at + 4])) {
      const item = record(folder["ListItemAllFields"]);
      // SharePoint keeps folders of its own there too, which are no rows.
      if (typeof item["Id"] !== "number") continue;
      const own = item["HasUniqueRoleAssignments"] === true;
      wanted.push({
        list,
        name: text(folder["Name"]),
        own,
        url: `${url}/items(${item["Id"]})/roleassignments`,
      });
    }
    at += each[index]?.length ?? 0;
  }
  const own = wanted.filter((folder) => folder.own);
  const query = "?$select=PrincipalId,RoleDefinitionBindings/Id&$expand=RoleDefinitionBindings";
  const answers =
    own.length === 0
      ? []
      : await site.batch(own.map(({ url }): Part => ({ method: "GET", url: `${url}${query}` })));
  const byList = new Map<ListDefinition, Map<string, RightsState>>();
  for (const folder of wanted) {
    const assignments = folder.own ? assignmentsOf(answers[own.indexOf(folder)]) : new Set<string>();
    const folders = byList.get(folder.list) ?? new Map<string, RightsState>();
    folders.set(folder.name, { own: folder.own, assignments });
    byList.set(folder.list, folders);
  }
  return byList;
}

function keyColumn(list: ListDefinition): string | undefined {
  return list.fields["key"]?.column;
}

function columnState(field: Json): ColumnState {
  const choices = field["Choices"];
  return {
    type: text(field["TypeAsString"]),
    title: text(field["Title"]),
    required: field["Required"] === true,
    indexed: field["Indexed"] === true,
    unique: field["EnforceUniqueValues"] === true,
    choices: Array.isArray(choices) ? choices.map(text) : [],
    format: text(field["CustomFormatter"]),
  };
}

function contentTypeOf(json: Json): ContentTypeState {
  return {
    id: text(json["StringId"]),
    name: text(json["Name"]),
    links: inner(json["FieldLinks"]).map((link) => ({
      id: text(link["Id"]),
      column: text(link["Name"]),
      hidden: link["Hidden"] === true,
      required: link["Required"] === true,
    })),
  };
}

function groupOf(json: Json): GroupState {
  const members = inner(json["Users"]).flatMap((user) => [text(user["LoginName"]), text(user["Email"])]);
  return {
    id: Number(json["Id"]),
    title: text(json["Title"]),
    description: text(json["Description"]),
    members: new Set(members.map((member) => member.toLowerCase())),
  };
}

function assignmentsOf(outcome: PartOutcome | undefined): ReadonlySet<string> {
  const pairs = rows(outcome).flatMap((json) =>
    inner(json["RoleDefinitionBindings"]).map(
      (level) => `${Number(json["PrincipalId"])}:${Number(level["Id"])}`,
    ),
  );
  return new Set(pairs);
}

function rows(outcome: PartOutcome | undefined): readonly Json[] {
  return readPage(bodyOf(outcome)).rows.map(record);
}

function one(outcome: PartOutcome | undefined): Json {
  const body = bodyOf(outcome);
  try {
    return record(JSON.parse(body));
  } catch (cause) {
    throw new SharePointError("broken", { facts: `not JSON: ${body.slice(0, 200)}`, cause });
  }
}

/** A site need not have these groups. */
function idOf(outcome: PartOutcome | undefined): number | undefined {
  if (!outcome?.ok) return undefined;
  const { Id } = one(outcome);
  return typeof Id === "number" ? Id : undefined;
}

function inner(json: unknown): readonly Json[] {
  return Array.isArray(json) ? json.map(record) : [];
}

function record(json: unknown): Json {
  return typeof json === "object" && json !== null ? (json as Json) : {};
}

function text(json: unknown): string {
  return typeof json === "string" ? json : typeof json === "number" ? String(json) : "";
}
