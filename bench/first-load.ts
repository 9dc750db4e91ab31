/** How much JavaScript comes before the plan is visible, in the tenant's build, which is what people load. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildTab } from "../src/product/build-tab.ts";
import { writeFacts } from "../src/product/local-page.ts";
import { serveFiles } from "../src/product/static-files.ts";
import { findBrowser, launchBrowser } from "../tests/browser/find-browser.ts";
import { figure, heading } from "./report.ts";
import { openTown } from "./town.ts";

const goalKilobytes = 240;

export async function benchFirstLoad(): Promise<void> {
  heading("JavaScript before the plan is visible (gzip)");
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
    for (const [name, address] of [
      ["Plan", "#/oekonomi-stab/plan"],
      ["Overblik", "#/oekonomi-stab"],
    ] as const) {
      const page = await browser.newPage();
      const files = new Set<string>();
      page.on("response", (response) => {
        const path = new URL(response.url()).pathname;
        if (path.endsWith(".js")) files.add(path);
      });
      await page.goto(`${town.origin}/${address}`);
      await page.locator('main a[href*="/maal/"]').first().waitFor();
      const loaded = [...files];
      const bytes = loaded.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
      figure({
        name: `${name}: ${loaded.length} files`,
        value: bytes / 1000,
        unit: "kB",
        goal: goalKilobytes,
      });
      await page.close();
    }
  } finally {
    await browser.close();
    await town.close();
  }
}
