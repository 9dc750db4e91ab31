/** The people picker: finds persons of the directory (and the everyone claim) by the beginning of a name or address. */
import type { Call } from "../protocol/call.ts";
import { numberOf, textOf, type JsonObject } from "../protocol/json.ts";
import { value } from "../protocol/reply.ts";
import { operation, type Route } from "../protocol/route.ts";
import { everyoneTitles, languageOf, namesIn } from "../site/default-names.ts";
import { everyoneLogin, loginOf, type DirectoryUser } from "../site/directory.ts";
import { fold } from "../storage/fold.ts";
import { Service } from "./kinds.ts";

const service = "SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface";

function personEntry(person: DirectoryUser, isResolved: boolean): JsonObject {
  return {
    Key: loginOf(person.email),
    Description: person.email,
    DisplayText: person.title,
    EntityType: "User",
    ProviderDisplayName: "Tenant",
    ProviderName: "Tenant",
    IsResolved: isResolved,
    EntityData: {
      IsAltSecIdPresent: "False",
      Title: person.jobTitle ?? "",
      Email: person.email,
      MobilePhone: "",
      ObjectId: "",
      Department: person.department ?? "",
      PrincipalType: "User",
    },
    MultipleMatches: [],
    ProviderUserName: "",
  };
}

function claimEntry(call: Call): JsonObject {
  const key = everyoneLogin(call.site.document.tenantId);
  const title = namesIn(languageOf(call.site.document)).everyone;
  return {
    Key: key,
    Description: key,
    DisplayText: title,
    EntityType: "SecGroup",
    ProviderDisplayName: "All Users",
    ProviderName: "AllUsers",
    IsResolved: true,
    EntityData: { DisplayName: title, PrincipalType: "SecurityGroup" },
    MultipleMatches: [],
  };
}

/** Every word of the query begins a word of the name, or the query begins the address. */
function isWanted(person: DirectoryUser, query: string): boolean {
  if (fold(person.email).startsWith(query) || loginOf(person.email) === query) return true;
  const words = fold(person.title).split(/\s+/);
  return query.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

function search(call: Call, asked: JsonObject): JsonObject[] {
  const query = fold((textOf(asked["QueryString"]) ?? "").trim());
  const limit = numberOf(asked["MaximumEntitySuggestions"]) ?? 30;
  const types = numberOf(asked["PrincipalType"]) ?? 15;
  if (query === "") return [];
  const people =
    (types & 1) === 0 ? [] : call.site.directory.all().filter((person) => isWanted(person, query));
  const found = people
    .toSorted((a, b) => a.title.localeCompare(b.title, "da"))
    .map((person) => personEntry(person, true));
  const isClaim = (types & 4) !== 0 && everyoneTitles.some((title) => title.startsWith(query));
  if (isClaim) found.push(claimEntry(call));
  return found.slice(0, limit);
}

/** One entry: the only match, or the query itself with the matches listed. */
function resolve(call: Call, asked: JsonObject): JsonObject {
  const matches = search(call, asked);
  const [only] = matches;
  if (matches.length === 1 && only) return only;
  const text = textOf(asked["QueryString"]) ?? "";
  return {
    Key: text,
    Description: text,
    DisplayText: text,
    EntityType: "",
    ProviderDisplayName: "",
    ProviderName: "",
    IsResolved: false,
    EntityData: {},
    MultipleMatches: matches,
  };
}

export const peoplePickerRoutes: readonly Route[] = [
  operation(Service, `${service}.clientPeoplePickerSearchUser`, ["queryParams"], (call, _self, args) =>
    value(
      call,
      "ClientPeoplePickerSearchUser",
      "Edm.String",
      JSON.stringify(search(call, args.object("queryParams"))),
    ),
  ),
  operation(Service, `${service}.clientPeoplePickerResolveUser`, ["queryParams"], (call, _self, args) =>
    value(
      call,
      "ClientPeoplePickerResolveUser",
      "Edm.String",
      JSON.stringify(resolve(call, args.object("queryParams"))),
    ),
  ),
];
