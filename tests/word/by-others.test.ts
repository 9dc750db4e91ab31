/**
 * How much is found of documents by another hand, whose forms nobody had thought of here. Areas are not told in their
 * answers. `npx vitest run by-others` prints the figures.
 */
import { describe, expect, it } from "vitest";
import { namesByOthers, readByOthers } from "./by-others.ts";
import { addScores, f1, lineOf, type Score, scoreOf } from "./first-sight.ts";

const told = ["goals", "actions", "indicators", "responsible", "due"] as const;
/** What is found of all of them together, and of each, must not sink below these. */
const floor = 0.95;
const floorOfEach = 0.8;

const scores: Score[] = [];

describe.each(namesByOthers())("%s", (name) => {
  it("is found for the most part", async () => {
    const { plan, expected } = await readByOthers(name);
    const score = scoreOf(plan, expected);
    scores.push(score);
    console.info(lineOf(name, score));
    expect(told.filter((each) => f1(score[each]) < floorOfEach)).toEqual([]);
  });
});

describe("all of them", () => {
  it("are found as well as they have been", () => {
    const sum = addScores(scores);
    console.info(lineOf("all", sum));
    expect(told.filter((each) => f1(sum[each]) < floor)).toEqual([]);
  });
});
