/**
 * The build for a tenant with the town's lists in its SharePoint: the plan in Teams, a browser that two people share,
 * and a channel's tab that is set up.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, openEmulator } from "../../src/emulator/emulator.ts";
import { buildTab } from "../../src/product/build-tab.ts";
import { directoryOf } from "../../src/product/directory.ts";
import { egelund } from "../../src/town/egelund.ts";
import { focused, openMenu, textField } from "./app-page.ts";
import { keptRows, keptTexts } from "./kept-rows.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { copySeededDatabase } from "./seeded-database.ts";
import { idToken, type Tenant, tenant } from "./tenant.ts";
import { egelunders } from "./town-rows.ts";
import { channel, heardBy, newToken, makeTenants } from "./make-tenants.ts";

describe.skipIf(isBrowserMissing)("the build for a tenant, opened with the town's lists", () => {
  const open = makeTenants();
  const token = newToken();
  let folder: string;
  let emulator: Emulator;
  beforeAll(async () => {
    await buildTab("tab", () => {});
    folder = await copySeededDatabase();
    emulator = await openEmulator({
      database: join(folder, "sharepoint.db"),
      siteUrl: tenant.siteUrl,
      directory: directoryOf(egelund),
    });
  });
  afterAll(() => {
    emulator.close();
    rmSync(folder, { recursive: true });
  });
  const openOnTown = (): Promise<Tenant> => open({ sharePoint: (request) => emulator.fetch(request) });

  it("shows in Teams the department's plan", async () => {
    const place = await openOnTown();
    const page = await place.openInTeams({
      context: { ...channel, subEntityId: "/oekonomi-stab/plan" },
      token,
    });
    const goal = page.frameLocator("#tab").getByText("Persondata i trygge hænder").first();
    await expect.poll(() => goal.count()).toBe(1);
    expect(place.complaints).toEqual([]);
  });

  const reader = { email: egelunders.reader, name: "Oliver Bech Nissen" };
  const readOnly = "Du kan læse planen, men kun afdelingens egne medarbejdere kan give status.";

  it("shows whoever comes after another at the same browser nothing of hers, in a window of its own", async () => {
    const place = await open({ sharePoint: (request) => emulator.fetch(request), isSignedIn: true });
    const page = await place.openTab("/oekonomi-stab/plan");
    await page.getByText("Persondata i trygge hænder").first().click();
    await page.getByRole("button", { name: "Giv status" }).first().waitFor();
    const { hash } = new URL(page.url());
    await page.close();
    place.signInAs(reader);
    place.requests.length = 0;
    const next = await place.openTab(hash.slice(1));
    await next.getByText(readOnly).first().waitFor();
    expect(await next.getByRole("button", { name: "Giv status" }).count()).toBe(0);
    expect(new Set(place.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${reader.email}`]),
    );
  });

  it("shows whoever comes after another at the same browser nothing of hers, in Teams", async () => {
    const place = await openOnTown();
    const context = { ...channel, subEntityId: "/oekonomi-stab/plan" };
    const page = await place.openInTeams({ context, token });
    await page.frameLocator("#tab").getByRole("button", { name: "Giv status" }).first().waitFor();
    await page.close();
    const { email } = reader;
    const next = await place.openInTeams({
      context: { ...context, loginHint: email },
      token: { ...token, access: email, id: idToken("", reader) },
    });
    const tab = next.frameLocator("#tab");
    await tab.getByText("Persondata i trygge hænder").first().waitFor();
    expect(await tab.getByRole("button", { name: "Giv status" }).count()).toBe(0);
  });

  it("forgets, at sign-out, all that a person has begun here, asks first, and leaves what is another's", async () => {
    const place = await open({ sharePoint: (request) => emulator.fetch(request), isSignedIn: true });
    const page = await place.openTab("/oekonomi-stab/plan");
    await page.getByText("Persondata i trygge hænder").first().click();
    await textField(page).fill("Ikke sendt endnu");
    await page.getByText("Kladden er gemt").waitFor();
    const others = `rettesnor/status/${encodeURIComponent(tenant.siteUrl)}/${encodeURIComponent(reader.email)}/1`;
    await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"at":9e15,"value":{}}'), others);
    const menu = await openMenu(page);
    await menu.getByRole("menuitem", { name: "Log ud" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Vil du logge ud?" });
    await dialog.getByRole("button", { name: "Bliv" }).click();
    await focused(page.getByRole("banner").getByRole("button", { name: "Mere", exact: true }));
    expect(Object.keys(await keptTexts(page, "status"))).toHaveLength(2);
    await (await openMenu(page)).getByRole("menuitem", { name: "Log ud" }).click();
    const [popup] = await Promise.all([
      page.waitForEvent("popup"),
      dialog.getByRole("button", { name: "Log ud" }).click(),
    ]);
    expect(Object.keys(await keptTexts(page, "status"))).toEqual([others]);
    expect([await keptRows(page, "seen"), await keptTexts(page, "account")]).toEqual([[], {}]);
    await popup.close();
  });

  it("sets a channel's tab up for the department that one chooses", async () => {
    const place = await openOnTown();
    const page = await place.openInTeams({
      tab: `${place.address}#/indstil`,
      context: { ...channel, entityId: "" },
      frameContext: "settings",
      token,
    });
    const frame = page.frameLocator("#tab");
    await frame.getByRole("combobox").click();
    await frame.getByRole("option", { name: "Økonomi & Stab" }).click();
    await page.evaluate(() => {
      document
        .querySelector("iframe")
        ?.contentWindow?.postMessage({ func: "settings.save", args: [{}] }, "*");
    });
    await expect
      .poll(async () => (await heardBy(page)).map(({ func }) => func))
      .toContain("settings.save.success");
    const said = await heardBy(page);
    expect(said.find(({ func }) => func === "settings.setValidityState")?.args).toEqual([true]);
    expect(said.find(({ func }) => func === "settings.setSettings")?.args[0]).toMatchObject({
      entityId: "afdeling-oekonomi-stab",
      contentUrl: `${place.address}#/oekonomi-stab`,
      websiteUrl: `${place.address}#/oekonomi-stab`,
    });
  });
});
