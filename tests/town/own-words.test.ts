/**
 * The town is written by us: no run of eight words is found in the real documents that its size and tone were learnt
 * from.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { egelund } from "../../src/town/egelund.ts";

const folder = fileURLToPath(new URL("../../../shared/sources/", import.meta.url));
const run = 8;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(" "));
}

/** All texts within plain data, wherever they stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it.skipIf(!existsSync(folder))(
  "no text of the town stands in the sources (skipped where those are not at hand)",
  () => {
    const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
    const taken = new Set(sources.flatMap(runsOf));
    expect(taken.size).toBeGreaterThan(1000);
    const texts = textsIn([egelund.strategy, ...egelund.rounds]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.flatMap(runsOf).filter((each) => taken.has(each))).toEqual([]);
  },
);
