/**
 * The wheel in SharePoint: who may write what is common and what is a department's own, whose rows are read as whose,
 * and taking away with the way back.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activityTimes, rowsFor } from "../../../src/domain/wheel/wheel.ts";
import { commonFolder } from "../../../src/schema/define-list.ts";
import { day } from "../../../src/schema/day.ts";
import { wheel } from "../../../src/schema/lists/wheel.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { readOrganisation } from "../../../src/sharepoint/provision/organisation-file.ts";
import { readList } from "../../../src/sharepoint/reading/read-list.ts";
import { recycleRows, restoreRows } from "../../../src/sharepoint/writing/recycle-rows.ts";
import { undoAdding, undoChange } from "../../../src/sharepoint/writing/undo.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { people, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";
import { changeActivity } from "../../../src/app/wheel/write-wheel.ts";

const own = "oekonomi-stab";
let embedded: Embedded;
beforeAll(async () => {
  embedded = await openProvisioned();
});
afterAll(() => embedded.close());
beforeEach(() => embedded.reset());

function add(site: Site, folder: string, title = "Møde") {
  const draft = { title, ring: "department", start: day("2026-10-28"), repeats: "monthly" } as const;
  return addRow(site, wheel, "activity", draft, { department: folder });
}

describe("rights in the wheel, which are SharePoint's", () => {
  it("let the secretariat write what is common, and every department's own", async () => {
    const dorte = embedded.as(people.dorte);
    await expect(add(dorte, commonFolder)).resolves.toMatchObject({ id: expect.any(Number) as number });
    await expect(add(dorte, own)).resolves.toBeDefined();
    const { mayAdd } = await readList(dorte, wheel);
    expect(mayAdd).toEqual({ [commonFolder]: true, [own]: true, skoler: true });
  });

  it("let a member write in the own department's year, but neither in the common one nor in another's", async () => {
    const bo = embedded.as(people.bo);
    const { id } = await add(bo, own);
    const row = await readRow(bo, wheel, id);
    await expect(updateRow(bo, wheel, row, { title: "Rettet" })).resolves.toBeDefined();
    for (const folder of [commonFolder, "skoler"])
      await expect(add(bo, folder)).rejects.toMatchObject({ kind: "forbidden" });
    const common = await add(embedded.as(people.dorte), commonFolder);
    const theirs = await readRow(bo, wheel, common.id);
    await expect(updateRow(bo, wheel, theirs, { title: "Rettet" })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(recycleRows(bo, wheel, [common.id])).rejects.toMatchObject({ kind: "forbidden" });
    const { mayAdd, mayWrite } = await readList(bo, wheel);
    expect(mayAdd).toEqual({ [commonFolder]: false, [own]: true, skoler: false });
    expect([mayWrite[id], mayWrite[common.id]]).toEqual([true, false]);
  });

  it("let a reader only read", async () => {
    const camilla = embedded.as(people.camilla);
    for (const folder of [commonFolder, own])
      await expect(add(camilla, folder)).rejects.toMatchObject({ kind: "forbidden", status: 403 });
    const { mayAdd, mayWrite, rows } = await readList(camilla, wheel);
    expect(rows.length).toBeGreaterThan(0);
    expect([...Object.values(mayAdd), ...Object.values(mayWrite)]).not.toContain(true);
  });

  it("keep a department from cancelling for all what is common, by a row in its own folder", async () => {
    const { id } = await add(embedded.as(people.dorte), commonFolder, "Fælles møde");
    const bo = embedded.as(people.bo);
    await addRow(
      bo,
      wheel,
      "exception",
      { title: "Fælles møde", activity: id, occurrence: day("2026-10-28"), isCancelled: true },
      { department: own },
    );
    const reading = rowsFor(await readList(bo, wheel), own);
    const times = activityTimes(reading, day("2026-10-01"), day("2026-10-31"));
    expect(times.map(({ key }) => key)).toContain(`${id}.2026-10-28`);
  });
});

describe("reading the wheel", () => {
  it("takes one request, and tells by its folder whose a row is, whatever its columns say", async () => {
    const bo = embedded.as(people.bo);
    // A department's row without our keys, as one makes it by hand, that claims to be common.
    const { id } = await addRow(
      bo,
      wheel,
      "activity",
      { title: "Snyd", ring: "politics", start: day("2026-11-02") },
      { department: own },
    );
    await updateRow(bo, wheel, await readRow(bo, wheel, id), {
      departmentKey: commonFolder,
      owner: undefined,
    });
    embedded.reset();
    const reading = await readList(embedded.as(people.erik), wheel);
    expect(embedded.traffic.requests).toBe(1);
    expect(reading.rows.find((row) => row.id === id)?.folder).toBe(own);
    expect(rowsFor(reading, "skoler").rows.map(({ title }) => title)).not.toContain("Snyd");
    expect(rowsFor(reading, own).rows.map(({ title }) => title)).toContain("Snyd");
  });
});

describe("what is taken away", () => {
  it("comes back under its own id, in its own folder, with its own rights", async () => {
    const bo = embedded.as(people.bo);
    const { id } = await add(bo, own, "Slettes");
    const recycled = await recycleRows(bo, wheel, [id]);
    await expect(readRow(bo, wheel, id)).rejects.toMatchObject({ kind: "not-found" });
    await restoreRows(bo, wheel, recycled);
    const { rows, mayWrite } = await readList(bo, wheel);
    expect(rows.find((row) => row.id === id)).toMatchObject({
      title: "Slettes",
      start: "2026-10-28",
      folder: own,
    });
    expect(mayWrite[id]).toBe(true);
    await expect(
      updateRow(embedded.as(people.erik), wheel, await readRow(bo, wheel, id), { title: "x" }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("is all there still when one of several may not be taken away", async () => {
    const bo = embedded.as(people.bo);
    const mine = await add(bo, own, "Min");
    const common = await add(embedded.as(people.dorte), commonFolder, "Fælles");
    await expect(recycleRows(bo, wheel, [mine.id, common.id])).rejects.toMatchObject({ kind: "forbidden" });
    await expect(readRow(bo, wheel, mine.id)).resolves.toMatchObject({ title: "Min" });
  });

  it("comes back by the second of two deletings, the first of which had no answer", async () => {
    const bo = embedded.as(people.bo);
    const { id } = await add(bo, own);
    await recycleRows(bo, wheel, [id]);
    const recycled = await recycleRows(bo, wheel, [id]);
    expect(recycled).toEqual([{ id }]);
    expect(await restoreRows(bo, wheel, recycled)).toEqual({ done: 1, of: 1 });
    expect((await readRow(bo, wheel, id)).id).toBe(id);
  });

  it("stays away where a colleague took it away, also for somebody whom the recycle bin shows everything", async () => {
    const [bo, admin] = [embedded.as(people.bo), embedded.as(people.admin)];
    const [one, other] = [await add(bo, own, "Den ene"), await add(bo, own, "Den anden")];
    await recycleRows(bo, wheel, [other.id]);
    const recycled = await recycleRows(admin, wheel, [one.id, other.id]);
    expect(await restoreRows(admin, wheel, recycled)).toEqual({ done: 1, of: 2 });
    await expect(readRow(admin, wheel, other.id)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("comes back as far as it can, and the rest when it is tried again", async () => {
    const bo = embedded.as(people.bo);
    const ids = [(await add(bo, own, "Først")).id, (await add(bo, own, "Sidst")).id];
    const recycled = await recycleRows(bo, wheel, ids);
    // SharePoint answers the second part alone so, however often it is asked.
    let isHurt = true;
    const hurt: typeof fetch = async (input, init) => {
      const text = typeof init?.body === "string" ? init.body : "";
      const bin = recycled.at(-1)?.bin ?? "";
      const body = isHurt ? text.replaceAll(`recyclebin('${bin}')/restore()`, "nowhere()") : text;
      return fetch(input, { ...init, body: text === "" ? null : body });
    };
    const failing = embedded.as(people.bo, { fetch: hurt });
    expect(await restoreRows(failing, wheel, recycled)).toMatchObject({ done: 1, of: 2 });
    isHurt = false;
    expect(await restoreRows(failing, wheel, recycled)).toEqual({ done: 2, of: 2 });
  });
});

describe("an undo", () => {
  it("leaves what a colleague has written since, field by field, and says so", async () => {
    const [anne, bo] = [embedded.as(people.anne), embedded.as(people.bo)];
    const { id } = await add(bo, own, "Før");
    const before = await readRow(bo, wheel, id);
    const draft = { title: "Efter", text: "Ny tekst", end: undefined } as const;
    await updateRow(bo, wheel, before, draft);
    await updateRow(anne, wheel, await readRow(anne, wheel, id), { text: "Annes tekst" });
    expect(await undoChange(bo, wheel, before, draft)).toEqual({ done: 1, of: 2 });
    expect(await readRow(bo, wheel, id)).toMatchObject({ title: "Før", text: "Annes tekst" });
    // Once more, as after an answer that was lost.
    expect(await undoChange(bo, wheel, before, draft)).toEqual({ done: 1, of: 2 });
  });

  it("takes away no new row in which a colleague has written", async () => {
    const [anne, bo] = [embedded.as(people.anne), embedded.as(people.bo)];
    const { id } = await add(bo, own, "Ny");
    await updateRow(anne, wheel, await readRow(anne, wheel, id), { text: "Annes" });
    expect(await undoAdding(bo, wheel, id)).toEqual({ done: 0, of: 1 });
    expect((await readRow(bo, wheel, id)).text).toBe("Annes");
    const own2 = await add(bo, own, "Egen");
    expect(await undoAdding(bo, wheel, own2.id)).toEqual({ done: 1, of: 1 });
    expect(await undoAdding(bo, wheel, own2.id)).toEqual({ done: 1, of: 1 });
  });

  it("of what is gone by now says that nothing was undone", async () => {
    const bo = embedded.as(people.bo);
    const { id } = await add(bo, own, "Væk");
    const before = await readRow(bo, wheel, id);
    await updateRow(bo, wheel, before, { title: "Andet" });
    await recycleRows(bo, wheel, [id]);
    expect(await undoChange(bo, wheel, before, { title: "Andet" })).toEqual({ done: 0, of: 1 });
  });
});

it.each([
  [commonFolder, "optaget af det fælles"],
  ["hele-kommunen", "optaget af siderne for hele kommunen"],
])("the place is taken: no department can have the key %s", (key, sentence) => {
  const reading = readOrganisation(
    JSON.stringify({ name: "E", areas: [], staff: [{ key, title: "Fælles" }] }),
  );
  expect("wrong" in reading && reading.wrong.join(" ")).toContain(sentence);
});

it("an activity that lies elsewhere by now is not overwritten, and whoever changes it is told", async () => {
  const [erik, admin] = [embedded.as(people.erik), embedded.as(people.admin)];
  const { id } = await add(erik, "skoler", "Flyttes");
  const before = await readRow(erik, wheel, id);
  const folder = encodeURIComponent("/sites/styring/Lists/Wheel/skoler");
  const url = `${erik.url}/_api/web/getfolderbyserverrelativepath(decodedurl='${folder}')/listitemallfields`;
  const formValues = [{ FieldName: "FileLeafRef", FieldValue: "skoler-gamle" }];
  await erik.send({
    method: "POST",
    url: `${url}/validateupdatelistitem`,
    body: JSON.stringify({ formValues }),
  });
  await updateRow(admin, wheel, await readRow(admin, wheel, id), { text: "Flyttet" });
  await expect(changeActivity(erik, before, { title: "Eriks" }, "skoler")).rejects.toMatchObject({
    kind: "not-found",
    sentence: { da: expect.stringContaining("mappen skoler-gamle") as string },
  });
  expect((await readRow(admin, wheel, id)).title).toBe("Flyttes");
});
