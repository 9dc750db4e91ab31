/** Provisioning a fresh Danish team site, again, after a stop, and where it must refuse. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lists } from "../../../src/schema/lists/index.ts";
import { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { checkSite, provisionSite } from "../../../src/sharepoint/provision/apply-steps.ts";
import type { OrganisationFile } from "../../../src/sharepoint/provision/organisation-file.ts";
import { readSiteState } from "../../../src/sharepoint/provision/read-site-state.ts";
import type { SiteState } from "../../../src/sharepoint/provision/site-state.ts";
import { readOrganisation } from "../../../src/sharepoint/reading/read-organisation.ts";
import { openEmbedded, organisationFile, people, provision, type Embedded } from "../embedded.ts";
import { openProvisioned } from "../provisioned.ts";

const folder = mkdtempSync(join(tmpdir(), "rettesnor-provision-"));
afterAll(() => rmSync(folder, { recursive: true }));

const stops = [2, 12, 30, 48, 66, 80];

/** A fetch that keeps the database as it is after so many requests: as a run that stops there leaves it. */
function keepingStops(): typeof fetch {
  let count = 0;
  return (input, init) => {
    if (stops.includes(count)) {
      mkdirSync(join(folder, String(count)));
      for (const name of ["sharepoint.db", "sharepoint.db-wal"])
        copyFileSync(join(folder, name), join(folder, String(count), name));
    }
    count += 1;
    return fetch(input, init);
  };
}

describe("a fresh site", () => {
  let embedded: Embedded;
  let state: SiteState;
  beforeAll(async () => {
    embedded = await openEmbedded({ database: join(folder, "sharepoint.db") });
    await provision(embedded, organisationFile, embedded.as(people.admin, { fetch: keepingStops() }));
    state = await readSiteState(embedded.as(people.admin), lists);
  });
  afterAll(() => embedded.close());

  it("is asked for nothing that SharePoint does not have", () => {
    expect(embedded.log).toEqual([]);
  });

  it("needs nothing a second time, and few requests to know that", async () => {
    embedded.reset();
    expect(await provisionSite(embedded.as(people.admin), lists, organisationFile)).toEqual([]);
    expect(embedded.traffic.requests).toBeLessThan(15);
  });

  it("has the lists under their ASCII addresses, with Danish titles, versions and content types", () => {
    expect(Object.keys(state.lists)).toEqual(lists.map((list) => list.name));
    for (const list of lists) {
      const there = state.lists[list.name];
      expect(there?.title).toBe(list.title.da);
      expect(there?.settings).toMatchObject({
        EnableVersioning: true,
        ContentTypesEnabled: true,
        EnableAttachments: false,
      });
    }
  });

  it("has each kind of row as a content type with the columns that it has, and no other kind", () => {
    for (const list of lists) {
      const there = state.lists[list.name];
      const types = there?.contentTypes.filter((type) => !type.id.startsWith("0x0120")) ?? [];
      expect(types.map((type) => type.name).toSorted()).toEqual(
        Object.values(list.kinds)
          .map((kind) => kind.label.da)
          .toSorted(),
      );
      for (const [name, kind] of Object.entries(list.kinds)) {
        const type = types.find(({ id }) => id.startsWith(kind.contentTypeId));
        const columns = Object.values(list.fields).filter((field) => !field.on || field.on.includes(name));
        expect(type?.links.map((link) => link.column)).toEqual(
          expect.arrayContaining(columns.map((field) => field.column)),
        );
        const foreign = Object.values(list.fields).filter((field) => field.on && !field.on.includes(name));
        expect(type?.links.filter((link) => foreign.some((field) => field.column === link.column))).toEqual(
          [],
        );
        const hidden = columns.filter((field) => field.hidden).map((field) => field.column);
        expect(
          type?.links
            .filter((link) => link.hidden)
            .map((link) => link.column)
            .toSorted(),
        ).toEqual(hidden.toSorted());
      }
    }
  });

  it("has columns with Danish titles, indexes where they are filtered on, and looks", () => {
    for (const list of lists) {
      const columns = state.lists[list.name]?.columns;
      for (const field of Object.values(list.fields)) {
        const column = columns?.get(field.column);
        expect(column?.title).toBe(field.label.da);
        expect(column?.indexed).toBe(field.indexed ?? false);
      }
    }
    expect(state.lists["PlanElements"]?.columns.get("LatestAssessment")?.format).toContain(
      "sp-field-severity--good",
    );
  });

  it("has the views under their ASCII addresses with Danish titles", () => {
    for (const list of lists) {
      const views = state.lists[list.name]?.views.map(({ file, title }) => [file, title]);
      expect(views).toEqual(expect.arrayContaining(list.views.map((view) => [view.name, view.title.da])));
    }
  });

  it("has the organisation, with heads", async () => {
    const units = await readOrganisation(embedded.as(people.camilla));
    const brief = units.map(({ key, kind, parent, head }) => [
      key,
      kind,
      units.find(({ id }) => id === parent)?.key,
      head?.email,
    ]);
    expect(brief).toEqual([
      ["boern-unge", "directorArea", undefined, people.camilla],
      ["oekonomi-stab", "department", undefined, people.anne],
      ["skoler", "department", "boern-unge", undefined],
      ["aabrinkskolen", "unit", "skoler", people.erik],
    ]);
    expect(units.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it("has a group for each department and for the secretariat", () => {
    const groups = state.groups.filter(({ title }) => title.startsWith("Rettesnor"));
    expect(groups.map(({ title }) => title).toSorted()).toEqual([
      "Rettesnor Sekretariat",
      "Rettesnor Skoler Børn & Unge",
      "Rettesnor Økonomi & Stab",
    ]);
  });
});

describe("a run that stops", () => {
  it.each(stops)("at request %i goes on from there", async (stop) => {
    const embedded = await openEmbedded({ database: join(folder, String(stop), "sharepoint.db") });
    const done = await provision(embedded);
    expect(done.length).toBeGreaterThan(0);
    expect(await checkSite(embedded.as(people.admin), lists, organisationFile)).toEqual([]);
    await embedded.close();
  });
});

describe("a site that people have worked on", () => {
  let embedded: Embedded;
  beforeAll(async () => {
    embedded = await openProvisioned();
  });
  afterAll(() => embedded.close());

  it("keeps what they renamed", async () => {
    const { sp } = embedded.as(people.admin);
    await sp.web.getList("/sites/styring/Lists/Plans").update({ Title: "Vores planer" });
    expect(await checkSite(embedded.as(people.admin), lists, organisationFile)).toEqual([]);
  });

  it("gets what has been added to the organisation, and keeps the rest", async () => {
    const more: OrganisationFile = {
      ...organisationFile,
      staff: [
        ...organisationFile.staff,
        { key: "it", title: "IT & Digitalisering", members: [people.bo], units: [] },
      ],
    };
    const steps = await checkSite(embedded.as(people.admin), lists, more);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => !JSON.stringify([step.key, step.title]).includes("it"))).toEqual([]);
    const results = await provisionSite(embedded.as(people.admin), lists, more);
    expect(results.filter((result) => !result.ok)).toEqual([]);
    expect(await checkSite(embedded.as(people.admin), lists, more)).toEqual([]);
  });

  it("is told of a column of another type, which is left alone, while the rest is done", async () => {
    const [plans] = lists.filter((list) => list.name === "Plans");
    const other = lists.map((list) =>
      list === plans
        ? {
            ...list,
            fields: { ...list.fields, caseNumber: { ...list.fields["approvedOn"], column: "CaseNumber" } },
          }
        : list,
    ) as typeof lists;
    const results = await provisionSite(embedded.as(people.admin), other, organisationFile);
    expect(results.map((result) => result.ok)).toContain(false);
    const failed = results.find((result) => !result.ok);
    expect(failed && "error" in failed ? failed.error.sentence.da : "").toContain(
      "CaseNumber på Plans er af typen Text",
    );
  });

  it("refuses somebody without the right, step by step", async () => {
    const { sp } = embedded.as(people.admin);
    await sp.web.getList("/sites/styring/Lists/Strategy").update({ EnableVersioning: false });
    const results = await provisionSite(embedded.as(people.bo), lists, organisationFile).catch(
      (error: unknown) => error,
    );
    const text = JSON.stringify(results);
    expect(text).toContain("forbidden");
  });
});

describe("a site that does not fit", () => {
  it.each([
    [{ localeId: 1033 }, "Landestandard er 1033"],
    [{ timeZoneId: 2 }, "tidszonen er"],
  ])("%j is refused with what to change and where", async (options, said) => {
    const embedded = await openEmbedded(options);
    const error = await provisionSite(embedded.as(people.admin), lists, organisationFile).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(SharePointError);
    expect((error as SharePointError).sentence.da).toContain(said);
    expect((error as SharePointError).sentence.da).toContain("regionalsetng.aspx");
    const after = await readSiteState(embedded.as(people.admin), lists);
    expect(after.lists).toEqual({});
    await embedded.close();
  });
});
