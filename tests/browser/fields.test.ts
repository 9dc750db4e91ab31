/** The fields in which one writes, each by keyboard and pointer: what they give back, and that everybody can use them. On a page of their own that no build of the product has. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { isBrowserMissing, useBrowser } from "./open-browser.ts";
import { type RunningProduct, startProduct, visit, type Visit } from "./start-product.ts";
import { clipboards } from "./word-clipboard.ts";

interface Given {
  readonly title?: string;
  readonly description?: string;
  readonly responsible?: { readonly id?: number; readonly name: string; readonly email: string };
  readonly due?: string;
  readonly objectives?: readonly number[];
  readonly strategicFocusAreas?: readonly number[];
  readonly departments?: readonly number[];
  readonly targetGroup?: string;
  readonly state?: string;
  readonly baseline?: number;
}

describe.skipIf(isBrowserMissing)("a field", () => {
  const browser = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), "rettesnor-fields-"));
  let product: RunningProduct;
  let page: Page;
  beforeAll(async () => {
    const build = fileURLToPath(new URL("fields-page/build.ts", import.meta.url));
    await promisify(execFile)(process.execPath, ["--import", "tsx", build, folder], {
      env: { ...process.env, NODE_ENV: "production" },
    });
    product = await startProduct({ tab: folder });
  }, 120_000);
  afterEach(async () => {
    await page.context().close();
  });
  afterAll(async () => {
    await product.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = async (wish: Visit = {}): Promise<void> => {
    page = await visit(browser(), product, {
      width: 900,
      height: 1000,
      place: "/oekonomi-stab/plan",
      ...wish,
    });
    await page.getByRole("heading", { level: 1, name: "Felter" }).waitFor();
  };
  const given = async () => JSON.parse((await page.locator("output").textContent()) ?? "{}") as Given;
  const changes = () => page.locator("output").getAttribute("data-changes");
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  const pick = (name: string) => page.getByRole("combobox", { name, exact: true });
  const note = () => field("Beskrivelse");
  /** The note with the caret at its end. */
  const write = async () => {
    await note().click();
    await note().and(page.locator("[contenteditable=true]")).waitFor();
  };
  const stored = async () => (await given()).description;
  const lines = () => note().locator("p, li").allInnerTexts();
  const paste = (data: Readonly<Record<string, string>>) =>
    note().evaluate((element, of) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(of)) clipboardData.setData(type, text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, data);

  describe("for a note", () => {
    it("takes bullets, bold and levels from the keyboard, and shows them as they will be read", async () => {
      await open();
      await write();
      await page.keyboard.type("Vi vil ");
      await page.keyboard.press("Control+b");
      await page.keyboard.type("altid");
      await page.keyboard.press("Control+b");
      await page.keyboard.type(" svare:");
      await page.keyboard.press("Enter");
      await page.keyboard.type("- først");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("inde");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.type("siden");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await page.keyboard.type("Slut");
      await expect.poll(stored).toBe("Vi vil **altid** svare:\n- først\n  - inde\n- siden\nSlut");
      const read = page.getByRole("region", { name: "Som læst" });
      await expect
        .poll(() => read.getByRole("listitem").allInnerTexts())
        .toEqual(["først\ninde", "inde", "siden"]);
      await expect.poll(() => read.locator("strong").allInnerTexts()).toEqual(["altid"]);
    });

    it("has the same on three buttons", async () => {
      await open();
      await write();
      const bar = page.getByRole("toolbar", { name: "Udseende" });
      await bar.getByRole("button", { name: "Punktliste" }).click();
      await page.keyboard.type("et ");
      await bar.getByRole("button", { name: "Fed" }).click();
      await page.keyboard.type("punkt");
      await expect.poll(stored).toBe("- et **punkt**");
      await expect
        .poll(() => bar.getByRole("button", { name: "Punktliste" }).getAttribute("aria-pressed"))
        .toBe("true");
      await bar.getByRole("button", { name: "Punktliste" }).click();
      await expect.poll(stored).toBe("et **punkt**");
      await field("Titel").click();
      await bar.waitFor({ state: "detached" });
    });

    it("makes a link of the words that were chosen in the same moment", async () => {
      await open();
      await write();
      await page.keyboard.type("Læs planen");
      await expect.poll(stored).toBe("Læs planen");
      // No time between the two, as between quick keys on a slow machine.
      await note().evaluate((element) => {
        getSelection()?.modify("extend", "backward", "word");
        element.dispatchEvent(
          new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true, cancelable: true }),
        );
      });
      const dialog = page.getByRole("dialog", { name: "Link" });
      await dialog.getByRole("textbox", { name: "Adresse" }).fill("https://egelund.example");
      await page.keyboard.press("Enter");
      await expect.poll(stored).toBe("Læs [planen](https://egelund.example)");
    });

    it("makes words a link, changes it and takes it away again", async () => {
      await open();
      await write();
      await page.keyboard.type("Læs planen");
      await page.keyboard.press("Control+Shift+ArrowLeft");
      await page.keyboard.press("Control+k");
      const dialog = page.getByRole("dialog", { name: "Link" });
      await dialog.getByRole("textbox", { name: "Adresse" }).fill("ikke en adresse");
      await page.keyboard.press("Enter");
      await dialog.getByText("Det er ikke en adresse").waitFor();
      await dialog.getByRole("textbox", { name: "Adresse" }).fill("www.egelund.example/plan");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
      await expect.poll(stored).toBe("Læs [planen](https://www.egelund.example/plan)");
      // The search of the tab has the same keys, but not here.
      expect(await page.getByRole("combobox", { name: /Søg efter mål/u }).count()).toBe(0);
      const read = page.getByRole("region", { name: "Som læst" }).getByRole("link", { name: "planen" });
      await expect.poll(() => read.getAttribute("href")).toBe("https://www.egelund.example/plan");

      await expect.poll(() => note().evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Control+k");
      await dialog.getByRole("textbox", { name: "Adresse" }).fill("mette.holm@egelund.example");
      await dialog.getByRole("button", { name: "Indsæt" }).click();
      await expect.poll(stored).toBe("Læs [planen](mailto:mette.holm@egelund.example)");
      await page.keyboard.press("Control+k");
      await dialog.getByRole("button", { name: "Fjern link" }).click();
      await expect.poll(stored).toBe("Læs planen");
      await page.keyboard.press("End");
      await page.keyboard.type(" og ");
      await page.keyboard.press("Control+k");
      await dialog.getByRole("textbox", { name: "Adresse" }).fill("https://egelund.example");
      await dialog.getByRole("textbox", { name: "Tekst" }).fill("resten");
      await page.keyboard.press("Enter");
      await expect.poll(stored).toBe("Læs planen og [resten](https://egelund.example)");
    });

    it("keeps every sign that is typed, also those that mean something to it", async () => {
      await open();
      await write();
      const odd = String.raw`**ikke fed** [x](https://a.example) C:\*.* \\server 2 ** 3 _a_ #1 <b> &amp; æøå 🐀`;
      await page.keyboard.insertText(odd);
      await expect.poll(() => note().innerText()).toBe(odd);
      const text = (await given()).description;
      const read = page.getByRole("region", { name: "Som læst" });
      await expect.poll(() => read.innerText()).toBe(odd);
      expect(await read.getByRole("link", { name: "x", exact: true }).count()).toBe(0);
      expect(text).toContain(String.raw`\*\*ikke fed\*\*`);
    });

    it("loses nothing of what is written quickly on a slow machine", async () => {
      await open();
      await write();
      const tools = await page.context().newCDPSession(page);
      await tools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      const sentences = Array.from({ length: 3 }, (_, index) => `- Sætning nummer ${index} med æ, ø og å`);
      for (const [index, sentence] of sentences.entries()) {
        if (index > 0) await page.keyboard.press("Enter");
        await page.keyboard.type(index === 0 ? sentence : sentence.slice(2));
      }
      await expect.poll(stored).toBe(sentences.join("\n"));
    });

    it("gives a dash back when one takes the bullet back", async () => {
      await open();
      await write();
      await page.keyboard.type("a");
      await page.keyboard.press("Enter");
      await page.keyboard.type("- ");
      await expect.poll(stored).toBe("a\n- ");
      await page.keyboard.press("Backspace");
      await expect.poll(stored).toBe("a\n");
      await page.keyboard.press("Control+z");
      await page.keyboard.type("b");
      await expect.poll(stored).toBe("a\n- b");
    });

    it("tells of no change when one only goes in and out again", async () => {
      await open();
      await page.getByRole("button", { name: "En anden skriver" }).click();
      await write();
      await page.keyboard.press("ArrowUp");
      await field("Titel").click();
      await write();
      expect(await lines()).toEqual(["Fra en anden", "hånd"]);
      expect(await changes()).toBe("0");
      await page.keyboard.press("Control+End");
      await page.keyboard.type("!");
      await expect.poll(stored).toBe("Fra **en anden**\n- hånd!");
      await page.getByRole("button", { name: "En anden skriver" }).click();
      await expect.poll(lines).toEqual(["Fra en anden", "hånd"]);
      expect(await changes()).toBe("1");
    });

    it("puts the caret where one clicks", async () => {
      await open();
      await page.getByRole("button", { name: "En anden skriver" }).click();
      await page
        .getByText("Fra", { exact: false })
        .first()
        .click({ position: { x: 2, y: 8 } });
      await note().and(page.locator("[contenteditable=true]")).waitFor();
      await page.keyboard.type("»");
      await expect.poll(stored).toBe("»Fra **en anden**\n- hånd");
    });

    it("is left by Tab, and entered by it", async () => {
      await open();
      await field("Titel").focus();
      await page.keyboard.press("Tab");
      await note().and(page.locator("[contenteditable=true]")).waitFor();
      await page.keyboard.type("- a");
      await page.keyboard.press("Tab");
      await expect
        .poll(() => pick("Ansvarlig").evaluate((element) => element === document.activeElement))
        .toBe(true);
      await expect.poll(stored).toBe("- a");
    });

    it("lets one write the text itself when the editor's code cannot be had", async () => {
      await open({ width: 901 });
      await page.context().close();
      page = await visit(browser(), product, { place: "/oekonomi-stab" });
      await page.route(/RichTextEditor/u, (route) => route.abort());
      await page.goto(`${product.origin}/#/oekonomi-stab/plan`);
      await page.getByRole("heading", { level: 1, name: "Felter" }).waitFor();
      await note().click();
      const area = page.locator("textarea");
      await area.fill("- **a**");
      await expect.poll(stored).toBe("- **a**");
    });

    it("takes words, bullets, bold and links from what other programs copy, and leaves the rest", async () => {
      await open();
      await write();
      const taken: Record<string, string | undefined> = {};
      const names = new Set<string>();
      for (const [name, { html }] of Object.entries(clipboards)) {
        await paste({ "text/html": html, "text/plain": "skal ikke bruges" });
        await expect.poll(stored).not.toBe("");
        taken[name] = await stored();
        const now = await note().evaluate((element) =>
          [...element.querySelectorAll("*")].map(({ nodeName }) => nodeName),
        );
        for (const one of now) names.add(one);
        await page.keyboard.press("Control+z");
        await expect.poll(stored).toBe("");
      }
      expect(taken).toEqual(
        Object.fromEntries(Object.entries(clipboards).map(([name, { note: of }]) => [name, of])),
      );
      expect([...names].filter((name) => !/^(?:P|SPAN|UL|LI|A|STRONG|BR)$/u.test(name))).toEqual([]);
    });

    it("takes text from the clipboard, in the middle of a word, over a choice and into a list", async () => {
      await open();
      await write();
      await page.keyboard.type("foran");
      await page.keyboard.press("ArrowLeft");
      await paste({ "text/plain": "X" });
      await expect.poll(stored).toBe("foraXn");
      await page.keyboard.press("Control+a");
      await paste({ "text/plain": "• ét\n• to\vlinje" });
      await expect.poll(stored).toBe("- ét\n- to\nlinje");
      await page.keyboard.press("Control+a");
      await paste({ "text/plain": "https://egelund.example/a" });
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Delete");
      await page.keyboard.type("- a");
      await page.keyboard.press("Enter");
      await paste({ "text/html": "<ul><li>b</li><li>c</li></ul>" });
      await page.keyboard.press("Enter");
      await page.keyboard.type("d");
      await expect.poll(stored).toBe("- a\n- b\n- c\n- d");
      await page.keyboard.press("Shift+Home");
      await paste({ "text/plain": "https://egelund.example/d" });
      await expect.poll(stored).toBe("- a\n- b\n- c\n- [d](https://egelund.example/d)");
    });

    it("copies and pastes its own as it stood", async () => {
      await open();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await write();
      await paste({ "text/plain": "a **b**\n\n- c\n  - d\n\n\ne" });
      await expect.poll(stored).toBe("a **b**\n\n- c\n  - d\n\n\ne");
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Control+x");
      await expect.poll(stored).toBe("");
      await page.keyboard.press("Control+v");
      await expect.poll(stored).toBe("a **b**\n\n- c\n  - d\n\n\ne");
    });

    it("says when there is room for no more, and cuts nothing off", async () => {
      await open();
      await write();
      await paste({ "text/plain": "n".repeat(63_990) });
      await page.getByText("9 tegn tilbage").waitFor();
      await page.keyboard.type("1234567890");
      await page.getByText("Beskrivelse må højst fylde 63.999 tegn. Den fylder 64.000.").waitFor();
      expect((await given()).description).toHaveLength(64_000);
    });
  });

  it("for a person searches in the directory, also for somebody who has never been on the site", async () => {
    await open();
    const asked: string[] = [];
    page.on("request", (request) => {
      const { url, body } = { url: request.url(), body: request.postData() ?? "" };
      if (/ensureuser|PeoplePicker/iu.test(url + body))
        asked.push(/ensureuser/iu.test(url + body) ? "ensure" : "search");
    });
    await pick("Ansvarlig").click();
    // Those who have most in the plan.
    await page.getByRole("group", { name: "I planen" }).getByRole("menuitemcheckbox").first().waitFor();
    await page.keyboard.type("o");
    await page.getByText("Skriv mindst to bogstaver.").waitFor();
    await page.keyboard.type("liver");
    const oliver = page.getByRole("menuitemcheckbox", { name: /Oliver Bech Nissen/u });
    await oliver.waitFor();
    await expect.poll(() => oliver.innerText()).toContain("\n");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await given()).responsible).toMatchObject({ name: "Oliver Bech Nissen" });
    await expect.poll(() => pick("Ansvarlig").inputValue()).toBe("Oliver Bech Nissen");
    await expect.poll(() => asked).toEqual(["search", "ensure"]);

    await pick("Ansvarlig").fill("Zzz");
    await page.getByText("Ingen i kommunen hedder “Zzz”.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await page.getByText("Vælg “Zzz” på listen, eller slet teksten.").waitFor();
    expect((await given()).responsible?.name).toBe("Oliver Bech Nissen");
    await pick("Ansvarlig").fill("");
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await given()).responsible).toBeUndefined();

    await pick("Ansvarlig").fill("mette.holm@egelund.example");
    await page.getByRole("menuitemcheckbox", { name: /Mette Holm/u }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await given()).responsible?.name).toBe("Mette Holm");
    await page.getByRole("button", { name: "Fjern Mette Holm" }).click();
    await expect.poll(async () => (await given()).responsible).toBeUndefined();
  });

  it("for a day is typed as people do, and chosen in a calendar", async () => {
    await open();
    const due = field("Frist");
    await due.fill("1/12");
    await page.getByText("tirsdag 1. december 2026, uge 49").waitFor();
    expect((await given()).due).toBeUndefined();
    await due.press("Enter");
    await expect.poll(async () => (await given()).due).toBe("2026-12-01");
    await expect.poll(() => due.inputValue()).toBe("1. december 2026");
    await due.fill("31/11");
    await due.press("Tab");
    await page.getByText("31. november findes ikke: november har 30 dage.").waitFor();
    expect((await given()).due).toBe("2026-12-01");
    await expect.poll(() => due.inputValue()).toBe("31/11");
    await due.press("Escape");
    await expect.poll(() => due.inputValue()).toBe("1. december 2026");
    await page.getByRole("button", { name: "Frist: vælg i kalender" }).click();
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("grid").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Frist: vælg i kalender" }).click();
    await page.getByRole("gridcell", { name: "24, december, 2026" }).click();
    await expect.poll(async () => (await given()).due).toBe("2026-12-24");
    await due.fill("");
    await due.press("Tab");
    await expect.poll(async () => (await given()).due).toBeUndefined();
  });

  it("for what a goal answers has the year's own first, and is searched and ticked", async () => {
    await open();
    await pick("Svarer på målsætninger").click();
    const groups = page.getByRole("listbox").or(page.getByRole("menu")).getByRole("group");
    await groups.first().waitFor();
    await expect.poll(() => groups.first().innerText()).toContain("Udvalgt for 2026-2027");
    await page.keyboard.type("regnen");
    const rain = page.getByRole("menuitemcheckbox", { name: /Byen har plads til regnen/u });
    await rain.waitFor();
    await expect.poll(() => page.getByRole("menuitemcheckbox").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.keyboard.type("vild natur");
    await page.getByRole("menuitemcheckbox", { name: /Mere vild natur/u }).click();
    await expect.poll(async () => (await given()).objectives?.length).toBe(2);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Fjern Byen har plads til regnen" }).click();
    await expect.poll(async () => (await given()).objectives?.length).toBe(1);

    await pick("Svarer på direktørforums indsatsområder").click();
    await page.getByText("skal honoreres").first().waitFor();
    await page.keyboard.type("honoreres");
    await expect
      .poll(() => page.getByRole("menuitemcheckbox").allInnerTexts())
      .toEqual([expect.stringContaining("skal honoreres")]);
    await page.keyboard.type("zzz");
    await page
      .getByText("Intet fundet for “honophoreres”.")
      .or(page.getByText(/^Intet fundet for/u))
      .waitFor();
  });

  it("for departments takes several, with their units", async () => {
    await open();
    await pick("Sammen med").click();
    await page.keyboard.type("åbrink");
    await page.keyboard.press("Enter");
    await page.keyboard.type("social");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await given()).departments?.length).toBe(2);
    const chosen = page.getByRole("list", { name: "Sammen med: Valgt" }).getByRole("listitem");
    await expect.poll(() => chosen.allInnerTexts()).toEqual(["Åbrinkskolen", "Social & Beskæftigelse"]);
  });

  it("for tags takes those of the plan and new ones", async () => {
    await open();
    await pick("Målgruppe").click();
    await page.keyboard.type("Unge uden job;");
    await expect.poll(async () => (await given()).targetGroup).toBe("Unge uden job");
    await page.keyboard.type("forældre");
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await given()).targetGroup).toBe("Unge uden job; forældre");
    await page.getByRole("button", { name: "Fjern Unge uden job" }).click();
    await expect.poll(async () => (await given()).targetGroup).toBe("forældre");
  });

  it("for a number and a choice takes what is Danish", async () => {
    await open();
    await field("Udgangspunkt").fill("1.234,5");
    await field("Udgangspunkt").press("Tab");
    await expect.poll(async () => (await given()).baseline).toBe(1234.5);
    await field("Udgangspunkt").fill("mange");
    await field("Udgangspunkt").press("Tab");
    await page.getByText("“mange” er ikke et tal.").waitFor();
    await field("Udgangspunkt").fill("1,234");
    await field("Udgangspunkt").press("Tab");
    await page.getByText("Udgangspunkt må højst have 2 decimaler.").waitFor();
    await page.getByRole("combobox", { name: "Tilstand" }).selectOption("I gang");
    await expect.poll(async () => (await given()).state).toBe("running");
    await field("Titel").fill("m".repeat(256));
    await page.getByText("Titel må højst fylde 255 tegn. Den fylder 256.").waitFor();
  });

  it("that may not be written in shows what stands there", async () => {
    await open();
    await page.getByRole("button", { name: "En anden skriver" }).click();
    await page.getByRole("button", { name: "Skrivebeskyt" }).click();
    await page.getByText("Ikke udfyldt").first().waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    expect(await page.locator("main").getByRole("combobox").count()).toBe(0);
    await expect.poll(() => page.getByRole("listitem").filter({ hasText: "hånd" }).count()).toBe(2);
  });

  it.each([
    ["light", 900],
    ["dark", 320],
    ["contrast", 640],
  ] as const)(
    "has no barriers in the %s theme at %i px, whatever is open",
    async (theme, width) => {
      await open({ theme, width });
      const barriers: Record<string, readonly string[]> = {};
      const look = async (what: string) => {
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        barriers[what] = [
          ...(await findBarriers(page)),
          ...(overflow > 0 ? [`${overflow} px too wide`] : []),
        ];
      };
      await look("at rest");
      await write();
      await page.keyboard.type("- a");
      await look("the note");
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await look("the link");
      await page.keyboard.press("Escape");
      await pick("Ansvarlig").click();
      await page.keyboard.type("mette");
      await page.getByRole("menuitemcheckbox", { name: /Mette Holm/u }).waitFor();
      await look("people");
      await page.keyboard.press("Enter");
      await pick("Svarer på målsætninger").click();
      await page.getByRole("menuitemcheckbox").first().waitFor();
      await page.keyboard.press("Enter");
      await look("objectives");
      await page.keyboard.press("Escape");
      await field("Frist").fill("31/11");
      await page.getByRole("button", { name: "Frist: vælg i kalender" }).click();
      await page.getByRole("grid").waitFor();
      await look("the calendar");
      expect(Object.entries(barriers).filter(([, found]) => found.length > 0)).toEqual([]);
      expect(Object.keys(barriers)).toHaveLength(6);
    },
    120_000,
  );
});
