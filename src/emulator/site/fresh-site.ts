/** A new Danish team site as SharePoint makes one: levels, three groups, the administrator, three libraries. */
import type { Driver } from "../storage/driver.ts";
import { isoSeconds } from "./clock.ts";
import { administratorEmail, loginOf, type Directory } from "./directory.ts";
import { newGuid } from "./identifiers.ts";
import type { ContentType, Group, RoleDefinition, User } from "./model.ts";
import { createList } from "./new-list.ts";
import { builtInRoles, fullControl } from "./permissions.ts";
import { assignRole, webScopeId } from "./scopes.ts";
import { Site } from "./site.ts";
import * as stored from "./stored.ts";

export interface FreshSite {
  url: string;
  localeId: number;
  timeZoneId: number;
  directory: Directory;
  clock: () => Date;
}

const title = "Styring";
const administratorId = 6;

/** Ids as a team site numbers them. */
const groups = [
  { id: 3, name: `Ejere af ${title}`, role: fullControl, members: [administratorId] },
  { id: 4, name: `Besøgende på ${title}`, role: 1_073_741_826, members: [] },
  { id: 5, name: `Medlemmer af ${title}`, role: 1_073_741_830, members: [] },
] as const;

const contentTypes = [
  { id: "0x01", name: "Element", description: "Opret et nyt listeelement.", group: "Listeindholdstyper" },
  { id: "0x0101", name: "Dokument", description: "Opret et nyt dokument.", group: "Dokumentindholdstyper" },
  { id: "0x0120", name: "Mappe", description: "Opret en ny mappe.", group: "Mappeindholdstyper" },
] as const;

function writeRoles(driver: Driver): void {
  for (const { id, name, order, roleTypeKind, high, low } of builtInRoles) {
    const hidden = roleTypeKind === 1 || roleTypeKind === 9;
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

function writePeople(driver: Driver, directory: Directory): void {
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
    title: "Systemkonto",
    email: "",
    jobTitle: "",
    department: "",
    isAdmin: false,
  });
  for (const { id, name, members } of groups) {
    const group: Group = {
      id,
      title: name,
      description: "",
      ownerId: 3,
      allowMembersEditMembership: id === 5,
      onlyMembersViewMembership: false,
      members: new Set(members),
    };
    stored.writeGroup(driver, group);
  }
}

function writeContentTypes(driver: Driver): void {
  const types = contentTypes.map((type): ContentType => {
    const fields = [{ name: "Title", required: type.id === "0x01", hidden: false }];
    return { ...type, hidden: false, readOnly: false, sealed: false, fields, settings: {} };
  });
  stored.writeContentTypes(driver, "", types);
}

/** Fills a new database with a new site, in one transaction: a process killed meanwhile leaves an empty database. */
export function createSite(driver: Driver, wanted: FreshSite): Site {
  driver.run("begin immediate");
  stored.writeSite(driver, {
    id: newGuid(),
    webId: newGuid(),
    tenantId: newGuid(),
    title,
    description: "",
    created: isoSeconds(wanted.clock()),
    localeId: wanted.localeId,
    timeZoneId: wanted.timeZoneId,
    etag: 1,
  });
  writeRoles(driver);
  writePeople(driver, wanted.directory);
  writeContentTypes(driver);
  driver.run("insert into scopes (id, list, item, parent) values (?, '', 0, 0)", [webScopeId]);
  const site = new Site(driver, wanted.url, wanted.directory, wanted.clock);
  site.transaction(() => {
    const web = site.scopes.get(webScopeId);
    if (web) for (const { id, role } of groups) assignRole(site, web, id, role);
    const authorId = administratorId;
    const library = { authorId, settings: {} };
    createList(site, { ...library, title: "Dokumenter", urlName: "Shared Documents", baseTemplate: 101 });
    createList(site, { ...library, title: "Webstedsaktiver", urlName: "SiteAssets", baseTemplate: 101 });
    createList(site, { ...library, title: "Webstedssider", urlName: "SitePages", baseTemplate: 119 });
  });
  return site;
}
