/**
 * A plan comes in from a document: chosen, corrected by hand, written once whatever happens on the way, and refused
 * where it must be.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { findBarriers } from "./accessibility.ts";
import { focused, hearBriefly, openMenu } from "./app-page.ts";
import { holdRequests } from "./hold-requests.ts";
import { bomb, largePlan, smallPlan, unplacedLine, type ChosenFile } from "./imported-documents.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import type { Product, Visit } from "./start-product.ts";
import { egelunders, itemsOf, rowsIn } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { patience } from "./patience.ts";

const place = "/oekonomi-stab/plan/indlaes";

interface PlanRow {
  readonly Id: number;
  readonly Title: string;
  readonly RowsOnTheirWay: number | null;
  readonly PeriodFrom: string;
}
interface ElementRow {
  readonly Id: number;
  readonly Title: string;
  readonly Body: string | null;
  readonly ParentElementId: number | null;
  readonly ContentTypeId: string;
  readonly SortOrder: number;
  readonly ClientKey: string;
}

async function plansCalled(product: Product, title: string): Promise<readonly PlanRow[]> {
  const query = `$select=Id,Title,RowsOnTheirWay,PeriodFrom&$filter=Title eq '${encodeURIComponent(title)}'`;
  return rowsIn(await product.read(egelunders.reader, `${itemsOf("Plans")}?${query}`)) as readonly PlanRow[];
}

async function elementsOf(product: Product, plan: number): Promise<readonly ElementRow[]> {
  const query = `$select=Id,Title,Body,ParentElementId,ContentTypeId,SortOrder,ClientKey&$filter=PlanKey eq ${plan}&$orderby=SortOrder&$top=1000`;
  return rowsIn(
    await product.read(egelunders.reader, `${itemsOf("PlanElements")}?${query}`),
  ) as readonly ElementRow[];
}

async function choose(page: Page, file: ChosenFile): Promise<void> {
  await page.getByRole("heading", { name: "Hent planen fra Word" }).waitFor();
  await page.locator("input[type=file]").setInputFiles(file);
}

async function read(page: Page, file: ChosenFile): Promise<void> {
  await choose(page, file);
  await page.getByRole("heading", { name: "Passer det?" }).waitFor();
}

function lineOf(page: Page, title: string) {
  return page.getByRole("region", { name: "Planen", exact: true }).getByRole("button", { name: title });
}

describe.skipIf(isBrowserMissing)("a plan from a document", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const open = async (wish: Visit = {}) => {
    page = await visit({ place, width: 1280, ...wish });
  };

  it("is chosen, corrected by hand, and written as rows that everybody sees", async () => {
    await open({ place: "/oekonomi-stab/plan" });
    const menu = await openMenu(page, /Virksomhedsplan/u);
    await menu.getByRole("menuitem", { name: "Hent en plan fra Word" }).click();
    await read(page, await smallPlan());
    await expect
      .poll(() => page.getByLabel("Titel").first().inputValue())
      .toBe("Virksomhedsplan Økonomi & Stab 2028-2029");
    await expect.poll(() => page.getByRole("textbox", { name: /^Fra/u }).inputValue()).toBe("1. januar 2028");

    await lineOf(page, unplacedLine).click();
    await page.getByLabel("Gør det til").selectOption({ label: "Handling" });
    await page.getByLabel("Under", { exact: true }).selectOption({ label: "1.2 Kortere svar" });
    await page.getByRole("button", { name: "Placér", exact: true }).click();
    await lineOf(page, "Uge 12").click();
    await page.getByRole("button", { name: "Udelad", exact: true }).click();
    await page.getByText("Udeladt (1)").waitFor();

    await lineOf(page, "Dagsordener sendes dagen før.").click();
    await page.getByLabel("Hvad er det?").last().selectOption({ label: "Prøvehandling" });
    await page.getByRole("button", { name: "Opret planen" }).click();
    await page.getByRole("heading", { level: 1, name: "Virksomhedsplan Økonomi & Stab 2028-2029" }).waitFor();
    await hearBriefly(page, "Planen er oprettet med 3 mål.");

    const [plan, ...more] = await plansCalled(product, "Virksomhedsplan Økonomi & Stab 2028-2029");
    expect(more).toEqual([]);
    expect(plan).toMatchObject({
      RowsOnTheirWay: null,
      PeriodFrom: expect.stringContaining("2027-12-31") as string,
    });
    const rows = await elementsOf(product, plan?.Id ?? 0);
    expect(rows.map(({ Title }) => Title)).toEqual([
      "Forord",
      "Mere tid",
      "Færre møder",
      "Alle faste møder får en slutdato.",
      "Dagsordener sendes dagen før.",
      "Mødetiden er faldet med en tredjedel.",
      "Kortere svar",
      unplacedLine,
      "Vi skriver skabelonerne om.",
      "Lokale miljømål",
      "Mindre madspild",
      "Vi vejer resterne hver fredag.",
      "Spildet er under fem kilo om ugen.",
    ]);
    const goal = rows.find(({ Title }) => Title === "Kortere svar");
    expect(rows.find(({ Title }) => Title === unplacedLine)?.ParentElementId).toBe(goal?.Id);
    expect(goal?.Body).toBe("Et svar skal kunne læses på et minut.");
    expect(rows[4]?.ContentTypeId).toContain(planElements.kinds.trialAction.contentTypeId);
  });

  it("leads from each piece to its place in the document, and the other way round", async () => {
    await open();
    await read(page, await smallPlan());
    await lineOf(page, "Vi vejer resterne hver fredag.").click();
    const chosen = page.locator("[data-place][data-chosen]");
    await expect.poll(() => chosen.allInnerTexts()).toEqual([expect.stringContaining("Vi vejer resterne")]);
    await page
      .getByRole("region", { name: /^Dokumentet/u })
      .getByRole("button", { name: "Mødetiden er faldet" })
      .click();
    await expect.poll(() => lineOf(page, "Mødetiden er faldet").getAttribute("aria-expanded")).toBe("true");
    await focused(lineOf(page, "Mødetiden er faldet"));
    await page.keyboard.press("ArrowUp");
    await expect
      .poll(() => page.locator("[data-place][data-lit]").allInnerTexts())
      .toEqual([expect.stringContaining("Dagsordener")]);
  });

  it("can be corrected, undone and found again after a reload", async () => {
    await open();
    await read(page, await smallPlan());
    await lineOf(page, "Færre møder").click();
    const title = page.getByLabel("Titel").last();
    await title.fill("Kun de møder, der skal til");
    await lineOf(page, "Vi skriver skabelonerne om.").click();
    await page.getByRole("button", { name: "Udelad", exact: true }).click();
    await page.getByText("Udeladt (1)").waitFor();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await lineOf(page, "Vi skriver skabelonerne om.").waitFor();
    await page.getByText("Kladden er gemt").waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Passer det?" }).waitFor();
    await lineOf(page, "Kun de møder, der skal til").waitFor();
    await expect.poll(() => lineOf(page, "Vi skriver skabelonerne om.").count()).toBe(1);
  });

  it("is given up for another document when one says so, and not before", async () => {
    await open();
    await read(page, await smallPlan());
    const another = page.getByRole("button", { name: "Vælg et andet dokument" });
    await another.click();
    const question = page.getByRole("alertdialog", { name: "Vil du begynde forfra?" });
    await question.getByRole("button", { name: "Bliv her" }).click();
    await question.waitFor({ state: "detached" });
    await lineOf(page, "Færre møder").waitFor();
    await another.click();
    await question.getByRole("button", { name: "Vælg et andet dokument" }).click();
    await page.getByRole("heading", { name: "Hent planen fra Word" }).waitFor();
    // Nothing of it is kept.
    await page.reload();
    await page.getByRole("heading", { name: "Hent planen fra Word" }).waitFor();
    expect(await page.getByRole("heading", { name: "Passer det?" }).count()).toBe(0);
  });

  it("can be read through by somebody without rights, who is told so, and writes nothing", async () => {
    await open({ person: egelunders.reader });
    await page.getByText("kun afdelingens egne folk").waitFor();
    await read(page, await largePlan(2));
    await page.getByRole("button", { name: "Opret planen" }).click();
    await page.getByRole("alert").getByText("Du har ikke adgang").waitFor();
    expect(await plansCalled(product, "Virksomhedsplan Økonomi & Stab 2030-2031")).toEqual([]);
  });

  it("that means harm is refused with a sentence, and the page goes on", async () => {
    await open();
    await choose(page, bomb());
    const said = page.getByRole("alert");
    await said.getByText("pakker sig ud til langt mere").waitFor();
    await choose(page, { name: "plan.docx", mimeType: "", buffer: Buffer.from("bare en tekst") });
    await said.getByText("hverken et Word-dokument").waitFor();
    await read(page, await smallPlan());
    await expect.poll(() => said.count()).toBe(0);
  });

  it("comes from pasted text too", async () => {
    await open();
    await page
      .getByLabel("Eller sæt teksten")
      .fill("Målplan 2027\n\nMål 1: Færre fejl\n\nHandlinger\n- Vi tæller dem.\n");
    await page.getByRole("button", { name: "Læs teksten" }).click();
    await lineOf(page, "Vi tæller dem.").waitFor();
    await expect.poll(() => page.getByLabel("Hvad er det?").first().inputValue()).toBe("goalPlan");
  });

  it("has no barrier, and nothing that sticks out", async () => {
    await open();
    await page.getByRole("heading", { name: "Hent planen fra Word" }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await read(page, await smallPlan());
    await lineOf(page, "Færre møder").click();
    expect(await findFaults(page)).toEqual([]);
    await lineOf(page, unplacedLine).click();
    expect(await findFaults(page)).toEqual([]);
  });

  it("stands on a phone as two sides behind tabs, with nothing sticking out", async () => {
    await open({ width: 360, height: 780 });
    await read(page, await smallPlan());
    await lineOf(page, "Kortere svar").click();
    await page.getByRole("button", { name: "Vis i dokumentet" }).click();
    const paragraph = page
      .getByRole("region", { name: /^Dokumentet/u })
      .getByRole("button", { name: "Kortere svar" });
    await paragraph.waitFor();
    await page.getByRole("tab", { name: "Planen" }).click();
    await lineOf(page, "Kortere svar").waitFor();
    expect(await findOverhang(page)).toEqual([]);
  });
});

describe.skipIf(isBrowserMissing)("a plan that is stopped in the middle", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const title = "Virksomhedsplan Økonomi & Stab 2030-2031";
  const stopInTheMiddle = async () => {
    page = await visit({ place, width: 900 });
    await read(page, await largePlan(60));
    // The first rows are stored, and the next are on their way.
    let batches = 0;
    const held = await holdRequests(page, (request) => {
      if ((request.postData() ?? "").includes("AddValidateUpdateItemUsingPath")) batches += 1;
      return batches > 1;
    });
    await page.getByRole("button", { name: "Opret planen" }).click();
    await expect.poll(held.count).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Stands" }).click();
    await held.letGo();
    await page.getByRole("heading", { name: `${title} er ved at blive hentet ind` }).waitFor();
    await page.getByRole("button", { name: "Fortsæt" }).waitFor();
  };

  it("goes on after a reload, and has every row once", async () => {
    await stopInTheMiddle();
    const [half] = await plansCalled(product, title);
    expect(half?.RowsOnTheirWay).toBe(362);
    await page.reload();
    await page.getByRole("button", { name: "Fortsæt" }).click();
    await page
      .getByRole("heading", { level: 1, name: title, exact: true })
      .waitFor({ timeout: 6 * patience.step });
    const plans = await plansCalled(product, title);
    expect(plans).toMatchObject([{ Id: half?.Id, RowsOnTheirWay: null }]);
    const rows = await elementsOf(product, half?.Id ?? 0);
    expect(rows).toHaveLength(361);
    expect(new Set(rows.map(({ ClientKey }) => ClientKey)).size).toBe(361);
    await page.goto(`${product.origin}/#${place}`);
    await page.getByRole("heading", { name: "Hent planen fra Word" }).waitFor();
  });

  it("is waited for by others, and can be removed again by the department", async () => {
    await stopInTheMiddle();
    const half = (await plansCalled(product, title)).find(({ RowsOnTheirWay }) => RowsOnTheirWay !== null);
    const at = `/oekonomi-stab/plan/${half?.Id}`;
    const others = await visit({ person: egelunders.reader, place: at });
    await others.getByText("Planen vises her, så snart det hele er på plads.").waitFor();
    expect(await others.getByRole("button", { name: "Fjern igen" }).count()).toBe(0);
    expect(await findBarriers(others)).toEqual([]);
    await others.context().close();
    // Her colleague can remove it, and is told how it can go on; so is she herself in another browser.
    const colleague = await visit({ person: egelunders.staff, place: at });
    await colleague.getByText(/skal Mette Holm åbne planen i den samme browser igen/u).waitFor();
    expect(await colleague.getByRole("button", { name: "Fortsæt" }).count()).toBe(0);
    await colleague.getByRole("button", { name: "Fjern igen" }).waitFor();
    await colleague.context().close();
    const elsewhere = await visit({ place: at });
    await elsewhere.getByText(/^Du begyndte .* i en anden browser/u).waitFor();
    await elsewhere.context().close();
    await page.getByRole("button", { name: "Fjern igen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Fjern igen" }).click();
    await hearBriefly(page, "Det, der var kommet ind, er fjernet igen.");
    expect(await elementsOf(product, half?.Id ?? 0)).toEqual([]);
    expect((await plansCalled(product, title)).some(({ Id }) => Id === half?.Id)).toBe(false);
  });
});
