/**
 * The browser of the browser tests: found once, started once for each worker. Without one, the tests are skipped here
 * and fail in CI.
 */
import type { Browser } from "playwright-core";
import { beforeAll } from "vitest";
import { findBrowser, launchBrowser } from "./find-browser.ts";

const found = await findBrowser();

/** Give it to `describe.skipIf`: there is no browser on this machine. In CI that is a failure instead. */
export const isBrowserMissing = found === undefined;

if (isBrowserMissing && process.env["CI"]) {
  throw new Error("No browser for the browser tests: set CHROME_PATH or install Chromium.");
}

/** It ends with its worker, of which it is a child. */
let running: Browser | undefined;

/** One browser for all files of a worker; call it at the top of the `describe`. */
export function useBrowser(): () => Browser {
  beforeAll(async () => {
    if (found && running?.isConnected() !== true) running = await launchBrowser(found);
  });
  return () => {
    if (!running) throw new Error("There is no browser.");
    return running;
  };
}
