/** What one test leaves in the browser, the next does not find, though it may be the same browser. */
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { pagesIn } from "./kept-contexts.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { useProduct } from "./use-product.ts";

/** What can be seen in the page of what was left; nothing of it when nobody has been there. */
async function tracesIn(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key.startsWith("spor")),
    session: Object.keys(sessionStorage).filter((key) => key.startsWith("spor")),
    databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name === "spor"),
    caches: await caches.keys(),
    cookies: document.cookie,
    clipboard: (await navigator.permissions.query({ name: "clipboard-read" as PermissionName })).state,
    isOnline: navigator.onLine,
    script: "spor" in window,
    isRouted: (await fetch("/spor.txt")).status === 418,
  }));
}

const nothing = {
  local: [],
  session: [],
  databases: [],
  caches: [],
  cookies: "",
  clipboard: "prompt",
  isOnline: true,
  script: false,
  isRouted: false,
};

async function leaveTraces(page: Page): Promise<void> {
  const context = page.context();
  await context.addInitScript(() => Object.assign(window, { spor: true }));
  await context.route("**/spor.txt", (route) => route.fulfill({ status: 418 }));
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.reload();
  await page.evaluate(async () => {
    localStorage.setItem("spor", "1");
    sessionStorage.setItem("spor", "1");
    document.cookie = "spor=1; path=/";
    await caches.open("spor");
    const opening = indexedDB.open("spor", 1);
    await new Promise((resolve) => {
      opening.addEventListener("success", resolve);
    });
    opening.result.close();
  });
}

describe.skipIf(isBrowserMissing)("a visit", () => {
  const { visit } = useProduct();
  const before: BrowserContext[] = [];
  let page: Page;
  const open = async (): Promise<void> => {
    page = await visit();
    await page.getByRole("heading", { level: 1 }).waitFor();
  };
  afterEach(() => void before.push(page.context()));

  it("leaves traces, a second page, and the network cut", async () => {
    await open();
    await leaveTraces(page);
    expect(await tracesIn(page)).toMatchObject({
      local: ["spor"],
      session: ["spor"],
      databases: ["spor"],
      caches: ["spor"],
      cookies: "spor=1",
      clipboard: "granted",
      script: true,
      isRouted: true,
    });
    await page.context().newPage();
    await page.context().setOffline(true);
  });

  it("finds none of it in the same browser", async () => {
    await open();
    expect(page.context()).toBe(before[0]);
    expect(pagesIn(page.context())).toEqual([page]);
    expect(await tracesIn(page)).toMatchObject(nothing);
  });

  it("is in the same browser again once it was closed, and finds none of it", async () => {
    await open();
    const first = page.context();
    await leaveTraces(page);
    await first.close();
    await open();
    expect(page.context()).toBe(first);
    const other = await visit();
    expect(other.context()).not.toBe(first);
    expect(pagesIn(first)).toEqual([page]);
    expect(await tracesIn(page)).toMatchObject(nothing);
  });

  it("has the window that it wishes for, in a browser that had another", async () => {
    await open();
    const first = page.context();
    await first.close();
    page = await visit({ width: 320, height: 480 });
    expect(page.context()).toBe(first);
    expect(await page.evaluate(() => [innerWidth, innerHeight, screen.width])).toEqual([320, 480, 320]);
  });

  it("stops the clock", async () => {
    await open();
    await page.clock.install({ time: "2031-01-01T12:00:00Z" });
    expect(await page.evaluate(() => new Date().getUTCFullYear())).toBe(2031);
  });

  it("finds the real time, in another browser since a clock cannot be mended", async () => {
    await open();
    expect(page.context()).not.toBe(before.at(-1));
    expect(await page.evaluate(() => new Date().getUTCFullYear())).not.toBe(2031);
  });

  it("shares nothing with another at the same time", async () => {
    await open();
    const other = await visit();
    await leaveTraces(other);
    expect(other.context()).not.toBe(page.context());
    expect(await tracesIn(page)).toMatchObject(nothing);
  });
});
