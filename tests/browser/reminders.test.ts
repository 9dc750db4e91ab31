/** Reminders from end to end: a goal is due, the job runs, the card stands in the channel, its link opens the goal, a status is given, and the next run is silent. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remind } from "../../src/commands/remind.ts";
import { findBarriers } from "./accessibility.ts";
import { giveStatus, hearBriefly, openedGoal, openMenu } from "./app-page.ts";
import { isBrowserMissing, useBrowser } from "./open-browser.ts";
import { type RunningProduct, startProduct, visit } from "./start-product.ts";
import { editRow, egelunders, itemsOf, readStatus, rowsIn } from "./town-rows.ts";

const patience = { timeout: 20_000 };
const department = "oekonomi-stab";

describe.skipIf(isBrowserMissing)("reminders", () => {
  const browser = useBrowser();
  let product: RunningProduct;
  let goal: { readonly Id: number; readonly Title: string };
  beforeAll(async () => {
    product = await startProduct({ today: "2026-11-27" });
    const found = await product.read(
      egelunders.reader,
      `${itemsOf("PlanElements")}?$select=Id,Title,ContentTypeId&$filter=DepartmentKey eq '${department}'&$top=500`,
    );
    const goals = (rowsIn(found) as { Id: number; Title: string; ContentTypeId: string }[]).filter(
      ({ ContentTypeId }) => ContentTypeId.startsWith("0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C33"),
    );
    goal = goals.at(-1) ?? { Id: 0, Title: "" };
    await editRow(product, "PlanElements", goal.Id, { DueDate: "2026-11-30T12:00:00Z" });
  });
  afterAll(async () => {
    await product.close();
  });

  /** Runs the job as the command does, and gives what it said. */
  async function run(...options: string[]): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const code = await remind(["--site", product.siteUrl, ...options], say, say);
    return { code, said: lines.join("\n") };
  }

  async function openChannel(width = 1280, theme: "light" | "dark" | "contrast" = "light"): Promise<Page> {
    const page = await visit(browser(), product, { width, theme });
    await page.goto(`${product.origin}/kanaler#${department}`);
    await page.getByRole("article").first().waitFor(patience);
    return page;
  }

  it("leads from the due goal to its status, and is silent afterwards", async () => {
    const first = await run("--today", "2026-11-27", "--department", department);
    expect(first.code).toBe(0);
    expect(first.said).toContain(goal.Title);

    const channel = await openChannel();
    const card = channel.getByRole("article").first();
    const opening = channel.context().waitForEvent("page");
    await card.getByRole("link", { name: new RegExp(`^Åbn \\S+ ${escaped(goal.Title)}$`, "u") }).click();
    const tab = await opening;
    const panel = await openedGoal(tab, goal.Title);
    await giveStatus(panel, "Følger planen", "Svartiden er nede på to minutter.");
    await hearBriefly(tab, "Din status er givet.");
    await channel.context().close();
    expect((await readStatus(product, goal.Id))[0]).toMatchObject({
      Assessment: "Følger planen",
      StatusPeriod: "2026-K4",
    });

    for (const today of ["2026-11-27", "2026-11-30", "2026-12-01", "2026-12-09"]) {
      const next = await run("--today", today, "--department", department);
      expect(next.code).toBe(0);
      expect(next.said).not.toContain(goal.Title);
    }
    const ledger = await product.read(
      egelunders.reader,
      `${itemsOf("Reminders")}?$select=Title,ReminderState,ReminderRule,Attempt,DepartmentKey&$filter=AboutRow eq ${goal.Id}`,
    );
    expect(rowsIn(ledger)).toEqual([
      {
        Title: goal.Title,
        ReminderState: "Sendt",
        ReminderRule: "Dagen før",
        Attempt: 1,
        DepartmentKey: department,
      },
    ]);
  });

  it("shows on its page what comes, what was sent, what failed and why, and when the job ran", async () => {
    await fetch(`${product.origin}/kanaler/skoler-uddannelse/fejl`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ fault: "404", times: 1 }),
    });
    const failed = await run("--today", "2026-11-27");
    expect(failed.code).toBe(1);
    expect(failed.said).toContain("Kanalens webhook findes ikke mere (404)");

    const page = await visit(browser(), product, { place: "/skoler-uddannelse", width: 1280 });
    await page.getByRole("heading", { name: "Målene" }).waitFor(patience);
    await (await openMenu(page)).getByRole("menuitem", { name: "Påmindelser til kanalen" }).click();
    const failures = page.getByRole("region", { name: "Kom ikke frem" });
    await failures.getByText("Kanalens webhook findes ikke mere (404)").first().waitFor(patience);
    await page.getByText("Jobbet kørte sidst i dag").waitFor();
    await page.getByText("noget gik galt").waitFor();
    const coming = page.getByRole("region", { name: "De næste 30 dage" });
    const few = await coming.getByRole("link").count();
    await coming.getByRole("switch").check();
    await expect.poll(() => coming.getByRole("link").count()).toBeGreaterThan(few);

    expect((await run("--today", "2026-11-27")).code).toBe(0);
    await page.reload();
    const sent = page.getByRole("region", { name: "Sendt de seneste 30 dage" });
    await sent.getByRole("link").first().waitFor(patience);
    expect(await failures.count()).toBe(0);
    await page.context().close();
  });

  it("takes one from the page to what it is about", async () => {
    const page = await visit(browser(), product, { place: `/${department}/paamindelser` });
    const link = page.getByRole("region", { name: "De næste 30 dage" }).getByRole("link").first();
    await link.click(patience);
    const panel = page.getByRole("complementary", { name: "Mål" });
    await panel.waitFor(patience);
    expect(await panel.isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["contrast", 1280],
    ["light", 360],
    ["dark", 360],
  ] as const)(
    "draw their cards in %s at %i without barriers and without sticking out",
    async (theme, width) => {
      const page = await openChannel(width, theme);
      expect(await findBarriers(page)).toEqual([]);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBeLessThanOrEqual(0);
      const cards = await page.evaluate(() =>
        [...document.querySelectorAll(".ac-adaptiveCard *")]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 2)
          .map((element) => element.textContent),
      );
      expect(cards).toEqual([]);
      const heading = page.getByRole("article").first().getByRole("heading", { name: "Påmindelse" });
      expect(await heading.isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it("are shown in a narrow channel too, and reach the keyboard", async () => {
    const page = await openChannel(1280);
    await page.getByRole("tab", { name: "Smal" }).click();
    const card = page.getByRole("article").first();
    await expect.poll(async () => (await card.boundingBox())?.width ?? 0).toBeLessThan(340);
    const link = card.getByRole("link").first();
    await link.focus();
    const opening = page.context().waitForEvent("page");
    await page.keyboard.press("Enter");
    const tab = await opening;
    expect(tab.url()).toContain(`#/${department}/plan/`);
    await page.context().close();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
