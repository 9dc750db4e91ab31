/** The phases that the browser has kept: as they were read, or none when what is kept is none of ours. */
import { describe, expect, it } from "vitest";
import { phasesIn } from "../../../src/app/site/kept-phases.ts";
import { quarterPhases } from "../../../src/domain/wheel/phase.ts";

describe("kept phases", () => {
  it("are those that were read", () => {
    const set = quarterPhases.map((phase) => ({ ...phase, from: "02-01" }));
    expect(phasesIn(structuredClone(set))).toEqual(set);
  });

  it.each([
    ["nothing", undefined],
    ["something else", "10-01"],
    ["too few", quarterPhases.slice(1)],
    ["a day that is none", quarterPhases.map((phase) => ({ ...phase, from: "soon" }))],
    ["no words", quarterPhases.map(({ name, from }) => ({ name, from }))],
  ])("are none when there is %s", (_, kept) => {
    expect(phasesIn(kept)).toBeUndefined();
  });
});
