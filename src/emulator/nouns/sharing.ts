/** Sharing of items and folders with people, which here is giving them permissions. Sharing links are not emulated. */
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { arrayOf, isObject, textOf, type JsonObject } from "../protocol/json.ts";
import { nothing, value } from "../protocol/reply.ts";
import { entity, lookup, operation, type Route } from "../protocol/route.ts";
import { Access } from "../site/access.ts";
import { loginOf } from "../site/directory.ts";
import { ensureUser, userByLogin } from "../site/people.ts";
import { holds, Right } from "../site/permissions.ts";
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
function share(call: Call, object: Securable, args: Arguments): JsonObject {
  call.access.require(object, Right.ManagePermissions);
  const role = /^role:\s*(\d+)$/.exec(args.text("roleValue"))?.[1];
  if (role === undefined) throw errors.missingArgument("roleValue");
  const { id, name } = roleById(call, Number(role));
  const users = peopleIn(args.optionalText("peoplePickerInput") ?? "[]").map((login) =>
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

/** What somebody may do with the object: nothing, view, edit. */
function roleOf(call: Call, object: Securable, email: string): JsonObject {
  const user = userByLogin(call.site, loginOf(email));
  const mask = user ? new Access(call.site, user).on(object) : { high: 0, low: 0 };
  const role = [Right.ViewListItems, Right.EditListItems].filter((right) => holds(mask, right)).length;
  return { hasAccess: role > 0, inputEntity: email, resolvedEntity: user?.login ?? "", role };
}

const sharingParameters = [
  "url",
  "peoplePickerInput",
  "roleValue",
  "groupId",
  "propagateAcl",
  "sendEmail",
  "includeAnonymousLinkInEmail",
  "emailSubject",
  "emailBody",
  "useSimplifiedRoles",
];

function isShared(call: Call, object: Securable): boolean {
  return ownScope(call.site, object) !== undefined;
}

export const sharingRoutes: readonly Route[] = [
  operation(Item, "shareObject", sharingParameters, (call, item, args) =>
    value(call, "ShareObject", "SP.SharingResult", share(call, securable(call, item), args)),
  ),
  operation(Item, "unshareObject", [], (call, item) => {
    const object = securable(call, item);
    call.access.require(object, Right.ManagePermissions);
    restoreInheritance(call.site, object);
    return value(call, "UnshareObject", "SP.SharingResult", { ErrorMessage: null, StatusCode: 0 });
  }),
  lookup(Item, "getSharingInformation", ["request"], (call, item) =>
    SharingInformation.at(securable(call, item)),
  ),
  operation(
    Item,
    "getObjectSharingSettings",
    ["objectUrl", "groupId", "useSimplifiedRoles"],
    (call, item) => {
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
    },
  ),
  operation(Item, "checkPermissions", ["recipients"], (call, item, args) => {
    const object = securable(call, item);
    const recipients = (arrayOf(args.given("recipients")) ?? []).filter(isObject);
    const roles = recipients.map((one) => roleOf(call, object, textOf(one["email"] ?? one["alias"]) ?? ""));
    return value(call, "CheckPermissions", "Collection(SP.Sharing.UserRoleOnItem)", roles);
  }),
  // There are no links here, so that there is none to take away.
  operation(Item, "deleteLinkByKind", ["linkKind"], (call, item) => {
    securable(call, item);
    return nothing(call, "DeleteLinkByKind");
  }),
  operation(Item, "unshareLink", ["linkKind", "shareId"], (call, item) => {
    securable(call, item);
    return nothing(call, "UnshareLink");
  }),
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
