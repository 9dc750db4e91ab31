/**
 * Plans as municipalities write them, each with what a careful person finds in it: written down before the reading was
 * tried on it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import { toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { root } from "../architecture/source-files.ts";
import { docxOf } from "./docx-of.ts";
import { outlineOf } from "./outline.ts";
import { placesIn } from "./places.ts";

const folder = join(root, "tests/word/documents/written");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe.each(names)("%s", (name) => {
  // The first line is the file's kind; below the double line stands what is in it, and after "?" what is left to a
  // person.
  const [document = "", expected = ""] = readFileSync(join(folder, name), "utf8").split("\n=====\n");
  const [kind = "", ...lines] = document.split("\n");
  const notation = lines.join("\n");

  it("gives every goal, action and indicator, invents none, and loses no line", async () => {
    const bytes = kind === "docx" ? await docxOf(notation) : new TextEncoder().encode(notation);
    const source = await readDocument(bytes, `plan.${kind}`);
    const reading = await understand(source);
    const left = reading.leftOver.map(({ text }) => `? ${text.replaceAll(/\s+/gu, " ")}`);
    expect([...outlineOf(toJson(reading)), ...left]).toEqual(expected.trim().split("\n"));
    const known = placesIn(reading);
    expect(source.blocks.filter(({ place }) => !known.has(place)).map(({ text }) => text)).toEqual([]);
  });
});
