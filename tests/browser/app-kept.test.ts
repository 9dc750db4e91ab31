/**
 * What the browser keeps: it survives an update of the product, IT can see and clear it, and where the browser refuses,
 * one is told once, where one begins something.
 */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { collaborations } from "../../src/schema/lists/collaborations.ts";
import { readOrganisation } from "../../src/sharepoint/reading/read-organisation.ts";
import { connect } from "../../src/sharepoint/sending/connect.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { findBarriers } from "./accessibility.ts";
import { hearBriefly, openGoal, openMenu, openedGoal, textField } from "./app-page.ts";
import { enterText, openedAgreement } from "./collaboration-page.ts";
import { keptRows, keptTexts } from "./kept-rows.ts";
import { databaseNames, leaveOlderKept } from "./older-kept.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findOverhang } from "./overhang.ts";
import type { Visit } from "./start-product.ts";
import { egelunders, findElement, placeOfGoal } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";
import { emptyPlan, keptLines, lineText, rowsOfPlan, saved } from "./writing-page.ts";

const goal = "Dygtige indkøbere";
const { head } = egelunders;
const keptPage = "/opsaetning/gemt";

describe.skipIf(isBrowserMissing)("what the browser keeps", () => {
  const { product, visit } = useProduct();
  const beginStatus = async (wish: Visit = {}): Promise<Page> => {
    const page = await visit({ place: "/oekonomi-stab/plan", width: 1280, ...wish });
    const panel = await openGoal(page, goal);
    await textField(panel).fill("To mangler kurset.");
    await panel.getByText("Kladden er gemt").waitFor();
    return page;
  };

  it("is taken over, once, from the edition of before", async () => {
    const { Id, PlanKey } = await findElement(product, goal);
    const plan = await emptyPlan(product, "Kladde fra før");
    const clientKey = crypto.randomUUID();
    const line = {
      key: clientKey,
      id: -1,
      kind: "goal",
      isNew: true,
      edits: { title: { value: "Skrevet før" }, plan: { value: plan }, order: { value: 1000 } },
      isRemoved: false,
    };
    const page = await visit({ place: await placeOfGoal(product, goal), width: 1280, language: "da" });
    await openedGoal(page, goal);
    await leaveOlderKept(page, {
      texts: {
        "rettesnor.account": JSON.stringify({ name: "Mette Holm", email: head }),
        "rettesnor.department": "kultur-fritid",
        "rettesnor.theme": "dark",
        "rettesnor.wheel": "list",
        [`rettesnor.draft.${head}.${Id}`]: JSON.stringify({
          text: "Skrevet i den forrige udgave",
          links: [],
          about: Id,
          keptAt: Date.now() - 3_600_000,
        }),
        [`rettesnor.facts.1.${product.siteUrl}.${head}.${PlanKey}`]: JSON.stringify({
          title: { value: "Ny titel", from: "Gammel" },
        }),
        [`rettesnor.wheel.2.${head}.ny.oekonomi-stab`]: JSON.stringify({
          values: { title: "Halv aktivitet" },
        }),
        [`rettesnor.samarbejde.${head}.3.oekonomi-stab.purpose`]: JSON.stringify({
          value: "Et formål",
          base: "",
          keptAt: Date.now(),
        }),
        [`rettesnor.samarbejde.${head}.ny.oekonomi-stab.0`]: JSON.stringify({
          value: JSON.stringify({ title: "Fælles indkøb", answers: {}, clientKey }),
          base: "",
          keptAt: Date.now(),
        }),
      },
      rows: [
        [
          "rettesnor-writing",
          "lines",
          `${product.siteUrl} ${head} ${plan} ${clientKey}`,
          { place: `${product.siteUrl} ${head} ${plan}`, draft: line },
        ],
        ["rettesnor-imports", "at-hand", `${head} oekonomi-stab`, { draft: { clientKey } }],
        ["rettesnor-plans", "being-written", clientKey, { clientKey }],
        [
          "rettesnor-removed",
          "plans",
          `${product.siteUrl} ${head} 77`,
          { leaving: { plan: 77 }, title: "Slettet", keptAt: Date.now() },
        ],
      ],
    });
    await page.reload();
    await page.locator("[data-theme=dark]").waitFor();
    const panel = await openedGoal(page, goal);
    await expect.poll(() => textField(panel).inputValue()).toBe("Skrevet i den forrige udgave");
    const read = async (slot: string) => Object.values(await keptTexts(page, slot));
    expect(await read("plan-facts")).toEqual([{ title: { value: "Ny titel", from: "Gammel" } }]);
    expect(await read("activity")).toEqual([{ values: { title: "Halv aktivitet" } }]);
    expect(await read("agreement")).toEqual([{ value: "Et formål", base: "" }]);
    expect(await read("agreement-start")).toMatchObject([{ title: "Fælles indkøb" }]);
    expect(await read("wheel-look")).toEqual(["list"]);
    expect(await keptRows(page, "import")).toEqual([{ draft: { clientKey } }]);
    expect(await keptRows(page, "plan-under-way")).toEqual([{ clientKey }]);
    expect(await keptRows(page, "deleted-plan")).toMatchObject([{ title: "Slettet" }]);
    expect(await keptLines(page)).toMatchObject([{ key: clientKey }]);
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith("rettesnor.")),
    );
    expect(left).toEqual([]);
    await expect.poll(() => databaseNames(page)).toEqual(["rettesnor-kept"]);

    // What was written in a plan goes on its way where it left off.
    await page.goto(`${product.origin}/#/oekonomi-stab/plan/${plan}/skriv`);
    await lineText(page, "Mål 1").waitFor();
    await saved(page);
    expect(await rowsOfPlan(product, plan)).toMatchObject([{ Title: "Skrevet før" }]);
  });

  it("is on IT's page, whose and how old and how much, without its content, and is deleted there", async () => {
    const page = await beginStatus();
    await page.goto(`${product.origin}/#${keptPage}`);
    await page.getByRole("heading", { level: 1, name: "Gemt i denne browser" }).waitFor();
    const draft = page.getByRole("row", { name: /Kladde til status/u });
    await draft.waitFor();
    const said = await draft.innerText();
    for (const part of [head, product.siteUrl, "højst 14 dage"]) expect(said).toContain(part);
    expect(await page.getByRole("main").innerText()).not.toContain("To mangler kurset");
    await page
      .getByRole("row", { name: /Kopi af det, der er set/u })
      .first()
      .waitFor();
    await page
      .getByRole("cell", { name: /^oekonomi-stab: (?:den plan, der gælder nu|plan nr\. \d+)$/u })
      .first()
      .waitFor();
    expect(await page.getByRole("main").innerText()).not.toContain('["');
    await page.getByText("localStorage kan bruges · IndexedDB kan bruges").waitFor();
    await draft.getByRole("button", { name: /^Slet Kladde til status/u }).click();
    await draft.waitFor({ state: "detached" });
    expect(await keptTexts(page, "status")).toEqual({});
    await page.getByRole("button", { name: "Ryd alt" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Ryd alt" }).click();
    await page.getByText("Der er ikke gemt noget.").waitFor();
    expect([await keptRows(page, "seen"), await keptTexts(page, "account")]).toEqual([[], {}]);
  });

  it.each([
    [1280, "light"],
    [700, "dark"],
    [360, "contrast"],
  ] as const)("is shown to everybody who opens that page, %d wide and %s", async (width, theme) => {
    const page = await beginStatus();
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(
      (value) => localStorage.setItem("rettesnor/theme///", JSON.stringify({ version: 1, at: 0, value })),
      theme,
    );
    await page.goto(`${product.origin}/?anew#${keptPage}`);
    await page.getByRole("row", { name: /Kladde til status/u }).waitFor();
    await page.locator(`[data-theme=${theme}]`).waitFor();
    expect(await findOverhang(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });

  it("that is too old for its slot is not read, and is cleared away", async () => {
    const page = await beginStatus();
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((each) => each.startsWith("rettesnor/status/"))) {
        const entry = JSON.parse(localStorage.getItem(key) ?? "{}") as object;
        localStorage.setItem(key, JSON.stringify({ ...entry, at: Date.now() - 15 * 86_400_000 }));
      }
    });
    await page.reload();
    const panel = await openedGoal(page, goal);
    await expect.poll(() => textField(panel).inputValue()).toBe("");
    await openMenu(page);
    await expect.poll(() => keptTexts(page, "status")).toEqual({});
  });
});

const notKept =
  /^Browseren gemmer ikke kladder på denne enhed\. .*vinduet er privat.* Det, du skriver, er her kun, så længe siden er åben\.$/u;

/** As browsers that forbid storage behave: reading the properties throws, and the database is not there. */
function refuseStorage(): void {
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  }
  Object.defineProperty(window, "indexedDB", { configurable: true, value: undefined });
}

/** Opens the form of a new activity, in which nothing is said before something is written, and writes its title. */
async function beginActivity(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Tilføj" }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByText(notKept).count()).toBe(0);
  const title = dialog.getByRole("textbox", { name: "Titel", exact: true });
  await title.fill("Lukkedag");
  await expect.poll(() => title.inputValue()).toBe("Lukkedag");
  return dialog;
}

describe.skipIf(isBrowserMissing)("a browser that keeps nothing", () => {
  const { product, visit } = useProduct();
  const openRefused = async (place: string): Promise<Page> => {
    const page = await visit({ place: "/findes-ikke", width: 1280 });
    await page.addInitScript(refuseStorage);
    await page.goto(`${product.origin}/?anew#${place}`);
    return page;
  };

  it("is said to be so where one begins a status, and not again; the status is given all the same", async () => {
    const page = await openRefused(await placeOfGoal(product, "Flere ordrer gennem webshoppen"));
    const panel = await openedGoal(page, "Flere ordrer gennem webshoppen");
    expect(await panel.getByText(notKept).count()).toBe(0);
    await panel.getByRole("radio", { name: "Følger planen" }).check();
    await textField(panel).fill("Uden lager.");
    await panel.getByText(notKept).waitFor();
    expect(await panel.getByText("Kladden er gemt").count()).toBe(0);
    await panel.getByRole("button", { name: "Giv status" }).click();
    await hearBriefly(page, "Din status er givet.");
    await page.getByRole("link", { name: "Årshjul" }).click();
    const dialog = await beginActivity(page);
    expect(await dialog.getByText(notKept).count()).toBe(0);
    expect(await page.getByText(notKept).count()).toBe(0);
  });

  it("is said to be so where one writes in a plan, and lines are saved all the same", async () => {
    const plan = await emptyPlan(product, "Uden lager");
    const page = await openRefused(`/oekonomi-stab/plan/${plan}/skriv`);
    await page.getByRole("button", { name: "Tilføj indsatsområde" }).click();
    expect(await page.getByText(notKept).count()).toBe(0);
    await lineText(page, "Indsatsområde 1").fill("Nære tilbud");
    await page.getByText(notKept).waitFor();
    await saved(page);
    await expect.poll(async () => (await rowsOfPlan(product, plan)).length).toBe(1);
    await page.getByRole("button", { name: "Titel og periode" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Titel", exact: true }).fill("Uden lager, rettet");
    await expect
      .poll(() => dialog.getByRole("textbox", { name: "Titel", exact: true }).inputValue())
      .toMatch(/rettet/u);
    expect(await dialog.getByText(notKept).count()).toBe(0);
  });

  it("is said to be so in an agreement, of which no text claims to be kept", async () => {
    const site = connect({ siteUrl: product.siteUrl, getToken: () => Promise.resolve(head) });
    const parties = (await readOrganisation(site)).flatMap(({ key, id }) =>
      ["oekonomi-stab", "social-beskaeftigelse"].includes(key) ? [id] : [],
    );
    const title = "Fælles uden lager";
    const draft = { title, level: "coordination", parties, state: "ongoing" } as const;
    await addRow(site, collaborations, "agreement", draft, { department: "oekonomi-stab" });
    const page = await openRefused("/oekonomi-stab/samarbejde");
    await page.getByRole("link", { name: title, exact: true }).click();
    const sheet = await openedAgreement(page, title);
    await page.context().setOffline(true);
    await enterText(sheet, "Mål for samarbejdet");
    await page.keyboard.insertText("Ni ud af ti får svar");
    await sheet.getByRole("region", { name: "Mål for samarbejdet" }).getByText(notKept).waitFor();
    expect(await sheet.getByText("Kladden er gemt").count()).toBe(0);
    expect(await page.getByText(notKept).count()).toBe(1);
  });

  it("is said to be so in the year wheel and on IT's page", async () => {
    const page = await openRefused("/oekonomi-stab/aarshjul");
    const dialog = await beginActivity(page);
    await dialog.getByText(notKept).waitFor();
    await page.goto(`${product.origin}/?again#${keptPage}`);
    await page.getByText("localStorage er afvist af browseren · IndexedDB er afvist af browseren").waitFor();
    await page.getByText("Der er ikke gemt noget.").waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
  });
});
