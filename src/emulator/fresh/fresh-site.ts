/**
 * A new team site as SharePoint makes one: levels, three groups, the administrator, columns, content types, libraries.
 */
import { isoSeconds } from "../site/clock.ts";
import { namesIn } from "../site/default-names.ts";
import { administratorEmail, loginOf, type Directory } from "../site/directory.ts";
import { newGuid } from "../site/identifiers.ts";
import type { RoleDefinition, User } from "../site/model.ts";
import { openSite } from "../site/open-site.ts";
import { builtInRoles, fullControl } from "../site/permissions.ts";
import { assignRole } from "../site/scopes.ts";
import type { SiteCollection } from "../site/site-collection.ts";
import { rootScopeId } from "../site/site.ts";
import * as stored from "../site/stored.ts";
import type { Driver } from "../storage/driver.ts";
import { addCatalogs, addLibraries } from "./libraries.ts";
import { siteColumns } from "./site-columns.ts";
import { siteContentTypes } from "./site-content-types.ts";

export interface FreshSite {
  url: string;
  localeId: number;
  timeZoneId: number;
  /** In which libraries, groups, levels and columns are named: 1030 Danish, otherwise English. */
  language: number;
  directory: Directory;
  clock: () => Date;
}

const title = "Styring";
const administratorId = 6;

/** Ids as a team site numbers them. */
const groups = [
  { id: 3, kind: "owners", role: fullControl, members: [administratorId] },
  { id: 4, kind: "visitors", role: 1_073_741_826, members: [] },
  { id: 5, kind: "members", role: 1_073_741_830, members: [] },
] as const;

function writeRoles(driver: Driver, language: number): void {
  const names = namesIn(language);
  for (const { id, order, roleTypeKind, high, low } of builtInRoles) {
    const hidden = roleTypeKind === 1 || roleTypeKind === 9;
    const name = names.roles[id] ?? "";
    const role: RoleDefinition = {
      id,
      name,
      description: "",
      hidden,
      order,
      roleTypeKind,
      mask: { high, low },
    };
    stored.writeRole(driver, role);
  }
}

function writePeople(driver: Driver, { directory, language }: FreshSite): void {
  const names = namesIn(language);
  const person = directory.byEmail(administratorEmail);
  const administrator: User = {
    id: administratorId,
    login: loginOf(administratorEmail),
    title: person?.title ?? "Administrator",
    email: administratorEmail,
    jobTitle: person?.jobTitle ?? "",
    department: person?.department ?? "",
    principalType: 1,
    isAdmin: true,
  };
  stored.writeUser(driver, administrator);
  stored.writeUser(driver, {
    ...administrator,
    id: 1_073_741_823,
    login: "SHAREPOINT\\system",
    title: names.systemAccount,
    email: "",
    jobTitle: "",
    department: "",
    isAdmin: false,
  });
  for (const { id, kind, members } of groups) {
    stored.writeGroup(driver, {
      id,
      title: names[kind](title),
      description: "",
      ownerId: 3,
      allowMembersEditMembership: id === 5,
      onlyMembersViewMembership: false,
      members: new Set(members),
    });
  }
}

/** Fills a new database with a new site, in one transaction: a process killed meanwhile leaves an empty database. */
export function createSite(driver: Driver, wanted: FreshSite): SiteCollection {
  driver.run("begin immediate");
  stored.writeWeb(driver, {
    id: newGuid(),
    webId: newGuid(),
    tenantId: newGuid(),
    title,
    description: "",
    created: isoSeconds(wanted.clock()),
    localeId: wanted.localeId,
    timeZoneId: wanted.timeZoneId,
    language: wanted.language,
    etag: 1,
  });
  writeRoles(driver, wanted.language);
  writePeople(driver, wanted);
  for (const field of siteColumns(wanted.language)) stored.insertField(driver, "", field);
  stored.writeContentTypes(driver, "", siteContentTypes(wanted.language));
  driver.run("insert into scopes (id, list, item, parent) values (?, '', 0, 0)", [rootScopeId]);
  const collection = openSite(driver, wanted.url, wanted.directory, wanted.clock);
  collection.transaction(() => {
    const site = collection.rootWeb;
    const scope = site.scopes.get(rootScopeId);
    if (scope) for (const { id, role } of groups) assignRole(site, scope, id, role);
    addLibraries(site, administratorId);
    addCatalogs(site, administratorId);
  });
  return collection;
}
