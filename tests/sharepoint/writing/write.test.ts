/** Adding and changing rows: awkward texts and days, and every kind of field. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { planElements, type PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { knownPeople } from "../../../src/sharepoint/people/people.ts";
import { searchPeople } from "../../../src/sharepoint/people/search-people.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
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

describe("texts", () => {
  const long = "å".repeat(255);
  const texts = [
    "' & < > % # \" \\ / ? +",
    "🏫 👩‍👩‍👧 🇩🇰",
    "æøå ÆØÅ",
    "A\u030A\u00C5 o\u0308\u00F6",
    long,
    "2026-12-31",
    "1,5",
    "=1+1",
    "{}",
  ];

  it.each(texts)("%s come back unchanged, both when added and when changed", async (title) => {
    const added = await scene.newGoal(title);
    expect(Array.from(added.title)).toEqual(Array.from(title));
    await updateRow(anne, planElements, goal, { title, description: `${title}\n${title}` });
    expect(await readRow(anne, planElements, goal.id)).toMatchObject({
      title,
      description: `${title}\n${title}`,
    });
  });

  it("of 63,999 characters are kept, and of 64,000 refused before anything is sent", async () => {
    const text = "n".repeat(63_999);
    const draft = { element: goal.id, planKey: plan, text };
    const { id } = await addRow(bo, status, "statusUpdate", draft, { department });
    expect((await readRow(bo, status, id)).text).toBe(text);
    embedded.reset();
    const tooLong = addRow(bo, status, "statusUpdate", { ...draft, text: `${text}n` }, { department });
    await expect(tooLong).rejects.toMatchObject({ kind: "invalid", issues: [{ path: "text" }] });
    await expect(scene.newGoal(`${long}x`)).rejects.toMatchObject({
      kind: "invalid",
      issues: [{ path: "title" }],
    });
    expect(embedded.traffic.requests).toBe(0);
  });
});

describe("days", () => {
  it.each([
    "2026-03-28",
    "2026-03-29",
    "2026-03-30",
    "2026-10-24",
    "2026-10-25",
    "2026-10-26",
    "2026-12-31",
    "2028-02-29",
    "2026-07-01",
  ])("%s stays that day, added and changed", async (text) => {
    const { id } = await addRow(
      anne,
      planElements,
      "goal",
      { title: "Dag", plan, due: day(text) },
      { department },
    );
    expect((await readRow(anne, planElements, id)).due).toBe(text);
    await updateRow(anne, planElements, goal, { due: day(text) });
    expect((await readRow(anne, planElements, goal.id)).due).toBe(text);
    const { items } = embedded.as(people.admin).sp.web.getList("/sites/styring/Lists/PlanElements");
    const raw = await items.getById(id).select("DueDate")<{ DueDate: string }>();
    expect(raw.DueDate).toMatch(/T2[23]:00:00Z$/);
  });
});

describe("all kinds of fields", () => {
  it("come back as they were written, and can be emptied", async () => {
    const draft = {
      title: "Tegn",
      plan,
      parent: goal.id,
      responsible: { name: "Bo Kjær", email: people.bo },
      measure: "quantitative",
      unit: "procent",
      baseline: -2.25,
      target: 1234.5,
      direction: "up",
      order: 0.5,
    } as const;
    const { id } = await addRow(anne, planElements, "indicator", draft, { department });
    const row = await readRow(anne, planElements, id);
    expect(row).toMatchObject({
      ...draft,
      responsible: { name: "Bo Kjær", email: people.bo },
      kind: "indicator",
      issues: [],
    });
    await updateRow(anne, planElements, row, {
      responsible: undefined,
      baseline: undefined,
      unit: undefined,
      measure: undefined,
    });
    expect(await readRow(anne, planElements, id)).toMatchObject({
      responsible: undefined,
      baseline: undefined,
      unit: undefined,
      measure: undefined,
      target: 1234.5,
    });
  });

  it("with many rows referred to, and links", async () => {
    const { id } = await addRow(
      anne,
      planElements,
      "goal",
      { title: "x", plan, departments: [1, 2] },
      { department },
    );
    const row = await readRow(anne, planElements, id);
    expect(row.departments).toEqual([1, 2]);
    await updateRow(anne, planElements, row, { departments: [3] });
    expect((await readRow(anne, planElements, id)).departments).toEqual([3]);
    const links = [{ url: "https://egelund.example/æ?a=1&b=2", title: "Notat & bilag" }];
    const said = await addRow(
      bo,
      status,
      "statusUpdate",
      { element: goal.id, planKey: plan, links },
      { department },
    );
    expect((await readRow(bo, status, said.id)).links).toEqual(links);
  });

  it("take a person found in the directory who has never been on the site", async () => {
    const [found] = await searchPeople(anne, "fatima");
    const fatima = { name: "Fatima Nielsen", email: "fatima.nielsen@egelund.example" };
    expect(found).toEqual({ person: fatima, jobTitle: "Pædagog", department: "Børn & Unge" });
    const { version } = await updateRow(anne, planElements, goal, { responsible: fatima });
    expect(await readRow(anne, planElements, goal.id)).toMatchObject({
      version,
      responsible: { email: fatima.email },
    });
    const nobody = { name: "Ingen", email: "ingen@egelund.example" };
    const fresh = await scene.newGoal();
    await expect(updateRow(anne, planElements, fresh, { responsible: nobody })).rejects.toMatchObject({
      kind: "invalid",
      issues: [{ path: "responsible" }],
    });
  });

  it("take a person of the directory for one request more, once, which may be asked for in advance", async () => {
    const again = embedded.as(people.anne);
    const fatima = { name: "Fatima Nielsen", email: "fatima.nielsen@egelund.example" };
    embedded.reset();
    await Promise.all([
      knownPeople(again, [fatima]),
      updateRow(again, planElements, goal, { responsible: fatima }),
    ]);
    expect(embedded.traffic.requests).toBe(2);
    await updateRow(again, planElements, await scene.newGoal(), { responsible: fatima });
    expect(embedded.traffic.paths.filter((path) => path.includes("ensureuser"))).toHaveLength(1);
  });

  it("take a guest by the directory's sign-in name, added and changed", async () => {
    const again = embedded.as(people.anne);
    const login = "i:0#.f|membership|fatima.nielsen@egelund.example";
    const guest = { name: "Fatima Nielsen", email: "fatima@firma.example", login };
    await updateRow(again, planElements, goal, { responsible: guest });
    const { id } = await addRow(
      again,
      planElements,
      "goal",
      { title: "x", plan, responsible: guest },
      { department },
    );
    for (const row of [goal.id, id]) {
      expect((await readRow(again, planElements, row)).responsible?.email).toBe(
        "fatima.nielsen@egelund.example",
      );
    }
  });

  it("are refused by a sentence for each field that SharePoint does not take", async () => {
    const nobody = { name: "Ingen", email: "ingen@egelund.example" };
    const adding = addRow(
      anne,
      planElements,
      "goal",
      { title: "x", plan, responsible: nobody },
      { department },
    );
    await expect(adding).rejects.toMatchObject({ kind: "invalid", issues: [{ path: "responsible" }] });
  });
});
