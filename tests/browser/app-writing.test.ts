/**
 * A head of department writes her plan: by keyboard from nothing, by menus, with colleagues, without a connection. Rows
 * are read over REST.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focused, openMenu } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { egelunders, itemsOf, rowsIn } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText, outlineInLists, rowsOfPlan, saved } from "./writing-page.ts";

const department = "oekonomi-stab";

describe.skipIf(isBrowserMissing)("writing a plan", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const open = async (plan: number, wish: Visit = {}) => {
    page = await visit({
      place: `/${department}/plan/${plan}/skriv`,
      width: 1280,
      ...wish,
    });
    await page.getByRole("status").filter({ hasText: "Gemt" }).waitFor();
  };

  it("goes by the keys alone, as in Word's outline", async () => {
    const plan = await emptyPlan(product, "Skrevet med taster");
    await open(plan);
    await page.getByRole("button", { name: "Tilføj indsatsområde" }).focus();
    await page.keyboard.press("Enter");
    await focused(lineText(page, "Indsatsområde 1"));
    await page.keyboard.type("Nære tilbud");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ingen venter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ring tilbage samme dag");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Telefonvagt i frokosten");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Flere digitale selvbetjeninger");
    await page.keyboard.press("Shift+Tab");
    await lineText(page, "Mål 1.2").waitFor();
    await page.keyboard.press("Alt+ArrowUp");
    await lineText(page, "Mål 1.1").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      [
        "indsatsområde: Nære tilbud",
        "  mål: Flere digitale selvbetjeninger",
        "  mål: Ingen venter",
        "    handling: Ring tilbage samme dag",
        "    handling: Telefonvagt i frokosten",
      ].join("\n"),
    );
    await expect
      .poll(() => lineText(page, "Handling 2 til mål 1.2").inputValue())
      .toBe("Telefonvagt i frokosten");
    await page.keyboard.press("ArrowDown");
    await focused(lineText(page, "Mål 1.2"));
  });

  it("parts a line in the middle, joins two by Backspace, and removes an empty one", async () => {
    const plan = await emptyPlan(product, "Delt");
    await addElement(product, plan, "goal", "Først dette og så hint");
    await open(plan);
    const line = lineText(page, "Mål 1");
    await line.focus();
    await line.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(11, 11));
    await page.keyboard.press("Enter");
    await focused(lineText(page, "Mål 2"));
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await focused(lineText(page, "Mål 3"));
    await page.keyboard.press("Backspace");
    await expect.poll(() => lineText(page, "Mål 3").count()).toBe(0);
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe("mål: Først dette\nmål: og så hint");
    await page.keyboard.press("Home");
    await page.keyboard.press("Backspace");
    await focused(lineText(page, "Mål 1"));
    await page.keyboard.type("her ");
    await expect.poll(() => outlineInLists(product, plan)).toBe("mål: Først dette her og så hint");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await focused(lineText(page, "Mål 2"));
    await expect.poll(() => outlineInLists(product, plan)).toBe("mål: Først dette\nmål: og så hint");
  });

  it("takes several pasted lines as several lines, without bullets and numbers", async () => {
    const plan = await emptyPlan(product, "Indsat");
    await addElement(product, plan, "goal", "Mål");
    await open(plan);
    await page.getByRole("button", { name: "Tilføj handling til Mål 1", exact: true }).click();
    await lineText(page, "Handling 1 til mål 1").evaluate((field) => {
      const data = new DataTransfer();
      data.setData("text/plain", "1. Ring\r\n2. Skriv\r\n\r\n- Besøg");
      field.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await lineText(page, "Handling 3 til mål 1").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      "mål: Mål\n  handling: Ring\n  handling: Skriv\n  handling: Besøg",
    );
  });

  it("moves lines to another focus area by menu and by hand, and changes what they are", async () => {
    const plan = await emptyPlan(product, "Flyttet");
    const [a, b] = [
      await addElement(product, plan, "focusArea", "A"),
      await addElement(product, plan, "focusArea", "B"),
    ];
    const goal = await addElement(product, plan, "goal", "A1", a);
    await addElement(product, plan, "action", "Gør", goal);
    await addElement(product, plan, "goal", "B1", b);
    await open(plan);
    await page.getByRole("button", { name: "Flyt, tilføj eller slet: Mål 1.1" }).click();
    await page.getByRole("menuitem", { name: "Flyt til" }).click();
    await page.getByRole("menuitem", { name: "2 B" }).click();
    await lineText(page, "Handling 1 til mål 2.2").waitFor();
    await page.getByRole("button", { name: "Flyt, tilføj eller slet: Handling 1 til mål 2.2" }).click();
    await page.getByRole("menuitem", { name: "Gør til" }).click();
    await page.getByRole("menuitem", { name: "Tegn" }).click();
    await lineText(page, "Tegn 1 til mål 2.2").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      "indsatsområde: A\nindsatsområde: B\n  mål: B1\n  mål: A1\n    tegn: Gør",
    );
    const handle = page.getByRole("button", { name: "Flyt, tilføj eller slet: Tegn 1 til mål 2.2" });
    await handle.dragTo(lineText(page, "Mål 2.1"));
    await lineText(page, "Tegn 1 til mål 2.1").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      "indsatsområde: A\nindsatsområde: B\n  mål: B1\n    tegn: Gør\n  mål: A1",
    );
  });

  it("takes back a move and a removal with Ctrl+Z, and then what was typed", async () => {
    const plan = await emptyPlan(product, "Fortrudt");
    const [a, b] = [
      await addElement(product, plan, "focusArea", "A"),
      await addElement(product, plan, "focusArea", "B"),
    ];
    const goal = await addElement(product, plan, "goal", "A1", a);
    await addElement(product, plan, "action", "Gør", goal);
    await addElement(product, plan, "goal", "B1", b);
    await open(plan);
    const start = "indsatsområde: A\n  mål: A1\n    handling: Gør\nindsatsområde: B\n  mål: B1";
    // Over into the next focus area by the keys, as by hand.
    await lineText(page, "Mål 1.1").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await lineText(page, "Handling 1 til mål 2.1").waitFor();
    await page.keyboard.press("Control+z");
    await lineText(page, "Handling 1 til mål 1.1").waitFor();
    const handle = page.getByRole("button", { name: "Flyt, tilføj eller slet: Mål 1.1" });
    await handle.dragTo(lineText(page, "Indsatsområde 2"));
    await lineText(page, "Handling 1 til mål 2.1").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      "indsatsområde: A\nindsatsområde: B\n  mål: A1\n    handling: Gør\n  mål: B1",
    );
    await page.keyboard.press("Control+z");
    await lineText(page, "Handling 1 til mål 1.1").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(start);

    await lineText(page, "Indsatsområde 1").focus();
    await page.keyboard.press("Shift+F10");
    await focused(page.getByRole("menuitem").first());
    await page.keyboard.press("Escape");
    // Whoever thinks better of it goes on in the line.
    await focused(lineText(page, "Indsatsområde 1"));
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Slet" }).click();
    await page.getByText("A er slettet med 2 linjer under.").waitFor();
    await page.keyboard.press("Control+z");
    await lineText(page, "Handling 1 til mål 1.1").waitFor();
    await expect.poll(() => page.getByText("A er slettet").count()).toBe(0);
    await focused(lineText(page, "Indsatsområde 1"));
    await page.keyboard.type("!");
    await page.keyboard.press("Control+z");
    await expect.poll(() => lineText(page, "Indsatsområde 1").inputValue()).toBe("A");
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(start);
  });

  it("offers more under a goal that has something under it, where one is", async () => {
    const plan = await emptyPlan(product, "Mere under målet");
    const first = await addElement(product, plan, "goal", "Første");
    await addElement(product, plan, "action", "Gør", first);
    const second = await addElement(product, plan, "goal", "Andet");
    await addElement(product, plan, "action", "Gør også", second);
    await open(plan);
    const sign = (goal: string) =>
      page.getByRole("button", { name: `Tilføj tegn til Mål ${goal}`, exact: true });
    await lineText(page, "Handling 1 til mål 2").click();
    await sign("2").waitFor();
    expect(await sign("1").count()).toBe(0);
    // The way from what is missing ends where it can be put right.
    const checks = page.getByRole("complementary", { name: "Det mangler endnu" });
    const missing = checks.getByText("2 mål uden tegn eller målindikator").locator("..");
    await missing.getByRole("button", { name: "1 Første" }).click();
    await sign("1").click();
    await focused(lineText(page, "Tegn 1 til mål 1"));
    await page.keyboard.type("Ventetiden er halveret");
    // What was typed first may have been saved before the rest was.
    await expect
      .poll(() => outlineInLists(product, plan))
      .toBe("mål: Første\n  handling: Gør\n  tegn: Ventetiden er halveret\nmål: Andet\n  handling: Gør også");
    await saved(page);
    await checks.getByText("1 mål uden tegn eller målindikator").waitFor();
  });

  it("keeps a goal's other fields, each as it is written, and the checks go as they are met", async () => {
    const plan = await emptyPlan(product, "Felter");
    await addElement(product, plan, "goal", "Færre breve");
    await open(plan);
    const checks = page.getByRole("complementary", { name: "Det mangler endnu" });
    await checks.getByText("1 mål uden frist").waitFor();
    await checks.getByText("1 mål uden ansvarlig").waitFor();
    await checks.getByRole("button", { name: "1 Færre breve" }).first().click();
    const fields = page.getByRole("group", { name: "Mål 1" });
    await fields.getByRole("textbox", { name: "Frist" }).fill("1/12 2028");
    await fields.getByRole("textbox", { name: "Frist" }).press("Tab");
    await expect.poll(() => checks.getByText("uden frist").count()).toBe(0);
    await saved(page);
    const [row] = await rowsOfPlan(product, plan);
    expect(row?.DueDate?.slice(0, 10)).toMatch(/^2028-(?:11-30|12-01)$/u);
    await checks.getByText("1 mål uden ansvarlig").waitFor();
  });

  it("lets nobody be caught: after Esc, Tab moves on", async () => {
    const plan = await emptyPlan(product, "Videre");
    await addElement(product, plan, "goal", "Første");
    await addElement(product, plan, "goal", "Anden");
    await open(plan);
    await lineText(page, "Mål 2").focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
    expect(await outlineInLists(product, plan)).toBe("mål: Første\nmål: Anden");
  });

  it("begins with a new plan from the municipality's template", async () => {
    page = await visit({ place: `/${department}/plan`, width: 1280 });
    await openMenu(page, /Virksomhedsplan/u);
    await page.getByRole("menuitem", { name: "Ny plan" }).click();
    await page.getByRole("heading", { level: 1, name: "Ny plan" }).waitFor();
    await page.getByRole("radio", { name: /Virksomhedsplan/u }).check();
    await page.getByRole("textbox", { name: "Titel" }).fill("Vores nye plan");
    await page.getByRole("button", { name: "Opret planen" }).click();
    await page.getByRole("heading", { level: 1, name: "Vores nye plan" }).waitFor();
    await focused(lineText(page, "Indsatsområde 1"));
    const plan = Number(/plan\/(\d+)\/skriv/u.exec(page.url())?.[1]);
    expect(await outlineInLists(product, plan)).toBe(
      [
        "kapitel: Forord",
        "kapitel: Hvem er vi?",
        "kapitel: Hvorfor er vi her?",
        "kapitel: Hvor står vi?",
        "indsatsområde: Lokale miljømål",
      ].join("\n"),
    );
    await page.getByText("Der er ingen lokale miljømål endnu").waitFor();
    await lineText(page, "Kapitel 1").press("ArrowDown");
    await focused(lineText(page, "Kapitel 2"));
  });

  it("begins, for a målplan, with the objectives that one chooses among those of its year", async () => {
    page = await visit({ place: `/${department}/plan/ny`, width: 1280 });
    await page.getByRole("radio", { name: /Målplan/u }).check();
    await page.getByRole("combobox", { name: "Første år" }).selectOption("2027");
    await page.getByText("1. januar 2027 – 31. december 2027").waitFor();
    // What cannot be saved is gone to.
    const title = page.getByRole("textbox", { name: "Titel" });
    await title.fill("");
    await page.getByRole("button", { name: "Opret planen" }).click();
    await focused(title);
    await title.fill("Målplan 2027");
    await page.getByRole("checkbox", { name: /Mere vild natur/u }).check();
    await page.getByRole("checkbox", { name: /Færre ældre er ensomme/u }).check();
    await page.getByText("2 målsætninger valgt").waitFor();
    await page.getByRole("button", { name: "Opret planen" }).click();
    await lineText(page, "Mål 2").waitFor();
    await focused(lineText(page, "Mål 1"));
    const plan = Number(/plan\/(\d+)\/skriv/u.exec(page.url())?.[1]);
    expect(
      await product.read(egelunders.reader, `${itemsOf("Plans")}(${plan})?$select=Title,PeriodFrom,PeriodTo`),
    ).toMatchObject({
      Title: "Målplan 2027",
      PeriodFrom: expect.stringContaining("2026-12-31") as string,
      PeriodTo: expect.stringContaining("2027-12-30") as string,
    });
    const query = `$select=Title,Objectives/Title&$expand=Objectives&$filter=PlanKey eq ${plan}&$orderby=SortOrder`;
    const rows = rowsIn(await product.read(egelunders.reader, `${itemsOf("PlanElements")}?${query}`));
    expect(rows).toHaveLength(2);
    for (const row of rows as readonly { readonly Title: string; readonly Objectives: unknown }[]) {
      expect(row.Objectives).toMatchObject([{ Title: row.Title }]);
    }
  });

  it("begins, for a målplan without objectives, in its first goal", async () => {
    page = await visit({
      place: "/skoler-uddannelse/plan/ny",
      width: 1280,
      person: "thomas.ravnsborg@egelund.example",
    });
    await page.getByRole("radio", { name: /Målplan/u }).check();
    await page.getByRole("combobox", { name: "Første år" }).selectOption("2028");
    await page.getByRole("combobox", { name: "Hvis plan er det?" }).selectOption("Åbrinkskolen");
    await expect
      .poll(() => page.getByRole("textbox", { name: "Titel" }).inputValue())
      .toBe("Målplan 2028 for Åbrinkskolen");
    await page.getByRole("button", { name: "Opret planen" }).click();
    await focused(lineText(page, "Mål 1"));
    await page.keyboard.type("Alle elever læser");
    await page.keyboard.press("Enter");
    const plan = Number(/plan\/(\d+)\/skriv/u.exec(page.url())?.[1]);
    await expect.poll(() => outlineInLists(product, plan)).toBe("mål: Alle elever læser");
  });
});
