/** Which evaluation of an agreement is to be written, and until when its channel hears of it. */
import { describe, expect, it } from "vitest";
import { evaluationDue, isEvaluated } from "../../../src/domain/collaboration/evaluation-due.ts";
import { openEndsOfCollaboration } from "../../../src/domain/reminder/reminder.ts";
import { day } from "../../../src/schema/day.ts";
import { agreement, collaborationFrom, confirmation } from "./collaboration-rows.ts";

const monthly = agreement({ evaluateOn: day("2026-10-08"), rhythm: "month", endsOn: day("2027-06-08") });
const written = (id: number, of: string, folder = "skoler") =>
  confirmation(id, folder, "", { kind: "evaluation", evaluatedDay: day(of), evaluation: "Det virker." });

describe("the evaluation that is due", () => {
  it.each([
    ["2026-10-07", undefined],
    ["2026-10-08", "2026-10-08"],
    ["2026-11-07", "2026-10-08"],
    ["2026-11-08", "2026-11-08"],
  ])("on %s is that of %s, while nobody has written any", (today, of) => {
    expect(evaluationDue(collaborationFrom([monthly]), day(today))).toBe(of);
  });

  it("is none once a party has written it, until the next", () => {
    const found = collaborationFrom([monthly], [written(1, "2026-10-08"), written(2, "2026-11-08", "stab")]);
    expect(found.evaluations.map(({ of, party, text }) => [of, party, text])).toEqual([
      ["2026-11-08", "stab", "Det virker."],
      ["2026-10-08", "skoler", "Det virker."],
    ]);
    expect(evaluationDue(found, day("2026-12-01"))).toBeUndefined();
    expect(evaluationDue(found, day("2026-12-08"))).toBe("2026-12-08");
  });

  it("is taken over by a later one, asked for a year at most, and of no agreement that has ended", () => {
    expect(isEvaluated(collaborationFrom([monthly], [written(1, "2026-11-08")]), day("2026-10-08"))).toBe(
      true,
    );
    const once = collaborationFrom([agreement({ evaluateOn: day("2025-01-08") })]);
    expect(evaluationDue(once, day("2026-12-01"))).toBeUndefined();
    const ended = collaborationFrom([{ ...monthly, state: "ended" }]);
    expect(evaluationDue(ended, day("2026-12-01"))).toBeUndefined();
  });

  it("counts for no confirmation, and a stranger's for nothing", () => {
    const { binding } = collaborationFrom([monthly]);
    const signed = [
      confirmation(1, "stab", binding),
      written(2, "2026-10-08", "stab"),
      written(3, "2026-11-08", "social"),
    ];
    const found = collaborationFrom([monthly], signed);
    expect(found.parties.map(({ key, confirmation: { is } }) => [key, is])).toContainEqual(["stab", "holds"]);
    expect(found.evaluations.map(({ of }) => of)).toEqual(["2026-10-08"]);
  });

  it("is told of on the channel ahead, on the day and until it is written", () => {
    const period = { from: day("2026-11-01"), to: day("2026-11-20") };
    const told = (rows: Parameters<typeof collaborationFrom>[1]) =>
      openEndsOfCollaboration(collaborationFrom([monthly], rows), period)
        .filter(({ department, due }) => department === "stab" && due === "2026-11-08")
        .flatMap(({ days }) => days.map(({ rule }) => rule));
    expect(told([])).toEqual(["weekAhead", "dayAhead", "onDay", "dayLate", "weekLate"]);
    expect(told([written(1, "2026-11-08")])).toEqual([]);
  });
});
