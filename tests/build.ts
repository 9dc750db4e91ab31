/**
 * Builds the tab for `npm test` where its sources are newer than the build: so that a second run beside this one keeps
 * the build it uses.
 */
import { buildTab } from "../src/product/build-tab.ts";

const edition = process.argv[2] === "local" ? "local" : "tab";
await buildTab(edition, console.log);
