/**
 * The note, in which one writes with bullets, bold and links, by keyboard and pointer: what it gives back, and what it
 * takes from the clipboard.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { fieldsOn, type OpenFields, useFields } from "./fields-page/use-fields.ts";
import { focused } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { clipboards } from "./word-clipboard.ts";

describe.skipIf(isBrowserMissing)("a note", () => {
  const fields = useFields();
  let at: OpenFields;
  let page: Page;
  const open = async (wish: Visit = {}): Promise<void> => {
    at = await fields.open(wish);
    page = at.page;
  };
  const field = (name: string) => at.field(name);
  const pick = (name: string) => at.pick(name);
  const write = () => at.write();
  const note = () => at.note();
  const changes = () => page.locator("output").getAttribute("data-changes");
  const stored = async () => (await at.given()).description;
  const lines = () => note().locator("p, li").allInnerTexts();
  const paste = (data: Readonly<Record<string, string>>) =>
    note().evaluate(async (element, of) => {
      // The editor hears of a choice made by keys with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(of)) clipboardData.setData(type, text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, data);

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

  it("takes what is typed in the very moment that one is in it", async () => {
    await open();
    await page.waitForLoadState("networkidle");
    await note().evaluate(async (element) => {
      const { x, y } = element.getBoundingClientRect();
      element.dispatchEvent(
        new PointerEvent("pointerdown", { clientX: x + 20, clientY: y + 15, bubbles: true }),
      );
      element.focus();
      for (const sign of "- tæt på") {
        // As quick keys come: one after the other, and nothing else between them.
        await Promise.resolve();
        document.execCommand("insertText", false, sign);
      }
    });
    await expect.poll(stored).toBe("- tæt på");
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

    await focused(note());
    await page.keyboard.press("Control+k");
    await dialog.getByRole("textbox", { name: "Adresse" }).fill("mette.holm@egelund.example");
    await dialog.getByRole("button", { name: "Indsæt" }).click();
    await expect.poll(stored).toBe("Læs [planen](mailto:mette.holm@egelund.example)");
    await focused(note());
    await page.keyboard.press("Control+k");
    await dialog.getByRole("button", { name: "Fjern link" }).click();
    await expect.poll(stored).toBe("Læs planen");
    await focused(note());
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
    const text = await stored();
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
    await expect.poll(lines).toEqual(["Fra en anden", "hånd"]);
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
    await focused(note().and(page.locator("[contenteditable=true]")));
    await page.keyboard.type("»");
    await expect.poll(stored).toBe("»Fra **en anden**\n- hånd");
  });

  it("is left by Tab, and entered by it", async () => {
    await open();
    await field("Titel").focus();
    await page.keyboard.press("Tab");
    await focused(note().and(page.locator("[contenteditable=true]")));
    await page.keyboard.type("- a");
    await page.keyboard.press("Tab");
    await focused(pick("Ansvarlig"));
    await expect.poll(stored).toBe("- a");
  });

  it("lets one write the text itself when the editor's code cannot be had", async () => {
    page = await fields.visit({ place: "/oekonomi-stab" });
    at = fieldsOn(page);
    await page.route(/(?:RichTextEditor|notes)-[^/]*\.js/u, (route) => route.abort());
    await page.goto(`${fields.product.origin}/#/oekonomi-stab/plan`);
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
    await paste({ "text/plain": "•\tRing\r\no\tSkriv\r\n\uF0A7\tBesøg" });
    await expect.poll(stored).toBe("- Ring\n  - Skriv\n    - Besøg");
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
    await expect.poll(stored).toHaveLength(64_000);
  });
});
