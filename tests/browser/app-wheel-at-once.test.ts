/**
 * Årshjul when saving does not go smoothly: a colleague who was quicker, an answer that was lost, a form that is closed
 * before it has come.
 */
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { day } from "../../src/schema/day.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import { readRow } from "../../src/sharepoint/reading/read-row.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { updateRow } from "../../src/sharepoint/writing/update-row.ts";
import { focused, hearAndHold, hearBriefly } from "./app-page.ts";
import { holdRequests } from "./hold-requests.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { patience } from "./patience.ts";
import type { Visit } from "./start-product.ts";
import { egelunders } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { choose, openWheel, panel, readWheel, siteAs, writeDay } from "./wheel-page.ts";

describe.skipIf(isBrowserMissing)("the Årshjul that others write in, or without a connection", () => {
  const { product, visit } = useProduct();
  const open = async (wish: Visit = {}): Promise<Page> => {
    const page = await openWheel(visit, wish);
    return page;
  };
  const rows = async (title: string) => readWheel(product, title);

  it("adds one activity when the answer was lost and the form closed before one tried again", async () => {
    const title = "Møde uden svar";
    const page = await open();
    await page.getByRole("button", { name: "Tilføj" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Titel", exact: true }).fill(title);
    await writeDay(form, "Første dag", "8/12 2026");
    let hasArrived = false;
    const cut = async (route: Route) => {
      if (!hasArrived && (route.request().postData() ?? "").includes("AddValidateUpdateItemUsingPath")) {
        hasArrived = true;
        await route.fetch();
      }
      await route.abort("connectionreset");
    };
    await page.route("**/_api/**", cut);
    await form.getByRole("button", { name: "Gem" }).click();
    await form.getByText(/ikke forbindelse til SharePoint/u).waitFor({ timeout: 6 * patience.step });
    await page.unroute("**/_api/**", cut);
    expect(await rows(title)).toHaveLength(1);
    await form.getByRole("textbox", { name: "Titel", exact: true }).press("Escape");
    await form.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Tilføj" }).click();
    await form.getByText("Her står det, du begyndte på.").waitFor();
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Tilføjet til årshjulet.");
    expect(await rows(title)).toHaveLength(1);
  });

  it("takes in what a colleague has changed meanwhile, and shows both editions of what both have changed", async () => {
    const title = "Indkøbsanalyse";
    const page = await open();
    const [activity] = await rows(title);
    await choose(page, /^Indkøbsanalyse/u);
    await panel(page).getByRole("button", { name: "Ret", exact: true }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Titel", exact: true }).fill("Analyse af indkøb");
    await writeDay(form, "Sidste dag", "18. juni 2027");
    await form.getByRole("button", { name: "Gem" }).click();
    await form.getByText("Sidste dag ligger efter, at aktiviteten begynder igen.").waitFor();
    await writeDay(form, "Sidste dag", "18. juni 2026");

    const colleague = siteAs(product, egelunders.staff);
    const row = await readRow(colleague, wheel, activity?.Id ?? 0);
    await updateRow(colleague, wheel, row, { title: "Indkøbsanalysen", ring: "economy" });

    await form.getByRole("button", { name: "Gem" }).click();
    await form.getByText("Farida Noori har rettet aktiviteten, mens du skrev.").waitFor();
    await form.getByText("Det nye er hentet ind her: Ring.").waitFor();
    const clash = form.getByRole("alert", { name: "Titel" });
    await clash.getByText("Indkøbsanalysen").waitFor();
    await clash.getByText("Analyse af indkøb").waitFor();
    expect((await rows("Indkøbsanalysen"))[0]?.EndDay).toBe(activity?.EndDay);

    await clash.getByRole("button", { name: "Behold kollegaens" }).click();
    await expect
      .poll(() => form.getByRole("textbox", { name: "Titel", exact: true }).inputValue())
      .toBe("Indkøbsanalysen");
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Gemt i årshjulet.");
    const [saved] = await rows("Indkøbsanalysen");
    expect(saved).toMatchObject({ Id: activity?.Id, EndDay: "2026-06-17T22:00:00Z", Ring: "Økonomi" });
  });

  it("takes no words while it is saving that would go with the form, and leaves one in the field when that fails", async () => {
    const title = "It-beredskabsøvelse";
    const page = await open();
    const [activity] = await rows(title);
    await choose(page, /^It-beredskabsøvelse/u);
    await panel(page).getByRole("button", { name: "Ret", exact: true }).click();
    const form = page.getByRole("dialog");
    const field = form.getByRole("textbox", { name: "Titel", exact: true });
    await field.fill("Øvelse");
    await page.context().setOffline(true);
    await field.press("Enter");
    await form.getByText(/ikke forbindelse til SharePoint/u).waitFor({ timeout: 6 * patience.step });
    await focused(field);
    await page.context().setOffline(false);
    const held = await holdRequests(page, (request) => (request.postData() ?? "").includes("Øvelse"));
    await field.press("Enter");
    await expect.poll(held.count).toBe(1);
    await page.keyboard.insertText(" i beredskab");
    const stands = await field.evaluate((input) => (input as HTMLInputElement).value);
    await held.letGo();
    await hearBriefly(page, "Gemt i årshjulet.");
    await form.waitFor({ state: "detached" });
    expect(await rows(stands)).toMatchObject([{ Id: activity?.Id }]);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await expect.poll(async () => (await rows(title)).length).toBe(1);
  });

  it("tells whoever has closed the form while it was saving that nothing was saved, and has the words still", async () => {
    const page = await open();
    await choose(page, /^It-beredskabsøvelse/u);
    const edit = panel(page).getByRole("button", { name: "Ret", exact: true });
    await edit.click();
    const form = page.getByRole("dialog");
    const field = form.getByRole("textbox", { name: "Titel", exact: true });
    await field.fill("Prøve af beredskabet");
    const held = await holdRequests(page, (request) => (request.postData() ?? "").includes("Prøve af"));
    await field.press("Enter");
    await expect.poll(held.count).toBe(1);
    await page.mouse.click(5, 5);
    await form.waitFor({ state: "detached" });
    await page.context().setOffline(true);
    await held.letGo();
    await hearAndHold(page, /^“.+”: Der er ikke forbindelse til SharePoint/u);
    await page.context().setOffline(false);
    expect(await rows("Prøve af beredskabet")).toEqual([]);
    await edit.click();
    await expect.poll(() => field.inputValue()).toBe("Prøve af beredskabet");
    await form.getByRole("button", { name: "Annuller" }).click();
  });

  it("takes in an activity that a colleague has moved to other days, though the chosen time is no more", async () => {
    const title = "Strategidag i afdelingen";
    const page = await open();
    const [activity] = await rows(title);
    await choose(page, /^Strategidag i afdelingen, Afdelingen, 27\. maj 2027/u);
    await panel(page).getByRole("button", { name: "Ret", exact: true }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Titel", exact: true }).fill("Strategidøgn");

    const colleague = siteAs(product, egelunders.staff);
    const row = await readRow(colleague, wheel, activity?.Id ?? 0);
    await updateRow(colleague, wheel, row, { start: day("2027-05-12"), end: undefined });

    await form.getByRole("button", { name: "Gem" }).click();
    await form.getByText(/^Det nye er hentet ind her: Første dag|har rettet aktiviteten/u).waitFor();
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Gemt i årshjulet.");
    expect(await rows("Strategidøgn")).toMatchObject([
      { Id: activity?.Id, StartDay: "2027-05-11T22:00:00Z" },
    ]);
  });

  it("shows whoever moves a time what a colleague has moved it to meanwhile, and stores nothing beside it", async () => {
    const title = "Månedslukning og prognose";
    const page = await open();
    const [activity] = await rows(title);
    await choose(page, /^Månedslukning og prognose, Afdelingen, 31\. maj 2027/u);
    await panel(page).getByRole("button", { name: "Flyt kun denne gang" }).click();
    const form = page.getByRole("dialog");
    await writeDay(form, "Første dag", "28/5 2027");

    const colleague = siteAs(product, egelunders.staff);
    const row = await readRow(colleague, wheel, activity?.Id ?? 0);
    await addRow(
      colleague,
      wheel,
      "exception",
      {
        title,
        owner: row.owner,
        activity: row.id,
        occurrence: day("2027-05-31"),
        start: day("2027-05-27"),
      },
      { department: "oekonomi-stab" },
    );
    const exceptions = async () =>
      (await rows(title)).filter(({ OriginalDay }) => OriginalDay === "2027-05-30T22:00:00Z");
    expect(await exceptions()).toHaveLength(1);

    await form.getByRole("button", { name: "Gem" }).click();
    const clash = form.getByRole("alert", { name: "Første dag" });
    await clash.getByText("27. maj 2027").waitFor();
    await clash.getByText("28. maj 2027").waitFor();
    expect(await exceptions()).toMatchObject([{ StartDay: "2027-05-26T22:00:00Z" }]);
    await clash.getByRole("button", { name: "Behold min" }).click();
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Flyttet denne gang.");
    expect(await exceptions()).toMatchObject([{ StartDay: "2027-05-27T22:00:00Z" }]);
  });

  it("has everything back of what was deleted without an answer, and offers the undo again where that failed", async () => {
    const title = "Slettet uden svar";
    const staff = siteAs(product, egelunders.staff);
    const where = { department: "oekonomi-stab" };
    const start = day("2026-12-10");
    const draft = { title, ring: "department", start, repeats: "monthly" } as const;
    const { id: activity } = await addRow(staff, wheel, "activity", draft, where);
    const once = { title, activity, occurrence: start, start: day("2026-12-11") };
    await addRow(staff, wheel, "exception", once, where);
    const page = await open();
    await choose(page, /^Slettet uden svar, Afdelingen, 11\. december/u);
    let hasArrived = false;
    const cut = async (route: Route) => {
      if (!hasArrived && (route.request().postData() ?? "").includes("/recycle()")) {
        hasArrived = true;
        await route.fetch();
      }
      await route.abort("connectionreset");
    };
    const offline = /^Der er ikke forbindelse til SharePoint/u;
    const patient = { timeout: 6 * patience.step };
    const failed = page.getByRole("listitem", { name: offline });
    const again = failed.getByRole("button", { name: "Prøv igen" });
    await page.route("**/_api/**", cut);
    await panel(page).getByRole("button", { name: "Slet", exact: true }).click();
    await page.getByRole("menuitem", { name: "Alle gange, også de tidligere" }).click();
    await again.waitFor(patient);
    await hearAndHold(page, offline);
    await page.unroute("**/_api/**", cut);
    expect(await rows(title)).toEqual([]);
    await again.click();
    await hearAndHold(page, `“${title}” er slettet.`);
    // The next of its kind is waited for below.
    await failed.waitFor({ state: "detached" });
    await page.route("**/_api/**", cut);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await again.waitFor(patient);
    await hearAndHold(page, offline);
    await page.unroute("**/_api/**", cut);
    expect(await rows(title)).toEqual([]);
    await again.click();
    await hearBriefly(page, "Fortrudt.");
    expect(await rows(title)).toMatchObject([{ Id: activity }, { ActivityId: activity }]);
  });
});
