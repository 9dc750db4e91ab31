/** Which goals a filter lets through: by standing, person, deadline and words, with æøå in both Unicode forms. */
import { personKey } from "../../../src/domain/plan/person-key.ts";
import { describe, expect, it } from "vitest";
import { quarterOf } from "../../../src/domain/calendar/calendar.ts";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { everything, isShown, type PlanFilter } from "../../../src/domain/plan/plan-filter.ts";
import { standingsOf } from "../../../src/domain/plan/standing.ts";
import { day } from "../../../src/schema/day.ts";
import { ali, element, mette, said } from "../rows.ts";

const today = day("2026-11-22");
const outline = outlineOf([
  element(1, "focusArea"),
  element(2, "goal", { parent: 1, title: "Smartere indkøb", responsible: mette, due: day("2026-10-01") }),
  element(3, "goal", { parent: 1, title: "Færre sygedage", due: day("2026-12-20") }),
  element(4, "action", { parent: 3, title: "Åben rådgivning", responsible: ali, due: day("2027-03-01") }),
]);
const at = {
  standings: standingsOf([said(1, 2, { assessment: "offTrack" })]),
  quarter: quarterOf(today),
  today,
};
const shown = (filter: Partial<PlanFilter>) =>
  outline.goals.filter((goal) => isShown(goal, { ...everything, ...filter }, at)).map(({ goal }) => goal.id);

describe("a plan's filter", () => {
  it.each<[string, Partial<PlanFilter>, number[]]>([
    ["everything", {}, [2, 3]],
    ["goals off track", { standing: "offTrack" }, [2]],
    ["goals without status", { standing: "none" }, [3]],
    [
      "the responsible for a goal",
      { responsible: personKey({ ...mette, email: "METTE.holm@egelund.example" }) },
      [2],
    ],
    ["the responsible for an action under it", { responsible: ali.email }, [3]],
    ["overdue goals", { due: "overdue" }, [2]],
    ["goals due within 30 days", { due: "withinMonth" }, [3]],
    ["goals due this quarter", { due: "thisQuarter" }, [3]],
    ["goals due this year", { due: "thisYear" }, [2, 3]],
    ["a word in another case", { text: "INDKØB" }, [2]],
    ["a word of an action", { text: "rådgivning" }, [3]],
    ["two words that stand apart", { text: "sygedage åben" }, [3]],
    ["æøå written with combining marks", { text: "a\u030Aben" }, [3]],
    ["a number", { text: "1.2" }, [3]],
    ["words that nothing has", { text: "svømmehal" }, []],
  ])("shows %s", (_name, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it("does not call a reached goal overdue", () => {
    const reached = { ...at, standings: standingsOf([said(1, 2, { assessment: "reached" })]) };
    expect(outline.goals.filter((goal) => isShown(goal, { ...everything, due: "overdue" }, reached))).toEqual(
      [],
    );
  });
});
