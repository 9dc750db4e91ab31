/** Permission levels of the site: the built-in ones and those the site adds. */
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { flagOf, numberOf, textOf } from "../protocol/json.ts";
import { created, done } from "../protocol/reply.ts";
import { collection, entity, key, lookup, step, verb, type Route } from "../protocol/route.ts";
import type { RoleDefinition } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import * as stored from "../site/stored.ts";
import { RoleDefinitionKind, RoleDefinitions, Web } from "./kinds.ts";
import { basePermissions, readMask } from "./permission-values.ts";

const customKind = 0;
const settable = ["Name", "Description", "Order", "BasePermissions"];

function find(call: Call, name: string, is: (role: RoleDefinition) => boolean): RoleDefinition {
  for (const role of call.site.roles.values()) if (is(role)) return role;
  throw errors.noRoleDefinition(name);
}

export function roleById(call: Call, id: number): RoleDefinition {
  return find(call, String(id), (role) => role.id === id);
}

function save(call: Call, role: RoleDefinition): void {
  call.site.restructure();
  stored.writeRole(call.site.driver, role);
  call.site.roles.set(role.id, role);
  call.site.securityVersion += 1;
}

function refuseBuiltIn(role: RoleDefinition): void {
  if (role.roleTypeKind !== customKind) throw errors.builtInRole();
}

export const roleDefinitionRoutes: readonly Route[] = [
  step(Web, "RoleDefinitions", () => RoleDefinitions.at(null)),
  collection(RoleDefinitions, {
    set: "SP.ApiData.RoleDefinitions",
    members: (call) => [...call.site.roles.values()].map((role) => RoleDefinitionKind.at(role)),
  }),
  key(RoleDefinitions, "id", (call, _self, args) => RoleDefinitionKind.at(roleById(call, args.number("id")))),
  lookup(RoleDefinitions, "getById", ["id"], (call, _self, args) =>
    RoleDefinitionKind.at(roleById(call, args.number("id"))),
  ),
  lookup(RoleDefinitions, "getByName", ["name"], (call, _self, args) => {
    const name = args.text("name");
    return RoleDefinitionKind.at(find(call, name, (role) => role.name.toLowerCase() === name.toLowerCase()));
  }),
  lookup(RoleDefinitions, "getByType", ["roleType"], (call, _self, args) => {
    const kind = args.number("roleType");
    return RoleDefinitionKind.at(find(call, String(kind), (role) => role.roleTypeKind === kind));
  }),
  verb(RoleDefinitions, "POST", (call) => {
    call.access.requireWeb(Right.ManagePermissions);
    const body = entityBody(call, {
      type: "SP.RoleDefinition",
      settable: [...settable, "Hidden", "Id", "RoleTypeKind"],
    });
    const name = textOf(body["Name"])?.trim() ?? "";
    if (name === "") throw errors.invalidRequest("The permission level has no name.");
    const isTaken = [...call.site.roles.values()].some(
      (role) => role.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw errors.roleDefinitionExists();
    const role: RoleDefinition = {
      id: Math.max(...call.site.roles.keys()) + 1,
      name,
      description: textOf(body["Description"]) ?? "",
      hidden: flagOf(body["Hidden"]) ?? false,
      order: numberOf(body["Order"]) ?? 2_147_483_647,
      roleTypeKind: customKind,
      mask: readMask(body["BasePermissions"]),
    };
    save(call, role);
    return created(call, RoleDefinitionKind.at(role));
  }),
  entity(RoleDefinitionKind, {
    type: "SP.RoleDefinition",
    set: "SP.ApiData.RoleDefinitions",
    path: (_call, role) => `Web/RoleDefinitions(${String(role.id)})`,
    properties: (_call, role) => ({
      BasePermissions: basePermissions(role.mask),
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.roleTypeKind,
    }),
  }),
  verb(RoleDefinitionKind, "MERGE", (call, role) => {
    call.access.requireWeb(Right.ManagePermissions);
    refuseBuiltIn(role);
    const body = entityBody(call, { type: "SP.RoleDefinition", settable, shown: { Hidden: false } });
    role.name = textOf(body["Name"]) ?? role.name;
    role.description = textOf(body["Description"]) ?? role.description;
    role.order = numberOf(body["Order"]) ?? role.order;
    if (body["BasePermissions"] !== undefined) role.mask = readMask(body["BasePermissions"]);
    save(call, role);
    return done();
  }),
  verb(RoleDefinitionKind, "DELETE", (call, role) => {
    call.access.requireWeb(Right.ManagePermissions);
    refuseBuiltIn(role);
    call.site.restructure();
    call.site.driver.run("delete from role_definitions where id = ?", [role.id]);
    call.site.driver.run("delete from role_assignments where role = ?", [role.id]);
    call.site.load();
    return done();
  }),
];
