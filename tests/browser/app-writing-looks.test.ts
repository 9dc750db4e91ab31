/** The writing page and the page for a new plan: no barrier in any theme, nothing that sticks out on a phone. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText } from "./writing-page.ts";

const department = "oekonomi-stab";

async function openDetails(page: Page): Promise<void> {
  await lineText(page, "Mål 1.1").waitFor();
  await page.getByRole("button", { name: "Flere oplysninger om Mål 1.1" }).click();
  await page.getByRole("group", { name: "Mål 1.1" }).getByText("Sammen med").waitFor();
  await page.getByRole("button", { name: "Flere oplysninger om Tegn 1 til mål 1.1" }).click();
  await page.getByRole("group", { name: "Tegn 1 til mål 1.1" }).getByText("Måltal").waitFor();
}

describe.skipIf(isBrowserMissing)("writing a plan", () => {
  const { product, visit } = useProduct();
  let plan: number;
  beforeAll(async () => {
    plan = await emptyPlan(product, "Plan til at se på");
    await addElement(product, plan, "chapter", "Forord");
    const area = await addElement(product, plan, "focusArea", "Nære tilbud til alle i hele kommunen");
    const goal = await addElement(product, plan, "goal", "Ingen venter mere end en dag på svar", area);
    await addElement(product, plan, "trialAction", "Telefonvagt i frokosten på rådhuset", goal);
    await addElement(product, plan, "indicator", "Ventetid", goal);
  });
  it("has no barriers with everything open", async () => {
    const place = `/${department}/plan/${plan}/skriv`;
    const page = await visit({ place, width: 1280 });
    await openDetails(page);
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Flyt, tilføj eller slet: Mål 1.1" }).click();
    await page.getByRole("menuitem", { name: "Slet" }).waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it.each([360, 700])("fits into %i pixels", async (width) => {
    const place = `/${department}/plan/${plan}/skriv`;
    const page = await visit({ place, width });
    await openDetails(page);
    expect(await findOverhang(page)).toEqual([]);
    const field = await lineText(page, "Prøvehandling 1 til mål 1.1").boundingBox();
    expect(field?.width).toBeGreaterThan(width / 2);
    expect(await findBarriers(page)).toEqual([]);
  });

  it("begins with a page without barriers", async () => {
    const page = await visit({ place: `/${department}/plan/ny`, width: 1280 });
    await page.getByRole("radio", { name: /Målplan/u }).check();
    await page.getByRole("heading", { name: "Ny plan" }).waitFor();
    expect(await findFaults(page, { through: [360] })).toEqual([]);
  });
});
