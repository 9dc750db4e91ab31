/** The browser of a test file: found, started, and closed with the file. Without one, the tests are skipped here and fail in CI. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findBrowser, launchBrowser } from "./find-browser.ts";

const found = await findBrowser();

/** Give it to `describe.skipIf`: there is no browser on this machine. In CI that is a failure instead. */
export const isBrowserMissing = found === undefined;

if (isBrowserMissing && process.env["CI"]) {
  throw new Error("No browser for the browser tests: set CHROME_PATH or install Chromium.");
}

/** One browser for all tests of a file; call it at the top of the `describe`. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (found) browser = await launchBrowser(found);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error("There is no browser.");
    return browser;
  };
}
