/**
 * What a plan still lacks, said gently: each is a way to where it is put right, and goes when it is. Nothing of it is
 * in the way.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focused } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { editRow, egelunders, itemsOf, rowsIn } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText, outlineInLists, saved } from "./writing-page.ts";

describe.skipIf(isBrowserMissing)("what a plan lacks", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const open = async (plan: number, wish: Visit = {}) => {
    page = await visit({
      place: `/oekonomi-stab/plan/${plan}/skriv`,
      width: 1280,
      ...wish,
    });
    await page.getByRole("status").filter({ hasText: "Gemt" }).waitFor();
  };
  const checks = () => page.getByRole("complementary", { name: "Det mangler endnu" });
  const links = (sentence: string) => checks().getByText(sentence).locator("..").getByRole("button");
  const stands = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

  it("of its goals is told by number, and each number leads to its goal, opened where fields are asked for", async () => {
    const plan = await emptyPlan(product, "Mangler");
    await addElement(product, plan, "goal", "Første");
    const second = await addElement(product, plan, "goal", "Andet");
    const late = await addElement(product, plan, "milestone", "Halvvejs", second);
    await editRow(product, "PlanElements", late, { DueDate: "2031-06-01T12:00:00Z" });
    await open(plan);
    for (const sentence of ["2 mål uden frist", "2 mål uden ansvarlig"]) {
      await links(sentence).nth(1).click();
      await expect.poll(stands).toBe("Mål 2");
      await page.getByRole("group", { name: "Mål 2" }).getByRole("textbox", { name: "Frist" }).waitFor();
      await lineText(page, "Mål 1").focus();
    }
    await links("2 mål uden tegn eller målindikator").first().click();
    await expect.poll(stands).toBe("Mål 1");
    // The deadline of a milestone, outside the plan's period of 2028, is told of its goal and leads to the milestone.
    await links("1 frist uden for planens periode").click();
    await expect.poll(stands).toBe("Milepæl 1 til mål 2");
    const due = page
      .getByRole("group", { name: "Milepæl 1 til mål 2" })
      .getByRole("textbox", { name: "Frist" });
    await due.fill("1/6 2028");
    await due.press("Tab");
    await expect.poll(() => checks().getByText("uden for planens periode").count()).toBe(0);
    await saved(page);
  });

  it("of what the council has selected for its years stands beside it, with the goals that answer", async () => {
    const plan = await emptyPlan(product, "Målplan 2027");
    const period = { PeriodFrom: "2027-01-01T12:00:00Z", PeriodTo: "2027-12-31T12:00:00Z" };
    await editRow(product, "Plans", plan, period);
    const rows = rowsIn(
      await product.read(egelunders.reader, `${itemsOf("Strategy")}?$select=Id,Title&$top=500`),
    ) as readonly { readonly Id: number; readonly Title: string }[];
    const chosen = rows.find(({ Title }) => Title === "Mere vild natur, tættere på hvor vi bor");
    const goal = await addElement(product, plan, "goal", "Vilde kanter");
    await editRow(product, "PlanElements", goal, { ObjectivesId: [chosen?.Id ?? 0] });
    await open(plan);
    const selected = page.getByRole("complementary", { name: "Udvalgt for 2027" });
    const answered = selected.getByRole("listitem").filter({ hasText: "besvares af mål" });
    await expect.poll(() => answered.count()).toBe(1);
    expect(await selected.getByText("intet mål svarer på den endnu").count()).toBeGreaterThan(2);
    await answered.getByRole("button", { name: "1" }).click();
    await focused(lineText(page, "Mål 1"));
  });

  it("of local environmental goals leads to their focus area, and is said of no målplan", async () => {
    const plan = await emptyPlan(product, "Uden miljø", "businessPlan");
    await addElement(product, plan, "focusArea", "Økonomi");
    await addElement(product, plan, "focusArea", "Lokale miljømål");
    await open(plan);
    const sentence = "Der er ingen lokale miljømål endnu";
    await checks().getByRole("button", { name: sentence }).click();
    await expect.poll(stands).toBe("Indsatsområde 2");
    await page.getByRole("button", { name: "Tilføj mål til Indsatsområde 2", exact: true }).click();
    await focused(lineText(page, "Mål 2.1"));
    await page.keyboard.type("Mindre spild");
    await expect.poll(() => page.getByText(sentence).count()).toBe(0);
    await saved(page);
    expect(await outlineInLists(product, plan)).toContain(
      "indsatsområde: Lokale miljømål\n  mål: Mindre spild",
    );
    await page.context().close();
    const goals = await emptyPlan(product, "En målplan");
    await open(goals);
    await page.getByText("Planen har det, den skal have.").or(checks()).first().waitFor();
    expect(await page.getByText(sentence).count()).toBe(0);
  });

  it("of an answer to what must be answered leads to a goal, and goes when one answers", async () => {
    const plan = await emptyPlan(product, "Uden svar");
    // The directors' focus areas are of these years.
    await editRow(product, "Plans", plan, {
      PeriodFrom: "2027-01-01T12:00:00Z",
      PeriodTo: "2027-12-31T12:00:00Z",
    });
    const goal = await addElement(product, plan, "goal", "Færre breve");
    await open(plan);
    const sentence = "Intet mål svarer på direktørforums “Klimahandling i alt, hvad vi gør”";
    await checks().getByRole("button", { name: sentence }).click();
    await expect.poll(stands).toBe("Mål 1");
    const fields = page.getByRole("group", { name: "Mål 1" });
    await fields
      .getByRole("combobox", { name: "Svarer på direktørforums indsatsområder" })
      .pressSequentially("klimahand");
    await page.getByRole("menuitemcheckbox", { name: /Klimahandling/u }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByText(sentence).count()).toBe(0);
    await saved(page);
    const row = () =>
      product.read(
        egelunders.reader,
        `${itemsOf("PlanElements")}(${goal})?$select=StrategicFocusAreas/Title&$expand=StrategicFocusAreas`,
      );
    await expect.poll(row).toMatchObject({
      StrategicFocusAreas: [{ Title: "Klimahandling i alt, hvad vi gør" }],
    });
  });

  it("leads, while nothing stands in the plan, to where one begins", async () => {
    const plan = await emptyPlan(product, "Helt tom", "businessPlan");
    await open(plan);
    await checks().getByRole("button", { name: "Der er ingen lokale miljømål endnu" }).click();
    await expect.poll(stands).toBe("Tilføj indsatsområde");
  });

  it("stands folded above the plan on a phone, and leads the same way", async () => {
    const plan = await emptyPlan(product, "Mangler på telefonen");
    await addElement(product, plan, "goal", "Første");
    await open(plan, { width: 360 });
    await page.getByText(/^\d+ ting mangler endnu$/u).click();
    await page.getByRole("button", { name: "1 Første" }).first().click();
    await expect.poll(stands).toBe("Mål 1");
  });
});
