/**
 * Finding one's way: filters, folding, search by keyboard, deep links, back, other departments and plans, the round,
 * reading, language and theme.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focused, hearBriefly, openedGoal, openGoal, openMenu, textField } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { editRow, egelunders, itemsOf, placeOfGoal, readStatus, rowsIn } from "./town-rows.ts";
import { type PrintedLine, printedPages } from "./printed-pages.ts";
import { useProduct } from "./use-product.ts";

const goal = "Dygtige indkøbere";

/** All letters of a heading are half bold, and of nothing else. */
function isHeading({ fonts }: PrintedLine): boolean {
  return fonts.every((font) => font.endsWith("SemiBold"));
}

describe.skipIf(isBrowserMissing)("in the tab one", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const open = async (place: string, wish: Visit = {}): Promise<void> => {
    page = await visit({ width: 1280, ...wish, place });
    await page.getByRole("heading", { level: 1 }).waitFor();
  };
  const openPlan = () => open("/oekonomi-stab/plan");
  const goals = () => page.locator('main a[id^="goal-"]');
  const address = () => decodeURIComponent(new URL(page.url()).hash);
  const isFocused = (id: string) => page.evaluate((of) => document.activeElement?.id === of, id);

  it("sees every goal with its latest status, and narrows them by status, person and deadline", async () => {
    await openPlan();
    await expect.poll(() => goals().count()).toBe(17);
    const pills = page.getByRole("main").getByRole("listitem");
    await pills
      .filter({ has: page.getByRole("link", { name: "Anlæg til tiden" }) })
      .getByText("Afviger")
      .waitFor();

    await page.getByRole("button", { name: /^Mangler status\s3$/u }).click();
    await page.getByText("Viser 3 af 17 mål").waitFor();
    expect(await goals().allTextContents()).toContain(goal);
    await page.getByRole("button", { name: /^Mine\s2$/u }).click();
    await page.getByText("Viser 2 af 17 mål").waitFor();
    await page.getByRole("button", { name: /^Alle\s17$/u }).click();
    await page.getByRole("combobox", { name: "Ansvarlig" }).selectOption("Anne-Mette Krogh");
    // Three goals of hers and one with an action of hers.
    await expect.poll(() => goals().count()).toBe(4);
    await page.getByRole("combobox", { name: "Status" }).selectOption("Ingen status");
    await expect.poll(() => goals().allTextContents()).toEqual([goal]);
    await page.getByRole("combobox", { name: "Frist" }).selectOption("Over tid");
    await page.getByText("Ingen mål passer til det, du har valgt.").waitFor();
    await page.getByRole("button", { name: "Vis alle mål" }).click();
    await expect.poll(() => goals().count()).toBe(17);
  });

  it("finds the list as it was narrowed, and the keyboard within the page, when one goes back", async () => {
    await openPlan();
    await page.getByRole("button", { name: /^Mangler status\s3$/u }).click();
    await page.getByText("Viser 3 af 17 mål").waitFor();
    await page.getByRole("link", { name: "Overblik", exact: true }).first().click();
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    await page.goBack();
    await page.getByText("Viser 3 af 17 mål").waitFor();
    await page.getByRole("link", { name: "Plan", exact: true }).first().click();
    await page.getByRole("button", { name: "Læs" }).click();
    await page.getByRole("article").waitFor();
    await focused(page.getByRole("main"));
    await page.getByRole("link", { name: "Overblik", exact: true }).first().click();
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    await page.getByRole("link", { name: "Plan", exact: true }).first().click();
    await expect.poll(() => goals().count()).toBe(17);
  });

  it("finds a word in goals and in what stands under them", async () => {
    await openPlan();
    const field = page.getByRole("searchbox", { name: "Find i planen" });
    await field.fill("HALVDAGSKURSUS");
    await expect.poll(() => goals().allTextContents()).toEqual([goal]);
    await field.press("Escape");
    await field.fill("findes slet ikke");
    await page.getByText("Ingen mål passer til det, du har valgt.").waitFor();
  });

  it("unfolds a goal and folds it again, one or all", async () => {
    await openPlan();
    const action = page.getByText("Lederne udpeger enhedens indkøbere");
    const fold = page.getByRole("button", { name: `Vis handlinger og tegn under ${goal}` });
    await fold.click();
    await action.waitFor();
    await expect.poll(() => fold.getAttribute("aria-expanded")).toBe("true");
    await fold.click();
    await action.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Fold alt ud" }).click();
    await action.waitFor();
    await page.getByRole("button", { name: "Fold alt ind" }).click();
    await action.waitFor({ state: "detached" });
  });

  it("searches with the keyboard alone and is led there", async () => {
    await open("/oekonomi-stab");
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: /Søg efter mål/u });
    await focused(field);
    await page.keyboard.type("indkøb");
    const chosen = () => page.getByRole("option", { selected: true }).getAttribute("id");
    await expect.poll(chosen).toBe("search-result-0");
    await page.keyboard.press("ArrowDown");
    await expect.poll(chosen).toBe("search-result-1");
    await page.keyboard.press("ArrowUp");
    await expect.poll(chosen).toBe("search-result-0");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("der holder");
    await page.getByRole("option", { selected: true, name: /Prognoser, der holder/u }).waitFor();
    await page.keyboard.press("Enter");
    await field.waitFor({ state: "detached" });
    await openedGoal(page, "Prognoser, der holder");

    await page.keyboard.press("Control+k");
    await focused(field);
    await page.getByRole("option", { selected: true, name: /Prognoser, der holder/u }).waitFor();
    await page.keyboard.type("voksne de første");
    const others = page.getByRole("option", { selected: true, name: /To voksne.*Skoler & Uddannelse/u });
    await others.waitFor();
    await page.keyboard.press("Enter");
    await openedGoal(page, "To voksne de første hundrede dage");
    expect(address()).toMatch(/^#\/skoler-uddannelse\/plan\/\d+\/maal\/\d+$/u);
    await page.goBack();
    await openedGoal(page, "Prognoser, der holder");

    await page.keyboard.press("Control+k");
    await focused(field);
    await page.keyboard.type("Å");
    await page.getByRole("dialog").getByRole("option", { selected: true }).waitFor();
    // As fast as anybody types: Enter comes before the results of the last letters can be drawn.
    await field.evaluate(async (input: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "Årshjul");
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await Promise.resolve();
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    });
    await page.getByRole("heading", { level: 1, name: /^Årshjul/u }).waitFor();
    await page.keyboard.press("Control+k");
    await focused(field);
    await page.keyboard.type("zzz");
    await page.getByText("Intet fundet for “zzz”.").waitFor();
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    expect(address()).toBe("#/oekonomi-stab/aarshjul");
  });

  it("says when only the plan that one sees can be searched", async () => {
    await open("/oekonomi-stab");
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    await page.route("**/_api/$batch", (route) => route.fulfill({ status: 403, body: "{}" }));
    await page.keyboard.press("Control+k");
    await focused(page.getByRole("combobox", { name: /Søg efter mål/u }));
    await page.keyboard.type("prognoser");
    await page.getByText("Resten af kommunen kan ikke læses lige nu").waitFor();
    await page.getByRole("option", { selected: true, name: /Prognoser, der holder/u }).waitFor();
    await page.unroute("**/_api/$batch");
    await page.getByRole("dialog").getByRole("button", { name: "Prøv igen" }).click();
    await expect.poll(() => page.getByText("Resten af kommunen kan ikke").count()).toBe(0);
  });

  it("opens a goal by its link, goes back and forth, and out again to where one was", async () => {
    await open("/oekonomi-stab");
    await page.getByRole("link", { name: "Plan", exact: true }).first().click();
    const place = `#${await placeOfGoal(product, goal)}`;
    const panel = await openGoal(page, goal);
    expect(address()).toBe(place);
    await page.goBack();
    await panel.waitFor({ state: "detached" });
    await page.goForward();
    await openedGoal(page, goal);
    await panel.getByRole("button", { name: "Luk" }).click();
    await panel.waitFor({ state: "detached" });
    await expect.poll(() => isFocused(`goal-${place.split("/").at(-1)}`)).toBe(true);

    await page.goto(`${product.origin}/${place}`);
    await page.reload();
    await openedGoal(page, goal);
    await panel.getByRole("navigation", { name: "Du er her" }).getByRole("link").click();
    await panel.waitFor({ state: "detached" });
  });

  it("closes a goal with Escape and stands on its line again, also on a phone", async () => {
    await open("/oekonomi-stab/plan", { width: 360 });
    const id = (await placeOfGoal(product, goal)).split("/").at(-1) ?? "";
    const panel = await openGoal(page, goal);
    await focused(panel);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await expect.poll(() => isFocused(`goal-${id}`)).toBe(true);
  });

  it("sees that more is overdue than has room, and then the actions themselves", async () => {
    const query = "$select=Id,ActionState,ContentTypeId&$filter=DepartmentKey eq 'oekonomi-stab'&$top=500";
    const rows = rowsIn(
      await product.read(egelunders.reader, `${itemsOf("PlanElements")}?${query}`),
    ) as readonly { Id: number; ActionState: string | null; ContentTypeId: string }[];
    const late = rows.filter(({ ActionState }) => ActionState === "I gang").slice(0, 8);
    expect(late).toHaveLength(8);
    for (const { Id } of late)
      await editRow(product, "PlanElements", Id, { DueDate: "2026-10-01T12:00:00Z" });
    await open("/oekonomi-stab");
    const next = page.getByRole("region", { name: "Det næste" });
    await next.getByRole("link", { name: /^og \d+ mere over tid$/u }).click();
    await expect.poll(() => page.getByRole("combobox", { name: "Frist" }).inputValue()).toBe("next");
    await expect
      .poll(() => page.getByRole("main").locator("[aria-expanded=true]").count())
      .toBeGreaterThan(3);
  });

  it("copies a link to the page and to a goal", async () => {
    await openPlan();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const panel = await openGoal(page, goal);
    await panel.getByRole("button", { name: "Mere" }).click();
    await page.getByRole("menuitem", { name: "Kopiér link til målet" }).click();
    await hearBriefly(page, "Linket er kopieret.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it("goes to another department and another plan, and comes back to the last one", async () => {
    await open("/oekonomi-stab");
    await page.getByRole("button", { name: "Økonomi & Stab" }).and(page.locator("[aria-haspopup]")).click();
    // The menu takes what one types, without a click.
    const find = page.getByRole("searchbox", { name: "Find en afdeling" });
    await focused(find);
    await page.keyboard.type("børn");
    await expect.poll(() => page.getByRole("menuitem").allTextContents()).toEqual(["Børn & Dagtilbud"]);
    await find.fill("uddan");
    await expect.poll(() => page.getByRole("menuitem").allTextContents()).toEqual(["Skoler & Uddannelse"]);
    await page.keyboard.press("Enter");
    const plan = page.getByRole("button", { name: "Målplan 2026" }).and(page.locator("[aria-haspopup]"));
    await plan.click();
    await page.getByRole("menuitem", { name: "Målplan 2026 for Åbrinkskolen" }).click();
    await page.getByRole("link", { name: "Plan", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Målplan 2026 for Åbrinkskolen" }).waitFor();
    expect(address()).toMatch(/^#\/skoler-uddannelse\/plan\/\d+$/u);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(address).toBe("#/oekonomi-stab");
    await page.getByRole("button", { name: "Økonomi & Stab" }).and(page.locator("[aria-haspopup]")).waitFor();
  });

  it("begins each page at its top, and shows where one was when one goes back", async () => {
    page = await visit({ place: "/oekonomi-stab/plan", width: 360, height: 700 });
    await goals().last().waitFor();
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    await page.evaluate(() => scrollTo(0, 900));
    await page.getByRole("link", { name: "Overblik", exact: true }).last().click();
    await page.getByRole("heading", { name: "Målene" }).waitFor();
    await expect.poll(scrolled).toBe(0);
    await page.goBack();
    await goals().last().waitFor();
    await expect.poll(scrolled).toBeGreaterThan(600);
    // Beside a goal that one has come for, its line in the list is in view.
    page = await visit({
      place: await placeOfGoal(product, "Nye kolleger kommer godt fra start"),
      width: 1280,
    });
    await openedGoal(page, "Nye kolleger kommer godt fra start");
    const line = page.getByRole("link", { name: "Nye kolleger kommer godt fra start", exact: true });
    await expect
      .poll(() => line.evaluate((element) => element.getBoundingClientRect().bottom < innerHeight))
      .toBe(true);
  });

  it("reads the plan as a document, with every goal and what belongs to it", async () => {
    await openPlan();
    await page.getByRole("button", { name: "Læs" }).click();
    const document = page.getByRole("article");
    await document.getByRole("heading", { level: 3, name: `3.3 ${goal}` }).waitFor();
    await expect.poll(() => document.getByRole("heading", { level: 3 }).count()).toBe(17);
    const action = document.getByRole("listitem").filter({ hasText: "Lederne udpeger enhedens indkøbere" });
    await action
      .getByText(/^Anne-Mette Krogh · \d+\. \p{L}+ 20\d\d$/u)
      .first()
      .waitFor();
    await document.getByText(/Udgangspunkt: 1 arbejdsgange · Mål: 10 arbejdsgange/u).waitFor();
    await document
      .getByText(/^Svarer på: En enklere hverdag/u)
      .first()
      .waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Udskriv" }).count()).toBe(1);
    // It has an address of its own, and the contents lead to a goal without leaving it.
    expect(address()).toMatch(/^#\/oekonomi-stab\/plan\/\d+\/laes$/u);
    await page.reload();
    await document
      .getByRole("navigation", { name: "Indhold" })
      .getByRole("button", { name: `3.3 ${goal}` })
      .click();
    const heading = document.getByRole("heading", { level: 3, name: `3.3 ${goal}` });
    await focused(heading);
    expect(address()).toMatch(/\/laes$/u);
    // On paper no heading stands alone at a page's foot: what it heads comes along.
    const pages = printedPages(await page.pdf({ format: "A4" }));
    expect(pages.length).toBeGreaterThan(5);
    const headings = pages.flatMap((lines) => lines.filter(isHeading));
    expect(headings.length).toBeGreaterThan(40);
    expect(pages.flatMap((lines) => lines.slice(-1)).filter(isHeading)).toEqual([]);
    // And whoever goes on working stands where she read.
    await page.setViewportSize({ width: 1280, height: 420 });
    await heading.scrollIntoViewIfNeeded();
    await page.getByRole("button", { name: "Arbejd", exact: true }).focus();
    await heading.evaluate((element) => element.scrollIntoView());
    await page.keyboard.press("Enter");
    await expect.poll(() => goals().count()).toBe(17);
    await expect
      .poll(async () => (await page.getByText(goal, { exact: true }).first().boundingBox())?.y ?? 0)
      .toBeLessThan(300);
  });

  it("reads a plan without focus areas as goals, and not as something that lacks them", async () => {
    const opened = await placeOfGoal(product, "Besøgsvenner til dem, der ikke selv beder om det");
    page = await visit({ place: opened.replace(/\/maal.*$/u, ""), width: 1280 });
    await page.getByRole("button", { name: "Læs" }).click();
    const document = page.getByRole("article");
    await document.getByRole("heading", { level: 2, name: "Mål", exact: true }).waitFor();
    expect(await document.getByText("Mål uden indsatsområde").count()).toBe(0);
  });

  it("changes the language, and no Danish word of ours is left", async () => {
    await openPlan();
    await openGoal(page, goal);
    const menu = await openMenu(page);
    await menu.getByRole("menuitem", { name: "In English" }).click();
    await page.getByRole("button", { name: "Read", exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    const danish =
      /\b(mål|status(sen)?|frist|alle|ansvarlig|mangler|følger|kræver|afviger|nået|giv|søg|kvartal|handlinger|inden|luk|skriv|sidst|uændret|tegn|godkendt|gælder|beskrivelse)\b/iu;
    const left = await page.evaluate(() => {
      const words = new Set<string>();
      for (const element of document.querySelectorAll(
        "button, label, legend, h3, option, nav, [role=status]",
      ))
        words.add(`${element.textContent} ${element.getAttribute("aria-label") ?? ""}`.trim());
      for (const field of document.querySelectorAll("[placeholder], [title]"))
        words.add(field.getAttribute("placeholder") ?? "");
      return [...words];
    });
    // "Status" is the same word in both languages; titles that people wrote are theirs.
    const own = await page
      .locator("main")
      .evaluate((main) =>
        [...main.querySelectorAll('a[id^="goal-"], h2')].map((element) => element.textContent ?? ""),
      );
    const ours = left
      .map((text) => own.reduce((rest, title) => rest.replace(title, ""), text))
      .filter((text) => danish.test(text.replaceAll(/status/giu, "")));
    expect(ours).toEqual([]);
    await page.reload();
    await page.getByRole("button", { name: "Read", exact: true }).waitFor();
    await (await openMenu(page)).getByRole("menuitem", { name: "På dansk" }).click();
    await page.getByRole("button", { name: "Læs" }).waitFor();
  });

  it("chooses another look, which stays for the next visit", async () => {
    await open("/oekonomi-stab");
    const menu = await openMenu(page);
    await menu.getByRole("menuitem", { name: "Udseende" }).click();
    await page.getByRole("menuitemradio", { name: "Mørkt" }).click();
    await page.locator("[data-theme=dark]").waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => page.locator("[data-theme=dark]").count()).toBeGreaterThan(0);
  });

  it("finds all pages at thumb height on a phone", async () => {
    await open("/oekonomi-stab", { width: 360 });
    const pages = page.getByRole("navigation", { name: "Sider" });
    await pages.getByRole("link", { name: "Plan" }).click();
    await page.getByRole("heading", { level: 1, name: /Virksomhedsplan/u }).waitFor();
    await pages.getByRole("button", { name: "Flere sider" }).and(page.locator("[aria-haspopup]")).click();
    await page.getByRole("menuitem", { name: "Strategi" }).click();
    await page.getByRole("heading", { level: 1, name: "Strategi" }).waitFor();
    expect(address()).toBe("#/oekonomi-stab/strategi");
  });

  it("takes the round through the goals that lack a status, to the end", async () => {
    await open("/oekonomi-stab", { width: 360 });
    await page.getByText("Ét af dem er dit.").waitFor();
    await page.getByRole("button", { name: "Tag runden" }).click();
    // The head's own first, then the department's.
    const missing = ["Ledere med tid til ledelse", "Vi spørger, før vi beslutter", "Dygtige indkøbere"];
    for (const [index, title] of missing.entries()) {
      const panel = await openedGoal(page, title);
      const left = missing.length - 1 - index;
      await panel
        .getByText(left === 0 ? "Det var det sidste mål." : `${left} mål tilbage i runden`)
        .waitFor();
      if (index === 1) {
        await panel.getByRole("button", { name: "Spring over" }).click();
        await openedGoal(page, missing[2] ?? "");
        await page.goBack();
        await openedGoal(page, title);
      }
      await focused(panel);
      await page.keyboard.press("1");
      await expect.poll(() => panel.getByRole("radio", { name: "Følger planen" }).isChecked()).toBe(true);
      await focused(textField(panel));
      await page.keyboard.type("Det går, som det skal.");
      await page.keyboard.press("Control+Enter");
    }
    const end = page.getByRole("heading", { level: 1, name: "Alle 17 mål har status" });
    await end.waitFor();
    // The end of the round is in view, wherever the last goal stood.
    const { y = -1 } = (await end.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(page.viewportSize()?.height ?? 0);
    const id = Number((await placeOfGoal(product, goal)).split("/").at(-1));
    expect((await readStatus(product, id))[0]).toMatchObject({
      Body: "Det går, som det skal.",
      Author: { EMail: egelunders.head },
    });
    expect(await textField(page).count()).toBe(0);
    // Whoever wants to say more hears that nothing is missing.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("button", { name: "Giv status" }).click();
    await hearBriefly(page, "Alle mål har status i 4. kvartal. Vælg det mål, du vil sige mere om.");
  });
});
