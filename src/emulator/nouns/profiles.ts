/** Profiles of the people in the directory, as far as the directory knows them. Nothing of them can be changed here. */
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import type { Json, JsonObject } from "../protocol/json.ts";
import { value } from "../protocol/reply.ts";
import { entity, lookup, query, step, type Route } from "../protocol/route.ts";
import { loginOf, type DirectoryUser } from "../site/directory.ts";
import { PeopleManager, PersonProperties, ProfileLoader, Service } from "./kinds.ts";

const types = "SP.UserProfiles";

function person(call: Call, login: string): DirectoryUser {
  const found = call.site.directory.byLogin(login);
  if (!found) throw errors.noUser(login);
  return found;
}

function named(call: Call, args: Arguments): DirectoryUser {
  return person(call, args.text("accountName"));
}

/** Profile properties by name, all of them text. */
function profileOf(one: DirectoryUser): Record<string, string> {
  const [first = "", ...rest] = one.title.split(" ");
  return {
    AccountName: loginOf(one.email),
    FirstName: first,
    LastName: rest.join(" "),
    PreferredName: one.title,
    Department: one.department ?? "",
    Title: one.jobTitle ?? "",
    "SPS-JobTitle": one.jobTitle ?? "",
    WorkEmail: one.email,
    UserName: one.email,
    "SPS-UserPrincipalName": one.email,
  };
}

function pairs(one: DirectoryUser): Json[] {
  return Object.entries(profileOf(one)).map(([Key, Value]) =>
    typed("SP.KeyValue", { Key, Value, ValueType: "Edm.String" }),
  );
}

function properties(call: Call, one: DirectoryUser): JsonObject {
  return {
    AccountName: loginOf(one.email),
    DirectReports: typed("Edm.String", []),
    DisplayName: one.title,
    Email: one.email,
    ExtendedManagers: typed("Edm.String", []),
    ExtendedReports: typed("Edm.String", [loginOf(one.email)]),
    IsFollowed: false,
    LatestPost: null,
    Peers: typed("Edm.String", []),
    PersonalSiteHostUrl: "",
    PersonalUrl: "",
    PictureUrl: null,
    Title: one.jobTitle ?? "",
    UserProfileProperties: typed("SP.KeyValue", pairs(one)),
    UserUrl: `${call.site.url}/_layouts/15/userdisp.aspx?accountname=${encodeURIComponent(loginOf(one.email))}`,
  };
}

export const profileRoutes: readonly Route[] = [
  step(Service, `${types}.PeopleManager`, () => PeopleManager.at(null)),
  entity(PeopleManager, {
    type: `${types}.PeopleManager`,
    path: () => `${types}.PeopleManager`,
    properties: (call) => ({
      EditProfileLink: `${call.site.url}/_layouts/15/editprofile.aspx`,
      IsMyPeopleListPublic: false,
    }),
  }),
  lookup(PeopleManager, "getMyProperties", [], (call) => PersonProperties.at(person(call, call.user.login))),
  lookup(PeopleManager, "getPropertiesFor", ["accountName"], (call, _self, args) =>
    PersonProperties.at(named(call, args)),
  ),
  query(PeopleManager, "getUserProfilePropertyFor", ["accountName", "propertyName"], (call, _self, args) => {
    const found = profileOf(named(call, args))[args.text("propertyName")];
    return value(call, "GetUserProfilePropertyFor", "Edm.String", found ?? "");
  }),
  step(Service, `${types}.ProfileLoader.GetProfileLoader`, () => ProfileLoader.at(null)),
  query(ProfileLoader, "getUserProfile", [], (call) => {
    const one = person(call, call.user.login);
    return value(call, "GetUserProfile", `${types}.UserProfile`, {
      AccountName: loginOf(one.email),
      DisplayName: one.title,
      FollowPersonalSiteUrl: "",
      IsDefaultDocumentLibraryBlocked: false,
      IsPeopleListPublic: false,
      IsPrivacySettingOn: false,
      IsSelf: true,
      JobTitle: one.jobTitle ?? "",
      MySiteFirstRunExperience: 0,
      MySiteHostUrl: "",
      PersonalSiteInstantiationState: 0,
      PictureUrl: null,
      PublicUrl: "",
      UrlToCreatePersonalSite: "",
    });
  }),
  entity(PersonProperties, {
    type: `${types}.PersonProperties`,
    path: (_call, { email }) =>
      `${types}.PeopleManager/GetPropertiesFor('${encodeURIComponent(loginOf(email))}')`,
    properties,
  }),
];
