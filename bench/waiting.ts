/**
 * How long a person waits: from the address to the content, on a browser that knows nothing of us and on one that does,
 * against a bare page.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { buildTab } from "../src/product/build-tab.ts";
import { writeFacts } from "../src/product/local-page.ts";
import { serveFiles } from "../src/product/static-files.ts";
import { findBrowser, launchBrowser } from "../tests/browser/find-browser.ts";
import { openBarePage } from "./bare-page.ts";
import { figure, heading, median } from "./report.ts";
import { openTown } from "./town.ts";

/** Each page in turn, over and over, so that a busy machine is as busy for all of them. */
const rounds = 7;
const goals = { cold: 2.5, again: 1.5, requests: 25, click: 1 } as const;
/**
 * Long enough for the browser to keep what it has seen, and for menus and messages, which come a second after the
 * content. In milliseconds.
 */
const pauses = { kept: 500, calm: 3000 } as const;

interface PageToOpen {
  readonly name: string;
  readonly address: string;
  /** Says that the content is there. */
  readonly content: string;
  /** The button of a menu that is seen with it. */
  readonly menu?: string;
}

interface Opening {
  /** Until the frame that shows the content, in milliseconds. */
  readonly shown: number;
  readonly requests: number;
  /** How many menus a click has opened that came as soon as the button was seen. */
  readonly menus: number;
}

/** Notes when the content has been painted, and clicks the menu's button in the very moment in which it is seen. */
function watch({ content, menu }: PageToOpen): string {
  return `globalThis.shown = new Promise((resolve) => {
    let isClicked = ${String(menu === undefined)};
    const watcher = new MutationObserver(() => {
      const button = isClicked ? null : document.querySelector(${JSON.stringify(menu ?? "")});
      if (button && globalThis.clicksMenu) {
        isClicked = true;
        button.click();
      }
      if (!document.querySelector(${JSON.stringify(content)})) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage("painted");
      });
    });
    watcher.observe(document, { childList: true, subtree: true });
  });`;
}

async function open(
  context: BrowserContext,
  target: PageToOpen,
  slowness: number,
  clicks = false,
): Promise<Opening> {
  const page = await context.newPage();
  if (slowness > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  }
  let requests = 0;
  page.on("request", () => (requests += 1));
  await page.addInitScript(`globalThis.clicksMenu = ${String(clicks)}; ${watch(target)}`);
  await page.goto(target.address, { waitUntil: "commit" });
  const shown = await page.evaluate<number>("globalThis.shown");
  await page.waitForTimeout((clicks ? pauses.calm : pauses.kept) * Math.sqrt(slowness));
  const menus = await page.getByRole("menu").count();
  await page.close();
  return { shown, requests, menus };
}

async function benchAt(
  browser: Browser,
  targets: readonly [PageToOpen, ...PageToOpen[]],
  slowness: number,
): Promise<void> {
  const cold = new Map<PageToOpen, Opening[]>(targets.map((target) => [target, []]));
  const again = new Map<PageToOpen, Opening[]>(targets.map((target) => [target, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const target of targets) {
      const context = await browser.newContext({ locale: "da-DK", viewport: { width: 1280, height: 900 } });
      cold.get(target)?.push(await open(context, target, slowness));
      again.get(target)?.push(await open(context, target, slowness));
      await context.close();
    }
  }
  const [bare, ...pages] = targets;
  const middle = (openings: Map<PageToOpen, Opening[]>, of: PageToOpen) =>
    median((openings.get(of) ?? []).map(({ shown }) => shown));
  figure({ name: "bare page, cold (baseline)", value: middle(cold, bare), unit: "ms" });
  figure({ name: "bare page, again (baseline)", value: middle(again, bare), unit: "ms" });
  for (const page of pages) {
    figure({ name: `${page.name}, cold`, value: middle(cold, page), unit: "ms" });
    figure({
      name: `${page.name}, cold, against the bare page`,
      value: middle(cold, page) / middle(cold, bare),
      unit: "times",
      goal: goals.cold,
    });
    figure({ name: `${page.name}, again unchanged`, value: middle(again, page), unit: "ms" });
    figure({
      name: `${page.name}, again unchanged, against the bare page`,
      value: middle(again, page) / middle(again, bare),
      unit: "times",
      goal: goals.again,
    });
    const clicked: Opening[] = [];
    for (let round = 0; round < rounds / 3; round += 1) {
      const context = await browser.newContext({ locale: "da-DK", viewport: { width: 1280, height: 900 } });
      clicked.push(await open(context, page, slowness, true));
      await context.close();
    }
    figure({
      name: `${page.name}, cold: menus that a click in the first moment opens`,
      value: Math.min(...clicked.map(({ menus }) => menus)),
      unit: "",
      goal: goals.click,
      atLeast: true,
    });
    figure({
      name: `${page.name}, cold: requests in all`,
      value: Math.max(...clicked.map(({ requests }) => requests)),
      unit: "",
      goal: goals.requests,
    });
  }
}

export async function benchWaiting(): Promise<void> {
  heading("How long a person waits");
  const found = await findBrowser();
  if (!found) {
    console.log("    left out: there is no browser on this machine");
    return;
  }
  const folder = await buildTab("local", console.error);
  const town = await openTown("small", (facts) => {
    const page = () => writeFacts(readFileSync(join(folder, "local.html"), "utf8"), facts);
    return Promise.resolve({ answer: serveFiles(folder, page) });
  });
  const bare = await openBarePage();
  const browser = await launchBrowser(found);
  const content = 'main a[href*="/maal/"]';
  const menu = "header button[aria-haspopup]";
  const targets = [
    { name: "bare page", address: `${bare.origin}/`, content: "button" },
    { name: "Overblik", address: `${town.origin}/#/oekonomi-stab`, content, menu },
    { name: "plan", address: `${town.origin}/#/oekonomi-stab/plan`, content, menu },
  ] as const;
  try {
    await benchAt(browser, targets, 1);
    heading("The same with the processor slowed four times, as an older laptop with Teams");
    await benchAt(browser, targets, 4);
  } finally {
    await browser.close();
    await town.close();
    await bare.close();
  }
}
