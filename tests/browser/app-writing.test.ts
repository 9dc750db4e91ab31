/** A head of department writes her plan: by keyboard from nothing, by menus, with colleagues, without a connection. Rows are read over REST. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isBrowserMissing, useBrowser } from "./open-browser.ts";
import { type RunningProduct, startProduct, visit, type Visit } from "./start-product.ts";
import { emptyPlan, lineText, outlineInLists, saved } from "./writing-page.ts";

const department = "oekonomi-stab";

describe.skipIf(isBrowserMissing)("writing a plan", () => {
  const browser = useBrowser();
  let product: RunningProduct;
  let page: Page;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterEach(async () => {
    await page.context().close();
  });
  afterAll(async () => {
    await product.close();
  });
  const open = async (plan: number, wish: Visit = {}) => {
    page = await visit(browser(), product, {
      place: `/${department}/plan/${plan}/skriv`,
      width: 1280,
      ...wish,
    });
    await page.getByRole("status").filter({ hasText: "Gemt" }).waitFor();
  };

  it("goes by the keys alone, as in Word's outline", async () => {
    const plan = await emptyPlan(product, "Skrevet med taster");
    await open(plan);
    await page.getByRole("button", { name: "Tilføj indsatsområde" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Nære tilbud");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ingen venter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ring tilbage samme dag");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Telefonvagt i frokosten");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Flere digitale selvbetjeninger");
    await page.keyboard.press("Shift+Tab");
    await lineText(page, "Mål 1.2").waitFor();
    await page.keyboard.press("Alt+ArrowUp");
    await lineText(page, "Mål 1.1").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      [
        "indsatsområde: Nære tilbud",
        "  mål: Flere digitale selvbetjeninger",
        "  mål: Ingen venter",
        "    handling: Ring tilbage samme dag",
        "    handling: Telefonvagt i frokosten",
      ].join("\n"),
    );
    expect(await lineText(page, "Handling 2 til mål 1.2").inputValue()).toBe("Telefonvagt i frokosten");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Mål 1.2");
  });
});
