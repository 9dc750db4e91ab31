/** Deleting a draft plan and having it back: whole, in few requests, and with what a colleague does meanwhile. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { collaborations } from "../../../src/schema/lists/collaborations.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { putPlanBack, removePlan } from "../../../src/sharepoint/writing/leaving-plan.ts";
import { reasonToStay } from "../../../src/domain/plan/plan-removal.ts";
import { readPlanContents } from "../../../src/sharepoint/reading/plan-contents.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { writePlan } from "../../../src/sharepoint/writing/write-plan.ts";
import { people, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";
import { planToWrite } from "../plans-to-write.ts";
import { department, draftPlans } from "./draft-plans.ts";

let embedded: Embedded;
let anne: Site;
const { madePlan, shown, expectGone, rowsLeft } = draftPlans(() => anne);

beforeAll(async () => {
  embedded = await openProvisioned();
  anne = embedded.as(people.anne);
});
afterAll(() => embedded.close());
beforeEach(() => {
  embedded.faults.length = 0;
});

async function giveStatus(plan: number): Promise<number> {
  const { elements } = await readPlanContents(anne, plan);
  const goal = elements.find(({ kind }) => kind === "goal");
  const draft = {
    element: goal?.id,
    planKey: plan,
    period: "2026-K4",
    assessment: "onTrack",
    text: "Godt",
  } as const;
  const { id } = await addRow(embedded.as(people.bo), status, "statusUpdate", draft, { department });
  return id;
}

describe("a draft plan", () => {
  it("goes to the recycle bin and comes back whole, with its rows' ids and what the document said of it", async () => {
    const id = await madePlan("frem-og-tilbage", { says: true });
    const before = await shown(id);
    const progress: string[] = [];
    const leaving = await removePlan(anne, id, {
      onProgress: (done, all) => progress.push(`${done}/${all}`),
    });
    await expectGone(id);
    expect(progress).toEqual(["0/24", "23/24", "24/24"]);
    await putPlanBack(anne, leaving);
    expect(await shown(id)).toEqual(before);
    expect(before.status).toHaveLength(1);
  });

  it("of two hundred goals takes a request for each hundred rows and few more, both ways", async () => {
    const id = await madePlan("stor", { size: { areas: 10, goals: 20, actions: 3 } });
    const before = await shown(id);
    expect(before.elements).toHaveLength(1 + 10 + 200 * 5);
    embedded.reset();
    const leaving = await removePlan(anne, id);
    expect(embedded.traffic.requests).toBeLessThanOrEqual(11 + 4);
    await expectGone(id);
    embedded.reset();
    await putPlanBack(anne, leaving);
    expect(embedded.traffic.requests).toBeLessThanOrEqual(11 + 5);
    expect(await shown(id)).toEqual(before);
  });

  it("may be deleted by any of the department's own staff, and by the secretariat", async () => {
    for (const person of [people.bo, people.dorte]) {
      const id = await madePlan(`af ${person}`);
      await removePlan(embedded.as(person), id);
      expect(await rowsLeft(id)).toBe(0);
      await expectGone(id);
    }
  });

  it.each([
    ["a reader", people.camilla],
    ["a neighbour", people.erik],
  ])("is not deleted by %s, and stays whole", async (_, person) => {
    const id = await madePlan(`ikke af ${person}`);
    const before = await shown(id);
    expect(await readPlanContents(embedded.as(person), id)).toMatchObject({ mayWrite: false });
    await expect(removePlan(embedded.as(person), id)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await shown(id)).toEqual(before);
  });

  it.each(["submitted", "approved", "closed"] as const)("is not deleted once it is %s", async (state) => {
    const id = await madePlan(`er ${state}`);
    await updateRow(anne, plans, await readRow(anne, plans, id), { state });
    const before = await shown(id);
    await expect(removePlan(anne, id)).rejects.toMatchObject({
      kind: "conflict",
      sentence: { da: "Planen er ikke længere en kladde, og kun kladder kan slettes." },
    });
    expect(await shown(id)).toEqual(before);
  });

  it("is not deleted while it is on its way in", async () => {
    const stop = new AbortController();
    const { id = 0 } = await writePlan(anne, planToWrite("på vej"), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(removePlan(anne, id)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("that somebody has given status in stays with the department, and goes with it when the secretariat deletes it", async () => {
    const id = await madePlan("med status", { says: true });
    await giveStatus(id);
    const before = await shown(id);
    const contents = await readPlanContents(anne, id);
    expect([contents.given.length, contents.brought.length, contents.mayDeleteStatus]).toEqual([1, 1, false]);
    expect(reasonToStay(contents)?.da).toContain("bed sekretariatet om at slette den");
    await expect(removePlan(anne, id)).rejects.toMatchObject({ kind: "conflict" });
    expect(await shown(id)).toEqual(before);

    const dorte = embedded.as(people.dorte);
    expect(reasonToStay(await readPlanContents(dorte, id))).toBeUndefined();
    const leaving = await removePlan(dorte, id);
    await expectGone(id);
    const left = await anne.sp.web.getList("/sites/styring/Lists/Status").items.filter(`PlanKey eq ${id}`)<
      unknown[]
    >();
    expect(left).toEqual([]);
    await putPlanBack(dorte, leaving);
    expect(await shown(id)).toEqual(before);
  });

  it("names the agreements that lead to its goals; they stay, and lead there again when it is back", async () => {
    const id = await madePlan("med aftale");
    const { elements } = await readPlanContents(anne, id);
    const goal = elements.find(({ kind }) => kind === "goal")?.id ?? 0;
    const draft = { title: "Fælles om flytning", level: "coordination", goals: [goal] } as const;
    const agreement = await addRow(anne, collaborations, "agreement", draft, { department });
    expect((await readPlanContents(anne, id)).agreements).toEqual(["Fælles om flytning"]);
    const leaving = await removePlan(anne, id);
    expect((await readRow(anne, collaborations, agreement.id)).title).toBe("Fælles om flytning");
    await putPlanBack(anne, leaving);
    expect((await readRow(anne, collaborations, agreement.id)).goals).toEqual([goal]);
  });
});

async function addGoal(plan: number, title: string) {
  return addRow(embedded.as(people.bo), planElements, "goal", { title, plan }, { department });
}

describe("what a colleague does meanwhile", () => {
  it("is told of instead of deleted when it came after one was asked", async () => {
    const id = await madePlan("tilføjet");
    const confirmed = await readPlanContents(anne, id);
    await addGoal(id, "Kollegaens mål");
    await expect(removePlan(anne, id, { confirmed })).rejects.toMatchObject({
      kind: "conflict",
      sentence: { da: expect.stringContaining("Se, hvad den indeholder nu") as string },
    });
    const now = await readPlanContents(anne, id);
    expect(now.elements.length).toBe(confirmed.elements.length + 1);
    const leaving = await removePlan(anne, id, { confirmed: now });
    await putPlanBack(anne, leaving);
    expect((await shown(id)).elements.map(({ title }) => title)).toContain("Kollegaens mål");
  });

  it("goes along when it comes in the middle, and comes back too", async () => {
    const id = await madePlan("midt i");
    const added: Promise<unknown>[] = [];
    const leaving = await removePlan(anne, id, {
      keep: async () => {
        if (added.length === 0) added.push(addGoal(id, "Skrevet midt i det"));
        await Promise.all(added);
      },
    });
    await expectGone(id);
    await putPlanBack(anne, leaving);
    expect((await shown(id)).elements.map(({ title }) => title)).toContain("Skrevet midt i det");
  });
});
