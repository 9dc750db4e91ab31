/**
 * Deleting a draft plan and having it back: whole, in few requests, and wherever it stops, never half a plan shown as
 * whole.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { collaborations } from "../../../src/schema/lists/collaborations.ts";
import { isOnItsWay, isOnItsWayOut } from "../../../src/schema/lists/on-its-way.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { putPlanBack, removePlan, type LeavingPlan } from "../../../src/sharepoint/writing/leaving-plan.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import { reasonToStay } from "../../../src/domain/plan/plan-removal.ts";
import { readPlanContents } from "../../../src/sharepoint/reading/plan-contents.ts";
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

type Size = NonNullable<Parameters<typeof planToWrite>[1]>;

/** A whole draft on the site; its id. `says` leaves the document's own status in it. */
async function madePlan(key: string, wish: { size?: Size; says?: boolean } = {}): Promise<number> {
  const plan = planToWrite(key, wish.size);
  const { id = 0 } = await writePlan(anne, wish.says ? plan : { ...plan, statuses: [] });
  return id;
}

/** Everything of a plan as anybody reads it, without what SharePoint counts on: versions and times. */
async function shown(id: number) {
  const { plans: all, elements, status: said } = await openDepartment(anne, { department, plan: id, today });
  return {
    plan: all.filter((row) => row.id === id).map((row) => plain({ ...row })),
    elements: elements.map((row) => plain({ ...row })).toSorted((a, b) => Number(a["id"]) - Number(b["id"])),
    status: said.map((row) => plain({ ...row })).toSorted((a, b) => Number(a["id"]) - Number(b["id"])),
  };
}

function plain({ version: _v, modifiedAt: _m, editor: _e, ...row }: Record<string, unknown>) {
  return row;
}

/** The plan is gone from the department, and nothing of it lies in the list of contents. */
async function expectGone(id: number): Promise<void> {
  const { plans: all } = await openDepartment(anne, { department, today });
  expect(all.some((row) => row.id === id)).toBe(false);
  expect(await rowsLeft(id)).toBe(0);
}

async function rowsLeft(id: number): Promise<number> {
  const left = await anne.sp.web
    .getList("/sites/styring/Lists/PlanElements")
    .items.filter(`PlanKey eq ${id}`)
    .top(5000)<unknown[]>();
  return left.length;
}

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

/** More than the hundred that one batch takes. */
const manyRows = { areas: 2, goals: 6, actions: 8 };
/** Requests that fail, over and over, so that nothing more gets through. */
const away = (on: string): Fault[] => Array.from({ length: 10 }, () => ({ on, cut: "before" }));

describe("a removal that stops in the middle", () => {
  /** What this browser would keep. */
  let kept: LeavingPlan | undefined;
  const keep = async (leaving: LeavingPlan) => {
    kept = leaving;
    return Promise.resolve();
  };
  const stops: readonly (readonly [string, readonly Fault[], number])[] = [
    ["before the first row", away("/recycle()"), 1 + 2 + 12 * 10],
    ["after the first hundred", [{ on: "/recycle()", cut: "after" }, ...away("/recycle()")], 23],
    ["before the plan's own row", away("Plans')/items("), 0],
  ];
  it.each(stops)("%s shows the plan as on its way out, and is gone on with", async (name, faults, left) => {
    const id = await madePlan(`stop ${name}`, { size: manyRows });
    const contents = await readPlanContents(anne, id);
    // The mark is a change of the plan's row as well, so that faults come after it.
    const first = new Set<string>();
    await expect(
      removePlan(anne, id, {
        keep: async (leaving) => {
          if (first.size === 0) embedded.faults.push(...faults);
          first.add("marked");
          await keep(leaving);
        },
      }),
    ).rejects.toMatchObject({ kind: "offline" });
    embedded.faults.length = 0;
    expect(isOnItsWayOut(await readRow(anne, plans, id))).toBe(true);
    expect(await rowsLeft(id)).toBe(left);
    expect((await openDepartment(anne, { department, today })).plan).not.toBe(id);
    const leaving = await removePlan(anne, id, { keep, ...(kept && { known: kept }) });
    await expectGone(id);
    expect(leaving.elements.toSorted((a, b) => a - b)).toEqual(
      contents.elements.map((row) => row.id).toSorted((a, b) => a - b),
    );
    await putPlanBack(anne, leaving);
    expect(isOnItsWay(await readRow(anne, plans, id))).toBe(false);
    expect(await rowsLeft(id)).toBe(contents.elements.length);
  });

  it("can be taken back instead, also what went without an answer", async () => {
    const id = await madePlan("fortrudt midt i", { size: manyRows });
    const before = await shown(id);
    const faults: readonly Fault[] = [{ on: "/recycle()", cut: "after" }, ...away("/recycle()")];
    let isArmed = false;
    await expect(
      removePlan(anne, id, {
        keep: async (leaving) => {
          if (!isArmed) embedded.faults.push(...faults);
          isArmed = true;
          await keep(leaving);
        },
      }),
    ).rejects.toMatchObject({ kind: "offline" });
    embedded.faults.length = 0;
    if (!kept) throw new Error("nothing was kept");
    await putPlanBack(anne, kept);
    expect(await shown(id)).toEqual(before);
  });

  it("can be finished by a colleague, who knows nothing of what went before", async () => {
    const id = await madePlan("gjort færdig", { size: manyRows });
    let isArmed = false;
    await removePlan(anne, id, {
      keep: async () => {
        if (!isArmed) embedded.faults.push({ on: "/recycle()", cut: "after" }, ...away("/recycle()"));
        isArmed = true;
        await Promise.resolve();
      },
    }).catch(() => undefined);
    embedded.faults.length = 0;
    const leaving = await removePlan(embedded.as(people.bo), id);
    await expectGone(id);
    // The colleague has not seen all of it: what comes back is never taken for the whole plan.
    await expect(putPlanBack(embedded.as(people.bo), leaving)).rejects.toMatchObject({
      kind: "not-found",
      sentence: { da: expect.stringContaining("af planens rækker er ikke sat ind igen endnu") as string },
    });
    expect(isOnItsWayOut(await readRow(anne, plans, id))).toBe(true);
  });

  it("is taken back whole when the way back stops in the middle as well", async () => {
    const id = await madePlan("stop tilbage", { size: manyRows });
    const before = await shown(id);
    const leaving = await removePlan(anne, id);
    embedded.faults.push(...away("recyclebin('"));
    await expect(putPlanBack(anne, leaving)).rejects.toMatchObject({ kind: "offline" });
    embedded.faults.length = 0;
    const stopped = putPlanBack(anne, leaving, {
      onProgress: (done) => {
        if (done > 100) embedded.faults.push({ on: "recyclebin('", cut: "after" }, ...away("recyclebin('"));
      },
    });
    await expect(stopped).rejects.toMatchObject({ kind: "offline" });
    embedded.faults.length = 0;
    expect(isOnItsWayOut(await readRow(anne, plans, id))).toBe(true);
    await putPlanBack(anne, leaving);
    expect(await shown(id)).toEqual(before);
  });

  it("comes back whole although an answer of the way back is lost", async () => {
    const id = await madePlan("svar tabt på vej tilbage", { size: manyRows });
    const before = await shown(id);
    const leaving = await removePlan(anne, id);
    embedded.faults.push({ on: "recyclebin('", cut: "after" }, { on: "recyclebin('", cut: "before" });
    await putPlanBack(anne, leaving);
    expect(embedded.faults).toEqual([]);
    expect(await shown(id)).toEqual(before);
  });

  it("by SharePoint's refusal of a row brings back what went", async () => {
    const id = await madePlan("nægtet", { size: manyRows });
    const before = await shown(id);
    const { body } = await embedded.as(people.admin).send({
      method: "GET",
      url: `${embedded.url}/_api/web/getlist('/sites/styring/Lists/PlanElements')/items?$select=Id&$filter=PlanKey eq ${id}&$top=1`,
    });
    const [{ Id } = { Id: 0 }] = (JSON.parse(body) as { value: { Id: number }[] }).value;
    const item = `${embedded.url}/_api/web/getlist('/sites/styring/Lists/PlanElements')/items(${Id})`;
    // A row with rights of its own, which somebody has made in SharePoint.
    await embedded.as(people.admin).send({
      method: "POST",
      url: `${item}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`,
    });
    const everybody = await embedded.as(people.admin).send({
      method: "GET",
      url: `${embedded.url}/_api/web/roleassignments?$expand=Member`,
    });
    const readers = (JSON.parse(everybody.body) as { value: { PrincipalId: number }[] }).value.map(
      ({ PrincipalId }) => PrincipalId,
    );
    for (const principal of readers) {
      await embedded.as(people.admin).send({
        method: "POST",
        url: `${item}/roleassignments/addroleassignment(principalid=${principal},roledefid=1073741826)`,
      });
    }
    await expect(removePlan(anne, id)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await shown(id)).toEqual(before);
  });
});
