/**
 * A plan's own title, period and case number, corrected while it is written: read over REST, and shared with a
 * colleague who was quicker.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { focused, hearBriefly } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { editRow, egelunders, itemsOf } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText } from "./writing-page.ts";

describe.skipIf(isBrowserMissing)("a plan's title and period", () => {
  const { product, visit } = useProduct();
  let page: Page;
  let plan: number;
  beforeEach(async () => {
    plan = await emptyPlan(product, "Målplan 2028");
    await addElement(product, plan, "goal", "Færre breve");
  });
  const open = async (wish: Visit = {}) => {
    page = await visit({
      place: `/oekonomi-stab/plan/${plan}/skriv`,
      width: 1280,
      ...wish,
    });
    await lineText(page, "Mål 1").waitFor();
    await page.getByRole("button", { name: "Titel og periode" }).click();
    const dialog = page.getByRole("dialog", { name: "Titel og periode" });
    await dialog.waitFor();
    return dialog;
  };
  const row = () =>
    product.read(
      egelunders.reader,
      `${itemsOf("Plans")}(${plan})?$select=Title,PeriodFrom,PeriodTo,CaseNumber,ContentTypeId,PlanOwner/Title&$expand=PlanOwner`,
    );

  it("can be corrected, with its kind and case number, in one request", async () => {
    const dialog = await open();
    const sent: string[] = [];
    page.on("request", (request) => {
      if ((request.postData() ?? "").includes("MERGE ")) sent.push(request.url());
    });
    await dialog.getByRole("textbox", { name: "Titel" }).fill("Virksomhedsplan 2028-2029");
    await dialog.getByRole("textbox", { name: "Til" }).fill("31/12 2029");
    await dialog.getByRole("textbox", { name: "SBSYS-sagsnummer" }).fill("00.01.00-P35-7-27");
    await dialog.getByRole("combobox", { name: "Hvad er det for en plan?" }).selectOption("Virksomhedsplan");
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await hearBriefly(page, "Planens titel og periode er gemt.");
    await page.getByRole("heading", { level: 1, name: "Virksomhedsplan 2028-2029" }).waitFor();
    await page.getByText("SBSYS 00.01.00-P35-7-27").waitFor();
    await expect.poll(row).toMatchObject({
      Title: "Virksomhedsplan 2028-2029",
      PeriodTo: expect.stringContaining("2029-12-30") as string,
      CaseNumber: "00.01.00-P35-7-27",
      ContentTypeId: expect.stringContaining("4B5C21") as string,
      PlanOwner: { Title: "Økonomi & Stab" },
    });
    expect(sent).toHaveLength(1);
    // A virksomhedsplan has environmental goals.
    await page.getByRole("button", { name: "Der er ingen lokale miljømål endnu" }).waitFor();
  });

  it("say whose plan it is: a department's, or one of its units'", async () => {
    page = await visit({
      person: "lisbeth.aagaard@egelund.example",
      place: "/kultur-fritid/plan/ny",
      width: 1280,
    });
    const owner = page.getByRole("combobox", { name: "Hvis plan er det?" });
    await owner.waitFor();
    const [, unit = ""] = await owner.locator("option").allInnerTexts();
    await owner.selectOption(unit);
    await page.getByRole("button", { name: "Opret planen" }).click();
    await lineText(page, "Kapitel 1").waitFor();
    plan = Number(/plan\/(\d+)\/skriv/u.exec(page.url())?.[1]);
    expect(await row()).toMatchObject({ PlanOwner: { Title: unit } });
    await page.getByRole("button", { name: "Titel og periode" }).click();
    const dialog = page.getByRole("dialog", { name: "Titel og periode" });
    await dialog.getByRole("combobox", { name: "Afdeling eller enhed" }).selectOption("Kultur & Fritid");
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await expect.poll(row).toMatchObject({ PlanOwner: { Title: "Kultur & Fritid" } });
  });

  it("are not stored as they cannot be, and say where", async () => {
    const dialog = await open();
    await dialog.getByRole("textbox", { name: "Titel" }).fill(" ");
    await dialog.getByRole("textbox", { name: "Til" }).fill("1/1 2027");
    await dialog.getByRole("textbox", { name: "Til" }).press("Enter");
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await dialog.getByText("Planen slutter, før den begynder.").waitFor();
    await dialog.getByText(/Titel skal udfyldes/u).waitFor();
    expect(await row()).toMatchObject({ Title: "Målplan 2028" });
  });

  it("are never written over a colleague's unseen, and meet other corrections without a word", async () => {
    const dialog = await open();
    await editRow(product, "Plans", plan, { CaseNumber: "29.00.00-A00-1-28" });
    await dialog.getByRole("textbox", { name: "Titel" }).fill("Min titel");
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await expect.poll(row).toMatchObject({ Title: "Min titel", CaseNumber: "29.00.00-A00-1-28" });
    await hearBriefly(page, "Planens titel og periode er gemt.");

    await page.getByRole("button", { name: "Titel og periode" }).click();
    await dialog.waitFor();
    await editRow(product, "Plans", plan, { Title: "Kollegaens titel" });
    await dialog.getByRole("textbox", { name: "Titel" }).fill("Min anden titel");
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    const clash = dialog.getByRole("alert", { name: "Titel" });
    await clash.getByText("har også rettet “Titel”, mens du skrev.").waitFor();
    await clash.getByText("Kollegaens titel").waitFor();
    await clash.getByText("Min anden titel").waitFor();
    expect(await row()).toMatchObject({ Title: "Kollegaens titel" });
    // The plan behind the window has been read anew, and does not take the caret out of it.
    await page.getByRole("heading", { level: 1, name: "Kollegaens titel", includeHidden: true }).waitFor();
    await focused(dialog.locator(":focus"));
    // Nothing is saved before one has chosen.
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await dialog.getByText("Vælg, hvad der skal stå, før du gemmer.").waitFor();
    expect(await row()).toMatchObject({ Title: "Kollegaens titel" });
    await clash.getByRole("button", { name: "Behold begge" }).click();
    expect(await dialog.getByRole("textbox", { name: "Titel" }).inputValue()).toBe(
      "Kollegaens titel / Min anden titel",
    );
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await expect.poll(row).toMatchObject({ Title: "Kollegaens titel / Min anden titel" });
  });

  it("are not lost by Esc, a click beside the window or a reload, only by Annuller", async () => {
    const dialog = await open();
    const title = dialog.getByRole("textbox", { name: "Titel" });
    const again = async () => {
      await page.getByRole("button", { name: "Titel og periode" }).click();
      await dialog.waitFor();
      await dialog.getByText("Her står det, du begyndte på. Det er ikke gemt endnu.").waitFor();
      expect(await title.inputValue()).toBe("Målplan 2028 for hele huset");
    };
    await title.fill("Målplan 2028 for hele huset");
    await dialog.getByRole("textbox", { name: "SBSYS-sagsnummer" }).fill("00.01.00-P35-7-27");
    await dialog.getByRole("combobox", { name: "Hvad er det for en plan?" }).selectOption("Virksomhedsplan");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await again();
    await page.mouse.click(5, 400);
    await dialog.waitFor({ state: "hidden" });
    await page.reload();
    await lineText(page, "Mål 1").waitFor();
    await again();
    expect(await row()).toMatchObject({ Title: "Målplan 2028", CaseNumber: null });
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await hearBriefly(page, "Planens titel og periode er gemt.");
    await expect.poll(row).toMatchObject({
      Title: "Målplan 2028 for hele huset",
      CaseNumber: "00.01.00-P35-7-27",
      ContentTypeId: expect.stringContaining("4B5C21") as string,
    });
    await page.getByRole("button", { name: "Titel og periode" }).click();
    await title.fill("Fortrudt");
    await dialog.getByRole("button", { name: "Annuller" }).click();
    await page.getByRole("button", { name: "Titel og periode" }).click();
    expect(await title.inputValue()).toBe("Målplan 2028 for hele huset");
    expect(await dialog.getByText("Her står det, du begyndte på.").count()).toBe(0);
  });

  it("are not stored in a plan that a colleague has approved meanwhile; both are shown", async () => {
    const dialog = await open();
    await dialog.getByRole("textbox", { name: "Titel" }).fill("Rettet for sent");
    await editRow(product, "Plans", plan, { PlanState: "Godkendt" });
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await dialog.getByText("har godkendt planen, mens du skrev, og den er låst.").waitFor();
    const both = dialog.getByRole("region", { name: "Titel" });
    await both.getByText("Målplan 2028", { exact: true }).waitFor();
    await both.getByText("Rettet for sent").waitFor();
    expect(await row()).toMatchObject({ Title: "Målplan 2028" });
    await dialog.getByRole("button", { name: "Glem det, jeg skrev" }).click();
    await page.getByText("Planen er godkendt og låst").waitFor();
  });

  it("have no barrier, and nothing that sticks out", async () => {
    await open();
    expect(await findFaults(page, { within: [768, 360] })).toEqual([]);
    // Where the dialog keeps the place of the scrollbar, the page's own colour shows.
    const colours = await page.evaluate(() => ({
      beside: getComputedStyle(document.documentElement).backgroundColor,
      page: getComputedStyle(document.querySelector("main")?.closest("#root > * > *") ?? document.body)
        .backgroundColor,
    }));
    expect(colours.beside).toBe(colours.page);
  });
});
