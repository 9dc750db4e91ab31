/**
 * The annual wheel: what opening it asks of SharePoint beside Overblik, in a browser, and how long laying out a crowded
 * year takes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { buildTab } from "../src/product/build-tab.ts";
import { writeFacts } from "../src/product/local-page.ts";
import { serveFiles } from "../src/product/static-files.ts";
import { layOutWheel } from "../src/domain/wheel/layout.ts";
import { inOrder, ringOrder, type Occurrence } from "../src/domain/wheel/wheel.ts";
import { occurrence, year } from "../tests/domain/wheel/wheel-years.ts";
import { findBrowser, launchBrowser } from "../tests/browser/find-browser.ts";
import { figure, heading, median } from "./report.ts";
import { openTown } from "./town.ts";

const activities = 1000;
const repetitions = 40;
/** SharePoint's times of change are whole seconds; a reading within two of them does not trust them. */
const settled = 3000;

/** A year with so many activities in all rings, by formula, so that every run lays out the same. */
function crowdedYear(count: number): readonly Occurrence[] {
  const rings = ringOrder.filter((ring) => ring !== "goals");
  return Array.from({ length: count }, (_, index) => {
    const ring = rings[index % rings.length] ?? "department";
    const length = index % 3 === 0 ? (index * 31) % 45 : 0;
    return occurrence(
      index,
      ring,
      (index * 97) % 360,
      length,
      `Aktivitet ${index} ${"x".repeat(index % 17)}`,
    );
  }).toSorted(inOrder);
}

function benchLayout(): void {
  heading(`Laying out a year with ${activities} activities`);
  const occurrences = crowdedYear(activities);
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    const start = performance.now();
    layOutWheel(year, occurrences, ringOrder);
    times.push(performance.now() - start);
  }
  figure({ name: "one layout (median)", value: median(times), unit: "ms", goal: 16 });
}

/** How many requests go to SharePoint when a page is opened cold, and when it is opened again. */
async function countRequests(browser: Browser, origin: string, place: string, ready: string) {
  const context = await browser.newContext({ locale: "da-DK" });
  const page = await context.newPage();
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().includes("/_api/")) requests += 1;
  });
  const counts: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    requests = 0;
    await page.goto("about:blank");
    await page.goto(`${origin}/${place}`);
    await page.locator(ready).first().waitFor();
    await setTimeout(settled);
    counts.push(requests);
  }
  await context.close();
  // The second time may still meet a list that has just been seeded.
  return { cold: counts[0] ?? 0, unchanged: counts[2] ?? 0 };
}

async function benchRequests(): Promise<void> {
  heading("Opening the wheel, in a browser");
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
  const browser = await launchBrowser(found);
  try {
    await setTimeout(settled);
    const overview = await countRequests(browser, town.origin, "#/oekonomi-stab", 'main a[href*="/maal/"]');
    const wheel = await countRequests(browser, town.origin, "#/oekonomi-stab/aarshjul", "[data-stop]");
    figure({
      name: "requests more than Overblik, cold",
      value: wheel.cold - overview.cold,
      unit: "",
      goal: 2,
    });
    figure({
      name: "requests more than Overblik, again unchanged",
      value: wheel.unchanged - overview.unchanged,
      unit: "",
      goal: 0,
    });
    figure({ name: "requests in all, cold", value: wheel.cold, unit: "" });
    figure({ name: "requests in all, again unchanged", value: wheel.unchanged, unit: "" });
  } finally {
    await browser.close();
    await town.close();
  }
}

export async function benchWheel(): Promise<void> {
  benchLayout();
  await benchRequests();
}
