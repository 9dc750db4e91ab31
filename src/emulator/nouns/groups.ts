/** SharePoint groups: make them, change them, and who is in them. */
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { flagOf, textOf, type JsonObject } from "../protocol/json.ts";
import { created, done, nothing, shown as showEntity } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  operation,
  step,
  verb,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import type { Group, User } from "../site/model.ts";
import { ensureUser, nextPrincipalId, userByLogin } from "../site/people.ts";
import { languageOf, namesIn } from "../site/default-names.ts";
import { fullControl, Right } from "../site/permissions.ts";
import { assignRole, ownScope } from "../site/scopes.ts";
import type { Site } from "../site/site.ts";
import * as stored from "../site/stored.ts";
import { GroupKind, GroupMembers, SiteGroups, UserKind, Web } from "./kinds.ts";

type AssociatedRole = "owners" | "visitors" | "members";

/** Of the root web, as a new site numbers them. */
const bornGroups: Record<AssociatedRole, number> = { owners: 3, visitors: 4, members: 5 };
const levels: Record<AssociatedRole, number> = {
  owners: fullControl,
  visitors: 1_073_741_826,
  members: 1_073_741_830,
};

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

/** @throws Refusal 404 */
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

/** Owners, administrators of permissions, and members where the group says so. @throws Refusal 403 */
function requireMembershipRights(call: Call, group: Group): void {
  const ownerGroup = call.site.groups.get(group.ownerId);
  const owns = group.ownerId === call.user.id || ownerGroup?.members.has(call.user.id) === true;
  const asMember = group.allowMembersEditMembership && group.members.has(call.user.id);
  if (!owns && !asMember) call.access.requireWeb(Right.ManagePermissions);
}

/** Types of the change log. */
const change = { add: 1, update: 2, remove: 3, memberAdd: 13, memberRemove: 14 } as const;

function save(call: Call, group: Group, type: number = change.update): void {
  call.site.restructure();
  stored.writeGroup(call.site.driver, group);
  call.site.recordChange(type, "group", undefined, group.id, "", call.user.id);
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

const settable = ["Title", "Description", "AllowMembersEditMembership", "OnlyAllowMembersViewMembership"];
/** Kept by SharePoint, not here. */
const shown = {
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  RequestToJoinLeaveEmailSetting: null,
};
const userShown = { Title: "", Email: "" };

function newGroup(call: Call, title: string): Group {
  return {
    id: nextPrincipalId(call.site),
    title,
    description: "",
    ownerId: call.user.id,
    allowMembersEditMembership: false,
    onlyMembersViewMembership: true,
    members: new Set([call.user.id]),
  };
}

function removeGroup(call: Call, group: Group): void {
  call.access.requireWeb(Right.ManagePermissions);
  call.site.restructure();
  stored.deletePrincipal(call.site.driver, group.id);
  call.site.recordChange(change.remove, "group", undefined, group.id, "", call.user.id);
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
  save(call, group, change.memberRemove);
}

/** The web's own groups for its three roles, or those of the web above. */
function associated(call: Call, role: AssociatedRole): Resource | undefined {
  let web: Site | undefined = call.site;
  while (web && !web.document.associatedGroups) web = web.parent;
  const id = web?.document.associatedGroups?.[role] ?? bornGroups[role];
  const group = call.site.groups.get(id);
  return group && GroupKind.at(group);
}

/** Makes groups for owners, visitors and members of a web with permissions of its own. @throws Refusal 403, 500 */
function createAssociated(call: Call, args: Arguments): void {
  call.access.requireWeb(Right.ManagePermissions);
  const { site } = call;
  const scope = ownScope(site, { list: undefined, item: 0 });
  if (!scope) throw errors.inheritsPermissions();
  const names = namesIn(languageOf(site.document));
  const seed = (args.optionalText("groupNameSeed") ?? "").trim() || site.document.title;
  const logins = [args.optionalText("userLogin"), args.optionalText("userLogin2")];
  const owners = logins.filter((login) => login !== undefined).filter((login) => login !== "");
  const members = owners.map((login) => ensureUser(site, login).id);
  const made: Record<AssociatedRole, number> = { ...bornGroups };
  for (const role of ["owners", "visitors", "members"] as const) {
    const title = names[role](seed);
    const taken = [...site.groups.values()].find((one) => one.title.toLowerCase() === title.toLowerCase());
    if (taken) throw errors.groupExists();
    const group = newGroup(call, title);
    group.members = new Set(role === "owners" ? members : []);
    save(call, group, change.add);
    assignRole(site, scope, group.id, levels[role]);
    made[role] = group.id;
  }
  for (const id of Object.values(made)) {
    const group = site.groups.get(id);
    if (group) save(call, { ...group, ownerId: made.owners });
  }
  site.document.associatedGroups = made;
  site.saveWeb();
}

export const groupRoutes: readonly Route[] = [
  step(Web, "SiteGroups", () => SiteGroups.at({ of: undefined })),
  step(Web, "AssociatedOwnerGroup", (call) => associated(call, "owners")),
  step(Web, "AssociatedVisitorGroup", (call) => associated(call, "visitors")),
  step(Web, "AssociatedMemberGroup", (call) => associated(call, "members")),
  operation(
    Web,
    "createDefaultAssociatedGroups",
    ["userLogin", "userLogin2", "groupNameSeed"],
    (call, _self, args) => {
      createAssociated(call, args);
      return nothing(call, "CreateDefaultAssociatedGroups");
    },
  ),
  collection(SiteGroups, {
    set: "SP.ApiData.Groups",
    members: (call, { of }) => visibleGroups(call, of).map((group) => GroupKind.at(group)),
  }),
  key(SiteGroups, "id", (call, _self, args) => GroupKind.at(groupById(call, args.number("id")))),
  lookup(SiteGroups, "getById", ["id"], (call, _self, args) =>
    GroupKind.at(groupById(call, args.number("id"))),
  ),
  lookup(SiteGroups, "getByName", ["name"], (call, _self, args) =>
    GroupKind.at(groupByName(call, args.text("name"))),
  ),
  operation(SiteGroups, "removeById", ["id"], (call, _self, args) => {
    removeGroup(call, groupById(call, args.number("id")));
    return nothing(call, "RemoveById");
  }),
  operation(SiteGroups, "removeByLoginName", ["loginName"], (call, _self, args) => {
    removeGroup(call, groupByName(call, args.text("loginName")));
    return nothing(call, "RemoveByLoginName");
  }),
  verb(SiteGroups, "POST", (call) => {
    call.access.requireWeb(Right.CreateGroups);
    const body = entityBody(call, { type: "SP.Group", settable, shown });
    const title = textOf(body["Title"])?.trim() ?? "";
    if (title === "") throw errors.invalidRequest("The title of the group is missing.");
    const taken = [...call.site.groups.values()].some(
      (group) => group.title.toLowerCase() === title.toLowerCase(),
    );
    if (taken) throw errors.groupExists();
    const group = newGroup(call, title);
    applyBody(group, body);
    save(call, group, change.add);
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
    applyBody(group, entityBody(call, { type: "SP.Group", settable, shown }));
    save(call, group);
    return done();
  }),
  verb(GroupKind, "DELETE", (call, group) => {
    removeGroup(call, group);
    return done();
  }),
  operation(GroupKind, "SetUserAsOwner", ["ownerId"], (call, group, args) => {
    requireMembershipRights(call, group);
    group.ownerId = args.number("ownerId");
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
    const user = ensureUser(
      call.site,
      textOf(entityBody(call, { type: "SP.User", settable: ["LoginName"], shown: userShown })["LoginName"]) ??
        "",
    );
    group.members.add(user.id);
    save(call, group, change.memberAdd);
    return { ...showEntity(call, UserKind.at(user)), status: 201 };
  }),
  operation(GroupMembers, "removeById", ["id"], (call, group, args) => {
    const user = call.site.users.get(args.number("id"));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    removeMember(call, group, user);
    return nothing(call, "RemoveById");
  }),
  operation(GroupMembers, "removeByLoginName", ["loginName"], (call, group, args) => {
    const user = userByLogin(call.site, args.text("loginName"));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    removeMember(call, group, user);
    return nothing(call, "RemoveByLoginName");
  }),
  lookup(GroupMembers, "getById", ["id"], (call, group, args) => {
    const user = call.site.users.get(args.number("id"));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    return UserKind.at(user);
  }),
  key(GroupMembers, "loginName", (call, group, args) => {
    const user = userByLogin(call.site, args.text("loginName"));
    if (!user || !group.members.has(user.id)) throw errors.noUserById();
    return UserKind.at(user);
  }),
];
