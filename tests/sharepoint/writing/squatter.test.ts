/**
 * Somebody with rights in another department's folder alone, or in one's own, who takes the key of a row first. Whoever
 * writes then has the row stored, or is told that it is not; nothing is ever said to be saved because a row of somebody
 * else's is there.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writePart } from "../../../src/app/collaboration/write-agreement.ts";
import { day } from "../../../src/schema/day.ts";
import { collaborations } from "../../../src/schema/lists/collaborations.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { readList } from "../../../src/sharepoint/reading/read-list.ts";
import { readOrganisation } from "../../../src/sharepoint/reading/read-organisation.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { addRows } from "../../../src/sharepoint/writing/add-rows.ts";
import { saveRows } from "../../../src/sharepoint/writing/save-rows.ts";
import { writePlan } from "../../../src/sharepoint/writing/write-plan.ts";
import { people, type Embedded } from "../embedded.ts";
import { planToWrite } from "../plans-to-write.ts";
import { department, openWritingScene, type WritingScene } from "../writing-scene.ts";

const elsewhere = "skoler";
let scene: WritingScene;
let embedded: Embedded;
let anne: Site;
let bo: Site;
/** Writes in the schools' folder only. */
let erik: Site;
let plan: number;
let clientKey: string;

beforeAll(async () => {
  scene = await openWritingScene();
  ({ embedded, anne, bo, plan } = scene);
  erik = embedded.as(people.erik);
});
afterAll(() => embedded.close());
beforeEach(() => {
  embedded.faults.length = 0;
  clientKey = crypto.randomUUID();
});

type Elements = Readonly<Record<string, unknown>>[];

/** The rows that bear a key, or one that follows from it, with their folders. */
async function rowsWith(key: string, name = "PlanElements"): Promise<readonly string[]> {
  const { items } = embedded.as(people.admin).sp.web.getList(`/sites/styring/Lists/${name}`);
  const rows = await items.select("Title", "FileDirRef").filter(`startswith(ClientKey,'${key}')`)<Elements>();
  return rows.map(({ Title, FileDirRef }) => `${String(FileDirRef).split("/").at(-1)}: ${String(Title)}`);
}

const draft = (title: string) => ({ title, plan });
const take = (site: Site, title: string, folder: string, key = clientKey) =>
  addRow(site, planElements, "goal", draft(title), { department: folder, clientKey: key });
const add = (site: Site, title: string) => take(site, title, department);

describe("a key that is taken in another department's folder", () => {
  it.each(["with the same words", "with other words"])("(%s) keeps no row from being stored", async (how) => {
    await take(erik, how === "with the same words" ? "Annes" : "Eriks", elsewhere);
    const { id } = await add(anne, "Annes");
    expect(await readRow(anne, planElements, id)).toMatchObject({
      title: "Annes",
      author: { email: people.anne },
    });
    // Sent again later, it is found.
    expect((await add(anne, "Annes")).id).toBe(id);
    expect((await rowsWith(clientKey)).filter((row) => row.startsWith(department))).toEqual([
      `${department}: Annes`,
    ]);
  });

  it("together with the key that follows from it, is told of, and nothing is said to be saved", async () => {
    await take(erik, "Eriks", elsewhere);
    await take(erik, "Eriks", elsewhere, `${clientKey}~2`);
    await expect(add(anne, "Annes")).rejects.toMatchObject({ kind: "taken", outcomeUnknown: false });
    expect(await rowsWith(clientKey)).toEqual([`${elsewhere}: Eriks`, `${elsewhere}: Eriks`]);
  });

  it("is told of to one who writes in a plan, and holds up nothing else", async () => {
    await take(erik, "Annes", elsewhere);
    const row = { kind: "goal", draft: draft("Annes"), department, clientKey } as const;
    const free = { ...row, clientKey: crypto.randomUUID() };
    const outcomes = await saveRows(anne, planElements, [
      { do: "add", row },
      { do: "add", row: free },
    ]);
    expect(outcomes).toMatchObject([{ error: { kind: "taken" } }, { row: { clientKey: free.clientKey } }]);
    expect(await rowsWith(clientKey)).toEqual([`${elsewhere}: Annes`]);
  });

  it.each(["before", "after"] as const)("is told of although an answer is cut %s", async (cut) => {
    await take(erik, "Annes", elsewhere);
    embedded.faults.push({ on: "AddValidate", cut });
    const { id } = await add(anne, "Annes");
    expect((await readRow(anne, planElements, id)).author.email).toBe(people.anne);
    expect(await rowsWith(clientKey)).toEqual([`${elsewhere}: Annes`, `${department}: Annes`]);
  });

  it("keeps no plan from getting whole, nor its contents from being its own", async () => {
    const whole = planToWrite(clientKey);
    const [first] = whole.elements;
    const stop = new AbortController();
    const { id = 0 } = await writePlan(anne, whole, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    // The plan's number and the key of its first element are there to be read and to be guessed.
    await addRow(
      erik,
      planElements,
      first?.kind ?? "goal",
      { ...first?.draft, plan: id, order: 1 },
      { department: elsewhere, clientKey: first?.clientKey ?? "" },
    );
    expect(await writePlan(anne, whole)).toEqual({ id, isWhole: true });
    const { rows } = await readList(anne, planElements, `PlanKey eq ${id}`);
    const own = rows.filter(({ folder }) => folder === department);
    expect(own.map(({ title }) => title).toSorted()).toEqual(
      whole.elements.map((element) => element.draft.title ?? "").toSorted(),
    );
    // Once whole, it is written once: nothing is added when it is sent again.
    await writePlan(anne, whole);
    expect((await readList(anne, planElements, `PlanKey eq ${id}`)).rows).toHaveLength(rows.length);
  });

  it("is told of for each of many rows", async () => {
    await take(erik, "Eriks", elsewhere);
    await take(erik, "Eriks", elsewhere, `${clientKey}~2`);
    const rows = [clientKey, crypto.randomUUID()].map((key) => ({
      kind: "goal" as const,
      draft: draft("Annes"),
      clientKey: key,
    }));
    expect(await addRows(anne, planElements, rows, { department })).toMatchObject([
      { clientKey, error: { kind: "taken" } },
      { id: expect.any(Number) as number },
    ]);
  });
});

describe("a key that is taken in one's own folder", () => {
  it("by a colleague with the same words is somebody else's word", async () => {
    const said = { element: 1, planKey: plan, assessment: "onTrack", text: "Godt" } as const;
    const give = (site: Site) => addRow(site, status, "statusUpdate", said, { department, clientKey });
    const first = await give(bo);
    const own = await give(anne);
    expect(own.id).not.toBe(first.id);
    expect((await readRow(anne, status, own.id)).author.email).toBe(people.anne);
  });

  it("by a colleague with other words is a conflict that shows them, and overwrites nothing", async () => {
    const { id } = await take(bo, "Bos", department);
    await expect(add(anne, "Annes")).rejects.toMatchObject({ kind: "conflict", theirs: { title: "Bos" } });
    expect((await readRow(anne, planElements, id)).title).toBe("Bos");
  });

  it("by oneself, earlier, with other words: the row gets what is said now", async () => {
    const first = await add(anne, "Først");
    expect(await add(anne, "Rettet")).toEqual(first);
    expect(await rowsWith(clientKey)).toEqual([`${department}: Rettet`]);
  });

  it("by oneself, earlier, in a list that is only added to: nothing new is said to be saved", async () => {
    const give = (text: string) =>
      addRow(bo, status, "statusUpdate", { element: 1, planKey: plan, text }, { department, clientKey });
    const { id } = await give("Først");
    await expect(give("Rettet")).rejects.toMatchObject({ kind: "conflict", theirs: { text: "Først" } });
    expect((await readRow(bo, status, id)).text).toBe("Først");
  });

  it("by oneself, and changed by a colleague since, is left as the colleague has it", async () => {
    const { id } = await add(anne, "Annes");
    await saveRows(bo, planElements, [
      { do: "change", row: await readRow(bo, planElements, id), draft: { title: "Bos" } },
    ]);
    await expect(add(anne, "Annes")).rejects.toMatchObject({ kind: "conflict", theirs: { title: "Bos" } });
  });
});

describe("what SharePoint writes otherwise", () => {
  it("does not make a row another one: line ends, spaces, forms of letters, people", async () => {
    const awkward = {
      title: "  A\u030A og a\u030A ",
      description: "Linje\r\nLinje\n",
      plan,
      responsible: { name: "Bo", email: people.bo },
      departments: [2, 1],
      due: day("2027-03-28"),
    };
    const send = () => addRow(anne, planElements, "goal", awkward, { department, clientKey });
    const first = await send();
    expect(await send()).toEqual(first);
    embedded.faults.push({ on: "AddValidate", cut: "after" });
    expect(await send()).toEqual(first);
    expect(await rowsWith(clientKey)).toHaveLength(1);
  });
});

it("a party of an agreement writes in it, whoever has taken the key that it once had", async () => {
  const units = await readOrganisation(anne);
  const parties = units.filter(({ key }) => key === department || key === elsewhere).map(({ id }) => id);
  const { id: agreement } = await addRow(
    anne,
    collaborations,
    "agreement",
    { title: "Fremmøde", level: "knowledge", parties },
    { department },
  );
  await addRow(
    anne,
    collaborations,
    "contribution",
    { title: "Fremmøde", agreement, expects: "Annes" },
    { department, clientKey: `samarbejde-${agreement}-${elsewhere}` },
  );
  const where = { agreement, party: elsewhere, organisation: units };
  expect(await writePart(erik, where, { part: "expects", value: "Eriks", from: "" })).toEqual({
    is: "saved",
  });
  const { rows } = await readList(anne, collaborations, `AgreementId eq ${agreement}`);
  expect(rows.map((row) => [row.folder, row.expects])).toEqual([
    [department, "Annes"],
    [elsewhere, "Eriks"],
  ]);
});
