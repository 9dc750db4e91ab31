/** What keeps somebody from using a page is found, in whatever state the page is. */
import { describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { useProduct } from "./use-product.ts";

/** One for each of the criteria's levels and ages; the last stands where nobody looks. */
const planted = `
  <img src="">
  <p style="color: #aaa; background: #fff">Svag skrift</p>
  <button style="width: 9px; height: 9px; padding: 0; overflow: hidden">a</button><button
    style="width: 9px; height: 9px; padding: 0; overflow: hidden">b</button>
  <div data-tabster-dummy><img src=""></div>`;

describe.skipIf(isBrowserMissing)("a page's barriers", () => {
  const { visit } = useProduct();

  it("are found when they come, and only then", async () => {
    const page = await visit();
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page
      .getByRole("main")
      .evaluate((main, html) => main.insertAdjacentHTML("beforeend", html), planted);
    const rules = (await findBarriers(page)).map((finding) => finding.split(":")[0]);
    expect(rules).toHaveLength(4);
    expect(new Set(rules)).toEqual(new Set(["color-contrast", "image-alt", "target-size"]));
  });

  it("are not said to be none where a frame was not looked into", async () => {
    const page = await visit();
    await page.setContent('<iframe title="Andet" srcdoc="<img>"></iframe>');
    await expect(findBarriers(page)).rejects.toThrow("frames");
  });
});
