/** `docs/data-model.md` says what the definitions say. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dataModel, dataModelFile } from "../../src/commands/data-model.ts";

it("docs/data-model.md is current: node --import tsx src/commands/data-model.ts", () => {
  expect(readFileSync(dataModelFile, "utf8").replaceAll("\r\n", "\n")).toBe(dataModel());
});
