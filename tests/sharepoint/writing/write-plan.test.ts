/**
 * Writing a whole plan: everything in its place, few requests, and whatever breaks on the way, never a row twice and
 * never half a plan shown as whole.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { day } from "../../../src/schema/day.ts";
import { isOnItsWay } from "../../../src/schema/lists/on-its-way.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import type { PlanToWrite } from "../../../src/sharepoint/writing/plan-to-write.ts";
import { removePlanOnItsWay } from "../../../src/sharepoint/writing/remove-plan.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { writePlan } from "../../../src/sharepoint/writing/write-plan.ts";
import { people, type Embedded, type Fault } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";
import { planToWrite } from "../plans-to-write.ts";

const department = "oekonomi-stab";
const today = day("2026-11-22");
let embedded: Embedded;
let anne: Site;

beforeAll(async () => {
  embedded = await openProvisioned();
  anne = embedded.as(people.anne);
});
afterAll(() => embedded.close());
beforeEach(() => {
  embedded.faults.length = 0;
});

async function open(plan: number | undefined) {
  return openDepartment(anne, { department, plan, today });
}

/** The plan as it stands on the site says everything that was handed in, once. */
async function expectWhole(plan: PlanToWrite, id: number | undefined): Promise<void> {
  const shown = await open(id);
  const row = shown.plans.filter((candidate) => candidate.clientKey === plan.clientKey);
  expect(row).toMatchObject([{ id, title: plan.draft.title, rowsOnTheirWay: undefined }]);
  expect(
    shown.elements
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map(({ clientKey, kind, title, order }) => ({ clientKey, kind, title, order })),
  ).toEqual(
    plan.elements.map(({ clientKey, kind, draft }, index) => ({
      clientKey,
      kind,
      title: draft.title,
      order: index + 1,
    })),
  );
  const keyOf = new Map(shown.elements.map((element) => [element.id, element.clientKey]));
  for (const element of plan.elements) {
    const there = shown.elements.find((candidate) => candidate.clientKey === element.clientKey);
    expect(keyOf.get(there?.parent ?? 0)).toBe(element.parent);
  }
  expect(outlineOf(shown.elements).stray).toEqual([]);
  expect(shown.status.map((said) => [said.clientKey, keyOf.get(said.element ?? 0), said.text])).toEqual(
    (plan.statuses ?? []).map((said) => [said.clientKey, said.element, said.draft.text]),
  );
}

describe("a plan", () => {
  it("is written with everything in its place, and told of on the way", async () => {
    const plan = planToWrite("hel");
    const progress: string[] = [];
    const { id, isWhole } = await writePlan(anne, plan, {
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(isWhole).toBe(true);
    await expectWhole(plan, id);
    expect(progress).toEqual(["1/25", "4/25", "8/25", "24/25", "25/25"]);
  });

  it("of six hundred rows takes at most a request for each twenty", async () => {
    const plan = planToWrite("stor", { areas: 6, goals: 10, actions: 7 });
    embedded.reset();
    const { id } = await writePlan(anne, plan);
    expect(embedded.traffic.requests).toBeLessThanOrEqual((plan.elements.length + 2) / 20);
    await expectWhole(plan, id);
  });

  it("that is sent again when it is there asks twice and changes nothing", async () => {
    const plan = planToWrite("igen");
    const first = await writePlan(anne, plan);
    embedded.reset();
    expect(await writePlan(anne, plan)).toEqual(first);
    expect(embedded.traffic.requests).toBeLessThanOrEqual(3);
    await expectWhole(plan, first.id);
  });

  it("whose first sending had no answer says in the end what was corrected since", async () => {
    const plan = planToWrite("corrected", { areas: 1, goals: 1, actions: 1 });
    const stop = new AbortController();
    await writePlan(anne, plan, { signal: stop.signal, onBegun: () => stop.abort() });
    const draft = { ...plan.draft, title: "Rettet, før der kom svar" };
    const { id = 0, isWhole } = await writePlan(anne, { ...plan, draft });
    expect(isWhole).toBe(true);
    expect((await readRow(anne, plans, id)).title).toBe(draft.title);
  });

  it("may be renamed by a colleague while it is being written", async () => {
    const plan = planToWrite("omdøbt", { areas: 6, goals: 6, actions: 6 });
    const renamed: Promise<void>[] = [];
    const { id = 0 } = await writePlan(anne, plan, {
      onProgress: (done) => {
        if (done === 1) renamed.push(rename("omdøbt", "Omdøbt plan"));
      },
    });
    await Promise.all(renamed);
    const row = await readRow(anne, plans, id);
    expect(row).toMatchObject({ title: "Omdøbt plan", rowsOnTheirWay: undefined });
  });

  it("with a fault is not begun, and says in which row and field it is", async () => {
    const plan = planToWrite("fejl");
    const long = { clientKey: "fejl/lang", kind: "chapter", draft: { title: "x".repeat(256) } } as const;
    embedded.reset();
    await expect(writePlan(anne, { ...plan, elements: [...plan.elements, long] })).rejects.toMatchObject({
      kind: "invalid",
      issues: [{ path: "fejl/lang title" }],
    });
    expect(embedded.traffic.requests).toBe(0);
  });

  it("is refused whole to somebody without rights, and leaves nothing", async () => {
    const plan = planToWrite("uden-ret");
    await expect(writePlan(embedded.as(people.camilla), plan)).rejects.toMatchObject({ kind: "forbidden" });
    expect((await open(undefined)).plans.some((row) => row.clientKey === "uden-ret")).toBe(false);
  });
});

async function rename(clientKey: string, title: string): Promise<void> {
  const row = (await open(undefined)).plans.find((plan) => plan.clientKey === clientKey);
  if (row) await updateRow(embedded.as(people.bo), plans, row, { title });
}

const faults: readonly (readonly [string, readonly Fault[]])[] = [
  ["the plan's row is cut before it is stored", [{ on: "Plans')/AddValidate", cut: "before" }]],
  ["the plan's row is cut after it is stored", [{ on: "Plans')/AddValidate", cut: "after" }]],
  ["a batch is cut before it is stored", [{ on: "PlanElements')/AddValidate", cut: "before" }]],
  ["a batch is cut after it is stored", [{ on: "PlanElements')/AddValidate", cut: "after" }]],
  ["a batch's answer is cut short", [{ on: "PlanElements')/AddValidate", truncateTo: 2500 }]],
  ["a batch breaks", [{ on: "PlanElements')/AddValidate", status: 500 }]],
  ["SharePoint is busy", [{ on: "AddValidate", status: 429, headers: { "Retry-After": "1" } }]],
  ["the status is cut after it is stored", [{ on: "Status')/AddValidate", cut: "after" }]],
  ["the last change is cut before it is stored", [{ on: "/items(", cut: "before" }]],
  ["the last change is cut after it is stored", [{ on: "/items(", cut: "after" }]],
];

describe("a plan gets whole", () => {
  it.each(faults)("although %s", async (name, given) => {
    const plan = planToWrite(`trods ${name}`);
    embedded.faults.push(...given);
    const { id, isWhole } = await writePlan(anne, plan);
    expect(isWhole).toBe(true);
    expect(embedded.faults).toEqual([]);
    await expectWhole(plan, id);
  });
});

describe("a plan that was stopped", () => {
  it.each([1, 4, 8, 24])(
    "after %i rows is on its way, goes on where it was, and is whole in the end",
    async (rows) => {
      const plan = planToWrite(`stop-${rows}`);
      const stop = new AbortController();
      const { id, isWhole } = await writePlan(anne, plan, {
        signal: stop.signal,
        onProgress: (done) => {
          if (done === rows) stop.abort();
        },
      });
      expect(isWhole).toBe(false);
      const row = await readRow(anne, plans, id ?? 0);
      expect(isOnItsWay(row)).toBe(true);
      expect((await open(undefined)).plan).not.toBe(id);
      expect(await writePlan(anne, plan)).toEqual({ id, isWhole: true });
      await expectWhole(plan, id);
    },
  );

  it("by a connection that stays away goes on when it is back", async () => {
    const plan = planToWrite("væk");
    const away = { on: "PlanElements", cut: "before" } as const;
    embedded.faults.push(...Array.from({ length: 12 }, () => away));
    await expect(writePlan(anne, plan)).rejects.toMatchObject({ kind: "offline" });
    embedded.faults.length = 0;
    const { id } = await writePlan(anne, plan);
    await expectWhole(plan, id);
  });

  it("can be written by two pages of one person's at once and has each row once", async () => {
    const plan = planToWrite("to", { areas: 3, goals: 6, actions: 8 });
    const [one, two] = await Promise.all([writePlan(anne, plan), writePlan(embedded.as(people.anne), plan)]);
    expect(two).toEqual(one);
    await expectWhole(plan, one.id);
  });

  it("can be removed by the department, and written again", async () => {
    const plan = planToWrite("fjernet");
    const stop = new AbortController();
    const { id = 0 } = await writePlan(anne, plan, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 24) stop.abort();
      },
    });
    await removePlanOnItsWay(embedded.as(people.bo), id);
    await removePlanOnItsWay(embedded.as(people.bo), id);
    const left = await anne.sp.web
      .getList("/sites/styring/Lists/PlanElements")
      .items.filter(`PlanKey eq ${id}`)<unknown[]>();
    expect(left).toEqual([]);
    expect((await open(undefined)).plans.some((row) => row.id === id)).toBe(false);
    const again = await writePlan(anne, plan);
    await expectWhole(plan, again.id);
  });

  it("is not removed by somebody without rights, nor once it is whole", async () => {
    const plan = planToWrite("bliver");
    const stop = new AbortController();
    const { id = 0 } = await writePlan(anne, plan, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(removePlanOnItsWay(embedded.as(people.camilla), id)).rejects.toMatchObject({
      kind: "forbidden",
    });
    await writePlan(anne, plan);
    await expect(removePlanOnItsWay(anne, id)).rejects.toMatchObject({ kind: "conflict" });
    await expectWhole(plan, id);
  });
});
