/**
 * A page as it stands, looked at in every theme and on several widths: going there once for each of them would take
 * far longer than the looking.
 */
import type { Page } from "playwright-core";
import { findBarriers } from "./accessibility.ts";
import { findCutTexts, findOverhang } from "./overhang.ts";

type ThemeName = "light" | "dark" | "contrast";

/** Changes the theme under the page as another window of the browser would. */
async function wearTheme(page: Page, theme: ThemeName): Promise<void> {
  await page.evaluate((value) => {
    const key = "rettesnor/theme///";
    localStorage.setItem(key, JSON.stringify({ version: 1, at: 0, value }));
    dispatchEvent(new StorageEvent("storage", { key }));
  }, theme);
  await page.waitForFunction((value) => document.documentElement.dataset["theme"] === value, theme);
  // Colours go over into each other.
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const under = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(under.map(({ finished }) => finished));
  });
}

export interface Looks {
  /** Where the page is placed otherwise than it is now, and looked through anew. */
  readonly through?: readonly number[];
  /** Where it is seen whether anything sticks out or is cut off. */
  readonly within?: readonly number[];
}

/**
 * What is wrong with the page in the light theme, in the dark one and in contrast, at its own width and at the ones
 * that are given: barriers, what sticks out, what is cut off. Leaves it light and as wide as it was.
 */
export async function findFaults(page: Page, { through = [], within = [] }: Looks = {}): Promise<string[]> {
  const own = page.viewportSize() ?? { width: 900 };
  const found: string[] = [];
  const note = (look: string, faults: readonly string[]) =>
    found.push(...faults.map((fault) => `${look}: ${fault}`));
  for (const width of [own.width, ...through]) {
    await widen(page, width);
    for (const theme of ["light", "dark", "contrast"] as const) {
      await wearTheme(page, theme);
      note(`${theme} at ${width}`, [
        ...(await findBarriers(page, theme === "light" ? "all" : "colours")),
        ...(await findOverhang(page)),
        ...(await findCutTexts(page)),
      ]);
    }
    await wearTheme(page, "light");
  }
  for (const width of within) {
    await widen(page, width);
    note(`at ${width}`, [...(await findOverhang(page)), ...(await findCutTexts(page))]);
  }
  await widen(page, own.width);
  return found;
}

/** And waits until what stands beside something else has followed it. */
async function widen(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width === width) return;
  await page.setViewportSize({ height: 800, ...page.viewportSize(), width });
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}
