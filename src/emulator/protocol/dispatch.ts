/**
 * Walks a path step by step through the route table and lets the last resource answer. What the table lacks is
 * refused by name with 501, so that a gap of the emulator never looks like a fact about SharePoint.
 */
import { matchMembers } from "../query/match.ts";
import { textAnswer } from "./binary.ts";
import { Arguments } from "./arguments.ts";
import type { Call } from "./call.ts";
import { errors } from "./errors.ts";
import { jsonAnswer, typeNameOf, valueAnswer } from "./format.ts";
import type { Json } from "./json.ts";
import type { Answer } from "./message.ts";
import { parsePath, type Segment } from "./path.ts";
import { entityJson, propertyJson } from "./render.ts";
import { shown } from "./reply.ts";
import { isResource, routesOf, type Kind, type Resource } from "./route.ts";

function unknownOperation(call: Call, at: Resource, segment: Segment): never {
  throw errors.notImplemented(`${call.verb} ${at.kind.name}/${segment.name}`);
}

/** One step: a navigation, a function, or a property of an entity at the end of the path. */
function advance(call: Call, at: Resource, segment: Segment, isLast: boolean): Resource | Answer {
  const found = routesOf(call.routes, at.kind.name).steps.get(segment.key);
  const args = new Arguments(segment.arguments, call.query);
  if (!found) {
    const property = isLast && call.verb === "GET" ? propertyJson(call, at, segment.name) : undefined;
    if (!property) return unknownOperation(call, at, segment);
    return propertyAnswer(call, property.name, property.value);
  }
  const target = found.run(call, at, args);
  if (target === undefined) return nullAnswer(call, found.name);
  if (!isResource(target) || found.takesArguments || args.count === 0) return target;
  const byKey = routesOf(call.routes, target.kind.name).key;
  if (!byKey) return unknownOperation(call, target, segment);
  return byKey(call.within(target.site), target, args) ?? nullAnswer(call, found.name);
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

function answerAt(call: Call, at: Resource, byFunction: boolean): Answer {
  const routes = routesOf(call.routes, at.kind.name);
  const handler = routes.verbs.get(call.verb);
  if (handler) return handler(call, at);
  if (call.verb === "GET") return routes.collection ? showCollection(call, at) : shown(call, at);
  // Functions that lead to an entity, such as ensureuser, are posted to and show it.
  if (call.verb === "POST" && byFunction && routes.entity) return shown(call, at);
  throw errors.notImplemented(`${call.verb} ${at.kind.name}`);
}

/** Answers one operation. @throws Refusal */
export function dispatch(request: Call, root: Kind<null>): Answer {
  const segments = parsePath(request.path);
  let call = request;
  let at = root.at(null);
  let byFunction = false;
  for (const [index, segment] of segments.entries()) {
    const bare = bareAnswer(call, at, segment, segments[index + 1]);
    if (bare) return bare;
    byFunction = routesOf(call.routes, at.kind.name).steps.get(segment.key)?.takesArguments ?? false;
    const next = advance(call, at, segment, index === segments.length - 1);
    if (!isResource(next)) return next;
    call = call.within(next.site);
    at = next;
  }
  return answerAt(call, at, byFunction);
}
