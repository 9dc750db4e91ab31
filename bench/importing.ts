/**
 * Bringing in a plan of a hundred pages: reading it against what the libraries alone need, whether typing waits, and
 * what writing it costs.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { buildTab } from "../src/product/build-tab.ts";
import { writeFacts } from "../src/product/local-page.ts";
import { serveFiles } from "../src/product/static-files.ts";
import { findBrowser, launchBrowser } from "../tests/browser/find-browser.ts";
import { largeDocument, makeLargeDocument } from "./large-document.ts";
import type { ReadingTimes } from "./reading-page.ts";
import { figure, heading } from "./report.ts";
import { openTown } from "./town.ts";

const rounds = 40;
const { goals, actions, indicators } = largeDocument;
/** The plan, its focus areas, and what stands in them. */
const rows = 1 + 10 + goals + actions + indicators;

export async function benchImporting(): Promise<void> {
  heading(`Bringing in a plan of a hundred pages (${goals} goals, ${actions} actions, ${rows} rows)`);
  const found = await findBrowser();
  if (!found) {
    console.log("    left out: there is no browser on this machine");
    return;
  }
  const document = Buffer.from(await makeLargeDocument());
  const browser = await launchBrowser(found);
  try {
    await benchReading(browser, document);
    await benchThePage(browser, document);
  } finally {
    await browser.close();
  }
}

async function benchReading(browser: Browser, document: Buffer): Promise<void> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle("reading-page.ts") });
  const expression = `measureReading(${JSON.stringify(document.toString("base64"))}, ${rounds})`;
  const times: ReadingTimes = await page.evaluate(expression);
  await page.close();
  if (times.actions !== actions) throw new Error(`${times.actions} actions were read.`);
  // The least of several rounds: what else the machine does only ever adds to a time.
  const [html, text, parsed, lines, plan] = [
    times.html,
    times.text,
    times.libraries,
    times.lines,
    times.plan,
  ].map((all) => Math.min(...all)) as [number, number, number, number, number];
  figure({ name: "mammoth alone: the document as HTML", value: html, unit: "ms" });
  figure({ name: "mammoth alone: the document's plain text", value: text, unit: "ms" });
  figure({ name: "fflate and saxes alone: unpacked and parsed", value: parsed, unit: "ms" });
  figure({ name: "our own reader alone (src/word/docx): the document's lines", value: lines, unit: "ms" });
  figure({ name: "ours, all of it: read and understood as a plan", value: plan, unit: "ms" });
  figure({ name: "all of ours against mammoth's plain text", value: plan / text, unit: "times", goal: 2 });
  figure({ name: "all of ours against our own reader alone", value: plan / lines, unit: "times", goal: 2 });
}

/** The page itself: the longest task while the document is read, and the requests that writing takes. */
async function benchThePage(browser: Browser, document: Buffer): Promise<void> {
  const folder = await buildTab("local", console.error);
  const town = await openTown("small", (facts) => {
    const page = () => writeFacts(readFileSync(join(folder, "local.html"), "utf8"), facts);
    return Promise.resolve({ answer: serveFiles(folder, page) });
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${town.origin}/#/oekonomi-stab/plan/indlaes`);
    await page.getByRole("heading", { name: "Hent planen fra Word" }).waitFor();
    // The page's own code has come to rest.
    await page.waitForTimeout(2500);
    await watchTasks(page);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "plan.docx", mimeType: "application/octet-stream", buffer: document });
    await page
      .locator("[data-piece]")
      .nth(rows - 2)
      .waitFor();
    await page.waitForTimeout(500);
    const { reading, showing } = await longestTasks(page);
    figure({ name: "longest task on the page while it is read", value: reading, unit: "ms", goal: 50 });
    figure({ name: "longest task on the page when it is shown", value: showing, unit: "ms", goal: 50 });
    let requests = 0;
    page.on("request", (request) => {
      if (request.url().includes("/_api/")) requests += 1;
    });
    // Told by tag and text: looking for a role takes the test tool long among so many lines.
    await page.locator("button", { hasText: "Opret planen" }).click();
    await page
      .locator("h1", { hasText: "Virksomhedsplan Økonomi & Stab 2032-2033" })
      .waitFor({ timeout: 120_000 });
    figure({
      name: "requests for writing it, reading it back included",
      value: requests,
      unit: "",
      goal: rows / 20,
    });
  } finally {
    await town.close();
  }
}

/** Notes how late each tick of a clock of five milliseconds comes, and whether the plan was on the page by then. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest = { reading: 0, showing: 0 };
    Object.assign(globalThis, { longest });
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.addEventListener("message", () => {
      const now = performance.now();
      const isShown = document.querySelector("[data-piece]") !== null;
      const kind = isShown ? "showing" : "reading";
      longest[kind] = Math.max(longest[kind], now - last);
      last = now;
      setTimeout(() => port2.postMessage(undefined), 0);
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

function longestTasks(page: Page): Promise<{ readonly reading: number; readonly showing: number }> {
  return page.evaluate(
    () => (globalThis as unknown as { readonly longest: { reading: number; showing: number } }).longest,
  );
}

async function bundle(file: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ["iife"], name: "reading" },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result[0]?.output ?? [];
  if (chunk?.type !== "chunk") throw new Error("Nothing was built.");
  return chunk.code;
}
