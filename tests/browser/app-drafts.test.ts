/**
 * What somebody has begun to write stays until it is given: through a reload, another goal, another page and a closed
 * tab.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { giveButton, hearBriefly, openedGoal, openGoal, textField } from "./app-page.ts";
import { keptTexts } from "./kept-rows.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { egelunders } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const plan: Visit = { place: "/oekonomi-stab/plan", width: 1280 };
const goal = "Dygtige indkøbere";
const words = "To mangler kurset. De får det i januar.";

describe.skipIf(isBrowserMissing)("a draft", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const begin = async () => {
    page = await visit(plan);
    const panel = await openGoal(page, goal);
    await panel.getByRole("radio", { name: "Kræver opmærksomhed" }).check();
    await textField(panel).fill(words);
    await panel.getByRole("button", { name: "Dokumentation" }).click();
    await panel.getByRole("textbox", { name: "Dokumentation" }).fill("Kursuslisten");
    await panel.getByText("Kladden er gemt").waitFor();
    return panel;
  };
  const findAgain = async (at: Page = page) => {
    const panel = await openedGoal(at, goal);
    await expect.poll(() => textField(panel).inputValue()).toBe(words);
    await expect.poll(() => panel.getByRole("radio", { name: "Kræver opmærksomhed" }).isChecked()).toBe(true);
    await expect
      .poll(() => panel.getByRole("textbox", { name: "Dokumentation" }).inputValue())
      .toBe("Kursuslisten");
    return panel;
  };

  it("is there after a reload", async () => {
    await begin();
    await page.reload();
    const panel = await findAgain();
    await expect.poll(() => panel.getByText("Kladden er gemt").count()).toBe(1);
  });

  it("is there when one comes back from another goal and another page, and is not that goal's", async () => {
    const panel = await begin();
    await panel.getByRole("button", { name: "Forrige mål" }).click();
    const other = await openedGoal(page, "Flere ordrer gennem webshoppen");
    await expect.poll(() => textField(other).inputValue()).toBe("");
    await page.getByRole("link", { name: "Overblik" }).first().click();
    await page.getByRole("heading", { level: 1, name: /mål mangler status/u }).waitFor();
    await page.goBack();
    await openedGoal(page, "Flere ordrer gennem webshoppen");
    await other.getByRole("button", { name: "Næste mål" }).click();
    await findAgain();
  });

  it("is there in a new tab after the old one was closed, and gone once it is given", async () => {
    await begin();
    const { pathname, hash } = new URL(page.url());
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto(`${product.origin}${pathname}${hash}`);
    const panel = await findAgain();
    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");
    await page.reload();
    const again = await openedGoal(page, goal);
    await expect.poll(() => textField(again).inputValue()).toBe("");
    expect(await keptTexts(page, "status")).toEqual({});
  });

  it("belongs to its writer: whoever else uses the browser does not see it", async () => {
    await begin();
    await page.evaluate((email) => sessionStorage.setItem("rettesnor-local-person", email), egelunders.staff);
    await page.reload();
    const panel = await openedGoal(page, goal);
    await expect.poll(async () => JSON.stringify(await keptTexts(page, "account"))).toContain("farida");
    await page.reload();
    const reopened = await openedGoal(page, goal);
    await expect.poll(() => textField(reopened).inputValue()).toBe("");
    await panel.waitFor();
  });

  it("is forgotten when one empties it", async () => {
    await begin();
    await textField(page).fill("");
    await page.reload();
    const panel = await openedGoal(page, goal);
    // The assessment was chosen and stays.
    await expect.poll(() => panel.getByRole("radio", { name: "Kræver opmærksomhed" }).isChecked()).toBe(true);
    await expect.poll(() => textField(panel).inputValue()).toBe("");
  });
});
