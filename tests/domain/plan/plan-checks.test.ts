/** What a plan lacks is said once, with its place, and is gone when it is there. */
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { planChecks } from "../../../src/domain/plan/plan-checks.ts";
import { day } from "../../../src/schema/day.ts";
import type { PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import type { StrategyElement } from "../../../src/schema/lists/strategy.ts";
import { element, mette, planRow, strategyRow } from "../rows.ts";

const period = { from: day("2027-01-01"), to: day("2028-12-31") };
const businessPlan = planRow(1, "businessPlan", period);
const goalPlan = planRow(1, "goalPlan", { from: day("2027-01-01"), to: day("2027-12-31") });
const whole = { responsible: mette, due: day("2027-06-30") };

function found(
  plan: Plan,
  rows: readonly PlanElement[],
  strategy: readonly StrategyElement[] = [],
): readonly string[] {
  return planChecks(plan, outlineOf(rows), strategy).map((check) => {
    switch (check.what) {
      case "noEnvironment":
        return `noEnvironment ${check.focusArea?.id ?? "-"}`;
      case "unanswered":
        return `unanswered ${check.strategic.id}`;
      case "noDeadline":
      case "noIndicator":
      case "noResponsible":
      case "outsidePeriod":
        return `${check.what} ${check.number} ${check.element.id}`;
    }
  });
}

describe("a goal", () => {
  it("that has everything lacks nothing", () => {
    expect(found(goalPlan, [element(1, "goal", whole), element(2, "indicator", { parent: 1 })])).toEqual([]);
  });

  it("lacks a responsible, a deadline and a sign, each by itself", () => {
    expect(found(goalPlan, [element(1, "goal")])).toEqual([
      "noResponsible 1 1",
      "noDeadline 1 1",
      "noIndicator 1 1",
    ]);
    expect(found(goalPlan, [element(1, "goal", whole)])).toEqual(["noIndicator 1 1"]);
  });

  it("without a title is only a line", () => {
    expect(found(goalPlan, [element(1, "goal", { title: " " })])).toEqual([]);
  });

  it.each([
    ["2026-12-31", true],
    ["2027-01-01", false],
    ["2027-12-31", false],
    ["2028-01-01", true],
  ])("with an action until %s: outside the plan's period is %s", (due, isOutside) => {
    const rows = [
      element(1, "goal", whole),
      element(2, "indicator", { parent: 1 }),
      element(3, "action", { parent: 1, due: day(due) }),
    ];
    expect(found(goalPlan, rows)).toEqual(isOutside ? ["outsidePeriod 1 3"] : []);
  });
});

describe("a virksomhedsplan", () => {
  const area = element(10, "focusArea", { title: "Lokale miljømål" });
  const goal = element(11, "goal", { ...whole, parent: 10, title: "Mindre spild" });
  const sign = element(12, "indicator", { parent: 11 });

  it("has local environmental goals", () => {
    expect(found(businessPlan, [area, goal, sign])).toEqual([]);
  });
  it("lacks them while their focus area is empty, and leads there", () => {
    expect(found(businessPlan, [area])).toEqual(["noEnvironment 10"]);
  });
  it("lacks them when there is no such focus area", () => {
    expect(found(businessPlan, [element(10, "focusArea", { title: "Drift" }), goal, sign])).toEqual([
      "noEnvironment -",
    ]);
  });
  it("is not asked of a målplan", () => {
    expect(found(goalPlan, [])).toEqual([]);
  });
});

function must(id: number, values: Partial<StrategyElement> = {}): StrategyElement {
  return strategyRow(id, "strategicFocusArea", { mustBeAnswered: true, ...values });
}

describe("a directors' focus area that must be answered", () => {
  const rows = [
    element(1, "goal", { ...whole, strategicFocusAreas: [7] }),
    element(2, "indicator", { parent: 1 }),
  ];

  it("is missed until a goal answers it", () => {
    expect(found(goalPlan, rows, [must(7), must(8)])).toEqual(["unanswered 8"]);
  });
  it("is not missed when it may be left out, or is of another time", () => {
    const others = [
      must(8, { mustBeAnswered: false }),
      must(9, { from: day("2024-01-01"), to: day("2025-12-31") }),
      must(10, { from: day("2028-01-01") }),
    ];
    expect(found(goalPlan, rows, others)).toEqual([]);
  });
});
