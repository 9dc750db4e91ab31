/** What a new plan is proposed to be, by kind, owner and day. */
import { describe, expect, it } from "vitest";
import {
  firstElements,
  periodFrom,
  plansInTheWay,
  proposedTitle,
  proposedYear,
  selectedObjectives,
} from "../../../src/domain/plan/new-plan.ts";
import { day } from "../../../src/schema/day.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import { planRow, strategyRow } from "../rows.ts";

const earlier: readonly Plan[] = [
  planRow(1, "businessPlan", { owner: 5, from: day("2026-01-01"), to: day("2027-12-31") }),
  planRow(2, "goalPlan", { owner: 6, from: day("2026-01-01"), to: day("2026-12-31") }),
];

describe("a new plan begins", () => {
  it.each([
    ["this year, in the first three quarters", "goalPlan", 9, "2026-09-30", 2026],
    ["next year, from the fourth, when plans are made", "goalPlan", 9, "2026-10-01", 2027],
    ["after the owner's latest of its kind", "businessPlan", 5, "2026-11-22", 2028],
    ["as usual when the latest is long over", "goalPlan", 6, "2029-02-01", 2029],
    ["whatever other units have", "businessPlan", 6, "2026-11-22", 2027],
  ] as const)("%s", (_, kind, owner, today, year) => {
    expect(proposedYear(kind, owner, earlier, day(today))).toBe(year);
  });
});

it("covers whole calendar years and is called after them", () => {
  expect(periodFrom("businessPlan", 2028)).toEqual({ from: "2028-01-01", to: "2029-12-31" });
  expect(proposedTitle("businessPlan", periodFrom("businessPlan", 2028))).toBe("Virksomhedsplan 2028-2029");
  expect(proposedTitle("goalPlan", periodFrom("goalPlan", 2027))).toBe("Målplan 2027");
  expect(proposedTitle("goalPlan", periodFrom("goalPlan", 2027), "Åbrinkskolen")).toBe(
    "Målplan 2027 for Åbrinkskolen",
  );
});

it("says when there is a plan of that kind for some of the time", () => {
  const wish = { kind: "businessPlan", owner: 5, ...periodFrom("businessPlan", 2027) } as const;
  expect(plansInTheWay(earlier, wish).map(({ id }) => id)).toEqual([1]);
  expect(plansInTheWay(earlier, { ...wish, ...periodFrom("businessPlan", 2028) })).toEqual([]);
  expect(plansInTheWay(earlier, { ...wish, owner: 6 })).toEqual([]);
});

describe("its first elements", () => {
  const strategy = [
    strategyRow(1, "objective", { title: "B", order: 2 }),
    strategyRow(2, "objective", { title: "A", order: 1 }),
    strategyRow(3, "objective", { title: "Ikke valgt", order: 0 }),
    strategyRow(4, "selection", { year: 2027, objectives: [1, 2] }),
    strategyRow(5, "selection", { year: 2026, objectives: [3] }),
  ];

  it("are, in a virksomhedsplan, the municipality's chapters and the local environmental goals", () => {
    expect(firstElements("businessPlan", []).map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      "chapter: Forord",
      "chapter: Hvem er vi?",
      "chapter: Hvorfor er vi her?",
      "chapter: Hvor står vi?",
      "focusArea: Lokale miljømål",
    ]);
  });

  it("are, in a målplan, goals that answer the objectives selected for its year", () => {
    const objectives = selectedObjectives(strategy, 2027);
    expect(firstElements("goalPlan", objectives)).toEqual([
      { kind: "goal", title: "A", objectives: [2] },
      { kind: "goal", title: "B", objectives: [1] },
    ]);
    expect(selectedObjectives(strategy, 2030)).toEqual([]);
  });
});
