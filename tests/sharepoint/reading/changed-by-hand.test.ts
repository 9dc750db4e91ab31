/** Opening a department whose rows and lists somebody has made or changed in SharePoint itself. */
import "@pnp/sp/content-types/index.js";
import "@pnp/sp/fields/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { status } from "../../../src/schema/lists/status.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import type { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { openEmbedded, people, provision, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";
import { department, today, writeDepartment } from "./department.ts";

let embedded: Embedded;
let anne: Site;
let plan: number;
let oldPlan: number;
let goal: number;

beforeAll(async () => {
  embedded = await openProvisioned();
  anne = embedded.as(people.anne);
  ({ plan, oldPlan, goal } = await writeDepartment(anne));
});
afterAll(() => embedded.close());

const open = () => openDepartment(anne, { department, today });

describe("rows made by hand in SharePoint", () => {
  it("without our keys are found by what they belong to", async () => {
    const admin = embedded.as(people.admin);
    const list = admin.sp.web.getList("/sites/styring/Lists/PlanElements");
    const types = await list.contentTypes<{ Name: string; StringId: string }[]>();
    const ContentTypeId = types.find(({ Name }) => Name === "Mål")?.StringId;
    await list.items.add({ Title: "Lavet i hånden", PlanId: plan, ContentTypeId });
    await list.items.add({ Title: "Hører til en anden plan", PlanId: oldPlan, ContentTypeId });
    const snapshot = await open();
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
    const snapshot = await open();
    const row = snapshot.status.find((one) => one.id === id);
    expect(row).toMatchObject({ assessment: undefined, text: "t", links: [] });
    expect(row?.issues.map(({ path }) => path).toSorted()).toEqual(["assessment", "links"]);
    expect(row?.issues.map(({ sentence }) => sentence.da).join()).toContain("“Måske”");
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
    expect(snapshot.elements).toEqual(all.elements.filter(({ planKey }) => planKey === plan));
    expect(snapshot.elements.length).toBeLessThan(all.elements.length);
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
    const snapshot = await open();
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
