/**
 * Objects with permissions of their own. An item stores the id of the scope that rules it (0: the list's), so reading
 * is trimmed by one comparison per row; breaking and restoring inheritance moves that id down the folder tree.
 */
import { errors } from "../protocol/errors.ts";
import { itemTable } from "../storage/item-table.ts";
import { joinInside, lyingBelow } from "./folders.ts";
import type { List, Scope } from "./model.ts";
import { fullControl, limitedAccess } from "./permissions.ts";
import { rootScopeId, type Site } from "./site.ts";

/** The web, a list, or an item or folder in a list. */
export interface Securable {
  list: List | undefined;
  /** 0 for the list itself. */
  item: number;
}

/** The scope an object has of its own, if any. */
export function ownScope(site: Site, { list, item }: Securable): Scope | undefined {
  if (!list) {
    const own = site.parent === undefined ? rootScopeId : site.document.scope;
    return site.scopes.get(own ?? 0);
  }
  if (item === 0) return list.scope === 0 ? undefined : site.scopes.get(list.scope);
  const row = site.driver.get(`select scope from ${itemTable(list.number)} where id = ?`, [item]);
  const scope = site.scopes.get(Number(row?.["scope"] ?? 0));
  return scope?.list === list.id && scope.item === item ? scope : undefined;
}

export function scopeOfList(site: Site, list: List): number {
  return list.scope === 0 ? site.webScope : list.scope;
}

/** The scope that rules an item with this stored scope id. */
export function scopeOfItem(site: Site, list: List, stored: number): number {
  return stored === 0 ? scopeOfList(site, list) : stored;
}

/** The scope that rules an object. */
export function rulingScope(site: Site, securable: Securable): Scope {
  const { list, item } = securable;
  let id = site.webScope;
  if (list && item === 0) id = scopeOfList(site, list);
  else if (list) {
    const row = site.driver.get(`select scope from ${itemTable(list.number)} where id = ?`, [item]);
    if (!row) throw errors.noItem();
    id = scopeOfItem(site, list, Number(row["scope"]));
  }
  const scope = site.scopes.get(id);
  if (!scope) throw new Error(`Scope ${String(id)} is missing.`);
  return scope;
}

function placeOf(site: Site, list: List, item: number): { scope: number; inside: string } {
  const row = site.driver.get(`select scope, dir, leaf from ${itemTable(list.number)} where id = ?`, [item]);
  if (!row) throw errors.noItem();
  const inside = row["leaf"] === null ? "" : joinInside(String(row["dir"]), String(row["leaf"]));
  return { scope: Number(row["scope"]), inside };
}

/** Moves an item, and everything in it when it is a folder, from one stored scope id to another. */
function moveScope(
  site: Site,
  list: List,
  item: number,
  from: number,
  to: number,
  everything: boolean,
): void {
  const table = itemTable(list.number);
  const { inside } = placeOf(site, list, item);
  site.driver.run(`update ${table} set scope = ? where id = ?`, [to, item]);
  if (inside === "") return;
  const { where, values } = lyingBelow(inside);
  const which = everything ? where : `${where} and scope = ?`;
  const bound = [to, ...values, ...(everything ? [] : [from])];
  site.driver.run(`update ${table} set scope = ? where ${which}`, bound);
}

/** Forgets a scope and what was given in it; whoever has it gets another. */
export function dropScope(site: Site, scope: Scope): void {
  site.driver.run("delete from scopes where id = ?", [scope.id]);
  site.driver.run("delete from role_assignments where scope = ?", [scope.id]);
  site.scopes.delete(scope.id);
}

/** Forgets the scopes of an object that is going away, whichever of its items they are on. */
export function dropScopesOf(site: Site, owner: string): void {
  for (const scope of site.scopes.values()) if (scope.list === owner) dropScope(site, scope);
}

function dropUnusedScopes(site: Site, list: List): void {
  for (const scope of site.scopes.values()) {
    if (scope.list !== list.id) continue;
    const sql = `select scope from ${itemTable(list.number)} where id = ?`;
    const held = scope.item === 0 ? list.scope : Number(site.driver.get(sql, [scope.item])?.["scope"] ?? 0);
    if (held !== scope.id) dropScope(site, scope);
  }
}

/** Puts the scopes of a web's lists, and of the webs below, under the scope that the web has got. */
function placeBelowWeb(site: Site, own: Scope, clearBelow: boolean): void {
  for (const list of site.lists.values()) {
    if (clearBelow) {
      list.scope = 0;
      site.saveList(list);
      site.driver.run(`update ${itemTable(list.number)} set scope = 0`);
      dropUnusedScopes(site, list);
    }
    moveScopesOf(site, list.id, own);
  }
  for (const child of site.children) {
    moveScopesOf(site, child.document.webId, own);
    if (child.webScope === own.id) placeBelowWeb(child, own, clearBelow);
  }
}

function moveScopesOf(site: Site, owner: string, own: Scope): void {
  for (const scope of site.scopes.values()) {
    if (scope.list === owner && scope.id !== own.id && scope.parent === own.parent) {
      moveBelow(site, scope, own.id);
    }
  }
}

function moveBelow(site: Site, scope: Scope, parent: number): void {
  scope.parent = parent;
  site.driver.run("update scopes set parent = ? where id = ?", [parent, scope.id]);
}

function placeOwnScope(site: Site, { list, item }: Securable, own: Scope, clearBelow: boolean): void {
  if (!list) {
    site.document.scope = own.id;
    site.saveWeb();
    placeBelowWeb(site, own, clearBelow);
    return;
  }
  if (item === 0) {
    list.scope = own.id;
    site.saveList(list);
    if (clearBelow) site.driver.run(`update ${itemTable(list.number)} set scope = 0`);
    moveScopesOf(site, list.id, own);
  } else {
    const { scope: stored } = placeOf(site, list, item);
    moveScope(site, list, item, stored, own.id, clearBelow);
  }
  if (clearBelow) dropUnusedScopes(site, list);
}

/**
 * Gives an object permissions of its own.
 *
 * @param copy start from the assignments it inherited; otherwise only the caller is in
 * @param clearBelow make everything below inherit from it
 */
export function breakInheritance(
  site: Site,
  securable: Securable,
  copy: boolean,
  clearBelow: boolean,
  callerId: number,
): void {
  if (ownScope(site, securable)) return;
  site.restructure();
  const parent = rulingScope(site, securable);
  const owner = securable.list?.id ?? site.document.webId;
  const values = [owner, securable.item, parent.id];
  const inserted = site.driver.run("insert into scopes (list, item, parent) values (?, ?, ?)", values);
  const id = Number(inserted.lastInsertRowid);
  const scope: Scope = { id, list: owner, item: securable.item, parent: parent.id, assignments: new Map() };
  site.scopes.set(id, scope);
  placeOwnScope(site, securable, scope, clearBelow);
  if (copy) {
    for (const [principal, roles] of parent.assignments) {
      for (const role of roles) assignRole(site, scope, principal, role);
    }
  } else assignRole(site, scope, callerId, fullControl);
  site.securityVersion += 1;
}

/** The stored scope id of the folder an item lies in; 0 when that is the list's root. */
function storedScopeAround(site: Site, list: List, item: number): number {
  const table = itemTable(list.number);
  const sql = `select f.scope from ${table} i join ${table} f on f.fs_type = 1
    and iif(f.dir = '', f.leaf, f.dir || '/' || f.leaf) = i.dir where i.id = ?`;
  return Number(site.driver.get(sql, [item])?.["scope"] ?? 0);
}

/** Lets an object inherit again; its own assignments are gone. The root web has nothing to inherit from. */
export function restoreInheritance(site: Site, securable: Securable): void {
  const { list, item } = securable;
  const scope = ownScope(site, securable);
  if (!scope || scope.parent === 0) return;
  site.restructure();
  if (!list) {
    delete site.document.scope;
    site.saveWeb();
  } else if (item === 0) {
    list.scope = 0;
    site.saveList(list);
  } else {
    moveScope(site, list, item, scope.id, storedScopeAround(site, list, item), false);
  }
  for (const below of site.scopes.values()) {
    if (below.parent === scope.id) moveBelow(site, below, scope.parent);
  }
  dropScope(site, scope);
  site.securityVersion += 1;
}

/** Gives a principal a level; every scope above lets it through with limited access, as SharePoint does. */
export function assignRole(site: Site, scope: Scope, principal: number, role: number): void {
  site.restructure();
  const roles = scope.assignments.get(principal) ?? new Set<number>();
  roles.add(role);
  scope.assignments.set(principal, roles);
  site.driver.run("insert or ignore into role_assignments (scope, principal, role) values (?, ?, ?)", [
    scope.id,
    principal,
    role,
  ]);
  const parent = site.scopes.get(scope.parent);
  if (parent && !parent.assignments.has(principal)) assignRole(site, parent, principal, limitedAccess);
  site.securityVersion += 1;
}

export function removeRole(site: Site, scope: Scope, principal: number, role: number | undefined): void {
  site.restructure();
  const roles = scope.assignments.get(principal);
  if (!roles) return;
  for (const one of role === undefined ? [...roles] : [role]) {
    roles.delete(one);
    site.driver.run("delete from role_assignments where scope = ? and principal = ? and role = ?", [
      scope.id,
      principal,
      one,
    ]);
  }
  if (roles.size === 0) scope.assignments.delete(principal);
  site.securityVersion += 1;
}
