/** The municipality on one page: whose goals are counted where, what has moved, and whose words are shown. */
import { describe, expect, it } from "vitest";
import {
  largestDeviations,
  municipalityLines,
  planYear,
  rowsWithWords,
} from "../../../src/domain/municipality/lines.ts";
import type { MunicipalityRows } from "../../../src/domain/municipality/standing-goals.ts";
import { quartersOffTrack } from "../../../src/domain/municipality/standing-goals.ts";
import { day } from "../../../src/schema/day.ts";
import type { OrganisationUnit } from "../../../src/schema/lists/organisation.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import type { StatusRow } from "../../../src/schema/lists/status.ts";
import { element, mette, planRow, said } from "../rows.ts";

const today = day("2026-12-01");

function unit(id: number, key: string, kind: OrganisationUnit["kind"], parent?: number): OrganisationUnit {
  return {
    id,
    version: "1",
    kind,
    createdAt: "2026-01-05T09:00:00Z",
    modifiedAt: "2026-01-05T09:00:00Z",
    author: mette,
    editor: mette,
    issues: [],
    folder: "",
    title: key,
    key,
    parent,
    head: undefined,
    order: id,
  };
}

const organisation = [
  unit(1, "stab", "department"),
  unit(2, "boern", "directorArea"),
  unit(3, "skoler", "department", 2),
  unit(4, "aabrink", "unit", 3),
  unit(5, "kultur", "department", 2),
];

function planOf(id: number, folder: string, owner: number, more: Partial<Plan> = {}): Plan {
  return planRow(id, "goalPlan", { folder, departmentKey: folder, owner, ...more });
}

const [goal, second, third] = [1, 2, 3];
function goals(
  plan: number,
  folder: string,
  ids: readonly number[],
  values: Parameters<typeof element>[2] = {},
) {
  return ids.map((id) =>
    element(id, "goal", { plan, planKey: plan, folder, departmentKey: folder, ...values }),
  );
}
function status(id: number, of: number, plan: number, folder: string, values: Partial<StatusRow>): StatusRow {
  return said(id, of, { planKey: plan, folder, departmentKey: folder, ...values });
}

const rows: MunicipalityRows = {
  organisation,
  plans: [
    planOf(10, "stab", 1),
    planOf(11, "skoler", 3),
    planOf(12, "skoler", 4),
    planOf(13, "stab", 1, { state: "draft", from: day("2027-01-01"), to: day("2027-12-31") }),
  ],
  contents: [
    { plan: 12, elements: goals(12, "skoler", [31]), status: [] },
    {
      plan: 11,
      elements: goals(11, "skoler", [21, 22], { due: day("2026-11-20") }),
      status: [
        status(1, 21, 11, "skoler", { period: "2026-K3", assessment: "offTrack" }),
        status(2, 21, 11, "skoler", {
          period: "2026-K4",
          assessment: "offTrack",
          text: "Vi mangler lærere.",
        }),
      ],
    },
    {
      plan: 10,
      elements: goals(10, "stab", [goal, second, third]),
      status: [
        status(3, goal, 10, "stab", { period: "2026-K3", assessment: "attention" }),
        status(4, goal, 10, "stab", { period: "2026-K4", assessment: "onTrack" }),
        status(5, second, 10, "stab", { period: "2026-K4", assessment: "offTrack" }),
        status(6, third, 10, "stab", { period: "2026-K3", assessment: "onTrack" }),
        status(7, third, 10, "stab", { period: "2026-K4", assessment: "reached" }),
      ],
    },
  ],
};

const titles = (list: readonly { readonly outline: { readonly goal: { readonly id: number } } }[]) =>
  list.map(({ outline }) => outline.goal.id);

describe("the municipality", () => {
  const lines = municipalityLines(rows, today);

  it("has a line for each department in the organisation's order, and for each unit with a plan", () => {
    expect(
      lines.areas.map(({ area, departments }) => [
        area?.key,
        departments.map(({ department, units }) => [
          department.unit.key,
          titles(department.all),
          units.map((each) => [each.unit.key, titles(each.all)]),
        ]),
      ]),
    ).toEqual([
      [undefined, [["stab", [1, 2, 3], []]]],
      [
        "boern",
        [
          ["skoler", [21, 22], [["aabrink", [31]]]],
          ["kultur", [], []],
        ],
      ],
    ]);
  });

  it("counts each goal once, and a department that has a goal off track among its own or its units'", () => {
    expect(titles(lines.tally.all)).toEqual([1, 2, 3, 21, 22, 31]);
    expect(lines.tally.counts).toEqual({
      onTrack: 1,
      attention: 0,
      offTrack: 2,
      reached: 1,
      notReached: 0,
      none: 2,
    });
    expect([lines.departmentsOffTrack, lines.departments]).toEqual([2, 3]);
    expect(titles(lines.tally.missing)).toEqual([22, 31]);
  });

  it("tells what has moved only of goals that were spoken of in both quarters", () => {
    const { change } = lines.tally;
    expect([change.compared, titles(change.better), titles(change.worse), titles(change.reached)]).toEqual([
      3,
      [1],
      [],
      [3],
    ]);
  });

  it("counts what is overdue, goal by goal and deadline by deadline", () => {
    expect(titles(lines.tally.overdue)).toEqual([21, 22]);
    expect(lines.tally.overdueCount).toBe(2);
  });

  it("tells how far one is with next year's plans from the last quarter on", () => {
    expect(planYear(day("2026-09-30"))).toBe(2026);
    expect(planYear(day("2026-10-01"))).toBe(2027);
    expect(
      lines.areas.flatMap(({ departments }) => departments.map(({ department }) => department.plan?.id)),
    ).toEqual([13, undefined, undefined]);
  });

  it("shows one director area alone, with its own sums", () => {
    const area = municipalityLines(rows, today, "boern");
    expect(titles(area.tally.all)).toEqual([21, 22, 31]);
    expect([area.departmentsOffTrack, area.departments]).toEqual([1, 2]);
  });

  it("puts first the goals that have been off track for longest, in the words that were given", () => {
    const deviations = largestDeviations(lines.tally.all);
    expect(titles(deviations)).toEqual([21, 2]);
    expect(deviations.map(quartersOffTrack)).toEqual([2, 1]);
    expect(rowsWithWords(rows, today)).toEqual([2, 5]);
  });
});
