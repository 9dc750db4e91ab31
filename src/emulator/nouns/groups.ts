/** SharePoint groups: make them, change them, and who is in them. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { flagOf, textOf, type JsonObject } from "../protocol/json.ts";
import { created, done, nothing, shown } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import type { Group, User } from "../site/model.ts";
import { ensureUser, nextPrincipalId, userByLogin } from "../site/people.ts";
import { Right } from "../site/permissions.ts";
import * as stored from "../site/stored.ts";
import { GroupKind, GroupMembers, SiteGroups, UserKind, Web } from "./kinds.ts";

function groupProperties(call: Call, group: Group): JsonObject {
  const owner = call.site.groups.get(group.ownerId)?.title ?? call.site.users.get(group.ownerId)?.title ?? "";
  return {
    Id: group.id,
    IsHiddenInUI: false,
    LoginName: group.title,
    Title: group.title,
    PrincipalType: 8,
    AllowMembersEditMembership: group.allowMembersEditMembership,
    AllowRequestToJoinLeave: false,
    AutoAcceptRequestToJoinLeave: false,
    Description: group.description,
    OnlyAllowMembersViewMembership: group.onlyMembersViewMembership,
    OwnerTitle: owner,
    RequestToJoinLeaveEmailSetting: null,
  };
}

/** @throws SharePointError 404 */
function groupById(call: Call, id: number): Group {
  const group = call.site.groups.get(id);
  if (!group) throw errors.noGroup();
  return group;
}

function groupByName(call: Call, name: string): Group {
  const wanted = name.toLowerCase();
  for (const group of call.site.groups.values()) if (group.title.toLowerCase() === wanted) return group;
  throw errors.noGroup();
}

/** Owners, administrators of permissions, and members where the group says so. @throws SharePointError 403 */
function requireMembershipRights(call: Call, group: Group): void {
  const ownerGroup = call.site.groups.get(group.ownerId);
  const owns = group.ownerId === call.user.id || ownerGroup?.members.has(call.user.id) === true;
  const asMember = group.allowMembersEditMembership && group.members.has(call.user.id);
  if (!owns && !asMember) call.access.requireWeb(Right.ManagePermissions);
}

function save(call: Call, group: Group): void {
  call.site.restructure();
  stored.writeGroup(call.site.driver, group);
  call.site.groups.set(group.id, group);
  call.site.securityVersion += 1;
}

function applyBody(group: Group, body: JsonObject): void {
  group.title = textOf(body["Title"]) ?? group.title;
  group.description = textOf(body["Description"]) ?? group.description;
  group.allowMembersEditMembership =
    flagOf(body["AllowMembersEditMembership"]) ?? group.allowMembersEditMembership;
  group.onlyMembersViewMembership =
    flagOf(body["OnlyAllowMembersViewMembership"]) ?? group.onlyMembersViewMembership;
}

function removeGroup(call: Call, group: Group): void {
  call.access.requireWeb(Right.ManagePermissions);
  call.site.restructure();
  stored.deletePrincipal(call.site.driver, group.id);
  call.site.load();
}

function visibleGroups(call: Call, of: User | undefined): Group[] {
  return [...call.site.groups.values()].filter((group) => of === undefined || group.members.has(of.id));
}

function requireViewRights(call: Call, group: Group): void {
  const isIn = group.members.has(call.user.id) || group.ownerId === call.user.id;
  if (group.onlyMembersViewMembership && !isIn) call.access.requireWeb(Right.ManagePermissions);
}

function removeMember(call: Call, group: Group, user: User): void {
  requireMembershipRights(call, group);
  group.members.delete(user.id);
  save(call, group);
}

export const groupRoutes: readonly Route[] = [
  step(Web, "SiteGroups", () => SiteGroups.at({ of: undefined })),
  step(Web, "AssociatedOwnerGroup", (call) => GroupKind.at(groupById(call, 3))),
  step(Web, "AssociatedVisitorGroup", (call) => GroupKind.at(groupById(call, 4))),
  step(Web, "AssociatedMemberGroup", (call) => GroupKind.at(groupById(call, 5))),
  collection(SiteGroups, {
    set: "SP.ApiData.Groups",
    members: (call, { of }) => visibleGroups(call, of).map((group) => GroupKind.at(group)),
  }),
  key(SiteGroups, (call, _self, args) => GroupKind.at(groupById(call, args.number("id", 0)))),
  lookup(SiteGroups, "getById", (call, _self, args) => GroupKind.at(groupById(call, args.number("id", 0)))),
  lookup(SiteGroups, "getByName", (call, _self, args) =>
    GroupKind.at(groupByName(call, args.text("name", 0))),
  ),
  operation(SiteGroups, "removeById", (call, _self, args) => {
    removeGroup(call, groupById(call, args.number("id", 0)));
    return nothing(call, "RemoveById");
  }),
  operation(SiteGroups, "removeByLoginName", (call, _self, args) => {
    removeGroup(call, groupByName(call, args.text("loginName", 0)));
    return nothing(call, "RemoveByLoginName");
  }),
  verb(SiteGroups, "POST", (call) => {
    call.access.requireWeb(Right.CreateGroups);
    const body = call.json();
    const title = textOf(body["Title"])?.trim() ?? "";
    if (title === "") throw errors.invalidRequest("The title of the group is missing.");
    const taken = [...call.site.groups.values()].some(
      (group) => group.title.toLowerCase() === title.toLowerCase(),
    );
    if (taken) throw errors.groupExists();
    const group: Group = {
      id: nextPrincipalId(call.site),
      title,
      description: "",
      ownerId: call.user.id,
      allowMembersEditMembership: false,
      onlyMembersViewMembership: true,
      members: new Set([call.user.id]),
    };
    applyBody(group, body);
    save(call, group);
    return created(call, GroupKind.at(group));
  }),
  entity(GroupKind, {
    type: "SP.Group",
    set: "SP.ApiData.Groups",
    path: (_call, group) => `Web/SiteGroups/GetById(${String(group.id)})`,
    properties: groupProperties,
  }),
  verb(GroupKind, "MERGE", (call, group) => {
    requireMembershipRights(call, group);
    applyBody(group, call.json());
    save(call, group);
    return done();
  }),
  verb(GroupKind, "DELETE", (call, group) => {
    removeGroup(call, group);
    return done();
  }),
  operation(GroupKind, "SetUserAsOwner", (call, group, args) => {
    requireMembershipRights(call, group);
    group.ownerId = args.number("ownerId", 0);
    save(call, group);
    return nothing(call, "SetUserAsOwner");
  }),
  step(GroupKind, "Users", (_call, group) => GroupMembers.at(group)),
  step(GroupKind, "Owner", (call, { ownerId }) => {
    const user = call.site.users.get(ownerId);
    const group = call.site.groups.get(ownerId);
    return user ? UserKind.at(user) : group && GroupKind.at(group);
  }),
  collection(GroupMembers, {
    set: "SP.ApiData.Users",
    members: (call, group) => {
      requireViewRights(call, group);
      const users = [...group.members].map((id) => call.site.users.get(id));
      return users.filter((user) => user !== undefined).map((user) => UserKind.at(user));
    },
  }),
  verb(GroupMembers, "POST", (call, group) => {
    requireMembershipRights(call, group);
    const user = ensureUser(call.site, textOf(call.json()["LoginName"]) ?? "");
    group.members.add(user.id);
    save(call, group);
    return { ...shown(call, UserKind.at(user)), status: 201 };
  }),
  operation(GroupMembers, "removeById", (call, group, args) => {
    const user = call.site.users.get(args.number("id", 0));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    removeMember(call, group, user);
    return nothing(call, "RemoveById");
  }),
  operation(GroupMembers, "removeByLoginName", (call, group, args) => {
    const user = userByLogin(call.site, args.text("loginName", 0));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    removeMember(call, group, user);
    return nothing(call, "RemoveByLoginName");
  }),
  lookup(GroupMembers, "getById", (call, group, args) => {
    const user = call.site.users.get(args.number("id", 0));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    return UserKind.at(user);
  }),
  key(GroupMembers, (call, group, args) => {
    const user = userByLogin(call.site, args.text("loginName", 0));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    return UserKind.at(user);
  }),
];
