/**
 * Going back and forth in a plan: one history for all that is done in it, whatever one stands in; and what comes from
 * the clipboard or from a phone's keyboard, each a step of it.
 */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focused } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { editRow } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { addElement, emptyPlan, lineText, outlineInLists, rowsOfPlan, saved } from "./writing-page.ts";

describe.skipIf(isBrowserMissing)("the history of a plan", () => {
  const { product, visit } = useProduct();
  let page: Page;
  let plan: number;
  const open = async (width = 1280) => {
    page = await visit({ place: `/oekonomi-stab/plan/${plan}/skriv`, width });
    await saved(page);
  };
  /** A focus area with many goals, so that the last stands off the screen; the first has an action. */
  const longPlan = async () => {
    plan = await emptyPlan(product, "Lang plan");
    const area = await addElement(product, plan, "focusArea", "Område");
    for (let number = 1; number <= 14; number += 1) {
      const goal = await addElement(product, plan, "goal", `Mål nr. ${number}`, area, number);
      if (number === 1) await addElement(product, plan, "action", "Ring", goal);
    }
    await open();
  };
  const titleOf = async (name: string) => lineText(page, name).inputValue();
  const inList = async () => (await rowsOfPlan(product, plan)).map(({ Title }) => Title);
  const back = () => page.keyboard.press("Control+z");
  const forth = (key = "Control+y") => page.keyboard.press(key);
  const paste = (name: string, data: Readonly<Record<string, string>>) =>
    lineText(page, name).evaluate((field, of) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(of)) clipboardData.setData(type, text);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      field.dispatchEvent(event);
    }, data);
  const caretAt = (name: string, at: number) =>
    lineText(page, name).evaluate((field: HTMLTextAreaElement, to) => {
      field.focus();
      field.setSelectionRange(to, to);
    }, at);

  it("goes back over what was typed and moved, in order, shows what it touches, and saves it", async () => {
    await longPlan();
    await lineText(page, "Mål 1.14").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" og mere");
    await saved(page);
    await lineText(page, "Mål 1.3").click();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => titleOf("Mål 1.2")).toBe("Mål nr. 3");
    await back();
    await expect.poll(() => titleOf("Mål 1.3")).toBe("Mål nr. 3");
    await focused(lineText(page, "Mål 1.3"));
    await expect.poll(() => titleOf("Mål 1.14")).toBe("Mål nr. 14 og mere");
    await back();
    await expect.poll(() => titleOf("Mål 1.14")).toBe("Mål nr. 14 og ");
    await focused(lineText(page, "Mål 1.14"));
    await expect.poll(() => isInView(lineText(page, "Mål 1.14"))).toBe(true);
    await back();
    await expect.poll(() => titleOf("Mål 1.14")).toBe("Mål nr. 14");
    await saved(page);
    await expect.poll(inList).toContain("Mål nr. 14");
    // And forth again, also when one has read the plan meanwhile.
    await page.getByRole("button", { name: "Læs", exact: true }).click();
    await expect.poll(() => lineText(page, "Mål 1.3").count()).toBe(0);
    await page.getByRole("button", { name: "Skriv", exact: true }).click();
    await lineText(page, "Mål 1.3").click();
    await forth();
    await forth("Control+Shift+z");
    await forth();
    await expect.poll(() => titleOf("Mål 1.2")).toBe("Mål nr. 3");
    await focused(lineText(page, "Mål 1.2"));
    await expect.poll(() => isInView(lineText(page, "Mål 1.2"))).toBe(true);
    await saved(page);
    await expect.poll(inList).toContain("Mål nr. 14 og mere");
  });

  it("takes back all that was pasted, and before that nothing else", async () => {
    await longPlan();
    await lineText(page, "Mål 1.2").click();
    await page.keyboard.press("Tab");
    await focused(lineText(page, "Handling 2 til mål 1.1"));
    const lines = Array.from({ length: 15 }, (_, index) => `Linje ${index}`);
    await paste("Handling 2 til mål 1.1", { "text/plain": lines.join("\r\n") });
    await lineText(page, "Handling 16 til mål 1.1").waitFor();
    await saved(page);
    await back();
    await expect.poll(() => lineText(page, "Handling 3 til mål 1.1").count()).toBe(0);
    await focused(lineText(page, "Handling 2 til mål 1.1"));
    await expect.poll(() => titleOf("Handling 2 til mål 1.1")).toBe("Mål nr. 2");
    await expect.poll(inList).toHaveLength(16);
    await forth();
    await lineText(page, "Handling 16 til mål 1.1").waitFor();
    await expect.poll(inList).toHaveLength(30);
    await back();
    await back();
    await expect.poll(() => titleOf("Mål 1.2")).toBe("Mål nr. 2");
    await expect.poll(inList).toHaveLength(16);
  });

  it("loses nothing to a cell from Excel, a line break alone or a table of one cell", async () => {
    plan = await emptyPlan(product, "Indsat i en linje");
    await addElement(product, plan, "goal", "Først og sidst");
    await open();
    await caretAt("Mål 1", 6);
    await paste("Mål 1", { "text/plain": "midt\r\n" });
    await page.keyboard.type("!");
    await expect.poll(() => titleOf("Mål 1")).toBe("Først midt!og sidst");
    await paste("Mål 1", { "text/plain": "\r\n" });
    await paste("Mål 1", { "text/html": "<table><tr><td>, celle </td></tr></table>" });
    await expect.poll(() => titleOf("Mål 1")).toBe("Først midt!, celleog sidst");
    await paste("Mål 1", { "text/plain": "•\tRing\r\no\tSkriv\r\n\uF0A7\tBesøg" });
    await lineText(page, "Mål 3").waitFor();
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      "mål: Først midt!, celleRing\nmål: Skriv\nmål: Besøgog sidst",
    );
  });

  it("takes Enter of a phone, which comes as a text, for a new line", async () => {
    plan = await emptyPlan(product, "På telefonen");
    await addElement(product, plan, "goal", "Før efter");
    await open(390);
    await caretAt("Mål 1", 3);
    await page.keyboard.insertText("\n");
    await focused(lineText(page, "Mål 2"));
    await page.keyboard.press("End");
    await page.keyboard.insertText("\n");
    await focused(lineText(page, "Mål 3"));
    await page.keyboard.insertText("sidst");
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe("mål: Før\nmål: efter\nmål: sidst");
    await page.getByRole("button", { name: "Et skridt tilbage" }).click();
    await page.getByRole("button", { name: "Et skridt tilbage" }).click();
    await page.getByRole("button", { name: "Et skridt tilbage" }).click();
    await expect.poll(() => titleOf("Mål 1")).toBe("Før efter");
    await focused(lineText(page, "Mål 1"));
  });

  it("goes over fields and notes too: in a note by the note's own steps, outside by the whole stay in it", async () => {
    plan = await emptyPlan(product, "Felter og noter");
    await addElement(product, plan, "goal", "Mål");
    await open();
    await lineText(page, "Mål 1").press("Control+Enter");
    const fields = page.getByRole("group", { name: "Mål 1" });
    const due = fields.getByRole("textbox", { name: "Frist" });
    await due.fill("1/12 2028");
    await due.press("Tab");
    await expect.poll(() => due.inputValue()).toContain("2028");
    await due.click();
    await page.keyboard.type("noget");
    await back();
    await expect.poll(() => due.inputValue()).toBe("1. december 2028");
    const who = fields.getByRole("combobox", { name: "Ansvarlig" });
    await who.fill("Met");
    await back();
    await expect.poll(() => who.inputValue()).toBe("");
    expect(await due.inputValue()).toBe("1. december 2028");
    await page.keyboard.press("Escape");
    const note = fields.getByRole("textbox", { name: "Beskrivelse" });
    await note.click();
    await page.keyboard.type("Ord");
    await expect.poll(() => note.innerText()).toBe("Ord");
    await back();
    await expect.poll(() => note.innerText()).toBe("\n");
    await forth();
    await expect.poll(() => note.innerText()).toBe("Ord");
    await lineText(page, "Mål 1").click();
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    // Within the note, too, what was done last comes first.
    await note.click();
    await back();
    await expect.poll(() => titleOf("Mål 1")).toBe("Mål");
    await focused(lineText(page, "Mål 1"));
    await back();
    await expect.poll(() => note.innerText()).toBe("\n");
    await focused(note);
    await back();
    await expect.poll(() => due.inputValue()).toBe("");
    await focused(due);
    for (let times = 0; times < 3; times += 1) await forth();
    await expect.poll(() => titleOf("Mål 1")).toBe("Mål!");
    await expect.poll(() => note.innerText()).toBe("Ord");
    await saved(page);
    const [row] = await rowsOfPlan(product, plan);
    expect(row).toMatchObject({ Title: "Mål!", Body: "Ord" });
  });

  it("is also what the browser's own menu goes by, which would change a line elsewhere", async () => {
    await longPlan();
    await lineText(page, "Mål 1.14").click();
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await lineText(page, "Mål 1.3").click();
    await page.keyboard.press("Alt+ArrowUp");
    await focused(lineText(page, "Mål 1.2"));
    const browser = await page.context().newCDPSession(page);
    await browser.send("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: ["undo"] });
    await expect.poll(() => titleOf("Mål 1.3")).toBe("Mål nr. 3");
    expect(await titleOf("Mål 1.14")).toBe("Mål nr. 14!");
  });

  it("stays as it is when one takes back in a field beside the plan", async () => {
    await longPlan();
    await lineText(page, "Mål 1.14").click();
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await page.getByRole("button", { name: "Titel og periode" }).click();
    const title = page.getByRole("dialog").getByRole("textbox", { name: "Titel" });
    await title.click();
    await page.keyboard.press("End");
    await page.keyboard.type("?");
    for (let times = 0; times < 3; times += 1) await back();
    expect(await title.inputValue()).toBe("Lang plan");
    const line = page.getByRole("textbox", { name: "Mål 1.14", exact: true, includeHidden: true });
    expect(await line.inputValue()).toBe("Mål nr. 14!");
  });

  it("takes back a line that was begun by its button, and stands where it was", async () => {
    plan = await emptyPlan(product, "Tilføjet");
    await addElement(product, plan, "goal", "Mål");
    await open();
    await page.getByRole("button", { name: "Tilføj handling til Mål 1", exact: true }).click();
    await focused(lineText(page, "Handling 1 til mål 1"));
    await back();
    await focused(lineText(page, "Mål 1"));
    expect(await lineText(page, "Handling 1 til mål 1").count()).toBe(0);
    await forth();
    await focused(lineText(page, "Handling 1 til mål 1"));
  });

  it("leaves what a colleague has changed since, and says so", async () => {
    plan = await emptyPlan(product, "Sammen");
    const goal = await addElement(product, plan, "goal", "Mål");
    await open();
    await lineText(page, "Mål 1").click();
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await expect.poll(inList).toEqual(["Mål!"]);
    await saved(page);
    await editRow(product, "PlanElements", goal, { Title: "Kollegaens ord" });
    // What one writes beside it brings the colleague's words along.
    await lineText(page, "Mål 1").press("Control+Enter");
    await page.getByRole("group", { name: "Mål 1" }).getByRole("textbox", { name: "Beskrivelse" }).click();
    await page.keyboard.type("Ord");
    await expect.poll(() => titleOf("Mål 1")).toBe("Kollegaens ord");
    await lineText(page, "Mål 1").click();
    await back();
    await back();
    await page.getByText(/har siden ændret “Kollegaens ord”\. Det er ikke fortrudt\./u).waitFor();
    await saved(page);
    const [row] = await rowsOfPlan(product, plan);
    expect(row).toMatchObject({ Title: "Kollegaens ord", Body: null });
  });

  it("says why where Tab or Alt and an arrow can move a line no further", async () => {
    await longPlan();
    await lineText(page, "Handling 1 til mål 1.1").click();
    await page.keyboard.press("Tab");
    await page.getByText("Linjen kan ikke rykkes længere ind. Esc og så Tab fører videre.").waitFor();
    await focused(lineText(page, "Handling 1 til mål 1.1"));
    await lineText(page, "Mål 1.1").click();
    await page.keyboard.press("Tab");
    await page.getByText("Linjen har andre under sig og kan ikke rykkes. Flyt dem først.").waitFor();
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByText("Linjen står allerede øverst.").waitFor();
    expect(await titleOf("Mål 1.1")).toBe("Mål nr. 1");
  });
});

async function isInView(field: Locator): Promise<boolean> {
  return field.evaluate((element) => {
    const { top, bottom, left } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + 5, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && above === element;
  });
}
