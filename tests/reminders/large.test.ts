/**
 * The job on a site whose ledger holds more than 5,000 rows within the weeks that the job looks at. SharePoint refuses
 * such a question; the job asks for shorter stretches, loses nothing and sends nothing again.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { clearLedger } from "../../src/reminders/clear-ledger.ts";
import { addDays } from "../../src/domain/calendar/calendar.ts";
import { day } from "../../src/schema/day.ts";
import type { ListDefinition } from "../../src/schema/define-list.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { reminders } from "../../src/schema/lists/reminders.ts";
import { listPath } from "../../src/sharepoint/sending/connect.ts";
import { writeMultipart } from "../../src/sharepoint/sending/multipart.ts";
import { readPlanContents } from "../../src/sharepoint/reading/plan-contents.ts";
import { readLedgerOf } from "../../src/sharepoint/reading/read-reminder-material.ts";
import { readList } from "../../src/sharepoint/reading/read-list.ts";
import { readSearch } from "../../src/sharepoint/reading/read-search.ts";
import { queryXml } from "../../src/sharepoint/provision/caml.ts";
import { people } from "../sharepoint/embedded.ts";
import { openScene, type Scene } from "./scene.ts";

const today = day("2026-11-27");
const many = 5100;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await add(reminders, (index) => ({
    Title: `Sendt ${index}`,
    DepartmentKey: "skoler",
    ClientKey: `skoler|deadline-${index}|onDay`,
    ReminderDay: `${addDays(today, -(index % 60))}T12:00:00Z`,
    ReminderState: index % 100 === 0 ? "Ikke sendt" : "Sendt",
  }));
}, 120_000);
afterAll(() => scene.close());

/** Rows in large batches, which is quicker than by our own way of adding. */
async function add(list: ListDefinition, row: (index: number) => Record<string, unknown>): Promise<void> {
  const site = scene.embedded.as(people.admin);
  const url = site.sp.web.getList(listPath(site, list)).items.toRequestUrl();
  for (let start = 0; start < many; start += 850) {
    const parts = Array.from({ length: 850 }, (_, index) => ({
      method: "POST" as const,
      url,
      body: JSON.stringify(row(start + index)),
    }));
    const answer = await site.send({
      method: "POST",
      url: `${site.url}/_api/$batch`,
      headers: { "Content-Type": "multipart/mixed; boundary=batch_many" },
      body: writeMultipart(parts, "many"),
    });
    if (answer.body.match(/HTTP\/1\.1 201/gu)?.length !== 850) throw new Error(answer.body.slice(0, 800));
  }
}

it("meets a question that SharePoint refuses", async () => {
  const site = scene.embedded.as(people.admin);
  const asked = readList(site, reminders, "ReminderDay ge datetime'2026-01-01T00:00:00Z'");
  await expect(asked).rejects.toMatchObject({ kind: "too-large" });
});

it("sends what is due, once", { timeout: 60_000 }, async () => {
  const id = await scene.addAction("oekonomi-stab", "Midt i mængden");
  scene.embedded.reset();
  const report = await scene.run();
  expect(report.problems).toEqual([]);
  expect(report.departments.map(({ key, sent, problems }) => [key, sent, problems])).toEqual([
    ["skoler", 0, []],
    ["oekonomi-stab", 1, []],
  ]);
  // Two batches of reading, a few halves, and four of writing: nothing that grows with the rows.
  expect(scene.embedded.traffic.requests).toBeLessThan(30);
  await scene.run();
  expect(scene.cards.filter(({ text }) => text.includes("Midt i mængden"))).toHaveLength(1);
  await scene.finish(id);
});

it("can be read for a department's page", async () => {
  const rows = await readLedgerOf(scene.embedded.as(people.camilla), "skoler", addDays(today, -60));
  expect(rows.filter(({ kind }) => kind !== "run").length).toBeGreaterThanOrEqual(many);
  const others = await readLedgerOf(scene.embedded.as(people.camilla), "oekonomi-stab", addDays(today, -60));
  expect(new Set(others.map(({ departmentKey }) => departmentKey))).toEqual(
    new Set(["oekonomi-stab", undefined]),
  );
});

it("has views that SharePoint still answers", async () => {
  const site = scene.embedded.as(people.admin);
  for (const view of reminders.views) {
    const ViewXml = `<View Scope="RecursiveAll"><Query>${queryXml(reminders, view)}</Query><RowLimit>30</RowLimit></View>`;
    const rows: unknown = await site.sp.web
      .getList(listPath(site, reminders))
      .getItemsByCAMLQuery({ ViewXml });
    expect(Array.isArray(rows)).toBe(true);
  }
});

it("can be tidied, into the recycle bin, and keeps what is younger", { timeout: 60_000 }, async () => {
  const site = scene.embedded.as(people.admin);
  const before = addDays(today, -55);
  const old = (await scene.ledger()).filter(({ day: of }) => of !== undefined && of < before).length;
  const all = (await scene.ledger()).length;
  expect(old).toBeGreaterThan(300);
  expect(await clearLedger(site, before, true)).toBe(old);
  expect(await scene.ledger()).toHaveLength(all);
  expect(await clearLedger(site, before, false)).toBe(old);
  expect(await scene.ledger()).toHaveLength(all - old);
});

it(
  "hears also of what was made by hand, where more than 5,000 such rows lie",
  { timeout: 120_000 },
  async () => {
    await add(planElements, (index) => ({ Title: `Gammel række ${index}` }));
    const id = await scene.addAction("skoler", "Sidst i mængden");
    const site = scene.embedded.as(people.admin);
    await site.sp.web.getList(listPath(site, planElements)).items.getById(id).update({ PlanKey: null });
    const refused = readList(site, planElements, "PlanKey eq null");
    await expect(refused).rejects.toMatchObject({ kind: "too-large" });
    await scene.run();
    expect(scene.cardsWith("Sidst i mængden")).toHaveLength(1);
    // And whoever deletes the plan is told of it.
    const { elements } = await readPlanContents(site, scene.planOf("skoler"));
    expect(elements.map((element) => element.id)).toContain(id);
    // And whoever searches finds it, on the second page of the rows.
    await site.sp.web
      .getList(listPath(site, planElements))
      .items.getById(id)
      .update({ PlanKey: scene.planOf("skoler") });
    scene.embedded.reset();
    const searched = await readSearch(scene.embedded.as(people.camilla));
    expect(scene.embedded.traffic.requests).toBe(2);
    const titles = searched.flatMap(({ goals }) =>
      goals.flatMap(({ parts }) => parts.map(({ title }) => title)),
    );
    expect(titles).toContain("Sidst i mængden");
  },
);
