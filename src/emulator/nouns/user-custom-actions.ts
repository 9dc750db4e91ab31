/** Custom actions of a site, a web or a list: kept as they are given, never run. */
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import type { JsonObject } from "../protocol/json.ts";
import { created, done, nothing } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import { newGuid, plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { deletePiece, deletePieces, readPiece, readPieces, writePiece } from "../site/pieces.ts";
import { ListKind, SiteCollection, UserCustomAction, UserCustomActions, Web } from "./kinds.ts";

const kind = "custom-action";

/** What an action hangs on; scopes are 2 the site, 3 a web, 4 a list. */
interface ActionOwner {
  id: string;
  scope: number;
  list: List | undefined;
}

const blank: JsonObject = {
  ClientSideComponentId: "00000000-0000-0000-0000-000000000000",
  ClientSideComponentProperties: "",
  CommandUIExtension: null,
  Description: null,
  Group: null,
  HostProperties: "",
  ImageUrl: null,
  Location: "",
  Name: "",
  RegistrationId: null,
  RegistrationType: 0,
  Rights: { High: "0", Low: "0" },
  ScriptBlock: null,
  ScriptSrc: null,
  Sequence: 0,
  Title: null,
  Url: null,
  VersionOfUserCustomAction: "16.0.1.0",
};

function requireRights(call: Call, { list }: ActionOwner): void {
  if (list) call.access.requireList(list, Right.ManageLists);
  else call.access.requireWeb(Right.ManageWeb);
}

/** @throws Refusal 400 for properties an action does not have */
function changed(call: Call, before: JsonObject): JsonObject {
  const after = { ...before };
  for (const [name, given] of Object.entries(entityBody(call, { type: "SP.UserCustomAction" }))) {
    if (!(name in blank)) throw errors.unknownProperty(name, "SP.UserCustomAction");
    after[name] = given ?? null;
  }
  return after;
}

function find(call: Call, owner: ActionOwner, id: string): ReturnType<typeof UserCustomAction.at> {
  const piece = readPiece(call.site, kind, owner.id, plainGuid(id));
  if (!piece) throw errors.noItem();
  return UserCustomAction.at({ owner, id: piece.id });
}

export const userCustomActionRoutes: readonly Route[] = [
  step(ListKind, "UserCustomActions", (_call, list) => UserCustomActions.at({ id: list.id, scope: 4, list })),
  step(Web, "UserCustomActions", (call) =>
    UserCustomActions.at({ id: call.site.document.webId, scope: 3, list: undefined }),
  ),
  step(SiteCollection, "UserCustomActions", (call) =>
    UserCustomActions.at({ id: call.site.document.id, scope: 2, list: undefined }),
  ),
  collection(UserCustomActions, {
    set: "SP.ApiData.UserCustomActions",
    members: (call, owner) =>
      readPieces(call.site, kind, owner.id).map(({ id }) => UserCustomAction.at({ owner, id })),
  }),
  key(UserCustomActions, "id", (call, owner, args) => find(call, owner, args.text("id"))),
  lookup(UserCustomActions, "getById", ["id"], (call, owner, args) => find(call, owner, args.text("id"))),
  verb(UserCustomActions, "POST", (call, owner) => {
    requireRights(call, owner);
    const id = newGuid();
    writePiece(call.site, kind, owner.id, { id, document: changed(call, { ...blank, Name: `{${id}}` }) });
    return created(call, UserCustomAction.at({ owner, id }));
  }),
  operation(UserCustomActions, "clear", [], (call, owner) => {
    requireRights(call, owner);
    deletePieces(call.site, kind, owner.id);
    return nothing(call, "Clear");
  }),
  entity(UserCustomAction, {
    type: "SP.UserCustomAction",
    set: "SP.ApiData.UserCustomActions",
    path: (_call, { owner, id }) => {
      const prefix = owner.list ? `Web/Lists(guid'${owner.list.id}')` : owner.scope === 2 ? "Site" : "Web";
      return `${prefix}/UserCustomActions(guid'${id}')`;
    },
    properties: (call, { owner, id }) => ({
      ...readPiece(call.site, kind, owner.id, id)?.document,
      Id: id,
      Scope: owner.scope,
    }),
  }),
  verb(UserCustomAction, "MERGE", (call, { owner, id }) => {
    requireRights(call, owner);
    const before = readPiece(call.site, kind, owner.id, id)?.document ?? blank;
    writePiece(call.site, kind, owner.id, { id, document: changed(call, before) });
    return done();
  }),
  verb(UserCustomAction, "DELETE", (call, { owner, id }) => {
    requireRights(call, owner);
    deletePiece(call.site, kind, owner.id, id);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
];
