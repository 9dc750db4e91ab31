/** Who may add and change rows, which is SharePoint's to say, and what happens when two do so at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { planElements, type PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { copyOf } from "../../../src/domain/plan/status-copy.ts";
import { copyLatestStatus } from "../../../src/sharepoint/writing/copy-latest-status.ts";
import { ConflictError } from "../../../src/sharepoint/sending/errors.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { setState } from "../../../src/sharepoint/writing/set-state.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { people, type Embedded } from "../embedded.ts";
import { department, openWritingScene, type WritingScene } from "../writing-scene.ts";

let scene: WritingScene;
let embedded: Embedded;
let anne: Site;
let bo: Site;
let plan: number;
let goal: PlanElement;

beforeAll(async () => {
  scene = await openWritingScene();
  ({ embedded, anne, bo, plan } = scene);
});
afterAll(() => embedded.close());
beforeEach(async () => {
  goal = await scene.newGoal();
});

function statusOf(site: Site, into = department) {
  return addRow(
    site,
    status,
    "statusUpdate",
    { element: goal.id, planKey: plan, assessment: "onTrack" },
    { department: into },
  );
}

describe("rights, which are SharePoint's", () => {
  it("let a member add in the own department's folder", async () => {
    const { id } = await statusOf(bo);
    expect(await readRow(bo, status, id)).toMatchObject({
      author: { email: people.bo },
      assessment: "onTrack",
      departmentKey: department,
    });
  });

  it("let nobody of a department change or delete a status", async () => {
    const { id } = await statusOf(bo);
    const row = await readRow(bo, status, id);
    await expect(updateRow(bo, status, row, { text: "rettet" })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      bo.sp.web.getList("/sites/styring/Lists/Status").items.getById(id).recycle(),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("let a member change the own department's plan", async () => {
    await expect(updateRow(bo, planElements, goal, { title: "Rettet" })).resolves.toMatchObject({
      version: expect.any(String) as string,
    });
  });

  it("let nobody write in another department's folder", async () => {
    await expect(statusOf(bo, "skoler")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      updateRow(embedded.as(people.erik), planElements, goal, { title: "x" }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("let a reader only read", async () => {
    const camilla = embedded.as(people.camilla);
    await expect(statusOf(camilla)).rejects.toMatchObject({ kind: "forbidden", status: 403 });
    expect((await readRow(camilla, planElements, goal.id)).title).toBe("Mål");
  });

  it("let the secretariat write everywhere", async () => {
    const dorte = embedded.as(people.dorte);
    await expect(statusOf(dorte, "skoler")).resolves.toMatchObject({ id: expect.any(Number) as number });
    await expect(updateRow(dorte, planElements, goal, { title: "x" })).resolves.toBeDefined();
  });

  it("let nobody unknown in", async () => {
    await expect(statusOf(embedded.as("ukendt@egelund.example"))).rejects.toMatchObject({
      kind: "signed-out",
    });
  });
});

describe("two people at once", () => {
  it("both keep their edition, and nothing is overwritten", async () => {
    await updateRow(bo, planElements, goal, { title: "Bos udgave" });
    const mine = { title: "Annes udgave" };
    const error = await updateRow(anne, planElements, goal, mine).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ kind: "conflict", mine, theirs: { title: "Bos udgave" } });
    expect((await readRow(anne, planElements, goal.id)).title).toBe("Bos udgave");
  });

  it("do not keep a status from being copied to its goal", async () => {
    await updateRow(bo, planElements, goal, { title: "Bos udgave" });
    expect(
      await copyLatestStatus(anne, goal, { latestAssessment: "attention", statusUntil: day("2026-12-31") }),
    ).toBe(true);
    expect(await readRow(anne, planElements, goal.id)).toMatchObject({
      title: "Bos udgave",
      latestAssessment: "attention",
      statusUntil: "2026-12-31",
    });
  });

  it("set how an action stands whatever else was changed, and not over each other", async () => {
    const action = await readRow(
      anne,
      planElements,
      await addRow(
        anne,
        planElements,
        "action",
        { title: "Ring", plan: goal.plan, parent: goal.id },
        { department: "oekonomi-stab" },
      ).then(({ id }) => id),
    );
    await updateRow(bo, planElements, action, { title: "Ring op" });
    const row = await setState(anne, action, "done");
    expect(await readRow(anne, planElements, action.id)).toMatchObject({ title: "Ring op", state: "done" });
    await setState(bo, row, "stopped");
    expect(await setState(anne, row, "running").catch((caught: unknown) => caught)).toBeInstanceOf(
      ConflictError,
    );
    expect(await setState(anne, row, "stopped")).toMatchObject({ state: "stopped" });
  });

  it("who may not write leave the status in peace", async () => {
    expect(await copyLatestStatus(embedded.as(people.camilla), goal, copyOf(undefined))).toBe(false);
  });
});
