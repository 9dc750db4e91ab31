/**
 * Runs a filter, an order and a page over entities in memory: lists, fields, users and all else that is not an item.
 */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { isObject, textOf, type Json, type JsonObject } from "../protocol/json.ts";
import { everything } from "../protocol/query-options.ts";
import { entityJson, propertyJson } from "../protocol/render.ts";
import { routesOf, type Resource } from "../protocol/route.ts";
import { fold } from "../storage/fold.ts";
import { parseFilter } from "./odata-parser.ts";
import type { Comparator, FieldName, Predicate, Value } from "./predicate.ts";

type Read = (field: FieldName) => Json;

const bareGuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

function comparable(value: Json): string | number | null {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string")
    return bareGuid.test(value) ? value.replaceAll(/[{}]/g, "").toLowerCase() : fold(value);
  return typeof value === "number" ? value : null;
}

function compares(actual: Json, comparator: Comparator, wanted: Value): boolean {
  const left = comparable(actual);
  const right = comparable(wanted);
  if (left === null || right === null) return comparator === "ne" ? left !== right : false;
  const [a, b] = typeof left === typeof right ? [left, right] : [String(left), String(right)];
  if (comparator === "eq") return a === b;
  if (comparator === "ne") return a !== b;
  if (comparator === "lt") return a < b;
  if (comparator === "le") return a <= b;
  return comparator === "gt" ? a > b : a >= b;
}

/** Does a row satisfy a predicate? */
function matches(predicate: Predicate, read: Read): boolean {
  switch (predicate.op) {
    case "and":
      return predicate.parts.every((part) => matches(part, read));
    case "or":
      return predicate.parts.some((part) => matches(part, read));
    case "not":
      return !matches(predicate.part, read);
    case "compare":
      return compares(read(predicate.field), predicate.comparator, predicate.value);
    case "isnull":
      return (read(predicate.field) === null) !== predicate.negated;
    case "startswith":
      return fold(textOf(read(predicate.field)) ?? "").startsWith(fold(predicate.text));
    case "contains":
      return fold(textOf(read(predicate.field)) ?? "").includes(fold(predicate.text));
    case "in":
      return predicate.values.some((value) => compares(read(predicate.field), "eq", value));
    case "constant":
      return predicate.value;
    case "datepart":
    case "membership":
      throw errors.invalidQuery("The filter cannot be used on this collection.");
  }
}

function reader(call: Call, at: Resource): Read {
  const routes = routesOf(call.routes, at.kind.name);
  return ({ name, path }) => {
    if (path === undefined) {
      const property = propertyJson(call, at, name);
      if (!property) throw errors.unknownSelect(name);
      return property.value;
    }
    const expand = new Map([[name.toLowerCase(), { name, projection: everything }]]);
    const json: JsonObject = routes.render
      ? routes.render(call, at, { all: false, names: [], expand })
      : entityJson(call, at, { all: false, names: [], expand });
    const inner = json[routes.steps.get(name.toLowerCase())?.name ?? name];
    return (isObject(inner) ? inner[path] : null) ?? null;
  };
}

/** The members a request asks for: filtered, ordered, and cut by `$skip` and `$top`. */
export function matchMembers(call: Call, members: Resource[]): Resource[] {
  const { filter, orderBy, skip, top } = call.options;
  let wanted = members;
  if (filter !== undefined) {
    const predicate = parseFilter(filter);
    wanted = wanted.filter((member) => matches(predicate, reader(call, member)));
  }
  for (const { name, descending } of orderBy.toReversed()) {
    const [head = name, path] = name.split("/");
    const keyed = wanted.map((member) => ({
      member,
      key: comparable(reader(call, member)({ name: head, path })) ?? "",
    }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (descending ? -1 : 1));
    wanted = keyed.map(({ member }) => member);
  }
  const start = skip ?? 0;
  return top === undefined && start === 0
    ? wanted
    : wanted.slice(start, top === undefined ? undefined : start + top);
}
