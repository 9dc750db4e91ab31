/** No barrier, nothing that sticks out and nothing cut off, on every page, in every theme and width. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openedGoal } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { findCutTexts } from "./overhang.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { placeOfGoal } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

/** A small plan with everything in it: axe takes its time for every element. */
const department = "skoler-uddannelse";
const head = "thomas.ravnsborg@egelund.example";
const goal = "To voksne de første hundrede dage";

/** Each page: how one gets there from a fresh address, and what shows that it is there. */
const pages: readonly (readonly [string, (page: Page, origin: string, place: string) => Promise<void>])[] = [
  [
    "Overblik",
    async (page, origin) => {
      await page.goto(`${origin}/#/${department}`);
      await page.getByRole("heading", { name: "Målene" }).waitFor();
    },
  ],
  [
    "Plan",
    async (page, origin) => {
      await page.goto(`${origin}/#/${department}/plan`);
      await page.getByRole("button", { name: `Vis handlinger og tegn under ${goal}` }).click();
    },
  ],
  [
    "Målet, åbnet",
    async (page, origin, place) => {
      await page.goto(`${origin}/#${place}`);
      const panel = await openedGoal(page, goal);
      await panel.getByRole("radio", { name: "Afviger" }).check();
      await panel.getByRole("button", { name: "Dokumentation" }).click();
      await panel.getByRole("button", { name: "Giv status" }).focus();
    },
  ],
  [
    "Læs",
    async (page, origin) => {
      await page.goto(`${origin}/#/${department}/plan`);
      await page.getByRole("button", { name: "Læs", exact: true }).click();
      await page.getByRole("article").waitFor();
    },
  ],
  [
    "Søg",
    async (page, origin) => {
      await page.goto(`${origin}/#/${department}`);
      await page.getByRole("heading", { name: "Målene" }).waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: /Søg efter mål/u }).fill("er");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "En side, der kommer",
    async (page, origin) => {
      await page.keyboard.press("Escape");
      await page.goto(`${origin}/#/${department}/erfaringer`);
      await page.getByRole("heading", { name: "Erfaringer" }).waitFor();
    },
  ],
  [
    "Påmindelser",
    async (page, origin) => {
      await page.goto(`${origin}/#/${department}/paamindelser`);
      await page.getByRole("heading", { name: "De næste 30 dage" }).waitFor();
    },
  ],
  [
    "Ingen plan",
    async (page, origin) => {
      await page.goto(`${origin}/#/kultur-fritid`);
      await page.getByRole("heading", { name: "Der er ingen plan endnu" }).waitFor();
    },
  ],
  [
    "En afdeling, der ikke findes",
    async (page, origin) => {
      await page.goto(`${origin}/#/ukendt`);
      await page.getByRole("heading", { name: "Afdelingen findes ikke" }).waitFor();
    },
  ],
  [
    "En fejl",
    async (page, origin) => {
      await page.goto(`${origin}/#/${department}/plan/4711`);
      await page.getByRole("heading", { name: "Planen findes ikke her" }).waitFor();
      await page.getByText("Vis detaljer til it").click();
    },
  ],
  [
    "Opsætning",
    async (page, origin) => {
      await page.goto(`${origin}/#/indstil`);
      await page.getByRole("combobox", { name: "Afdeling" }).waitFor();
    },
  ],
];

const differsOnPhone = new Set(["Overblik", "Plan", "Målet, åbnet", "Søg"]);

describe.skipIf(isBrowserMissing)("the tab's pages", () => {
  const { product, visit } = useProduct();

  // The width that Teams leaves, and that of a usual window at 200 %.
  it.each([
    ["da", "oekonomi-stab"],
    ["en", "social-beskaeftigelse"],
  ] as const)("have a bar of two rows in which no word is cut: %s", async (language, place) => {
    const page = await visit({ width: 700, language, place: `/${place}/plan` });
    await page.getByRole("heading", { level: 1 }).waitFor();
    for (const width of [700, 640]) {
      await page.setViewportSize({ width, height: 500 });
      const bar = await page.getByRole("banner").evaluate((element) => {
        const whole = [...element.querySelectorAll<HTMLElement>("a, button")].filter(
          (each) => each.offsetParent !== null,
        );
        const boxes = whole.map((each) => ({
          name: each.textContent ?? "",
          box: each.getBoundingClientRect(),
        }));
        // What stands beside each other is one row, however high.
        const rows: { top: number; bottom: number }[] = [];
        for (const { box } of boxes) {
          const row = rows.find(({ top, bottom }) => box.top < bottom - 4 && box.bottom > top + 4);
          if (row) {
            row.top = Math.min(row.top, box.top);
            row.bottom = Math.max(row.bottom, box.bottom);
          } else rows.push({ top: box.top, bottom: box.bottom });
        }
        return {
          rows: rows.length,
          cut: boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth - 8).map(({ name }) => name),
        };
      });
      expect([width, bar]).toEqual([width, { rows: 2, cut: [] }]);
      expect(await findCutTexts(page)).toEqual([]);
    }
  });

  it.each(pages)(
    "have no barrier, nothing cut off and nothing that sticks out: %s",
    async (name, goThere) => {
      const page = await visit({ width: 1280, person: head });
      await goThere(page, product.origin, await placeOfGoal(product, goal));
      // On a phone some are placed differently; what is only text is looked through once.
      const through = differsOnPhone.has(name) ? [360] : [];
      expect(await findFaults(page, { through, within: [320, 700] })).toEqual([]);
    },
  );
});
