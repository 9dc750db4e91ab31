/**
 * A removal that is taken back in the moment in which it is sent: what was not said to be deleted in the end is there,
 * also in a tab opened later.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { isBrowserMissing } from "./open-browser.ts";
import { useProduct } from "./use-product.ts";
import {
  addElement,
  emptyPlan,
  keptLines,
  lineText,
  outlineInLists,
  rowsOfPlan,
  saved,
} from "./writing-page.ts";

describe.skipIf(isBrowserMissing)("a goal whose removal is on its way", () => {
  const { product, visit } = useProduct();
  let page: Page;
  let plan: number;
  beforeEach(async () => {
    plan = await emptyPlan(product, "Plan til prøve");
    const goal = await addElement(product, plan, "goal", "Færre breve");
    await addElement(product, plan, "action", "Ring i stedet", goal);
    page = await visit({ place: `/oekonomi-stab/plan/${plan}/skriv`, width: 1280 });
    await lineText(page, "Mål 1").waitFor();
    await saved(page);
  });
  const titles = async () => (await rowsOfPlan(product, plan)).map(({ Title }) => Title);

  /** Removes the goal with its action for good, and holds the request back. */
  const removeAndHold = async (answer: "after" | "before" | "never") => {
    await page.clock.install();
    const held: (() => void)[] = [];
    let isHeld = true;
    await page.route(/\$batch$/u, async (route) => {
      if (!isHeld || !(route.request().postData() ?? "").includes("/recycle()")) return route.continue();
      isHeld = false;
      const arrived = answer === "before" ? undefined : await route.fetch();
      await new Promise<void>((resolve) => held.push(resolve));
      if (answer === "never") return route.abort();
      return arrived ? route.fulfill({ response: arrived }) : route.continue();
    });
    await page.getByRole("button", { name: "Flyt, tilføj eller slet: Mål 1" }).click();
    await page.getByRole("menuitem", { name: "Slet" }).click();
    const undo = page.getByRole("button", { name: "Fortryd" });
    await undo.waitFor();
    // The message waits for whoever points at it; the removal does not.
    await undo.hover();
    await page.clock.fastForward("00:30");
    await expect.poll(() => held.length).toBe(1);
    return {
      undo,
      letGo: () => {
        for (const go of held) go();
      },
    };
  };
  const all = "mål: Færre breve\n  handling: Ring i stedet";
  const whenBack = async () => {
    await lineText(page, "Handling 1 til mål 1").waitFor();
    await expect.poll(() => outlineInLists(product, plan)).toBe(all);
    await saved(page);
    return outlineInLists(product, plan);
  };

  it.each([
    ["has not arrived", "before"],
    ["has arrived and not been answered", "after"],
    ["loses its answer", "never"],
  ] as const)("comes back, when the request %s", async (_, answer) => {
    const { undo, letGo } = await removeAndHold(answer);
    await undo.click();
    await lineText(page, "Mål 1").waitFor();
    letGo();
    await page.clock.fastForward("01:00");
    expect(await whenBack()).toBe(all);
  });

  it("comes back with Ctrl+Z too", async () => {
    const { letGo } = await removeAndHold("after");
    await page.keyboard.press("Control+z");
    await lineText(page, "Mål 1").waitFor();
    letGo();
    await page.clock.fastForward("00:05");
    expect(await whenBack()).toBe(all);
  });

  it("comes back after it has gone, for as long as Fortryd is shown", async () => {
    const { undo, letGo } = await removeAndHold("after");
    letGo();
    await expect.poll(titles).toEqual([]);
    await undo.click();
    await page.clock.fastForward("00:05");
    expect(await whenBack()).toBe(all);
  });

  it("comes back in a new tab, when this one is closed in that moment", async () => {
    const { undo } = await removeAndHold("after");
    await undo.click();
    await lineText(page, "Mål 1").waitFor();
    expect(await titles()).toEqual([]);
    await expect
      .poll(async () => (await keptLines(page)).map(({ isPutBack }) => isPutBack))
      .toEqual([true, true]);
    const context = page.context();
    const address = page.url();
    await page.close();
    page = await context.newPage();
    await page.goto(address);
    expect(await whenBack()).toBe(all);
  });
});
