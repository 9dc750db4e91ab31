/**
 * Årshjul on paper and filled to the brim: one A3 page whatever is shown, every line on it, and labels that touch
 * nothing with two hundred activities.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/domain/calendar/calendar.ts";
import { day } from "../../src/schema/day.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import { addRows } from "../../src/sharepoint/writing/add-rows.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { egelunders } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { findLabels } from "./wheel-labels.ts";
import { openWheel, siteAs } from "./wheel-page.ts";
import { widenFont } from "./wider-font.ts";
import { patience } from "./patience.ts";

/** The sheet's pages and the size of the first, in points. */
async function paper(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/u.exec(pdf) ?? [];
  return {
    pages: pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length,
    size: [Math.round(Number(width)), Math.round(Number(height))],
  };
}
/** The lines beside the printed wheel, and those of them that the sheet would cut off. */
async function linesOnPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.getByText(/ · udskrevet 22\. november 2026/u).waitFor();
  const lines = await page.locator("[data-printed]").evaluateAll((all) =>
    all.map((line) => {
      const sheet = line.closest("[data-sheet]")?.getBoundingClientRect();
      const foot = line.closest("[data-sheet]")?.querySelector("[data-foot]")?.getBoundingClientRect();
      const { right, bottom } = line.getBoundingClientRect();
      const isWithin = sheet && foot && right <= sheet.right + 0.5 && bottom <= foot.top + 0.5;
      return { text: line.textContent ?? "", isWithin: isWithin === true };
    }),
  );
  const whole = await page.locator("[data-whole]").count();
  // Each number of the wheel stands before its line in the whole year.
  const numbers = await page.locator("[data-whole] b").allTextContents();
  const drawn = await page.locator("[data-sheet] svg text:has(textPath)").allTextContents();
  // What holds on the day of printing only would be wrong on the next.
  expect(
    await page
      .locator("svg")
      .getByText(/dage til|i dag|i morgen/u)
      .count(),
  ).toBe(0);
  const months = await page.locator("[data-month]").allTextContents();
  const foot = (await page.locator("[data-foot]").textContent()) ?? "";
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return {
    months,
    foot,
    whole,
    unexplained:
      whole === 0 ? [] : drawn.filter((text) => /^\d+$/u.test(text) && !numbers.includes(`${text} `)),
    numbers: numbers.length,
    count: lines.length,
    cut: lines.filter(({ isWithin }) => !isWithin).map(({ text }) => text),
  };
}

describe.skipIf(isBrowserMissing)("the Årshjul on paper", () => {
  const { product, visit } = useProduct();
  const open = async (wish: Visit = {}): Promise<Page> => {
    const page = await openWheel(visit, wish);
    return page;
  };

  const a3 = { pages: 1, size: [1191, 842] };
  const withWholeYear = { ...a3, pages: 2 };

  it("is an A3 page lying down, whatever is chosen on the screen, and the whole year on the next", async () => {
    const page = await open({ theme: "dark" });
    await page.getByRole("tab", { name: "Liste" }).click();
    expect(await paper(page)).toEqual(withWholeYear);
    const all = await linesOnPaper(page);
    expect(all.count).toBeGreaterThan(60);
    expect(all.cut).toEqual([]);
    expect(all.numbers).toBeGreaterThan(0);
    expect(all.unexplained.filter((text) => Number(text) > 53)).toEqual([]);
    expect(all.foot).toContain(`${all.count} af ${all.whole} her, alle bagefter`);
    for (const ring of ["Planens frister", "Politisk", "Ledelse"])
      await page.getByRole("button", { name: ring, exact: true }).click();
    expect(await paper(page)).toEqual(a3);
    const fewer = await linesOnPaper(page);
    expect([fewer.whole, fewer.count < all.count]).toEqual([0, true]);
    expect(fewer.cut).toEqual([]);
  });

  it("has room for every line in a much wider font as well", async () => {
    const page = await open();
    const usual = await linesOnPaper(page);
    await widenFont(page, 140);
    expect(await paper(page)).toEqual(withWholeYear);
    const wide = await linesOnPaper(page);
    expect(wide.cut).toEqual([]);
    expect(wide.count).toBeGreaterThan(40);
    expect(wide.count).toBeLessThanOrEqual(usual.count);
  });

  it("is the same page, and the same wheel without collisions, with two hundred activities under long names", async () => {
    const site = siteAs(product, egelunders.admin);
    const rings = ["politics", "management", "economy", "staff", "department"] as const;
    const outcomes = await addRows(
      site,
      wheel,
      Array.from({ length: 200 }, (_, number) => ({
        kind: "activity" as const,
        draft: {
          title: `${number}. Tværgående drøftelse af ældreområdets årsværk, økonomi og øvrige ønsker før næste års budget`,
          ring: rings[number % rings.length],
          start: addDays(day("2026-10-01"), (number * 37) % 360),
          end: number % 3 === 0 ? addDays(day("2026-10-01"), ((number * 37) % 360) + 20) : undefined,
          isDeadline: number % 2 === 0,
          repeats: "once" as const,
        },
      })),
      { department: "oekonomi-stab" },
    );
    expect(outcomes.filter((outcome) => "error" in outcome)).toEqual([]);
    const page = await open();
    await expect
      .poll(() => page.getByRole("button", { name: /Tværgående drøftelse af ældreområdets/u }).count(), {
        timeout: 6 * patience.step,
      })
      .toBe(200);
    expect((await findLabels(page)).overlapping).toEqual([]);
    const { pages, size } = await paper(page);
    expect([size, pages]).toEqual([a3.size, 4]);
    const lines = await linesOnPaper(page);
    expect(lines.cut).toEqual([]);
    expect(lines.whole).toBeGreaterThan(300);
    expect(lines.numbers).toBeGreaterThan(20);
    // Not all have room beside the wheel; those that have come from the whole year, and the rest stands behind it.
    expect(lines.months.length).toBe(12);
    expect(lines.foot).toMatch(/ · \d+ af 3\d\d her, alle bagefter$/u);
  });
});
