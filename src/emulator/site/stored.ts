/** Reads and writes the site's records. The only file that knows the columns of the fixed tables. */
import type { Driver, Row } from "../storage/driver.ts";
import type { FieldDocument } from "./field.ts";
import type {
  ContentType,
  Group,
  GroupDocument,
  List,
  ListCounters,
  ListDocument,
  RoleDefinition,
  Scope,
  SiteDocument,
  User,
  View,
  ViewDocument,
} from "./model.ts";

// Documents were written by this file from the same types, so they are trusted when read back.
function documentOf(row: Row): unknown {
  return JSON.parse(String(row["document"]));
}

/** The root web, then the webs below it in the order they were made. */
export function readWebs(driver: Driver): SiteDocument[] {
  const rows = driver.all(
    "select value as document from meta where key = 'site' or key like 'web:%' order by key = 'site' desc",
  );
  const [root, ...below] = rows.map((row) => documentOf(row) as SiteDocument);
  return root ? [root, ...below.toSorted((a, b) => (a.created < b.created ? -1 : 1))] : [];
}

export function hasSite(driver: Driver): boolean {
  return driver.get("select 1 from meta where key = 'site'") !== undefined;
}

/**
 * The latest moment that the site is known to have seen, in milliseconds since 1970. Undefined for a site that is being
 * made. A database from before it was noted tells it by its changes.
 */
export function readLastMoment(driver: Driver): number | undefined {
  const noted = driver.get("select value from meta where key = 'clock'");
  const moment = noted?.["value"] ?? driver.get("select max(time) as value from changes")?.["value"];
  return typeof moment === "string" ? Date.parse(moment) : undefined;
}

export function writeLastMoment(driver: Driver, moment: number): void {
  driver.run("insert or replace into meta (key, value) values ('clock', ?)", [
    new Date(moment).toISOString(),
  ]);
}

function webKey(web: SiteDocument): string {
  return web.parentId === undefined ? "site" : `web:${web.webId}`;
}

export function writeWeb(driver: Driver, web: SiteDocument): void {
  driver.run("insert or replace into meta (key, value) values (?, ?)", [webKey(web), JSON.stringify(web)]);
}

/** Removes a web below the root with its own columns and content types; its lists must be gone. */
export function deleteWeb(driver: Driver, web: SiteDocument): void {
  driver.run("delete from meta where key = ?", [webKey(web)]);
  for (const table of ["fields", "content_types"]) {
    driver.run(`delete from ${table} where list = ?`, [web.webId]);
  }
}

export function readLists(driver: Driver): { document: ListDocument; counters: ListCounters }[] {
  return driver.all("select * from lists order by number").map((row) => ({
    document: documentOf(row) as ListDocument,
    counters: {
      itemCount: Number(row["item_count"]),
      nextId: Number(row["next_id"]),
      lastChange: Number(row["last_change"]),
      lastModified: String(row["last_modified"]),
      lastUserModified: String(row["last_user_modified"]),
      lastDeleted: String(row["last_deleted"]),
    },
  }));
}

/** A list that lies in the recycle bin. */
export function readRecycledList(
  driver: Driver,
  id: string,
): { document: ListDocument; counters: ListCounters } | undefined {
  return readLists(driver).find(({ document }) => document.id === id && document.recycled === true);
}

function listDocument(list: ListDocument): ListDocument {
  const { id, number, title, rootPath, entityTypeName, baseTemplate, baseType } = list;
  const { created, authorId, scope, etag, rootFolderId, settings, webId, contentTypeOrder, recycled } = list;
  const more = {
    ...(webId === undefined ? {} : { webId }),
    ...(contentTypeOrder === undefined ? {} : { contentTypeOrder }),
    ...(recycled === true ? { recycled } : {}),
  };
  const place = { id, number, title, rootPath, entityTypeName, baseTemplate, baseType, ...more };
  return { ...place, created, authorId, scope, etag, rootFolderId, settings };
}

export function insertList(driver: Driver, list: ListDocument, counters: ListCounters): void {
  driver.run(
    `insert into lists (id, number, document, item_count, next_id, last_change, last_modified,
       last_user_modified, last_deleted) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      list.id,
      list.number,
      JSON.stringify(listDocument(list)),
      counters.itemCount,
      counters.nextId,
      counters.lastChange,
      counters.lastModified,
      counters.lastUserModified,
      counters.lastDeleted,
    ],
  );
}

export function writeList(driver: Driver, list: ListDocument): void {
  driver.run("update lists set document = ? where id = ?", [JSON.stringify(listDocument(list)), list.id]);
}

export function writeCounters(driver: Driver, list: List): void {
  const { itemCount, nextId, lastChange, lastModified, lastUserModified, lastDeleted } = list.counters;
  driver.run(
    `update lists set item_count = ?, next_id = ?, last_change = ?, last_modified = ?, last_user_modified = ?,
       last_deleted = ? where id = ?`,
    [itemCount, nextId, lastChange, lastModified, lastUserModified, lastDeleted, list.id],
  );
}

export function deleteList(driver: Driver, id: string): void {
  driver.run("delete from lists where id = ?", [id]);
  for (const table of ["fields", "views", "content_types"]) {
    driver.run(`delete from ${table} where list = ?`, [id]);
  }
}

export function readFields(driver: Driver, list: string): FieldDocument[] {
  const rows = driver.all("select document from fields where list = ? order by ordinal", [list]);
  return rows.map((row) => documentOf(row) as FieldDocument);
}

export function insertField(driver: Driver, list: string, field: FieldDocument): void {
  driver.run(
    `insert into fields (list, name, ordinal, document)
     values (?, ?, (select coalesce(max(ordinal), 0) + 1 from fields where list = ?), ?)`,
    [list, field.name, list, JSON.stringify(field)],
  );
}

export function writeField(driver: Driver, list: string, field: FieldDocument): void {
  driver.run("update fields set document = ? where list = ? and name = ?", [
    JSON.stringify(field),
    list,
    field.name,
  ]);
}

export function deleteField(driver: Driver, list: string, name: string): void {
  driver.run("delete from fields where list = ? and name = ?", [list, name]);
}

export function readViews(driver: Driver, list: string): View[] {
  const rows = driver.all("select id, document from views where list = ? order by ordinal", [list]);
  return rows.map((row) => ({ ...(documentOf(row) as ViewDocument), id: String(row["id"]) }));
}

export function writeViews(driver: Driver, list: string, views: readonly View[]): void {
  driver.run("delete from views where list = ?", [list]);
  for (const [ordinal, { id, ...document }] of views.entries()) {
    driver.run("insert into views (id, list, ordinal, document) values (?, ?, ?, ?)", [
      id,
      list,
      ordinal,
      JSON.stringify(document),
    ]);
  }
}

export function readContentTypes(driver: Driver, list: string): ContentType[] {
  const rows = driver.all("select document from content_types where list = ? order by ordinal", [list]);
  return rows.map((row) => documentOf(row) as ContentType);
}

export function writeContentTypes(driver: Driver, list: string, types: readonly ContentType[]): void {
  driver.run("delete from content_types where list = ?", [list]);
  for (const [ordinal, type] of types.entries()) {
    driver.run("insert into content_types (list, id, ordinal, document) values (?, ?, ?, ?)", [
      list,
      type.id,
      ordinal,
      JSON.stringify(type),
    ]);
  }
}

export function readUsers(driver: Driver): User[] {
  return driver.all("select * from users order by id").map((row) => ({
    id: Number(row["id"]),
    login: String(row["login"]),
    title: String(row["title"]),
    email: String(row["email"]),
    jobTitle: String(row["job_title"]),
    department: String(row["department"]),
    principalType: Number(row["principal_type"]),
    isAdmin: row["is_admin"] === 1,
  }));
}

export function writeUser(driver: Driver, user: User): void {
  driver.run(
    `insert or replace into users (id, login, title, email, job_title, department, principal_type, is_admin)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      user.id,
      user.login,
      user.title,
      user.email,
      user.jobTitle,
      user.department,
      user.principalType,
      user.isAdmin ? 1 : 0,
    ],
  );
}

export function readGroups(driver: Driver): Group[] {
  const members = new Map<number, Set<number>>();
  for (const row of driver.all("select group_id, user_id from group_members")) {
    const group = Number(row["group_id"]);
    members.set(group, (members.get(group) ?? new Set()).add(Number(row["user_id"])));
  }
  return driver.all("select id, document from groups order by id").map((row) => {
    const id = Number(row["id"]);
    return { ...(documentOf(row) as GroupDocument), id, members: members.get(id) ?? new Set() };
  });
}

export function writeGroup(driver: Driver, { id, members, ...document }: Group): void {
  driver.run("insert or replace into groups (id, document) values (?, ?)", [id, JSON.stringify(document)]);
  driver.run("delete from group_members where group_id = ?", [id]);
  for (const user of members) {
    driver.run("insert into group_members (group_id, user_id) values (?, ?)", [id, user]);
  }
}

export function deletePrincipal(driver: Driver, id: number): void {
  driver.run("delete from groups where id = ?", [id]);
  driver.run("delete from users where id = ?", [id]);
  driver.run("delete from group_members where group_id = ? or user_id = ?", [id, id]);
  driver.run("delete from role_assignments where principal = ?", [id]);
}

export function readRoles(driver: Driver): RoleDefinition[] {
  const rows = driver.all("select document from role_definitions order by id");
  return rows.map((row) => documentOf(row) as RoleDefinition).toSorted((a, b) => a.order - b.order);
}

export function writeRole(driver: Driver, role: RoleDefinition): void {
  driver.run("insert or replace into role_definitions (id, document) values (?, ?)", [
    role.id,
    JSON.stringify(role),
  ]);
}

export function readScopes(driver: Driver): Scope[] {
  const scopes = driver.all("select * from scopes order by id").map((row): Scope => ({
    id: Number(row["id"]),
    list: String(row["list"]),
    item: Number(row["item"]),
    parent: Number(row["parent"]),
    assignments: new Map(),
  }));
  const byId = new Map(scopes.map((scope) => [scope.id, scope]));
  for (const row of driver.all("select scope, principal, role from role_assignments")) {
    const assignments = byId.get(Number(row["scope"]))?.assignments;
    const principal = Number(row["principal"]);
    assignments?.set(principal, (assignments.get(principal) ?? new Set()).add(Number(row["role"])));
  }
  return scopes;
}
