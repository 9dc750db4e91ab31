/**
 * Browser contexts that are used again: a new one would read and compile the tab's code anew for every test. Whoever
 * gets one finds a browser in which nobody has been: nothing stored for the place, no cookies, no rights given, no
 * routes, no page but an empty one, the real time.
 */
import type { Browser, BrowserContext, Disposable, Page } from "playwright-core";
import { patience } from "./patience.ts";

export interface BrowserWindow {
  readonly width: number;
  readonly height: number;
  /** How many of a picture's pixels a pixel of the page is. */
  readonly sharpness: number;
  /** The time zone of the machine; the municipality's when absent. */
  readonly zone?: string | undefined;
}

interface Kept extends Pick<BrowserWindow, "sharpness" | "zone"> {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** An empty page that stays, so that the process stays in which the next page finds the tab's code compiled. */
  empty: Page;
  /** What takes back the scripts that were to run in its pages. */
  readonly scripts: Disposable[];
  /** Its clock has been replaced, which cannot be undone. */
  isSpent: boolean;
  isTaken: boolean;
  /** Ends it for good. */
  readonly end: () => Promise<void>;
  readonly goOnline: () => Promise<void>;
}

const kept = new Map<BrowserContext, Kept>();
const idle: Kept[] = [];

/** A context of one's own until it is given back, which closing it does. */
export async function takeContext(
  browser: Browser,
  { sharpness, zone }: BrowserWindow,
): Promise<BrowserContext> {
  // The one that was used last has the code of the tab at hand.
  const found = idle.findLastIndex(
    (each) => each.browser === browser && each.sharpness === sharpness && each.zone === zone,
  );
  const [used] = found < 0 ? [] : idle.splice(found, 1);
  if (used === undefined) return makeContext(browser, sharpness, zone);
  used.isTaken = true;
  return used.context;
}

/** The pages that a test has opened in it. */
export function pagesIn(context: BrowserContext): readonly Page[] {
  return context.pages().filter((page) => page !== kept.get(context)?.empty);
}

/** A page in it, at the place of nobody who was there before. */
export async function openFreshPage(
  context: BrowserContext,
  origin: string,
  { width, height }: BrowserWindow,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await context.clearCookies();
  const tools = await context.newCDPSession(page);
  await tools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await tools.detach();
  return page;
}

/** Closes its pages and keeps it for the next, unless the test has changed in it what cannot be changed back. */
export async function giveBackContext(context: BrowserContext): Promise<void> {
  const own = kept.get(context);
  if (own?.isTaken !== true) return;
  own.isTaken = false;
  if (own.isSpent) {
    await own.end();
    return;
  }
  await Promise.all(pagesIn(context).map((page) => page.close()));
  await Promise.all(own.scripts.splice(0).map((script) => script.dispose()));
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.clearPermissions();
  await own.goOnline();
  if (own.empty.isClosed()) own.empty = await context.newPage();
  idle.push(own);
}

async function makeContext(
  browser: Browser,
  sharpness: number,
  zone: string | undefined,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: "da-DK",
    timezoneId: zone ?? "Europe/Copenhagen",
    reducedMotion: "reduce",
    viewport: { width: 900, height: 800 },
    deviceScaleFactor: sharpness,
  });
  context.setDefaultTimeout(patience.step);
  const empty = await context.newPage();
  const end = context.close.bind(context);
  const setOffline = context.setOffline.bind(context);
  const own: Kept = {
    browser,
    context,
    sharpness,
    zone,
    empty,
    scripts: [],
    isSpent: false,
    isTaken: true,
    end,
    goOnline: () => setOffline(false),
  };
  context.close = () => giveBackContext(context);
  context.setOffline = async (isOffline) => {
    // Pages of one process hear of the connection together, and one that is closed must not live to hear that it is
    // back: whose connection is cut is alone, and its process ends with it.
    await own.empty.close();
    return setOffline(isOffline);
  };
  kept.set(context, own);
  context.once("close", () => {
    kept.delete(context);
    const at = idle.indexOf(own);
    if (at >= 0) idle.splice(at, 1);
  });
  const addScript = context.addInitScript.bind(context);
  context.addInitScript = async (...script: Parameters<BrowserContext["addInitScript"]>) => {
    const added = await addScript(...script);
    own.scripts.push(added);
    return added;
  };
  const install = context.clock.install.bind(context.clock);
  context.clock.install = (options) => {
    own.isSpent = true;
    return install(options);
  };
  return context;
}
