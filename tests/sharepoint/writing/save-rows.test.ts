/**
 * Saving as one writes: one request for everything, conflicts with both editions, answers that get lost, rights,
 * removal.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { planElements, type PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { ConflictError } from "../../../src/sharepoint/sending/errors.ts";
import type { Write } from "../../../src/sharepoint/writing/core/as-data.ts";
import { saveRows, type RowOutcome } from "../../../src/sharepoint/writing/save-rows.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { versionNumber } from "../../../src/sharepoint/writing/version-number.ts";
import { people, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";

const department = "oekonomi-stab";
type Change = Write<typeof planElements>;
type Outcome = RowOutcome<typeof planElements>;
let embedded: Embedded;
let anne: Site;
let bo: Site;
let plan: number;
let goal: PlanElement;

beforeAll(async () => {
  embedded = await openProvisioned();
  anne = embedded.as(people.anne);
  bo = embedded.as(people.bo);
  const period = { from: day("2027-01-01"), to: day("2027-12-31") };
  const draft = { title: "Plan", owner: 1, ...period, state: "draft" } as const;
  ({ id: plan } = await addRow(anne, plans, "goalPlan", draft, { department }));
});
afterAll(() => embedded.close());
beforeEach(async () => {
  embedded.faults.length = 0;
  const { id } = await addRow(
    anne,
    planElements,
    "goal",
    { title: "Mål", description: "Tekst", plan },
    { department },
  );
  goal = await readRow(anne, planElements, id);
  embedded.reset();
});

function save(site: Site, ...changes: Change[]): Promise<readonly Outcome[]> {
  return saveRows(site, planElements, changes, { attempts: 1 });
}
function rowOf(outcome: Outcome | undefined): PlanElement {
  if (outcome && "row" in outcome) return outcome.row;
  throw new Error(JSON.stringify(outcome));
}
function errorOf(outcome: Outcome | undefined): Error & { kind?: string } {
  if (outcome && "error" in outcome) return outcome.error;
  throw new Error(JSON.stringify(outcome));
}
const added = (title: string, clientKey: string, parent?: number): Change => ({
  do: "add",
  row: { kind: "action", draft: { title, plan, parent: parent ?? goal.id, order: 1 }, department, clientKey },
});
const rowsTitled = async (title: string) => {
  const rows: { Id: number }[] = await anne.sp.web
    .getList("/sites/styring/Lists/PlanElements")
    .items.select("Id")
    .filter(`PlanKey eq ${plan} and Title eq '${title}'`)();
  return rows.map(({ Id }) => Id);
};

describe("one request", () => {
  it("saves a field and tells the new version", async () => {
    const [outcome] = await save(anne, { do: "change", row: goal, draft: { title: "Rettet" } });
    expect(embedded.traffic.requests).toBe(1);
    const row = rowOf(outcome);
    expect(row.title).toBe("Rettet");
    expect(row).toEqual(await readRow(anne, planElements, goal.id));
    expect(versionNumber(row.version)).toBeGreaterThan(versionNumber(goal.version));
  });

  it("saves new lines, changes and removals together, each with its outcome", async () => {
    const key = crypto.randomUUID();
    const other = rowOf((await save(anne, added("Væk igen", crypto.randomUUID())))[0]);
    embedded.reset();
    const outcomes = await save(
      anne,
      added("Ny handling", key),
      { do: "change", row: goal, draft: { due: day("2027-05-01") } },
      { do: "recycle", id: other.id },
    );
    expect(embedded.traffic.requests).toBe(1);
    expect(rowOf(outcomes[0])).toMatchObject({
      title: "Ny handling",
      clientKey: key,
      parent: goal.id,
      planKey: plan,
    });
    expect(rowOf(outcomes[1]).due).toBe("2027-05-01");
    expect(outcomes[2]).toEqual({ isGone: true, bin: expect.any(String) as string });
    await expect(readRow(anne, planElements, other.id)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("brings a removed row back in one request, and in two where its id in the recycle bin is not known", async () => {
    const other = rowOf((await save(anne, added("Frem og tilbage", crypto.randomUUID())))[0]);
    for (const [knowsBin, requests] of [
      [true, 1],
      [false, 2],
    ] as const) {
      const [gone] = await save(anne, { do: "recycle", id: other.id });
      const bin = knowsBin && gone && "bin" in gone ? gone.bin : undefined;
      embedded.reset();
      const [back] = await save(anne, { do: "restore", id: other.id, bin });
      expect(embedded.traffic.requests).toBe(requests);
      expect(rowOf(back)).toMatchObject({ id: other.id, title: "Frem og tilbage", parent: goal.id });
    }
    // It may never have gone.
    expect(rowOf((await save(anne, { do: "restore", id: other.id }))[0]).id).toBe(other.id);
    expect(errorOf((await save(anne, { do: "restore", id: 999_999 }))[0]).kind).toBe("not-found");
  });

  it("makes a row another kind, and keeps its number", async () => {
    const row = rowOf((await save(anne, added("Tegn i stedet", crypto.randomUUID())))[0]);
    const [outcome] = await save(anne, { do: "change", row, draft: { order: 2 }, kind: "indicator" });
    expect(rowOf(outcome)).toMatchObject({ id: row.id, kind: "indicator", order: 2 });
  });

  it("empties a field that is given as nothing", async () => {
    const first = rowOf(
      (await save(anne, { do: "change", row: goal, draft: { due: day("2027-05-01") } }))[0],
    );
    const second = rowOf((await save(anne, { do: "change", row: first, draft: { due: undefined } }))[0]);
    expect(second.due).toBeUndefined();
  });
});

describe("a colleague who was there first", () => {
  it("is not overwritten: both editions come back, in the same request", async () => {
    await updateRow(bo, planElements, goal, { title: "Bos titel" });
    embedded.reset();
    const error = errorOf(
      (await save(anne, { do: "change", row: goal, draft: { title: "Annes titel" } }))[0],
    );
    expect(embedded.traffic.requests).toBe(1);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ theirs: { title: "Bos titel" }, mine: { title: "Annes titel" } });
    expect((await readRow(anne, planElements, goal.id)).title).toBe("Bos titel");
  });

  it("who has removed the row is told of as such", async () => {
    await save(bo, { do: "recycle", id: goal.id });
    expect(errorOf((await save(anne, { do: "change", row: goal, draft: { title: "x" } }))[0])).toMatchObject({
      kind: "not-found",
    });
    expect(await save(anne, { do: "recycle", id: goal.id })).toEqual([{ isGone: true }]);
  });
});

describe("an answer that gets lost", () => {
  it.each(["before", "after"] as const)(
    "(%s it was stored) doubles no new row when sent again",
    async (cut) => {
      const title = `Tabt ${cut} ${crypto.randomUUID().slice(0, 8)}`;
      const change = added(title, crypto.randomUUID());
      embedded.faults.push({ on: "PlanElements", cut });
      expect(errorOf((await save(anne, change))[0])).toMatchObject({ kind: "offline", outcomeUnknown: true });
      const row = rowOf((await save(anne, change))[0]);
      expect(row.title).toBe(title);
      expect(await rowsTitled(title)).toEqual([row.id]);
    },
  );

  it.each(["before", "after"] as const)(
    "(%s it was stored) saves a change when sent again, and takes it for no conflict",
    async (cut) => {
      const change: Change = { do: "change", row: goal, draft: { title: `Rettet ${cut}` } };
      embedded.faults.push({ on: "PlanElements", cut });
      expect(errorOf((await save(anne, change))[0])).toMatchObject({ kind: "offline" });
      const row = rowOf((await save(anne, change))[0]);
      expect(row.title).toBe(`Rettet ${cut}`);
      expect(row.version).toBe((await readRow(anne, planElements, goal.id)).version);
    },
  );

  it("in the middle loses only what came after", async () => {
    embedded.faults.push({ on: "PlanElements", truncateTo: 600 });
    const keys = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const changes = keys.map((key, index) => added(`Del ${index}`, key));
    await save(anne, ...changes);
    const rows = (await save(anne, ...changes)).map(rowOf);
    expect(rows.map(({ clientKey }) => clientKey)).toEqual(keys);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });
});

describe("rights, which are SharePoint's", () => {
  it.each([
    ["a reader", people.camilla],
    ["somebody of another department", people.erik],
  ])("let %s change, add and remove nothing", async (_, email) => {
    const outcomes = await save(
      embedded.as(email),
      { do: "change", row: goal, draft: { title: "Fremmed" } },
      added("Fremmed", crypto.randomUUID()),
      { do: "recycle", id: goal.id },
    );
    expect(outcomes.map((outcome) => errorOf(outcome).kind)).toEqual(["forbidden", "forbidden", "forbidden"]);
    expect((await readRow(anne, planElements, goal.id)).title).toBe("Mål");
    expect(await rowsTitled("Fremmed")).toEqual([]);
  });
});

describe("what cannot be stored", () => {
  it("is told of with its field and holds up nothing else", async () => {
    const outcomes = await save(
      anne,
      { do: "change", row: goal, draft: { title: "" } },
      added("x".repeat(300), crypto.randomUUID()),
      added("God nok", crypto.randomUUID()),
    );
    expect(errorOf(outcomes[0])).toMatchObject({ kind: "invalid", issues: [{ path: "title" }] });
    expect(errorOf(outcomes[1])).toMatchObject({ kind: "invalid", issues: [{ path: "title" }] });
    expect(rowOf(outcomes[2]).title).toBe("God nok");
  });

  it("is never a person whom SharePoint does not know: the field stays as it was", async () => {
    const stranger = { name: "Ukendt", email: "ukendt@egelund.example" };
    const [outcome] = await save(anne, { do: "change", row: goal, draft: { responsible: stranger } });
    expect(errorOf(outcome)).toMatchObject({ kind: "invalid", issues: [{ path: "responsible" }] });
  });

  it("and a person whom it knows is written by e-mail alone", async () => {
    const draft = { responsible: { name: "Bo", email: people.bo } };
    const [outcome] = await save(anne, { do: "change", row: goal, draft });
    expect(rowOf(outcome).responsible?.email).toBe(people.bo);
  });
});

function removal({ id, version }: PlanElement, group?: string): Change {
  return { do: "recycle", id, version, ...(group !== undefined && { group }) };
}

async function addAction(): Promise<PlanElement> {
  const draft = { title: "Ring", plan, parent: goal.id };
  const { id } = await addRow(anne, planElements, "action", draft, { department });
  return readRow(anne, planElements, id);
}

describe("a removal of what was seen", () => {
  it("is carried out while nobody has changed the row", async () => {
    expect(await save(anne, removal(goal))).toMatchObject([{ isGone: true }]);
    // Once more, as after a lost answer: it is gone, and that is what was asked for.
    expect(await save(anne, removal(goal))).toMatchObject([{ isGone: true }]);
  });

  it("leaves a row that a colleague has changed since, and all of its group", async () => {
    const [action, other] = [await addAction(), await addAction()];
    await updateRow(bo, planElements, action, { title: "Ring, og skriv bagefter" });
    const outcomes = await save(anne, removal(goal, "a"), removal(action, "a"), removal(other, "b"));
    expect(errorOf(outcomes[0])).toMatchObject({ kind: "conflict" });
    expect(errorOf(outcomes[1])).toBeInstanceOf(ConflictError);
    expect(errorOf(outcomes[1])).toMatchObject({ theirs: { title: "Ring, og skriv bagefter" } });
    expect(outcomes[2]).toMatchObject({ isGone: true });
    expect(await readRow(anne, planElements, goal.id)).toMatchObject({ title: "Mål" });
  });

  it("is not carried out where nobody can tell whether the row was changed", async () => {
    embedded.faults.push({ on: "PlanElements", status: 403 });
    expect(errorOf((await save(anne, removal(goal)))[0])).toMatchObject({
      kind: "forbidden",
      outcomeUnknown: false,
    });
    expect(await readRow(anne, planElements, goal.id)).toMatchObject({ title: "Mål" });
  });
});
