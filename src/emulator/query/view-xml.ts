/** Reads a whole `<View>`: condition, order, fields, page size and how deep it looks into folders. */
import { errors } from "../protocol/errors.ts";
import { parseCondition, type CamlContext } from "./caml.ts";
import type { Predicate } from "./predicate.ts";
import { child, parseXml, type XmlNode } from "./xml.ts";

export interface ViewQuery {
  where: Predicate | undefined;
  orderBy: { name: string; descending: boolean }[];
  groupBy: string[];
  fields: string[];
  rowLimit: number | undefined;
  paged: boolean;
  /** 0 one folder, 1 Recursive (no folders), 2 RecursiveAll, 3 FilesOnly. */
  scope: number;
}

const scopes: Record<string, number> = { recursive: 1, recursiveall: 2, filesonly: 3 };

function references(node: XmlNode | undefined): XmlNode[] {
  return node?.children.filter((one) => one.name === "FieldRef") ?? [];
}

function readQuery(
  query: XmlNode | undefined,
  context: CamlContext,
): Pick<ViewQuery, "where" | "orderBy" | "groupBy"> {
  const condition = child(query, "Where")?.children[0];
  const orderBy = references(child(query, "OrderBy")).map((one) => ({
    name: one.attributes["Name"] ?? "ID",
    descending: /^false$/i.test(one.attributes["Ascending"] ?? "TRUE"),
  }));
  const groupBy = references(child(query, "GroupBy")).map((one) => one.attributes["Name"] ?? "ID");
  return { where: condition && parseCondition(condition, context), orderBy, groupBy };
}

/**
 * @param xml a `<View>`, or only a `<Query>` or `<Where>` as some callers send
 * @throws Refusal 400, 501 for joins
 */
export function parseViewXml(xml: string, context: CamlContext): ViewQuery {
  const blank = { fields: [], rowLimit: undefined, paged: false, scope: 0 };
  if (xml.trim() === "") return { where: undefined, orderBy: [], groupBy: [], ...blank };
  const root = parseXml(xml);
  if (root.name === "Where") {
    return { ...blank, ...readQuery({ ...root, name: "Query", children: [root] }, context) };
  }
  if (root.name === "Query") return { ...blank, ...readQuery(root, context) };
  for (const name of ["Joins", "ProjectedFields"]) {
    if ((child(root, name)?.children.length ?? 0) > 0) throw errors.notImplemented(`CAML ${name}`);
  }
  const limit = child(root, "RowLimit");
  const rows = Number(limit?.text ?? Number.NaN);
  return {
    ...readQuery(child(root, "Query"), context),
    fields: references(child(root, "ViewFields")).map((one) => one.attributes["Name"] ?? ""),
    rowLimit: Number.isNaN(rows) || rows <= 0 ? undefined : rows,
    paged: /^true$/i.test(limit?.attributes["Paged"] ?? ""),
    scope: scopes[(root.attributes["Scope"] ?? "").toLowerCase()] ?? 0,
  };
}
