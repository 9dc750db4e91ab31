/** Reads CAML view XML into the same parts an OData request has: a predicate, an order, fields, a page size. */
import { errors } from "../protocol/errors.ts";
import type { Comparator, FieldName, Predicate, Value } from "./predicate.ts";
import { child, type XmlNode } from "./xml.ts";

/** What depends on who asks and when. */
export interface CamlContext {
  userId: number;
  /** The start of today on the site, in ISO form without a zone, moved by a number of days. */
  today: (offsetDays: number) => string;
  now: () => string;
}

const comparators: Record<string, Comparator> = {
  eq: "eq",
  neq: "ne",
  lt: "lt",
  leq: "le",
  gt: "gt",
  geq: "ge",
};

function fieldOf(node: XmlNode): FieldName {
  const reference = child(node, "FieldRef");
  const name = reference?.attributes["Name"];
  if (name === undefined) throw errors.invalidQuery("A FieldRef without a Name.");
  const byId = /^true$/i.test(reference?.attributes["LookupId"] ?? "");
  return { name, path: byId ? "Id" : undefined };
}

function valueOf(node: XmlNode, context: CamlContext): { value: Value; type: string; dayOnly: boolean } {
  const type = (node.attributes["Type"] ?? "Text").toLowerCase();
  const dayOnly = type === "datetime" && !/^true$/i.test(node.attributes["IncludeTimeValue"] ?? "");
  const today = child(node, "Today");
  if (today) {
    const offset = Number(today.attributes["OffsetDays"] ?? today.attributes["Offset"] ?? 0);
    return { value: context.today(offset), type, dayOnly };
  }
  if (child(node, "Now")) return { value: context.now(), type, dayOnly };
  if (child(node, "UserID")) return { value: context.userId, type: "userid", dayOnly };
  return { value: node.text, type, dayOnly };
}

/** CAML compares persons and lookups by id only when told to, and always with `<UserID/>` and Type Integer. */
function withIdPath(field: FieldName, type: string): FieldName {
  return type === "userid" ? { ...field, path: "Id" } : field;
}

/** A range of site-local days, the end not in it. */
function rangeOf(node: XmlNode, context: CamlContext): [start: string, end: string] {
  const given = /^\d{4}-\d{2}-\d{2}/.exec(node.text.trim())?.[0];
  const start = new Date(given ?? `${context.today(0).slice(0, 10)}T00:00:00Z`);
  const end = new Date(start);
  if (child(node, "Year")) {
    start.setUTCMonth(0, 1);
    end.setUTCFullYear(start.getUTCFullYear() + 1, 0, 1);
  } else if (child(node, "Month")) {
    start.setUTCDate(1);
    end.setUTCMonth(end.getUTCMonth() + 1, 1);
  } else if (child(node, "Week")) {
    start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
    end.setTime(start.getTime() + 7 * 86_400_000);
  } else end.setUTCDate(end.getUTCDate() + 1);
  return [start.toISOString().slice(0, 19), end.toISOString().slice(0, 19)];
}

/** What calendar views ask: does the time between two columns touch a day, a week, a month or a year? */
function overlap(node: XmlNode, context: CamlContext): Predicate {
  const [from, to] = node.children
    .filter((one) => one.name === "FieldRef")
    .map((one): FieldName => ({ name: one.attributes["Name"] ?? "", path: undefined }));
  const given = child(node, "Value");
  if (!from || !to || !given) throw errors.invalidQuery("DateRangesOverlap needs two columns and a Value.");
  const [start, end] = rangeOf(given, context);
  const reaches: Predicate = {
    op: "or",
    parts: [
      { op: "compare", field: to, comparator: "ge", value: start },
      {
        op: "and",
        parts: [
          { op: "isnull", field: to, negated: false },
          { op: "compare", field: from, comparator: "ge", value: start },
        ],
      },
    ],
  };
  return { op: "and", parts: [{ op: "compare", field: from, comparator: "lt", value: end }, reaches] };
}

function leaf(node: XmlNode, context: CamlContext): Predicate {
  const operator = node.name.toLowerCase();
  if (operator === "daterangesoverlap") return overlap(node, context);
  const field = fieldOf(node);
  const given = child(node, "Value");
  if (operator === "isnull" || operator === "isnotnull") {
    return { op: "isnull", field: { name: field.name, path: undefined }, negated: operator === "isnotnull" };
  }
  if (operator === "in") {
    const values = child(node, "Values")?.children.map((one) => valueOf(one, context).value) ?? [];
    return { op: "in", field, values };
  }
  if (operator === "membership") {
    const id = node.attributes["ID"];
    return {
      op: "membership",
      field,
      kind: node.attributes["Type"] ?? "",
      groupId: id === undefined ? undefined : Number(id),
    };
  }
  if (!given) throw errors.invalidQuery(`${node.name} without a Value.`);
  const { value, type, dayOnly } = valueOf(given, context);
  const target = withIdPath(field, type);
  if (operator === "beginswith") return { op: "startswith", field: target, text: String(value) };
  if (operator === "contains") return { op: "contains", field: target, text: String(value) };
  if (operator === "includes") return { op: "compare", field: target, comparator: "eq", value };
  if (operator === "notincludes") {
    return { op: "not", part: { op: "compare", field: target, comparator: "eq", value } };
  }
  const comparator = comparators[operator];
  if (!comparator) throw errors.notImplemented(`CAML ${node.name}`);
  return { op: "compare", field: target, comparator, value, dayOnly };
}

/** The condition inside `<Where>`. @throws Refusal 400 or 501 */
export function parseCondition(node: XmlNode, context: CamlContext): Predicate {
  const operator = node.name.toLowerCase();
  if (operator !== "and" && operator !== "or") return leaf(node, context);
  return { op: operator, parts: node.children.map((one) => parseCondition(one, context)) };
}
