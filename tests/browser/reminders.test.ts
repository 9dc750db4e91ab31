/**
 * Reminders from end to end: a goal is due, the job runs, the card stands in the channel, its link opens the goal, a
 * status is given, and the next run is silent.
 */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { remind } from "../../src/commands/remind.ts";
import { giveStatus, hearBriefly, openedGoal, openMenu } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { editRow, egelunders, findElement, itemsOf, readStatus, rowsIn } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const department = "oekonomi-stab";

/** What people may write as a title, and what must stand on the card as it was written. */
const mean =
  "1. [Log ind her](https://ond.example) **nu** _i dag_ {{DATE(2026-11-27T12:00:00Z, LONG)}} {{TIME(2026-11-27T12:00:00Z)}} <at>alle</at>";

/** A goal for each of three departments, by its title, and the head who gives its status. */
const chains = [
  { department, head: "mette.holm@egelund.example", goal: "Dygtige indkøbere" },
  {
    department: "skoler-uddannelse",
    head: "thomas.ravnsborg@egelund.example",
    goal: "Læsning for livet",
  },
  {
    department: "by-klima-teknik",
    head: "claus.hvidbjerg@egelund.example",
    goal: "Regnvandet bliver i haven",
    title: mean,
  },
] as const;

describe.skipIf(isBrowserMissing)("reminders", () => {
  const { product, visit } = useProduct({ today: "2026-11-27" });
  beforeAll(async () => {
    for (const { goal, ...chain } of chains) {
      const { Id } = await findElement(product, goal);
      const title = "title" in chain ? { Title: chain.title } : {};
      await editRow(product, "PlanElements", Id, { DueDate: "2026-11-30T12:00:00Z", ...title });
    }
  });

  /** Runs the job as the command does, and gives what it said. */
  async function run(...options: string[]): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const code = await remind(["--site", product.siteUrl, ...options], say, say);
    return { code, said: lines.join("\n") };
  }

  async function openChannel(wish: Visit = {}, of: string = department): Promise<Page> {
    const page = await visit({ width: 1280, ...wish });
    await page.goto(`${product.origin}/kanaler#${of}`);
    await page.getByRole("article").first().waitFor();
    return page;
  }

  it.each(chains)(
    "lead from $department's due goal to its status, and are silent afterwards",
    async (chain) => {
      const title = "title" in chain ? chain.title : chain.goal;
      const { Id } = await findElement(product, title);
      const first = await run("--today", "2026-11-27", "--department", chain.department);
      expect(first.code).toBe(0);
      expect(first.said).toContain(title);

      const channel = await openChannel({ person: chain.head }, chain.department);
      const card = channel.getByRole("article").first();
      await card.getByText(title, { exact: true }).waitFor();
      // Nothing that somebody has written becomes a link of its own.
      expect(await card.locator("a[href], [data-at]").count()).toBe(0);
      const opening = channel.context().waitForEvent("page");
      await card
        .getByRole("link", { name: new RegExp(`^Åbn \\S+ ${escaped(title.slice(0, 60))}`, "u") })
        .click();
      const tab = await opening;
      expect(new URL(tab.url()).origin).toBe(product.origin);
      const panel = await openedGoal(tab, title);
      await giveStatus(panel, "Følger planen", "Svartiden er nede på to minutter.");
      await hearBriefly(tab, "Din status er givet.");
      await channel.context().close();
      expect((await readStatus(product, Id))[0]).toMatchObject({
        Assessment: "Følger planen",
        StatusPeriod: "2026-K4",
      });

      for (const today of ["2026-11-27", "2026-11-30", "2026-12-01", "2026-12-09"]) {
        const next = await run("--today", today, "--department", chain.department);
        expect(next.code).toBe(0);
        expect(next.said).not.toContain(title);
      }
      const ledger = await product.read(
        egelunders.reader,
        `${itemsOf("Reminders")}?$select=Title,ReminderState,ReminderRule,Attempt,DepartmentKey&$filter=AboutRow eq ${Id}`,
      );
      expect(rowsIn(ledger)).toEqual([
        {
          Title: title,
          ReminderState: "Sendt",
          ReminderRule: "Dagen før",
          Attempt: 1,
          DepartmentKey: chain.department,
        },
      ]);
    },
  );

  it("lead from a collaboration's evaluation to its agreement", async () => {
    // Seven working days before the evaluation on 8 December.
    await run("--today", "2026-11-27", "--department", "skoler-uddannelse");
    const channel = await openChannel({}, "skoler-uddannelse");
    const name = "It-hjælp, der kommer ud på skolerne";
    const card = channel.getByRole("article").filter({ hasText: name }).last();
    await card.getByText(/^Skal evalueres \(\d+\)$/u).waitFor();
    const opening = channel.context().waitForEvent("page");
    await card.getByRole("link", { name: `Åbn ${name}` }).click();
    const tab = await opening;
    await tab.getByRole("heading", { name, exact: true }).first().waitFor();
    expect(tab.url()).toMatch(/#\/skoler-uddannelse\/samarbejde\/aftale\/\d+$/u);
  });

  it("shows on its page what comes, what was sent, what failed and why, and when the job ran", async () => {
    // The day after what the tests before this have been told of.
    const today = "2026-12-10";
    await fetch(`${product.origin}/kanaler/skoler-uddannelse/fejl`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ fault: "404", times: 1 }),
    });
    const failed = await run("--today", today);
    expect(failed.code).toBe(1);
    expect(failed.said).toContain("Kanalens webhook findes ikke mere (404)");

    const page = await visit({ place: "/skoler-uddannelse", width: 1280 });
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    await (await openMenu(page)).getByRole("menuitem", { name: "Påmindelser til kanalen" }).click();
    const failures = page.getByRole("region", { name: "Kom ikke frem" });
    await failures.getByText("Kanalens webhook findes ikke mere (404)").first().waitFor();
    await page.getByText("Rettesnor så sidst efter i dag").waitFor();
    await page.getByText("men ikke alt kom frem").waitFor();
    await page.getByText(/^Skoler & Uddannelse: Kanalens webhook findes ikke mere/u).waitFor();
    const others = await visit({ place: `/${department}/paamindelser`, width: 1280 });
    await others.getByText("Rettesnor så sidst efter i dag").waitFor();
    expect(await others.getByText(/webhook findes ikke mere|ikke alt kom frem/u).count()).toBe(0);
    const coming = page.getByRole("region", { name: "De næste 30 dage" });
    const few = await coming.getByRole("link").count();
    await coming.getByRole("switch").check();
    await expect.poll(() => coming.getByRole("link").count()).toBeGreaterThan(few);

    expect((await run("--today", today)).code).toBe(0);
    await page.reload();
    const sent = page.getByRole("region", { name: "Sendt de seneste 30 dage" });
    await sent.getByRole("link").first().waitFor();
    await expect.poll(() => failures.count()).toBe(0);
  });

  it("takes one from the page to what it is about", async () => {
    const page = await visit({ place: `/${department}/paamindelser` });
    const link = page.getByRole("region", { name: "De næste 30 dage" }).getByRole("link").first();
    await link.click();
    await page.getByRole("complementary", { name: "Mål" }).waitFor();
    expect(page.url()).toMatch(/#\/oekonomi-stab\/plan\/\d+\/maal\/\d+/u);
  });

  it("draw their cards without barriers and without sticking out", async () => {
    const page = await openChannel();
    expect(await findFaults(page, { through: [360] })).toEqual([]);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll(".ac-adaptiveCard *")]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 2)
          .map((element) => element.textContent),
      );
      expect([width, cut]).toEqual([width, []]);
    }
    await page
      .getByRole("article")
      .first()
      .getByText(/^(?:Én ting|\d+ ting) at huske$/u)
      .waitFor();
  });

  it("are shown in a narrow channel too, and reach the keyboard", async () => {
    const page = await openChannel();
    await page.getByRole("tab", { name: "Smal" }).click();
    const card = page.getByRole("article").first();
    await expect.poll(async () => (await card.boundingBox())?.width ?? 0).toBeLessThan(340);
    const link = card.getByRole("link").first();
    const opening = page.context().waitForEvent("page");
    await link.press("Enter");
    const tab = await opening;
    expect(tab.url()).toContain(`#/${department}/plan/`);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
