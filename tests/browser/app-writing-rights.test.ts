/**
 * Who writes in a plan: the department and the secretariat. Everybody else reads the same page, and is told why; so
 * does everybody in a locked plan.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { isBrowserMissing } from "./open-browser.ts";
import { editRow, egelunders, itemsOf, write } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText, rowsOfPlan, saved } from "./writing-page.ts";

describe.skipIf(isBrowserMissing)("a plan is written in", () => {
  const { product, visit } = useProduct();
  let page: Page;
  let plan: number;
  let goal: number;
  beforeEach(async () => {
    plan = await emptyPlan(product, "Plan til prøve");
    goal = await addElement(product, plan, "goal", "Færre breve");
  });
  const open = async (person: string = egelunders.head) => {
    page = await visit({
      place: `/oekonomi-stab/plan/${plan}/skriv`,
      width: 1280,
      person,
    });
  };

  it.each(["staff", "secretariat"] as const)("by the %s too, in her own name", async (who) => {
    await open(egelunders[who]);
    await lineText(page, "Mål 1").fill(`Skrevet af ${who}`);
    await expect
      .poll(async () => (await rowsOfPlan(product, plan)).map(({ Title }) => Title))
      .toEqual([`Skrevet af ${who}`]);
    const row = `${itemsOf("PlanElements")}(${goal})?$select=Editor/EMail&$expand=Editor`;
    expect(await product.read(egelunders.reader, row)).toMatchObject({ Editor: { EMail: egelunders[who] } });
    await saved(page);
  });

  it.each(["reader", "director", "neighbour"] as const)(
    "by no %s: the plan is there to read, and says why",
    async (who) => {
      await open(egelunders[who]);
      await page.getByText("kun afdelingens egne medarbejdere kan skrive").waitFor();
      await page.getByRole("heading", { name: "1 Færre breve" }).waitFor();
      expect(await page.getByRole("textbox").count()).toBe(0);
      // The page only leaves out what would not work; SharePoint says no.
      const sent = write(
        product,
        egelunders[who],
        `${itemsOf("PlanElements")}(${goal})`,
        { Title: "Skrevet udenom" },
        { "X-HTTP-Method": "MERGE", "IF-MATCH": "*" },
      );
      await expect(sent).rejects.toThrow(/403/u);
    },
  );

  it("by nobody in an approved plan, which is locked", async () => {
    await editRow(product, "Plans", plan, { PlanState: "Godkendt" });
    await open();
    await page.getByText("Planen er godkendt og låst").waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
  });
});
