/** Opening a department: what is read, in how many requests, and what hand-made and broken rows become. */
import "@pnp/sp/content-types/index.js";
import "@pnp/sp/fields/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { addRows } from "../../../src/sharepoint/writing/add-rows.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import type { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { openDepartment, type DepartmentSnapshot } from "../../../src/sharepoint/reading/open-department.ts";
import { readOrganisation } from "../../../src/sharepoint/reading/read-organisation.ts";
import { openEmbedded, people, provision, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";

const today = day("2026-11-22");
const department = "oekonomi-stab";

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
  const units = await readOrganisation(anne);
  const owner = units.find((unit) => unit.key === department)?.id;
  const add = (title: string, from: string, to: string, state: "approved" | "closed") =>
    addRow(
      anne,
      plans,
      "businessPlan",
      { title, owner, from: day(from), to: day(to), state },
      { department },
    );
  ({ id: oldPlan } = await add("Virksomhedsplan 2024-2025", "2024-01-01", "2025-12-31", "closed"));
  ({ id: plan } = await add("Virksomhedsplan 2026-2027", "2026-01-01", "2027-12-31", "approved"));
  ({ id: goal } = await addRow(
    anne,
    planElements,
    "goal",
    { title: "Mål 1", plan, due: day("2026-12-31") },
    { department },
  ));
  await addRow(
    anne,
    status,
    "statusUpdate",
    { element: goal, planKey: plan, assessment: "onTrack", text: "Godt" },
    { department },
  );
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

describe("rows made by hand in SharePoint", () => {
  it("without our keys are found by what they belong to", async () => {
    const admin = embedded.as(people.admin);
    const list = admin.sp.web.getList("/sites/styring/Lists/PlanElements");
    const types = await list.contentTypes<{ Name: string; StringId: string }[]>();
    const ContentTypeId = types.find(({ Name }) => Name === "Mål")?.StringId;
    await list.items.add({ Title: "Lavet i hånden", PlanId: plan, ContentTypeId });
    await list.items.add({ Title: "Hører til en anden plan", PlanId: oldPlan, ContentTypeId });
    clock += 60_000;
    const { snapshot } = await open();
    expect(snapshot.elements.map(({ title }) => title)).toContain("Lavet i hånden");
    expect(snapshot.elements.map(({ title }) => title)).not.toContain("Hører til en anden plan");
  });

  it("and edited into something impossible are shown as such", async () => {
    const admin = embedded.as(people.admin);
    const list = admin.sp.web.getList("/sites/styring/Lists/Status");
    await list.fields.getByInternalNameOrTitle("Assessment").update({ FillInChoice: true });
    const { id } = await addRow(
      anne,
      status,
      "statusUpdate",
      { element: goal, planKey: plan, text: "t" },
      { department },
    );
    await list.items.getById(id).update({ Assessment: "Måske", DocumentationLinks: "ikke et link" });
    clock += 60_000;
    const { snapshot } = await open();
    const row = snapshot.status.find((one) => one.id === id);
    expect(row).toMatchObject({ assessment: undefined, text: "t", links: [] });
    expect(row?.issues.map(({ path }) => path).toSorted()).toEqual(["assessment", "links"]);
    expect(row?.issues.map(({ sentence }) => sentence.da).join()).toContain("“Måske”");
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

/** A SharePoint that refuses to look for empty keys, as it may on a list beyond its threshold. */
const threshold: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const body = typeof init?.body === "string" ? decodeURIComponent(init.body) : "";
  if (!body.includes("PlanKey+eq+null")) return response;
  const error = {
    "odata.error": {
      code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
      message: { value: "x" },
    },
  };
  const part = `--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 500 Error\r\n\r\n${JSON.stringify(error)}\r\n`;
  return new Response(`${part}${part}--batchresponse_1--\r\n`);
};

describe("a list beyond SharePoint's threshold", () => {
  it("is read without rows made by hand, and that is said", async () => {
    const all = await open();
    const site = embedded.as(people.anne, { fetch: threshold });
    const snapshot = await openDepartment(site, { department, today });
    expect(snapshot.issues.map(({ path }) => path)).toEqual(["PlanElements", "Status"]);
    expect(snapshot.elements).toEqual(all.snapshot.elements.filter(({ planKey }) => planKey === plan));
    expect(snapshot.elements.length).toBeLessThan(all.snapshot.elements.length);
  });
});

describe("lists that are not as they should be", () => {
  it("are not provisioned when they are missing", async () => {
    const bare = await openEmbedded();
    const error = await openDepartment(bare.as(people.admin), { department, today }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ kind: "not-provisioned" });
    expect((error as SharePointError).sentence.da).toContain("Bed IT om at køre opsætningen");
    await bare.close();
  });

  it("are found under a new title", async () => {
    await embedded
      .as(people.admin)
      .sp.web.getList("/sites/styring/Lists/Plans")
      .update({ Title: "Noget andet" });
    const { snapshot } = await open();
    expect(snapshot.plans).toHaveLength(2);
  });

  it("are not provisioned when a column is missing, and it is named", async () => {
    const other = await openProvisioned();
    const { sp } = other.as(people.admin);
    await sp.web.getList("/sites/styring/Lists/Plans").fields.getByInternalNameOrTitle("Edition").delete();
    const error = await openDepartment(other.as(people.anne), { department, today }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ kind: "not-provisioned" });
    expect((error as SharePointError).facts).toContain("Edition");
    await provision(other);
    await expect(openDepartment(other.as(people.anne), { department, today })).resolves.toMatchObject({
      plans: [],
    });
    await other.close();
  });
});
