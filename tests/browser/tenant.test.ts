/**
 * The build for a tenant in a real browser: it signs in as it would at Microsoft and in Teams, under the headers that
 * we give to hosts.
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildTab, projectFolder } from "../../src/product/build-tab.ts";
import { type Emulator, openEmulator } from "../../src/emulator/emulator.ts";
import { readFiles } from "../architecture/source-files.ts";
import { directoryOf } from "../../src/product/directory.ts";
import { egelund } from "../../src/town/egelund.ts";
import { openMenu, textField } from "./app-page.ts";
import { keptRows, keptTexts } from "./kept-rows.ts";
import { isBrowserMissing, useBrowser } from "./open-browser.ts";
import { copySeededDatabase } from "./seeded-database.ts";
import { egelunders } from "./town-rows.ts";
import {
  hostHeaders,
  idToken,
  openTenant,
  person,
  type Tenant,
  tenant,
  type TenantOptions,
} from "./tenant.ts";

beforeAll(async () => {
  await buildTab("tab", () => {});
});

describe("the build for a tenant", () => {
  it("holds nothing of the local product", () => {
    const folder = join(projectFolder, "dist/tab");
    expect(existsSync(join(folder, "local.html"))).toBe(false);
    expect(existsSync(join(folder, "kanaler.html"))).toBe(false);
    const files = readFiles("dist/tab", [".js", ".html"]);
    expect(files.length).toBeGreaterThan(10);
    const found = files.filter(({ text }) =>
      /rettesnor-local|egelund\.example|kort\.json|ac-adaptiveCard/u.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("has no script within its pages, which the policy would stop", () => {
    const pages = readFiles("dist/tab", [".html"]).filter(({ text }) =>
      text.replaceAll(/<script[^>]* src="[^"]*"[^>]*><\/script>/gu, "").includes("<script"),
    );
    expect(pages.map(({ path }) => path)).toEqual([]);
  });
});

describe.skipIf(isBrowserMissing)("the build for a tenant, opened", () => {
  const browser = useBrowser();
  let opened: Tenant | undefined;
  const open = async (options?: TenantOptions): Promise<Tenant> => {
    opened = await openTenant(browser(), options);
    return opened;
  };
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  it("asks for a click, opens Microsoft's window, and goes on with the token", async () => {
    const place = await open();
    const page = await place.openTab();
    const [popup] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("button", { name: "Log ind" }).click(),
    ]);
    await popup.getByRole("button").click();
    await closed(popup);
    await expect.poll(() => place.requests.length).toBeGreaterThan(0);
    expect(new Set(place.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${person.email}`]),
    );
    expect(place.complaints).toEqual([]);
  });

  it("keeps tokens out of what outlives the browser tab", async () => {
    const place = await open({ isSignedIn: true });
    const page = await place.openTab();
    await expect.poll(() => place.requests.length).toBeGreaterThan(0);
    const kept = await page.evaluate(() => JSON.stringify(localStorage) + document.cookie);
    expect(kept).not.toMatch(/access_?token|refresh|secret/iu);
  });

  it("asks nobody who has a session at Microsoft", async () => {
    const place = await open({ isSignedIn: true });
    await place.openTab();
    await expect.poll(() => place.requests.length).toBeGreaterThan(0);
    expect(place.requests[0]?.authorization).toBe(`Bearer ${person.email}`);
    expect(place.complaints).toEqual([]);
  });

  it("says so when it is not set up, and what is wrong", async () => {
    const place = await open();
    await place.context.route(/rettesnor\.json$/u, (route) => route.fulfill({ status: 404, body: "" }));
    const page = await place.openTab();
    await page.getByRole("heading", { name: "Rettesnor er ikke sat op" }).waitFor();
    await expect.poll(() => page.textContent("body")).toContain("rettesnor.json");
  });

  const channel = {
    theme: "dark",
    locale: "da-dk",
    entityId: "afdeling-oekonomi-stab",
    channelId: "19:abc@thread.tacv2",
    loginHint: person.email,
  };
  const token = { access: person.email, id: idToken(""), tenantId: tenant.tenantId };

  it("takes theme, department and token from Teams, without a window", async () => {
    const place = await open();
    const page = await place.openInTeams({ context: channel, token });
    await expect.poll(() => place.requests.length).toBeGreaterThan(0);
    expect(place.requests[0]?.authorization).toBe(`Bearer ${person.email}`);
    const frame = page.frames().find((candidate) => candidate.url().startsWith(place.address));
    expect(frame?.url()).toContain("#/oekonomi-stab");
    await frame?.locator("[data-theme=dark]").waitFor();
    const said = await heardBy(page);
    expect(said.map(({ func }) => func)).toContain("appInitialization.success");
    const asked = said.find(
      ({ func, args }) => func === "nestedAppAuth.execute" && /"GetToken"/u.test(JSON.stringify(args)),
    );
    expect(JSON.stringify(asked)).toContain("https://egelund.sharepoint.com/AllSites.Write");
    expect(place.complaints).toEqual([]);
  });

  describe("with the town's lists in its SharePoint", () => {
    let folder: string;
    let emulator: Emulator;
    beforeAll(async () => {
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

  it("follows Teams from one theme to the next", async () => {
    const place = await open();
    const page = await place.openInTeams({ context: channel, token });
    const frame = page.frameLocator("#tab");
    await frame.locator("[data-theme=dark]").waitFor();
    await page.evaluate(() => {
      const tab = document.querySelector("iframe")?.contentWindow;
      tab?.postMessage({ func: "themeChange", args: ["contrast"] }, "*");
    });
    await expect.poll(() => frame.locator("[data-theme=contrast]").count()).toBe(1);
  });

  const signInByRelay = async (place: Tenant): Promise<void> => {
    const page = await place.openInTeams({ context: channel });
    const frame = page.frameLocator("#tab");
    const [relay] = await Promise.all([
      page.waitForEvent("popup"),
      frame.getByRole("button", { name: "Log ind" }).click(),
    ]);
    const [popup] = await Promise.all([
      relay.waitForEvent("popup"),
      relay.getByRole("button", { name: "Fortsæt" }).click(),
    ]);
    await popup.getByRole("button").click();
    await Promise.all([relay, popup].map(closed));
  };

  it("signs in by way of a window of its own in a Teams that brings no tokens", async () => {
    const place = await open();
    await signInByRelay(place);
    await expect.poll(() => place.requests.length).toBeGreaterThan(0);
    expect(place.requests[0]?.authorization).toBe(`Bearer ${person.email}`);
    expect(place.complaints).toEqual([]);
  });

  it("takes the sign-in for done also where the browser tells of it late", async () => {
    const place = await open();
    await place.context.addInitScript(tellLate, 700);
    await signInByRelay(place);
    await expect.poll(() => place.requests.length).toBeGreaterThan(0);
    expect(place.requests[0]?.authorization).toBe(`Bearer ${person.email}`);
  });
});

describe("the headers for hosts", () => {
  it("let Teams frame the tab, and nobody else", () => {
    const policy = hostHeaders().globalHeaders["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com /u);
    expect(policy).not.toMatch(/frame-ancestors[^;]* \*(?: |;|$)/u);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
  });

  it("keep the sign-in pages out of every cache and open to their opener", () => {
    const { globalHeaders, routes } = hostHeaders();
    expect(routes.find(({ route }) => route === "/auth/*")?.headers["Cache-Control"]).toBe("no-store");
    expect(Object.keys(globalHeaders).map((name) => name.toLowerCase())).not.toContain(
      "cross-origin-opener-policy",
    );
  });

  it("say the same for nginx as for Azure", () => {
    const nginx = readFiles("docs/hosting", [".conf"])[0]?.text ?? "";
    const azure = readFiles("docs/hosting", ["staticwebapp.config.json"])[0]?.text ?? "";
    const policy = /"Content-Security-Policy": "(?<policy>[^"]+)"/u.exec(azure)?.groups?.["policy"];
    expect(nginx).toContain(`set $policy "${policy ?? "?"}"`);
    expect(nginx).not.toMatch(/add_header Cross-Origin-Opener-Policy/u);
  });
});

/** Waits until a window is gone; it may be gone already. */
async function closed(window: Page): Promise<void> {
  if (!window.isClosed()) await window.waitForEvent("close");
}

interface Heard {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What the tab told Teams. */
function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/**
 * Runs in the page: messages between windows arrive `delay` milliseconds after a closed window is seen to be closed.
 */
function tellLate(delay: number): void {
  const { prototype } = BroadcastChannel;
  const told = Object.getOwnPropertyDescriptor(prototype, "onmessage");
  Object.defineProperty(prototype, "onmessage", {
    set(this: BroadcastChannel, heard: (event: MessageEvent) => void) {
      told?.set?.call(this, (event: MessageEvent) => setTimeout(() => heard(event), delay));
    },
  });
}
