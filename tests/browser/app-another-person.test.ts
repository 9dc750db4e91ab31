/**
 * Two people at one browser: what the one may do, and has begun, is never the other's, not for a moment and not from
 * what was kept.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openMenu, openedGoal } from "./app-page.ts";
import { holdRequests } from "./hold-requests.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { egelunders, placeOfGoal } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const goal = "Dygtige indkøbere";
const readOnly = "Du kan læse planen, men kun afdelingens egne medarbejdere kan give status.";

const give = (page: Page) => page.getByRole("button", { name: "Giv status" });

describe.skipIf(isBrowserMissing)("a reader, at the browser that the head has used", () => {
  const { product, visit } = useProduct();
  const headHasSeen = async (): Promise<Page> => {
    const page = await visit({ place: await placeOfGoal(product, goal), width: 1280 });
    await openedGoal(page, goal);
    await give(page).first().waitFor();
    return page;
  };

  it("is shown nothing of the head's while SharePoint has not answered, and then her own", async () => {
    const page = await headHasSeen();
    const next = await page.context().newPage();
    await next.addInitScript((email) => {
      sessionStorage.setItem("rettesnor-local-person", email);
    }, egelunders.reader);
    const held = await holdRequests(next, (request) => request.url().includes("/_api/"));
    await next.goto(page.url());
    await expect.poll(() => held.count()).toBeGreaterThan(0);
    expect([await give(next).count(), await next.getByText(goal).count()]).toEqual([0, 0]);
    await held.letGo();
    await openedGoal(next, goal);
    await next.getByText(readOnly).waitFor();
    expect(await give(next).count()).toBe(0);
    // And the head, who comes back, has lost nothing by it.
    await page.reload();
    await give(page).first().waitFor();
  });

  it('may not write after a choice in "Vis som", and the head may again after the next', async () => {
    const page = await headHasSeen();
    await choose(page, /Oliver Bech Nissen/u);
    await page.getByText(readOnly).waitFor();
    expect(await give(page).count()).toBe(0);
    await choose(page, /Mette Holm/u);
    await give(page).first().waitFor();
    expect(await page.getByText(readOnly).count()).toBe(0);
  });
});

/** Shows the tab as somebody else. */
async function choose(page: Page, name: RegExp): Promise<void> {
  const menu = await openMenu(page);
  await menu.getByRole("menuitem", { name: /Vis som/u }).click();
  await page.getByRole("menuitemradio", { name }).click();
}
