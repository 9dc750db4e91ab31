/**
 * What the tab shows when there is nothing to show: no lists, no plan, no connection, no access. Never a white page.
 */
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { holdRequests } from "./hold-requests.ts";
import { keptRows } from "./kept-rows.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { egelunders, write } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const sharePoint = /\/_api\//u;
const overview = /mål mangler status/u;

describe.skipIf(isBrowserMissing)("the tab, when there is nothing to show,", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const title = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
  /** Opens a page whose requests to SharePoint meet this, instead of being answered. */
  const openMeeting = async (what: (route: Route) => Promise<void>): Promise<void> => {
    page = await visit({ place: "/findes-ikke-endnu" });
    await title("Afdelingen findes ikke").waitFor();
    await page.evaluate(() => indexedDB.deleteDatabase("rettesnor-kept"));
    await page.route(sharePoint, what);
    await page.goto(`${product.origin}/?anew#/oekonomi-stab`);
  };
  /** The browser knows that the network is gone; the page itself still comes, as from its cache. */
  const loseNetwork = async (): Promise<void> => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "onLine", { configurable: true, get: () => false });
    });
    await page.route(sharePoint, (route) => route.abort("internetdisconnected"));
  };
  const tryAgain = async (name = "Prøv igen"): Promise<void> => {
    await page.unroute(sharePoint);
    await page.getByRole("button", { name }).click();
    await title(overview).waitFor();
  };

  it("says that a department has no plan yet, what will be here, and where others' plans are", async () => {
    page = await visit({ place: "/kultur-fritid" });
    await title("Der er ingen plan endnu").waitFor();
    await page.getByText(/Når Kultur & Fritid har en virksomhedsplan/u).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Økonomi & Stab" }).click();
    await title(overview).waitFor();
    expect(new URL(page.url()).hash).toBe("#/oekonomi-stab");
  });

  it("offers the departments that there are when the address names none of them", async () => {
    page = await visit({ place: "/oekonomi-og-stab/plan" });
    await title("Afdelingen findes ikke").waitFor();
    await page.getByRole("main").getByRole("link", { name: "By, Klima & Teknik" }).click();
    await title(overview)
      .or(title(/har status/u))
      .waitFor();
    expect(new URL(page.url()).hash).toBe("#/by-klima-teknik");
  });

  it("says that a plan in the address is not the department's, and leads back", async () => {
    page = await visit({ place: "/oekonomi-stab/plan/9" });
    await title("Planen findes ikke her").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Gå til Overblik" }).click();
    await title(overview).waitFor();
    expect(new URL(page.url()).hash).toBe("#/oekonomi-stab");
  });

  it("says that there is no connection, and goes on when there is", async () => {
    await openMeeting((route) => route.abort("internetdisconnected"));
    await loseNetwork();
    await page.reload();
    await title("Ingen forbindelse").waitFor();
    await tryAgain();
    expect(await page.getByText("Ingen forbindelse").count()).toBe(0);
  });

  it("shows what was last seen when there is no connection, with the time", async () => {
    page = await visit();
    await title(overview).waitFor();
    await expect.poll(async () => (await keptRows(page, "seen")).length).toBeGreaterThan(0);
    await loseNetwork();
    await page.reload();
    await title(overview).waitFor();
    const notice = page.getByText(/Du er offline\. Det, du ser, er fra /u);
    await notice.waitFor();
    await tryAgain();
    await notice.waitFor({ state: "detached" });
    await expect.poll(() => title(overview).count()).toBe(1);
  });

  it("says that a page could not be fetched when the network goes before one opens it", async () => {
    page = await visit();
    await title(overview).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Strategi" }).first().click();
    await title("Ingen forbindelse").waitFor();
    await page.getByRole("link", { name: "Overblik" }).first().click();
    await title(overview).waitFor();
    await page.context().setOffline(false);
    expect(await page.getByText("Siden kunne ikke vises").count()).toBe(0);
  });

  it.each([
    [429, "SharePoint har travlt", { "Retry-After": "300" }, "Prøv igen"],
    [401, "Du er logget ud", {}, "Log ind"],
    [403, "Du har ikke adgang", {}, "Prøv igen"],
    [500, "Noget gik galt", {}, "Prøv igen"],
  ] as const)(
    "says what a %i means, and goes on when it is over",
    async (status, heading, headers, button) => {
      await openMeeting((route) => route.fulfill({ status, headers, body: "{}" }));
      await title(heading).waitFor();
      await page.getByText("Vis detaljer til it").click();
      await page
        .getByText(new RegExp(String(status), "u"))
        .first()
        .waitFor();
      if (status === 429) {
        // Until SharePoint's time is over nothing is sent; a new page does not know of it.
        await page.unroute(sharePoint);
        await page.reload();
      } else {
        await tryAgain(button);
      }
      await title(overview).waitFor();
      expect(await title(heading).count()).toBe(0);
    },
  );

  it("shows what was last seen before SharePoint has answered", async () => {
    page = await visit({ place: "/oekonomi-stab/plan" });
    await page.getByRole("link", { name: "Dygtige indkøbere" }).waitFor();
    await expect.poll(async () => (await keptRows(page, "seen")).length).toBeGreaterThan(0);
    let answered = 0;
    page.on("response", (response) => {
      if (response.url().includes("/_api/")) answered += 1;
    });
    const held = await holdRequests(page, (request) => request.url().includes("/_api/"));
    await page.reload();
    await page.getByRole("link", { name: "Dygtige indkøbere" }).waitFor();
    await expect.poll(held.count).toBeGreaterThan(0);
    expect(answered).toBe(0);
    await held.letGo();
    await expect.poll(() => answered).toBeGreaterThan(0);
  });

  it("says that a column or a list is missing, and what IT does about it", async () => {
    const remove = { "X-HTTP-Method": "DELETE", "IF-MATCH": "*" };
    const list = "web/getlist('/sites/styring/Lists/Status')";
    await write(
      product,
      egelunders.admin,
      `${list}/fields/getbyinternalnameortitle('Documentation')`,
      undefined,
      remove,
    );
    page = await visit();
    await title("Rettesnor er ikke sat op her endnu").waitFor();
    await page.getByText(/npm run provision/u).waitFor();
    await write(product, egelunders.admin, list, undefined, remove);
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await page.getByText("Vis detaljer til it").click();
    await page.getByText(/Lists\/Status/u).waitFor();
    await expect.poll(() => title("Rettesnor er ikke sat op her endnu").count()).toBe(1);
  });
});
