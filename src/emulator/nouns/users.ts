/** Users of the site: the caller, all that are known, and making sure a person from the directory is one of them. */
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { flagOf, textOf, type JsonObject } from "../protocol/json.ts";
import { done, nothing, shown } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import type { User } from "../site/model.ts";
import { ensureUser, userByLogin } from "../site/people.ts";
import { Right } from "../site/permissions.ts";
import * as stored from "../site/stored.ts";
import { SiteGroups, SiteUsers, UserKind, Web } from "./kinds.ts";

function userProperties(_call: Call, user: User): JsonObject {
  const isPerson = user.principalType === 1 && user.email !== "";
  const identity = {
    NameId: `10032000${String(user.id).padStart(8, "0")}`,
    NameIdIssuer: "urn:federation:microsoftonline",
  };
  return {
    Id: user.id,
    IsHiddenInUI: false,
    LoginName: user.login,
    Title: user.title,
    PrincipalType: user.principalType,
    Email: user.email,
    Expiration: "",
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: user.isAdmin,
    UserId: isPerson ? typed("SP.UserIdInfo", identity) : null,
    UserPrincipalName: isPerson ? user.email : null,
  };
}

/** @throws Refusal 404 */
function userById(call: Call, id: number): User {
  const user = call.site.users.get(id);
  if (!user) throw errors.noUserById();
  return user;
}

function userByName(call: Call, login: string): User {
  const user = userByLogin(call.site, login);
  if (!user) throw errors.noUserById();
  return user;
}

function removeUser(call: Call, user: User): void {
  call.access.requireWeb(Right.ManagePermissions);
  call.site.restructure();
  stored.deletePrincipal(call.site.driver, user.id);
  call.site.recordChange(3, "user", undefined, user.id, "", call.user.id);
  call.site.load();
}

export const userRoutes: readonly Route[] = [
  step(Web, "CurrentUser", (call) => UserKind.at(call.user)),
  step(Web, "SiteUsers", () => SiteUsers.at(null)),
  lookup(Web, "getUserById", ["userId"], (call, _self, args) =>
    UserKind.at(userById(call, args.number("userId"))),
  ),
  operation(Web, "ensureUser", ["logonName"], (call, _self, args) => {
    call.access.requireWeb(Right.BrowseUserInfo);
    return shown(call, UserKind.at(ensureUser(call.site, args.text("logonName"))));
  }),
  collection(SiteUsers, {
    set: "SP.ApiData.Users",
    members: (call) => {
      call.access.requireWeb(Right.BrowseUserInfo);
      return [...call.site.users.values()].map((user) => UserKind.at(user));
    },
  }),
  verb(SiteUsers, "POST", (call) => {
    call.access.requireWeb(Right.ManagePermissions);
    const login =
      textOf(entityBody(call, { type: "SP.User", settable: ["LoginName", "Title", "Email"] })["LoginName"]) ??
      "";
    return { ...shown(call, UserKind.at(ensureUser(call.site, login))), status: 201 };
  }),
  key(SiteUsers, "loginName", (call, _self, args) => UserKind.at(userByName(call, args.text("loginName")))),
  lookup(SiteUsers, "getById", ["id"], (call, _self, args) => UserKind.at(userById(call, args.number("id")))),
  lookup(SiteUsers, "getByLoginName", ["loginName"], (call, _self, args) =>
    UserKind.at(userByName(call, args.text("loginName"))),
  ),
  lookup(SiteUsers, "getByEmail", ["emailAddress"], (call, _self, args) => {
    const email = args.text("emailAddress").toLowerCase();
    for (const user of call.site.users.values())
      if (user.email.toLowerCase() === email) return UserKind.at(user);
    throw errors.noUserById();
  }),
  operation(SiteUsers, "removeById", ["id"], (call, _self, args) => {
    removeUser(call, userById(call, args.number("id")));
    return nothing(call, "RemoveById");
  }),
  operation(SiteUsers, "removeByLoginName", ["loginName"], (call, _self, args) => {
    removeUser(call, userByName(call, args.text("loginName")));
    return nothing(call, "RemoveByLoginName");
  }),
  entity(UserKind, {
    type: "SP.User",
    set: "SP.ApiData.Users",
    path: (_call, user) => `Web/GetUserById(${String(user.id)})`,
    properties: userProperties,
  }),
  verb(UserKind, "MERGE", (call, user) => {
    call.access.requireWeb(Right.ManagePermissions);
    const settable = ["Title", "IsSiteAdmin"];
    const body = entityBody(call, { type: "SP.User", settable, shown: userProperties(call, user) });
    call.site.restructure();
    user.title = textOf(body["Title"]) ?? user.title;
    user.isAdmin = flagOf(body["IsSiteAdmin"]) ?? user.isAdmin;
    stored.writeUser(call.site.driver, user);
    call.site.recordChange(2, "user", undefined, user.id, "", call.user.id);
    call.site.securityVersion += 1;
    return done();
  }),
  verb(UserKind, "DELETE", (call, user) => {
    removeUser(call, user);
    return done();
  }),
  step(UserKind, "Groups", (_call, user) => SiteGroups.at({ of: user })),
];
