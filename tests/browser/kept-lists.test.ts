/**
 * What the tab keeps of lists is read again when it has to be: after a day that was set back, and after a reading that
 * failed.
 */
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { readAgreement } from "./collaboration-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { copySeededDatabase } from "./seeded-database.ts";
import { startProduct, type Product, type RunningProduct } from "./start-product.ts";
import { egelunders, itemsOf, rowsIn, write } from "./town-rows.ts";
import { makeVisits } from "./use-product.ts";

const place = "/oekonomi-stab/samarbejde";

/** The agreement that stands first on the page, by its title. */
async function firstTitle(page: Page): Promise<string> {
  const link = page.getByRole("main").getByRole("listitem").getByRole("link").first();
  await link.waitFor();
  return (await link.textContent())?.trim() ?? "";
}

/** As somebody does in SharePoint itself. */
async function rename(product: Product, from: string, to: string): Promise<void> {
  const [row] = await readAgreement(product, from);
  const headers = { "X-HTTP-Method": "MERGE", "If-Match": "*" };
  await write(product, egelunders.admin, `${itemsOf("Collaborations")}(${row?.Id})`, { Title: to }, headers);
}

describe.skipIf(isBrowserMissing)("what is kept of a list", () => {
  const openTab = makeVisits();
  const opened: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0).toReversed()) await close();
  });
  const visit = (product: Product): Promise<Page> => openTab(product, { place, width: 1280 });
  it("is read again after every change when the product is opened with an earlier day on the same rows", async () => {
    const dataFolder = await copySeededDatabase();
    opened.push(() => Promise.resolve(rmSync(dataFolder, { recursive: true })));
    const running: RunningProduct[] = [await startProduct({ dataFolder, today: "2026-12-31" })];
    const [first] = running;
    if (!first) throw new Error("never");
    const port = Number(new URL(first.origin).port);
    const page = await visit(first);
    const title = await firstTitle(page);
    await rename(first, title, "Omdøbt nytårsaften");
    await page.reload();
    await page.getByRole("link", { name: "Omdøbt nytårsaften" }).waitFor();
    await first.close();

    const second = await startProduct({ dataFolder, port, today: "2026-11-22" });
    opened.push(() => second.close());
    await page.reload();
    let before = "Omdøbt nytårsaften";
    for (const name of ["Omdøbt i november", "Omdøbt igen"]) {
      await page.getByRole("link", { name: before }).waitFor();
      await rename(second, before, name);
      await page.reload();
      await page.getByRole("link", { name }).waitFor();
      before = name;
    }
    expect(await modifiedOf(second, before)).toMatch(/^2026-12-31T/u);
  });

  it("is read again when the reading after a change has failed, though nothing more changes", async () => {
    const product = await startProduct();
    opened.push(() => product.close());
    const page = await visit(product);
    await page.clock.install();
    await page.reload();
    const title = await firstTitle(page);
    await rename(product, title, "Omdøbt imens");
    await expect.poll(() => secondsSinceChange(product)).toBeGreaterThan(2);
    const ofList = /Collaborations/u;
    let failed = 0;
    await page.route(/\/_api\/\$batch/u, (route) => {
      const isFirst = failed === 0 && ofList.test(decodeURIComponent(route.request().postData() ?? ""));
      if (!isFirst) return route.continue();
      failed += 1;
      return route.fulfill({ status: 500, body: "{}" });
    });
    await page.clock.fastForward(61_000);
    await expect.poll(() => failed).toBe(1);
    await page.getByRole("link", { name: title }).first().waitFor();
    await page.clock.fastForward(61_000);
    await page.getByRole("link", { name: "Omdøbt imens" }).waitFor();
  });
});

async function modifiedOf(product: Product, title: string): Promise<string> {
  const query = `$select=Modified&$filter=Title eq '${encodeURIComponent(title)}'`;
  const rows = rowsIn(await product.read(egelunders.admin, `${itemsOf("Collaborations")}?${query}`));
  return (rows[0] as { readonly Modified: string }).Modified;
}

/** How long ago, by SharePoint's clock, the list of agreements was last changed. */
async function secondsSinceChange(product: Product): Promise<number> {
  const answer = await product.read(
    egelunders.admin,
    "web/lists?$select=LastItemModifiedDate,CurrentChangeToken,RootFolder/ServerRelativeUrl&$expand=RootFolder",
  );
  const lists = rowsIn(answer) as readonly {
    readonly LastItemModifiedDate: string;
    readonly CurrentChangeToken: { readonly StringValue: string };
    readonly RootFolder: { readonly ServerRelativeUrl: string };
  }[];
  const list = lists.find(({ RootFolder }) => RootFolder.ServerRelativeUrl.endsWith("/Collaborations"));
  const ticks = BigInt(list?.CurrentChangeToken.StringValue.split(";")[3] ?? 0);
  const now = Number(ticks / 10_000n) - 62_135_596_800_000;
  return (now - Date.parse(list?.LastItemModifiedDate ?? "")) / 1000;
}
