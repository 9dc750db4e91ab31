/** How an action stands: by its row, and by what was said of it. */
import { describe, expect, it } from "vitest";
import { isSettledByStatus, stateAfter, stateOf } from "../../../src/domain/plan/action-state.ts";
import { isOpen } from "../../../src/domain/plan/overview.ts";
import { standingsOf } from "../../../src/domain/plan/standing.ts";
import type { Assessment } from "../../../src/schema/lists/assessments.ts";
import { element, said } from "../rows.ts";

const standings = (assessment: Assessment) => standingsOf([said(1, 2, { assessment })]);

describe("an action", () => {
  const running = element(2, "action", { state: "running" });

  it.each([
    ["reached", "done"],
    ["notReached", "stopped"],
    ["attention", "running"],
  ] as const)("that was said to be %s is %s", (assessment, state) => {
    expect(stateOf(running, standings(assessment))).toBe(state);
    expect(stateAfter(assessment)).toBe(state);
    expect(isOpen(running, standings(assessment))).toBe(state === "running");
    expect(isSettledByStatus(running, standings(assessment))).toBe(state !== "running");
  });

  it("that was marked is as it was marked, whatever was said on the way", () => {
    expect(stateOf({ ...running, state: "done" }, standings("attention"))).toBe("done");
    expect(stateOf(element(3, "action"), standings("reached"))).toBeUndefined();
  });

  it("of which a report was withdrawn is as its row says", () => {
    const rows = [
      said(1, 2, { assessment: "reached" }),
      said(5, 2, { kind: "withdrawal", withdraws: 1, assessment: undefined }),
    ];
    expect(stateOf(running, standingsOf(rows))).toBe("running");
  });
});
