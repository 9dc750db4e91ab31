/**
 * One row that cannot be computed with costs one row: whatever a department writes in its own folder, the others' pages
 * open, the job decides, and their agreements stand, within a second or two.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readParticipants } from "../../../src/domain/collaboration/participants.ts";
import { day } from "../../../src/schema/day.ts";
import type { ListDefinition } from "../../../src/schema/define-list.ts";
import { collaborations } from "../../../src/schema/lists/collaborations.ts";
import { confirmations } from "../../../src/schema/lists/confirmations.ts";
import { organisation } from "../../../src/schema/lists/organisation.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { wheel } from "../../../src/schema/lists/wheel.ts";
import type { FormValue } from "../../../src/sharepoint/writing/draft.ts";
import { readMisfits } from "../../../src/sharepoint/reading/read-misfits.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { people } from "../embedded.ts";
import { attacker, openPlantingScene, typed, victim, type PlantingScene } from "../planting.ts";

let scene: PlantingScene;
let before: unknown;
beforeAll(async () => {
  scene = await openPlantingScene();
  before = await scene.seen();
});
afterAll(() => scene.close());

const activity = { title: "Absurd", ring: "department", start: day("2026-11-30"), remindFirst: 1 } as const;
const value = (FieldName: string, FieldValue: string): FormValue => ({ FieldName, FieldValue });
const deep = `{"level":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;

/**
 * What stands in the row, as it can be typed in SharePoint's own form; the last says what the secretariat is told;
 * nothing where the row is sound by itself.
 */
const absurd: readonly (readonly [string, ListDefinition, readonly FormValue[], string])[] = [
  [
    "an activity that lasts for 180 years, each month",
    wheel,
    typed(wheel, "activity", { ...activity, end: day("2199-01-01"), repeats: "monthly" }),
    "mere end ti år",
  ],
  [
    "an activity to 2206",
    wheel,
    [...typed(wheel, "activity", { ...activity, repeats: "yearly" }), value("EndDay", "01-01-2206")],
    "1950-2199",
  ],
  [
    "an activity from 1900 on",
    wheel,
    [
      ...typed(wheel, "activity", { ...activity, start: undefined, repeats: "monthly" }),
      value("StartDay", "01-01-1900"),
    ],
    "1950-2199",
  ],
  [
    "an activity in 8900",
    wheel,
    [...typed(wheel, "activity", { ...activity, start: undefined }), value("StartDay", "31-12-8900")],
    "er ikke en dag",
  ],
  [
    "a goal due in 2999 at an endless place",
    planElements,
    [
      ...typed(planElements, "goal", { title: "Absurd" }),
      value("DueDate", "31-12-2999"),
      value("SortOrder", "1000000000000000000"),
    ],
    "1950-2199",
  ],
  [
    "a goal that belongs to itself",
    planElements,
    [...typed(planElements, "goal", { title: "Absurd" }), value("ParentElement", "1")],
    "",
  ],
  [
    "a status of the year 9999",
    status,
    typed(status, "statusUpdate", { period: "9999-K4", assessment: "reached" }),
    "en plan, der ikke findes",
  ],
  [
    "an agreement that is evaluated each month until 2999",
    collaborations,
    [
      ...typed(collaborations, "agreement", {
        title: "Absurd",
        level: "knowledge",
        evaluateOn: day("2026-12-01"),
        rhythm: "month",
      }),
      value("EndsOn", "31-12-2999"),
    ],
    "1950-2199",
  ],
  [
    "an agreement with endless lists of participants and turns",
    collaborations,
    typed(collaborations, "agreement", {
      title: "Absurd",
      participants: `a${" ".repeat(60_000)}<`,
      turns: "a".repeat(60_000),
    }),
    "",
  ],
  [
    "a confirmation of boxes in boxes",
    confirmations,
    typed(confirmations, "confirmation", { confirmed: deep }),
    "",
  ],
  [
    "a plan from 1900 to 8900 with endless rows on their way",
    plans,
    [
      ...typed(plans, "goalPlan", { title: "Absurd", state: "approved" }),
      value("PeriodFrom", "01-01-1900"),
      value("PeriodTo", "31-12-8900"),
      value("RowsOnTheirWay", "1000000000000000000"),
    ],
    "1950-2199",
  ],
];

describe("one bad row costs one row", () => {
  it.each(absurd)("%s", async (_, list, values, told) => {
    const id = await scene.plant(attacker, list, values);
    const began = performance.now();
    expect(await scene.seen()).toEqual(before);
    expect(performance.now() - began).toBeLessThan(20_000);
    const { rows } = await readMisfits(scene.embedded.as(people.dorte));
    const found = rows.find((row) => row.list === list.name && row.id === id);
    expect(found?.issues.map(({ sentence }) => sentence.da).join(" ") ?? "").toContain(told);
  });

  it("though it is the victim's own: the rest of its plan and its year stand", async () => {
    const erik = people.erik;
    const { plan, goal } = scene.its;
    await scene.plant(
      victim,
      wheel,
      typed(wheel, "activity", { ...activity, end: day("2199-01-01"), repeats: "monthly" }),
      erik,
    );
    await scene.plant(
      victim,
      planElements,
      [
        ...typed(planElements, "action", { title: "Absurd", plan, planKey: plan, parent: goal }),
        value("DueDate", "31-12-2999"),
      ],
      erik,
    );
    const { elements: earlier, ...rest } = before as { readonly elements: readonly (readonly number[])[] };
    const { elements, ...now } = (await scene.seen()) as typeof rest & {
      elements: readonly (readonly number[])[];
    };
    expect(now).toEqual(rest);
    expect(elements[0]?.length).toBe((earlier[0]?.length ?? 0) + 1);
  });

  it("units that are each other's parent belong to nobody and stop nothing", async () => {
    const dorte = scene.embedded.as(people.dorte);
    const one = await scene.plant(
      "",
      organisation,
      typed(organisation, "unit", { title: "A", key: "a" }),
      people.dorte,
    );
    const other = await scene.plant(
      "",
      organisation,
      typed(organisation, "unit", { title: "B", key: "b", parent: one }),
      people.dorte,
    );
    await updateRow(dorte, organisation, await readRow(dorte, organisation, one), { parent: other });
    await scene.plant(
      "",
      plans,
      typed(plans, "goalPlan", { title: "Ringens", owner: one, state: "approved" }),
      people.dorte,
    );
    expect(await scene.seen()).toMatchObject({ plan: scene.its.plan });
    const { rows } = await readMisfits(dorte);
    expect(rows.filter(({ list }) => list === "Organisation").map(({ id }) => id)).toEqual([one, other]);
    expect(rows.find(({ title }) => title === "Ringens")?.issues[0]?.sentence.da).toContain(
      "ikke til nogen afdeling",
    );
  });

  it.each([
    [
      "oekonomi-stab: Mette Holm <mette@egelund.example>",
      { party: "oekonomi-stab", name: "Mette Holm", email: "mette@egelund.example" },
    ],
    ["Mette Holm", { party: "", name: "Mette Holm", email: "" }],
    ["<mette@egelund.example>", { party: "", name: "mette@egelund.example", email: "mette@egelund.example" }],
    ["skoler: Erik", { party: "skoler", name: "Erik", email: "" }],
    ["a <b> c", { party: "", name: "a <b> c", email: "" }],
  ])("a participant's line %s reads as it did", (line, expected) => {
    expect(readParticipants(line)).toEqual([expected]);
  });
});
