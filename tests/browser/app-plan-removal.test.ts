/**
 * "Slet plan": a draft made by mistake goes and comes back, whole, whoever else looks at it and whatever happens on the
 * way.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { focused, hearBriefly } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { editRow, egelunders, itemsOf, rowsIn, write } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText, outlineInLists, rowsOfPlan, saved } from "./writing-page.ts";

const outline = "mål: Færre breve\n  handling: Ring i stedet";

describe.skipIf(isBrowserMissing)("deleting a draft plan", () => {
  const { product, visit } = useProduct();
  let page: Page;
  let plan: number;
  let goal: number;
  beforeEach(async () => {
    plan = await emptyPlan(product, "Plan ved en fejl");
    goal = await addElement(product, plan, "goal", "Færre breve");
    await addElement(product, plan, "action", "Ring i stedet", goal);
  });
  const open = async (wish: Visit = {}) => {
    page = await visit({ place: `/oekonomi-stab/plan/${plan}`, width: 1280, ...wish });
    await page.getByRole("heading", { level: 1, name: "Plan ved en fejl" }).waitFor();
  };
  const ask = async () => {
    await page
      .getByRole("main")
      .getByRole("button", { name: "Mere om planen" })
      .and(page.locator("[aria-haspopup]"))
      .click();
    await page.getByRole("menuitem", { name: "Slet plan" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Vil du slette “Plan ved en fejl”?" });
    await dialog.waitFor();
    return dialog;
  };
  const yes = { name: "Slet plan", exact: true } as const;
  const plansCalled = async (title: string) =>
    rowsIn(
      await product.read(
        egelunders.reader,
        `${itemsOf("Plans")}?$select=Id,RowsOnTheirWay&$filter=Id eq ${plan} and Title eq '${title}'`,
      ),
    );

  it("says what goes, takes it out of every page, and brings all of it back with Fortryd", async () => {
    await open();
    const dialog = await ask();
    await dialog.getByText("Planen indeholder 1 mål og 1 handling.").waitFor();
    await dialog.getByText("Det hele lægges i papirkurven på SharePoint-siden").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await focused(page.getByRole("main").getByRole("button", { name: "Mere om planen" }));
    await ask();
    await dialog.getByRole("button", yes).click();
    await hearBriefly(page, "Plan ved en fejl er slettet.");
    expect(await plansCalled("Plan ved en fejl")).toEqual([]);
    expect(await rowsOfPlan(product, plan)).toEqual([]);
    await page.getByRole("heading", { level: 1, name: "Plan ved en fejl" }).waitFor({ state: "detached" });
    await page
      .getByRole("banner")
      .getByRole("button", { name: /Virksomhedsplan/u })
      .click();
    await page.getByRole("menuitem", { name: "Ny plan" }).waitFor();
    expect(await page.getByRole("menuitem", { name: /Plan ved en fejl/u }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Fortryd" }).click();
    await hearBriefly(page, "Plan ved en fejl er sat ind igen, som den var.");
    await page.getByRole("heading", { level: 1, name: "Plan ved en fejl" }).waitFor();
    await page.getByRole("link", { name: "Færre breve", exact: true }).waitFor();
    expect(await outlineInLists(product, plan)).toBe(outline);
    expect(await plansCalled("Plan ved en fejl")).toMatchObject([{ Id: plan, RowsOnTheirWay: null }]);
  });

  it("counts what a colleague has written, and takes along what one has just typed", async () => {
    await open({ place: `/oekonomi-stab/plan/${plan}/skriv` });
    await lineText(page, "Mål 1").fill("Ingen breve");
    await addElement(product, plan, "goal", "Kollegaens mål");
    let dialog = await ask();
    await dialog.getByText("Planen indeholder 2 mål og 1 handling.").waitFor();
    await addElement(product, plan, "goal", "Endnu et mål");
    await dialog.getByRole("button", yes).click();
    await dialog.getByText("Planen er ændret, siden du blev spurgt. Intet er slettet.").waitFor();
    await dialog.getByText("Planen indeholder 3 mål og 1 handling.").waitFor();
    await dialog.getByRole("button", { name: "Behold planen" }).click();
    expect(await rowsOfPlan(product, plan)).toHaveLength(4);
    dialog = await ask();
    await dialog.getByText("Planen indeholder 3 mål og 1 handling.").waitFor();
    await dialog.getByRole("button", yes).click();
    await hearBriefly(page, "Plan ved en fejl er slettet.");
    await page.getByRole("button", { name: "Fortryd" }).click();
    await hearBriefly(page, "Plan ved en fejl er sat ind igen, som den var.");
    const titles = (await rowsOfPlan(product, plan)).map(({ Title }) => Title).toSorted();
    expect(titles).toEqual(["Endnu et mål", "Ingen breve", "Kollegaens mål", "Ring i stedet"]);
    await page.getByRole("button", { name: "Skriv" }).click();
    await lineText(page, "Mål 3").waitFor();
    await saved(page);
  });

  it("is left to the secretariat once status has been given, and says so", async () => {
    await write(
      product,
      egelunders.head,
      "web/getlist('/sites/styring/Lists/Status')/AddValidateUpdateItemUsingPath",
      {
        listItemCreateInfo: {
          FolderPath: { DecodedUrl: `${product.siteUrl}/Lists/Status/oekonomi-stab` },
          UnderlyingObjectType: 0,
        },
        formValues: [
          { FieldName: "Element", FieldValue: String(goal) },
          { FieldName: "PlanKey", FieldValue: String(plan) },
          { FieldName: "Body", FieldValue: "Det går godt" },
        ],
        bNewDocumentUpdate: false,
      },
    );
    await open();
    const dialog = await ask();
    await dialog.getByText("Der er givet status 1 gang i planen.").waitFor();
    await dialog.getByText("bed sekretariatet om at slette den").waitFor();
    expect(await dialog.getByRole("button", yes).count()).toBe(0);
    await dialog.getByRole("button", { name: "Luk" }).click();
    await page.context().close();
    await open({ person: egelunders.secretariat });
    const theirs = await ask();
    await theirs.getByText("Der er givet status 1 gang. Det slettes sammen med planen.").waitFor();
    await theirs.getByRole("button", yes).click();
    await hearBriefly(page, "Plan ved en fejl er slettet.");
    expect(await rowsOfPlan(product, plan)).toEqual([]);
  });

  it("that stops in the middle never shows half a plan, to anybody, and is gone on with or taken back", async () => {
    await open();
    // The plan is marked; then nothing gets through any more.
    await page.route(/\$batch$/u, (route) =>
      (route.request().postData() ?? "").includes("/recycle()") ? route.abort() : route.continue(),
    );
    const dialog = await ask();
    await dialog.getByRole("button", yes).click();
    await page.getByRole("heading", { level: 1, name: "Plan ved en fejl er ved at blive slettet" }).waitFor();
    await page.getByText("Det blev afbrudt undervejs. Intet er gået tabt").waitFor();
    expect(await findBarriers(page)).toEqual([]);

    const colleague = await visit({
      place: `/oekonomi-stab/plan/${plan}`,
      person: egelunders.staff,
    });
    await colleague.getByText("Mette Holm begyndte i dag").waitFor();
    expect(await colleague.getByText("Færre breve").count()).toBe(0);
    await colleague.context().close();

    await page.unroute(/\$batch$/u);
    await page.reload();
    await page.getByRole("button", { name: "Sæt planen ind igen" }).click();
    await hearBriefly(page, "Plan ved en fejl er sat ind igen, som den var.");
    await page.getByRole("link", { name: "Færre breve", exact: true }).waitFor();
    expect(await outlineInLists(product, plan)).toBe(outline);
  });

  it("is told to a colleague who has the plan open, and offers it back where it was deleted", async () => {
    await open();
    const colleague = await visit({
      place: `/oekonomi-stab/plan/${plan}`,
      person: egelunders.staff,
    });
    await colleague.getByRole("link", { name: "Færre breve", exact: true }).waitFor();
    const dialog = await ask();
    await dialog.getByRole("button", yes).click();
    await hearBriefly(page, "Plan ved en fejl er slettet.");
    await colleague.reload();
    await colleague.getByRole("heading", { level: 1, name: "Planen findes ikke her" }).waitFor();
    expect(await colleague.getByText("Færre breve").count()).toBe(0);
    await colleague.context().close();

    await page.goto(`${product.origin}/#/oekonomi-stab/plan/${plan}`);
    await page.reload();
    await page.getByText("Du slettede planen i denne browser.").waitFor();
    await page.getByRole("button", { name: "Sæt planen ind igen" }).click();
    await page.getByRole("link", { name: "Færre breve", exact: true }).waitFor();
    expect(await outlineInLists(product, plan)).toBe(outline);
  });

  it.each([
    ["a reader", egelunders.reader, "Kladde"],
    ["a neighbour", egelunders.neighbour, "Kladde"],
    ["its head, once it is approved,", egelunders.head, "Godkendt"],
  ])("is not offered to %s", async (_, person, state) => {
    await editRow(product, "Plans", plan, { PlanState: state });
    await open({ person });
    await page.getByRole("link", { name: "Færre breve", exact: true }).waitFor();
    await page.getByRole("banner").getByRole("button", { name: "Mere", exact: true }).waitFor();
    expect(await page.getByRole("main").getByRole("button", { name: /^Mere/u }).count()).toBe(0);
  });

  it("has no barrier, and nothing that sticks out", async () => {
    await open();
    const dialog = await ask();
    await dialog.getByText("Planen indeholder 1 mål og 1 handling.").waitFor();
    expect(await findFaults(page, { within: [768, 360] })).toEqual([]);
  });
});
