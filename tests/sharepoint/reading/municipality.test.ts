/** Reading the whole municipality: in how many requests, what is kept, and that what is over costs nothing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import {
  readMunicipality,
  type MunicipalitySnapshot,
} from "../../../src/sharepoint/reading/read-municipality.ts";
import { people, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";
import { department, today, writeDepartment } from "./department.ts";

let embedded: Embedded;
let anne: Site;
let plan: number;
let goal: number;
/** Moved on so that stamps settle. */
let clock = Date.parse("2026-11-22T08:00:00Z");

beforeAll(async () => {
  embedded = await openProvisioned({ now: () => new Date(clock) });
  anne = embedded.as(people.anne);
  ({ plan, goal } = await writeDepartment(anne));
  clock += 60_000;
});
afterAll(() => embedded.close());

async function read(last?: MunicipalitySnapshot, on = today) {
  embedded.reset();
  const snapshot = await readMunicipality(anne, on, last);
  return { snapshot, requests: embedded.traffic.requests, operations: embedded.traffic.operations };
}

describe("the whole municipality", () => {
  it("is read in two requests, and in one when nothing has changed", async () => {
    const cold = await read();
    expect([cold.requests, cold.operations]).toEqual([2, 7]);
    // The plan that is over is not read.
    expect(cold.snapshot.plans.map(({ id }) => id)).toEqual([plan]);
    expect(cold.snapshot.contents).toMatchObject([
      { plan, elements: [{ id: goal }], status: [{ element: goal, assessment: "onTrack" }] },
    ]);
    // It is kept in the browser.
    expect(JSON.parse(JSON.stringify(cold.snapshot))).toEqual(cold.snapshot);
    const again = await read(cold.snapshot);
    expect(again.requests).toBe(1);
    expect(again.snapshot.contents).toBe(cold.snapshot.contents);
  });

  it("brings the words of what is off track, and of nothing else, in one request more", async () => {
    const before = await read();
    await addRow(
      anne,
      status,
      "statusUpdate",
      {
        element: goal,
        planKey: plan,
        period: "2026-K4",
        assessment: "offTrack",
        text: "Det går for langsomt.",
      },
      { department },
    );
    clock += 60_000;
    const { snapshot, requests } = await read(before.snapshot);
    expect(requests).toBe(4);
    expect(snapshot.contents[0]?.status.map(({ text }) => text)).toEqual(["", "Det går for langsomt."]);
    expect((await read()).requests).toBe(3);
  });

  it("asks anew on another day, when other plans may be in force", async () => {
    const before = await read();
    const later = await read(before.snapshot, day("2028-01-01"));
    expect(later.snapshot.plans).toEqual([]);
    expect(later.snapshot.contents).toEqual([]);
  });

  it("counts rows made by hand for the plan that they name, and none that lie in another's folder", async () => {
    const { id } = await addRow(anne, planElements, "goal", { title: "I hånden", plan }, { department });
    await anne.sp.web
      .getList("/sites/styring/Lists/PlanElements")
      .items.getById(id)
      .update({ PlanKey: null });
    clock += 60_000;
    const { snapshot } = await read();
    expect(snapshot.contents[0]?.elements.map(({ title }) => title)).toContain("I hånden");
  });

  it("costs as many operations however many plans are over", async () => {
    const before = await read();
    const units = before.snapshot.organisation;
    const owner = units.find(({ key }) => key === department)?.id;
    for (let year = 2010; year < 2020; year += 1) {
      const period = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
      await addRow(
        anne,
        plans,
        "goalPlan",
        { title: `Målplan ${year}`, owner, ...period, state: "closed" },
        { department },
      );
    }
    clock += 60_000;
    const after = await read();
    expect(after.operations).toBe(before.operations);
    expect(after.snapshot.plans).toHaveLength(before.snapshot.plans.length);
  });
});
