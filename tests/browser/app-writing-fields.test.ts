/**
 * Everything that a goal says, written in the plan with each kind of field by keyboard, and read back over REST; then
 * read as a document.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { enterNote, focused } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { egelunders, itemsOf } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText, saved } from "./writing-page.ts";

describe.skipIf(isBrowserMissing)("a goal's fields", () => {
  const { product, visit } = useProduct();
  let page: Page;

  it("are all written where the plan is, and stand in SharePoint as readable text", async () => {
    const plan = await emptyPlan(product, "Alle felter");
    const goal = await addElement(product, plan, "goal", "Færre breve");
    page = await visit({
      place: `/oekonomi-stab/plan/${plan}/skriv`,
      width: 1280,
      height: 1200,
    });
    const checks = page.getByRole("complementary", { name: "Det mangler endnu" });
    await checks.getByRole("button", { name: "1 Færre breve" }).first().click();
    const fields = page.getByRole("group", { name: "Mål 1" });

    await fields.getByRole("combobox", { name: "Ansvarlig" }).pressSequentially("farida");
    await page.getByRole("menuitemcheckbox", { name: /Farida/u }).waitFor();
    await page.keyboard.press("Enter");
    await fields.getByRole("textbox", { name: "Frist" }).fill("medio maj 2028");
    await enterNote(fields.getByRole("textbox", { name: "Beskrivelse" }));
    await page.keyboard.type("Borgerne får ");
    await page.keyboard.press("Control+b");
    await page.keyboard.type("ét");
    await page.keyboard.press("Control+b");
    await page.keyboard.type(" brev:");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- kort");
    await page.keyboard.press("Enter");
    await page.keyboard.type("klart");
    await fields.getByRole("combobox", { name: "Målgruppe" }).pressSequentially("Borgere; Pårørende;");
    await fields.getByRole("combobox", { name: "Svarer på målsætninger" }).pressSequentially("vild natur");
    await page.getByRole("menuitemcheckbox", { name: /Mere vild natur/u }).waitFor();
    await page.keyboard.press("Enter");
    // The list stays for more until one closes it.
    await page.keyboard.press("Escape");
    await fields.getByRole("combobox", { name: "Sammen med" }).pressSequentially("åbrink");
    await page.getByRole("menuitemcheckbox", { name: "Åbrinkskolen" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await findBarriers(page)).toEqual([]);
    await saved(page);
    const columns =
      "Body,DueDate,DueStretch,TargetGroup,Responsible/EMail,Objectives/Title,Departments/Title&$expand=Responsible,Objectives,Departments";
    const row = () =>
      product.read(egelunders.reader, `${itemsOf("PlanElements")}(${goal})?$select=${columns}`);
    await expect.poll(row).toMatchObject({
      Body: "Borgerne får **ét** brev:\n- kort\n- klart",
      // The last day counts, and how loosely it was said is kept.
      DueDate: "2028-05-19T22:00:00Z",
      DueStretch: "Medio",
      TargetGroup: "Borgere; Pårørende",
      Responsible: { EMail: egelunders.staff },
      Objectives: [{ Title: "Mere vild natur, tættere på hvor vi bor" }],
      Departments: [{ Title: "Åbrinkskolen" }],
    });

    await page.goto(`${product.origin}/#/oekonomi-stab/plan/${plan}`);
    await page.getByTitle("medio maj 2028: senest lørdag den 20. maj 2028").waitFor();
    await page.getByRole("button", { name: "Læs", exact: true }).click();
    const document = page.getByRole("article");
    await document.locator("strong", { hasText: "ét" }).waitFor();
    await expect.poll(() => document.getByRole("listitem").allInnerTexts()).toEqual(["kort", "klart"]);
  });

  it("of what stands under a goal are those of its kind", async () => {
    const plan = await emptyPlan(product, "Felter under målet");
    const goal = await addElement(product, plan, "goal", "Færre breve");
    const trial = await addElement(product, plan, "trialAction", "Vi ringer i stedet", goal);
    const sign = await addElement(product, plan, "indicator", "Breve om måneden", goal);
    page = await visit({
      place: `/oekonomi-stab/plan/${plan}/skriv`,
      width: 1280,
      height: 1200,
    });
    await lineText(page, "Prøvehandling 1 til mål 1").focus();
    // By the keys: the fields open, and the first takes the caret.
    await page.keyboard.press("Control+Enter");
    const fields = page.getByRole("group", { name: "Prøvehandling 1 til mål 1" });
    await fields.getByText("Sammen med").waitFor();
    await fields.getByRole("textbox", { name: "Evalueres" }).fill("1/9 2028");
    await fields.getByRole("combobox", { name: "Tilstand" }).selectOption("I gang");
    const together = fields.getByRole("combobox", { name: "Sammen med" });
    await together.pressSequentially("social");
    await page.getByRole("menuitemcheckbox", { name: "Social & Beskæftigelse" }).click();
    await together.pressSequentially("kultur");
    await page.getByRole("menuitemcheckbox", { name: "Kultur & Fritid" }).click();
    await page.keyboard.press("Escape");
    await enterNote(fields.getByRole("textbox", { name: "Forventet effekt" }));
    await page.keyboard.type("Færre klager");
    await page.getByRole("button", { name: "Flere oplysninger om Tegn 1 til mål 1" }).click();
    const figures = page.getByRole("group", { name: "Tegn 1 til mål 1" });
    await figures.getByRole("textbox", { name: "Udgangspunkt" }).fill("1.200");
    await figures.getByRole("textbox", { name: "Måltal" }).fill("600,5");
    await figures.getByRole("textbox", { name: "Enhed" }).fill("breve");
    await figures.getByRole("combobox", { name: "Retning" }).selectOption("Skal ned");
    await saved(page);
    const row = (id: number, columns: string) =>
      product.read(egelunders.reader, `${itemsOf("PlanElements")}(${id})?$select=${columns}`);
    await expect
      .poll(() => row(trial, "ExpectedEffect,ActionState,EvaluateOn,Departments/Title&$expand=Departments"))
      .toMatchObject({
        ExpectedEffect: "Færre klager",
        ActionState: "I gang",
        EvaluateOn: "2028-08-31T22:00:00Z",
        Departments: [{ Title: "Social & Beskæftigelse" }, { Title: "Kultur & Fritid" }],
      });
    await expect
      .poll(() => row(sign, "Baseline,TargetValue,Unit,Direction"))
      .toMatchObject({ Baseline: 1200, TargetValue: 600.5, Unit: "breve", Direction: "Skal ned" });
    // What is seen and not counted has no figures.
    await figures.getByRole("combobox", { name: "Slags tegn" }).selectOption("Faglig iagttagelse");
    await page.getByRole("button", { name: "Tilføj tegn til Mål 1", exact: true }).click();
    await focused(lineText(page, "Tegn 2 til mål 1"));
    await page.keyboard.type("Tonen i telefonen");
    await page.getByRole("button", { name: "Flere oplysninger om Tegn 2 til mål 1" }).click();
    const seen = page.getByRole("group", { name: "Tegn 2 til mål 1" });
    await seen.getByRole("textbox", { name: "Måltal" }).waitFor();
    await seen.getByRole("combobox", { name: "Slags tegn" }).selectOption("Faglig iagttagelse");
    await seen.getByRole("textbox", { name: "Måltal" }).waitFor({ state: "detached" });
    await saved(page);
  });

  it("of chapters and focus areas are their texts, written where they stand", async () => {
    const plan = await emptyPlan(product, "Kapitler");
    const chapter = await addElement(product, plan, "chapter", "Forord");
    const area = await addElement(product, plan, "focusArea", "Nære tilbud");
    page = await visit({ place: `/oekonomi-stab/plan/${plan}/skriv`, width: 1280 });
    await enterNote(page.getByRole("textbox", { name: "Tekst til kapitlet Forord" }));
    await page.keyboard.type("Kære læser");
    await enterNote(page.getByRole("textbox", { name: "Indledning til indsatsområde 1" }));
    await page.keyboard.type("- tæt på");
    await page.keyboard.press("Escape");
    await lineText(page, "Kapitel 1").focus();
    await saved(page);
    const body = async (id: number) =>
      product.read(egelunders.reader, `${itemsOf("PlanElements")}(${id})?$select=Body`);
    await expect.poll(() => body(chapter)).toMatchObject({ Body: "Kære læser" });
    await expect.poll(() => body(area)).toMatchObject({ Body: "- tæt på" });
  });

  it("take further words where the caret stood when what came before had been saved", async () => {
    const plan = await emptyPlan(product, "Pauser");
    const chapter = await addElement(product, plan, "chapter", "Forord");
    page = await visit({ place: `/oekonomi-stab/plan/${plan}/skriv`, width: 1280 });
    const body = async () =>
      product.read(egelunders.reader, `${itemsOf("PlanElements")}(${chapter})?$select=Body`);
    await enterNote(page.getByRole("textbox", { name: "Tekst til kapitlet Forord" }));
    await page.keyboard.type("- ");
    await expect.poll(body).toMatchObject({ Body: "-" });
    await saved(page);
    await page.keyboard.type("tæt på");
    await expect.poll(body).toMatchObject({ Body: "- tæt på" });
    await page.keyboard.press("Enter");
    await page.keyboard.type("og ");
    await expect.poll(body).toMatchObject({ Body: "- tæt på\n- og" });
    await saved(page);
    await page.keyboard.type("varm");
    await expect.poll(body).toMatchObject({ Body: "- tæt på\n- og varm" });
  });

  it("keep the space in a line that one pauses behind", async () => {
    const plan = await emptyPlan(product, "Mellemrum");
    const goal = await addElement(product, plan, "goal", "Færre breve");
    const sign = await addElement(product, plan, "indicator", "Breve om måneden", goal);
    page = await visit({ place: `/oekonomi-stab/plan/${plan}/skriv`, width: 1280, height: 1200 });
    await lineText(page, "Tegn 1 til mål 1").focus();
    await page.keyboard.press("Control+Enter");
    const unit = page
      .getByRole("group", { name: "Tegn 1 til mål 1" })
      .getByRole("textbox", { name: "Enhed" });
    const stored = async () =>
      product.read(egelunders.reader, `${itemsOf("PlanElements")}(${sign})?$select=Unit`);
    await unit.pressSequentially("breve ");
    await expect.poll(stored).toMatchObject({ Unit: "breve" });
    await saved(page);
    await unit.pressSequentially("i alt");
    await expect.poll(stored).toMatchObject({ Unit: "breve i alt" });
  });
});
