/**
 * `npm run icons`: draws the mark as the Teams package's pictures and the page's own; the results are kept in the
 * repository.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageIcons, pageMark } from "../../src/packaging/mark.ts";
import { projectFolder } from "../../src/product/build-tab.ts";
import { findBrowser, launchBrowser } from "./find-browser.ts";
import { drawIcon } from "./icon-pictures.ts";

const found = await findBrowser();
if (!found) throw new Error("There is no browser to draw with.");
const browser = await launchBrowser(found);
writeFileSync(join(projectFolder, pageMark.path), pageMark.svg);
for (const icon of packageIcons) {
  writeFileSync(join(projectFolder, icon.path), await drawIcon(browser, icon));
  console.log(icon.path);
}
await browser.close();
