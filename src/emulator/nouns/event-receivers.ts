/** Event receivers of a list or a web: registered and listed; nothing is ever called. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { numberOf, textOf } from "../protocol/json.ts";
import { created, done } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import { newGuid, plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { deletePiece, readPiece, readPieces, writePiece } from "../site/pieces.ts";
import { EventReceiver, EventReceivers, ListKind, Web } from "./kinds.ts";

const kind = "event-receiver";

interface ReceiverOwner {
  id: string;
  list: List | undefined;
}

function requireRights(call: Call, { list }: ReceiverOwner): void {
  if (list) call.access.requireList(list, Right.ManageLists);
  else call.access.requireWeb(Right.ManageWeb);
}

function find(call: Call, owner: ReceiverOwner, id: string): ReturnType<typeof EventReceiver.at> {
  const piece = readPiece(call.site, kind, owner.id, plainGuid(id));
  if (!piece) throw errors.noItem();
  return EventReceiver.at({ owner, id: piece.id });
}

export const eventReceiverRoutes: readonly Route[] = [
  step(ListKind, "EventReceivers", (_call, list) => EventReceivers.at({ id: list.id, list })),
  step(Web, "EventReceivers", (call) => EventReceivers.at({ id: call.site.document.webId, list: undefined })),
  collection(EventReceivers, {
    set: "SP.ApiData.EventReceiverDefinitions",
    members: (call, owner) =>
      readPieces(call.site, kind, owner.id).map(({ id }) => EventReceiver.at({ owner, id })),
  }),
  key(EventReceivers, "id", (call, owner, args) => find(call, owner, args.text("id"))),
  lookup(EventReceivers, "getById", ["eventReceiverId"], (call, owner, args) =>
    find(call, owner, args.text("eventReceiverId")),
  ),
  operation(EventReceivers, "add", ["eventReceiverCreationInformation"], (call, owner, args) => {
    requireRights(call, owner);
    const given = args.object("eventReceiverCreationInformation");
    const id = newGuid();
    const document = {
      EventType: numberOf(given["EventType"]) ?? 0,
      ReceiverAssembly: textOf(given["ReceiverAssembly"]) ?? "",
      ReceiverClass: textOf(given["ReceiverClass"]) ?? "",
      ReceiverId: id,
      ReceiverName: textOf(given["ReceiverName"]) ?? "",
      ReceiverUrl: textOf(given["ReceiverUrl"]) ?? "",
      SequenceNumber: numberOf(given["SequenceNumber"]) ?? 1000,
      Synchronization: numberOf(given["Synchronization"]) ?? 0,
    };
    writePiece(call.site, kind, owner.id, { id, document });
    return { ...created(call, EventReceiver.at({ owner, id })), status: 200 };
  }),
  entity(EventReceiver, {
    type: "SP.EventReceiverDefinition",
    set: "SP.ApiData.EventReceiverDefinitions",
    path: (_call, { owner, id }) =>
      `${owner.list ? `Web/Lists(guid'${owner.list.id}')` : "Web"}/EventReceivers(guid'${id}')`,
    properties: (call, { owner, id }) => readPiece(call.site, kind, owner.id, id)?.document ?? {},
  }),
  operation(EventReceiver, "deleteObject", [], (call, { owner, id }) => {
    requireRights(call, owner);
    deletePiece(call.site, kind, owner.id, id);
    return done();
  }),
  verb(EventReceiver, "DELETE", (call, { owner, id }) => {
    requireRights(call, owner);
    deletePiece(call.site, kind, owner.id, id);
    return done();
  }),
];
