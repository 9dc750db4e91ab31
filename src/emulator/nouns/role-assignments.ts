/** Who may do what on the web, a list, a folder or an item; breaking and restoring inheritance; effective rights. */
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { done, nothing, value } from "../protocol/reply.ts";
import type { Answer } from "../protocol/message.ts";
import {
  collection,
  entity,
  key,
  lookup,
  operation,
  query,
  step,
  verb,
  type Kind,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { Access } from "../site/access.ts";
import type { Scope } from "../site/model.ts";
import { userByLogin } from "../site/people.ts";
import { includes, limitedAccess, Right } from "../site/permissions.ts";
import {
  assignRole,
  breakInheritance,
  ownScope,
  removeRole,
  restoreInheritance,
  rulingScope,
  type Securable,
} from "../site/scopes.ts";
import { loginOf } from "../site/directory.ts";
import {
  GroupKind,
  Item,
  ListKind,
  RoleAssignment,
  RoleAssignments,
  RoleBindings,
  RoleDefinitionKind,
  UserKind,
  Web,
} from "./kinds.ts";
import { basePermissions, readMask } from "./permission-values.ts";
import { roleById } from "./role-definitions.ts";
import { visibleHead } from "./items.ts";

function pathOf({ list, item }: Securable): string {
  if (!list) return "Web";
  const path = `Web/Lists(guid'${list.id}')`;
  return item === 0 ? path : `${path}/Items(${String(item)})`;
}

function principal(call: Call, id: number): Resource {
  const user = call.site.users.get(id);
  if (user) return UserKind.at(user);
  const group = call.site.groups.get(id);
  if (!group) throw errors.noPrincipal(id);
  return GroupKind.at(group);
}

/** @throws Refusal 403, and 500 when the object has no permissions of its own */
function changeableScope(call: Call, securable: Securable): Scope {
  call.access.require(securable, Right.ManagePermissions);
  const scope = ownScope(call.site, securable);
  if (!scope) throw errors.inheritsPermissions();
  return scope;
}

function assignment(call: Call, securable: Securable, id: number): Resource {
  call.access.require(securable, Right.EnumeratePermissions);
  const scope = rulingScope(call.site, securable);
  if (!scope.assignments.has(id)) throw errors.noPrincipal(id);
  return RoleAssignment.at({ securable, scope, principal: id });
}

function add(call: Call, securable: Securable, args: Arguments): Answer {
  const scope = changeableScope(call, securable);
  const id = args.number("principalId");
  principal(call, id);
  const role = roleById(call, args.number("roleDefId"));
  if (role.id === limitedAccess) throw errors.limitedAccess();
  assignRole(call.site, scope, id, role.id);
  return nothing(call, "AddRoleAssignment");
}

function remove(call: Call, securable: Securable, args: Arguments): Answer {
  const scope = changeableScope(call, securable);
  const id = args.number("principalId");
  if (!scope.assignments.has(id)) throw errors.noPrincipal(id);
  removeRole(call.site, scope, id, args.number("roleDefId"));
  return nothing(call, "RemoveRoleAssignment");
}

/** The rights of somebody else. @throws Refusal 403, 404 */
function accessOf(call: Call, securable: Securable, login: string): Access {
  call.access.require(securable, Right.EnumeratePermissions);
  const user = userByLogin(call.site, login) ?? userByLogin(call.site, loginOf(login));
  if (user) return new Access(call.site, user);
  const person = call.site.directory.byLogin(login);
  if (!person) throw errors.noUser(login);
  const blank = { email: person.email, jobTitle: "", department: "", principalType: 1, isAdmin: false };
  return new Access(call.site, { ...blank, id: -1, login: loginOf(person.email), title: person.title });
}

/** The same steps for everything that can have permissions. */
function securableRoutes<Self>(kind: Kind<Self>, of: (call: Call, self: Self) => Securable): Route[] {
  return [
    step(kind, "RoleAssignments", (call, self) => RoleAssignments.at(of(call, self))),
    step(kind, "FirstUniqueAncestorSecurableObject", (call, self) => {
      const { list, item } = rulingScope(call.site, of(call, self));
      const owner = call.site.lists.get(list);
      if (!owner) return Web.at(null);
      return item === 0 ? ListKind.at(owner) : Item.at({ list: owner, id: item });
    }),
    operation(kind, "breakRoleInheritance", ["copyRoleAssignments", "clearSubscopes"], (call, self, args) => {
      const securable = of(call, self);
      call.access.require(securable, Right.ManagePermissions);
      const copy = args.flag("copyRoleAssignments", true);
      breakInheritance(call.site, securable, copy, args.flag("clearSubscopes", false), call.user.id);
      return nothing(call, "BreakRoleInheritance");
    }),
    operation(kind, "resetRoleInheritance", [], (call, self) => {
      const securable = of(call, self);
      call.access.require(securable, Right.ManagePermissions);
      restoreInheritance(call.site, securable);
      return nothing(call, "ResetRoleInheritance");
    }),
    query(kind, "getUserEffectivePermissions", ["userName"], (call, self, args) => {
      const securable = of(call, self);
      const mask = accessOf(call, securable, args.text("userName")).on(securable);
      return value(call, "GetUserEffectivePermissions", "SP.BasePermissions", basePermissions(mask));
    }),
    query(kind, "doesUserHavePermissions", ["permissionMask"], (call, self, args) => {
      const wanted = readMask(args.object("permissionMask"));
      const holdsAll = includes(call.access.on(of(call, self)), wanted);
      return value(call, "DoesUserHavePermissions", "Edm.Boolean", holdsAll);
    }),
  ];
}

export const roleAssignmentRoutes: readonly Route[] = [
  ...securableRoutes(Web, () => ({ list: undefined, item: 0 })),
  ...securableRoutes(ListKind, (_call, list) => ({ list, item: 0 })),
  ...securableRoutes(Item, (call, { list, id }) => {
    visibleHead(call, list, id);
    return { list, item: id };
  }),
  collection(RoleAssignments, {
    set: "SP.ApiData.RoleAssignments",
    members: (call, securable) => {
      call.access.require(securable, Right.EnumeratePermissions);
      const scope = rulingScope(call.site, securable);
      return [...scope.assignments.keys()]
        .toSorted((a, b) => a - b)
        .map((id) => RoleAssignment.at({ securable, scope, principal: id }));
    },
  }),
  key(RoleAssignments, "principalId", (call, securable, args) =>
    assignment(call, securable, args.number("principalId")),
  ),
  lookup(RoleAssignments, "getByPrincipalId", ["principalId"], (call, securable, args) =>
    assignment(call, securable, args.number("principalId")),
  ),
  operation(RoleAssignments, "addRoleAssignment", ["principalId", "roleDefId"], add),
  operation(RoleAssignments, "removeRoleAssignment", ["principalId", "roleDefId"], remove),
  entity(RoleAssignment, {
    type: "SP.RoleAssignment",
    set: "SP.ApiData.RoleAssignments",
    path: (_call, { securable, principal: id }) =>
      `${pathOf(securable)}/RoleAssignments/GetByPrincipalId(${String(id)})`,
    properties: (_call, { principal: id }) => ({ PrincipalId: id }),
  }),
  verb(RoleAssignment, "DELETE", (call, { securable, principal: id }) => {
    removeRole(call.site, changeableScope(call, securable), id, undefined);
    return done();
  }),
  step(RoleAssignment, "Member", (call, { principal: id }) => principal(call, id)),
  step(RoleAssignment, "RoleDefinitionBindings", (_call, self) => RoleBindings.at(self)),
  collection(RoleBindings, {
    set: "SP.ApiData.RoleDefinitions",
    members: (call, { scope, principal: id }) => {
      const roles = [...(scope.assignments.get(id) ?? [])];
      return roles.map((role) => RoleDefinitionKind.at(roleById(call, role)));
    },
  }),
];
