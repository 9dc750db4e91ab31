/** Every dialog gives the focus back to what opened it, whether one goes by a key or by its button. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { enterNote, focused, openMenu } from "./app-page.ts";
import { readAgreement } from "./collaboration-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { editRow } from "./town-rows.ts";
import { emptyPlan } from "./writing-page.ts";
import { type Visitor, useProduct } from "./use-product.ts";

interface Asked {
  /** What has the focus before, and is to have it again. */
  readonly opener: Locator;
  readonly dialog: Locator;
}

function dialogOf(page: Page): Locator {
  return page.locator("[role=dialog], [role=alertdialog]").last();
}

async function byButton(
  page: Page,
  name: string | RegExp,
  within: Locator = page.locator("body"),
): Promise<Asked> {
  const opener = within.getByRole("button", { name }).first();
  await opener.click();
  return { opener, dialog: dialogOf(page) };
}

async function byMenu(page: Page, opener: Locator, item: string): Promise<Asked> {
  await opener.click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  return { opener, dialog: dialogOf(page) };
}

const agreement = "It-hjælp, der kommer ud på skolerne";

const dialogs: Readonly<Record<string, (visit: Visitor) => Promise<Asked>>> = {
  "for a new activity": async (visit) =>
    byButton(await visit({ place: "/oekonomi-stab/aarshjul" }), "Tilføj"),
  "for a changed activity": async (visit) => {
    const page = await visit({ place: "/oekonomi-stab/aarshjul" });
    await chooseTime(page);
    return byButton(page, /^Ret$/u, page.locator("main"));
  },
  "for a moved time": async (visit) => {
    const page = await visit({ place: "/oekonomi-stab/aarshjul" });
    await chooseTime(page);
    return byButton(page, /^Flyt/u, page.locator("main"));
  },
  "for the search": async (visit) => byButton(await visit({ place: "/oekonomi-stab" }), /^Søg/u),
  "for an agreement's name and parties": async (visit) => {
    const page = await openAgreement(visit);
    return byMenu(page, menuOf(page), "Ret navn, niveau og parter");
  },
  "for an agreement's end": async (visit) => {
    const page = await openAgreement(visit);
    return byMenu(page, menuOf(page), "Afslut samarbejdet");
  },
  "for another document": async (visit) => {
    const page = await visit({ place: "/oekonomi-stab/plan/indlaes" });
    await page.getByLabel("Eller sæt teksten").fill("Målplan 2031\n\n1.1 Mål - Kort kø\n");
    await page.getByRole("button", { name: "Læs teksten" }).click();
    return byButton(page, "Vælg et andet dokument");
  },
  "for a link in a text": async (visit) => {
    const page = await openAgreement(visit);
    const opener = page.getByRole("textbox", { name: "Hvem gør hvad", exact: true });
    await enterNote(opener);
    await page.keyboard.press("Control+k");
    return { opener, dialog: dialogOf(page) };
  },
};

function hasFocus(opener: Locator): Promise<boolean> {
  return opener.evaluate((element) => element.contains(document.activeElement));
}

async function chooseTime(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Månedslukning og prognose/u })
    .first()
    .click();
}

function menuOf(page: Page): Locator {
  return page.getByRole("article", { name: "Samarbejdsaftale" }).getByRole("button", { name: "Mere" });
}

async function openAgreement(visit: Visitor): Promise<Page> {
  const page = await visit({ place: "/oekonomi-stab/samarbejde", width: 1280 });
  await page.getByRole("link", { name: agreement }).first().click();
  await page.getByRole("heading", { level: 1, name: agreement }).waitFor();
  return page;
}

describe.skipIf(isBrowserMissing)("the dialog", () => {
  const { product, visit } = useProduct();

  it.each(Object.entries(dialogs))("%s gives the focus back", async (_, open) => {
    const { opener, dialog } = await open(visit);
    await dialog.waitFor();
    // A question is answered; everything else may be left by a key.
    const isQuestion = (await dialog.getAttribute("role")) === "alertdialog";
    const no = dialog.getByRole("button", { name: /^(?:Bliv her|Annuller|Nej)/u });
    if (isQuestion) await no.click();
    else await opener.page().keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await focused(opener);
    expect(await hasFocus(opener)).toBe(true);
  });

  it("for a plan's title and period, and for its removal, gives the focus back", async () => {
    const plan = await emptyPlan(product, "Plan med dialoger");
    const page = await visit({ place: `/oekonomi-stab/plan/${plan}/skriv`, width: 1280 });
    const facts = await byButton(page, "Titel og periode");
    await facts.dialog.waitFor();
    await page.keyboard.press("Escape");
    await focused(facts.opener);
    await page.goto(`${product.origin}/#/oekonomi-stab/plan/${plan}`);
    const more = page
      .getByRole("main")
      .getByRole("button", { name: "Mere om planen" })
      .and(page.locator("[aria-haspopup]"));
    const { dialog, opener } = await byMenu(page, more, "Slet plan");
    await dialog.getByRole("button").first().click();
    await dialog.waitFor({ state: "detached" });
    await focused(opener);
    expect(await hasFocus(opener)).toBe(true);
  });

  it("for an evaluation gives the focus back", async () => {
    const [row] = await readAgreement(product, agreement);
    await editRow(product, "Collaborations", row?.Id ?? 0, { EvaluateOn: "2026-11-20T12:00:00Z" });
    const page = await openAgreement(visit);
    const { opener, dialog } = await byButton(page, /^Skriv evalueringen af/u);
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await focused(opener);
    expect(await hasFocus(opener)).toBe(true);
  });
});

describe.skipIf(isBrowserMissing)("a menu within a menu", () => {
  const { visit } = useProduct();

  it.each([
    ["Vis som", 360],
    ["Udseende", 360],
    ["Vis som", 700],
    ["Vis som", 1280],
  ])("%s keeps within the screen at %i px", async (name, width) => {
    const page = await visit({ place: "/oekonomi-stab", width });
    await openMenu(page);
    await page.getByRole("menuitem", { name: new RegExp(`^${name}`, "u") }).click();
    const menu = page.getByRole("menu").last();
    await menu.getByRole("menuitemradio").first().waitFor();
    // It is placed once it is there, and moves no more.
    await expect.poll(async () => (await menu.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
    const { x = -1, y = -1, width: wide = 0 } = (await menu.boundingBox()) ?? {};
    expect([x >= 0, y >= 0, x + wide <= width]).toEqual([true, true, true]);
    const { x: first = -1 } = (await menu.getByRole("menuitemradio").first().boundingBox()) ?? {};
    expect(first).toBeGreaterThanOrEqual(0);
  });
});
