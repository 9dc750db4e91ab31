/**
 * What one user may do: rights in a scope, and which items of a list can be seen. Remembered until security changes.
 */
import { errors } from "../protocol/errors.ts";
import { everyoneLogin } from "./directory.ts";
import type { List, User } from "./model.ts";
import { allRights, holds, noRights, unite, type Mask, type Right } from "./permissions.ts";
import { rulingScope, scopeOfItem, scopeOfList, type Securable } from "./scopes.ts";
import type { Site } from "./site.ts";

/** The user behind the claim that everyone in the tenant belongs to. */
function everyone(site: Site): User | undefined {
  const login = everyoneLogin(site.document.tenantId);
  for (const user of site.users.values()) if (user.login === login) return user;
  return undefined;
}

function principalsOf(site: Site, user: User): Set<number> {
  const principals = new Set([user.id]);
  const claim = everyone(site);
  if (claim && user.principalType === 1) principals.add(claim.id);
  for (const group of site.groups.values()) {
    for (const member of group.members) {
      if (member !== user.id && member !== claim?.id) continue;
      if (principals.has(member)) principals.add(group.id);
    }
  }
  return principals;
}

export class Access {
  private version = -1;
  private principals = new Set<number>();
  private entry: boolean | undefined;
  private readonly masks = new Map<number, Mask>();
  private readonly readable = new Map<string, readonly number[] | "all">();

  constructor(
    private readonly site: Site,
    readonly user: User,
  ) {}

  private refresh(): void {
    if (this.version === this.site.securityVersion) return;
    this.version = this.site.securityVersion;
    this.principals = principalsOf(this.site, this.user);
    this.masks.clear();
    this.readable.clear();
    this.entry = undefined;
  }

  /** Changes whenever what the user can see may have changed. */
  get fingerprint(): string {
    return this.user.isAdmin ? "admin" : `${String(this.user.id)}.${String(this.site.securityVersion)}`;
  }

  /** The user's rights in a scope: all levels of all principals the user counts as. */
  inScope(scopeId: number): Mask {
    if (this.user.isAdmin) return allRights;
    this.refresh();
    const known = this.masks.get(scopeId);
    if (known) return known;
    let mask = noRights;
    for (const [principal, roles] of this.site.scopes.get(scopeId)?.assignments ?? []) {
      if (!this.principals.has(principal)) continue;
      for (const role of roles) mask = unite(mask, this.site.roles.get(role)?.mask ?? noRights);
    }
    this.masks.set(scopeId, mask);
    return mask;
  }

  on(securable: Securable): Mask {
    if (this.user.isAdmin && securable.item === 0) return allRights;
    return this.inScope(rulingScope(this.site, securable).id);
  }

  onWeb(right: Right): boolean {
    return holds(this.inScope(this.site.webScope), right);
  }

  onList(list: List, right: Right): boolean {
    return holds(this.inScope(scopeOfList(this.site, list)), right);
  }

  onItem(list: List, storedScope: number, right: Right): boolean {
    return holds(this.inScope(scopeOfItem(this.site, list, storedScope)), right);
  }

  /** True when the user has anything to do in this web at all. */
  get hasSite(): boolean {
    if (this.user.isAdmin) return true;
    this.refresh();
    this.entry ??= [...this.site.scopes.values()].some(
      (scope) =>
        (scope.id === this.site.webScope || this.site.lists.has(scope.list)) &&
        [...scope.assignments.keys()].some((principal) => this.principals.has(principal)),
    );
    return this.entry;
  }

  /** @throws Refusal 403 */
  requireWeb(right: Right): void {
    if (!this.onWeb(right)) throw errors.accessDenied();
  }

  /** @throws Refusal 403 */
  requireList(list: List, right: Right): void {
    if (!this.onList(list, right)) throw errors.accessDenied();
  }

  /** @throws Refusal 403 */
  require(securable: Securable, right: Right): void {
    if (!holds(this.on(securable), right)) throw errors.accessDenied();
  }

  /** Stored scope ids whose items may be read, or "all" when nothing in the list is hidden from the user. */
  readableScopes(list: List, right: Right): readonly number[] | "all" {
    if (this.user.isAdmin) return "all";
    this.refresh();
    const key = `${list.id} ${String(right)}`;
    const known = this.readable.get(key);
    if (known) return known;
    const own = [0];
    for (const scope of this.site.scopes.values()) {
      if (scope.list === list.id && scope.item !== 0) own.push(scope.id);
    }
    const allowed = own.filter((stored) => this.onItem(list, stored, right));
    const result = allowed.length === own.length ? "all" : allowed;
    this.readable.set(key, result);
    return result;
  }
}

const known = new WeakMap<Site, WeakMap<User, Access>>();

/** What a user may do in a web; the same object for the same two. */
export function accessTo(site: Site, user: User): Access {
  const ofSite = known.get(site) ?? new WeakMap<User, Access>();
  known.set(site, ofSite);
  const access = ofSite.get(user) ?? new Access(site, user);
  ofSite.set(user, access);
  return access;
}
