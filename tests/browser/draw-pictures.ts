/** `npm run pictures`: takes the pictures of the README and the user guide from the running product, so that they show what is there. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser, launchBrowser } from "./find-browser.ts";
import { startProduct, visit, type Visit } from "./start-product.ts";

const folder = fileURLToPath(new URL("../../docs/billeder/", import.meta.url));

interface Picture {
  readonly name: string;
  readonly as: Visit;
  /** Opens the first goal that needs attention. */
  readonly opensGoal?: boolean;
}

const pictures: readonly Picture[] = [
  { name: "overblik", as: { place: "/oekonomi-stab", width: 1280, height: 960 } },
  { name: "plan", as: { place: "/oekonomi-stab/plan", width: 1280, height: 960 }, opensGoal: true },
  { name: "plan-moerk", as: { place: "/oekonomi-stab/plan", width: 1280, height: 800, theme: "dark" } },
  { name: "telefon", as: { place: "/oekonomi-stab", width: 360, height: 760 } },
];

const found = await findBrowser();
if (!found) throw new Error("There is no browser to take pictures with.");
const product = await startProduct();
const browser = await launchBrowser(found);
mkdirSync(folder, { recursive: true });
for (const { name, as, opensGoal } of pictures) {
  const page = await visit(browser, product, as);
  await page.locator('main a[href*="/maal/"]').first().waitFor();
  if (opensGoal === true) {
    await page.locator('main a[href*="/maal/"]').first().click();
    await page.getByRole("radio").nth(1).check();
    await page
      .locator("textarea")
      .first()
      .fill("Leverandøren er forsinket, så brugerstyringen kommer først i drift i januar.");
  }
  // Menus take the place of their plain buttons a moment after the content.
  await page.locator('header button[aria-haspopup="menu"]').first().waitFor();
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.context().close();
  console.log(`docs/billeder/${name}.png`);
}
await browser.close();
await product.close();
