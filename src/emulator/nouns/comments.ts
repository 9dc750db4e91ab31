/** Comments on items, their replies and likes, and likes and ratings of the items themselves. */
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { arrayOf, numberOf, textOf, type Json, type JsonObject } from "../protocol/json.ts";
import { created, done, nothing, value } from "../protocol/reply.ts";
import { collection, entity, key, operation, step, verb, type Route } from "../protocol/route.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { deletePiece, readPiece, readPieces, writePiece, type Piece } from "../site/pieces.ts";
import { visibleHead } from "./items.ts";
import {
  Comment,
  Comments,
  Item,
  Likers,
  Likes,
  Liker,
  Service,
  type CommentPlace,
  type CommentsPlace,
} from "./kinds.ts";

function ownerOf({ list, id }: { list: List; id: number }): string {
  return `${list.id}/${String(id)}`;
}

function pieces(call: Call, place: CommentsPlace): Piece[] {
  visibleHead(call, place.list, place.id);
  const all = readPieces(call.site, "comment", ownerOf(place));
  return all
    .filter(({ document }) => (textOf(document["parentId"]) ?? "0") === place.parent)
    .toSorted((a, b) => Number(a.id) - Number(b.id));
}

/** @throws Refusal 404 */
function pieceOf(call: Call, place: CommentPlace): Piece {
  const piece = readPiece(call.site, "comment", ownerOf(place), place.comment);
  if (!piece) throw errors.noItem();
  return piece;
}

function numbers(given: Json | undefined): number[] {
  return (arrayOf(given) ?? []).map((one) => numberOf(one) ?? 0);
}

function personJson(call: Call, id: number): JsonObject {
  const user = call.site.users.get(id);
  return {
    directoryObjectId: null,
    email: user?.email ?? "",
    expiration: null,
    id,
    isActive: true,
    isExternal: false,
    jobTitle: user?.jobTitle ?? null,
    loginName: user?.login ?? "",
    name: user?.title ?? "",
    principalType: 1,
    userId: null,
    userPrincipalName: user?.email ?? null,
  };
}

function commentProperties(call: Call, place: CommentPlace): JsonObject {
  const { id, document } = pieceOf(call, place);
  const likes = numbers(document["likes"]);
  const parent = textOf(document["parentId"]) ?? "0";
  const replies = readPieces(call.site, "comment", ownerOf(place)).filter(
    (one) => one.document["parentId"] === id,
  );
  return {
    author: personJson(call, numberOf(document["authorId"]) ?? 0),
    createdDate: document["createdDate"] ?? null,
    id,
    isLikedByUser: likes.includes(call.user.id),
    isReply: parent !== "0",
    itemId: place.id,
    likeCount: likes.length,
    listId: place.list.id,
    mentions: document["mentions"] ?? null,
    modifiedDate: null,
    parentId: parent,
    replyCount: replies.length,
    text: document["text"] ?? "",
  };
}

function nextId(call: Call, owner: string): string {
  const ids = readPieces(call.site, "comment", owner).map(({ id }) => Number(id));
  return String(Math.max(0, ...ids) + 1);
}

function add(call: Call, place: CommentsPlace): ReturnType<typeof created> {
  const { list, id, parent } = place;
  visibleHead(call, list, id);
  if (list.settings["DisableCommenting"] === true) throw errors.accessDenied();
  const type = "Microsoft.SharePoint.Comments.comment";
  const body = entityBody(call, { type, settable: ["text", "mentions"] });
  const text = textOf(body["text"])?.trim() ?? "";
  if (text === "") throw errors.invalidRequest("The comment has no text.");
  const comment = nextId(call, ownerOf(place));
  const document: JsonObject = {
    text,
    mentions: body["mentions"] ?? null,
    parentId: parent,
    authorId: call.user.id,
    createdDate: call.site.now().replace("Z", ".0000000Z"),
    likes: [],
  };
  writePiece(call.site, "comment", ownerOf(place), { id: comment, document });
  return created(call, Comment.at({ list, id, comment }));
}

/** Authors remove their own, whoever manages the list removes any. @throws Refusal 403 */
function remove(call: Call, place: CommentPlace): void {
  const { id, document } = pieceOf(call, place);
  if (numberOf(document["authorId"]) !== call.user.id) call.access.requireList(place.list, Right.ManageLists);
  for (const reply of readPieces(call.site, "comment", ownerOf(place))) {
    if (reply.document["parentId"] === id) deletePiece(call.site, "comment", ownerOf(place), reply.id);
  }
  deletePiece(call.site, "comment", ownerOf(place), id);
}

function like(call: Call, place: CommentPlace, likes: boolean): void {
  const { id, document } = pieceOf(call, place);
  const others = numbers(document["likes"]).filter((one) => one !== call.user.id);
  const now = likes ? [...others, call.user.id] : others;
  writePiece(call.site, "comment", ownerOf(place), { id, document: { ...document, likes: now } });
}

function likersOf(call: Call, list: List, id: number): number[] {
  visibleHead(call, list, id);
  return readPieces(call.site, "like", ownerOf({ list, id })).map((piece) => Number(piece.id));
}

/** @throws Refusal 404 */
function ratedItem(call: Call, listId: string, id: number): { list: List; id: number } {
  const list = call.site.lists.get(plainGuid(listId));
  if (!list) throw errors.noList();
  visibleHead(call, list, id);
  return { list, id };
}

const reputation = "Microsoft.Office.Server.ReputationModel.Reputation";

export const commentRoutes: readonly Route[] = [
  step(Item, "Comments", (_call, { list, id }) => Comments.at({ list, id, parent: "0" })),
  collection(Comments, {
    set: "SP.ApiData.Comments",
    members: (call, place) =>
      pieces(call, place)
        .toReversed()
        .map((piece) => Comment.at({ list: place.list, id: place.id, comment: piece.id })),
  }),
  key(Comments, "id", (call, { list, id }, args) => {
    const comment = args.text("id");
    pieceOf(call, { list, id, comment });
    return Comment.at({ list, id, comment });
  }),
  verb(Comments, "POST", add),
  operation(Comments, "DeleteAll", [], (call, place) => {
    for (const { id } of pieces(call, place)) remove(call, { list: place.list, id: place.id, comment: id });
    return nothing(call, "DeleteAll");
  }),
  entity(Comment, {
    type: "Microsoft.SharePoint.Comments.comment",
    set: "SP.ApiData.Comments",
    path: (_call, { list, id, comment }) =>
      `Web/Lists('${list.id}')/GetItemById(${String(id)})/Comments(${comment})`,
    properties: commentProperties,
  }),
  verb(Comment, "DELETE", (call, place) => {
    remove(call, place);
    return done();
  }),
  operation(Comment, "Like", [], (call, place) => {
    like(call, place, true);
    return nothing(call, "Like");
  }),
  operation(Comment, "Unlike", [], (call, place) => {
    like(call, place, false);
    return nothing(call, "Unlike");
  }),
  step(Comment, "Replies", (_call, { list, id, comment }) => Comments.at({ list, id, parent: comment })),
  step(Comment, "LikedBy", (call, place) => Likers.at(numbers(pieceOf(call, place).document["likes"]))),
  step(Item, "LikedBy", (call, { list, id }) => Likers.at(likersOf(call, list, id))),
  verb(Likers, "POST", (call, users) =>
    value(
      call,
      "LikedBy",
      "Collection(SP.Sharing.Principal)",
      users.map((user) => personJson(call, user)),
    ),
  ),
  collection(Likers, {
    set: "SP.ApiData.Principals",
    members: (_call, users) => users.map((user) => Liker.at({ user })),
  }),
  entity(Liker, {
    type: "SP.Sharing.Principal",
    path: (_call, { user }) => `Web/SiteUsers/GetById(${String(user)})`,
    properties: (call, { user }) => personJson(call, user),
  }),
  step(Item, "LikedByInformation", (_call, self) => Likes.at(self)),
  entity(Likes, {
    type: "Microsoft.SharePoint.Likes.likedByInformation",
    path: (_call, { list, id }) => `Web/Lists('${list.id}')/GetItemById(${String(id)})/likedByInformation`,
    properties: (call, { list, id }) => {
      const users = likersOf(call, list, id);
      return { isLikedByUser: users.includes(call.user.id), likeCount: String(users.length) };
    },
  }),
  step(Likes, "likedBy", (call, { list, id }) => Likers.at(likersOf(call, list, id))),
  operation(Service, `${reputation}.SetLike`, ["listID", "itemID", "like"], (call, _self, args) => {
    const owner = ownerOf(ratedItem(call, args.text("listID"), args.number("itemID")));
    const user = String(call.user.id);
    if (args.flag("like", true)) writePiece(call.site, "like", owner, { id: user, document: {} });
    else deletePiece(call.site, "like", owner, user);
    return value(call, "SetLike", "Edm.Int32", readPieces(call.site, "like", owner).length);
  }),
  operation(Service, `${reputation}.SetRating`, ["listID", "itemID", "rating"], (call, _self, args) => {
    const owner = ownerOf(ratedItem(call, args.text("listID"), args.number("itemID")));
    const rating = args.number("rating");
    writePiece(call.site, "rating", owner, { id: String(call.user.id), document: { rating } });
    const given = readPieces(call.site, "rating", owner).map((one) => numberOf(one.document["rating"]) ?? 0);
    return value(call, "SetRating", "Edm.Double", given.reduce((sum, one) => sum + one, 0) / given.length);
  }),
];
