/** Sharing of items and folders with people, which here is giving them permissions. Sharing links are not emulated. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { isObject, textOf, type JsonObject } from "../protocol/json.ts";
import { nothing, value } from "../protocol/reply.ts";
import { entity, lookup, operation, type Route } from "../protocol/route.ts";
import { ensureUser } from "../site/people.ts";
import { Right } from "../site/permissions.ts";
import {
  assignRole,
  breakInheritance,
  ownScope,
  restoreInheritance,
  type Securable,
} from "../site/scopes.ts";
import { Item, SharingInformation } from "./kinds.ts";
import { visibleHead } from "./items.ts";
import { roleById } from "./role-definitions.ts";

function securable(call: Call, { list, id }: { list: Securable["list"]; id: number }): Securable {
  if (list) visibleHead(call, list, id);
  return { list, item: id };
}

/** People in the people picker's JSON text. @throws Refusal 400 */
function peopleIn(text: string): string[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw errors.invalidJson();
  return list.filter(isObject).map((one) => textOf(one["Key"]) ?? "");
}

/** Gives people a level on the object; `role:1073741826` names it. @throws Refusal 400, 403 */
function share(call: Call, object: Securable): JsonObject {
  call.access.require(object, Right.ManagePermissions);
  const body = call.json();
  const role = /^role:\s*(\d+)$/.exec(textOf(body["roleValue"]) ?? "")?.[1];
  if (role === undefined) throw errors.missingArgument("roleValue");
  const { id, name } = roleById(call, Number(role));
  const users = peopleIn(textOf(body["peoplePickerInput"]) ?? "[]").map((login) =>
    ensureUser(call.site, login),
  );
  if (!ownScope(call.site, object)) breakInheritance(call.site, object, true, false, call.user.id);
  const scope = ownScope(call.site, object);
  if (scope) for (const user of users) assignRole(call.site, scope, user.id, id);
  return {
    ErrorMessage: null,
    IconUrl: "/_layouts/15/images/itgen.png",
    Name: name,
    PermissionsPageRelativeUrl: null,
    StatusCode: 0,
    UniquelyPermissionedUsers: [],
    Url: null,
    UsersAddedToGroup: users.map((user) => ({ DisplayName: user.title, Status: true, User: user.login })),
  };
}

function isShared(call: Call, object: Securable): boolean {
  return ownScope(call.site, object) !== undefined;
}

export const sharingRoutes: readonly Route[] = [
  operation(Item, "shareObject", (call, item) =>
    value(call, "ShareObject", "SP.SharingResult", share(call, securable(call, item))),
  ),
  operation(Item, "unshareObject", (call, item) => {
    const object = securable(call, item);
    call.access.require(object, Right.ManagePermissions);
    restoreInheritance(call.site, object);
    return value(call, "UnshareObject", "SP.SharingResult", { ErrorMessage: null, StatusCode: 0 });
  }),
  lookup(Item, "getSharingInformation", (call, item) => SharingInformation.at(securable(call, item))),
  operation(Item, "getObjectSharingSettings", (call, item) => {
    const object = securable(call, item);
    return value(call, "GetObjectSharingSettings", "SP.ObjectSharingSettings", {
      AccessRequestMode: false,
      BlockPeoplePickerAndSharing: false,
      CanCurrentUserManageOrganizationReadonlyLink: false,
      HasUniquePermissions: isShared(call, object),
      IsUserSiteAdmin: call.user.isAdmin,
      ShareByEmailEnabled: false,
      ShowExternalSharingWarning: false,
      WebUrl: call.site.url,
    });
  }),
  operation(Item, "checkPermissions", (call, item) => {
    securable(call, item);
    return value(call, "CheckPermissions", "Collection(SP.Sharing.UserRoleOnItem)", []);
  }),
  ...["deleteLinkByKind", "unshareLink"].map((name) =>
    operation(Item, name, (call, item) => {
      securable(call, item);
      return nothing(call, name);
    }),
  ),
  entity(SharingInformation, {
    type: "SP.Sharing.SharingInformation",
    path: (_call, { list, item }) =>
      `Web/Lists(guid'${list?.id ?? ""}')/Items(${String(item)})/GetSharingInformation`,
    properties: (call, object) => ({
      anonymousLinkExpirationRestrictionDays: -1,
      canAddExternalPrincipal: false,
      canAddInternalPrincipal: true,
      currentRole: call.access.on(object).low === 0 ? 0 : 1,
      directUrl: call.site.url,
      enforceSafeSharing: false,
      hasUniquePermissions: isShared(call, object),
      isSharedWithSecurityGroup: false,
      sharingStatus: isShared(call, object) ? 1 : 0,
    }),
  }),
];
