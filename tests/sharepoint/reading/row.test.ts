/** Rows and drafts, both ways, field kind by field kind; and rows that people have edited into something impossible. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/schema/check.ts";
import { isDay } from "../../../src/schema/day.ts";
import type { Draft } from "../../../src/schema/entity.ts";
import { lists } from "../../../src/schema/lists/index.ts";
import { toFormMoment, toFormValues, toJson, writeLinks } from "../../../src/sharepoint/writing/draft.ts";
import { columnsOf, dayOf, readLinks, toEntities, toEntity } from "../../../src/sharepoint/reading/row.ts";
import { everyKind, fixtures } from "../../schema/every-kind.ts";

const thing = `${everyKind.kinds.thing.contentTypeId}00${"B".repeat(32)}`;
const base = { Id: 5, ContentTypeId: thing, Title: "Titel", FileSystemObjectType: 0, "odata.etag": '"3"' };

describe.each(fixtures)("a $field", ({ field, travels }) => {
  it.each(travels)("travels as $form", ({ value, form, json, row }) => {
    const draft = { [field]: value } as Draft<typeof everyKind>;
    const { column } = everyKind.fields[field];
    const written = toFormValues(everyKind, "thing", draft).find(({ FieldName }) => FieldName === column);
    expect(written?.FieldValue ?? "").toBe(form);
    expect(toJson(everyKind, draft)).toEqual(json);
    const entity = toEntity(everyKind, { ...base, ...row });
    expect(entity[field]).toEqual(value);
    expect(entity.issues).toEqual([]);
  });
});

describe("a row", () => {
  it("has its identity, version, kind and people", () => {
    const entity = toEntity(everyKind, {
      ...base,
      Created: "2026-11-22T06:00:00Z",
      Modified: "2026-11-22T07:00:00Z",
      Author: { Id: 9, Title: "Kent", EMail: "kent@egelund.example" },
    });
    expect(entity).toMatchObject({
      id: 5,
      version: '"3"',
      kind: "thing",
      modifiedAt: "2026-11-22T07:00:00Z",
    });
    expect(entity.author).toEqual({ id: 9, name: "Kent", email: "kent@egelund.example" });
    expect(entity.editor).toEqual({ name: "", email: "" });
  });

  it("of an unknown content type says so and is still shown", () => {
    const entity = toEntity(everyKind, { ...base, ContentTypeId: "0x0100" + "C".repeat(32) });
    expect(entity.title).toBe("Titel");
    expect(entity.issues).toMatchObject([{ path: "" }]);
  });

  it.each([
    ["state", { State: "Måske" }, "“Måske” er ikke et af ordene"],
    ["links", { Links: "https://a.example godt\nikke et link" }, "“ikke et link” er ikke et link"],
    ["due", { Due: "i morgen" }, "“i morgen” er ikke en dag"],
    ["count", { Count: -4 }, "“-4” er for lille"],
    ["title", { Title: null }, "Titel er ikke udfyldt."],
  ])("with an impossible %s says what stands there", (path, row, said) => {
    const { issues } = toEntity(everyKind, { ...base, ...row });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path });
    expect(issues[0]?.sentence.da).toContain(said);
  });

  it("keeps what can be read of half broken links", () => {
    expect(toEntity(everyKind, { ...base, Links: "x\nhttps://a.example" }).links).toEqual([
      { url: "https://a.example", title: "" },
    ]);
  });

  it.each([undefined, null, "", 7, [], { Title: 7, OthersId: "x", Who: 3, Due: {}, Count: "abc" }])(
    "never throws: %j",
    (row) => {
      expect(() => toEntity(everyKind, row)).not.toThrow();
    },
  );

  it("that is a folder, or comes a second time, is left out", () => {
    const rows = [base, { ...base, Id: 6, FileSystemObjectType: 1 }, { ...base, Title: "Nyere" }];
    expect(toEntities(everyKind, rows).map(({ id, title }) => [id, title])).toEqual([[5, "Nyere"]]);
  });

  it("whose word is in another Unicode form is understood", () => {
    expect(toEntity(everyKind, { ...base, State: "A\u030Aben " }).state).toBe("open");
  });
});

describe("days", () => {
  it("are the same on both sides of every midnight, in every season", () => {
    const zone = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Copenhagen",
      dateStyle: "short",
      timeStyle: "medium",
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
        const day = new Date(Date.UTC(1900, 0, 1 + number)).toISOString().slice(0, 10);
        // What SharePoint gives: local midnight in UTC, which lies one or two hours before UTC's, within a few minutes
        // before 1894.
        const midnight = [1, 2]
          .map((hours) => Date.parse(day) - hours * 3_600_000)
          .find((at) => zone.format(at) === `${day} 00:00:00`);
        if (midnight === undefined || !isDay(day)) return;
        expect(dayOf(new Date(midnight).toISOString())).toBe(day);
      }),
      { numRuns: 300 },
    );
  });
});

describe("links", () => {
  it("come back as they were written", () => {
    const line = fc.string().map((text) => text.replace(/\s+/g, " ").trim());
    fc.assert(
      fc.property(fc.array(fc.record({ url: fc.webUrl(), title: line })), (links) => {
        expect(readLinks(writeLinks(links))).toEqual({ links, broken: [] });
      }),
    );
  });
});

describe("moments", () => {
  it.each([
    ["2026-11-22T08:05:00Z", "22-11-2026 09:05:00"],
    ["2026-07-01T22:30:00Z", "02-07-2026 00:30:00"],
    ["2026-03-29T01:00:00Z", "29-03-2026 03:00:00"],
  ])("%s is %s on the clock in Copenhagen", (instant, form) => {
    expect(toFormMoment(Date.parse(instant))).toBe(form);
  });
});

describe("any text", () => {
  it("that passes the check comes back unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (title) => {
        const draft = { title };
        if (check(everyKind, "thing", draft).length > 0) return;
        expect(toEntity(everyKind, { ...base, ...toJson(everyKind, draft) }).title).toBe(title);
      }),
    );
  });
});

it.each(lists.map((list) => [list.name, list] as const))(
  "%s is read with at most twelve joins",
  (_, list) => {
    const { select, expand } = columnsOf(list);
    const joins = new Set([
      ...expand,
      ...select.filter((name) => /^(?!ContentType).+Id$/.test(name) && name !== "Id"),
    ]);
    expect(joins.size).toBeLessThanOrEqual(12);
  },
);
