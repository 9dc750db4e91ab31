/**
 * What is written in a plan is not lost: a colleague in the same field, no connection, a reload in the middle of a
 * word, a line that is gone.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { enterNote, focused } from "./app-page.ts";
import { holdRequests } from "./hold-requests.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { editRow, egelunders, itemsOf, write } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import {
  addElement,
  emptyPlan,
  keptLines,
  lineText,
  outlineInLists,
  rowsOfPlan,
  saved,
} from "./writing-page.ts";

const department = "oekonomi-stab";

describe.skipIf(isBrowserMissing)("what is written in a plan", () => {
  const { product, visit } = useProduct();
  let page: Page;
  let plan: number;
  let goal: number;
  beforeEach(async () => {
    plan = await emptyPlan(product, "Plan til prøve");
    goal = await addElement(product, plan, "goal", "Færre breve");
  });
  const open = async () => {
    page = await visit({ place: `/${department}/plan/${plan}/skriv`, width: 1280 });
    await lineText(page, "Mål 1").waitFor();
  };
  const titles = async () => (await rowsOfPlan(product, plan)).map(({ Title }) => Title);

  it("is one request for each field that is saved", async () => {
    await open();
    await saved(page);
    const requests: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/_api/") && request.method() !== "OPTIONS") requests.push(request.url());
    });
    await lineText(page, "Mål 1").fill("Halvt så mange breve");
    await expect.poll(titles).toEqual(["Halvt så mange breve"]);
    await saved(page);
    await lineText(page, "Mål 1").fill("Ingen breve");
    await expect.poll(titles).toEqual(["Ingen breve"]);
    await saved(page);
    expect(requests).toHaveLength(2);
  });

  it("saves what was written back while the first was on its way", async () => {
    await open();
    const before = await titles();
    const sent: string[] = [];
    page.on("request", (request) => {
      const body = request.postData() ?? "";
      if (request.url().endsWith("$batch") && body.includes("MERGE ")) sent.push(body);
    });
    const held = await holdRequests(page, (request) => request.url().endsWith("$batch"));
    await lineText(page, "Mål 1").fill("Noget helt andet");
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toContain("Noget helt andet");
    await lineText(page, "Mål 1").fill(before[0] ?? "");
    await lineText(page, "Mål 1").blur();
    await held.letGo();
    await expect.poll(() => sent.length).toBe(2);
    await saved(page);
    await expect.poll(titles).toEqual(before);
    await expect.poll(() => lineText(page, "Mål 1").inputValue()).toBe(before[0]);
  });

  it("meets a colleague's work in another field without a word, and keeps both", async () => {
    await open();
    await editRow(product, "PlanElements", goal, { Body: "Skrevet af en kollega" });
    await lineText(page, "Mål 1").fill("Halvt så mange breve");
    await expect.poll(titles).toEqual(["Halvt så mange breve"]);
    await saved(page);
    const [row] = await rowsOfPlan(product, plan);
    expect(row?.Body).toBe("Skrevet af en kollega");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each([
    ["Behold min", "Min titel"],
    ["Behold kollegaens", "Kollegaens titel"],
    ["Behold begge", "Kollegaens titel / Min titel"],
  ])("and a colleague's in the same field are both shown: %s", async (choice, result) => {
    await open();
    await editRow(product, "PlanElements", goal, { Title: "Kollegaens titel" });
    await lineText(page, "Mål 1").fill("Min titel");
    const clash = page.getByRole("alert");
    await clash.getByText("Kollegaens titel").waitFor();
    await clash.getByText("Min titel").waitFor();
    // Nothing is said to be saved while one has not chosen.
    await page.getByText("En linje venter på, at du vælger mellem to udgaver.").waitFor();
    expect(await page.getByText("Gemt", { exact: true }).count()).toBe(0);
    expect(await titles()).toEqual(["Kollegaens titel"]);
    await clash.getByRole("button", { name: choice }).click();
    await expect.poll(titles).toEqual([result]);
    await saved(page);
    await expect.poll(() => lineText(page, "Mål 1").inputValue()).toBe(result);
    expect(await page.getByRole("alert").count()).toBe(0);
    // What one gave up comes back, and is saved, like anything else that is taken back.
    await lineText(page, "Mål 1").press("Control+z");
    await expect.poll(titles).toEqual([choice === "Behold kollegaens" ? "Min titel" : "Kollegaens titel"]);
  });

  it("in the same longer text as a colleague is shown beside it, and both can stay", async () => {
    await open();
    await page.getByRole("button", { name: "Flere oplysninger om Mål 1" }).click();
    const text = page.getByRole("group", { name: "Mål 1" }).getByRole("textbox", { name: "Beskrivelse" });
    await enterNote(text);
    await editRow(product, "PlanElements", goal, { Body: "Kollegaens **afsnit**" });
    await page.keyboard.type("Mit afsnit");
    await lineText(page, "Mål 1").focus();
    const clash = page.getByRole("alert");
    await clash.getByText("Mit afsnit").waitFor();
    await clash.locator("strong", { hasText: "afsnit" }).waitFor();
    await clash.getByText("har også rettet “Beskrivelse”, mens du skrev.").waitFor();
    await clash.getByRole("button", { name: "Behold begge" }).click();
    const bodies = async () => (await rowsOfPlan(product, plan)).map(({ Body }) => Body);
    await expect.poll(bodies).toEqual(["Kollegaens **afsnit**\n\nMit afsnit"]);
    await saved(page);
  });

  it("that cannot be stored as it stands is marked where it stands, says why, and is sent when it can", async () => {
    await open();
    const long = "å".repeat(256);
    await lineText(page, "Mål 1").fill(long);
    await page.getByText("Titel må højst fylde 255 tegn. Den fylder 256.").waitFor();
    await lineText(page, "Mål 1").press("End");
    await page.keyboard.press("Alt+Enter");
    await lineText(page, "Mål 2").waitFor();
    await page.getByText("En linje kan ikke gemmes, som den står. Den er markeret.").waitFor();
    expect(await titles()).toEqual(["Færre breve"]);
    await lineText(page, "Mål 1").fill(long.slice(1));
    await expect.poll(titles).toEqual([long.slice(1)]);
    // The empty line is no fault; it waits for its words.
    expect(await lineText(page, "Mål 2").count()).toBe(1);
  });

  it("without a connection waits, is said to wait, and is sent when the connection is back", async () => {
    await open();
    await saved(page);
    await page.context().setOffline(true);
    await lineText(page, "Mål 1").fill("Skrevet i toget");
    await lineText(page, "Mål 1").press("Enter");
    await focused(lineText(page, "Mål 2"));
    await page.keyboard.type("Også skrevet i toget");
    await page.keyboard.press("Tab");
    await page.getByText(/linjer er ikke sendt endnu/u).waitFor();
    expect(await titles()).toEqual(["Færre breve"]);
    await page.context().setOffline(false);
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(
      "mål: Skrevet i toget\n  handling: Også skrevet i toget",
    );
  });

  it("is there after a reload in the middle, new lines too, and is then sent once", async () => {
    await open();
    await saved(page);
    await page.route("**/_api/**", (route) => route.abort());
    await lineText(page, "Mål 1").fill("Skrevet før genindlæsning");
    await lineText(page, "Mål 1").press("Enter");
    await page.keyboard.type("En ny linje");
    await expect.poll(async () => JSON.stringify(await keptLines(page))).toContain('"En ny linje"');
    await page.unroute("**/_api/**");
    await page.reload();
    await expect.poll(() => lineText(page, "Mål 1").inputValue()).toBe("Skrevet før genindlæsning");
    await saved(page);
    expect(await titles()).toEqual(["Skrevet før genindlæsning", "En ny linje"]);
    await page.reload();
    await lineText(page, "Mål 2").waitFor();
    await saved(page);
    expect(await titles()).toHaveLength(2);
  });

  it("is there when the page is reloaded in the very moment of the last letter", async () => {
    await open();
    await saved(page);
    // Nothing is sent any more, and the database answers late.
    await page.context().setOffline(true);
    await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")
        ?.value as IDBObjectStore["put"];
      IDBObjectStore.prototype.put = function never(this: IDBObjectStore, ...args: Parameters<typeof put>) {
        this.transaction.abort();
        return put.apply(this, args);
      };
    });
    await lineText(page, "Mål 1").focus();
    await page.keyboard.press("End");
    // And there is no time any more to hand on what is typed.
    await page.evaluate(() => {
      globalThis.requestAnimationFrame = () => 0;
    });
    await page.keyboard.type(", og det sidste ord");
    await page.context().setOffline(false);
    await page.reload();
    await expect.poll(() => lineText(page, "Mål 1").inputValue()).toBe("Færre breve, og det sidste ord");
    await expect.poll(titles).toEqual(["Færre breve, og det sidste ord"]);
    await saved(page);
    // It is kept no longer than it is needed.
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("lines-at-leaving"))),
    ).toEqual([]);
  });

  it("is there in a new tab after the old one was closed without a connection", async () => {
    await open();
    await saved(page);
    const context = page.context();
    await context.setOffline(true);
    await lineText(page, "Mål 1").fill("Skrevet før fanen blev lukket");
    await page.getByText("1 linje er ikke sendt endnu.").waitFor();
    const address = page.url();
    // The cut connection is the page's: one that is closed at once may have it back for a moment, and send.
    await page.goto("about:blank");
    await page.close();
    expect(await titles()).toEqual(["Færre breve"]);
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto(address);
    await expect.poll(() => lineText(page, "Mål 1").inputValue()).toBe("Skrevet før fanen blev lukket");
    await expect.poll(titles).toEqual(["Skrevet før fanen blev lukket"]);
    await saved(page);
  });

  it("is not deleted by whoever deleted the goal before a colleague wrote in it", async () => {
    await addElement(product, plan, "action", "Ring i stedet", goal);
    await open();
    await saved(page);
    await page.clock.install();
    await page.getByRole("button", { name: "Flyt, tilføj eller slet: Mål 1" }).click();
    await page.getByRole("menuitem", { name: "Slet" }).click();
    await page.getByRole("button", { name: "Fortryd" }).waitFor();
    await editRow(product, "PlanElements", goal, { Title: "Færre breve, og kortere" });
    await page.clock.fastForward("00:30");
    await page.getByText(/ har skrevet i “Færre breve, og kortere”, efter at du slettede\./u).waitFor();
    const all = "mål: Færre breve, og kortere\n  handling: Ring i stedet";
    await expect.poll(() => lineText(page, "Mål 1").inputValue()).toBe("Færre breve, og kortere");
    await saved(page);
    expect(await outlineInLists(product, plan)).toBe(all);
    // Whoever has seen it and still wants to, deletes it.
    await page.getByRole("button", { name: "Slet alligevel" }).click();
    await lineText(page, "Mål 1").waitFor({ state: "detached" });
    await page.clock.fastForward("00:30");
    await expect.poll(titles).toEqual([]);
  });

  it("waits through an hour without a connection, and everything written in it is sent", async () => {
    await open();
    await saved(page);
    await page.clock.install();
    await page.context().setOffline(true);
    await lineText(page, "Mål 1").fill("Skrevet i begyndelsen af timen");
    await page.clock.fastForward("30:00");
    await page.getByText("1 linje er ikke sendt endnu.").waitFor();
    await lineText(page, "Mål 1").press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Skrevet midt i timen");
    await page.keyboard.press("Tab");
    await page.clock.fastForward("30:00");
    await page.getByText("2 linjer er ikke sendt endnu.").waitFor();
    expect(await titles()).toEqual(["Færre breve"]);
    await page.context().setOffline(false);
    await page.clock.fastForward("02:00");
    await expect
      .poll(() => outlineInLists(product, plan))
      .toBe("mål: Skrevet i begyndelsen af timen\n  handling: Skrevet midt i timen");
  });

  it("waits through an expired sign-in, and is sent when one has signed in again", async () => {
    await open();
    await saved(page);
    await page.route("**/_api/**", (route) => route.fulfill({ status: 401, body: "{}" }));
    await lineText(page, "Mål 1").fill("Skrevet efter fyraften");
    await page.getByText("Du er ikke logget ind længere").first().waitFor();
    expect(await titles()).toEqual(["Færre breve"]);
    await page.unroute("**/_api/**");
    await page.getByRole("main").getByRole("button", { name: "Log ind" }).first().click();
    await expect.poll(titles).toEqual(["Skrevet efter fyraften"]);
    await saved(page);
  });

  it("is stored once when the answer to a new line gets lost", async () => {
    await open();
    await saved(page);
    let lost = 0;
    await page.route("**/_api/$batch", async (route) => {
      if (lost > 0 || !(route.request().postData() ?? "").includes("AddValidateUpdateItemUsingPath")) {
        return route.continue();
      }
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await lineText(page, "Mål 1").press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Kun");
    await expect.poll(() => lost).toBe(1);
    // One's own words that arrived unheard are not a colleague's.
    await page.keyboard.type(" én gang");
    await expect.poll(titles).toEqual(["Færre breve", "Kun én gang"]);
    await saved(page);
    expect(await titles()).toEqual(["Færre breve", "Kun én gang"]);
  });

  it("in a line that a colleague has deleted can be put back", async () => {
    await open();
    await saved(page);
    await write(product, egelunders.admin, `${itemsOf("PlanElements")}(${goal})/recycle()`);
    await lineText(page, "Mål 1").fill("Skrevet for sent");
    await page.getByText(/har slettet “Skrevet for sent”/u).waitFor();
    await page.getByRole("button", { name: "Sæt min tekst ind igen" }).click();
    await expect.poll(titles).toEqual(["Skrevet for sent"]);
    await saved(page);
  });

  it("can be deleted with all below and brought back for a while", async () => {
    await addElement(product, plan, "action", "Ring i stedet", goal);
    await open();
    await page.getByRole("button", { name: "Flyt, tilføj eller slet: Mål 1" }).click();
    await page.getByRole("menuitem", { name: "Slet" }).click();
    await expect.poll(() => lineText(page, "Mål 1").count()).toBe(0);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await lineText(page, "Handling 1 til mål 1").waitFor();
    await saved(page);
    expect(await titles()).toEqual(["Færre breve", "Ring i stedet"]);
    await page.getByRole("button", { name: "Flyt, tilføj eller slet: Mål 1" }).click();
    await page.getByRole("menuitem", { name: "Slet" }).click();
    await page.getByRole("button", { name: "Arbejd" }).click();
    await expect.poll(titles).toEqual([]);
  });
});
