/**
 * Walks a path step by step through the route table and lets the last resource answer. What the table lacks is
 * refused by name with 501, so that a gap of the emulator never looks like a fact about SharePoint.
 */
import { matchMembers } from "../query/match.ts";
import { textAnswer } from "./binary.ts";
import { Arguments, noArguments } from "./arguments.ts";
import type { Call } from "./call.ts";
import { errors } from "./errors.ts";
import { jsonAnswer, typeNameOf, valueAnswer } from "./format.ts";
import type { Json } from "./json.ts";
import type { Answer } from "./message.ts";
import { parsePath, type Segment } from "./path.ts";
import { entityJson, propertyJson } from "./render.ts";
import { shown } from "./reply.ts";
import { isResource, routesOf, type Kind, type KindRoutes, type Resource } from "./route.ts";
import type { Signature } from "./signature.ts";

function unknownOperation(call: Call, at: Resource, segment: Segment): never {
  const { otherwise } = routesOf(call.routes, at.kind.name);
  if (otherwise) throw otherwise();
  throw errors.notImplemented(`${call.verb} ${at.kind.name}/${segment.name}`);
}

/** How far a path has come. */
interface Reached {
  at: Resource;
  /** The last step was a method, or a key, which is one as well. */
  byMethod: boolean;
}

/** One step: a navigation, a method, or a property of an entity at the end of the path. */
function advance(call: Call, at: Resource, segment: Segment, isLast: boolean): Reached | Answer {
  const found = routesOf(call.routes, at.kind.name).steps.get(segment.key);
  if (!found) {
    const property = isLast && call.verb === "GET" ? propertyJson(call, at, segment.name) : undefined;
    if (!property || segment.arguments.length > 0) return unknownOperation(call, at, segment);
    return propertyAnswer(call, property.name, property.value);
  }
  const { signature } = found;
  if (isLast && signature && !found.verbs.includes(call.verb)) {
    throw errors.wrongVerb(call.verb, signature.method);
  }
  const args = signature ? argumentsOf(call, signature, segment, isLast) : noArguments;
  const target = found.run(call, at, args);
  if (target === undefined) return nullAnswer(call, found.name);
  if (!isResource(target)) return target;
  if (signature || segment.arguments.length === 0) return { at: target, byMethod: signature !== undefined };
  const byKey = routesOf(call.routes, target.kind.name).key;
  if (!byKey) return unknownOperation(call, target, segment);
  const inside = call.within(target.site);
  const member = byKey.find(inside, target, argumentsOf(inside, byKey.signature, segment, isLast));
  return member ? { at: member, byMethod: true } : nullAnswer(call, found.name);
}

/** The body holds arguments only of the method that a POST ends in. */
function argumentsOf(call: Call, signature: Signature, { arguments: given }: Segment, isLast: boolean) {
  const hasBody = isLast && call.verb === "POST" && !signature.takesStream;
  return new Arguments(signature, given, call.query, hasBody ? call.json() : undefined);
}

function nullAnswer(call: Call, name: string): Answer {
  return valueAnswer(call.format, call.metadataUrl, name, "Edm.Null", null);
}

function propertyAnswer(call: Call, name: string, value: Json): Answer {
  const type =
    typeof value === "string" ? "Edm.String" : typeof value === "boolean" ? "Edm.Boolean" : "Edm.Int32";
  const named = typeof value === "object" && value !== null ? typeNameOf(value) : undefined;
  return valueAnswer(call.format, call.metadataUrl, name, named ?? type, value);
}

function showCollection(call: Call, at: Resource): Answer {
  const shape = routesOf(call.routes, at.kind.name).collection;
  if (!shape) throw errors.notImplemented(`GET ${at.kind.name}`);
  const members = matchMembers(call, shape.members(call, at));
  const rows = members.map((member) => entityJson(call, member, call.options.projection));
  if (call.format === "verbose")
    return jsonAnswer(call.format, 200, JSON.stringify({ d: { results: rows } }));
  const head =
    call.format === "minimalmetadata" ? { "odata.metadata": `${call.metadataUrl}#${shape.set}` } : {};
  return jsonAnswer(call.format, 200, JSON.stringify({ ...head, value: rows }));
}

/** `lists/$count`, and the bare text of a property: `web/title/$value`. */
function bareAnswer(
  call: Call,
  at: Resource,
  segment: Segment,
  next: Segment | undefined,
): Answer | undefined {
  const routes = routesOf(call.routes, at.kind.name);
  if (routes.steps.has(segment.key)) return undefined;
  if (segment.key === "$count" && routes.collection) {
    return textAnswer(String(matchMembers(call, routes.collection.members(call, at)).length));
  }
  if (segment.key === "$value" || segment.key === "$count") return unknownOperation(call, at, segment);
  if (next?.key !== "$value") return undefined;
  const property = propertyJson(call, at, segment.name);
  return (
    property &&
    textAnswer(typeof property.value === "string" ? property.value : JSON.stringify(property.value))
  );
}

function answerAt(call: Call, { at, byMethod }: Reached): Answer {
  const routes = routesOf(call.routes, at.kind.name);
  const handler = routes.verbs.get(call.verb);
  if (handler) return handler(call, at);
  // Methods that lead to an entity, such as ensureuser, may be posted to and show it.
  const isShown = call.verb === "GET" || (call.verb === "POST" && byMethod);
  if (isShown) return showAt(call, at, routes);
  if (routes.collection && call.verb !== "POST") throw errors.noSuchVerb(at.kind.name, call.verb);
  if (routes.otherwise) throw routes.otherwise();
  throw errors.notImplemented(`${call.verb} ${at.kind.name}`);
}

function showAt(call: Call, at: Resource, routes: KindRoutes): Answer {
  const handler = routes.verbs.get("GET");
  if (handler) return handler(call, at);
  return routes.collection ? showCollection(call, at) : shown(call, at);
}

/** Answers one operation. @throws Refusal */
export function dispatch(request: Call, root: Kind<null>): Answer {
  const segments = parsePath(request.path);
  let call = request;
  let reached: Reached = { at: root.at(null), byMethod: false };
  for (const [index, segment] of segments.entries()) {
    const bare = bareAnswer(call, reached.at, segment, segments[index + 1]);
    if (bare) return bare;
    const next = advance(call, reached.at, segment, index === segments.length - 1);
    if (!("at" in next)) return next;
    call = call.within(next.at.site);
    reached = next;
  }
  return answerAt(call, reached);
}
