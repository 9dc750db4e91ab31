/** What a goal can answer, in the groups in which one picks it. */
import { describe, expect, it } from "vitest";
import {
  focusAreaGroups,
  objectiveGroups,
  type StrategyGroup,
} from "../../../src/domain/plan/strategy-choices.ts";
import { day } from "../../../src/schema/day.ts";
import type { StrategyElement } from "../../../src/schema/lists/strategy.ts";
import { strategyRow } from "../rows.ts";

function row(
  id: number,
  kind: StrategyElement["kind"],
  title: string,
  values: Partial<StrategyElement> = {},
): StrategyElement {
  return strategyRow(id, kind, { title, ...values });
}

const period = { from: day("2026-01-01"), to: day("2027-12-31") };
const shown = (groups: readonly StrategyGroup[]) =>
  groups.map(({ heading, choices }) => [heading, choices.map(({ element }) => element.title)]);

describe("objectives", () => {
  const rows = [
    row(1, "policy", "Børn"),
    row(2, "objective", "Sprog", { policy: 1, source: "policy" }),
    row(3, "objective", "Trivsel", { policy: 1, source: "policy" }),
    row(4, "policy", "Klima"),
    row(5, "objective", "Regn", { policy: 4 }),
    row(6, "objective", "Enklere", { source: "budgetAgreement", year: 2026 }),
    row(7, "objective", "Indgang", { source: "budgetAgreement", year: 2027 }),
    row(8, "objective", "Hjemløs", { policy: 99 }),
    row(9, "selection", "Udvalgt 2026", { year: 2026, objectives: [6, 2] }),
    row(10, "selection", "Udvalgt 2028", { year: 2028, objectives: [5] }),
  ];

  it("selected for the plan's years come first and only there; the others by policy, agreement and the rest", () => {
    expect(shown(objectiveGroups(rows, period))).toEqual([
      [{ kind: "selected", years: [2026, 2027] }, ["Sprog", "Enklere"]],
      [{ kind: "policy", title: "Børn" }, ["Trivsel"]],
      [{ kind: "policy", title: "Klima" }, ["Regn"]],
      [{ kind: "budgetAgreement", year: 2027 }, ["Indgang"]],
      [{ kind: "other" }, ["Hjemløs"]],
    ]);
  });

  it("are each offered once, whatever the period", () => {
    for (const year of [2025, 2026, 2028]) {
      const of = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
      const ids = objectiveGroups(rows, of).flatMap(({ choices }) =>
        choices.map(({ element }) => element.id),
      );
      expect(ids.toSorted((a, b) => a - b)).toEqual([2, 3, 5, 6, 7, 8]);
    }
  });

  it("are none where there are none", () => {
    expect(objectiveGroups([], period)).toEqual([]);
  });
});

describe("the directors' focus areas", () => {
  it("stand by track, those in force first, and of these the ones that must be answered", () => {
    const rows = [
      row(1, "strategicFocusArea", "Gammel", {
        track: "B",
        from: day("2024-01-01"),
        to: day("2025-12-31"),
        mustBeAnswered: true,
      }),
      row(2, "strategicFocusArea", "Ny", { track: "B", from: day("2026-01-01"), to: day("2027-12-31") }),
      row(3, "strategicFocusArea", "Skal", { track: "B", mustBeAnswered: true }),
      row(4, "strategicFocusArea", "Alene"),
      row(5, "strategicFocusArea", "Anden", { track: "A", from: day("2027-06-01") }),
      row(6, "objective", "Målsætning"),
    ];
    expect(shown(focusAreaGroups(rows, period))).toEqual([
      [{ kind: "track", title: "B" }, ["Skal", "Ny", "Gammel"]],
      [{ kind: "other" }, ["Alene"]],
      [{ kind: "track", title: "A" }, ["Anden"]],
    ]);
  });
});
