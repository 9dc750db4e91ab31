/** Form values: text in the Danish locale, answers per field, items inside folders. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists/index.js";
import { admin, anne, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let list: IList;
const root = "/sites/styring/Lists/Goals";

interface Row {
  FieldName: string;
  FieldValue: string | null;
  ErrorMessage: string | null;
  HasException: boolean;
}

beforeAll(async () => {
  site = await openTestSite();
  const sp = site.as(admin);
  await sp.web.lists.add("Goals");
  list = sp.web.lists.getByTitle("Goals");
  const { Id } = await list.select("Id")();
  const fields = [
    `<Field Type="Text" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />`,
    `<Field Type="Number" DisplayName="Target" />`,
    `<Field Type="Boolean" DisplayName="Done" />`,
    `<Field Type="DateTime" DisplayName="Due" Format="DateOnly" />`,
    `<Field Type="DateTime" DisplayName="Moment" Format="DateTime" />`,
    `<Field Type="Choice" DisplayName="State"><CHOICES><CHOICE>Ny</CHOICE><CHOICE>Nået</CHOICE></CHOICES></Field>`,
    `<Field Type="MultiChoice" DisplayName="Tags"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>`,
    `<Field Type="URL" DisplayName="Link" />`,
    `<Field Type="User" DisplayName="Who" />`,
    `<Field Type="UserMulti" Mult="TRUE" DisplayName="Team" />`,
    `<Field Type="Lookup" DisplayName="Parent" List="{${Id}}" ShowField="Title" />`,
    `<Field Type="LookupMulti" Mult="TRUE" DisplayName="Related" List="{${Id}}" ShowField="Title" />`,
  ];
  for (const field of fields) await list.fields.createFieldAsXml(field);
  await list.items.add({ Title: "den første" });
});

afterAll(() => site.close());

async function add(values: Record<string, string>, folder = root, isImport = false): Promise<Row[]> {
  const form = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
  return (await list.addValidateUpdateItemUsingPath(form, folder, isImport)) as unknown as Row[];
}

const person = (email: string): string => JSON.stringify([{ Key: `i:0#.f|membership|${email}` }]);

describe("AddValidateUpdateItemUsingPath", () => {
  it("stores Danish text values and ends with the new id", async () => {
    const rows = await add({
      Title: "Mål æøå",
      Target: "1.234,5",
      Done: "1",
      Due: "31-12-2026",
      Moment: "01-07-2026 09:30",
      State: "Nået",
      Tags: "A;#B",
      Link: "https://egelund.example, Egelund",
      Who: person(anne),
      Team: JSON.stringify([{ Key: anne }, { Key: admin }]),
      Parent: "1;#den første",
      Related: "1;#den første",
    });
    expect(rows.every((row) => !row.HasException)).toBe(true);
    const last = rows.at(-1);
    expect(last?.FieldName).toBe("Id");
    const item = await list.items.getById(Number(last?.FieldValue))<Record<string, unknown>>();
    const anneId = (await site.as(admin).web.siteUsers.getByEmail(anne)()).Id;
    expect(item).toMatchObject({
      Target: 1234.5,
      Done: true,
      Due: "2026-12-30T23:00:00Z",
      Moment: "2026-07-01T07:30:00Z",
      State: "Nået",
      Tags: ["A", "B"],
      Link: { Url: "https://egelund.example", Description: "Egelund" },
      WhoId: anneId,
      TeamId: [anneId, 6],
      ParentId: 1,
      RelatedId: [1],
    });
  });

  const refused: [string, Record<string, string>, RegExp][] = [
    ["an ISO date", { Due: "2026-12-31" }, /^Enter a date like this/],
    ["a day that is not", { Due: "31-02-2026" }, /^Enter a date like this/],
    ["a word for a number", { Target: "mange" }, /^Only numbers/],
    ["a choice that is none", { State: "Gammel" }, /not one of the choices/],
    ["an unknown person", { Who: person("nobody@egelund.example") }, /does not exist/],
    ["a lookup to nothing", { Parent: "99" }, /Invalid lookup value/],
    ["a blank required field", { Title: "" }, /can't leave this blank/],
    ["an unknown column", { Nope: "x" }, /does not exist/],
    ["a text that is too long", { Key: "x".repeat(256) }, /Invalid text value/],
  ];
  it.each(refused)("answers 200 and names %s, storing nothing", async (_name, values, message) => {
    const before = (await list.select("ItemCount")()).ItemCount;
    const rows = await add({ ...values });
    const bad = rows.filter((row) => row.HasException);
    expect(bad.map((row) => row.FieldName)).toEqual(Object.keys(values));
    expect(bad[0]?.ErrorMessage).toMatch(message);
    expect(rows.at(-1)).toMatchObject({ FieldName: "Id", FieldValue: "0" });
    expect((await list.select("ItemCount")()).ItemCount).toBe(before);
  });

  it("names the field whose value is taken", async () => {
    await add({ Title: "a", Key: "samme" });
    const rows = await add({ Title: "b", Key: "SAMME" });
    expect(rows.filter((row) => row.HasException).map((row) => row.FieldName)).toEqual(["Key"]);
  });

  it("reads a decimal point as .NET does in Danish: it groups digits", async () => {
    const rows = await add({ Title: "punkt", Target: "12.5" });
    const item = await list.items.getById(Number(rows.at(-1)?.FieldValue)).select("Target")<{
      Target: number;
    }>();
    expect(item.Target).toBe(125);
  });

  it("makes folders and puts items into them", async () => {
    await list.addValidateUpdateItemUsingPath(
      [{ FieldName: "Title", FieldValue: "Økonomi" }],
      root,
      false,
      undefined,
      {
        leafName: "oekonomi",
        objectType: 1,
      } as never,
    );
    const rows = await add({ Title: "i mappen" }, `${root}/oekonomi`);
    const item = await list.items
      .getById(Number(rows.at(-1)?.FieldValue))
      .select("FileRef", "FileDirRef", "FileSystemObjectType")<Record<string, unknown>>();
    expect(item["FileDirRef"]).toBe(`${root}/oekonomi`);
    const folder = site.as(admin).web.getFolderByServerRelativePath(`${root}/oekonomi`);
    const behind = await folder.getItem<{ Title: string }>("Id", "Title");
    expect(behind.Title).toBe("Økonomi");
    expect(await folder.select("Name", "ItemCount")()).toMatchObject({ Name: "oekonomi", ItemCount: 1 });
    const all = await list.items.select("Id", "FileSystemObjectType").filter("FSObjType eq 1")();
    expect(all).toHaveLength(1);
  });

  it("lets an administrator import with author and time, and nobody else", async () => {
    const facts = {
      Title: "gammel",
      Author: person(anne),
      Editor: person(anne),
      Created: "02-01-2024 08:00",
      Modified: "03-01-2024 09:00",
    };
    const rows = await add(facts, root, true);
    const item = await list.items
      .getById(Number(rows.at(-1)?.FieldValue))
      .select("Author/EMail", "Created", "Modified")
      .expand("Author")<Record<string, unknown>>();
    expect(item).toMatchObject({
      Author: { EMail: anne },
      Created: "2024-01-02T07:00:00Z",
      Modified: "2024-01-03T08:00:00Z",
    });
    expect((await add(facts)).filter((row) => row.HasException)).toHaveLength(4);
  });
});

describe("validateUpdateListItem", () => {
  it("changes what is named and raises the version, or changes nothing", async () => {
    const { Id } = (await list.items.add({ Title: "før" })) as { Id: number };
    const item = list.items.getById(Id);
    await item.validateUpdateListItem([{ FieldName: "Title", FieldValue: "efter" }]);
    const path = `web/lists/getbytitle('Goals')/items(${String(Id)})?$select=Title`;
    const after = await site.raw(path);
    expect([after.json["Title"], after.headers.get("etag")]).toEqual(["efter", '"2"']);
    await item.validateUpdateListItem([
      { FieldName: "Title", FieldValue: "igen" },
      { FieldName: "Due", FieldValue: "i morgen" },
    ]);
    const untouched = await site.raw(path);
    expect([untouched.json["Title"], untouched.headers.get("etag")]).toEqual(["efter", '"2"']);
  });
});
