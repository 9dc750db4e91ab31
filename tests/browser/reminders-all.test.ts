/**
 * All departments' reminders in one look: what the page says of the coming days is what the job says of each of them;
 * who hears nothing; what it costs.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { remind } from "../../src/commands/remind.ts";
import { addDays } from "../../src/domain/calendar/calendar.ts";
import { shortDay } from "../../src/domain/calendar/day-words.ts";
import { day, type Day } from "../../src/schema/day.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import type { Visit } from "./start-product.ts";
import { useProduct } from "./use-product.ts";
import { widenFont } from "./wider-font.ts";
import { patience as usual } from "./patience.ts";

const patience = { timeout: 3 * usual.step };
const place = "/oekonomi-stab/paamindelser";
/** A Saturday: the next thirty days begin with a day off, and none of them is "i går". */
const today = day("2026-11-28");

/** What one look says of a day: how many departments hear of how many things, and of which by name. */
interface Told {
  readonly departments: number;
  readonly reminders: number;
  readonly titles: readonly string[];
}

describe.skipIf(isBrowserMissing)("all departments' reminders", () => {
  const { product, visit } = useProduct({ today });

  async function run(...options: string[]): Promise<string> {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    await remind(["--site", product.siteUrl, ...options], say, say);
    return lines.join("\n");
  }

  async function open(wish: Visit = {}): Promise<Page> {
    const page = await visit({ place: `${place}/alle`, width: 1280, ...wish });
    await page.getByRole("tab", { name: "Dag for dag" }).waitFor(patience);
    return page;
  }

  /** What the job would do on a day. Goals without status are counted there, and not named. */
  async function jobSays(on: Day): Promise<Told> {
    const said = await run("--today", on, "--dry-run");
    const counts = [...said.matchAll(/^\S.*: (\d+) påmindelser?\.$/gmu)].map(([, count]) => Number(count));
    const named = said
      .split("\n")
      .filter((line) => !/Skal gives senest|Skulle være givet senest/u.test(line))
      .flatMap(
        (line) =>
          /^ {2}- (.+) \((?:Mål|Handling|Prøvehandling|Milepæl|Årshjul|Samarbejde)/u.exec(line)?.[1] ?? [],
      );
    return {
      departments: counts.length,
      reminders: counts.reduce((sum, count) => sum + count, 0),
      titles: named.toSorted(),
    };
  }

  it(
    "are forecast as the job decides them, each of the thirty days",
    { timeout: 2 * usual.test },
    async () => {
      const page = await open();
      const coming = page.getByRole("region", { name: "De næste 30 dage" });
      await coming.getByRole("button").first().waitFor(patience);
      await page.getByRole("switch", { name: "Vis også gentagelser, hvis ingen svarer" }).check();
      await expect
        .poll(async () => {
          await coming
            .getByRole("button", { expanded: false })
            .first()
            .click({ timeout: 1000 })
            .catch(() => {});
          return coming.getByRole("button", { expanded: false }).count();
        }, patience)
        .toBe(0);
      let seen = 0;
      for (let distance = 0; distance <= 30; distance += 1) {
        const on = addDays(today, distance);
        const expected = await jobSays(on);
        const shown = distance === 0 ? "i dag" : distance === 1 ? "i morgen" : shortDay("da", on, today);
        const head = page.getByRole("button", { name: new RegExp(`^${shown}\\s*\\d`, "u") });
        const item = coming.locator(".fui-AccordionItem").filter({ has: head });
        expect([on, await item.count()]).toEqual([on, expected.reminders === 0 ? 0 : 1]);
        if (expected.reminders === 0) continue;
        const [, departments, reminders] =
          /(\d+) afdeling(?:er)? · (\d+) påmindelse/u.exec((await item.textContent()) ?? "") ?? [];
        const facts = await item
          .locator("li li")
          .evaluateAll((rows) =>
            rows.map((row) => ({ title: row.querySelector("a")?.textContent ?? "", text: row.textContent })),
          );
        const titles = facts
          .filter(({ text }) => !/Skal gives senest|Skulle være givet senest/u.test(text))
          .map(({ title }) => title);
        expect([on, Number(departments), Number(reminders), titles.toSorted()]).toEqual([
          on,
          expected.departments,
          expected.reminders,
          expected.titles,
        ]);
        seen += expected.reminders;
      }
      expect(seen).toBeGreaterThan(100);
      await page.context().close();
    },
  );

  /** What a page asks for when it is opened for the first time, and again. */
  const countOf = async (at: string, heading: RegExp) => {
    const page = await visit({ place: at, width: 1280 });
    const shown = async () => {
      await page.getByRole("heading", { level: 1, name: heading }).waitFor(patience);
      await page.getByRole("region", { name: "Sendt de seneste 30 dage" }).waitFor(patience);
      await expect.poll(() => askedBy(page), patience).toBeGreaterThan(0);
      return askedBy(page);
    };
    const cold = await shown();
    await page.reload();
    const again = await shown();
    await page.context().close();
    return { cold, again };
  };

  const channel = (key: string) => `${product.origin}/kanaler/${key}/webhook`;

  it("cost at most two requests more than one department's, and none for the rows when opened again", async () => {
    const own = await countOf("/oekonomi-stab/paamindelser", /næste kort/iu);
    const all = await countOf("/oekonomi-stab/paamindelser/alle", /næste kort .* afdelinger/iu);
    expect(own.cold).toBeGreaterThan(3);
    expect(all.cold - own.cold).toBeLessThanOrEqual(2);
    // The question for changes alone.
    expect(all.again).toBeLessThanOrEqual(1);
  });

  it(
    "say which departments have no channel, what failed and why, and find it",
    { timeout: 2 * usual.test },
    async () => {
      process.env["RETTESNOR_CHANNELS"] = JSON.stringify({
        "oekonomi-stab": channel("oekonomi-stab"),
        "skoler-uddannelse": channel("skoler-uddannelse"),
        "kultur-fritid": null,
      });
      const said = await run("--today", "2026-11-27");
      delete process.env["RETTESNOR_CHANNELS"];
      expect(said).toContain("Der er ikke sat en kanal op");
      // The secretariat looks; everybody may.
      const page = await open({ person: "camilla.broendum@egelund.example" });
      await page.getByText(/afdelinger har ingen kanal|og .+ har ingen kanal/u).waitFor(patience);
      await page.getByText("Kultur & Fritid får efter aftale ingen kort.").waitFor();
      await page.getByRole("tab", { name: "Afdelinger", exact: true }).click();
      await expect.poll(() => page.url()).toMatch(/paamindelser\/alle\/afdelinger$/u);
      const line = page.getByRole("button", { name: /^By, Klima & Teknik/u });
      await line.getByText("Ingen kanal").waitFor();
      await page.getByRole("button", { name: /^Kultur & Fritid\s*Får ingen kort · intet på vej/u }).waitFor();
      await line.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: "Åbn påmindelserne for By, Klima & Teknik" }).waitFor();

      await page.getByRole("tab", { name: /^Kun fejl \(\d+\)$/u }).click();
      await expect.poll(() => page.url()).toMatch(/paamindelser\/alle\/fejl$/u);
      // An address of its own, that holds on another visit.
      await page.reload();
      const failures = page.getByRole("region", { name: "Kom ikke frem" });
      await failures.getByText("Der er ikke sat en kanal op for afdelingen.").first().waitFor(patience);
      const search = page.getByRole("searchbox", { name: "Find afdeling, titel eller person" });
      await search.fill("by, klima");
      await expect.poll(() => failures.getByRole("link", { name: /^[^,]+ & /u }).count()).toBe(0);
      await failures.getByRole("link", { name: "By, Klima & Teknik" }).first().waitFor();
      await search.fill("findes ingen steder");
      await failures.getByText("Intet her passer på “findes ingen steder”.").waitFor();
      await page.getByRole("tab", { name: "Økonomi & Stab" }).click();
      await page.getByRole("region", { name: "De næste 30 dage" }).waitFor(patience);
      expect(page.url()).toMatch(/oekonomi-stab\/paamindelser$/u);
      await page.context().close();
    },
  );

  it.each(["", "/afdelinger", "/fejl"] as const)(
    "have no barrier and nothing that sticks out: alle%s",
    async (view) => {
      const page = await open({ place: `${place}/alle${view}`, person: "oliver.nissen@egelund.example" });
      const folded = page.getByRole("button", { expanded: false, name: /påmindelse|på vej/u });
      if (view !== "/fejl") {
        await folded.first().click(patience);
        await page.locator("main li").first().waitFor(patience);
      } else
        await page.getByRole("region", { name: "Kom ikke frem" }).locator("li").first().waitFor(patience);
      expect(await findFaults(page, { within: [768, 360, 320] })).toEqual([]);
      await widenFont(page);
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await findOverhang(page)]).toEqual([width, []]);
      }
    },
  );
});

/** How many requests the page has sent to SharePoint since it was loaded. */
function askedBy(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/_api/")).length,
  );
}
