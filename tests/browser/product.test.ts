/**
 * The local product in a real browser: it opens as `npm start` hands it out, without complaint, in every theme and
 * width, and without barriers.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { useProduct } from "./use-product.ts";

describe.skipIf(isBrowserMissing)("the local product", () => {
  const { product, visit } = useProduct();
  const open = async (wish?: Visit): Promise<Page> => {
    const page = await visit(wish);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };

  it("opens the department's overview, and neither the console nor the policy complains", async () => {
    const complaints: string[] = [];
    const context = (await visit()).context();
    // A page of its own: leaving one cuts off what is still on its way to it.
    const opened = await context.newPage();
    opened.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    opened.on("pageerror", (error) => complaints.push(error.message));
    opened.on("requestfailed", (request) => complaints.push(request.url()));
    await opened.goto(product.origin);
    await opened.getByRole("heading", { level: 1, name: /mål mangler status/u }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("loads nothing from elsewhere, and neither MSAL nor teams-js", async () => {
    const opened = await open();
    const loaded = await opened.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(loaded.filter((url) => !url.startsWith(product.origin))).toEqual([]);
    expect(loaded.filter((url) => /msal|microsoft-|teams-js/u.test(url))).toEqual([]);
  });

  it("shows itself as another of the town's people after one choice", async () => {
    const opened = await open({ person: "signe.thorup@egelund.example" });
    const seen = await opened.evaluate(() => sessionStorage.getItem("rettesnor-local-person"));
    expect(seen).toBe("signe.thorup@egelund.example");
  });

  it("follows the theme that another window of the browser chooses", async () => {
    const opened = await open();
    const theme = () => opened.evaluate(() => document.documentElement.dataset["theme"]);
    await expect.poll(theme).toBe("light");
    const other = await opened.context().newPage();
    await other.goto(product.origin);
    await other.getByRole("banner").getByRole("button", { name: "Mere", exact: true }).click();
    await other.getByRole("menuitem", { name: "Udseende" }).click();
    await other.getByRole("menuitemradio", { name: "Mørkt" }).click();
    await expect.poll(theme).toBe("dark");
  });

  it.each(["da", "en"] as const)("has no barrier and nothing that sticks out: %s", async (language) => {
    const opened = await open({ language, width: 1280 });
    expect(await findFaults(opened, { within: [700, 360, 320] })).toEqual([]);
  });
});
