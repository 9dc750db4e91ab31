/**
 * Every way in which the answer to a write can get lost: one row, one change, or a conflict that is told. And many rows
 * at once.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { planElements, type PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { addRows } from "../../../src/sharepoint/writing/add-rows.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { ConflictError } from "../../../src/sharepoint/sending/errors.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { people, type Embedded, type Fault } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";

const department = "oekonomi-stab";
let embedded: Embedded;
let admin: Site;
let anne: Site;
let bo: Site;
let plan: number;
let goal: PlanElement;

beforeAll(async () => {
  embedded = await openProvisioned();
  admin = embedded.as(people.admin);
  anne = embedded.as(people.anne);
  bo = embedded.as(people.bo);
  const draft = {
    title: "Plan",
    owner: 1,
    from: day("2026-01-01"),
    to: day("2026-12-31"),
    state: "draft",
  } as const;
  ({ id: plan } = await addRow(anne, plans, "goalPlan", draft, { department }));
});
afterAll(() => embedded.close());
beforeEach(async () => {
  embedded.faults.length = 0;
  const { id } = await addRow(anne, planElements, "goal", { title: "Mål", plan }, { department });
  goal = await readRow(anne, planElements, id);
});

/** How many rows carry a title. */
async function countOf(title: string): Promise<number> {
  const { items } = admin.sp.web.getList("/sites/styring/Lists/PlanElements");
  const query = items.select("Id").filter(`Title eq '${title.replaceAll("'", "''")}'`);
  const found = await query.top(5000)<unknown[]>();
  return found.length;
}

describe("an answer that gets lost", () => {
  const post = "AddValidateUpdateItemUsingPath";
  const faults: readonly Fault[] = [
    { on: post, cut: "before" },
    { on: post, cut: "after" },
    { on: post, truncateTo: 10 },
    { on: post, status: 502 },
    { on: post, status: 504 },
    { on: post, status: 429, headers: { "Retry-After": "1" } },
    { on: post, status: 429 },
    { on: post, status: 503, headers: { "Retry-After": new Date(Date.now() + 1000).toUTCString() } },
  ];

  it.each(faults)("with %j leaves exactly one row when adding", async (fault) => {
    const title = `Præcis én ${JSON.stringify(fault)}`.replace(/\d{2}:\d{2}:\d{2}/, "");
    embedded.faults.push(fault);
    const { id } = await addRow(anne, planElements, "goal", { title, plan }, { department });
    expect(await countOf(title)).toBe(1);
    expect((await readRow(anne, planElements, id)).title).toBe(title);
  });

  it("twice in a row leaves exactly one row", async () => {
    embedded.faults.push(
      { on: post, cut: "after" },
      { on: "ClientKey", cut: "before" },
      { on: "ClientKey", status: 504 },
    );
    await addRow(anne, planElements, "goal", { title: "To gange", plan }, { department });
    expect(await countOf("To gange")).toBe(1);
  });

  it("and a page that sends the same again later, leave exactly one row", async () => {
    const draft = { title: "Sendt igen", plan };
    const first = await addRow(anne, planElements, "goal", draft, { department, clientKey: "k-1" });
    const second = await addRow(anne, planElements, "goal", draft, { department, clientKey: "k-1" });
    expect(second).toEqual(first);
    expect(await countOf("Sendt igen")).toBe(1);
  });

  it.each([{ cut: "before" }, { cut: "after" }, { status: 504 }] as const)(
    "with %j ends well when changing",
    async (how) => {
      embedded.faults.push({ on: `items(${goal.id})`, ...how });
      const { version } = await updateRow(anne, planElements, goal, { title: "Ændret" });
      expect(await readRow(anne, planElements, goal.id)).toMatchObject({ title: "Ændret", version });
    },
  );

  it("while somebody else changes the row is told as a conflict", async () => {
    await updateRow(bo, planElements, goal, { title: "Bos udgave" });
    embedded.faults.push({ on: `items(${goal.id})`, cut: "before" });
    await expect(updateRow(anne, planElements, goal, { title: "Annes" })).rejects.toBeInstanceOf(
      ConflictError,
    );
  });
});

function rows(name: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    kind: "action" as const,
    draft: { title: name, plan },
    clientKey: `${name}-${index}`,
  }));
}

describe("many rows", () => {
  it.each([
    { on: "$batch", cut: "before" },
    { on: "$batch", cut: "after" },
    { on: "$batch", truncateTo: 3000 },
    { on: "$batch", status: 500 },
    { on: "$batch", status: 503 },
  ] as readonly Fault[])("are stored once each although a batch breaks with %j", async (fault) => {
    const name = `Mange ${JSON.stringify(fault)}`;
    embedded.faults.push({ ...fault, on: "AddValidate" });
    const progress: number[] = [];
    const outcomes = await addRows(anne, planElements, rows(name, 130), {
      department,
      onProgress: (done) => progress.push(done),
    });
    expect(outcomes.filter((outcome) => "error" in outcome)).toEqual([]);
    expect(await countOf(name)).toBe(130);
    expect(progress).toEqual([100, 130]);
  });

  it("can be sent again after a stop", async () => {
    await addRows(anne, planElements, rows("Igen", 30), { department });
    const outcomes = await addRows(anne, planElements, rows("Igen", 60), { department });
    expect(outcomes.filter((outcome) => "error" in outcome)).toEqual([]);
    expect(await countOf("Igen")).toBe(60);
  });

  it("have an outcome each", async () => {
    const [one] = rows("Blandet", 1);
    const outcomes = await addRows(
      anne,
      planElements,
      [
        ...(one ? [one] : []),
        { kind: "goal", draft: { plan } },
        { kind: "goal", draft: { title: "x", plan }, department: "skoler" },
      ],
      { department },
    );
    expect(outcomes.map((outcome) => ("error" in outcome ? outcome.error.kind : "ok"))).toEqual([
      "ok",
      "invalid",
      "forbidden",
    ]);
  });

  it("can say who wrote them and when, for administrators", async () => {
    const writtenAs = { email: people.bo, at: "2026-03-29T00:30:00Z" };
    const draft = { element: goal.id, planKey: plan, assessment: "reached" } as const;
    const [outcome] = await addRows(admin, status, [{ kind: "statusUpdate", draft }], {
      department,
      writtenAs,
    });
    const id = outcome && "id" in outcome ? outcome.id : 0;
    expect(await readRow(admin, status, id)).toMatchObject({
      author: { email: people.bo },
      editor: { email: people.bo },
      createdAt: "2026-03-29T00:30:00Z",
      modifiedAt: "2026-03-29T00:30:00Z",
    });
  });
});
