/**
 * The build for a tenant in a real browser: it signs in as it would at Microsoft and in Teams, under the headers that
 * we give to hosts.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { buildTab, projectFolder } from "../../src/product/build-tab.ts";
import { readFiles } from "../architecture/source-files.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { hostHeaders, person, type Tenant } from "./tenant.ts";
import { channel, heardBy, newToken, makeTenants } from "./make-tenants.ts";

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
  const open = makeTenants();
  const token = newToken();

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

  it("let every host frame it that offers a personal tab, and keep browsers to HTTPS", () => {
    const { globalHeaders } = hostHeaders();
    const policy = globalHeaders["Content-Security-Policy"] ?? "";
    const frames = /frame-ancestors (?<hosts>[^;]*)/u.exec(policy)?.groups?.["hosts"]?.split(" ");
    // Microsoft: "Tab requirements". What ends in .office.com is let in by one name.
    for (const host of ["*.cloud.microsoft", "*.microsoft365.com", "*.office.com", "outlook.office365.com"])
      expect(frames).toContain(`https://${host}`);
    const nginx = readFiles("docs/hosting", [".conf"])[0]?.text ?? "";
    const year = globalHeaders["Strict-Transport-Security"] ?? "?";
    expect(year).toBe("max-age=31536000");
    expect(nginx).toContain(`add_header Strict-Transport-Security "${year}" always;`);
  });

  it("say the same for nginx as for Azure", () => {
    const nginx = readFiles("docs/hosting", [".conf"])[0]?.text ?? "";
    const azure = readFiles("docs/hosting", ["staticwebapp.config.json"])[0]?.text ?? "";
    const policy = /"Content-Security-Policy": "(?<policy>[^"]+)"/u.exec(azure)?.groups?.["policy"];
    expect(nginx).toContain(`set $policy "${policy ?? "?"}"`);
    expect(nginx).not.toMatch(/add_header Cross-Origin-Opener-Policy/u);
  });
});

/** Signs in where the tab opens a window of its own for it. */
async function signInByRelay(place: Tenant): Promise<void> {
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
}

/** Waits until a window is gone; it may be gone already. */
async function closed(window: Page): Promise<void> {
  if (!window.isClosed()) await window.waitForEvent("close");
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
