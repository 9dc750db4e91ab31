/**
 * Plans of many shapes, each beside the reading that a person would make of it. They lie as texts so that one can look
 * at them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import { toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { root } from "../architecture/source-files.ts";
import { type ExpectedPlan, textsOf } from "./expected.ts";
import { placesIn } from "./places.ts";

const folder = join(root, "tests/word/documents/varied");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(/\.txt$/u, ""));

describe.each(names)("%s", (name) => {
  it("is read as a person would read it, and no line is lost", async () => {
    const document = await readDocument(readFileSync(join(folder, `${name}.txt`)), `${name}.txt`);
    const reading = await understand(document);
    expect(textsOf(toJson(reading))).toEqual(
      JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as ExpectedPlan,
    );
    const known = placesIn(reading);
    expect(document.blocks.filter(({ place }) => !known.has(place)).map(({ text }) => text)).toEqual([]);
  });
});
