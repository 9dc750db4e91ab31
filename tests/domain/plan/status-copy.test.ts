/** The copy of the latest status in a goal's own row: what it says, and where it says something else. */
import { describe, expect, it } from "vitest";
import { standingsOf } from "../../../src/domain/plan/standing.ts";
import { copyOf, staleCopies } from "../../../src/domain/plan/status-copy.ts";
import { day } from "../../../src/schema/day.ts";
import type { StatusRow } from "../../../src/schema/lists/status.ts";
import { element, said as rowOf } from "../rows.ts";

const said = (id: number, more: Partial<StatusRow> = {}) =>
  rowOf(id, 1, { period: "2026-K4", assessment: "onTrack", ...more });
const onTrack = { latestAssessment: "onTrack", statusUntil: day("2026-12-31") } as const;
const nothing = { latestAssessment: undefined, statusUntil: undefined };

describe("the copy of a goal's latest status", () => {
  it.each([
    ["what was said last", [said(1, { assessment: "offTrack" }), said(2)], onTrack],
    [
      "the latest quarter, though another was spoken of since",
      [said(1), said(2, { period: "2026-K3" })],
      onTrack,
    ],
    ["nothing of what was withdrawn", [said(1), said(2, { kind: "withdrawal", withdraws: 1 })], nothing],
    [
      "the latest quarter, however it is written by hand",
      [said(1, { period: "4. kvartal 2026" }), said(2, { period: "K3 2026", assessment: "offTrack" })],
      onTrack,
    ],
    ["nothing where no quarter stands", [said(1, { period: "efteråret 2026" })], nothing],
    ["nothing before anything was said", [], nothing],
  ])("says %s", (_, rows, copy) => {
    const standings = standingsOf(rows);
    expect(copyOf(standings.get(1)?.latest)).toEqual(copy);
    const right = element(1, "goal", copy);
    expect(staleCopies([right], standings)).toEqual([]);
    const wrong = element(1, "goal", { latestAssessment: "notReached", statusUntil: day("2020-03-31") });
    expect(staleCopies([wrong], standings)).toEqual([{ element: wrong, copy }]);
  });

  it("says of a goal in a plan to come that nothing is missing before it begins, and is left so once it has", () => {
    const standings = standingsOf([]);
    const coming = { from: day("2027-01-01"), today: day("2026-12-01") };
    const eve = { latestAssessment: undefined, statusUntil: day("2026-12-31") };
    const goal = element(1, "goal");
    expect(staleCopies([goal, element(2, "action")], standings, coming)).toEqual([
      { element: goal, copy: eve },
    ]);
    const kept = element(1, "goal", eve);
    expect(staleCopies([kept], standings, coming)).toEqual([]);
    const begun = { ...coming, today: day("2027-01-01") };
    expect(staleCopies([kept, goal], standings, begun)).toEqual([]);
    const moved = { from: day("2027-02-01"), today: day("2026-12-01") };
    expect(staleCopies([kept], standings, moved)).toMatchObject([{ copy: { statusUntil: "2027-01-31" } }]);
  });

  it("takes an action's state along, unless somebody has written in its row since", () => {
    const standings = standingsOf([said(1, { assessment: "reached" })]);
    const stateOf = (modifiedAt: string) =>
      staleCopies([element(1, "action", { state: "running", modifiedAt })], standings)[0]?.copy.state;
    expect(stateOf("2026-10-05T09:00:00Z")).toBe("done");
    expect(stateOf("2026-11-30T09:00:00Z")).toBeUndefined();
  });

  it("is looked for where a status can be given alone", () => {
    const sign = element(1, "indicator", { latestAssessment: "onTrack" });
    expect(staleCopies([sign], standingsOf([]))).toEqual([]);
  });
});
