/**
 * Årshjul as people look at it: by pointer, finger and keyboard, as a wheel and as a list, on every width and in every
 * theme.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { day } from "../../src/schema/day.ts";
import { commonFolder } from "../../src/schema/define-list.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import { unfolded } from "../app/wheel/read-calendar.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { focused } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import type { Visit } from "./start-product.ts";
import { egelunders } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { findLabels, smallestLetters } from "./wheel-labels.ts";
import { choose, middleOf, openWheel, panel, siteAs, stop } from "./wheel-page.ts";

/** Evaluations come last of what is on the wheel of Økonomi & Stab, and may move the rest. */
async function whole(page: Page): Promise<void> {
  await stop(page, /^Evaluering: /u).waitFor();
}

/** The calendar file, and the plan's deadlines as its page writes them. */
async function daysOn(page: Page, origin: string) {
  await page.getByRole("main").getByRole("button", { name: "Mere" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Hent til kalender" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("aarshjul-oekonomi-stab-2026-27.ics");
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks).toString("utf8");
  await page.goto(`${origin}/#/oekonomi-stab/plan`);
  const due = page.getByTitle(/^\p{L}+ den \d+\. \p{L}+ \d{4}$/u);
  await due.first().waitFor();
  const shown = await due.evaluateAll((all) =>
    all.map((each) => `${each.getAttribute("title")}: ${each.textContent}`),
  );
  return { text: text.replaceAll(/^DTSTAMP:.*$/gmu, ""), shown };
}

describe.skipIf(isBrowserMissing)("Årshjul", () => {
  const { product, visit } = useProduct();
  const open = async (wish: Visit = {}): Promise<Page> => {
    const page = await openWheel(visit, wish);
    return page;
  };

  it("shows the year with its phase, today and what is next, and opens what one chooses at an address of its own", async () => {
    const page = await open();
    await page.getByText("22. november").first().waitFor();
    await page.getByRole("heading", { name: "Udvælgelse og målplaner" }).waitFor();
    await page.getByText("3 mål mangler status i kvartalet").waitFor();
    await choose(page, /^Budgetopfølgning 3, Økonomi/u);
    await panel(page).getByText("12. oktober – 6. november · uge 42").waitFor();
    expect(page.url()).toMatch(/#\/oekonomi-stab\/aarshjul\/gang\/\d+\.2026-10-12$/u);
    await page.reload();
    await panel(page).getByRole("heading", { name: "Budgetopfølgning 3" }).waitFor();
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
  });

  it("leads from what the department lacks in the phase to where it is put right", async () => {
    const page = await open();
    const now = page.getByRole("region", { name: "Udvælgelse og målplaner" });
    await now.getByText("Fasen varer til og med 31. december.").waitFor();
    await now.getByRole("link", { name: "3 mål mangler status i kvartalet" }).click();
    await page.getByRole("complementary", { name: "Mål" }).waitFor();
    expect(page.url()).toMatch(/#\/oekonomi-stab\/plan\/\d+\/maal\/\d+/u);
    const without = await open({ place: "/kultur-fritid/aarshjul" });
    await without.getByRole("link", { name: "Der er ingen plan for 2026 endnu" }).click();
    await without.waitForURL(/#\/kultur-fritid\/plan$/u);
  });

  it("says what the pointer is at, on the wheel and beside it, and opens it with a click", async () => {
    const page = await open();
    await whole(page);
    const at = await middleOf(page, /^Målplaner skrives/u);
    await page.mouse.move(at.x, at.y);
    await page.getByText("Ledelse · 26. oktober – 4. december").waitFor();
    await page.mouse.click(at.x, at.y);
    await panel(page).getByRole("heading", { name: "Målplaner skrives i afdelingerne" }).waitFor();
    await page.getByRole("link", { name: /Kommunalbestyrelsens møde/u }).hover();
    const arc = stop(page, /^Kommunalbestyrelsens møde, Politisk, 25\. november/u)
      .locator("path")
      .first();
    await expect
      .poll(() => arc.evaluate((path) => getComputedStyle(path).stroke))
      .not.toMatch(/rgba\(0, 0, 0, 0\)|transparent/u);
  });

  it("has the evaluations of the department's collaborations, which lead to the agreement", async () => {
    const page = await open();
    const title = "It-hjælp, der kommer ud på skolerne";
    for (const on of ["8\\. december", "8\\. marts 2027", "8\\. juni 2027", "22\\. juni 2027"])
      await stop(page, new RegExp(`^Evaluering: ${title}, Afdelingen, ${on}`, "u")).waitFor();
    await choose(page, /^Evaluering: It-hjælp, der kommer ud på skolerne, Afdelingen, 8\. december/u);
    await panel(page).getByRole("link", { name: "Åbn samarbejdsaftalen" }).click();
    await page
      .getByRole("article", { name: "Samarbejdsaftale" })
      .getByRole("heading", { name: title })
      .waitFor();
    // Those of others are not in it.
    const other = await open({ place: "/by-klima-teknik/aarshjul" });
    await stop(other, /^Kommunalbestyrelsens møde/u).waitFor();
    expect(await other.getByRole("button", { name: /^Evaluering: It-hjælp/u }).count()).toBe(0);
  });

  it("lights up a whole ring while one is at its switch", async () => {
    const page = await open();
    const faded = (name: RegExp) =>
      stop(page, name)
        .locator("path")
        .first()
        .evaluate((path) => Number(getComputedStyle(path).opacity) < 0.5);
    await page.getByRole("button", { name: "Økonomi", exact: true }).hover();
    await expect.poll(() => faded(/^Udviklingsuge/u)).toBe(true);
    await expect.poll(() => faded(/^Regnskabet lukkes/u)).toBe(false);
  });

  it("goes from year to year and keeps a moved time under its name", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Året efter" }).click();
    await page.getByRole("heading", { level: 1, name: "Årshjul 2027/28" }).waitFor();
    expect(page.url()).toMatch(/aarshjul\/aar-2027$/u);
    await page.getByRole("button", { name: "Til i dag" }).click();
    await page.getByRole("heading", { level: 1, name: "Årshjul 2026/27" }).waitFor();
    await choose(page, /^Kommunalbestyrelsens møde, Politisk, 16\. december/u);
    await panel(page).getByText("Flyttet. Lå ellers 30. december.").waitFor();
    // The same by the calendar year, which is kept.
    await page.getByRole("main").getByRole("button", { name: "Mere" }).click();
    await page.getByRole("menuitem", { name: "Vis kalenderåret fra januar" }).click();
    await page.getByRole("heading", { level: 1, name: "Årshjul 2026", exact: true }).waitFor();
    await stop(page, /^Udviklingsuge/u).waitFor();
    await page.getByRole("button", { name: "Året efter" }).click();
    await page.getByRole("heading", { level: 1, name: "Årshjul 2027", exact: true }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Årshjul 2027", exact: true }).waitFor();
    await stop(page, /^Kommunalbestyrelsens møde, Politisk, 16\. december 2026/u).waitFor({
      state: "detached",
    });
  });

  it("can be gone round with the arrow keys, one stop for the tab key", async () => {
    const page = await open();
    await whole(page);
    await expect.poll(() => page.locator('svg [data-stop][tabindex="0"]').count()).toBe(1);
    await page.locator('svg [data-stop][tabindex="0"]').focus();
    const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const first = await name();
    await page.keyboard.press("ArrowRight");
    await expect.poll(name).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(name).toBe(first);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await focused(panel(page));
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-stop")))
      .toBe(true);
  });

  it("has in the list all that the wheel has, and hides in both what one does not want to see", async () => {
    const page = await open();
    await whole(page);
    const onWheel = async () => {
      await page.locator("svg [data-stop]").first().waitFor();
      return page.locator("svg [data-stop]").evaluateAll((stops) =>
        stops.flatMap((each) => {
          const name = each.getAttribute("aria-label") ?? "";
          // A week's mark names its deadlines after a colon.
          const deadlines = /^\S+ frist(?:er)? i planen, [^:]+: (.*)$/u.exec(name)?.[1];
          return deadlines === undefined
            ? [name.replace(/, (?:Politisk|Ledelse|Økonomi|HR og MED|Afdelingen), .*$/u, "")]
            : deadlines.split("; ");
        }),
      );
    };
    const inList = async () => {
      await page.getByRole("tab", { name: "Liste" }).click();
      await page.getByText("Tidligere på året").click();
      const titles = await page
        .locator('main section[aria-labelledby^="maaned-"] li a')
        .evaluateAll((links) =>
          links.map((link) => link.querySelector("span:nth-of-type(4) > span")?.textContent ?? ""),
        );
      await page.getByRole("tab", { name: "Hjul" }).click();
      return titles;
    };
    const all = await onWheel();
    expect(all.length).toBeGreaterThan(100);
    expect((await inList()).toSorted()).toEqual(all.toSorted());
    await page.getByRole("button", { name: "Planens frister", exact: true }).click();
    await page.getByRole("button", { name: "Politisk", exact: true }).click();
    for (const ring of ["Planens frister", "Politisk"])
      await page.getByRole("button", { name: ring, exact: true, pressed: false }).waitFor();
    const fewer = await onWheel();
    expect(fewer.length).toBeLessThan(all.length);
    expect((await inList()).toSorted()).toEqual(fewer.toSorted());
  });

  it("has labels that lie on nothing else and keep within their arcs", async () => {
    const page = await open({ place: "/by-klima-teknik/aarshjul" });
    await page.locator("svg textPath").first().waitFor();
    const tooLong = await page.locator("svg text:has(textPath)").evaluateAll((texts) =>
      texts.flatMap((text) => {
        const path = text.previousElementSibling;
        if (!(text instanceof SVGTextElement) || !(path instanceof SVGPathElement)) return ["no path"];
        // Letters beyond the end of their line are not drawn.
        return text.getComputedTextLength() > path.getTotalLength() ? [text.textContent ?? ""] : [];
      }),
    );
    expect(tooLong).toEqual([]);
    await expect.poll(async () => (await findLabels(page)).count).toBeGreaterThan(40);
    expect((await findLabels(page)).overlapping).toEqual([]);
    for (const width of [1280, 1000, 700]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => smallestLetters(page)).toBeGreaterThanOrEqual(9);
    }
  });

  it("explains its numbers, which light up with what they stand for and lead to it", async () => {
    const page = await open({ width: 1280 });
    const legend = page.getByRole("region", { name: "Tallene i hjulet" });
    const first = legend.getByRole("link").first();
    await first.waitFor();
    const explained = await legend
      .getByRole("link")
      .evaluateAll((all) => all.map((each) => each.firstElementChild?.textContent ?? ""));
    const drawn = await page.locator("svg text:has(textPath)").allTextContents();
    expect(explained).toEqual(explained.map((_each, index) => String(index + 1)));
    expect(drawn.filter((text) => /^\d+$/u.test(text) && explained.includes(text)).toSorted()).toEqual(
      expect.arrayContaining(explained.toSorted()),
    );
    await first.hover();
    const title = (await first.locator("span").nth(2).textContent()) ?? "";
    await first.click();
    await page.getByRole("heading", { level: 2, name: title.replace(/ \S+ \S+$/u, "") }).waitFor();
  });

  it("opens what one chooses far down the list beside it, in view", async () => {
    const page = await open({ width: 1280 });
    await page.getByRole("tab", { name: "Liste" }).click();
    await page.locator('main section[aria-labelledby^="maaned-"] li a').last().click();
    await panel(page).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const { top, bottom, height } = await panel(page).evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, height: innerHeight };
    });
    expect([top >= 0, bottom <= height]).toEqual([true, true]);
    await focused(panel(page));
  });

  it("is a list from the start on a phone, without anything that sticks out", async () => {
    const page = await open({ width: 360, height: 780 });
    await page.getByRole("tab", { name: "Liste", selected: true }).waitFor();
    await page.getByRole("heading", { name: "november 2026" }).waitFor();
    expect(await findOverhang(page)).toEqual([]);
    await page
      .getByRole("link", { name: /Kommunalbestyrelsens møde/u })
      .first()
      .click();
    await panel(page).waitFor();
    await page.getByRole("button", { name: "Luk" }).click();
    await page.getByRole("tab", { name: "Hjul" }).click();
    await page.locator("svg [data-stop]").first().waitFor();
    expect(await findOverhang(page)).toEqual([]);
  });

  it("can be read and hit with a finger on a phone: large names, and the nearest arc counts", async () => {
    const page = await open({ width: 360, height: 780 });
    await page.getByRole("tab", { name: "Hjul" }).click();
    await whole(page);
    const sizes = await page.locator("svg text").evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text.closest("svg")?.clientWidth ?? 0) / 1000;
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(sizes.length).toBeGreaterThan(12);
    expect(Math.min(...sizes)).toBeGreaterThan(7);
    // Beside the one arc in February's outermost ring, and nearer to it than to any other.
    const { x, y } = await middleOf(page, /^Kommunalbestyrelsens møde, Politisk, 24\. februar/u);
    await page.locator("svg[role=group]").dispatchEvent("pointerup", {
      pointerType: "touch",
      clientX: x + 8,
      clientY: y + 4,
      bubbles: true,
    });
    await panel(page).getByRole("heading", { name: "Kommunalbestyrelsens møde" }).waitFor();
  });

  it("has no barrier, and nothing that sticks out", async () => {
    const page = await open();
    await choose(page, /^Indkøbsanalyse/u);
    await panel(page).waitFor();
    const found = await findFaults(page);
    // What is left looks like the rest, and axe takes its time for every line.
    for (const name of ["Planens frister", "Politisk", "Ledelse", "HR og MED"])
      await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("tab", { name: "Liste" }).click();
    found.push(...(await findFaults(page)));
    await panel(page).getByRole("button", { name: "Ret", exact: true }).click();
    await page.getByRole("dialog").getByText("Mere om aktiviteten").click();
    found.push(...(await findFaults(page)));
    expect(found).toEqual([]);
  });

  it("hands the year over as a calendar file, every day the same on machines all over the world", async () => {
    const { text, shown } = await daysOn(await open(), product.origin);
    expect(text).toContain("X-WR-CALNAME:Årshjul for Økonomi & Stab");
    expect(text).toContain("\r\nRRULE:FREQ=");
    expect(unfolded(text)).toContain("DTSTART;VALUE=DATE:20270930\r\n");
    for (const zone of ["UTC", "America/Los_Angeles", "Pacific/Auckland"]) {
      const page = await open({ zone });
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
      expect([zone, await daysOn(page, product.origin)]).toEqual([zone, { text, shown }]);
    }
  });

  it("begins its phases on the days that the secretariat sets, and so does the bar of every page", async () => {
    await addRow(
      siteAs(product, egelunders.secretariat),
      wheel,
      "phase",
      {
        title: "Vi prøver af",
        phase: "firstTrials",
        start: day("2026-11-16"),
        text: "Prøv det, I har skrevet.",
      },
      { department: commonFolder },
    );
    const page = await open();
    await page.getByRole("heading", { level: 2, name: "Vi prøver af" }).waitFor();
    await page.getByText("Prøv det, I har skrevet. Fasen varer til og med 31. marts 2027.").waitFor();
    // In the hub and on the band, where each begins at its own day.
    await expect.poll(() => page.locator("svg text", { hasText: "Vi prøver af" }).count()).toBe(2);
    // The bar has it at once, and from then on everywhere, although Overblik does not read the wheel.
    const phase = page.getByRole("link", { name: "4. kvartal · Vi prøver af" }).filter({ visible: true });
    await phase.waitFor();
    await page.getByRole("link", { name: "Overblik" }).first().click();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: /mangler status/u }).waitFor();
    await phase.waitFor();
  });
});
