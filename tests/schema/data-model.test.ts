/** `docs/data-model.md` says what the definitions say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../../src/product/build-tab.ts";
import { dataModel } from "../../src/schema/data-model.ts";

it("docs/data-model.md is current: npm run data-model", () => {
  const written = readFileSync(join(projectFolder, "docs/data-model.md"), "utf8");
  expect(written.replaceAll("\r\n", "\n")).toBe(dataModel());
});
