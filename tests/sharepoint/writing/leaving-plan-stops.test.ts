/** A draft plan's deletion, or its way back, that stops in the middle: never is half a plan shown as whole. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isOnItsWay, isOnItsWayOut } from "../../../src/schema/lists/on-its-way.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import { readPlanContents } from "../../../src/sharepoint/reading/plan-contents.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { putPlanBack, removePlan, type LeavingPlan } from "../../../src/sharepoint/writing/leaving-plan.ts";
import { people, type Embedded, type Fault } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";
import { department, draftPlans, today } from "./draft-plans.ts";

let embedded: Embedded;
let anne: Site;
const { madePlan, shown, expectGone, rowsLeft } = draftPlans(() => anne);

beforeAll(async () => {
  embedded = await openProvisioned();
  anne = embedded.as(people.anne);
  // Which opens in the stead of one that is on its way out.
  await madePlan("en anden");
});
afterAll(() => embedded.close());
beforeEach(() => {
  embedded.faults.length = 0;
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
