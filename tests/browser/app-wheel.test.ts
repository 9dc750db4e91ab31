/** Årshjul as people use it: looking, choosing, adding, changing, moving one time, deleting with the way back; by pointer, by keyboard and as a list. */
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { hearBriefly } from "./app-page.ts";
import { isBrowserMissing, useBrowser } from "./open-browser.ts";
import { egelunders } from "./town-rows.ts";
import { type RunningProduct, startProduct, visit, type Visit } from "./start-product.ts";

const patience = { timeout: 20_000 };

interface StoredRow {
  readonly Id: number;
  readonly Title: string;
  readonly StartDay: string | null;
  readonly FileDirRef: string;
  readonly IsCancelled: boolean;
  readonly ActivityId: number | null;
  readonly OriginalDay: string | null;
  readonly Repeats: string | null;
}

/** What stands on the wheel under a name. */
function stop(page: Page, name: RegExp): Locator {
  return page.getByRole("button", { name }).first();
}

/** Chooses it with the keyboard, since the middle of an arc's box is not on the arc. */
async function choose(page: Page, name: RegExp): Promise<void> {
  await stop(page, name).focus(patience);
  await page.keyboard.press("Enter");
}

/** Points at the middle of its arc. */
async function pointAt(page: Page, name: RegExp): Promise<{ readonly x: number; readonly y: number }> {
  const at = await stop(page, name).evaluate((element) => {
    const path = element.querySelector("path");
    const matrix = path?.getScreenCTM();
    if (!path || !matrix) return undefined;
    // An arc's path goes along its outer edge, in, and back along its inner edge: opposite points enclose its middle.
    const length = path.getTotalLength();
    const [outer, inner] = [path.getPointAtLength(length * 0.2), path.getPointAtLength(length * 0.72)];
    const middle = new DOMPoint((outer.x + inner.x) / 2, (outer.y + inner.y) / 2).matrixTransform(matrix);
    return { x: middle.x, y: middle.y };
  });
  if (!at) throw new Error(`There is no arc ${name.source}.`);
  await page.mouse.move(at.x, at.y);
  return at;
}

function panel(page: Page): Locator {
  return page.getByRole("region", { name: "Aktivitet" });
}

async function writeDay(scope: Locator, label: string, text: string): Promise<void> {
  await scope.getByRole("textbox", { name: label }).fill(text);
}

describe.skipIf(isBrowserMissing)("Årshjul", () => {
  const browser = useBrowser();
  let product: RunningProduct;
  const pages: Page[] = [];
  beforeAll(async () => {
    product = await startProduct();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await product.close();
  });
  const open = async (wish: Visit = {}): Promise<Page> => {
    const page = await visit(browser(), product, {
      place: "/oekonomi-stab/aarshjul",
      width: 1280,
      height: 900,
      ...wish,
    });
    pages.push(page);
    await page.getByRole("heading", { level: 1, name: "Årshjul 2026/27" }).waitFor(patience);
    return page;
  };
  const rows = async (title: string): Promise<readonly StoredRow[]> => {
    const columns = "Id,Title,StartDay,FileDirRef,IsCancelled,ActivityId,OriginalDay,Repeats";
    const filter = encodeURIComponent(`Title eq '${title}'`);
    const path = `web/GetList('/sites/styring/Lists/Wheel')/items?$select=${columns}&$filter=${filter}&$orderby=Id`;
    return ((await product.read("admin@egelund.example", path)) as { value: StoredRow[] }).value;
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
    await panel(page).getByRole("heading", { name: "Budgetopfølgning 3" }).waitFor(patience);
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
  });

  it("says what the pointer is at, on the wheel and beside it, and opens it with a click", async () => {
    const page = await open();
    const at = await pointAt(page, /^Målplaner skrives/u);
    await page.getByText("Ledelse · 26. oktober – 4. december").waitFor(patience);
    await page.mouse.click(at.x, at.y);
    await panel(page).getByRole("heading", { name: "Målplaner skrives i afdelingerne" }).waitFor();
    await page.getByRole("link", { name: /Kommunalbestyrelsens møde/u }).hover();
    const arc = stop(page, /^Kommunalbestyrelsens møde, Politisk, 25\. november/u)
      .locator("path")
      .first();
    await expect
      .poll(() => arc.evaluate((path) => getComputedStyle(path).stroke), patience)
      .not.toMatch(/rgba\(0, 0, 0, 0\)|transparent/u);
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
  });

  it("can be gone round with the arrow keys, one stop for the tab key", async () => {
    const page = await open();
    const stops = page.locator("svg [data-stop]");
    await stops.first().waitFor();
    await expect.poll(() => page.locator('svg [data-stop][tabindex="0"]').count()).toBe(1);
    await page.locator('svg [data-stop][tabindex="0"]').focus();
    const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const first = await name();
    await page.keyboard.press("ArrowRight");
    const second = await name();
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    expect(await name()).toBe(first);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await panel(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Aktivitet");
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-stop")))
      .toBe(true);
  });

  it("adds an activity that repeats, in the department's folder, and takes it back", async () => {
    const title = "Tværgående økonomimøde";
    const page = await open();
    await page.getByRole("button", { name: "Tilføj" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("button", { name: "Gem" }).click();
    await form.getByText("Titel skal udfyldes.").waitFor();
    await form.getByText("Vælg den dag, den begynder.").waitFor();
    await form.getByRole("textbox", { name: "Titel", exact: true }).fill(title);
    await writeDay(form, "Første dag", "3/12 2026");
    await writeDay(form, "Sidste dag", "1/12 2026");
    await form.getByRole("button", { name: "Gem" }).click();
    await form.getByText("Sidste dag ligger før første dag.").waitFor();
    await writeDay(form, "Sidste dag", "");
    await form.getByRole("combobox", { name: "Gentages", exact: true }).selectOption("Hver måned");
    await form.getByRole("combobox", { name: "På hvilken dag" }).selectOption("En bestemt ugedag i måneden");
    await form.getByRole("combobox", { name: "Ugedag" }).selectOption("Torsdag");
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Tilføjet til årshjulet.");
    const [row] = await rows(title);
    expect(row).toMatchObject({
      StartDay: "2026-12-02T23:00:00Z",
      FileDirRef: "/sites/styring/Lists/Wheel/oekonomi-stab",
      Repeats: "Hver måned",
    });
    await expect
      .poll(() => page.getByRole("button", { name: new RegExp(`^${title}`, "u") }).count())
      .toBe(10);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await expect.poll(() => rows(title), patience).toEqual([]);
  });

  it("keeps what was begun when the form is closed, and drops it on purpose", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Tilføj" }).click();
    const title = page.getByRole("dialog").getByRole("textbox", { name: "Titel", exact: true });
    await title.fill("Halvt skrevet");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Tilføj" }).click();
    await expect.poll(() => title.inputValue()).toBe("Halvt skrevet");
    await page.getByRole("dialog").getByRole("button", { name: "Fortryd" }).click();
    await page.getByRole("button", { name: "Tilføj" }).click();
    await expect.poll(() => title.inputValue()).toBe("");
  });

  it("changes all times, moves one, cancels one, and puts back", async () => {
    const title = "Månedslukning og prognose";
    const page = await open();
    const [activity] = await rows(title);
    await choose(page, /^Månedslukning og prognose, Afdelingen, 26\. februar/u);
    await panel(page).getByText("Hver måned, månedens sidste arbejdsdag").waitFor();
    await panel(page).getByRole("button", { name: "Flyt kun denne gang" }).click();
    const form = page.getByRole("dialog");
    await writeDay(form, "Første dag", "24/2 2027");
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Flyttet denne gang.");
    await panel(page).getByText("Flyttet. Lå ellers 26. februar 2027.").waitFor();
    expect((await rows(title)).at(-1)).toMatchObject({
      ActivityId: activity?.Id,
      OriginalDay: "2027-02-25T23:00:00Z",
      StartDay: "2027-02-23T23:00:00Z",
      IsCancelled: false,
      FileDirRef: "/sites/styring/Lists/Wheel/oekonomi-stab",
    });
    await panel(page).getByRole("button", { name: "Sæt tilbage til det faste" }).click();
    await stop(page, /^Månedslukning og prognose, Afdelingen, 26\. februar/u).waitFor(patience);

    await choose(page, /^Månedslukning og prognose, Afdelingen, 31\. marts/u);
    await panel(page).getByRole("button", { name: "Aflys kun denne gang" }).click();
    await hearBriefly(page, "Aflyst denne gang.");
    await stop(page, /^Månedslukning og prognose, Afdelingen, 31\. marts/u).waitFor({ state: "detached" });
    expect((await rows(title)).at(-1)).toMatchObject({
      OriginalDay: "2027-03-30T22:00:00Z",
      IsCancelled: true,
    });

    await choose(page, /^Månedslukning og prognose, Afdelingen, 30\. april/u);
    await panel(page).getByText("Aflyst 31. marts 2027.").waitFor();
    await panel(page).getByRole("button", { name: "Ret", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByRole("textbox", { name: "Titel", exact: true })
      .fill("Luk og prognose");
    await page.getByRole("dialog").getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Gemt i årshjulet.");
    await panel(page).getByRole("heading", { name: "Luk og prognose" }).waitFor(patience);
    expect(await rows("Luk og prognose")).toHaveLength(1);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await rows("Luk og prognose")).length, patience).toBe(0);
  });

  it("deletes an activity with its exceptions, and brings all back", async () => {
    const title = "Indkøbsanalyse";
    const page = await open();
    await choose(page, /^Indkøbsanalyse/u);
    await panel(page).getByRole("button", { name: "Slet" }).click();
    await hearBriefly(page, "er slettet");
    await stop(page, /^Indkøbsanalyse/u).waitFor({ state: "detached" });
    expect(await rows(title)).toEqual([]);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await stop(page, /^Indkøbsanalyse/u).waitFor(patience);
    expect(await rows(title)).toHaveLength(1);
  });

  it("lets the secretariat write what is common to all", async () => {
    const title = "Borgermøde om visionen";
    const page = await open({ person: egelunders.secretariat });
    await page.getByRole("button", { name: "Tilføj" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("radio", { name: "Alle afdelinger" }).check();
    await form.getByRole("textbox", { name: "Titel", exact: true }).fill(title);
    await form.getByRole("combobox", { name: "Ring" }).selectOption("Politisk");
    await writeDay(form, "Første dag", "20. maj 2027");
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Tilføjet til årshjulet.");
    expect((await rows(title))[0]?.FileDirRef).toBe("/sites/styring/Lists/Wheel/faelles");
    const other = await open({ place: "/kultur-fritid/aarshjul" });
    await stop(other, /^Borgermøde om visionen, Politisk, 20\. maj 2027/u).waitFor(patience);
  });

  it("offers nobody what SharePoint would refuse", async () => {
    const page = await open({ person: egelunders.reader });
    await choose(page, /^Indkøbsanalyse/u);
    await panel(page).waitFor();
    expect(await page.getByRole("button", { name: /^(?:Tilføj|Ret|Slet|Flyt kun|Aflys)/u }).count()).toBe(0);
    const head = await open();
    await choose(head, /^Budgetopfølgning 3/u);
    await panel(head).getByText("Sekretariatet retter det, der er fælles.").waitFor();
    expect(await head.getByRole("button", { name: /^(?:Ret|Slet)/u }).count()).toBe(0);
  });

  it("has in the list all that the wheel has, and hides in both what one does not want to see", async () => {
    const page = await open();
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
  });

  it("is a list from the start on a phone, without anything that sticks out", async () => {
    const page = await open({ width: 360, height: 780 });
    await page.getByRole("tab", { name: "Liste", selected: true }).waitFor();
    await page.getByRole("heading", { name: "november 2026" }).waitFor();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await page
      .getByRole("link", { name: /Kommunalbestyrelsens møde/u })
      .first()
      .click();
    await panel(page).waitFor();
    await page.getByRole("button", { name: "Luk" }).click();
    await page.getByRole("tab", { name: "Hjul" }).click();
    await page.locator("svg [data-stop]").first().waitFor();
    expect(await width()).toBe(360);
  });

  it.each(["light", "dark", "contrast"] as const)(
    "has no barrier in the %s theme",
    async (theme) => {
      const page = await open({ theme });
      await choose(page, /^Indkøbsanalyse/u);
      await panel(page).waitFor();
      const found = await findBarriers(page);
      await page.getByRole("tab", { name: "Liste" }).click();
      found.push(...(await findBarriers(page)));
      await panel(page).getByRole("button", { name: "Ret", exact: true }).click();
      await page.getByRole("dialog").getByText("Mere om aktiviteten").click();
      found.push(...(await findBarriers(page)));
      expect(found).toEqual([]);
    },
    180_000,
  );

  it("prints on one A3 page lying down, whatever is chosen on the screen", async () => {
    const page = await open({ theme: "dark" });
    await page.getByRole("tab", { name: "Liste" }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/u.exec(pdf) ?? [];
    // A3 in points.
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842]);
  });

  it("hands the year over as a calendar file", async () => {
    const page = await open();
    await page.getByRole("main").getByRole("button", { name: "Mere" }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Hent til kalender" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("aarshjul-oekonomi-stab-2026-27.ics");
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
    const text = Buffer.concat(chunks).toString("utf8");
    expect(text).toContain("X-WR-CALNAME:Årshjul for Økonomi & Stab");
    expect(text).toContain("SUMMARY:Udviklingsuge");
  });
});
