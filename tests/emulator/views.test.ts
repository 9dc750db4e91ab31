/** Views, CAML, streams, content types, versions, changes: what list pages and the board and calendar views need. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists/index.js";
import { admin, anne, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let list: IList;
let path: string;
const now = new Date("2026-11-22T22:30:00Z");

beforeAll(async () => {
  site = await openTestSite({ now: () => now });
  const sp = site.as(admin);
  const { Id } = await sp.web.lists.add("Goals", "", 100, true);
  list = sp.web.lists.getById(Id);
  path = `web/lists('${Id}')`;
  await list.fields.createFieldAsXml(`<Field Type="DateTime" DisplayName="Due" Format="DateOnly" />`);
  await list.fields.createFieldAsXml(`<Field Type="Number" DisplayName="Target" />`);
  await list.fields.createFieldAsXml(`<Field Type="User" DisplayName="Who" />`);
  await list.fields.createFieldAsXml(
    `<Field Type="MultiChoice" DisplayName="Tags"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>`,
  );
  await list.fields.createFieldAsXml(
    `<Field Type="Lookup" DisplayName="Parent" List="{${Id}}" ShowField="Title" />`,
  );
  const { Id: anneId } = await sp.web.ensureUser(`i:0#.f|membership|${anne}`);
  const rows = [
    { Title: "i går", Due: "2026-11-21", Target: 1.5, WhoId: 6, Tags: ["A"] },
    { Title: "i dag", Due: "2026-11-22", Target: 2, WhoId: anneId, Tags: ["B", "A"], ParentId: 1 },
    { Title: "i morgen", Due: "2026-11-23", WhoId: 6, ParentId: 2 },
    { Title: "uden dato & <tegn>" },
  ];
  for (const row of rows) await list.items.add(row);
  await list.addValidateUpdateItemUsingPath(
    [{ FieldName: "Title", FieldValue: "mappe" }],
    "/sites/styring/Lists/Goals",
    false,
    undefined,
    { leafName: "mappe", objectType: 1 } as never,
  );
  await list.addValidateUpdateItemUsingPath(
    [{ FieldName: "Title", FieldValue: "inde" }],
    "/sites/styring/Lists/Goals/mappe",
  );
});

afterAll(() => site.close());

const eq = (name: string, type: string, value: string): string =>
  `<Eq><FieldRef Name="${name}" /><Value Type="${type}">${value}</Value></Eq>`;

async function byCaml(where: string, scope = "RecursiveAll"): Promise<string[]> {
  const rows = (await list.getItemsByCAMLQuery({
    ViewXml: `<View Scope="${scope}"><Query><Where>${where}</Where><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query></View>`,
  })) as { Title: string }[];
  return rows.map((row) => row.Title).toReversed();
}

describe("CAML", () => {
  const cases: [where: string, expected: string[]][] = [
    [eq("Title", "Text", "I DAG"), ["i dag"]],
    [eq("Title", "Text", "uden dato &amp; &lt;tegn&gt;"), ["uden dato & <tegn>"]],
    // It is 23:30 in Copenhagen: today is still the 22nd.
    [eq("Due", "DateTime", "<Today />"), ["i dag"]],
    [`<Lt><FieldRef Name="Due" /><Value Type="DateTime"><Today /></Value></Lt>`, ["i går"]],
    [
      `<Geq><FieldRef Name="Due" /><Value Type="DateTime"><Today OffsetDays="1" /></Value></Geq>`,
      ["i morgen"],
    ],
    [eq("Who", "Integer", "<UserID />"), ["i går", "i morgen"]],
    [`<Eq><FieldRef Name="Who" LookupId="TRUE" /><Value Type="Lookup">6</Value></Eq>`, ["i går", "i morgen"]],
    [eq("Who", "User", "Anne Holm"), ["i dag"]],
    [eq("Parent", "Lookup", "i går"), ["i dag"]],
    [`<IsNull><FieldRef Name="Due" /></IsNull>`, ["uden dato & <tegn>", "mappe", "inde"]],
    [
      `<And><IsNotNull><FieldRef Name="Due" /></IsNotNull><Neq><FieldRef Name="Target" /><Value Type="Number">2</Value></Neq></And>`,
      ["i går", "i morgen"],
    ],
    [
      `<Or>${eq("Target", "Number", "1.5")}<BeginsWith><FieldRef Name="Title" /><Value Type="Text">Uden</Value></BeginsWith></Or>`,
      ["i går", "uden dato & <tegn>"],
    ],
    [
      `<Contains><FieldRef Name="Title" /><Value Type="Text">DA</Value></Contains>`,
      ["i dag", "uden dato & <tegn>"],
    ],
    [
      `<In><FieldRef Name="ID" /><Values><Value Type="Number">1</Value><Value Type="Number">3</Value></Values></In>`,
      ["i går", "i morgen"],
    ],
    [`<Includes><FieldRef Name="Tags" /><Value Type="Text">B</Value></Includes>`, ["i dag"]],
  ];
  it.each(cases)("%s", async (where, expected) => {
    expect(await byCaml(where)).toEqual(expected);
  });

  it("looks into one folder unless told to go deeper", async () => {
    const any = `<Gt><FieldRef Name="ID" /><Value Type="Number">4</Value></Gt>`;
    expect(await byCaml(any, "")).toEqual(["mappe"]);
    expect(await byCaml(any, "Recursive")).toEqual(["inde"]);
    expect(await byCaml(any)).toEqual(["mappe", "inde"]);
  });
});

describe("views", () => {
  it("are made, changed and read back, with their columns in order", async () => {
    const added = await list.views.add("Forfaldne", false, {
      RowLimit: 50,
      ViewQuery: `<Where>${eq("Due", "DateTime", "<Today />")}</Where>`,
      CustomFormatter: '{"a":1}',
    });
    const view = list.views.getById(added.Id);
    await view.fields.removeAll();
    for (const name of ["LinkTitle", "Due", "Target"]) await view.fields.add(name);
    await view.fields.move("Target", 1);
    await view.fields.remove("Due");
    await view.update({ DefaultView: true, RowLimit: 40 });
    expect(await view.fields()).toMatchObject({ Items: ["LinkTitle", "Target"] });
    expect(await list.views.getByTitle("Forfaldne")()).toMatchObject({
      Id: added.Id,
      RowLimit: 40,
      DefaultView: true,
      CustomFormatter: '{"a":1}',
    });
    expect((await list.views.getByTitle("Alle elementer").select("DefaultView")()).DefaultView).toBe(false);
    await view.setViewXml(
      `<View DisplayName="Forfaldne"><Query><OrderBy><FieldRef Name="Due" /></OrderBy></Query><ViewFields><FieldRef Name="Due" /></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>`,
    );
    expect(await view.select("RowLimit", "ViewQuery")()).toMatchObject({
      RowLimit: 7,
      ViewQuery: '<OrderBy><FieldRef Name="Due" /></OrderBy>',
    });
    await view.delete();
    expect((await list.views()).map((one) => one.Title)).toEqual(["Alle elementer"]);
  });
});

describe("RenderListDataAsStream", () => {
  it("gives strings for the site's locale, and a link to the next page", async () => {
    const viewXml = `<View Scope="RecursiveAll"><Query><OrderBy><FieldRef Name="ID" /></OrderBy></Query><ViewFields><FieldRef Name="Title" /><FieldRef Name="Due" /><FieldRef Name="Target" /><FieldRef Name="Who" /><FieldRef Name="Parent" /><FieldRef Name="Tags" /></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>`;
    const first = (await list.renderListDataAsStream({ ViewXml: viewXml })) as unknown as Record<
      string,
      unknown
    >;
    expect(first).toMatchObject({
      FirstRow: 1,
      LastRow: 2,
      RowLimit: 2,
      NextHref: expect.stringContaining("?Paged=TRUE&p_ID=2&PageFirstRow=3") as unknown,
      Row: [
        {
          ID: "1",
          Title: "i går",
          Due: "21-11-2026",
          Target: "1,5",
          FSObjType: "0",
          PermMask: "0x7fffffffffffffff",
        },
        {
          ID: "2",
          Who: [{ title: "Anne Holm", email: anne }],
          Parent: [{ lookupId: 1, lookupValue: "i går" }],
          Tags: ["B", "A"],
        },
      ],
    });
    const next = (await list.renderListDataAsStream({
      ViewXml: viewXml,
      Paging: "Paged=TRUE&p_ID=2",
    })) as {
      Row: { ID: string }[];
    };
    expect(next.Row.map((row) => row.ID)).toEqual(["3", "4"]);
  });
});

describe("content types", () => {
  it("are added to the site and the list and set on items", async () => {
    const sp = site.as(admin);
    const type = (await sp.web.contentTypes.add("0x0100AB12", "Prøvehandling")).data as { StringId: string };
    const id = type.StringId;
    // SharePoint's REST makes up the id of a new content type, whatever is asked for.
    expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
    await list.contentTypes.addAvailableContentType(id);
    const own = (await list.contentTypes()).find((one) => one.Name === "Prøvehandling");
    expect(own?.StringId).toMatch(new RegExp(`^${id}00[0-9A-F]{32}$`));
    const added = (await list.items.add({ Title: "ct", ContentTypeId: own?.StringId })) as { Id: number };
    const item = await list.items
      .getById(added.Id)
      .select("ContentTypeId", "ContentType/Name")
      .expand("ContentType")<Record<string, unknown>>();
    expect(item).toMatchObject({ ContentTypeId: own?.StringId, ContentType: { Name: "Prøvehandling" } });
    await list.items.getById(added.Id).delete();
  });
});

describe("history and changes", () => {
  it("keeps every version, newest first", async () => {
    const { Id } = (await list.items.add({ Title: "en" })) as { Id: number };
    await list.items.getById(Id).update({ Title: "to", Target: 4 });
    const versions = await list.items.getById(Id).versions<Record<string, unknown>[]>();
    expect(versions).toMatchObject([
      {
        VersionLabel: "2.0",
        VersionId: 1024,
        IsCurrentVersion: true,
        Title: "to",
        Target: 4,
        Author: { LookupId: 6 },
      },
      { VersionLabel: "1.0", VersionId: 512, IsCurrentVersion: false, Title: "en", Target: null },
    ]);
    await list.items.getById(Id).delete();
  });

  it("tells what happened since a token, and recycles and restores", async () => {
    const { CurrentChangeToken: token } = await list.select("CurrentChangeToken")<{
      CurrentChangeToken: { StringValue: string };
    }>();
    const added = (await list.items.add({ Title: "ny" })) as { Id: number };
    await list.items.getById(added.Id).update({ Title: "rettet" });
    const binId = await list.items.getById(added.Id).recycle();
    const query = { Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart: token };
    const changes = (await list.getChanges(query)) as { ChangeType: number; ItemId: number }[];
    expect(changes.map((change) => [change.ChangeType, change.ItemId])).toEqual([
      [1, added.Id],
      [2, added.Id],
      [3, added.Id],
    ]);
    // The folder among them is an object of another kind.
    expect(await list.getChanges({ Item: true, Add: true })).toHaveLength(added.Id - 1);
    expect((await site.raw(`web/recyclebin('${binId}')/restore()`, { method: "POST" })).status).toBe(200);
    expect((await site.raw(`${path}/items(${String(added.Id)})?$select=Title`)).json["Title"]).toBe("rettet");
  });
});

it("refuses by name what it lacks, and says so in the log", async () => {
  const answer = await site.raw(`${path}/GetWebhookSomething`);
  expect(answer.status).toBe(501);
  expect(answer.text).toContain("GET SP.List/GetWebhookSomething");
  expect(site.log.at(-1)).toContain("GetWebhookSomething");
});
