/**
 * Rows that people changed by hand in SharePoint into something impossible, odd characters and long texts: shown as
 * they are, and the page lives.
 */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { giveButton, hearBriefly, openGoal, openedGoal, textField } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import { editRow, egelunders, findElement, itemsOf, placeOfGoal, readStatus, write } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { writePlan } from "./written-plan.ts";

const economy = "/oekonomi-stab/plan";

describe.skipIf(isBrowserMissing)("rows that were changed by hand", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const complaints: string[] = [];
  afterEach(async () => {
    await page.context().close();
    const [complaint] = complaints.splice(0);
    if (complaint !== undefined) throw new Error(complaint);
  });
  const open = async (place: string): Promise<Page> => {
    page = await visit({ place, width: 1280 });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };
  const remove = (list: string, id: number) =>
    write(product, egelunders.admin, `${itemsOf(list)}(${id})`, undefined, {
      "X-HTTP-Method": "DELETE",
      "IF-MATCH": "*",
    });

  it("show a status whose word is none of ours, with its text and what is wrong", async () => {
    const goal = await findElement(product, "Breve, man forstår");
    const [row] = await readStatus(product, goal.Id);
    await editRow(product, "Status", row?.Id ?? 0, { Assessment: "Går vist meget godt" });
    await open(economy);
    const issues = page.getByText(/passer ikke helt til planens regler/u);
    await issues.click();
    await page
      .getByText(/“Går vist meget godt” er ikke et af ordene/u)
      .first()
      .waitFor();
    const panel = await openGoal(page, goal.Title);
    await panel
      .getByText(row?.Body ?? "")
      .first()
      .waitFor();
    await expect.poll(() => panel.getByText(/“Går vist meget godt” er ikke et af ordene/u).count()).toBe(1);
  });

  it("show a goal without its focus area among those without a place, each a way to its row", async () => {
    const goal = await findElement(product, "Rådhuset sparer på strøm, skærme og affald");
    const { ParentElementId } = (await product.read(
      egelunders.reader,
      `${itemsOf("PlanElements")}(${goal.Id})?$select=ParentElementId`,
    )) as { ParentElementId: number };
    await remove("PlanElements", ParentElementId);
    await open(economy);
    const found = page.getByRole("main").getByRole("link", { name: goal.Title });
    await found.waitFor();
    await expect.poll(() => found.getAttribute("href")).toMatch(/maal|DispForm/u);
  });

  it("show what was said of a goal that is gone", async () => {
    const goal = await findElement(product, "Telefonen bliver taget");
    const [row] = await readStatus(product, goal.Id);
    await remove("PlanElements", goal.Id);
    await open(economy);
    await page.getByRole("heading", { name: "Uden plads i planen" }).waitFor();
    await expect.poll(() => page.getByText(row?.Body ?? "?").count()).toBe(1);
    await page.goto(`${product.origin}/#${economy}/${goal.PlanKey}/maal/${goal.Id}`);
    await page.getByText("Målet findes ikke i planen. Det kan være slettet eller flyttet.").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("complementary").getByRole("link", { name: "Luk" }).click();
    await page.getByRole("complementary").waitFor({ state: "detached" });
  });

  it("show a goal that lost our number, and a deadline that got a time of day", async () => {
    const goal = await findElement(product, "Mere fremmøde");
    await editRow(product, "PlanElements", goal.Id, { PlanKey: null, DueDate: "2026-12-24T15:30:00Z" });
    await open(economy);
    await page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: goal.Title }) })
      .getByText("24. dec")
      .waitFor();
    const panel = await openGoal(page, goal.Title);
    await expect.poll(() => panel.getByText(/inden 24\. december 2026/u).count()).toBe(1);
  });

  it("show a goal that somebody made without anything but a title", async () => {
    const { PlanKey } = await findElement(product, "Mere trivsel").catch(() =>
      findElement(product, "Breve, man forstår"),
    );
    await editRow(product, "PlanElements", (await findElement(product, "Prognoser, der holder")).Id, {
      ResponsibleId: null,
      DueDate: null,
      SortOrder: null,
      Body: null,
      LatestAssessment: "Noget andet",
    });
    await open(`${economy}/${PlanKey}`);
    const panel = await openGoal(page, "Prognoser, der holder");
    await expect.poll(() => panel.getByText("ingen ansvarlig · ingen frist").count()).toBe(1);
  });

  it("show a plan whose state is none of ours", async () => {
    const { PlanKey } = await findElement(product, "Breve, man forstår");
    await editRow(product, "Plans", PlanKey ?? 0, { PlanState: "Måske", ApprovedOn: null });
    await open(economy);
    await page.getByRole("heading", { level: 1, name: /Virksomhedsplan/u }).waitFor();
    await page.getByText(/passer ikke helt til planens regler/u).click();
    await expect.poll(() => page.getByText(/“Måske” er ikke et af ordene/u).count()).toBe(1);
  });

  it("count a word in the other Unicode form as the word it is", async () => {
    const goal = await findElement(product, "Anlæg til tiden");
    const [row] = await readStatus(product, goal.Id);
    await editRow(product, "Status", row?.Id ?? 0, { Assessment: "Nået".normalize("NFD") });
    await open(await placeOfGoal(product, goal.Title));
    const panel = await openedGoal(page, goal.Title);
    await expect.poll(() => panel.getByText(/^Nået · 4\. kvartal/u).count()).toBe(1);
  });
});

describe.skipIf(isBrowserMissing)("what people write", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const composed = "Åse, Ærø og Øster Å".normalize("NFC");
  const titles = [
    `"Citat" og 'apostrof' & <b>ikke fed</b> 100 % #1 \\ / ? +`,
    "🌱 Grønne 👩🏽‍🏫 tage 🇩🇰",
    composed,
    `${composed} igen`.normalize("NFD"),
    "x".repeat(255),
  ];
  beforeAll(async () => {
    await writePlan(product, "kultur-fritid", [
      {
        title: `${titles[0]} område`,
        goals: titles.map((title) => ({ title, action: `Handling: ${title}`.slice(0, 255) })),
      },
      {
        title: "Lange ord",
        goals: [{ title: "En lang fortælling", description: "ord og ord ".repeat(5818).slice(0, 63_999) }],
      },
    ]);
  });
  const open = async (width: number): Promise<void> => {
    page = await visit({
      place: "/kultur-fritid/plan",
      person: "lisbeth.aagaard@egelund.example",
      width,
    });
    await page.getByRole("heading", { level: 1 }).waitFor();
  };

  it.each(titles)("shows and saves on a goal called %s", async (title) => {
    await open(1280);
    const panel = await openGoal(page, title);
    await panel.getByText(`Handling: ${title}`.slice(0, 255)).first().waitFor();
    await panel.getByRole("radio", { name: "Følger planen" }).check();
    await textField(panel).fill(title);
    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");
    const id = Number(new URL(page.url()).hash.split("/").at(-1));
    expect((await readStatus(product, id))[0]).toMatchObject({ Title: title, Body: title });
    await expect.poll(() => panel.getByRole("listitem").getByText(title, { exact: true }).count()).toBe(1);
  });

  it("finds æ, ø and å whichever way they are written", async () => {
    await open(1280);
    await page.getByRole("searchbox", { name: "Find i planen" }).fill("ærø");
    await page.getByText("Viser 2 af 6 mål").waitFor();
    await expect
      .poll(() => page.getByRole("main").getByRole("link", { name: /Ærø/u }).count())
      .toBeGreaterThanOrEqual(1);
  });

  it("keeps within a phone's width with the longest title, also when read as a document", async () => {
    await open(320);
    await page.getByRole("link", { name: "En lang fortælling" }).waitFor();
    expect(await findOverhang(page)).toEqual([]);
    await page.getByRole("button", { name: "Læs" }).click();
    await page
      .getByRole("article")
      .getByRole("heading", { name: /En lang fortælling/u })
      .waitFor();
    expect(await findOverhang(page)).toEqual([]);
  });

  it("saves 63,999 characters and says so when there is one more", async () => {
    await open(1280);
    const panel = await openGoal(page, "En lang fortælling");
    await panel.getByRole("radio", { name: "Følger planen" }).check();
    await textField(panel).fill("å".repeat(64_000));
    await giveButton(panel).click();
    await panel.getByText(/63\.999|63,999|63999/u).waitFor();
    await textField(panel).fill("å".repeat(63_999));
    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");
    const { Id } = await findElement(product, "En lang fortælling");
    expect((await readStatus(product, Id))[0]?.Body).toHaveLength(63_999);
  });
});
