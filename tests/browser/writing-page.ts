/** What a person does where a plan is written, and the plan's rows read over REST. */
import type { Locator, Page } from "playwright-core";
import { day } from "../../src/schema/day.ts";
import { planElements, type PlanElement } from "../../src/schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../src/schema/lists/plans.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { connect } from "../../src/sharepoint/sending/connect.ts";
import { keptRows } from "./kept-rows.ts";
import type { Product } from "./start-product.ts";
import { egelunders, itemsOf, rowsIn } from "./town-rows.ts";

/** Gives Økonomi & Stab an empty draft of a plan for 2028, as its head; its id. */
export async function emptyPlan(
  product: Product,
  title: string,
  kind: Plan["kind"] = "goalPlan",
): Promise<number> {
  const site = connect({ siteUrl: product.siteUrl, getToken: () => Promise.resolve(egelunders.head) });
  const [unit] = rowsIn(
    await product.read(
      egelunders.head,
      `${itemsOf("Organisation")}?$select=Id&$filter=OrgKey eq 'oekonomi-stab'`,
    ),
  ) as readonly { readonly Id: number }[];
  const owner = unit?.Id;
  const period = { from: day("2028-01-01"), to: day("2028-12-31") };
  const { id } = await addRow(
    site,
    plans,
    kind,
    { title, owner, ...period, state: "draft" },
    { department: "oekonomi-stab" },
  );
  return id;
}

/** A row in a plan, made as its head; its id. */
export async function addElement(
  product: Product,
  plan: number,
  kind: PlanElement["kind"],
  title: string,
  parent?: number,
  order = 1,
): Promise<number> {
  const site = connect({ siteUrl: product.siteUrl, getToken: () => Promise.resolve(egelunders.head) });
  const draft = { title, plan, parent, order };
  const { id } = await addRow(site, planElements, kind, draft, { department: "oekonomi-stab" });
  return id;
}

/** A line's own text, by what the line is called: `Mål 1.2`. */
export function lineText(page: Page, name: string): Locator {
  return page.getByRole("textbox", { name, exact: true });
}

/** Waits until everything that was written is saved. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: /^Gemt$/u })
    .waitFor();
}

interface WrittenRow {
  readonly Id: number;
  readonly Title: string;
  readonly Body: string | null;
  readonly ParentElementId: number | null;
  readonly SortOrder: number | null;
  readonly DueDate: string | null;
  readonly PlanKey: number | null;
  readonly DepartmentKey: string | null;
  readonly ContentTypeId: string;
}

/** The rows of a plan, in their order, as a reader sees them. */
export async function rowsOfPlan(product: Product, plan: number): Promise<readonly WrittenRow[]> {
  const columns = "Id,Title,Body,ParentElementId,SortOrder,DueDate,PlanKey,DepartmentKey,ContentTypeId";
  const query = `$select=${columns}&$filter=PlanKey eq ${plan}&$orderby=SortOrder&$top=500`;
  return rowsIn(
    await product.read(egelunders.reader, `${itemsOf("PlanElements")}?${query}`),
  ) as readonly WrittenRow[];
}

const kindLetters: Readonly<Record<string, string>> = {
  "31": "kapitel",
  "32": "indsatsområde",
  "33": "mål",
  "34": "handling",
  "35": "prøvehandling",
  "36": "tegn",
  "37": "milepæl",
};

/** The plan's rows as an indented text, `mål: Titel`, in reading order. */
export async function outlineInLists(product: Product, plan: number): Promise<string> {
  const rows = await rowsOfPlan(product, plan);
  const under = (parent: number | null, indent: string): string[] =>
    rows
      .filter((row) => row.ParentElementId === parent)
      .flatMap((row) => {
        const kind = kindLetters[/4B5C(3\d)/iu.exec(row.ContentTypeId)?.[1] ?? ""] ?? "?";
        return [`${indent}${kind}: ${row.Title}`, ...under(row.Id, `${indent}  `)];
      });
  return under(null, "").join("\n");
}

/** What this browser keeps of lines that SharePoint does not have as they are, of all plans. */
export async function keptLines(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = await keptRows(page, "lines");
  return rows as readonly Readonly<Record<string, unknown>>[];
}
