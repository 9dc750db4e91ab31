/**
 * Departments' folders: SharePoint offers no new ones, cannot keep a department from renaming or deleting its own, and
 * so the tab notices, says what IT does, and provisioning puts them right.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { materialFor } from "../../../src/domain/reminder/decision.ts";
import { day } from "../../../src/schema/day.ts";
import { lists } from "../../../src/schema/lists/index.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { checkSite, provisionSite } from "../../../src/sharepoint/provision/apply-steps.ts";
import { readSiteState } from "../../../src/sharepoint/provision/read-site-state.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import { readReminderMaterial } from "../../../src/sharepoint/reading/read-reminder-material.ts";
import { readMisfits } from "../../../src/sharepoint/reading/read-misfits.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { organisationFile, people, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";

const department = "oekonomi-stab";
const today = day("2026-11-27");
const path = (folder: string) => `/sites/styring/Lists/Plans/${folder}`;

let embedded: Embedded;
let admin: Site;
let bo: Site;
let plan: number;
beforeAll(async () => {
  embedded = await openProvisioned();
  [admin, bo] = [embedded.as(people.admin), embedded.as(people.bo)];
  const draft = { title: "Plan", owner: 4, state: "draft", from: today, to: day("2026-12-31") } as const;
  ({ id: plan } = await addRow(bo, plans, "goalPlan", draft, { department }));
});
afterAll(() => embedded.close());
beforeEach(async () => {
  await provisionSite(admin, lists, organisationFile);
});

/** What one of the department does to a folder by SharePoint's own interface. */
async function act(folder: string, action: string, body: unknown = {}): Promise<void> {
  const address = `getfolderbyserverrelativepath(decodedurl='${encodeURIComponent(path(folder))}')/${action}`;
  const answer = await fetch(`${embedded.url}/_api/web/${address}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${people.bo}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

const opened = () => openDepartment(bo, { department, today });

describe("departments' folders", () => {
  it("are all the folders that SharePoint offers: it makes no more in any list", async () => {
    const { lists: there } = await readSiteState(admin, lists);
    for (const [name, { settings }] of Object.entries(there))
      expect([name, settings["EnableFolderCreation"]]).toEqual([name, false]);
    const now = await opened();
    expect([now.isFolderMissing, now.plan]).toEqual([false, plan]);
    expect((await readMisfits(admin)).folders).toEqual([]);
  });

  it("when renamed by one of the department, are missed in the tab, told to the secretariat, and named again with all that is in them", async () => {
    const formValues = [{ FieldName: "FileLeafRef", FieldValue: "Gemt væk" }];
    await act(department, "listitemallfields/validateupdatelistitem", { formValues });
    const now = await opened();
    expect([now.isFolderMissing, now.plans]).toEqual([true, []]);
    const { rows, folders } = await readMisfits(embedded.as(people.dorte));
    const { missingFolders } = await readReminderMaterial(admin, materialFor(today));
    expect(missingFolders).toEqual([{ list: "Plans", folder: department, is: "missing" }]);
    expect(folders).toEqual([
      { list: "Plans", folder: department, is: "missing" },
      { list: "Plans", folder: "Gemt væk", is: "unknown" },
    ]);
    expect(rows.map(({ id, counts }) => [id, counts])).toEqual([[plan, false]]);
    const steps = await checkSite(admin, lists, organisationFile);
    expect(steps.map(({ title }) => title.da)).toContain(
      `Planer, Økonomi & Stab: mappen “Gemt væk” får sit navn “${department}” igen`,
    );
    const results = await provisionSite(admin, lists, organisationFile);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(await checkSite(admin, lists, organisationFile)).toEqual([]);
    const again = await opened();
    expect([again.isFolderMissing, again.plan]).toEqual([false, plan]);
  });

  it("when deleted, are made anew with their rights, and the set-up says where the old one may lie", async () => {
    await addRow(
      admin,
      plans,
      "goalPlan",
      { title: "En andens", owner: 3, state: "draft", from: today, to: today },
      { department: "skoler" },
    );
    await act(department, "recycle()");
    expect((await opened()).isFolderMissing).toBe(true);
    const steps = await checkSite(admin, lists, organisationFile);
    expect(steps.map(({ title }) => title.da).join("\n")).toContain(
      "så hent den hellere i papirkurven først",
    );
    const results = await provisionSite(admin, lists, organisationFile);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    const now = await opened();
    expect([now.isFolderMissing, now.mayAdd]).toEqual([false, true]);
    const { lists: there } = await readSiteState(admin, lists);
    expect(there["Plans"]?.settings["EnableFolderCreation"]).toBe(false);
  });
});
