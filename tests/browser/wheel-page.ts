/** What a person does on the page Årshjul, in the words of the screen, and its rows over REST. */
import type { Locator, Page } from "playwright-core";
import { connect, type Site } from "../../src/sharepoint/sending/connect.ts";
import type { Product, Visit } from "./start-product.ts";
import { egelunders, itemsOf, rowsIn } from "./town-rows.ts";
import type { Visitor } from "./use-product.ts";

export interface StoredActivity {
  readonly Id: number;
  readonly Title: string;
  readonly Ring: string | null;
  readonly StartDay: string | null;
  readonly EndDay: string | null;
  readonly FileDirRef: string;
  readonly IsCancelled: boolean;
  readonly ActivityId: number | null;
  readonly OriginalDay: string | null;
  readonly Repeats: string | null;
  readonly RepeatsUntil: string | null;
}

/** The rows of the wheel with a title, oldest first. */
export async function readWheel(product: Product, title: string): Promise<readonly StoredActivity[]> {
  const columns =
    "Id,Title,Ring,StartDay,EndDay,FileDirRef,IsCancelled,ActivityId,OriginalDay,Repeats,RepeatsUntil,Created";
  const filter = encodeURIComponent(`Title eq '${title}'`);
  const query = `$select=${columns}&$filter=${filter}&$orderby=Created,Id`;
  return rowsIn(
    await product.read(egelunders.admin, `${itemsOf("Wheel")}?${query}`),
  ) as readonly StoredActivity[];
}

/** The site as somebody, for what others write meanwhile. */
export function siteAs(product: Product, person: string): Site {
  return connect({ siteUrl: product.siteUrl, getToken: () => Promise.resolve(person) });
}

/** The page, once the year is there. */
export async function openWheel(visit: Visitor, wish: Visit = {}): Promise<Page> {
  const page = await visit({
    place: "/oekonomi-stab/aarshjul",
    width: 1280,
    height: 900,
    ...wish,
  });
  await page.getByRole("heading", { level: 1, name: "Årshjul 2026/27" }).waitFor();
  return page;
}

/** What stands on the wheel under a name. */
export function stop(page: Page, name: RegExp): Locator {
  return page.getByRole("button", { name }).first();
}

/** Chooses it with the keyboard, since the middle of an arc's box is not on the arc. */
export async function choose(page: Page, name: RegExp): Promise<void> {
  await stop(page, name).press("Enter");
}

/** Where the middle of its arc is in the window. */
export async function middleOf(
  page: Page,
  name: RegExp,
): Promise<{ readonly x: number; readonly y: number }> {
  const at = await stop(page, name).evaluate((element) => {
    const path = element.querySelector("path");
    const matrix = path?.getScreenCTM();
    if (!path || !matrix) return undefined;
    // An arc's path goes along its outer edge, in, and back along its inner edge: opposite points enclose its middle.
    const length = path.getTotalLength();
    const [outer, inner] = [path.getPointAtLength(length * 0.2), path.getPointAtLength(length * 0.72)];
    const middle = new DOMPoint((outer.x + inner.x) / 2, (outer.y + inner.y) / 2).matrixTransform(matrix);
    return { x: middle.x, y: middle.y };
  });
  if (!at) throw new Error(`There is no arc ${name.source}.`);
  return at;
}

/** The chosen activity, opened. */
export function panel(page: Page): Locator {
  return page.getByRole("region", { name: "Aktivitet" });
}

export async function writeDay(scope: Locator, label: string, text: string): Promise<void> {
  await scope.getByRole("textbox", { name: label }).fill(text);
}
