/**
 * The local product in a real browser: it opens as `npm start` hands it out, without complaint, in every theme and
 * width, and without barriers.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
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

  const looks: Visit[] = [
    { theme: "light", width: 1280 },
    { theme: "dark", width: 700 },
    { theme: "contrast", width: 360 },
    { theme: "light", width: 320, language: "en" },
  ];
  it.each(looks)("has no barrier and nothing that sticks out: %j", async (look) => {
    const opened = await open(look);
    expect(await findBarriers(opened)).toEqual([]);
    expect(await findOverhang(opened)).toEqual([]);
  });
});
