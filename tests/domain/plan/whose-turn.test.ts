/** Of which plans one is asked for status, who is asked first, and what is overdue. */
import { describe, expect, it } from "vitest";
import { isInForce } from "../../../src/domain/plan/in-force.ts";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { countGoals, inTurn, isOverdue, isOwn } from "../../../src/domain/plan/overview.ts";
import { everything, isShown } from "../../../src/domain/plan/plan-filter.ts";
import { personKey } from "../../../src/domain/plan/person-key.ts";
import { isSameValue } from "../../../src/domain/writing/row-edits.ts";
import { standingsOf } from "../../../src/domain/plan/standing.ts";
import { quarterOf } from "../../../src/domain/calendar/calendar.ts";
import { day } from "../../../src/schema/day.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import { ali, element, mette, planRow, said } from "../rows.ts";

const today = day("2026-11-22");
const quarter = quarterOf(today);

describe("one is asked for status of a plan", () => {
  const year = { from: day("2026-01-01"), to: day("2026-12-31") };
  it.each<[string, Partial<Plan>, boolean]>([
    ["that is approved and under way", { ...year, state: "approved" }, true],
    ["whose period has begun, though nobody has approved it", { ...year, state: "draft" }, true],
    [
      "for a year that is to come: not",
      { from: day("2027-01-01"), to: day("2027-12-31"), state: "approved" },
      false,
    ],
    ["that is over: not", { from: day("2024-01-01"), to: day("2025-12-31"), state: "approved" }, false],
    ["that is closed: not", { ...year, state: "closed" }, false],
    ["that is on its way in: not", { ...year, state: "draft", rowsOnTheirWay: 3 }, false],
    ["without a period, when it was approved", { state: "approved" }, true],
    ["without a period, as a draft: not", { state: "draft" }, false],
  ])("%s", (_, values, expected) => {
    const plan = planRow(1, "goalPlan", { from: undefined, to: undefined, ...values });
    expect(isInForce(plan, today)).toBe(expected);
  });

  it("and no goal lacks one in a plan that is not in force", () => {
    const outline = outlineOf([element(1, "goal")]);
    expect(countGoals(outline, standingsOf([]), quarter).missing).toHaveLength(1);
    const counted = countGoals(outline, standingsOf([]), quarter, false);
    expect([counted.missing.length, counted.counts.none]).toEqual([0, 1]);
  });
});

describe("asked first", () => {
  const { goals } = outlineOf([
    element(1, "goal", { responsible: ali }),
    element(2, "goal", { responsible: mette }),
    element(3, "goal"),
    element(4, "action", { parent: 3, responsible: mette }),
    element(5, "action", { parent: 1, responsible: mette }),
  ]);
  const ids = (email: string | undefined) => inTurn(goals, email).map(({ goal }) => goal.id);

  it("is of one's own goals, and those that nobody has while an action of them is one's own", () => {
    expect(ids(mette.email.toUpperCase())).toEqual([2, 3, 1]);
    expect(ids(ali.email)).toEqual([1, 2, 3]);
    expect(goals.map((goal) => isOwn(goal, mette.email))).toEqual([false, true, true]);
  });

  it("is in the plan's order where nobody is known", () => {
    expect(ids(undefined)).toEqual([1, 2, 3]);
  });
});

describe("people without an e-mail", () => {
  const [anne, bo] = [
    { id: 4, name: "Anne", email: "" },
    { id: 5, name: "Anne", email: "" },
  ];

  it("are each somebody, in filters, when a row is changed, and when a status is withdrawn", () => {
    const { goals } = outlineOf([
      element(1, "goal", { responsible: anne }),
      element(2, "goal", { responsible: bo }),
    ]);
    const at = { standings: standingsOf([]), quarter, today };
    const filter = { ...everything, responsible: personKey(anne) };
    expect(goals.map((goal) => isShown(goal, filter, at))).toEqual([true, false]);
    expect([isSameValue(anne, bo), isSameValue(anne, undefined), isSameValue(anne, { ...anne })]).toEqual([
      false,
      false,
      true,
    ]);
    const rows = [
      said(1, 7, { author: anne }),
      said(2, 7, { kind: "withdrawal", withdraws: 1, assessment: undefined, author: bo }),
    ];
    expect(standingsOf(rows).get(7)?.thread).toHaveLength(1);
  });
});

describe("overdue", () => {
  const late = element(2, "action", { parent: 1, due: day("2026-11-20") });

  it("is what should have been done, until it is done, given up or said to be settled", () => {
    expect(isOverdue(late, standingsOf([]), today)).toBe(true);
    expect(isOverdue({ ...late, due: today }, standingsOf([]), today)).toBe(false);
    expect(isOverdue({ ...late, state: "done" }, standingsOf([]), today)).toBe(false);
    expect(isOverdue(late, standingsOf([said(1, 2, { assessment: "reached" })]), today)).toBe(false);
    const trial = element(3, "trialAction", { evaluateOn: day("2026-11-01") });
    expect(isOverdue(trial, standingsOf([]), today)).toBe(true);
  });

  it("and what comes within eight weeks are found in the plan as Overblik counts them", () => {
    const [goal] = outlineOf([element(1, "goal", { due: day("2027-06-30") }), late]).goals;
    const [other] = outlineOf([element(7, "goal", { due: day("2027-06-30") })]).goals;
    const at = { standings: standingsOf([]), quarter, today };
    for (const due of ["overdue", "next"] as const) {
      expect([goal, other].map((each) => each && isShown(each, { ...everything, due }, at))).toEqual([
        true,
        false,
      ]);
    }
    const settled = { ...at, standings: standingsOf([said(1, 2, { assessment: "reached" })]) };
    expect(goal && isShown(goal, { ...everything, due: "overdue" }, settled)).toBe(false);
  });
});
