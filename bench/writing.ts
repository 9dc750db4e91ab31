/**
 * What writing costs: requests for each field that is saved, and how long a keystroke takes to be seen in a plan of 200
 * goals. In real Chromium.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildTab } from "../src/product/build-tab.ts";
import { writeFacts } from "../src/product/local-page.ts";
import { serveFiles } from "../src/product/static-files.ts";
import { periodFrom } from "../src/domain/plan/new-plan.ts";
import { connect } from "../src/sharepoint/sending/connect.ts";
import { readOrganisation } from "../src/sharepoint/reading/read-organisation.ts";
import { writePlan } from "../src/sharepoint/writing/write-plan.ts";
import type { ElementToWrite } from "../src/sharepoint/writing/plan-to-write.ts";
import { findBrowser, launchBrowser } from "../tests/browser/find-browser.ts";
import { figure, heading, median } from "./report.ts";
import { openTown } from "./town.ts";

const head = "mette.holm@egelund.example";
const department = "oekonomi-stab";
const areas = 10;
const goalsInEach = 20;
const savings = 8;
const words = "Borgerne får svar samme dag, og det kan ses på ventetiden i hele 2027";

/** A plan of 200 goals, each with an action, a trial action and a sign. */
function largePlan(): readonly ElementToWrite[] {
  return Array.from({ length: areas }, (_, area): readonly ElementToWrite[] => {
    const focusArea = {
      clientKey: crypto.randomUUID(),
      kind: "focusArea" as const,
      draft: { title: `Område ${area + 1}` },
    };
    const goals = Array.from({ length: goalsInEach }, (__, index): readonly ElementToWrite[] => {
      const clientKey = crypto.randomUUID();
      const parts = (["action", "trialAction", "indicator"] as const).map((kind) => ({
        clientKey: crypto.randomUUID(),
        kind,
        parent: clientKey,
        draft: { title: `Det, der gøres og ses ved mål ${index + 1} i område ${area + 1}` },
      }));
      const title = `Mål ${index + 1} i område ${area + 1} med en titel af almindelig længde`;
      return [{ clientKey, kind: "goal", parent: focusArea.clientKey, draft: { title } }, ...parts];
    });
    return [focusArea, ...goals.flat()];
  }).flat();
}

async function openLargePlan(siteUrl: string): Promise<number> {
  const site = connect({ siteUrl, getToken: () => Promise.resolve(head) });
  const owner = (await readOrganisation(site)).find(({ key }) => key === department)?.id;
  const { id } = await writePlan(site, {
    clientKey: crypto.randomUUID(),
    kind: "businessPlan",
    department,
    draft: { title: "Stor plan", owner, ...periodFrom("businessPlan", 2030), state: "draft" },
    elements: largePlan(),
  });
  return id ?? 0;
}

/** From the key's own time until the frame after it has been handed over, for each key typed, in milliseconds. */
async function keystrokes(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keystrokes: times });
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => times.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage("painted");
        });
      },
      { capture: true },
    );
  });
  await page.keyboard.type(text, { delay: 90 });
  await page.waitForTimeout(200);
  return page.evaluate(() => (globalThis as unknown as { keystrokes: number[] }).keystrokes);
}

export async function benchWriting(): Promise<void> {
  heading(`Writing in a plan of ${areas * goalsInEach} goals`);
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
  const plan = await openLargePlan(town.siteUrl);
  const browser = await launchBrowser(found);
  try {
    const page = await browser.newPage({ locale: "da-DK", viewport: { width: 1280, height: 900 } });
    await page.addInitScript((person) => sessionStorage.setItem("rettesnor-local-person", person), head);
    await page.goto(`${town.origin}/#/${department}/plan/${plan}/skriv`);
    const line = (name: string) => page.getByRole("textbox", { name, exact: true });
    const saved = () =>
      page
        .getByRole("status")
        .filter({ hasText: /^Gemt$/u })
        .waitFor();
    await line("Mål 5.10").waitFor({ timeout: 60_000 });
    await saved();

    let requests = 0;
    page.on("request", (request) => {
      // The department's change check, once a minute, goes on whether anybody writes or not.
      if (request.url().includes("/_api/") && (request.postData() ?? "").includes("MERGE ")) requests += 1;
    });
    for (let index = 0; index < savings; index += 1) {
      const answer = page.waitForResponse((response) =>
        (response.request().postData() ?? "").includes("MERGE "),
      );
      await line(`Mål 5.${index + 1}`).fill(`Skrevet om ${index}`);
      await answer;
      await saved();
    }
    figure({ name: "requests for a field that is saved", value: requests / savings, unit: "", goal: 1 });

    await line("Mål 5.10").focus();
    const here = await keystrokes(page, words);
    const bare = await browser.newPage();
    await bare.setContent("<textarea autofocus></textarea>");
    await bare.locator("textarea").focus();
    const there = await keystrokes(bare, words);
    figure({ name: "keystroke to paint (median)", value: median(here), unit: "ms", goal: 16 });
    figure({ name: "the same in an empty page (baseline)", value: median(there), unit: "ms" });
    figure({
      name: "keystroke to paint, against the empty page",
      value: median(here) / median(there),
      unit: "times",
      goal: 2,
    });
  } finally {
    await browser.close();
    await town.close();
  }
}
