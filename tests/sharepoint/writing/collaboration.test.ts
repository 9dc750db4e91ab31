/**
 * Collaborations against the embedded SharePoint: who may write and sign for whom, what happens when two write at once,
 * and when answers get lost.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeOwnRow, writePart, type WhereToWrite } from "../../../src/app/collaboration/write-agreement.ts";
import { confirmedText } from "../../../src/domain/collaboration/confirmation.ts";
import { collaborationsOf, type Collaboration } from "../../../src/domain/collaboration/collaboration.ts";
import { day } from "../../../src/schema/day.ts";
import { collaborationTemplates } from "../../../src/schema/lists/collaboration-templates.ts";
import { collaborations } from "../../../src/schema/lists/collaborations.ts";
import { confirmations } from "../../../src/schema/lists/confirmations.ts";
import { lists } from "../../../src/schema/lists/index.ts";
import type { OrganisationUnit } from "../../../src/schema/lists/organisation.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { checkSite, provisionSite } from "../../../src/sharepoint/provision/apply-steps.ts";
import { readList } from "../../../src/sharepoint/reading/read-list.ts";
import { readOrganisation } from "../../../src/sharepoint/reading/read-organisation.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { organisationFile, people, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";

/**
 * Anne's Økonomi & Stab and Erik's Skoler are the parties, Bo's Kultur is none, Camilla only reads, and Dorte is in the
 * secretariat.
 */
const organisation = {
  ...organisationFile,
  staff: [
    { key: "oekonomi-stab", title: "Økonomi & Stab", head: people.anne, members: [], units: [] },
    { key: "kultur", title: "Kultur", head: people.bo, members: [], units: [] },
  ],
};

let embedded: Embedded;
let anne: Site;
let erik: Site;
let units: readonly OrganisationUnit[];
let agreement: number;

beforeAll(async () => {
  embedded = await openProvisioned({ organisation });
  anne = embedded.as(people.anne);
  erik = embedded.as(people.erik);
  units = await readOrganisation(anne);
});
afterAll(() => embedded.close());
beforeEach(async () => {
  embedded.faults.length = 0;
  const parties = units.filter(({ key }) => ["oekonomi-stab", "skoler"].includes(key)).map(({ id }) => id);
  const draft = { title: "Fremmøde", level: "knowledge", parties, aim: "A", turns: "aim=1" } as const;
  ({ id: agreement } = await addRow(anne, collaborations, "agreement", draft, {
    department: "oekonomi-stab",
  }));
});

function as(party: string): WhereToWrite {
  return { agreement, party, organisation: units };
}

async function read(site: Site = anne): Promise<Collaboration> {
  const [written, confirmed] = await Promise.all([
    readList(site, collaborations),
    readList(site, confirmations),
  ]);
  const found = collaborationsOf(written, confirmed, units).find(({ id }) => id === agreement);
  if (!found) throw new Error("no agreement");
  return found;
}

async function sign(site: Site, folder: string, more: { readonly departmentKey?: string } = {}) {
  const { binding } = await read(site);
  return addRow(
    site,
    confirmations,
    "confirmation",
    { agreement, confirmed: confirmedText(binding), ...more },
    { department: folder },
  );
}

const forbidden = { kind: "forbidden", status: 403 };

describe("both parties", () => {
  it("write in rows of their own, the newest counts, and both sign what it says then", async () => {
    expect(await writePart(erik, as("skoler"), { part: "aim", value: "B", from: "A" })).toEqual({
      is: "saved",
    });
    expect(await writePart(anne, as("oekonomi-stab"), { part: "roles", value: "R", from: "" })).toEqual({
      is: "saved",
    });
    await writePart(erik, as("skoler"), { part: "evaluateOn", value: "2027-03-01", from: "" });
    await writePart(erik, as("skoler"), { part: "expects", value: "At I kommer", from: "" });
    await sign(anne, "oekonomi-stab");
    await sign(erik, "skoler");
    const agreed = await read();
    expect(agreed.state).toBe("agreed");
    expect([agreed.parts.aim.value, agreed.parts.aim.by]).toEqual(["B", "skoler"]);
    expect(agreed.parties.map(({ confirmation }) => "by" in confirmation && confirmation.by.email)).toEqual([
      people.anne,
      people.erik,
    ]);
    expect((await readRow(anne, collaborations, agreement)).aim).toBe("A");
    const row = agreed.parties[1]?.row;
    expect(row).toMatchObject({
      kind: "contribution",
      aim: "B",
      expects: "At I kommer",
      evaluateOn: day("2027-03-01"),
    });

    await writePart(anne, as("oekonomi-stab"), {
      part: "evaluateOn",
      value: "2027-04-01",
      from: "2027-03-01",
    });
    const changed = await read();
    expect(changed.state).toBe("changed");
    expect(changed.parties[0]?.confirmation).toMatchObject({
      is: "overtaken",
      changes: [{ part: "evaluateOn", before: "2027-03-01" }],
    });
  });

  it("end it, and open it again, each in its own row", async () => {
    await writeOwnRow(erik, as("skoler"), () => ({ state: "ended", learnt: "Meget" }));
    expect(await read()).toMatchObject({ state: "ended", ending: { party: "skoler", learnt: "Meget" } });
    await writeOwnRow(erik, as("skoler"), () => ({ state: "ongoing" }));
    expect((await read()).state).toBe("preparing");
  });

  it("cannot change what the other has written, nor write or sign in its place", async () => {
    const row = await readRow(erik, collaborations, agreement);
    await expect(updateRow(erik, collaborations, row, { aim: "B" })).rejects.toMatchObject(forbidden);
    await expect(sign(anne, "skoler")).rejects.toMatchObject(forbidden);
    await expect(
      writePart(anne, as("skoler"), { part: "expects", value: "x", from: "" }),
    ).rejects.toMatchObject(forbidden);
  });

  it("cannot change or delete a confirmation, their own included", async () => {
    const { id } = await sign(erik, "skoler");
    const row = await readRow(erik, confirmations, id);
    await expect(updateRow(erik, confirmations, row, { confirmed: "{}" })).rejects.toMatchObject(forbidden);
    await expect(
      erik.sp.web.getList("/sites/styring/Lists/Confirmations").items.getById(id).recycle(),
    ).rejects.toMatchObject(forbidden);
  });
});

describe("others", () => {
  it("of another department can write in neither party's folder", async () => {
    const bo = embedded.as(people.bo);
    for (const party of ["oekonomi-stab", "skoler"]) {
      await expect(writePart(bo, as(party), { part: "roles", value: "x", from: "" })).rejects.toMatchObject(
        forbidden,
      );
      await expect(sign(bo, party)).rejects.toMatchObject(forbidden);
    }
  });

  it("of another department count for nothing with what they put into their own folder in a party's name", async () => {
    const bo = embedded.as(people.bo);
    const claim = { title: "x", agreement, aim: "Kapret", turns: "aim=99" };
    const { id } = await addRow(bo, collaborations, "contribution", claim, { department: "kultur" });
    const row = await readRow(bo, collaborations, id);
    await updateRow(bo, collaborations, row, { departmentKey: "skoler" });
    await sign(bo, "kultur");
    const found = await read();
    expect(found.parts.aim.value).toBe("A");
    expect(found.parties.map(({ confirmation }) => confirmation.is)).toEqual(["missing", "missing"]);
  });

  it("who only read, read everything and write nothing", async () => {
    const camilla = embedded.as(people.camilla);
    expect((await read(camilla)).parts.aim.value).toBe("A");
    expect((await readList(camilla, collaborations)).mayAdd).toEqual({
      "oekonomi-stab": false,
      kultur: false,
      skoler: false,
    });
    await expect(
      writePart(camilla, as("oekonomi-stab"), { part: "roles", value: "x", from: "" }),
    ).rejects.toMatchObject(forbidden);
    await expect(sign(camilla, "skoler")).rejects.toMatchObject(forbidden);
  });

  it("in the secretariat may write for everybody", async () => {
    const dorte = embedded.as(people.dorte);
    await writePart(dorte, as("skoler"), { part: "aim", value: "Rettet", from: "A" });
    expect((await read()).parts.aim.value).toBe("Rettet");
  });

  it("are told by SharePoint for which department they may write", async () => {
    expect((await readList(erik, collaborations)).mayAdd).toMatchObject({ skoler: true, kultur: false });
  });
});

describe("two at once", () => {
  it("in one party, in different parts: both are kept", async () => {
    const outcomes = await Promise.all([
      writePart(erik, as("skoler"), { part: "roles", value: "R", from: "" }),
      writePart(embedded.as(people.erik), as("skoler"), { part: "expects", value: "E", from: "" }),
      writePart(embedded.as(people.dorte), as("skoler"), { part: "experience", value: "X", from: "" }),
    ]);
    expect(outcomes).toEqual([{ is: "saved" }, { is: "saved" }, { is: "saved" }]);
    const found = await read();
    expect(found.parties[1]?.row).toMatchObject({ roles: "R", expects: "E", experience: "X" });
    expect(found.parts.roles.value).toBe("R");
    const rows = (await readList(anne, collaborations)).rows.filter((row) => row.agreement === agreement);
    expect(rows).toHaveLength(1);
  });

  it("in one part: the later is told, and nothing is overwritten", async () => {
    await writePart(erik, as("skoler"), { part: "aim", value: "B", from: "A" });
    expect(await writePart(anne, as("oekonomi-stab"), { part: "aim", value: "C", from: "A" })).toEqual({
      is: "overtaken",
      by: "skoler",
      value: "B",
    });
    expect((await read()).parts.aim.value).toBe("B");
    expect(await writePart(anne, as("oekonomi-stab"), { part: "aim", value: "C", from: "B" })).toEqual({
      is: "saved",
    });
    expect((await read()).parts.aim.value).toBe("C");
  });

  it("in one part, neither having seen the other: a difference, until one of them is chosen", async () => {
    const draft = { title: "x", agreement, aim: "B", turns: "aim=1" };
    await addRow(erik, collaborations, "contribution", draft, { department: "skoler" });
    expect((await read()).parts.aim.rivals).toEqual([{ party: "skoler", value: "B" }]);
    await writePart(erik, as("skoler"), { part: "aim", value: "A", from: "A" });
    expect((await read()).parts.aim).toMatchObject({ value: "A", rivals: [], by: "skoler" });
  });

  it("in one part, one choosing what counts already without having seen it: that settles it", async () => {
    const draft = { title: "x", agreement, aim: "B", turns: "aim=1" };
    await addRow(erik, collaborations, "contribution", draft, { department: "skoler" });
    expect(await writePart(erik, as("skoler"), { part: "aim", value: "A", from: "" })).toEqual({
      is: "saved",
    });
    expect((await read()).parts.aim).toMatchObject({ value: "A", rivals: [], by: "skoler" });
  });

  it("of whom one has the same idea: nothing is written", async () => {
    embedded.reset();
    await writePart(erik, as("skoler"), { part: "aim", value: " A\n", from: "" });
    expect(embedded.traffic.requests).toBe(1);
  });
});

describe("a lost answer", () => {
  it.each(["before", "after"] as const)("(cut %s) makes no second contribution", async (cut) => {
    embedded.faults.push({ on: "AddValidateUpdateItemUsingPath", cut });
    await writePart(erik, as("skoler"), { part: "expects", value: "E", from: "" });
    const rows = (await readList(anne, collaborations)).rows.filter((row) => row.agreement === agreement);
    expect(rows.map(({ expects }) => expects)).toEqual(["E"]);
  });

  it("to a change of one's row is looked up", async () => {
    await writePart(erik, as("skoler"), { part: "expects", value: "E", from: "" });
    embedded.faults.push({ on: "items", cut: "after" });
    await writePart(erik, as("skoler"), { part: "expects", value: "F", from: "E" });
    expect((await read()).parties[1]?.row?.expects).toBe("F");
  });
});

describe("the model", () => {
  it("is there after provisioning, and nothing of it is made twice", async () => {
    const { rows } = await readList(anne, collaborationTemplates);
    expect(rows.map(({ key, level, issues }) => [key, level, issues])).toEqual([
      ["viden", "knowledge", []],
      ["koordination", "coordination", []],
      ["samskabelse", "coCreation", []],
    ]);
    expect(await checkSite(embedded.as(people.admin), lists, organisation)).toEqual([]);
  });

  it("is the secretariat's to change, and stays changed", async () => {
    const { rows } = await readList(anne, collaborationTemplates);
    const [row] = rows;
    if (!row) throw new Error("no model");
    await expect(updateRow(anne, collaborationTemplates, row, { aim: "x" })).rejects.toMatchObject(forbidden);
    await updateRow(embedded.as(people.dorte), collaborationTemplates, row, { aim: "Hvorfor?" });
    await provisionSite(embedded.as(people.admin), lists, organisation);
    expect((await readRow(anne, collaborationTemplates, row.id)).aim).toBe("Hvorfor?");
  });
});
