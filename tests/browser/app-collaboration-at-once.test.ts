/**
 * An agreement's texts when several write at once: what somebody puts back, what has been settled meanwhile, and the
 * choice between two writings when the connection is cut.
 */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { collaborations, type CollaborationRow } from "../../src/schema/lists/collaborations.ts";
import { readList } from "../../src/sharepoint/reading/read-list.ts";
import { updateRow } from "../../src/sharepoint/writing/update-row.ts";
import { enterText, openedAgreement } from "./collaboration-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { patience } from "./patience.ts";
import { egelunders } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { siteAs } from "./wheel-page.ts";

const title = "It-hjælp, der kommer ud på skolerne";
const goals = "Mål for samarbejdet";

/** Writes over a text of the agreement, and goes on to something else. */
async function write(sheet: Locator, name: string, text: string): Promise<void> {
  const { keyboard } = sheet.page();
  await enterText(sheet, name);
  await keyboard.press("Control+a");
  await keyboard.insertText(text);
  await keyboard.press("Tab");
}

function ofGoals(sheet: Locator): Locator {
  return sheet.getByRole("region", { name: goals });
}

function shown(sheet: Locator): Promise<string> {
  return ofGoals(sheet).getByRole("textbox").innerText();
}

describe.skipIf(isBrowserMissing)("an agreement in which several write at once", () => {
  const { product, visit } = useProduct();
  const openSheet = async (): Promise<{ readonly page: Page; readonly sheet: Locator }> => {
    const page = await visit({ person: egelunders.head, place: "/oekonomi-stab/samarbejde", width: 1280 });
    await page.getByRole("link", { name: title, exact: true }).first().click();
    return { page, sheet: await openedAgreement(page, title) };
  };
  /** The rows of the party that started it, and of the other. */
  const readRows = async (): Promise<readonly [CollaborationRow, CollaborationRow]> => {
    const { rows } = await readList(siteAs(product, egelunders.admin), collaborations);
    const own = rows.find((row) => row.title === title && row.agreement === undefined);
    const other = rows.find(({ agreement }) => agreement === own?.id);
    if (!own || !other) throw new Error("There is no such agreement.");
    return [own, other];
  };
  const store = async (row: CollaborationRow, jointGoals: string, turn: number) => {
    const turns = `${row.turns.replace(/ ?jointGoals=\d+/u, "")} jointGoals=${turn}`;
    await updateRow(siteAs(product, egelunders.admin), collaborations, row, { jointGoals, turns });
  };

  it("shows what a colleague has put back, not what one has written oneself", async () => {
    const { sheet } = await openSheet();
    await store((await readRows())[0], "Som det var", 2);
    await write(sheet, "Sådan deler vi erfaringer", "Hver fredag");
    await expect.poll(() => shown(sheet)).toBe("Som det var");
    await write(sheet, goals, "Mit mål");
    await ofGoals(sheet).getByText("Gemt", { exact: true }).waitFor();
    await store((await readRows())[0], "Som det var", 4);
    await write(sheet, "Sådan deler vi erfaringer", "Hver mandag");
    await expect.poll(() => shown(sheet)).toBe("Som det var");
  });

  it("speaks of another's text no longer than it stands in the way of one's own", async () => {
    const { sheet } = await openSheet();
    await expect.poll(() => shown(sheet)).toBe("Som det var");
    await store((await readRows())[0], "Kollegaens", 5);
    await write(sheet, goals, "Mit");
    await ofGoals(sheet).getByText("Kollegaens").waitFor();
    await store((await readRows())[0], "Som det var", 6);
    await enterText(sheet, goals);
    await sheet.page().keyboard.press("Control+End");
    await sheet.page().keyboard.insertText(" eget");
    await expect
      .poll(async () => (await readRows())[0].jointGoals, { timeout: 3 * patience.step })
      .toBe("Mit eget");
    await ofGoals(sheet).getByText("Gemt", { exact: true }).waitFor();
    expect(await ofGoals(sheet).getByText("Kollegaens").count()).toBe(0);
  });

  it("lets one choose between two writings, says when that did not arrive, and keeps a third begun beside them", async () => {
    const [own, other] = await readRows();
    await store(own, "Vores", 50);
    await store(other, "Deres", 50);
    const { page, sheet } = await openSheet();
    const choice = ofGoals(sheet).getByRole("group").filter({ hasText: "Skoler & Uddannelse skrev:" });
    const theirs = choice.getByRole("button", { name: "Brug denne" }).last();
    await theirs.waitFor();
    await page.context().setOffline(true);
    await write(sheet, goals, "Et tredje");
    const cut = /ikke forbindelse|kunne ikke hentes/u;
    await ofGoals(sheet)
      .getByText(cut)
      .waitFor({ timeout: 6 * patience.step });
    await theirs.click();
    await choice
      .getByRole("alert")
      .filter({ hasText: cut })
      .waitFor({ timeout: 6 * patience.step });
    await page.context().setOffline(false);
    await theirs.click();
    await choice.waitFor({ state: "detached" });
    expect((await readRows())[0].jointGoals).toBe("Deres");
    await expect.poll(() => shown(sheet)).toBe("Et tredje");
    await page.reload();
    const again = await openedAgreement(page, title);
    await expect.poll(() => shown(again)).toBe("Et tredje");
    await ofGoals(again).getByText("Deres", { exact: true }).waitFor();
    await ofGoals(again).getByRole("button", { name: "Brug mit" }).click();
    await expect.poll(async () => (await readRows())[0].jointGoals).toBe("Et tredje");
  });
});
