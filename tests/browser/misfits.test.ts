/**
 * Rows that do not fit, on the screen: the page of the secretariat, the quiet line of the department, and the way from
 * one to the other.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/sharepoint/sending/connect.ts";
import { confirmations } from "../../src/schema/lists/confirmations.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { status } from "../../src/schema/lists/status.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import { day } from "../../src/schema/day.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { openMenu } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { useProduct } from "./use-product.ts";
import { egelunders } from "./town-rows.ts";
import { patience as usual } from "./patience.ts";

const patience = { timeout: 3 * usual.step };
const title = "Rækker, der ikke passer";

async function heading(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor(patience);
}

describe.skipIf(isBrowserMissing)("rows that do not fit", () => {
  const { product, visit } = useProduct();

  it("are none in the town, and the page says so", async () => {
    const page = await visit({ place: "/oekonomi-stab/raekker", person: egelunders.secretariat });
    await heading(page);
    await page.getByText("Alle rækker passer, og alle afdelinger har deres mapper.").waitFor(patience);
    expect(await page.getByRole("table").count()).toBe(0);
  });

  it(
    "stand there with list, folder, author and reason, led to from the menu, on all sizes and in all looks",
    { timeout: 3 * usual.test },
    async () => {
      const { value: goals } = (await product.read(
        egelunders.head,
        "web/getlist('/sites/styring/Lists/PlanElements')/items?$select=Id,PlanKey&$filter=DepartmentKey eq 'oekonomi-stab'&$top=1",
      )) as { readonly value: readonly { readonly Id: number; readonly PlanKey: number }[] };
      const [goal] = goals;
      if (!goal) throw new Error("no goal in the town");
      const stine = connect({
        siteUrl: product.siteUrl,
        getToken: () => Promise.resolve(egelunders.neighbour),
        budgetMs: 5000,
      });
      const department = "by-klima-teknik";
      await addRow(
        stine,
        status,
        "statusUpdate",
        { element: goal.Id, period: "2026-K4", assessment: "reached", planKey: goal.PlanKey },
        { department },
      );
      await addRow(stine, planElements, "goal", { title: "Plantet mål", plan: goal.PlanKey }, { department });
      await addRow(
        stine,
        wheel,
        "activity",
        { title: "Evig aktivitet", ring: "department", start: day("2026-11-30"), end: day("2199-01-01") },
        { department },
      );

      const page = await visit({
        place: `/oekonomi-stab/plan/${goal.PlanKey}`,
        person: egelunders.secretariat,
        width: 1280,
      });
      await page.getByText("2 rækker passer ikke og er holdt uden for.").waitFor(patience);
      expect(await page.getByText("Plantet mål").count()).toBe(0);
      await openMenu(page);
      await page.getByRole("menuitem", { name: title }).click();
      await heading(page);
      await page.getByRole("heading", { name: "3 rækker tæller ikke med" }).waitFor(patience);
      const row = page.getByRole("row").filter({ hasText: "Plantet mål" });
      const text = (await row.textContent()) ?? "";
      expect(text).toContain("Planernes indhold");
      expect(text).toContain(department);
      expect(text).toContain("Stine Mørk");
      expect(text).toContain("hører til en plan, der er “oekonomi-stab”s");
      expect(await row.getByRole("link").getAttribute("href")).toMatch(
        /\/Lists\/PlanElements\/DispForm\.aspx\?ID=\d+$/u,
      );
      expect(await page.getByRole("row").filter({ hasText: "Evig aktivitet" }).textContent()).toContain(
        "mere end ti år",
      );
      expect(await findFaults(page, { within: [1280, 700, 360] })).toEqual([]);
    },
  );

  it("are told of quietly on the department's own wheel and collaborations, and on no other's", async () => {
    const stine = connect({
      siteUrl: product.siteUrl,
      getToken: () => Promise.resolve(egelunders.neighbour),
      budgetMs: 5000,
    });
    const department = "by-klima-teknik";
    const forever = { title: "Slidlag", start: day("2026-12-01"), end: day("2198-12-01") };
    await addRow(stine, wheel, "activity", { ring: "department", ...forever }, { department });
    const { value } = (await product.read(
      egelunders.head,
      "web/getlist('/sites/styring/Lists/Collaborations')/items?$select=Id&$filter=Title eq 'Breve, som borgerne forstår første gang'",
    )) as { readonly value: readonly { readonly Id: number }[] };
    const agreement = value[0]?.Id ?? 0;
    await addRow(stine, confirmations, "confirmation", { agreement }, { department });

    for (const [page, count] of [
      ["aarshjul", /^\d+ rækker? passer ikke/u],
      ["samarbejde", /^1 række passer ikke/u],
    ] as const) {
      const own = await visit({ place: `/${department}/${page}`, person: egelunders.neighbour });
      const line = own.getByText(count);
      await line.waitFor(patience);
      await line.getByRole("link", { name: "Se, hvad der er galt" }).click();
      await heading(own);
      const others = await visit({ place: `/oekonomi-stab/${page}`, person: egelunders.head });
      await others.getByRole("heading", { level: 1 }).first().waitFor(patience);
      expect(await others.getByText(/passer ikke og er holdt/u).count()).toBe(0);
    }
  });

  it("are led to from no menu of those who cannot put them right", async () => {
    const page = await visit({ place: "/oekonomi-stab", person: egelunders.reader });
    await page.getByRole("heading", { level: 1 }).first().waitFor(patience);
    await openMenu(page);
    await page.getByRole("menuitem", { name: "Kopiér link til siden" }).waitFor(patience);
    expect(await page.getByRole("menuitem", { name: title }).count()).toBe(0);
  });
});
