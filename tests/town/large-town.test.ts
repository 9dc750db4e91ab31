/** The large town: its size, that it can be made again, and that its rows are such as the lists accept. */
import { expect, it } from "vitest";
import { elementsOf } from "../../src/town/seed/elements.ts";
import { statusRowsOf } from "../../src/town/seed/status.ts";
import { check } from "../../src/schema/check.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { status } from "../../src/schema/lists/status.ts";
import { countRows } from "../../src/town/count-rows.ts";
import { largeTown } from "../../src/town/large-town.ts";
import type { TownPlan } from "../../src/town/town.ts";

const town = largeTown(1);
const plans = [...town.rounds].flat();
const ids = {
  person: (email: string) => ({ name: email, email }),
  strategy: (keys: readonly string[] = []) => keys.map(() => 1),
  department: (keys: readonly string[] = []) => keys.map(() => 1),
};

function statusCount(plan: TownPlan): number {
  return elementsOf(plan, plan.key, ids).reduce(
    (sum, { said, observed }) => sum + said.length + observed.length,
    0,
  );
}

it("has twenty departments, ten years of plans and 100,000 rows of status", () => {
  const { areas, staff } = town.organisation;
  expect([...areas.flatMap((area) => area.departments), ...staff]).toHaveLength(20);
  expect(new Set(town.people.map(({ email }) => email)).size).toBe(town.people.length);
  expect(new Set(plans.map(({ to }) => to.slice(0, 4))).size).toBeGreaterThanOrEqual(10);
  const counts = plans.map(statusCount);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000);
  expect(Math.max(...counts)).toBeLessThanOrEqual(600);
  expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
});

it("knows how many rows it will have before it makes them", () => {
  expect(plans.reduce((sum, plan) => sum + countRows(plan), 0)).toBe(town.rowCount);
});

it("is the same for the same seed and another for another", () => {
  const [round] = largeTown(1).rounds;
  const [other] = largeTown(2).rounds;
  expect(round).toEqual(plans.slice(0, round?.length));
  expect(other).not.toEqual(round);
});

it("makes rows that the lists accept, said before today", () => {
  const sample = plans.filter((_, index) => index % 13 === 0);
  const elements = sample.flatMap((plan) => elementsOf(plan, plan.key, ids));
  const said = elements.flatMap((element) =>
    statusRowsOf(element, { element: 1, planKey: 1, department: "a" }),
  );
  const issues = [
    ...elements.flatMap(({ kind, draft }) => check(planElements, kind, { ...draft, plan: 1 })),
    ...said.flatMap(({ row }) => check(status, row.kind, row.draft)),
  ];
  expect(issues).toEqual([]);
  expect(said.filter(({ at }) => at > "2026-11-21")).toEqual([]);
});
