/** List items through PnPjs: what is written comes back, conflicts and bad values are refused as SharePoint refuses. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists/index.js";
import { admin, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let list: IList;
let listId: string;

beforeAll(async () => {
  site = await openTestSite();
  const sp = site.as(admin);
  const plans = await sp.web.lists.add("Plans");
  listId = (await sp.web.lists.add("Goals")).Id;
  list = sp.web.lists.getById(listId);
  const fields = [
    `<Field Type="Text" DisplayName="Code" MaxLength="20" Indexed="TRUE" EnforceUniqueValues="TRUE" />`,
    `<Field Type="Note" DisplayName="Story" />`,
    `<Field Type="Number" DisplayName="Target" />`,
    `<Field Type="Boolean" DisplayName="Done" />`,
    `<Field Type="DateTime" DisplayName="Due" Format="DateOnly" />`,
    `<Field Type="DateTime" DisplayName="Moment" Format="DateTime" />`,
    `<Field Type="Choice" DisplayName="State"><CHOICES><CHOICE>Ny</CHOICE><CHOICE>Nået</CHOICE></CHOICES></Field>`,
    `<Field Type="MultiChoice" DisplayName="Tags"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>`,
    `<Field Type="URL" DisplayName="Link" />`,
    `<Field Type="User" DisplayName="Who" />`,
    `<Field Type="UserMulti" Mult="TRUE" DisplayName="Team" />`,
    `<Field Type="Lookup" DisplayName="Plan" List="{${plans.Id}}" ShowField="Title" />`,
    `<Field Type="LookupMulti" Mult="TRUE" DisplayName="Plans" List="{${plans.Id}}" ShowField="Title" />`,
  ];
  for (const field of fields) await list.fields.createFieldAsXml(field);
  await sp.web.lists.getByTitle("Plans").items.add({ Title: "Plan å" });
  await sp.web.lists.getByTitle("Plans").items.add({ Title: "Plan æ" });
});

afterAll(() => site.close());

const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "accepted",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe("writing and reading", () => {
  it("gives back every kind of value as it was written", async () => {
    const written = {
      Title: 'Ærø\'s "mål" <b>& 100%',
      Code: "A1",
      Story: "linje 1\nlinje 2 😀",
      Target: 12.5,
      Done: true,
      Moment: "2026-07-01T10:30:00Z",
      State: "Nået",
      Tags: ["A", "B"],
      Link: { Description: "Et sted", Url: "https://egelund.example/x?a=1&b=2" },
      WhoId: 6,
      TeamId: [6],
      PlanId: 1,
      PlansId: [2, 1],
    };
    const added = (await list.items.add(written)) as { Id: number };
    const read = await list.items.getById(added.Id)<Record<string, unknown>>();
    expect(read).toMatchObject({ ...written, WhoStringId: "6", TeamStringId: ["6"] });
  });

  it("keeps a date-only column as site-local midnight in UTC, winter and summer", async () => {
    const winter = (await list.items.add({ Title: "v", Due: "2026-12-31T00:30:00Z" })) as { Due: string };
    const summer = (await list.items.add({ Title: "s", Due: "2026-06-30T22:30:00Z" })) as { Due: string };
    const local = (await list.items.add({ Title: "l", Due: "2026-03-29" })) as { Due: string };
    expect([winter.Due, summer.Due, local.Due]).toEqual([
      "2026-12-30T23:00:00Z",
      "2026-06-30T22:00:00Z",
      "2026-03-28T23:00:00Z",
    ]);
  });

  it("gives both Id and ID in nometadata and nothing else that was not selected", async () => {
    const answer = await site.raw(`web/lists('${listId}')/items(1)?$select=Id,Title`);
    expect(Object.keys(answer.json)).toEqual(["Id", "ID", "Title"]);
  });

  it("names the item's type, guid, version and edit link in minimalmetadata", async () => {
    const answer = await site.raw(`web/lists('${listId}')/items(1)?$select=Title`, {
      accept: "application/json",
    });
    expect(answer.headers.get("content-type")).toBe(
      "application/json;odata=minimalmetadata;streaming=true;charset=utf-8",
    );
    expect(answer.json).toMatchObject({
      "odata.metadata": `${site.url}/_api/$metadata#SP.ListData.GoalsListItems/@Element&$select=Title`,
      "odata.type": "SP.Data.GoalsListItem",
      "odata.id": expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      "odata.etag": '"1"',
      "odata.editLink": `Web/Lists(guid'${listId}')/Items(1)`,
    });
  });

  it("wraps verbose items, collections and paging links", async () => {
    const page = await site.raw(`web/lists('${listId}')/items?$top=1&$select=Tags,Title`, {
      accept: "application/json;odata=verbose",
    });
    expect(page.json).toMatchObject({
      d: {
        results: [
          {
            __metadata: { type: "SP.Data.GoalsListItem", etag: '"1"' },
            Tags: { __metadata: { type: "Collection(Edm.String)" }, results: ["A", "B"] },
          },
        ],
        __next: expect.stringContaining("%24skiptoken=") as unknown,
      },
    });
  });

  it("expands persons and lookups, and refuses a bare one by name", async () => {
    const [row] = await list.items
      .select("Who/EMail", "Plan/Title", "Plan/Id", "Plans/Title")
      .expand("Who", "Plan", "Plans")
      .filter("Id eq 1")<Record<string, unknown>[]>();
    expect(row).toMatchObject({
      Who: { EMail: admin },
      Plan: { Title: "Plan å", Id: 1 },
      Plans: [{ Title: "Plan æ" }, { Title: "Plan å" }],
    });
    expect(await refusal(list.items.select("Plan")())).toContain(
      "The query to field 'Plan' is not valid. The $select query string must specify the target fields",
    );
  });
});

describe("versions", () => {
  it("needs the current version, raises it, and answers it in the header", async () => {
    const { Id } = (await list.items.add({ Title: "v1" })) as { Id: number };
    const item = list.items.getById(Id);
    expect(await item.update({ Title: "v2" }, '"1"')).toEqual({ etag: '"2"' });
    expect(await refusal(item.update({ Title: "v3" }, '"1"'))).toContain("[412]");
    expect(await item.update({ Title: "v3" }, "*")).toEqual({ etag: '"3"' });
    const bare = await site.raw(`web/lists('${listId}')/items(${String(Id)})`, {
      method: "POST",
      headers: { "X-HTTP-Method": "MERGE" },
      body: { Title: "x" },
    });
    expect(bare.status).toBe(412);
    expect(bare.text).toContain("The request ETag value '' does not match");
  });

  it("accepts the real verbs as well, and PUT empties what is not named", async () => {
    const { Id } = (await list.items.add({ Title: "p", Target: 4 })) as { Id: number };
    const path = `web/lists('${listId}')/items(${String(Id)})`;
    const merged = await site.raw(path, {
      method: "PATCH",
      headers: { "If-Match": "*" },
      body: { Title: "q" },
    });
    expect([merged.status, merged.headers.get("etag")]).toEqual([204, '"2"']);
    expect((await site.raw(path)).json).toMatchObject({ Title: "q", Target: 4 });
    await site.raw(path, { method: "PUT", headers: { "If-Match": '"2"' }, body: { Title: "r" } });
    expect((await site.raw(path)).json).toMatchObject({ Title: "r", Target: null });
    expect((await site.raw(path, { method: "DELETE", headers: { "If-Match": '"2"' } })).status).toBe(412);
    expect((await site.raw(path, { method: "DELETE", headers: { "If-Match": '"3"' } })).status).toBe(204);
    expect((await site.raw(path)).status).toBe(404);
  });
});

describe("refusals", () => {
  const cases: [string, Record<string, unknown>, RegExp][] = [
    [
      "an unknown property",
      { Titel: "x" },
      /\[400\].*The property 'Titel' does not exist on type 'SP\.Data\.GoalsListItem'/,
    ],
    [
      "__metadata in light JSON",
      { __metadata: { type: "x" } },
      /\[400\].*The property '__metadata' does not exist/,
    ],
    ["a text that is too long", { Code: "x".repeat(21) }, /\[500\].*-2130575336.*Invalid text value/],
    ["a line break in a line", { Title: "a\nb" }, /\[500\].*Invalid text value/],
    ["a note past its limit", { Story: "x".repeat(64_000) }, /\[500\].*Invalid text value/],
    ["text in a number", { Target: "mange" }, /\[400\].*Edm\.Double/],
    ["a lookup that points nowhere", { PlanId: 99 }, /\[500\].*Invalid lookup value/],
    ["a duplicate, whatever its case", { Code: "a1" }, /\[500\].*-2130575169.*duplicate values.*\[Code\]/],
    [
      "a single text for many",
      { Tags: "A" },
      /\[400\].*'PrimitiveValue' node.*'StartArray' node was expected/,
    ],
  ];
  it.each(cases)("refuses %s and stores nothing", async (_name, body, expected) => {
    const before = (await list.select("ItemCount")()).ItemCount;
    expect(await refusal(list.items.add(body))).toMatch(expected);
    expect((await list.select("ItemCount")()).ItemCount).toBe(before);
  });
});
