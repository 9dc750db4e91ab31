/**
 * Årshjul as people write in it: adding, changing, moving one time, deleting with the way back; colleagues at once; and
 * who may not.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focused, hearAndHold, hearBriefly } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { egelunders } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { choose, openWheel, panel, readWheel, stop, writeDay } from "./wheel-page.ts";

describe.skipIf(isBrowserMissing)("writing in the Årshjul", () => {
  const { product, visit } = useProduct();
  const open = async (wish: Visit = {}): Promise<Page> => {
    const page = await openWheel(visit, wish);
    return page;
  };
  const rows = async (title: string) => readWheel(product, title);

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
    await page.keyboard.press("Tab");
    await form.getByRole("combobox", { name: "Gentages", exact: true }).selectOption("Hver måned");
    await form.getByRole("combobox", { name: "På hvilken dag" }).selectOption("Første torsdag i måneden");
    await form.getByText("De næste gange: torsdag den 3. december, torsdag den 7. januar 2027").waitFor();
    await form.getByRole("combobox", { name: "Ugedag" }).selectOption("Onsdag");
    await form.getByText("Første gang bliver onsdag den 6. januar 2027, for 3. december følger").waitFor();
    await form.getByRole("combobox", { name: "Ugedag" }).selectOption("Torsdag");
    await form.getByRole("checkbox", { name: "Det er en frist" }).check();
    await expect.poll(() => form.getByLabel("Første påmindelse, arbejdsdage før").inputValue()).toBe("10");
    await form.getByRole("checkbox", { name: "Det er en frist" }).uncheck();
    await form.getByRole("button", { name: "Gem" }).click();
    await hearAndHold(page, "Tilføjet til årshjulet.");
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
    await expect.poll(() => rows(title)).toEqual([]);
  });

  it("keeps what was begun when the form is closed, and drops it on purpose", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Tilføj" }).click();
    const title = page.getByRole("dialog").getByRole("textbox", { name: "Titel", exact: true });
    await title.fill("Halvt skrevet");
    await title.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Tilføj" }).click();
    await expect.poll(() => title.inputValue()).toBe("Halvt skrevet");
    await page.getByRole("dialog").getByRole("button", { name: "Annuller" }).click();
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
    await stop(page, /^Månedslukning og prognose, Afdelingen, 26\. februar/u).waitFor();

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
    await hearAndHold(page, "Gemt i årshjulet.");
    await panel(page).getByRole("heading", { name: "Luk og prognose" }).waitFor();
    expect(await rows("Luk og prognose")).toHaveLength(1);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await rows("Luk og prognose")).length).toBe(0);
  });

  it("deletes an activity with its exceptions, and brings all back", async () => {
    const title = "Indkøbsanalyse";
    const page = await open();
    await choose(page, /^Indkøbsanalyse/u);
    // "Slet" on one time of many asks which are meant.
    await panel(page).getByRole("button", { name: "Slet" }).click();
    await page.getByRole("menuitem", { name: "Alle gange, også de tidligere" }).click();
    await hearAndHold(page, "er slettet");
    await stop(page, /^Indkøbsanalyse/u).waitFor({ state: "detached" });
    expect(await rows(title)).toEqual([]);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await stop(page, /^Indkøbsanalyse/u).waitFor();
    expect(await rows(title)).toHaveLength(1);
  });

  it("ends an activity before one of its times, and takes that back", async () => {
    const title = "Månedslukning og prognose";
    const page = await open();
    const [before] = await rows(title);
    await choose(page, /^Månedslukning og prognose, Afdelingen, 26\. februar/u);
    await panel(page).getByRole("button", { name: "Slet" }).click();
    await page.getByRole("menuitem", { name: "Denne gang og alle senere" }).click();
    await hearAndHold(page, "slutter efter 25. februar 2027");
    await stop(page, /^Månedslukning og prognose, Afdelingen, 26\. februar/u).waitFor({ state: "detached" });
    expect((await rows(title))[0]).toMatchObject({ RepeatsUntil: "2027-02-24T23:00:00Z" });
    await page.getByRole("button", { name: "Fortryd" }).click();
    await stop(page, /^Månedslukning og prognose, Afdelingen, 26\. februar/u).waitFor();
    expect((await rows(title))[0]).toMatchObject({ RepeatsUntil: before?.RepeatsUntil ?? null });
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
    await stop(other, /^Borgermøde om visionen, Politisk, 20\. maj 2027/u).waitFor();
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

  it("takes a single move back when one regrets it", async () => {
    const title = "Strategidag i afdelingen";
    const page = await open();
    const [activity] = await rows(title);
    await choose(page, /^Strategidag i afdelingen, Afdelingen, 27\. maj 2027/u);
    await panel(page).getByRole("button", { name: "Flyt kun denne gang" }).click();
    const form = page.getByRole("dialog");
    await writeDay(form, "Første dag", "3/6 2027");
    await form.getByRole("button", { name: "Gem" }).click();
    await stop(page, /^Strategidag i afdelingen, Afdelingen, 3\. juni 2027/u).waitFor();
    expect((await rows(title)).at(-1)).toMatchObject({ ActivityId: activity?.Id });
    await page.getByRole("button", { name: "Fortryd" }).click();
    await stop(page, /^Strategidag i afdelingen, Afdelingen, 27\. maj 2027/u).waitFor();
    expect((await rows(title)).filter(({ ActivityId }) => ActivityId === activity?.Id)).toEqual([]);
  });

  it("gives the focus back to the button that opened a form, and keeps what was begun in moving a time", async () => {
    const page = await open();
    await choose(page, /^Månedslukning og prognose, Afdelingen, 30\. juni 2027/u);
    const move = panel(page).getByRole("button", { name: "Flyt kun denne gang" });
    await move.click();
    await writeDay(page.getByRole("dialog"), "Første dag", "29/6 2027");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await focused(move);
    await move.click();
    await page.getByRole("dialog").getByText("Her står det, du begyndte på.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Annuller" }).click();
    await focused(move);
    await move.click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Første dag" }).waitFor();
    expect(await page.getByText("Her står det, du begyndte på.").count()).toBe(0);
  });

  it("says which single changes a new rule would forget, and which it has forgotten", async () => {
    const title = "Månedslukning og prognose";
    const page = await open();
    await choose(page, /^Månedslukning og prognose, Afdelingen, 30\. november/u);
    await panel(page).getByRole("button", { name: "Ret", exact: true }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("combobox", { name: "På hvilken dag" }).waitFor();
    expect(await form.getByText(/30\. december.* var flyttet/u).count()).toBe(0);
    await form.getByRole("combobox", { name: "På hvilken dag" }).selectOption("Månedens første arbejdsdag");
    await form.getByText(/30\. december.* var flyttet eller aflyst for sig\./u).waitFor();
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Gemt i årshjulet.");
    await choose(page, /^Månedslukning og prognose, Afdelingen, 1\. februar 2027/u);
    const forgotten = panel(page).getByText(/^En ændring for 30\. december gælder ikke mere/u);
    await forgotten.getByRole("button", { name: "Fjern ændringen" }).click();
    await expect
      .poll(async () => (await rows(title)).filter(({ OriginalDay }) => OriginalDay?.startsWith("2026-12")))
      .toEqual([]);
  });
});
