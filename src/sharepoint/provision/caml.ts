/** List views' conditions, order and groups as CAML, SharePoint's query language. */
import type { Condition, ListDefinition, ListView } from "../../schema/define-list.ts";
import type { Field } from "../../schema/field.ts";
import { element, escapeXml } from "./xml.ts";

/** What every row has besides its definition's fields, by the names that views use. */
const everyRow: Readonly<Record<string, string>> = {
  id: "ID",
  kind: "ContentType",
  author: "Author",
  editor: "Editor",
  createdAt: "Created",
  modifiedAt: "Modified",
};

/**
 * The column behind a name in a view. Throws for a name that is none; `tests/schema` sees to it that there are no such.
 */
export function columnOf(list: ListDefinition, name: string): string {
  const column = list.fields[name]?.column ?? everyRow[name];
  if (column === undefined) throw new RangeError(`${list.name} has no field ${name}`);
  return column;
}

/** The inside of a view's `<Query>`: which rows, in which groups and order. */
export function queryXml(list: ListDefinition, view: ListView): string {
  const where = view.where ? `<Where>${conditionXml(list, view.where)}</Where>` : "";
  const group = (view.group ?? [])
    .map((name) => element("FieldRef", { Name: columnOf(list, name) }))
    .join("");
  const order = (view.sort ?? []).map((name) => {
    const falling = name.startsWith("-");
    const column = columnOf(list, falling ? name.slice(1) : name);
    return element("FieldRef", { Name: column, Ascending: falling ? false : undefined });
  });
  return [
    where,
    group === "" ? "" : element("GroupBy", { Collapse: false, GroupLimit: 30 }, group),
    order.length === 0 ? "" : `<OrderBy>${order.join("")}</OrderBy>`,
  ].join("");
}

export function conditionXml(list: ListDefinition, condition: Condition): string {
  if ("all" in condition) return joined("And", list, condition.all);
  if ("any" in condition) return joined("Or", list, condition.any);
  if ("kind" in condition) {
    // By id and not by name, which people may change; the list's own content type begins with ours.
    const id = list.kinds[condition.kind]?.contentTypeId ?? "";
    return compare("BeginsWith", "ContentTypeId", "ContentTypeId", escapeXml(id));
  }
  const column = columnOf(list, condition.field);
  const reference = element("FieldRef", { Name: column });
  switch (condition.is) {
    case "empty":
      return `<IsNull>${reference}</IsNull>`;
    case "filled":
      return `<IsNotNull>${reference}</IsNotNull>`;
    case "equal":
      return compareValue("Eq", list.fields[condition.field], column, condition.value);
    case "other":
      // An empty column is other than any word, which CAML leaves open.
      return `<Or><IsNull>${reference}</IsNull>${compareValue("Neq", list.fields[condition.field], column, condition.value)}</Or>`;
    case "before-today":
      return compare("Lt", column, "DateTime", today());
    case "today-or-later":
      return compare("Geq", column, "DateTime", today());
    case "within-days": {
      const from = today(condition.value < 0 ? condition.value : undefined);
      const to = today(condition.value > 0 ? condition.value : undefined);
      return `<And>${compare("Geq", column, "DateTime", from)}${compare("Leq", column, "DateTime", to)}</And>`;
    }
    case "me":
    default:
      return compare("Eq", column, "Integer", "<UserID />");
  }
}

function today(days?: number): string {
  return element("Today", { OffsetDays: days });
}

function compareValue(
  operator: string,
  field: Field | undefined,
  column: string,
  value: string | number | boolean,
): string {
  if (field?.kind === "choice") {
    return compare(operator, column, "Choice", escapeXml(field.choices[String(value)]?.da ?? String(value)));
  }
  if (typeof value === "boolean") return compare(operator, column, "Boolean", value ? "1" : "0");
  if (field?.kind === "lookup") return compare(operator, column, "Lookup", String(value), true);
  return compare(operator, column, typeof value === "number" ? "Number" : "Text", escapeXml(String(value)));
}

function compare(operator: string, column: string, type: string, value: string, byId = false): string {
  const reference = element("FieldRef", { Name: column, LookupId: byId ? true : undefined });
  return `<${operator}>${reference}<Value Type="${type}">${value}</Value></${operator}>`;
}

/** CAML's And and Or take exactly two. */
function joined(operator: "And" | "Or", list: ListDefinition, conditions: readonly Condition[]): string {
  const [first, ...rest] = conditions;
  if (first === undefined) throw new RangeError(`${list.name}: an empty condition in a view`);
  const xml = conditionXml(list, first);
  return rest.length === 0 ? xml : `<${operator}>${xml}${joined(operator, list, rest)}</${operator}>`;
}
