/**
 * The fields in which one picks and types: people, days, objectives, departments, tags, figures; and that everybody can
 * use them all.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { useFields, type OpenFields } from "./fields-page/use-fields.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import type { Visit } from "./start-product.ts";

describe.skipIf(isBrowserMissing)("a field", () => {
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
  const given = () => at.given();

  it.each([
    ["Frist", "31. februar", "31. februar findes ikke"],
    ["Ansvarlig", "Zzz", "Vælg “Zzz” på listen"],
    ["Udgangspunkt", "en del", "tal"],
  ])("that says of %s what is wrong moves nothing from under a pressed pointer", async (name, text, said) => {
    await open();
    const isPicked = name === "Ansvarlig";
    await (isPicked ? pick(name) : field(name)).fill(text);
    // A list that is open lies over what one presses.
    await page.keyboard.press(isPicked ? "Escape" : "End");
    const button = page.getByRole("button", { name: "En anden skriver" });
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    // Frames in which the page would have moved.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect((await button.boundingBox())?.y).toBe(y);
    await page.mouse.up();
    await expect.poll(async () => (await given()).description).toContain("en anden");
    await page.getByRole("alert").getByText(said, { exact: false }).waitFor();
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
    await page.getByRole("grid").locator(":focus").waitFor();
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
    await pick("Sammen med").pressSequentially("åbrink");
    await page.getByRole("menuitemcheckbox", { name: "Åbrinkskolen" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("social");
    await page.getByRole("menuitemcheckbox", { name: "Social & Beskæftigelse" }).waitFor();
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
      const what = theme === "light" ? "all" : "colours";
      const look = async (opened: string) => {
        barriers[opened] = [...(await findBarriers(page, what)), ...(await findOverhang(page))];
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
