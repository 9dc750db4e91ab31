/** The answers handlers give: an entity, what was just created, a value, nothing. */
import type { Call } from "./call.ts";
import { emptyAnswer, jsonAnswer, valueAnswer } from "./format.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Answer } from "./message.ts";
import { everything, type Projection } from "./query-options.ts";
import { entityJson } from "./render.ts";
import { routesOf, type Resource } from "./route.ts";

function selectSuffix(call: Call): string {
  const select = call.query.get("$select");
  return select === undefined ? "" : `&$select=${select}`;
}

/** One entity's JSON with the outermost wrapping of the dialect. */
export function wrapEntity(call: Call, set: string, json: JsonObject): string {
  if (call.format === "verbose") return JSON.stringify({ d: json });
  if (call.format === "nometadata") return JSON.stringify(json);
  const metadata = `${call.metadataUrl}#${set}/@Element${selectSuffix(call)}`;
  return JSON.stringify({ "odata.metadata": metadata, ...json });
}

function setOf(call: Call, at: Resource): string {
  const shape = routesOf(call.routes, at.kind.name).entity;
  return shape?.set ?? `SP.ApiData.${(shape?.type ?? at.kind.name).split(".").at(-1) ?? ""}s`;
}

/** 200 with an entity, or with a collection's members. */
export function shown(call: Call, at: Resource, projection: Projection = call.options.projection): Answer {
  const json = entityJson(call, at, projection);
  const answer = jsonAnswer(call.format, 200, wrapEntity(call, setOf(call, at), json));
  const etag = routesOf(call.routes, at.kind.name).entity?.etag?.(call, at);
  if (etag !== undefined) answer.headers["ETag"] = etag;
  return answer;
}

/** 201 with the new entity, its address and its version. */
export function created(call: Call, at: Resource): Answer {
  const projection = call.verb === "POST" ? call.options.projection : everything;
  const answer = shown(call, at, projection);
  const path = routesOf(call.routes, at.kind.name).entity?.path(call, at);
  if (path !== undefined) answer.headers["Location"] = `${call.apiUrl}/${path}`;
  return { ...answer, status: 201 };
}

/** 200 with a value; verbose JSON names it, light JSON calls it `value`. */
export function value(call: Call, name: string, type: string, json: Json): Answer {
  return valueAnswer(call.format, call.metadataUrl, name, type, json);
}

/** 204, with the new version when there is one. */
export function done(etag?: string): Answer {
  return emptyAnswer(etag === undefined ? {} : { ETag: etag });
}

/** 200 for functions that return nothing: an empty object marked as null. */
export function nothing(call: Call, name: string): Answer {
  if (call.format === "verbose") return jsonAnswer(call.format, 200, JSON.stringify({ d: { [name]: null } }));
  return valueAnswer(call.format, call.metadataUrl, name, "Edm.Null", null);
}
