/**
 * What is due to be said, beside what stands in plans: of collaborations' evaluations, and of the wheel's activities.
 */
import { describe, expect, it } from "vitest";
import { dueBetween } from "../../../src/domain/reminder/due.ts";
import {
  openEndOfActivity,
  openEndsOfCollaboration,
  placeOf,
} from "../../../src/domain/reminder/reminder.ts";
import { leadDays } from "../../../src/domain/reminder/days.ts";
import { whatInText } from "../../../src/domain/reminder/words.ts";
import { day, type Day } from "../../../src/schema/day.ts";
import { agreement, collaborationFrom } from "../collaboration/collaboration-rows.ts";
import { ali } from "../rows.ts";

function evaluationsDue(values: Parameters<typeof agreement>[0], from: Day, to: Day) {
  return dueBetween(openEndsOfCollaboration(collaborationFrom([agreement(values)]), { from, to }), from, to);
}

describe("a collaboration's evaluation", () => {
  it("is told to every party, ahead, on the day and afterwards, for as long as none has written it", () => {
    const values = { evaluateOn: day("2026-12-08") };
    const reminders = evaluationsDue(values, day("2026-11-20"), day("2026-12-31"));
    expect(reminders.map((each) => `${each.department} ${each.rule} ${each.day}`)).toEqual([
      "skoler weekAhead 2026-11-27",
      "skoler dayAhead 2026-12-07",
      "skoler onDay 2026-12-08",
      "skoler dayLate 2026-12-09",
      "skoler weekLate 2026-12-17",
      "stab weekAhead 2026-11-27",
      "stab dayAhead 2026-12-07",
      "stab onDay 2026-12-08",
      "stab dayLate 2026-12-09",
      "stab weekLate 2026-12-17",
    ]);
    expect(new Set(reminders.map(({ key }) => key)).size).toBe(10);
    expect(reminders.map(placeOf)[0]).toBe("/skoler/samarbejde/aftale/1");
    expect(reminders.map((each) => whatInText("da", each))[0]).toBe("Samarbejde");
  });

  it("comes for each time, and for none once it has ended", () => {
    const values = { evaluateOn: day("2026-12-08"), rhythm: "month", endsOn: day("2027-02-02") } as const;
    const days = evaluationsDue(values, day("2026-12-01"), day("2027-03-01"))
      .filter(({ rule, department: of }) => rule === "onDay" && of === "stab")
      .map(({ due }) => due);
    expect(days).toEqual(["2026-12-08", "2027-01-08", "2027-02-02"]);
    expect(evaluationsDue({ ...values, state: "ended" }, day("2026-12-01"), day("2027-03-01"))).toEqual([]);
  });
});

describe("an activity", () => {
  it("is told of by its leads, each once, and never on a day off", () => {
    const first = day("2026-12-28");
    const end = openEndOfActivity("oekonomi-stab", {
      id: 4,
      first,
      title: "Regnskabet lukkes",
      isDeadline: true,
      responsible: ali,
      leads: [5, 1, 5, 0],
    });
    expect(leadDays(first, [5, 1, 0]).map(({ day: of }) => of)).toEqual([
      "2026-12-17",
      "2026-12-23",
      "2026-12-28",
    ]);
    const found = dueBetween([end], day("2026-12-01"), day("2026-12-31"));
    expect(found.map(({ rule, day: of }) => `${rule} ${of}`)).toEqual([
      "lead 2026-12-17",
      "lead 2026-12-23",
      "lead 2026-12-28",
    ]);
  });
});
