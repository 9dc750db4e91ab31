/** The pictures that the repository keeps are what the drawing gives, and what Teams asks for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageIcons, pageMark } from "../../src/packaging/mark.ts";
import { projectFolder } from "../../src/product/build-tab.ts";
import { drawIcon, pixelsOf } from "./icon-pictures.ts";
import { isBrowserMissing, useBrowser } from "./open-browser.ts";

function keptAt(path: string): Buffer {
  return readFileSync(join(projectFolder, path));
}

describe.skipIf(isBrowserMissing)("the icons", () => {
  const browser = useBrowser();

  it("of the page is what the drawing gives: npm run icons", () => {
    expect(keptAt(pageMark.path).toString("utf8")).toBe(pageMark.svg);
  });

  it.each(packageIcons)("$path is what the drawing gives: npm run icons", async (icon) => {
    const kept = await pixelsOf(browser(), keptAt(icon.path));
    const drawn = await pixelsOf(browser(), await drawIcon(browser(), icon));
    expect(kept).toHaveLength(icon.side ** 2 * 4);
    expect(drawn).toHaveLength(kept.length);
    // Another browser may smooth an edge otherwise, but no drawing of another shape or colour comes so near.
    const distance = kept.reduce((sum, part, index) => sum + Math.abs(part - (drawn[index] ?? 0)), 0);
    expect(distance / kept.length).toBeLessThan(1);
  });

  it("have an outline of white on nothing, as Teams wants it", async () => {
    const pixels = await pixelsOf(browser(), keptAt("manifest/outline.png"));
    const opaque = pixels.filter((_, index) => index % 4 === 3 && pixels[index] !== 0).length;
    const colours = pixels.filter((_, index) => index % 4 !== 3 && pixels[index - (index % 4) + 3] !== 0);
    expect(opaque).toBeGreaterThan(50);
    expect(opaque).toBeLessThan(32 * 32);
    expect(new Set(colours)).toEqual(new Set([255]));
  });
});
