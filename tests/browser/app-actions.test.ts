/**
 * What is done for a goal: marked as done wherever it is shown, opened from Overblik and cards, and seen when overdue.
 */
import { describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { focused, giveStatus, hearBriefly, openedGoal } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { egelunders, findElement, itemsOf, placeOfGoal } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const goal = "Dygtige indkøbere";

describe.skipIf(isBrowserMissing)("an action", () => {
  const { product, visit } = useProduct();
  const stateIn = async (title: string): Promise<unknown> => {
    const { Id } = await findElement(product, title);
    return product.read(egelunders.reader, `${itemsOf("PlanElements")}(${Id})?$select=ActionState`);
  };

  it("is said to be done with one click on the plan, in the panel and on Overblik, and undone", async () => {
    const page = await visit({ place: await placeOfGoal(product, goal), width: 1280 });
    const panel = await openedGoal(page, goal);
    const title = "Lederne udpeger enhedens indkøbere";
    await expect.poll(() => panel.getByRole("checkbox").count()).toBeGreaterThan(0);
    const name = await panel.getByRole("checkbox", { checked: false }).first().getAttribute("aria-label");
    const open = name?.replace("Meld gennemført: ", "") ?? title;
    await panel.getByRole("checkbox", { name: `Meld gennemført: ${open}` }).click();
    await hearBriefly(page, `“${open}” er meldt gennemført.`);
    await expect.poll(() => stateIn(open)).toMatchObject({ ActionState: "Gennemført" });
    await page.getByRole("button", { name: `Vis handlinger og tegn under ${goal}` }).click();
    const reopen = page.getByRole("checkbox", { name: `Meld i gang igen: ${open}` });
    // In the panel and in the outline.
    await expect.poll(() => reopen.count()).toBe(2);
    await reopen.first().click();
    await expect.poll(() => stateIn(open)).toMatchObject({ ActionState: "I gang" });
    expect(await findBarriers(page)).toEqual([]);
    // Whose sign-in has run out is told what it was about, gets the way back in, and it is done.
    await page.route("**/_api/**", (route) => route.fulfill({ status: 401, body: "{}" }));
    await panel.getByRole("checkbox", { name: `Meld gennemført: ${open}` }).click();
    const told = page.getByRole("listitem", {
      name: new RegExp(`“${open}”: Du er ikke logget ind længere`, "u"),
    });
    await told.hover();
    await page.unroute("**/_api/**");
    await told.getByRole("button", { name: "Log ind" }).click();
    await expect.poll(() => stateIn(open)).toMatchObject({ ActionState: "Gennemført" });
  });

  it("opened from Overblik is what the status is about, and is settled by it", async () => {
    const page = await visit({ place: "/oekonomi-stab", width: 1280 });
    const next = page.getByRole("region", { name: "Det næste" });
    const link = next.locator('a[href*="/del/"]').first();
    const title = (await link.innerText()).replace(/^Evaluér: /u, "");
    await link.click();
    const panel = page.getByRole("complementary", { name: "Mål" });
    await expect.poll(() => panel.getByRole("combobox", { name: "Gælder" }).innerText()).toBe(title);
    await panel.locator('li[aria-current="true"]', { hasText: title }).waitFor();
    // It stands at the top as well, since its line may lie far below what has been said.
    await panel.locator("header").getByText(title).waitFor();
    await panel.getByRole("button", { name: "Dokumentation" }).click();
    await focused(panel.getByRole("textbox", { name: "Dokumentation" }));
    await giveStatus(panel, "Nået", "Det er gjort.");
    await hearBriefly(page, "Din status er givet.");
    await panel
      .getByRole("listitem")
      .filter({ hasText: title })
      .getByText(/Gennemført/u)
      .waitFor();
    await expect.poll(() => stateIn(title)).toMatchObject({ ActionState: "Gennemført" });
    await page.goto(`${product.origin}/#/oekonomi-stab`);
    await next.waitFor();
    await expect.poll(() => next.getByRole("link", { name: title }).count()).toBe(0);
  });

  it("that is overdue is marked in the plan, and Overblik leads to all that is due", async () => {
    const page = await visit({ place: "/oekonomi-stab", width: 1280 });
    const next = page.getByRole("region", { name: "Det næste" });
    const more = next.getByRole("link", { name: /^og \d+ mere i planen$/u });
    await more.click();
    await page.waitForURL(/\?naeste$/u);
    await page.getByText(/^Viser \d+ af 17 mål$/u).waitFor();
    await expect.poll(() => page.getByRole("combobox", { name: "Frist" }).inputValue()).toBe("next");
    await page.getByRole("button", { name: "Fold alt ud" }).click();
    await page.getByRole("listitem").getByText("over tid").first().waitFor();
  });
});
