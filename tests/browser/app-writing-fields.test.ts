/** Everything that a goal says, written in the plan with each kind of field by keyboard, and read back over REST; then read as a document. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { isBrowserMissing, useBrowser } from "./open-browser.ts";
import { type RunningProduct, startProduct, visit } from "./start-product.ts";
import { egelunders, itemsOf } from "./town-rows.ts";
import { addElement, emptyPlan, saved } from "./writing-page.ts";

describe.skipIf(isBrowserMissing)("a goal's fields", () => {
  const browser = useBrowser();
  let product: RunningProduct;
  let page: Page;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterEach(async () => {
    await page.context().close();
  });
  afterAll(async () => {
    await product.close();
  });

  it("are all written where the plan is, and stand in SharePoint as readable text", async () => {
    const plan = await emptyPlan(product, "Alle felter");
    const goal = await addElement(product, plan, "goal", "Færre breve");
    page = await visit(browser(), product, {
      place: `/oekonomi-stab/plan/${plan}/skriv`,
      width: 1280,
      height: 1200,
    });
    const checks = page.getByRole("complementary", { name: "Det mangler endnu" });
    await checks.getByRole("button", { name: "1 Færre breve" }).first().click();
    const fields = page.getByRole("group", { name: "Mål 1" });

    await fields.getByRole("combobox", { name: "Ansvarlig" }).click();
    await page.keyboard.type("farida");
    await page.getByRole("menuitemcheckbox", { name: /Farida/u }).waitFor();
    await page.keyboard.press("Enter");
    await fields.getByRole("textbox", { name: "Frist" }).fill("1. dec 2028");
    await fields.getByRole("textbox", { name: "Beskrivelse" }).click();
    await page.locator("[contenteditable=true]").waitFor();
    await page.keyboard.type("Borgerne får ");
    await page.keyboard.press("Control+b");
    await page.keyboard.type("ét");
    await page.keyboard.press("Control+b");
    await page.keyboard.type(" brev:");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- kort");
    await page.keyboard.press("Enter");
    await page.keyboard.type("klart");
    await fields.getByRole("combobox", { name: "Målgruppe" }).click();
    await page.keyboard.type("Borgere; Pårørende;");
    await fields.getByRole("combobox", { name: "Svarer på målsætninger" }).click();
    await page.keyboard.type("vild natur");
    await page.getByRole("menuitemcheckbox", { name: /Mere vild natur/u }).waitFor();
    await page.keyboard.press("Enter");
    // The list stays for more until one closes it.
    await page.keyboard.press("Escape");
    await fields.getByRole("combobox", { name: "Sammen med" }).click();
    await page.keyboard.type("åbrink");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await findBarriers(page)).toEqual([]);
    await saved(page);
    const columns =
      "Body,DueDate,TargetGroup,Responsible/EMail,Objectives/Title,Departments/Title&$expand=Responsible,Objectives,Departments";
    const row = () =>
      product.read(egelunders.reader, `${itemsOf("PlanElements")}(${goal})?$select=${columns}`);
    await expect.poll(row).toMatchObject({
      Body: "Borgerne får **ét** brev:\n- kort\n- klart",
      DueDate: "2028-11-30T23:00:00Z",
      TargetGroup: "Borgere; Pårørende",
      Responsible: { EMail: egelunders.staff },
      Objectives: [{ Title: "Mere vild natur, tættere på hvor vi bor" }],
      Departments: [{ Title: "Åbrinkskolen" }],
    });

    await page.goto(`${product.origin}/#/oekonomi-stab/plan/${plan}`);
    await page.getByRole("button", { name: "Læs", exact: true }).click();
    const document = page.getByRole("article");
    await document.locator("strong", { hasText: "ét" }).waitFor();
    await expect.poll(() => document.getByRole("listitem").allInnerTexts()).toEqual(["kort", "klart"]);
  });
});
