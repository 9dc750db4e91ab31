/** A plan of two hundred goals: what is counted, found, unfolded and opened is right. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { giveStatus, hearBriefly, openedGoal, openGoal } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { useProduct } from "./use-product.ts";
import { writePlan } from "./written-plan.ts";

const areas = Array.from({ length: 20 }, (_, area) => ({
  title: `Indsatsområde nummer ${area + 1}`,
  goals: Array.from({ length: 10 }, (__, goal) => ({
    title: `Mål ${area + 1}-${goal + 1}`,
    action: `Handling under ${area + 1}-${goal + 1}`,
  })),
}));

describe.skipIf(isBrowserMissing)("a plan of two hundred goals", () => {
  const { product, visit } = useProduct();
  let page: Page;
  beforeAll(async () => {
    await writePlan(product, "kultur-fritid", areas);
  });
  const open = async (place: string): Promise<void> => {
    page = await visit({ place, person: "lisbeth.aagaard@egelund.example", width: 1280 });
    await page.getByRole("heading", { level: 1 }).waitFor();
  };
  const goalLinks = () => page.locator('main a[id^="goal-"]');

  it("counts them on the overview", async () => {
    await open("/kultur-fritid");
    await page.getByRole("heading", { level: 1, name: "200 af 200 mål mangler status" }).waitFor();
    await expect.poll(() => page.getByRole("link", { name: /: Ingen status$/u }).count()).toBe(200);
  });

  it("filters, unfolds and opens the right ones", async () => {
    await open("/kultur-fritid/plan");
    await expect.poll(() => goalLinks().count()).toBe(200);
    const search = page.getByRole("searchbox", { name: "Find i planen" });
    await search.fill("mål 17-");
    await page.getByText("Viser 10 af 200 mål").waitFor();
    expect(await goalLinks().allTextContents()).toEqual(areas[16]?.goals.map(({ title }) => title));
    await search.fill("");
    await expect.poll(() => goalLinks().count()).toBe(200);
    await page.getByRole("button", { name: "Fold alt ud" }).click();
    await expect.poll(() => page.getByText(/^Handling under/u).count()).toBe(200);
    await page.getByRole("button", { name: "Fold alt ind" }).click();
    const panel = await openGoal(page, "Mål 20-10");
    await giveStatus(panel, "Afviger", "Det går ikke.");
    await hearBriefly(page, "Din status er givet.");
    await page.getByRole("button", { name: /^Afviger\s1$/u }).click();
    await page.getByText("Viser 1 af 200 mål").waitFor();
    await panel.getByRole("button", { name: "Forrige mål" }).click();
    await openedGoal(page, "Mål 20-9");
  });
});
