/** Shows a page in a font that is wider than the one that tests measure with, as some machine's will be. */
import type { Page } from "playwright-core";

/**
 * `percent` of the usual width; when absent about what DejaVu Sans is wider than Open Sans. @throws when it has changed
 * nothing
 */
export async function widenFont(page: Page, percent = 118): Promise<void> {
  const ratio = await page.evaluate(async (by) => {
    const measured = document.createElement("canvas").getContext("2d");
    if (!measured) throw new Error("There is nothing to measure with.");
    measured.font = `16px ${getComputedStyle(document.querySelector("h1") ?? document.body).fontFamily}`;
    const widthNow = () => measured.measureText("Økonomi og Stab").width;
    const before = widthNow();
    const sheet = new CSSStyleSheet();
    const faces = [
      [400, "Open Sans Regular"],
      [600, "Open Sans SemiBold"],
      [700, "Open Sans Bold"],
    ].map(
      ([weight, name]) =>
        `@font-face { font-family: "Segoe UI"; font-weight: ${weight}; src: local("${name}"); size-adjust: ${by}% }`,
    );
    sheet.replaceSync(faces.join("\n"));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "Segoe UI"`)));
    return widthNow() / before;
  }, percent);
  if (ratio < 1.1) throw new Error(`The letters are ${ratio} times as wide as before.`);
}
