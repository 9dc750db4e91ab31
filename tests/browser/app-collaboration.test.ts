/**
 * A collaboration from the first question to both signatures as two people, a change that asks again, its end; and what
 * a reader, a phone, paper and Word get of it.
 */
import { readFileSync } from "node:fs";
import type { Locator, Page, Request } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import { collaborations } from "../../src/schema/lists/collaborations.ts";
import { readList } from "../../src/sharepoint/reading/read-list.ts";
import { connect } from "../../src/sharepoint/sending/connect.ts";
import { updateRow } from "../../src/sharepoint/writing/update-row.ts";
import { enterNote, focused, hearBriefly, openedGoal } from "./app-page.ts";
import {
  enterText,
  openedAgreement,
  readAgreement,
  readConfirmations,
  typeDay,
  writeText,
} from "./collaboration-page.ts";
import { holdRequests } from "./hold-requests.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { editRow, egelunders, findElement, itemsOf, placeOfGoal, rowsIn } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { patience } from "./patience.ts";

const goal = "Telefonen bliver taget";
const title = "Telefonen bliver taget";
const jens = "jens.bach@egelund.example";

describe.skipIf(isBrowserMissing)("a collaboration", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const openSheet = async (person: string, place: string, of = title, width = 1280): Promise<Locator> => {
    page = await visit({ person, place, width });
    await page.getByRole("link", { name: of, exact: true }).first().click();
    return openedAgreement(page, of);
  };
  const answer = async (question: RegExp, said: "Ja" | "Nej") =>
    page.getByRole("radiogroup", { name: question }).getByRole("radio", { name: said }).check();

  it("begins on a goal: questions propose a level, parties are chosen, and the first words are written", async () => {
    page = await visit({ place: await placeOfGoal(product, goal), width: 1280 });
    const panel = await openedGoal(page, goal);
    await panel.getByRole("button", { name: "Start et samarbejde om målet" }).click();
    await answer(/samme borgere eller den samme opgave/u, "Ja");
    await answer(/mærke forskel/u, "Nej");
    await page.getByText("Bliv hos jer selv denne gang").waitFor();
    await answer(/mærke forskel/u, "Ja");
    await answer(/Afhænger den enes indsats/u, "Ja");
    await answer(/den samme opgave, I skal løse/u, "Nej");
    await page.getByText("Forslag", { exact: true }).waitFor();
    await expect.poll(() => page.getByRole("radio", { name: "Koordination" }).isChecked()).toBe(true);
    // Somebody closes the tab, and comes back.
    await page.reload();
    await page.getByText("Forslag", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Begynd aftalen" }).click();
    await page.getByText("Vælg mindst én anden afdeling.").waitFor();
    await page.getByRole("checkbox", { name: "Social & Beskæftigelse" }).check();
    await expect.poll(() => page.getByRole("textbox", { name: /hedde/u }).inputValue()).toBe(title);
    await page.getByRole("button", { name: "Begynd aftalen" }).click();

    const sheet = await openedAgreement(page, title);
    await sheet.getByRole("button", { name: "Bekræft for Økonomi & Stab" }).click();
    await sheet.getByRole("alert").filter({ hasText: "kan ikke bekræftes endnu" }).waitFor();
    await writeText(sheet, "Formål", "Borgere skal ikke sende de samme papirer to gange.");
    await writeText(sheet, "Hvem gør hvad", "Rasmus: telefonerne");
    await writeText(sheet, "Det forventer vi af jer", "At I ringer tilbage samme dag.");
    await typeDay(sheet, "Evalueres første gang", "4/3 2027");
    await sheet.getByText("I evaluerer 4. marts 2027.").waitFor();
    await sheet.getByRole("button", { name: "Bekræft for Økonomi & Stab" }).click();
    await hearBriefly(page, "Aftalen er bekræftet.");
    await sheet.getByText(/^Bekræftet af Mette Holm/u).waitFor();

    const [row] = await readAgreement(product, title);
    const { Id } = await findElement(product, goal);
    expect(row).toMatchObject({
      CollaborationLevel: "Koordination",
      CollaborationState: "I gang",
      Aim: "Borgere skal ikke sende de samme papirer to gange.",
      Roles: "Rasmus: telefonerne",
      Expects: "At I ringer tilbage samme dag.",
      GoalsId: [Id],
      FileDirRef: "/sites/styring/Lists/Collaborations/oekonomi-stab",
    });
    expect(row?.PartiesId).toHaveLength(2);
    expect(row?.EvaluateOn).toContain("2027-03-0");
    expect(row?.Participants).toContain("social-beskaeftigelse: Jens Ole Bach <jens.bach@egelund.example>");
  });

  it("stands on the other's Overblik, who says what they expect and confirms: both stand by it", async () => {
    page = await visit({ person: jens, place: "/social-beskaeftigelse", width: 1280 });
    const next = page.getByRole("region", { name: "Det næste" });
    await next.getByRole("link", { name: `Bekræft aftalen “${title}”` }).click();
    const sheet = await openedAgreement(page, title);
    await page.getByText("Social & Beskæftigelse har ikke bekræftet").waitFor();
    await writeText(sheet, "Det forventer vi af jer", "At I skriver, hvem der har ringet.");
    await expect.poll(() => sheet.getByText("At I ringer tilbage samme dag.").count()).toBe(1);
    await sheet.getByRole("button", { name: "Bekræft for Social & Beskæftigelse" }).click();
    await hearBriefly(page, "Aftalen er bekræftet.");
    await sheet.getByText("Alle parter har bekræftet.").waitFor();
    await page.getByRole("heading", { name: "Det mangler endnu" }).waitFor();

    const [agreement, contribution] = await readAgreement(product, title);
    expect(contribution).toMatchObject({
      AgreementId: agreement?.Id,
      Expects: "At I skriver, hvem der har ringet.",
      Aim: null,
      FileDirRef: "/sites/styring/Lists/Collaborations/social-beskaeftigelse",
    });
    const signed = await readConfirmations(product, agreement?.Id ?? 0);
    expect(signed.map(({ Author, FileDirRef }) => [Author.EMail, FileDirRef.split("/").at(-1)])).toEqual([
      [egelunders.head, "oekonomi-stab"],
      [jens, "social-beskaeftigelse"],
    ]);
    for (const { ConfirmedText } of signed)
      expect(JSON.parse(ConfirmedText ?? "")).toMatchObject({
        roles: "Rasmus: telefonerne",
        evaluateOn: "2027-03-04",
      });
  });

  it("stands on the starter's Overblik and on the goal that it came from, and leads from both to the agreement", async () => {
    await openSheet(egelunders.head, "/oekonomi-stab");
    const { hash } = new URL(page.url());
    await page.context().close();
    page = await visit({ place: await placeOfGoal(product, goal), width: 1280 });
    const panel = await openedGoal(page, goal);
    const row = panel.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });
    await row.getByText("med Social & Beskæftigelse").waitFor();
    await row.getByRole("link", { name: title }).click();
    const sheet = await openedAgreement(page, title);
    await sheet.getByText("Alle parter har bekræftet.").waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
  });

  it("asks again when roles change: the one who changes is told first, and the other sees what has changed", async () => {
    const sheet = await openSheet(jens, "/social-beskaeftigelse/samarbejde");
    await enterText(sheet, "Hvem gør hvad");
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(" og skemaet");
    await sheet.getByText(/Ændrer du det her, beder vi parterne/u).waitFor();
    expect((await readAgreement(product, title))[1]?.Roles).toBe(null);
    await sheet.getByRole("button", { name: "Gem ændringen" }).click();
    await sheet.getByText("Ændret siden sidst").waitFor();
    await expect
      .poll(async () => (await readAgreement(product, title))[1]?.Roles)
      .toBe("Rasmus: telefonerne og skemaet");
    await page.context().close();

    const other = await openSheet(egelunders.head, "/oekonomi-stab/samarbejde");
    const line = other.getByRole("region", { name: "Økonomi & Stab" }).last();
    await line.getByText("Hvem gør hvad").click();
    await expect.poll(() => line.getByText("Rasmus: telefonerne", { exact: true }).count()).toBe(1);
    await expect
      .poll(() => line.getByText("Rasmus: telefonerne og skemaet", { exact: true }).count())
      .toBe(1);
    await line.getByRole("button", { name: "Bekræft igen for Økonomi & Stab" }).click();
    await line.getByText(/^Bekræftet af Mette Holm/u).waitFor();
    await page.getByText("Social & Beskæftigelse skal bekræfte igen").waitFor();
  });

  it("keeps what was written without a connection, and shows both texts when the other was quicker", async () => {
    const sheet = await openSheet(egelunders.head, "/oekonomi-stab/samarbejde");
    await enterText(sheet, "Mål for samarbejdet");
    await page.context().setOffline(true);
    await page.keyboard.insertText("Ni ud af ti får svar");
    await page.keyboard.press("Tab");
    await sheet.getByText(/ikke forbindelse|kunne ikke hentes/u).waitFor({ timeout: 6 * patience.step });
    const mine = page;
    const theirs = await openSheet(jens, "/social-beskaeftigelse/samarbejde");
    await writeText(theirs, "Mål for samarbejdet", "Alle får svar");
    await page.context().close();
    page = mine;
    await page.context().setOffline(false);
    await page.reload();
    const again = await openedAgreement(page, title);
    const part = again.getByRole("region", { name: "Mål for samarbejdet" });
    await expect.poll(() => part.getByRole("textbox").innerText()).toContain("Ni ud af ti får svar");
    await part.getByText("Social & Beskæftigelse har skrevet noget andet her").waitFor();
    await expect.poll(() => part.getByText("Alle får svar").count()).toBe(1);
    expect((await readAgreement(product, title))[0]).toMatchObject({ JointGoals: null });
    await part.getByRole("button", { name: "Brug mit" }).click();
    await part.getByText("Gemt", { exact: true }).waitFor();
    await expect
      .poll(async () => (await readAgreement(product, title))[0])
      .toMatchObject({ JointGoals: "Ni ud af ti får svar" });
  });

  it("stores what was written back while the first was on its way", async () => {
    const sheet = await openSheet(egelunders.head, "/oekonomi-stab/samarbejde");
    const first = "Noget andet";
    const isFirst = (request: Request) => (request.postData() ?? "").includes(first);
    const held = await holdRequests(page, isFirst);
    const write = async (text: string) => {
      await enterText(sheet, "Mål for samarbejdet");
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(text);
      await page.keyboard.press("Tab");
    };
    await write(first);
    await expect.poll(held.count).toBe(1);
    await write("Ni ud af ti får svar");
    const arrived = page.waitForResponse((response) => isFirst(response.request()));
    await held.letGo();
    await arrived;
    await expect
      .poll(async () => (await readAgreement(product, title))[0]?.JointGoals)
      .toBe("Ni ud af ti får svar");
  });

  it("gives a Word file that says the same", async () => {
    const sheet = await openSheet(egelunders.head, "/oekonomi-stab/samarbejde");
    await sheet.getByRole("button", { name: "Mere" }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Hent som Word" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${title}.docx`);
    const { blocks } = await readDocument(readFileSync(await download.path()), "aftale.docx");
    const texts = blocks.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        title,
        "Hvem gør hvad",
        "Rasmus: telefonerne og skemaet",
        "Ni ud af ti får svar",
      ]),
    );
  });

  it("prints as a sheet of paper: no bars, no buttons, its texts and signatures", async () => {
    const sheet = await openSheet(egelunders.head, "/oekonomi-stab/samarbejde");
    await page.emulateMedia({ media: "print" });
    for (const name of ["Sider", "Mere"])
      await expect.poll(() => page.getByLabel(name).filter({ visible: true }).count()).toBe(0);
    await expect.poll(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await expect.poll(() => page.getByRole("textbox").filter({ visible: true }).count()).toBe(0);
    await expect
      .poll(() => sheet.getByText("Rasmus: telefonerne og skemaet").filter({ visible: true }).count())
      .toBe(1);
    await expect
      .poll(() => sheet.getByText("4. marts 2027").filter({ visible: true }).count())
      .toBeGreaterThan(0);
    const people = page.getByRole("complementary").getByText("Jens Ole Bach").filter({ visible: true });
    await expect.poll(() => people.count()).toBe(1);
    await expect.poll(() => page.getByText("Det mangler endnu").filter({ visible: true }).count()).toBe(0);
    const signature = sheet.getByText(/^Bekræftet af Mette Holm/u).filter({ visible: true });
    await expect.poll(() => signature.count()).toBe(1);
  });

  it("can be read, and not written in, by a reader and by those who are no party", async () => {
    const sheet = await openSheet(egelunders.reader, "/oekonomi-stab/samarbejde");
    await sheet.getByText(/kun parternes egne medarbejdere kan skrive/u).waitFor();
    expect(await sheet.getByRole("textbox").count()).toBe(0);
    expect(await sheet.getByRole("button", { name: /Bekræft/u }).count()).toBe(0);
    await sheet.getByText("Rasmus: telefonerne og skemaet").first().waitFor();
    const { hash } = new URL(page.url());
    await page.context().close();
    page = await visit({
      person: egelunders.neighbour,
      place: hash.slice(1).replace("oekonomi-stab", "by-klima-teknik"),
    });
    const other = await openedAgreement(page, title);
    await other.getByText("Din afdeling er ikke part i aftalen. Du kan læse den.").waitFor();
    expect(await other.getByRole("textbox").count()).toBe(0);
  });

  it("ends with what was learnt, stands among the ended ones, and can be opened again", async () => {
    const sheet = await openSheet(jens, "/social-beskaeftigelse/samarbejde");
    await sheet.getByRole("button", { name: "Mere" }).click();
    await page.getByRole("menuitem", { name: "Afslut samarbejdet" }).click();
    const dialog = page.getByRole("dialog");
    await enterText(dialog, "Hvad lærte I?");
    await page.keyboard.insertText("Skriv navnet på den, der ringer.");
    await dialog.getByRole("button", { name: "Afslut", exact: true }).click();
    await sheet.getByText("Afsluttet 22. november 2026.").waitFor();
    await sheet.getByText("Skriv navnet på den, der ringer.").waitFor();
    await expect.poll(() => sheet.getByRole("textbox").count()).toBe(0);
    await expect
      .poll(async () => (await readAgreement(product, title))[1])
      .toMatchObject({
        CollaborationState: "Afsluttet",
        Learnt: "Skriv navnet på den, der ringer.",
      });
    // The other party hears who can go on with it, and is offered nothing that would not work.
    const ended = page;
    const place = new URL(page.url()).hash.slice(1).replace("social-beskaeftigelse", "oekonomi-stab");
    page = await visit({ person: egelunders.head, place, width: 1280 });
    const other = await openedAgreement(page, title);
    await other.getByText("Det er Social & Beskæftigelse, der kan åbne det igen.").waitFor();
    await other.getByRole("button", { name: "Mere" }).click();
    await page.getByRole("menuitem", { name: "Udskriv" }).waitFor();
    expect(await page.getByRole("menuitem", { name: "Åbn igen" }).count()).toBe(0);
    await page.context().close();
    page = ended;
    await sheet.getByRole("link", { name: "Alle samarbejder" }).click();
    await page.getByText(/afslutte(?:t|de) samarbejde/u).click();
    await page.getByRole("link", { name: title, exact: true }).click();
    await sheet.getByRole("button", { name: "Mere" }).click();
    await page.getByRole("menuitem", { name: "Åbn igen" }).click();
    await hearBriefly(page, "Samarbejdet er i gang igen.");
    expect((await readAgreement(product, title))[1]?.CollaborationState).toBe("I gang");
  });

  it("says that all is in place when nothing is missing", async () => {
    await openSheet(egelunders.head, "/oekonomi-stab/samarbejde", "It-hjælp, der kommer ud på skolerne");
    await page.getByRole("heading", { name: "Alt er på plads" }).waitFor();
    expect(await page.getByText("Det mangler endnu").count()).toBe(0);
  });

  it("gets participants from the directory, and another name from the one who started it", async () => {
    const sheet = await openSheet(egelunders.head, "/oekonomi-stab/samarbejde");
    await page.getByRole("button", { name: "Tilføj en deltager: Økonomi & Stab" }).click();
    await page.getByRole("combobox", { name: "Tilføj en deltager" }).pressSequentially("Farida");
    await page.getByRole("menuitemcheckbox", { name: /Farida Noori/u }).click();
    await expect
      .poll(async () => (await readAgreement(product, title))[0]?.Participants)
      .toContain("oekonomi-stab: Farida Noori <farida.noori@egelund.example>");
    await page.getByRole("button", { name: "Fjern Mette Holm" }).click();
    await expect
      .poll(async () => (await readAgreement(product, title))[0]?.Participants)
      .not.toContain("Mette Holm");
    await sheet.getByRole("button", { name: "Mere" }).click();
    await page.getByRole("menuitem", { name: "Ret navn, niveau og parter" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /hedde/u }).fill("Telefonvagten");
    await dialog.getByRole("button", { name: "Gem", exact: true }).click();
    await openedAgreement(page, "Telefonvagten");
    await expect.poll(() => readAgreement(product, "Telefonvagten")).toHaveLength(1);
  });

  it("is renamed over a colleague's unseen name by nobody; both are shown beside each other, and one chooses", async () => {
    const sheet = await openSheet(egelunders.head, "/oekonomi-stab/samarbejde", "Telefonvagten");
    const more = sheet.getByRole("button", { name: "Mere" });
    await more.click();
    await page.getByRole("menuitem", { name: "Ret navn, niveau og parter" }).click();
    const dialog = page.getByRole("dialog");
    const name = dialog.getByRole("textbox", { name: "Hvad skal samarbejdet hedde?" });
    await name.fill("Telefonen tages hver gang");

    const site = connect({ siteUrl: product.siteUrl, getToken: () => Promise.resolve(egelunders.staff) });
    const started = (await readList(site, collaborations)).rows.find(
      (row) => row.title === "Telefonvagten" && row.agreement === undefined,
    );
    if (!started) throw new Error("There is no such agreement.");
    await updateRow(site, collaborations, started, { title: "Telefonen tages" });

    await dialog.getByRole("button", { name: "Gem" }).click();
    const clash = dialog.getByRole("alert", { name: "Titel" });
    await clash.getByText("Telefonen tages", { exact: true }).waitFor();
    await clash.getByText("Telefonen tages hver gang").waitFor();
    expect((await readAgreement(product, "Telefonen tages"))[0]?.Title).toBe("Telefonen tages");
    await dialog.getByRole("button", { name: "Gem" }).click();
    await dialog.getByText("Vælg, hvad der skal stå, før du gemmer.").waitFor();
    await clash.getByRole("button", { name: "Behold min" }).click();
    await dialog.getByRole("button", { name: "Gem" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "Telefonen tages hver gang" }).waitFor();
    await focused(more);
  });

  it("has its evaluation written when it is due, which then stands on the agreement", async () => {
    const own = "It-hjælp, der kommer ud på skolerne";
    const [row] = await readAgreement(product, own);
    await editRow(product, "Collaborations", row?.Id ?? 0, { EvaluateOn: "2026-11-20T12:00:00Z" });
    page = await visit({ place: "/oekonomi-stab", width: 1280 });
    const next = page.getByRole("region", { name: "Det næste" });
    await next.getByRole("link", { name: `Evaluér samarbejdet “${own}”` }).click();
    const sheet = await openedAgreement(page, own);
    await sheet.getByText("I skulle evaluere 20. november. Skriv, hvad I har set.").waitFor();
    await sheet.getByRole("button", { name: "Skriv evalueringen af 20. november" }).click();
    const form = page.getByRole("dialog", { name: "Evaluering af 20. november" });
    await form.getByRole("button", { name: "Gem" }).click();
    await form.getByRole("alert").first().waitFor();
    await enterNote(form.getByRole("textbox", { name: "Evaluering" }));
    await page.keyboard.insertText("Lærerne får svar samme dag. Vi bliver ved.");
    await form.getByRole("button", { name: "Gem" }).click();
    await hearBriefly(page, "Evalueringen er gemt.");
    const held = sheet.getByRole("listitem").filter({ hasText: "Lærerne får svar samme dag." });
    await held.getByText("Evaluering af 20. november").waitFor();
    await held.getByText(/^Økonomi & Stab · Mette Holm/u).waitFor();
    expect(await sheet.getByRole("button", { name: /^Skriv evalueringen/u }).count()).toBe(0);
    const stored = await product.read(
      egelunders.reader,
      `${itemsOf("Confirmations")}?$select=EvaluationText,EvaluatedDay,FileDirRef&$filter=AgreementId eq ${row?.Id}&$orderby=Id desc&$top=1`,
    );
    expect(rowsIn(stored)).toMatchObject([
      {
        EvaluationText: "Lærerne får svar samme dag. Vi bliver ved.",
        EvaluatedDay: "2026-11-19T23:00:00Z",
        FileDirRef: "/sites/styring/Lists/Confirmations/oekonomi-stab",
      },
    ]);
  });
});
