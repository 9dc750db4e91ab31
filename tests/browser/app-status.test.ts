/**
 * Giving a status as a head does it: two clicks and a sentence, and the row is in SharePoint for the next person who
 * looks.
 */
import { rmSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { dayInCopenhagen } from "../../src/domain/calendar/copenhagen.ts";
import { copySeededDatabase, townToday } from "./seeded-database.ts";
import {
  giveStatus,
  hearAndHold,
  hearBriefly,
  openedGoal,
  openGoal,
  textField,
  giveButton,
} from "./app-page.ts";
import { holdRequests } from "./hold-requests.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { startProduct, type Visit } from "./start-product.ts";
import { egelunders, findElement, placeOfGoal, readStatus } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const plan: Visit = { place: "/oekonomi-stab/plan", width: 1280 };

/** The copy of a status never reaches SharePoint, the status does. */
async function loseCopies(route: Route): Promise<void> {
  if ((route.request().postData() ?? "").includes('"LatestAssessment"')) await route.abort();
  else await route.continue();
}

describe.skipIf(isBrowserMissing)("giving a status", () => {
  const { product, visit } = useProduct();
  const open = async (wish: Visit = plan): Promise<Page> => {
    const page = await visit(wish);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };

  it("takes two clicks and a sentence from the goal, and ends as a row in the department's folder", async () => {
    const goal = await findElement(product, "Dygtige indkøbere");
    const page = await open();
    const panel = await openGoal(page, goal.Title);
    await panel.getByText("Hvordan går det i 4. kvartal?").waitFor();

    await panel.getByRole("radio", { name: "Følger planen" }).check();
    await textField(panel).fill("Otte af ti har været på kurset.");
    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");

    const [row] = await readStatus(product, goal.Id);
    expect(row).toMatchObject({
      Title: goal.Title,
      ElementId: goal.Id,
      StatusPeriod: "2026-K4",
      Assessment: "Følger planen",
      Body: "Otte af ti har været på kurset.",
      PlanKey: goal.PlanKey,
      FileDirRef: "/sites/styring/Lists/Status/oekonomi-stab",
      Author: { EMail: egelunders.head },
    });
    expect(dayInCopenhagen(new Date(row?.Created ?? ""))).toBe(townToday);
    await expect
      .poll(() => findElement(product, goal.Title))
      .toMatchObject({ LatestAssessment: "Følger planen", StatusUntil: "2026-12-30T23:00:00Z" });
  });

  it("shows in the outline, at the top of the thread and as news at once, and the field is empty again", async () => {
    const page = await open();
    const panel = await openGoal(page, "Prognoser, der holder");
    await giveStatus(panel, "Afviger", "Prognosen ramte fire procent forbi.");
    await hearBriefly(page, "Din status er givet.");
    const first = panel.getByRole("listitem").filter({ hasText: "Prognosen ramte" });
    await first.getByText(/Afviger · 4\. kvartal · Mette Holm · i dag/u).waitFor();
    await expect.poll(() => textField(panel).inputValue()).toBe("");
    await page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "Prognoser, der holder" }) })
      .getByText("Afviger")
      .waitFor();
    await page.getByRole("link", { name: "Overblik" }).first().click();
    await page.getByRole("heading", { level: 1, name: /mangler status/u }).waitFor();
    await page.getByText("Prognosen ramte fire procent forbi.").waitFor();
  });

  it("takes documentation and links along, and is about an action when one says so", async () => {
    const page = await open();
    const action = await findElement(product, "Ny brugerstyring, der følger ansættelsen, tages i drift");
    const panel = await openGoal(page, "Persondata i trygge hænder");
    await panel.getByRole("combobox", { name: "Gælder" }).click();
    await page.getByRole("option", { name: action.Title }).click();
    await panel.getByRole("button", { name: "Dokumentation" }).click();
    await panel.getByRole("textbox", { name: "Dokumentation" }).fill("Referatet fra den 20. november.");
    await panel
      .getByRole("textbox", { name: "Link", exact: true })
      .fill("https://egelund.example/referat?a=1&b=2");
    await panel.getByRole("textbox", { name: "Linkets navn" }).fill("Referat & bilag");
    await panel.getByRole("button", { name: "Tilføj link" }).click();
    await panel.getByRole("link", { name: "Referat & bilag" }).waitFor();
    await giveStatus(panel, "Kræver opmærksomhed", "Vi venter på leverandøren.");
    await hearBriefly(page, "Din status er givet.");
    const [row] = await readStatus(product, action.Id);
    expect(row).toMatchObject({
      Assessment: "Kræver opmærksomhed",
      Body: "Vi venter på leverandøren.",
      Documentation: "Referatet fra den 20. november.",
    });
    expect(row?.DocumentationLinks).toContain("https://egelund.example/referat?a=1&b=2");
    const said = panel.getByRole("listitem").filter({ hasText: "Vi venter på leverandøren." }).first();
    await said.getByRole("link", { name: "Referat & bilag" }).waitFor();
    await said.getByText(action.Title).waitFor();
    await expect
      .poll(() => findElement(product, action.Title))
      .toMatchObject({ LatestAssessment: "Kræver opmærksomhed" });
  });

  it("takes a link along that was written but not yet added, and says so when it is no link", async () => {
    const goal = await findElement(product, "Prognoser, der holder");
    const page = await open();
    const panel = await openGoal(page, goal.Title);
    await panel.getByRole("button", { name: "Dokumentation" }).click();
    const link = panel.getByRole("textbox", { name: "Link", exact: true });
    await link.fill("ikke et link");
    await giveStatus(panel, "Følger planen", "Nu passer den.");
    await panel.getByText(/link/iu).filter({ hasText: /https/u }).first().waitFor();
    await link.fill("https://egelund.example/prognose");
    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");
    const [row] = await readStatus(product, goal.Id);
    expect(row).toMatchObject({ Body: "Nu passer den." });
    expect(row?.DocumentationLinks).toContain("https://egelund.example/prognose");
  });

  it("is chosen with the digits from anywhere in the panel, and given with Ctrl+Enter", async () => {
    const goal = await findElement(product, "It-hjælp, der kommer ud i husene");
    const page = await open({ place: await placeOfGoal(product, goal.Title), width: 1280 });
    const panel = await openedGoal(page, goal.Title);
    const last = (await readStatus(product, goal.Id)).find(({ Assessment }) => Assessment !== null);
    for (const [digit, word] of [
      ["1", "Følger planen"],
      ["2", "Kræver opmærksomhed"],
      ["3", "Afviger"],
      ["4", "Nået"],
      ["5", "Ikke nået"],
    ] as const) {
      await panel.focus();
      await page.keyboard.press(digit);
      await expect.poll(() => panel.getByRole("radio", { name: word, exact: true }).isChecked()).toBe(true);
    }
    await panel.focus();
    await page.keyboard.press("0");
    await expect
      .poll(() => panel.getByRole("radio", { name: last?.Assessment ?? "", exact: true }).isChecked())
      .toBe(true);
    await expect.poll(() => textField(panel).inputValue()).toBe(last?.Body);
    // In the field a digit is a digit.
    await textField(panel).fill("Vi er på ");
    await textField(panel).press("5");
    await textField(panel).press("Control+Enter");
    await hearBriefly(page, "Din status er givet.");
    expect((await readStatus(product, goal.Id))[0]).toMatchObject({
      Assessment: last?.Assessment,
      Body: "Vi er på 5",
    });
  });

  it("is not sent without an assessment: the sentence says what is missing", async () => {
    const page = await open();
    const panel = await openGoal(page, "Anlæg til tiden");
    await textField(panel).fill("Vi ved det ikke.");
    await giveButton(panel).click();
    await panel.getByRole("alert").getByText("Vælg først, hvordan det går.").waitFor();
    await expect.poll(() => textField(panel).inputValue()).toBe("Vi ved det ikke.");
  });

  it("waits for whoever is signed out in the middle of it, with the way back in beside what was written", async () => {
    const page = await open();
    const panel = await openGoal(page, "Prognoser, der holder");
    await page.route("**/_api/**", (route) => route.fulfill({ status: 401, body: "{}" }));
    await giveStatus(panel, "Følger planen", "Skrevet efter fyraften.");
    const fault = panel.getByRole("alert").filter({ hasText: "Du er ikke logget ind længere" });
    await fault.waitFor();
    await page.unroute("**/_api/**");
    await fault.getByRole("button", { name: "Log ind" }).click();
    await fault.waitFor({ state: "detached" });
    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");
    const goal = await findElement(product, "Prognoser, der holder");
    expect((await readStatus(product, goal.Id)).map(({ Body }) => Body)).toContain("Skrevet efter fyraften.");
  });

  it("is there in a colleague's open tab after its next check", async () => {
    const goal = await findElement(product, "Robotter tager de ens opgaver");
    const colleague = await visit({ ...plan, person: egelunders.staff });
    await colleague.clock.install();
    await colleague.reload();
    const theirs = await openGoal(colleague, goal.Title);
    await textField(theirs).fill("Jeg er ved at skrive.");

    const page = await open();
    const panel = await openGoal(page, goal.Title);
    await giveStatus(panel, "Nået", "Den sidste robot er sat i gang.");
    await hearBriefly(page, "Din status er givet.");

    await colleague.clock.fastForward("01:05");
    await theirs.getByText("Den sidste robot er sat i gang.").last().waitFor();
    await theirs.getByText("Der er kommet ny status, mens du skrev. Den står herunder.").waitFor();
    await expect.poll(() => textField(theirs).inputValue()).toBe("Jeg er ved at skrive.");
  });

  it("can be undone: a withdrawal is added, the text is back in the field, and the goal stands as before", async () => {
    const goal = await findElement(product, "Vi køber på aftalerne");
    const before = await readStatus(product, goal.Id);
    const page = await open();
    const panel = await openGoal(page, goal.Title);
    await giveStatus(panel, "Ikke nået", "Det skulle jeg ikke have skrevet.");
    await page.getByRole("button", { name: "Fortryd" }).click();
    await hearBriefly(page, "Din status er trukket tilbage. Teksten står i feltet igen.");

    const [withdrawal, given, ...rest] = await readStatus(product, goal.Id);
    expect(given).toMatchObject({ Assessment: "Ikke nået" });
    expect(withdrawal).toMatchObject({ Withdraws: given?.Id, Assessment: null, ElementId: goal.Id });
    expect(rest).toEqual(before);
    await expect.poll(() => textField(panel).inputValue()).toBe("Det skulle jeg ikke have skrevet.");
    await expect.poll(() => panel.getByRole("radio", { name: "Ikke nået" }).isChecked()).toBe(true);
    expect(await panel.getByText("Der er kommet ny status").count()).toBe(0);
    await page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: goal.Title }) })
      .getByText("Følger planen")
      .waitFor();
    await expect
      .poll(() => findElement(product, goal.Title))
      .toMatchObject({ LatestAssessment: "Følger planen" });
    await panel.getByRole("button", { name: "Vis 1 tilbagetrukket status" }).click();
    await panel.getByText(/trukket tilbage/u).waitFor();

    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");
    expect((await readStatus(product, goal.Id)).filter(({ Body }) => Body === given?.Body)).toHaveLength(2);
  });

  it("is told of as not given also to whoever has left the goal meanwhile, and has its words still", async () => {
    const page = await open();
    const panel = await openGoal(page, "Anlæg til tiden");
    const held = await holdRequests(page, (request) => (request.postData() ?? "").includes("Vejret driller"));
    await giveStatus(panel, "Afviger", "Vejret driller.");
    await expect.poll(held.count).toBe(1);
    await page.getByRole("link", { name: "Overblik", exact: true }).click();
    await panel.waitFor({ state: "detached" });
    await page.context().setOffline(true);
    await held.letGo();
    await hearAndHold(page, /^“.+”: Der er ikke forbindelse til SharePoint/u);
    await page.context().setOffline(false);
    const goal = await findElement(product, "Anlæg til tiden");
    expect((await readStatus(product, goal.Id)).map(({ Body }) => Body)).not.toContain("Vejret driller.");
    await page.goBack();
    await expect.poll(() => textField(page).inputValue()).toBe("Vejret driller.");
    await textField(page).fill("");
  });

  it("whose copy for SharePoint's list views was not written gets it from the next one who may", async () => {
    const goal = await findElement(product, "Anlæg til tiden");
    expect(goal.LatestAssessment).not.toBe("Nået");
    const page = await open();
    const panel = await openGoal(page, goal.Title);
    await page.route("**/_api/**", loseCopies);
    await giveStatus(panel, "Nået", "Det sidste anlæg er taget i brug.");
    await hearBriefly(page, "Din status er givet.");
    await page.close();
    expect((await findElement(product, goal.Title)).LatestAssessment).toBe(goal.LatestAssessment);
    const next = await visit({ ...plan, person: egelunders.staff });
    await next.clock.install();
    await next.reload();
    await openGoal(next, goal.Title);
    await next.clock.fastForward("00:30");
    await expect
      .poll(() => findElement(product, goal.Title))
      .toMatchObject({ LatestAssessment: "Nået", StatusUntil: "2026-12-30T23:00:00Z" });
  });

  it("survives a restart of the product on the same data", async () => {
    const dataFolder = await copySeededDatabase();
    let first = await startProduct({ dataFolder });
    try {
      const page = await visit(plan, first);
      const panel = await openGoal(page, "Anlæg til tiden");
      await giveStatus(panel, "Afviger", "Hallen bliver tre måneder forsinket.");
      await hearBriefly(page, "Din status er givet.");
      await page.context().close();
      await first.close();
      first = await startProduct({ dataFolder });
      const again = await visit({ ...plan, person: egelunders.staff }, first);
      const theirs = await openGoal(again, "Anlæg til tiden");
      const said = theirs.getByRole("listitem").getByText("Hallen bliver tre måneder forsinket.");
      await said.waitFor();
      await expect.poll(() => said.count()).toBe(1);
    } finally {
      await first.close();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  });
});
