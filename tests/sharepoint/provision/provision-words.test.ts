/** What provisioning writes: columns, queries, views, looks, and the organisation file that it reads. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { bilingual as b } from "../../../src/schema/bilingual.ts";
import type { Condition, ListDefinition, ListView } from "../../../src/schema/define-list.ts";
import { lists } from "../../../src/schema/lists/index.ts";
import { conditionXml, queryXml } from "../../../src/sharepoint/provision/caml.ts";
import { departmentKey } from "../../../src/schema/lists/shared-fields.ts";
import { strategy } from "../../../src/schema/lists/strategy.ts";
import { columnFormat, isDepartmentFormat } from "../../../src/sharepoint/provision/column-format.ts";
import { columnXml } from "../../../src/sharepoint/provision/column-xml.ts";
import {
  departmentsOf,
  readOrganisation,
  writersOf,
} from "../../../src/sharepoint/provision/organisation-file.ts";
import { viewParameters } from "../../../src/sharepoint/provision/view-parameters.ts";
import { everyKind } from "../../schema/every-kind.ts";
import { organisationFile } from "../embedded.ts";

const all: readonly ListDefinition[] = [...lists, everyKind];
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });

describe("a column", () => {
  it.each(all.map((list) => [list.name, list] as const))(
    "of %s is well-formed XML with ASCII names",
    (_, list) => {
      for (const field of Object.values(list.fields)) {
        const xml = columnXml(field, "6d1e0a3c-5b7f-4e2a-9c8d-1f2e3a4b5c00");
        expect(XMLValidator.validate(xml)).toBe(true);
        const { Field } = parser.parse(xml) as { Field: Record<string, string> };
        expect(Field).toMatchObject({
          Name: field.column,
          StaticName: field.column,
          DisplayName: field.label.da,
        });
      }
    },
  );

  it("escapes what is XML in words", () => {
    const field = {
      ...everyKind.fields.state,
      label: b(`A & "B" <C>`, "x"),
      choices: { one: b("Ja & <nej>", "x") },
    };
    expect(columnXml(field)).toContain('DisplayName="A &amp; &quot;B&quot; &lt;C&gt;"');
    expect(columnXml(field)).toContain("<CHOICE>Ja &amp; &lt;nej&gt;</CHOICE>");
  });

  it("is required only where all kinds have it", () => {
    expect(columnXml(everyKind.fields.title)).toContain('Required="TRUE"');
    expect(columnXml({ ...everyKind.fields.title, on: ["thing"] })).toContain('Required="FALSE"');
  });
});

const filled = { field: "due", is: "filled" } as const;
const notNull = '<IsNotNull><FieldRef Name="Due" /></IsNotNull>';

describe("a condition", () => {
  const cases: readonly (readonly [Condition, string])[] = [
    [{ field: "due", is: "empty" }, '<IsNull><FieldRef Name="Due" /></IsNull>'],
    [
      { field: "state", is: "equal", value: "open" },
      '<Eq><FieldRef Name="State" /><Value Type="Choice">Åben</Value></Eq>',
    ],
    [
      { field: "due", is: "before-today" },
      '<Lt><FieldRef Name="Due" /><Value Type="DateTime"><Today /></Value></Lt>',
    ],
    [{ field: "who", is: "me" }, '<Eq><FieldRef Name="Who" /><Value Type="Integer"><UserID /></Value></Eq>'],
    [
      { field: "parent", is: "equal", value: 7 },
      '<Eq><FieldRef Name="Parent" LookupId="TRUE" /><Value Type="Lookup">7</Value></Eq>',
    ],
    [
      { kind: "thing" },
      '<BeginsWith><FieldRef Name="ContentTypeId" /><Value Type="ContentTypeId">0x0100AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA01</Value></BeginsWith>',
    ],
    // Something is other than a word also where nothing stands.
    [
      { field: "state", is: "other", value: "shut" },
      '<Or><IsNull><FieldRef Name="State" /></IsNull><Neq><FieldRef Name="State" /><Value Type="Choice">Lukket</Value></Neq></Or>',
    ],
    [
      { field: "due", is: "within-days", value: 14 },
      '<And><Geq><FieldRef Name="Due" /><Value Type="DateTime"><Today /></Value></Geq><Leq><FieldRef Name="Due" /><Value Type="DateTime"><Today OffsetDays="14" /></Value></Leq></And>',
    ],
    [
      { field: "due", is: "within-days", value: -30 },
      '<And><Geq><FieldRef Name="Due" /><Value Type="DateTime"><Today OffsetDays="-30" /></Value></Geq><Leq><FieldRef Name="Due" /><Value Type="DateTime"><Today /></Value></Leq></And>',
    ],
    // CAML joins two at a time.
    [{ all: [filled, filled, filled] }, `<And>${notNull}<And>${notNull}${notNull}</And></And>`],
    [{ any: [filled] }, notNull],
  ];

  it.each(cases)("%j becomes CAML", (condition, xml) => {
    expect(conditionXml(everyKind, condition)).toBe(xml);
  });
});

describe("a view", () => {
  it.each(
    all.flatMap((list) =>
      list.views.map((view): [string, ListDefinition, ListView] => [`${list.name} ${view.name}`, list, view]),
    ),
  )("%s is well-formed", (_, list, view) => {
    expect(XMLValidator.validate(`<Query>${queryXml(list, view)}</Query>`)).toBe(true);
    const { ViewFields, Query } = viewParameters(list, view) as { ViewFields: string[]; Query: string };
    expect(new Set(ViewFields).size).toBe(ViewFields.length);
    expect(XMLValidator.validate(`<Query>${Query}</Query>`)).toBe(true);
  });
});

describe("a look", () => {
  it("is JSON with the word and an icon for each choice, and with a sign for a passed deadline", () => {
    const looks = all
      .flatMap((list) => Object.values(list.fields).map((field) => columnFormat(field)))
      .filter((format) => format !== undefined);
    expect(looks.length).toBeGreaterThan(5);
    for (const look of looks) expect(() => JSON.parse(look) as unknown).not.toThrow();
    const pill = columnFormat(everyKind.fields.state) ?? "";
    expect(pill).toContain(
      "if(@currentField == 'Åben', 'Clock', if(@currentField == 'Lukket', 'Completed', ''))",
    );
    expect(columnFormat(everyKind.fields.due)).toContain("Fristen er overskredet");
    expect(columnFormat(everyKind.fields.title)).toBeUndefined();
  });

  it("of a year has no sign between thousands, and of a department's key its name", () => {
    expect(JSON.parse(columnFormat(strategy.fields.year) ?? "")).toMatchObject({
      txtContent: "=if(toString(@currentField) == '', '', toString(@currentField))",
    });
    const names = columnFormat(departmentKey, [
      { key: "oekonomi-stab", title: "Økonomi & Stab" },
      { key: "byg", title: "Byg 'og' bo" },
    ]);
    expect(JSON.parse(names ?? "")).toMatchObject({
      txtContent:
        "=if(@currentField == 'oekonomi-stab', 'Økonomi & Stab', if(@currentField == 'byg', 'Byg ’og’ bo', @currentField))",
    });
    expect([
      isDepartmentFormat(names ?? ""),
      isDepartmentFormat(columnFormat(strategy.fields.year) ?? ""),
    ]).toEqual([true, false]);
  });
});

function wrongOf(json: unknown): readonly string[] {
  const reading = readOrganisation(typeof json === "string" ? json : JSON.stringify(json));
  return "wrong" in reading ? reading.wrong : [];
}

describe("the organisation file", () => {
  it("is read back as it was written", () => {
    expect(readOrganisation(`\uFEFF${JSON.stringify(organisationFile)}`)).toEqual({ file: organisationFile });
    expect(departmentsOf(organisationFile).map(({ key }) => key)).toEqual(["skoler", "oekonomi-stab"]);
  });

  it("lets members, the head and the heads of units write", () => {
    expect(departmentsOf(organisationFile).map(writersOf)).toEqual([
      ["erik.aagaard@egelund.example"],
      ["bo.kjaer@egelund.example", "anne.holm@egelund.example"],
    ]);
  });

  it.each([
    ["{", "ikke gyldig JSON"],
    [[], "filen skal være et objekt"],
    [
      { name: "X", areas: [{ key: "Økonomi", title: "x" }] },
      "areas[0].key: “Økonomi” må kun bestå af små bogstaver",
    ],
    [
      { name: "X", staff: [{ key: "a", title: "x", members: ["nogen"] }] },
      'staff[0].members[0]: "nogen" er ikke en e-mailadresse',
    ],
    [
      {
        name: "X",
        staff: [
          { key: "a", title: "x" },
          { key: "a", title: "y" },
        ],
      },
      "“a” er allerede brugt i staff[0]",
    ],
    [{ name: "X", staff: [{ key: "a", title: "x", member: [] }] }, "staff[0] har et ukendt navn “member”"],
    [{ name: "" }, "name skal være en tekst"],
    [{ name: "X", areas: {} }, "areas skal være en liste"],
  ])("%j is refused with the place and the reason", (json, said) => {
    expect(wrongOf(json).join("\n")).toContain(said);
  });
});
