/** How long a person waits for the tab: what is seen can be clicked at once, and little is asked for. */
import { describe, expect, it } from "vitest";
import { openMenu } from "./app-page.ts";
import { holdRequests } from "./hold-requests.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import { useProduct } from "./use-product.ts";

describe.skipIf(isBrowserMissing)("the tab while it is being loaded", () => {
  const { visit } = useProduct();

  it.each([
    ["department", "Økonomi & Stab", "Skoler & Uddannelse"],
    ["plan", /Virksomhedsplan/u, /Virksomhedsplan/u],
    ["rest of the bar", "Mere", "Kopiér link"],
  ])("opens the menu of the %s that was clicked before its code had come", async (_, name, item) => {
    const page = await visit({ place: "/oekonomi-stab/plan" });
    const held = await holdRequests(page, (request) => /\/menus-[^/]*\.js$/u.test(request.url()));
    await page.reload();
    const button = page.getByRole("banner").getByRole("button", { name });
    await button.click();
    await expect.poll(held.count).toBeGreaterThan(0);
    expect(await page.getByRole("menu").count()).toBe(0);
    await held.letGo();
    await page.getByRole("menuitem", { name: item }).waitFor();
    expect(await button.getAttribute("aria-expanded")).toBe("true");
  });

  it("opens a menu by its key, and gives the focus to it and back", async () => {
    const page = await visit();
    const held = await holdRequests(page, (request) => /\/menus-[^/]*\.js$/u.test(request.url()));
    await page.reload();
    const button = page.getByRole("banner").getByRole("button", { name: "Økonomi & Stab" });
    await button.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(held.count).toBeGreaterThan(0);
    await held.letGo();
    await page.getByRole("searchbox").and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await button.and(page.locator(":focus")).waitFor();
  });

  it("shows a page as soon as its code is there, whatever has stood in its place", async () => {
    const page = await visit();
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    const held = await holdRequests(page, (request) => /\/ComingPage-[^/]*\.js$/u.test(request.url()));
    // From here on nothing comes that waits for a time to pass.
    await page.clock.install();
    await page.reload();
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.getByRole("link", { name: "Erfaringer" }).first().click();
    const waiting = page.getByRole("status", { name: /^Henter planen/u });
    await waiting.waitFor({ state: "attached" });
    // Its shape comes forth by itself, however busy the browser is with other things.
    await expect.poll(() => waiting.evaluate((shape) => getComputedStyle(shape).opacity)).toBe("1");
    expect(await waiting.locator("div").count()).toBeGreaterThan(3);
    await expect.poll(held.count).toBeGreaterThan(0);
    await held.letGo();
    await page.getByRole("heading", { level: 1, name: "Erfaringer" }).waitFor();
  });

  it.each([
    ["Årshjul", "aarshjul", "WheelPage", "wheel"],
    ["Samarbejde", "samarbejde", "CollaborationPage", "rows"],
  ])("has the shape of %s before that is there, on all sizes", async (_, place, code, shape) => {
    const page = await visit({ place: "/oekonomi-stab" });
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    const held = await holdRequests(page, (request) => request.url().includes(`/${code}-`));
    await page.goto(`${new URL(page.url()).origin}/#/oekonomi-stab/${place}`);
    await page.reload();
    const waiting = page.locator(`[data-shape="${shape}"]`);
    await waiting.waitFor();
    await expect.poll(held.count).toBeGreaterThan(0);
    for (const width of [1280, 700, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findOverhang(page)).toEqual([]);
    }
    await held.letGo();
    await waiting.waitFor({ state: "detached" });
  });

  it.each([
    ["a plan", "/oekonomi-stab/plan"],
    ["Overblik", "/oekonomi-stab"],
  ])("asks for at most 25 things to open %s, all that comes after it included", async (_, place) => {
    const page = await visit({ place });
    await openMenu(page);
    await page.waitForLoadState("networkidle");
    // The page itself is none of its resources.
    const requests = 1 + (await page.evaluate(() => performance.getEntriesByType("resource").length));
    expect(requests).toBeLessThanOrEqual(25);
  });
});
