/** Opening a department: what is read, in how many requests, and what is seen of a change. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { addRows } from "../../../src/sharepoint/writing/add-rows.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { openDepartment, type DepartmentSnapshot } from "../../../src/sharepoint/reading/open-department.ts";
import { people, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";
import { department, today, writeDepartment } from "./department.ts";

let embedded: Embedded;
let anne: Site;
let plan: number;
let oldPlan: number;
let goal: number;
/**
 * The embedded SharePoint's clock, moved on so that stamps settle. This machine's has another time, as a browser's may
 * have.
 */
let clock = Date.parse("2026-11-22T08:00:00Z");

beforeAll(async () => {
  embedded = await openProvisioned({ now: () => new Date(clock) });
  anne = embedded.as(people.anne);
  ({ plan, oldPlan, goal } = await writeDepartment(anne));
  clock += 60_000;
});
afterAll(() => embedded.close());

const elementsOfPlan = () => anne.sp.web.getList("/sites/styring/Lists/PlanElements").items;

async function open(wish: { plan?: number; department?: string } = {}, previous?: DepartmentSnapshot) {
  embedded.reset();
  const snapshot = await openDepartment(anne, { department, today, ...wish }, previous);
  return { snapshot, requests: embedded.traffic.requests, operations: embedded.traffic.operations };
}

/** What a reading after `change` shows of the plan's goals, when no time has passed since the one before. */
async function titlesAfter(change: (id: number) => Promise<unknown>): Promise<readonly string[]> {
  const { id } = await addRow(anne, planElements, "goal", { title: "Først", plan }, { department });
  const at = clock;
  const first = await open();
  expect(first.snapshot.elements.map(({ title }) => title)).toContain("Først");
  await change(id);
  expect(clock).toBe(at);
  const second = await open({}, first.snapshot);
  for (const one of second.snapshot.elements.slice(1)) await elementsOfPlan().getById(one.id).recycle();
  clock += 60_000;
  return second.snapshot.elements.map(({ title }) => title);
}

describe("cold", () => {
  it("takes two requests and five operations, and has everything", async () => {
    const { snapshot, requests, operations } = await open();
    expect([requests, operations]).toEqual([2, 5]);
    expect(snapshot.plan).toBe(plan);
    expect(snapshot.plans.map(({ title }) => title)).toEqual([
      "Virksomhedsplan 2024-2025",
      "Virksomhedsplan 2026-2027",
    ]);
    expect(snapshot.elements).toMatchObject([
      { id: goal, kind: "goal", title: "Mål 1", due: "2026-12-31", planKey: plan },
    ]);
    expect(snapshot.status).toMatchObject([
      { element: goal, assessment: "onTrack", text: "Godt", author: { name: "Anne Holm" } },
    ]);
    expect(snapshot.organisation).toHaveLength(4);
    expect(snapshot.mayWrite).toEqual({ [oldPlan]: true, [plan]: true });
    expect(snapshot.mayAdd).toBe(true);
    expect(snapshot.issues).toEqual([]);
    // It is kept in the browser.
    expect(structuredClone(snapshot)).toEqual(snapshot);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  it("with a known plan takes one request", async () => {
    const { snapshot, requests, operations } = await open({ plan: oldPlan });
    expect([requests, operations]).toEqual([1, 5]);
    expect([snapshot.plan, snapshot.elements, snapshot.status]).toEqual([oldPlan, [], []]);
  });

  it("says to a reader that she may not write", async () => {
    const snapshot = await openDepartment(embedded.as(people.camilla), { department, today });
    expect(snapshot.mayWrite).toEqual({ [oldPlan]: false, [plan]: false });
    expect(snapshot.mayAdd).toBe(false);
  });

  it("of a department without plans is empty", async () => {
    const { snapshot } = await open({ department: "skoler" });
    expect([snapshot.plans, snapshot.plan, snapshot.elements]).toEqual([[], undefined, []]);
  });

  it("of another department's plan is not found", async () => {
    await expect(open({ department: "skoler", plan })).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("again", () => {
  it("unchanged takes one request and one operation, and gives the same", async () => {
    const first = await open();
    const second = await open({}, first.snapshot);
    expect([second.requests, second.operations]).toEqual([1, 1]);
    expect(second.snapshot).toEqual(first.snapshot);
  });

  it.each(["unchanged", "of another department"] as const)(
    "takes nothing of what another person read, %s",
    async (how) => {
      const wish = how === "unchanged" ? { department, today } : { department: "skoler", today };
      const headed = await openDepartment(anne, { department, today });
      expect(headed.mayWrite[plan]).toBe(true);
      embedded.reset();
      const site = embedded.as(people.camilla);
      const read = await openDepartment(site, wish, headed);
      expect([embedded.traffic.requests, embedded.traffic.operations]).toEqual(
        how === "unchanged" ? [2, 5] : [1, 3],
      );
      expect([read.mayAdd, Object.values(read.mayWrite).includes(true)]).toEqual([false, false]);
      expect(read).toEqual(await openDepartment(site, wish));
    },
  );

  it("reads only the list that has changed", async () => {
    const first = await open();
    clock += 60_000;
    await addRow(
      embedded.as(people.bo),
      status,
      "statusUpdate",
      { element: goal, planKey: plan, assessment: "attention" },
      { department },
    );
    clock += 60_000;
    const second = await open({}, first.snapshot);
    expect([second.requests, second.operations]).toEqual([2, 2]);
    expect(embedded.traffic.paths[1]).toContain("Status");
    expect(second.snapshot.status.map(({ assessment }) => assessment)).toEqual(["onTrack", "attention"]);
    expect(second.snapshot.elements).toBe(first.snapshot.elements);
  });

  describe("sees in the very second of the last reading", () => {
    it("a row that was added", async () => {
      const titles = await titlesAfter(() =>
        addRow(anne, planElements, "goal", { title: "Siden", plan }, { department }),
      );
      expect(titles).toEqual(["Mål 1", "Først", "Siden"]);
    });

    it("a row that was changed, which leaves their number and the time as they were", async () => {
      const titles = await titlesAfter((id) => elementsOfPlan().getById(id).update({ Title: "Rettet" }));
      expect(titles).toEqual(["Mål 1", "Rettet"]);
    });

    it("one that was added while another went", async () => {
      const titles = await titlesAfter(async (id) => {
        await elementsOfPlan().getById(id).recycle();
        await addRow(anne, planElements, "goal", { title: "I stedet", plan }, { department });
      });
      expect(titles).toEqual(["Mål 1", "I stedet"]);
    });

    it("again and again, as long as that second lasts", async () => {
      const titles = await titlesAfter(async (id) => {
        let { snapshot } = await open();
        for (const title of ["to", "tre"]) {
          await elementsOfPlan().getById(id).update({ Title: title });
          ({ snapshot } = await open({}, snapshot));
          expect(snapshot.elements.at(-1)?.title).toBe(title);
        }
      });
      expect(titles).toEqual(["Mål 1", "tre"]);
    });
  });

  it("takes a time of change that went back for a change, too", async () => {
    const first = await open();
    const name = status.name;
    const [before = ""] = /\S+Z/u.exec(first.snapshot.stamps[name] ?? "") ?? [];
    const earlier = new Date(Date.parse(before) - 3_600_000).toISOString().replace(".000", "");
    const site = embedded.as(people.anne, {
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        return new Response((await answer.text()).replaceAll(before, earlier), answer);
      },
    });
    embedded.reset();
    await openDepartment(site, { department, today }, first.snapshot);
    const [, ...again] = embedded.traffic.paths;
    expect(again).toEqual([expect.stringContaining(name)]);
  });

  it("sees that a row is gone", async () => {
    const extra = await addRow(anne, planElements, "goal", { title: "Slettes", plan }, { department });
    clock += 60_000;
    const first = await open();
    expect(first.snapshot.elements).toHaveLength(2);
    await anne.sp.web.getList("/sites/styring/Lists/PlanElements").items.getById(extra.id).recycle();
    clock += 60_000;
    const second = await open({}, first.snapshot);
    expect(second.snapshot.elements).toHaveLength(1);
  });

  it("with another plan of the same department takes one request", async () => {
    const first = await open();
    const second = await open({ plan: oldPlan }, first.snapshot);
    expect([second.requests, second.operations]).toEqual([1, 3]);
    expect(second.snapshot.plan).toBe(oldPlan);
  });
});

describe("a large plan", () => {
  it("comes whole", async () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({
      kind: "action" as const,
      draft: { title: `Handling ${index}`, plan, parent: goal },
    }));
    const outcomes = await addRows(anne, planElements, rows, { department });
    expect(outcomes.filter((outcome) => "error" in outcome)).toEqual([]);
    clock += 60_000;
    const { snapshot, operations } = await open();
    expect(snapshot.elements.filter(({ kind }) => kind === "action")).toHaveLength(230);
    expect(operations).toBe(5);
  });
});
