/** The phases that the browser has kept: as they were read, or the quarters when what is kept is none of ours. */
import { describe, expect, it } from "vitest";
import { phasesIn } from "../../../src/app/site/kept-phases.ts";
import { quarterPhases } from "../../../src/domain/wheel/phase.ts";

describe("kept phases", () => {
  it("are those that were read", () => {
    const set = quarterPhases.map((phase) => ({ ...phase, from: "02-01" }));
    expect(phasesIn(JSON.stringify(set))).toEqual(set);
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["something else", '"10-01"'],
    ["too few", JSON.stringify(quarterPhases.slice(1))],
    ["a day that is none", JSON.stringify(quarterPhases.map((phase) => ({ ...phase, from: "soon" })))],
    ["no words", JSON.stringify(quarterPhases.map(({ name, from }) => ({ name, from })))],
  ])("are the quarters when there is %s", (_, text) => {
    expect(phasesIn(text)).toBe(quarterPhases);
  });
});
