/** What the query string asks of an answer: which properties, which rows, in which order. */
import { errors } from "./errors.ts";

/** Which properties of an entity are wanted; `expand` holds the same for what it leads to. */
export interface Projection {
  /** No `$select`, or `*` in it. */
  all: boolean;
  /** Selected names in order, without those that lead into an expansion. */
  names: readonly string[];
  /** Expanded names as written, each with what is wanted of it. Keys are lower case. */
  expand: ReadonlyMap<string, { name: string; projection: Projection }>;
}

export interface QueryOptions {
  projection: Projection;
  filter: string | undefined;
  orderBy: readonly { name: string; descending: boolean }[];
  top: number | undefined;
  skip: number | undefined;
  skipToken: string | undefined;
}

export const everything: Projection = { all: true, names: [], expand: new Map() };

function splitList(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Builds the tree of wanted properties from `$select` and `$expand` paths such as `Author/Title`. */
function projectionOf(select: readonly string[], expand: readonly string[]): Projection {
  const names: string[] = [];
  const selectInto = new Map<string, string[]>();
  for (const path of select) {
    const slash = path.indexOf("/");
    if (slash < 0) names.push(path);
    else {
      const head = path.slice(0, slash).toLowerCase();
      selectInto.set(head, [...(selectInto.get(head) ?? []), path.slice(slash + 1)]);
    }
  }
  const expandInto = new Map<string, { name: string; deeper: string[] }>();
  for (const path of expand) {
    const slash = path.indexOf("/");
    const name = slash < 0 ? path : path.slice(0, slash);
    const known = expandInto.get(name.toLowerCase()) ?? { name, deeper: [] };
    if (slash >= 0) known.deeper.push(path.slice(slash + 1));
    expandInto.set(name.toLowerCase(), known);
  }
  const tree = new Map<string, { name: string; projection: Projection }>();
  for (const [key, { name, deeper }] of expandInto) {
    tree.set(key, { name, projection: projectionOf(selectInto.get(key) ?? [], deeper) });
  }
  // `$select=Plan/Title` without `$expand=Plan` still names Plan, so that its absence can be refused by name.
  for (const path of select) {
    const head = path.split("/")[0] ?? path;
    if (path.includes("/") && !tree.has(head.toLowerCase())) names.push(path);
  }
  const all = select.length === 0 || names.includes("*");
  return { all, names: names.filter((name) => name !== "*" && !name.startsWith("odata.")), expand: tree };
}

function wholeNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text.trim())) throw errors.invalidQuery(`${name} must be a whole number.`);
  return Number(text);
}

function parseOrder(text: string): { name: string; descending: boolean } {
  const [name = "", direction = "asc"] = text.split(/\s+/);
  return { name, descending: direction.toLowerCase() === "desc" };
}

/** Reads the system options of a request; names are matched without case. */
export function readQueryOptions(query: ReadonlyMap<string, string>): QueryOptions {
  return {
    projection:
      query.size === 0
        ? everything
        : projectionOf(splitList(query.get("$select")), splitList(query.get("$expand"))),
    filter: query.get("$filter"),
    orderBy: splitList(query.get("$orderby")).map(parseOrder),
    top: wholeNumber(query.get("$top"), "$top"),
    skip: wholeNumber(query.get("$skip"), "$skip"),
    skipToken: query.get("$skiptoken"),
  };
}

/** Reads a query string; `+` means a space, names are kept in lower case. */
export function parseQuery(text: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  if (text === "") return query;
  for (const [name, value] of new URLSearchParams(text)) query.set(name.toLowerCase(), value);
  return query;
}
