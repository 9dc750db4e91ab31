/**
 * Egelund's people by what they are to Økonomi & Stab, and the rows of its lists, read and written over REST as
 * somebody.
 */
import type { Product } from "./start-product.ts";

export const egelunders = {
  head: "mette.holm@egelund.example",
  staff: "farida.noori@egelund.example",
  /** In another department. */
  neighbour: "stine.moerk@egelund.example",
  secretariat: "signe.thorup@egelund.example",
  director: "torben.aagaard@egelund.example",
  /** In the department's directory, but not in its group. */
  reader: "oliver.nissen@egelund.example",
  admin: "admin@egelund.example",
} as const;

interface StatusItem {
  readonly Id: number;
  readonly Title: string | null;
  readonly ElementId: number | null;
  readonly StatusPeriod: string | null;
  readonly Assessment: string | null;
  readonly Body: string | null;
  readonly Documentation: string | null;
  readonly DocumentationLinks: string | null;
  readonly PlanKey: number | null;
  readonly Withdraws: number | null;
  readonly FileDirRef: string;
  readonly Created: string;
  readonly Author: { readonly EMail: string };
}

interface ElementItem {
  readonly Id: number;
  readonly Title: string;
  readonly PlanKey: number | null;
  readonly DepartmentKey: string | null;
  readonly LatestAssessment: string | null;
  readonly StatusUntil: string | null;
}

const statusColumns =
  "Id,Title,ElementId,StatusPeriod,Assessment,Body,Documentation,DocumentationLinks,PlanKey,Withdraws,FileDirRef,Created,Author/EMail";

/** The address of a list's rows, for `Product.read`. */
export function itemsOf(list: string): string {
  return `web/getlist('/sites/styring/Lists/${list}')/items`;
}

/** What was said of a goal or an action, newest first. */
export async function readStatus(product: Product, element: number): Promise<readonly StatusItem[]> {
  const query = `$select=${statusColumns}&$expand=Author&$filter=ElementId eq ${element}&$orderby=Created desc,Id desc&$top=50`;
  const answer = await product.read(egelunders.reader, `${itemsOf("Status")}?${query}`);
  return rowsIn(answer) as readonly StatusItem[];
}

/** The one element of a plan with this title. @throws when there is none or several */
export async function findElement(product: Product, title: string): Promise<ElementItem> {
  const query = `$select=Id,Title,PlanKey,DepartmentKey,LatestAssessment,StatusUntil&$filter=Title eq '${encodeURIComponent(title)}'`;
  const answer = await product.read(egelunders.reader, `${itemsOf("PlanElements")}?${query}`);
  const rows = rowsIn(answer) as readonly ElementItem[];
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`${rows.length} elements are called ${title}`);
  return row;
}

/** Where a goal stands in the tab, by its title. */
export async function placeOfGoal(product: Product, title: string): Promise<string> {
  const { Id, PlanKey, DepartmentKey } = await findElement(product, title);
  return `/${DepartmentKey}/plan/${PlanKey}/maal/${Id}`;
}

/**
 * Sends something to SharePoint as somebody, the way a person works there outside the tab. @throws on anything but 2xx
 */
export async function write(
  product: Product,
  person: string,
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const answer = await fetch(`${product.siteUrl}/_api/${path}`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${person}`,
      Accept: "application/json;odata=nometadata",
      "Content-Type": "application/json;odata=nometadata",
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

/** Changes a row by hand, whatever it says now, as the site's administrator. */
export async function editRow(
  product: Product,
  list: string,
  id: number,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await write(product, egelunders.admin, `${itemsOf(list)}(${id})`, values, {
    "X-HTTP-Method": "MERGE",
    "IF-MATCH": "*",
  });
}

export function rowsIn(answer: unknown): readonly unknown[] {
  return (answer as { readonly value: readonly unknown[] }).value;
}
