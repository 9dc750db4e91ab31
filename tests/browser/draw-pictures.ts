/**
 * `npm run pictures`: takes the pictures of the README and the user guide from the running product, so that they show
 * what is there. `-- film` takes those alone whose names begin so.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { remind } from "../../src/commands/remind.ts";
import { findBrowser, launchBrowser } from "./find-browser.ts";
import { smallPlan } from "./imported-documents.ts";
import { takeContext } from "./kept-contexts.ts";
import { openPage, type Product, windowFor, startProduct, type Visit } from "./start-product.ts";
import { egelunders, itemsOf, rowsIn } from "./town-rows.ts";

const folder = fileURLToPath(new URL("../../docs/billeder/", import.meta.url));
const wide = { width: 1280, height: 960 } as const;
/** For the README's strip: small, and shown smaller still. */
const small = { width: 800, height: 600, sharpness: 1.2 } as const;
const department = "oekonomi-stab";
/** A day on which the channel gets a card. */
const dayOfCard = "2026-11-27";

interface Picture {
  readonly name: string;
  readonly as: Visit;
  /** Waits until what is to be seen is there, and does what a person does before looking. */
  readonly prepare: (page: Page, product: Product) => Promise<unknown>;
}

const goals = (page: Page) => page.locator('main a[href*="/maal/"]').first();
const see = async (page: Page) => goals(page).waitFor();

async function giveStatus(page: Page): Promise<void> {
  await goals(page).click();
  await page.getByRole("radio").nth(1).check();
  await page
    .locator("textarea")
    .first()
    .fill("Leverandøren er forsinket, så brugerstyringen kommer først i drift i januar.");
}

async function write(page: Page, product: Product): Promise<void> {
  const [plan] = await idsOf(
    product,
    "Plans",
    "Title eq 'Målplan 2027' and DepartmentKey eq 'sundhed-aeldre'",
  );
  await page.goto(`${product.origin}/#/sundhed-aeldre/plan/${plan ?? 0}/skriv`);
  await page.locator("main textarea").first().waitFor();
}

async function bringIn(page: Page): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(await smallPlan());
  await page.getByRole("heading", { name: "Passer det?" }).waitFor();
}

async function openAgreement(page: Page, product: Product): Promise<void> {
  const [agreement] = await idsOf(product, "Collaborations", `DepartmentKey eq '${department}'`);
  await page.goto(`${product.origin}/#/${department}/samarbejde/aftale/${agreement ?? 0}`);
  await page.getByRole("heading", { name: "Bekræftelser" }).waitFor();
}

async function openChannel(page: Page, product: Product): Promise<void> {
  await remind(
    ["--site", product.siteUrl, "--today", dayOfCard, "--department", department],
    () => {},
    () => {},
  );
  await page.goto(`${product.origin}/kanaler#${department}`);
  await page.getByRole("article").first().waitFor();
}

async function idsOf(product: Product, list: string, filter: string): Promise<readonly number[]> {
  const query = `$select=Id&$orderby=Id&$filter=${encodeURIComponent(filter)}`;
  const rows = rowsIn(await product.read(egelunders.reader, `${itemsOf(list)}?${query}`));
  return (rows as readonly { readonly Id: number }[]).map(({ Id }) => Id);
}

/** Leaves out the bar and what stands above: the strip shows what a sentence is about. */
async function scrollTo(page: Page, what: string, block: "start" | "center" = "start"): Promise<void> {
  await page
    .locator(what)
    .first()
    .evaluate((element, where) => element.scrollIntoView({ block: where }), block);
}

const film: readonly Picture[] = [
  {
    name: "film-1-skriv",
    as: { person: "grethe.soenderby@egelund.example", ...small },
    prepare: async (page, product) => {
      await write(page, product);
      await scrollTo(page, "main h1");
    },
  },
  {
    name: "film-2-status",
    as: { place: `/${department}/plan`, ...small },
    prepare: async (page) => {
      await giveStatus(page);
      await scrollTo(page, "[role=radiogroup], fieldset:has([type=radio])");
    },
  },
  { name: "film-3-overblik", as: { place: `/${department}`, ...small }, prepare: see },
  {
    name: "film-4-aarshjul",
    as: { place: `/${department}/aarshjul`, ...small },
    prepare: async (page) => {
      await page.locator("main svg [data-stop]").first().waitFor();
      await scrollTo(page, "main svg:has([data-stop])", "center");
    },
  },
  { name: "film-5-kort", as: small, prepare: openChannel },
  { name: "film-6-samarbejde", as: { place: `/${department}`, ...small }, prepare: openAgreement },
];

const pictures: readonly Picture[] = [
  { name: "overblik", as: { place: `/${department}`, ...wide }, prepare: see },
  { name: "plan", as: { place: `/${department}/plan`, ...wide }, prepare: giveStatus },
  {
    name: "plan-moerk",
    as: { place: `/${department}/plan`, width: 1280, height: 800, theme: "dark" },
    prepare: see,
  },
  { name: "telefon", as: { place: `/${department}`, width: 360, height: 760 }, prepare: see },
  { name: "skriv", as: { person: "grethe.soenderby@egelund.example", ...wide }, prepare: write },
  { name: "hent-fra-word", as: { place: `/${department}/plan/indlaes`, ...wide }, prepare: bringIn },
  {
    name: "aarshjul",
    as: { place: `/${department}/aarshjul`, ...wide },
    prepare: (page) => page.locator("main svg [role=button], main svg [tabindex]").first().waitFor(),
  },
  { name: "samarbejde", as: { place: `/${department}`, ...wide, height: 1200 }, prepare: openAgreement },
  { name: "kort", as: { width: 900, height: 860 }, prepare: openChannel },
  ...film,
];

const found = await findBrowser();
if (!found) throw new Error("There is no browser to take pictures with.");
const product = await startProduct();
const productWithCard = await startProduct({ today: dayOfCard });
const browser = await launchBrowser(found);
mkdirSync(folder, { recursive: true });
const [wanted = ""] = process.argv.slice(2);
for (const { name, as, prepare } of pictures.filter((picture) => picture.name.startsWith(wanted))) {
  const of = name.endsWith("kort") ? productWithCard : product;
  const page = await openPage(await takeContext(browser, windowFor(as)), of, as);
  await prepare(page, of);
  // Menus take the place of their plain buttons a moment after the content.
  if (!name.endsWith("kort")) await page.locator('header button[aria-haspopup="menu"]').first().waitFor();
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.context().close();
  console.log(`docs/billeder/${name}.png`);
}
await browser.close();
await Promise.all([product.close(), productWithCard.close()]);
