/** Turns resources into JSON: metadata of the dialect asked for, then the selected properties, then expansions. */
import { noArguments } from "./arguments.ts";
import type { Call } from "./call.ts";
import { errors, Refusal } from "./errors.ts";
import { toVerbose } from "./format.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Projection } from "./query-options.ts";
import { isResource, routesOf, type EntityShape, type KindRoutes, type Resource } from "./route.ts";

function metadataOf(call: Call, at: Resource, shape: EntityShape<Resource>): JsonObject {
  if (call.format === "nometadata") return {};
  const path = shape.path(call, at);
  const address = `${call.apiUrl}/${path}`;
  const id = shape.id?.(call, at) ?? address;
  const etag = shape.etag?.(call, at);
  const type = shape.typeOf?.(call, at) ?? shape.type;
  if (call.format === "verbose") {
    return { __metadata: { id, uri: address, ...(etag === undefined ? {} : { etag }), type } };
  }
  return {
    "odata.type": type,
    "odata.id": id,
    ...(etag === undefined ? {} : { "odata.etag": etag }),
    "odata.editLink": path,
  };
}

function expandInto(
  call: Call,
  at: Resource,
  routes: KindRoutes,
  name: string,
  inner: Projection,
): Json | undefined {
  const step = routes.steps.get(name.toLowerCase());
  if (!step?.navigates) return undefined;
  const target = step.run(call, at, noArguments);
  if (target === undefined) return null;
  if (!isResource(target)) return undefined;
  return resourceJson(call, target, inner);
}

/** Deferred links stand in verbose JSON for every navigation that was not expanded. */
function deferredLinks(call: Call, at: Resource, routes: KindRoutes, projection: Projection): JsonObject {
  const links: JsonObject = {};
  if (call.format !== "verbose" || !projection.all || !routes.entity) return links;
  const path = routes.entity.path(call, at);
  for (const step of routes.steps.values()) {
    if (!step.navigates || projection.expand.has(step.name.toLowerCase())) continue;
    links[step.name] = { __deferred: { uri: `${call.apiUrl}/${path}/${step.name}` } };
  }
  return links;
}

/** One entity as JSON, without the outermost wrapping. @throws Refusal 400 for unknown names */
export function entityJson(from: Call, at: Resource, projection: Projection): JsonObject {
  const call = from.within(at.site);
  const routes = routesOf(call.routes, at.kind.name);
  if (routes.render) return routes.render(call, at, projection);
  const shape = routes.entity;
  if (!shape) throw errors.notImplemented(`GET ${at.kind.name}`);
  const all = shape.properties(call, at);
  const shown: JsonObject = projection.all ? { ...all } : {};
  for (const name of projection.names) {
    if (name in all) shown[name] = all[name];
    else if (!selectOther(call, at, shape, routes, projection, name, all, shown))
      throw errors.unknownSelect(name);
  }
  const expanded: JsonObject = {};
  for (const { name, projection: inner } of projection.expand.values()) {
    const value = expandInto(call, at, routes, name, inner);
    if (value !== undefined) expanded[routes.steps.get(name.toLowerCase())?.name ?? name] = value;
    else if (!(name in shown) && !(name in all) && shape.more?.[name] === undefined) {
      throw errors.unknownSelect(name);
    }
  }
  const properties = call.format === "verbose" ? (toVerbose(shown) as JsonObject) : shown;
  const links = deferredLinks(call, at, routes, projection);
  return { ...metadataOf(call, at, shape), ...links, ...properties, ...expanded };
}

function selectOther(
  call: Call,
  at: Resource,
  shape: EntityShape<Resource>,
  routes: KindRoutes,
  projection: Projection,
  name: string,
  all: JsonObject,
  shown: JsonObject,
): boolean {
  const lower = name.toLowerCase();
  const quiet = Object.keys(shape.more ?? {}).find((one) => one.toLowerCase() === lower);
  const more = quiet === undefined ? undefined : shape.more?.[quiet];
  if (quiet !== undefined && more) {
    shown[quiet] = more(call, at);
    return true;
  }
  const head = name.split("/")[0] ?? name;
  const loose = Object.keys(all).find((one) => one.toLowerCase() === lower);
  if (loose !== undefined) {
    shown[loose] = all[loose];
    return true;
  }
  if (projection.expand.has(head.toLowerCase())) return true;
  if (!routes.steps.get(head.toLowerCase())?.navigates) return false;
  // Selecting a navigation without expanding it gives nothing in light JSON.
  if (name.includes("/")) throw errors.notExpanded(head);
  return true;
}

/** An entity or a collection inside another entity. */
function resourceJson(from: Call, at: Resource, projection: Projection): Json {
  const call = from.within(at.site);
  const routes = routesOf(call.routes, at.kind.name);
  if (!routes.collection) return entityJson(call, at, projection);
  const members = routes.collection.members(call, at).map((member) => entityJson(call, member, projection));
  return call.format === "verbose" ? { results: members } : members;
}

type Render = NonNullable<KindRoutes["render"]>;

/** A property of what renders itself: a column of an item. */
function renderedProperty(
  call: Call,
  at: Resource,
  name: string,
  render: Render,
): { name: string; value: Json } | undefined {
  try {
    const json = render(call, at, { all: false, names: [name], expand: new Map() });
    const found = Object.keys(json).find((one) => one.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : { name: found, value: json[found] ?? null };
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) return undefined;
    throw error;
  }
}

/** One property by name, for paths such as `web/title`; undefined when there is none. */
export function propertyJson(
  from: Call,
  at: Resource,
  name: string,
): { name: string; value: Json } | undefined {
  const call = from.within(at.site);
  const { entity: shape, render } = routesOf(call.routes, at.kind.name);
  if (render && !shape) return renderedProperty(call, at, name, render);
  if (!shape) return undefined;
  const lower = name.toLowerCase();
  for (const [one, read] of Object.entries(shape.more ?? {})) {
    if (one.toLowerCase() === lower) return { name: one, value: read(call, at) };
  }
  for (const [one, value] of Object.entries(shape.properties(call, at))) {
    if (one.toLowerCase() === lower) return { name: one, value: value ?? null };
  }
  return undefined;
}
