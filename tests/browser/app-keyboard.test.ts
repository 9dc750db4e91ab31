/** Everything can be reached and done from the keyboard, one sees where one is, and comes back to where one was. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focused, hearBriefly, openedGoal, textField } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { egelunders, placeOfGoal, readStatus } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const goal = "Persondata i trygge hænder";

/** What has the focus: its role's name for people, and whether one can see that it has it. */
function focusOf(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "", isVisible: false };
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const marked = [element, element.closest("label"), element.parentElement].some((part) => {
      if (!part) return false;
      return [null, "::after", "::before"].some((pseudo) => {
        const style = getComputedStyle(part, pseudo);
        return (
          (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
          (pseudo !== null && style.content !== "none" && style.borderStyle !== "none") ||
          style.boxShadow !== "none"
        );
      });
    });
    return { name: name.trim(), isVisible: marked };
  });
}

/** Presses Tab until this has the focus. @throws when one cannot see where the focus is on the way */
async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const { name: found, isVisible } = await focusOf(page);
    if (found !== "" && !isVisible) throw new Error(`One cannot see that “${found}” has the focus.`);
    if (typeof name === "string" ? found === name : name.test(found)) return;
  }
  throw new Error(`Tab does not come to ${String(name)}.`);
}

describe.skipIf(isBrowserMissing)("with the keyboard alone one", () => {
  const { product, visit } = useProduct();

  it("skips the bar, opens a goal, gives a status, undoes it, and stands on the goal's line again", async () => {
    const page = await visit({ place: "/oekonomi-stab/plan", width: 1280 });
    await page.getByRole("link", { name: goal }).waitFor();
    await tabTo(page, "Gå til indholdet");
    await page.keyboard.press("Enter");
    await tabTo(page, goal);
    await page.keyboard.press("Enter");
    const panel = await openedGoal(page, goal);
    await focused(panel);
    await page.keyboard.press("3");
    await focused(textField(panel));
    await page.keyboard.type("Skrevet uden mus.");
    await tabTo(page, "Giv status");
    await page.keyboard.press("Enter");
    await hearBriefly(page, "Din status er givet.");
    await page.keyboard.press("Control+z");
    await hearBriefly(page, "Din status er trukket tilbage. Teksten står i feltet igen.");
    const id = Number((await placeOfGoal(product, goal)).split("/").at(-1));
    expect((await readStatus(product, id)).slice(0, 2)).toMatchObject([
      { Assessment: null, Author: { EMail: egelunders.head } },
      { Body: "Skrevet uden mus." },
    ]);
    await panel.focus();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await expect.poll(async () => (await focusOf(page)).name).toBe(goal);
  });

  it("unfolds, filters, changes department and comes back out of every menu and dialog", async () => {
    const page = await visit({ place: "/oekonomi-stab/plan", width: 1280 });
    await page.getByRole("link", { name: goal }).waitFor();
    await tabTo(page, /^Økonomi & Stab$/u);
    await expect.poll(() => page.locator("header [aria-haspopup]").count()).toBe(3);
    await page.locator("header [aria-haspopup]").first().focus();
    await page.keyboard.press("Enter");
    await focused(page.getByRole("searchbox", { name: "Find en afdeling" }));
    await page.keyboard.press("ArrowDown");
    await focused(page.getByRole("menuitem").first());
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await expect.poll(async () => (await focusOf(page)).name).toBe("Økonomi & Stab");
    await page.keyboard.press("Control+k");
    await focused(page.getByRole("combobox", { name: /Søg efter mål/u }));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(async () => (await focusOf(page)).name).toBe("Økonomi & Stab");
    await tabTo(page, /^Mangler status/u);
    await page.keyboard.press("Space");
    await page.getByText("Viser 3 af 17 mål").waitFor();
    await tabTo(page, /^Vis handlinger og tegn under Dygtige indkøbere/u);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByText("Lederne udpeger enhedens indkøbere").count()).toBe(1);
  });

  it("lands on the page when a department or a plan was chosen, and finds the menu as new the next time", async () => {
    const page = await visit({ place: "/oekonomi-stab/aarshjul", width: 1280 });
    const whose = (name: string) => page.getByRole("button", { name }).and(page.locator("[aria-haspopup]"));
    const find = page.getByRole("searchbox", { name: "Find en afdeling" });
    await whose("Økonomi & Stab").click();
    await find.fill("xyzq");
    await page.getByText("Ingen afdeling hedder noget med “xyzq”.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await whose("Økonomi & Stab").click();
    await expect.poll(() => find.inputValue()).toBe("");
    await find.fill("uddan");
    await page.keyboard.press("Enter");
    await whose("Skoler & Uddannelse").waitFor();
    // The same page of the other department, and the keyboard goes on within it.
    expect(new URL(page.url()).hash).toBe("#/skoler-uddannelse/aarshjul");
    await focused(page.getByRole("main"));
    await expect.poll(() => page.title()).toBe("Årshjul · Skoler & Uddannelse · Rettesnor");
    await whose("Målplan 2026").click();
    await page.getByRole("menuitem", { name: "Målplan 2026 for Åbrinkskolen" }).click();
    await whose("Målplan 2026 for Åbrinkskolen").waitFor();
    await focused(page.getByRole("main"));
  });
});
