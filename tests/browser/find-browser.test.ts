/** The search for a browser itself: each place that it looks in, and that what it finds shows a page. */
import { describe, expect, it } from "vitest";
import {
  findBrowser,
  fromInstalled,
  fromPackage,
  fromSystemPackages,
  fromVariable,
  launchBrowser,
} from "./find-browser.ts";

describe("findBrowser", () => {
  it("takes what CHROME_PATH names before anything else", async () => {
    const found = await findBrowser({ CHROME_PATH: process.execPath, PATH: process.env["PATH"] });
    expect(found).toEqual({ executablePath: process.execPath, origin: "CHROME_PATH" });
  });

  it("says so when CHROME_PATH names nothing", async () => {
    await expect(findBrowser({ CHROME_PATH: "/nowhere/chrome" })).rejects.toThrow("/nowhere/chrome");
  });

  it("finds none on an empty PATH, and installs none outside CI", async () => {
    expect(
      await findBrowser({ PATH: "" }, [fromVariable, fromInstalled, fromSystemPackages]),
    ).toBeUndefined();
  });

  it("unpacks the one from the package, with its libraries, and it shows a page", async ({ skip }) => {
    skip(process.platform !== "linux" || process.arch !== "x64", "the package holds Linux on x64 only");
    const found = await findBrowser({}, [fromPackage]);
    expect(found?.origin).toContain("@sparticuz/chromium");
    if (!found) return;
    const browser = await launchBrowser(found);
    try {
      const page = await browser.newPage();
      await page.setContent("<h1>Økonomi &amp; Stab</h1>");
      await expect.poll(() => page.getByRole("heading").textContent()).toBe("Økonomi & Stab");
    } finally {
      await browser.close();
    }
  });
});
