/** A browser test that fails as browser tests do: what it waits for never comes. */
import { expect, it } from "vitest";
import { useProduct } from "../use-product.ts";

const { visit } = useProduct();

it("clicks what is not there", async () => {
  const page = await visit();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => console.error("Noget gik galt på siden."));
  const missing = page.getByRole("button", { name: "Findes ikke" });
  await missing.click();
  expect(await missing.count()).toBe(1);
});

it("waits for what never becomes true", async () => {
  const page = await visit();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => page.getByRole("heading", { name: "Findes ikke" }).count()).toBe(1);
});
