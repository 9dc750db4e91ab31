/**
 * The whole municipality on one page, as a director uses it: from the menu to a figure, from the figure to a goal, and
 * back to where one was.
 */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focused, openedGoal } from "./app-page.ts";
import { keptTexts } from "./kept-rows.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { useProduct } from "./use-product.ts";

const director = "henrik.skovgaard-lund@egelund.example";

function address(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}

function row(page: Page, name: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });
}

describe.skipIf(isBrowserMissing)("the whole municipality", () => {
  const { visit } = useProduct();
  const open = async (place = "/hele-kommunen", width = 1280): Promise<Page> => {
    const page = await visit({ person: director, place, width, height: 800 });
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };

  it("is one choice in the department's menu, and is kept for the next time", async () => {
    const page = await open("/oekonomi-stab");
    await page.getByRole("button", { name: "Økonomi & Stab" }).and(page.locator("[aria-haspopup]")).click();
    await page.getByRole("searchbox", { name: "Find en afdeling" }).fill("hele");
    await page.keyboard.press("Enter");
    await page
      .getByRole("heading", { level: 1, name: /^\d af 7 afdelinger har mål, der afviger$/u })
      .waitFor();
    await focused(page.getByRole("main"));
    await expect.poll(() => page.title()).toBe("Overblik · Hele kommunen · Rettesnor");
    expect(Object.values(await keptTexts(page, "department"))).toEqual(["hele-kommunen"]);
  });

  it("has a line for every department under its director area, and for a unit with a plan", async () => {
    const page = await open();
    const names = await page.getByRole("rowheader").getByRole("link").allTextContents();
    expect(names).toEqual([
      "Økonomi & Stab",
      "Børn, Læring & Kultur",
      "Børn & Dagtilbud",
      "Skoler & Uddannelse",
      "Åbrinkskolen",
      "Kultur & Fritid",
      "Velfærd, By & Klima",
      "Sundhed & Ældre",
      "Social & Beskæftigelse",
      "By, Klima & Teknik",
    ]);
    // The same goals as the department's own Overblik counts.
    const stab = row(page, "Økonomi & Stab");
    await stab.getByRole("link", { name: "Uden status: 3" }).waitFor();
    expect(await stab.getByRole("link", { name: /^17 mål: 9 Følger planen/u }).count()).toBe(1);
  });

  it("opens each figure to what it counts, a goal from there, and goes back to the same place", async () => {
    const page = await open();
    const link = row(page, "By, Klima & Teknik").getByRole("link", { name: /^Over tid: /u });
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo({ top: 300 }));
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(100);
    const count = Number(await link.textContent());
    await link.click();
    await page.getByRole("heading", { level: 1, name: "Mål med noget over tid" }).waitFor();
    expect(address(page)).toBe("#/hele-kommunen/overblik/tal/over-tid/by-klima-teknik");
    await expect.poll(() => page.getByText(/ dage? over tid$/u).count()).toBe(count);
    const goal = page.getByRole("main").getByRole("listitem").getByRole("link").first();
    const title = (await goal.innerText()).replace(/^\S+ /u, "");
    await goal.click();
    await openedGoal(page, title);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Mål med noget over tid" }).waitFor();
    await page.goBack();
    await page.getByRole("table", { name: "Afdelingerne" }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled - 60);
  });

  it("tells of each sum how many goals it is", async () => {
    const page = await open();
    for (const word of ["Følger planen", "Kræver opmærksomhed", "Afviger", "Nået", "Ingen status"]) {
      const sum = page.getByRole("main").getByRole("link", { name: new RegExp(`^\\d+\\s${word}$`, "u") });
      const count = Number.parseInt(await sum.innerText(), 10);
      await sum.click();
      await expect.poll(() => page.getByRole("main").getByRole("listitem").count()).toBe(count);
      await page.goBack();
      await page.getByRole("table", { name: "Afdelingerne" }).waitFor();
    }
  });

  it("shows one director area alone, and all again", async () => {
    const page = await open();
    await page.getByRole("link", { name: "Velfærd, By & Klima" }).click();
    await page
      .getByRole("heading", {
        level: 1,
        name: /^\d af 3 afdelinger i Velfærd, By & Klima har mål, der afviger$/u,
      })
      .waitFor();
    expect(await page.getByRole("rowheader").getByRole("link").count()).toBe(4);
    await page.getByRole("link", { name: "Vis hele kommunen" }).click();
    await expect.poll(() => page.getByRole("rowheader").getByRole("link").count()).toBe(10);
  });

  it("has the words that were given of what is off track, and since when", async () => {
    const page = await open();
    const deviations = page.getByRole("region", { name: "De største afvigelser" });
    const item = deviations.getByRole("listitem").filter({ hasText: "Anlæg til tiden" });
    await item.getByText(/Skolefløjen/u).waitFor();
    await item.getByText(/^(?:Ny afvigelse|Afviger siden .*)$/u).waitFor();
    const quarters = item.getByRole("img", { name: /3\. kvartal: .*4\. kvartal: Afviger/u });
    await quarters.waitFor();
    expect(await quarters.count()).toBe(1);
  });

  it("costs at most four requests cold, and one when nothing has changed", async () => {
    const page = await open();
    const asked = () =>
      page.evaluate(
        () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/_api/")).length,
      );
    await expect.poll(asked).toBeGreaterThan(0);
    expect(await asked()).toBeLessThanOrEqual(4);
    await page.reload();
    await page.getByRole("table", { name: "Afdelingerne" }).waitFor();
    await expect.poll(asked).toBe(1);
  });

  it("prints the figures and the deviations on one page, without what one can press", async () => {
    const page = await open();
    await page.getByRole("table", { name: "Afdelingerne" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    const pdf = (await page.pdf({ format: "A4", landscape: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
  });

  it.each([
    ["the overview", "/hele-kommunen"],
    ["a figure", "/hele-kommunen/overblik/tal/over-tid"],
    ["the year", "/hele-kommunen/aarshjul"],
    ["a page that departments have", "/hele-kommunen/samarbejde"],
  ])("has no barrier and nothing that sticks out: %s", async (_, place) => {
    const page = await open(place);
    expect(await findFaults(page, { through: [700], within: [360, 320] })).toEqual([]);
  });
});
