/** What is answered as done has been done: folders once, check-ins, changes of everything that changes. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, anne, bo, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";

let site: TestSite;
const library = "web/getFolderByServerRelativeUrl('/sites/styring/Shared Documents')";
const list = "web/lists/getbytitle('Goals')";

beforeAll(async () => {
  site = await openTestSite();
  await site.as(admin).web.lists.add("Goals");
  for (const person of [anne, bo])
    await site.as(admin).web.associatedMemberGroup.users.add(`i:0#.f|membership|${person}`);
});

afterAll(() => site.close());

function post(path: string, body?: unknown, as = admin): Promise<RawAnswer> {
  return site.post(path, body, { as });
}

async function names(path: string): Promise<string[]> {
  const { json } = await site.raw(`${path}?$select=Name`);
  return (json["value"] as { Name: string }[]).map(({ Name }) => Name);
}

async function changes(query: Record<string, unknown>, of = "web"): Promise<Record<string, unknown>[]> {
  const answer = await post(`${of}/getchanges`, { query });
  expect(answer.status).toBe(200);
  return answer.json["value"] as Record<string, unknown>[];
}

async function checkedOut(name: string): Promise<string> {
  await site.as(admin).web.defaultDocumentLibrary.rootFolder.files.addUsingPath(name, "x");
  const file = `${library}/files('${name}')`;
  await post(`${file}/checkout`);
  return file;
}
const request = (actions: string, paths: string): string =>
  `<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>${actions}</Actions><ObjectPaths>${paths}</ObjectPaths></Request>`;

async function ask(body: string): Promise<RawAnswer> {
  return site.raw("ProcessQuery", { method: "POST", headers: { "Content-Type": "text/xml" }, body });
}

describe("folders", () => {
  it("that are there are not made again, whatever letters and addresses name them", async () => {
    const first = await post(`${library}/folders/add('Aftaler')`);
    for (const path of [
      `${library}/folders/add('aftaler')`,
      `${library}/folders/add('/sites/styring/Shared Documents/AFTALER')`,
      "web/folders/add('Shared Documents/aftaler')",
      `${library}/folders/addusingpath(decodedurl='Aftaler')`,
    ]) {
      const again = await post(path);
      expect([again.status, again.json["UniqueId"]]).toEqual([200, first.json["UniqueId"]]);
    }
    expect((await names(`${library}/folders`)).filter((name) => /aftaler/i.test(name))).toEqual(["Aftaler"]);
  });

  it("of the web are not made where a library or another is", async () => {
    const before = await names("web/folders");
    await post("web/folders/add('Udenfor')");
    for (const name of ["udenfor", "shared documents", "lists"]) {
      const { status, json } = await post(`web/folders/add('${name}')`);
      expect([status, String(json["Name"]).toLowerCase()]).toEqual([200, name]);
    }
    expect(await names("web/folders")).toEqual([...before, "Udenfor"]);
  });

  it("for forms are in libraries, and for attachments in lists, though they are no rows", async () => {
    expect(await names(`${library}/folders`)).toContain("Forms");
    expect(await names(`${list}/rootfolder/folders`)).toEqual(["Attachments", "Item"]);
    const forms = await site.raw("web/getfolderbyserverrelativeurl('/sites/styring/Shared Documents/Forms')");
    expect([forms.status, forms.json["Name"]]).toEqual([200, "Forms"]);
  });

  it("are not made, renamed or recycled by those who have no right to it", async () => {
    await post(`${library}/folders/add('Lukket')`);
    const closed = "web/getfolderbyserverrelativeurl('/sites/styring/Shared Documents/Lukket')";
    const item = `${closed}/listitemallfields`;
    await post(`${item}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    const { Id } = await site.as(admin).web.ensureUser(anne);
    await post(`${item}/roleassignments/addroleassignment(principalid=${String(Id)},roledefid=1073741826)`);
    const renaming = { as: anne, method: "MERGE", headers: { "If-Match": "*" } };
    const id = String((await site.raw(`${item}?$select=Id`)).json["Id"]);
    const row = `web/lists/getbytitle('Dokumenter')/items(${id})`;
    const refused = await Promise.all([
      post(`${closed}/folders/add('Under')`, undefined, anne),
      post(`${closed}/addsubfolderusingpath`, { leafPath: { DecodedUrl: "Under" } }, anne),
      site.raw(closed, { ...renaming, body: { Name: "Nyt" } }),
      site.raw(row, { ...renaming, body: { FileLeafRef: "Nyt" } }),
      post(`${closed}/moveto('/sites/styring/Shared Documents/Nyt')`, undefined, anne),
      post(`${closed}/recycle`, undefined, anne),
      post(`${row}/recycle`, undefined, anne),
      site.raw(closed, { as: anne, method: "DELETE" }),
    ]);
    expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 403));
    expect(await names(`${library}/folders`)).toContain("Lukket");
    expect(await names(`${closed}/folders`)).toEqual([]);
  });
});

describe("a form update of a file", () => {
  const formValues = [{ FieldName: "Title", FieldValue: "Titel" }];

  it.each([
    ["new.txt", true, "1.0"],
    ["old.txt", false, "2.0"],
  ])("checks %s in with the comment", async (name, bNewDocumentUpdate, label) => {
    const file = await checkedOut(name);
    const update = { formValues, bNewDocumentUpdate, checkInComment: "rettet" };
    await post(`${file}/listitemallfields/validateupdatelistitem`, update);
    const { json } = await site.raw(`${file}?$select=CheckOutType,CheckInComment,UIVersionLabel,Title`);
    expect(json).toEqual({
      CheckOutType: 2,
      CheckInComment: "rettet",
      UIVersionLabel: label,
      Title: "Titel",
    });
  });

  it("leaves it checked out without one, and leaves another's alone", async () => {
    const file = await checkedOut("mine.txt");
    const update = `${file}/listitemallfields/validateupdatelistitem`;
    await post(update, { formValues, bNewDocumentUpdate: true });
    expect((await site.raw(`${file}?$select=CheckOutType`)).json["CheckOutType"]).toBe(0);
    const { text } = await post(update, { formValues, checkInComment: "min" }, bo);
    expect(text).toContain("is checked out for editing by");
    expect((await site.raw(`${file}?$select=CheckOutType`)).json["CheckOutType"]).toBe(0);
  });

  it("reads dates as UTC and numbers with a point when it says so", async () => {
    const { web } = site.as(admin);
    const goals = web.lists.getByTitle("Goals");
    await goals.fields.createFieldAsXml(`<Field Type="DateTime" DisplayName="Moment" Format="DateTime" />`);
    await goals.fields.createFieldAsXml(`<Field Type="Number" DisplayName="Tal" />`);
    await goals.items.add({ Title: "et" });
    const update = {
      formValues: [
        { FieldName: "Moment", FieldValue: "01-07-2026 12:00" },
        { FieldName: "Tal", FieldValue: "12.5" },
      ],
      datesInUTC: true,
      numberInInvariantCulture: true,
    };
    await post(`${list}/items(1)/validateupdatelistitem`, update);
    const { json } = await site.raw(`${list}/items(1)?$select=Moment,Tal`);
    expect([json["Moment"], json["Tal"]]).toEqual(["2026-07-01T12:00:00Z", 12.5]);
  });
});

function merge(path: string, body: unknown, ifMatch = "*"): Promise<RawAnswer> {
  return site.raw(path, { method: "MERGE", headers: { "If-Match": ifMatch }, body });
}

function columnXml(description: string): string {
  return `<Field Type="Text" DisplayName="Tekst" Description="${description}" />`;
}

describe("what cannot be heeded", () => {
  it.each([
    ["web", { ServerRelativeUrl: "/sites/andet" }, "ServerRelativeUrl of SP.Web"],
    [list, { BaseTemplate: 101 }, "BaseTemplate of SP.List"],
    [`${list}/defaultview`, { PersonalView: true }, "PersonalView of SP.View"],
    [`${list}/fields/getbytitle('Title')`, { FieldTypeKind: 9 }, "FieldTypeKind of SP.Field"],
    ["web/folders('Shared Documents')", { WelcomePage: "a.aspx" }, "WelcomePage of SP.Folder"],
  ])("is refused by name: %s %j", async (path, body, words) => {
    const { status, text } = await merge(path, body);
    expect([status, text]).toEqual([501, expect.stringContaining(words)]);
  });

  it("may be written as it is", async () => {
    expect((await merge("web", { ServerRelativeUrl: "/sites/styring" })).status).toBe(204);
    expect((await merge(list, { BaseTemplate: 100 })).status).toBe(204);
  });

  it.each([
    ["getitems", { query: { ViewXml: "<View/>", Nope: 1 } }, 400, "on type 'SP.CamlQuery'"],
    ["renderlistdataasstream", { parameters: { Nope: 1 } }, 400, "on type 'SP.RenderListDataParameters'"],
    ["renderlistdataasstream", { parameters: { OverrideViewXml: "<View/>" } }, 501, "OverrideViewXml"],
    ["renderlistdataasstream", { parameters: {}, overrideParameters: { View: "x" } }, 501, "View of SP."],
  ])("is refused as a wish of %s: %j", async (method, body, status, words) => {
    const answer = await post(`${list}/${method}`, body);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)]);
  });

  it("is not a column's schema, a folder by its path, or a version that is no more", async () => {
    const field = `${list}/fields/getbytitle('Tekst')`;
    await post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml: columnXml("før") } });
    expect((await merge(field, { SchemaXml: columnXml("efter") })).status).toBe(204);
    expect((await site.raw(`${field}?$select=Description,InternalName`)).json).toEqual({
      Description: "efter",
      InternalName: "Tekst",
    });
    const documents = "web/lists/getbytitle('Dokumenter')";
    await post(`${library}/folders/add('Dybt')`);
    await post(
      "web/getfolderbyserverrelativeurl('/sites/styring/Shared Documents/Dybt')/folders/add('Inde')",
    );
    const { json } = await post(`${documents}/getitems?$select=FileLeafRef`, {
      query: {
        ViewXml: "<View/>",
        FolderServerRelativePath: { DecodedUrl: "/sites/styring/Shared Documents/Dybt" },
      },
    });
    expect(json["value"]).toEqual([{ FileLeafRef: "Inde" }]);
    expect((await merge(list, { Description: "x" }, '"999"')).status).toBe(412);
    await site.as(admin).web.defaultDocumentLibrary.rootFolder.files.addUsingPath("version.txt", "1");
    const gone = { parameters: { ETagMatch: '"{11111111-2222-3333-4444-555555555555},99"' } };
    expect((await post(`${library}/files('version.txt')/deletewithparameters`, gone)).status).toBe(412);
    expect((await site.raw(`${library}/files('version.txt')`)).status).toBe(200);
  });
});

describe("the change log", () => {
  it("has content types, users, groups and their members", async () => {
    const { web } = site.as(admin);
    const start = (await site.raw("web?$select=CurrentChangeToken")).json["CurrentChangeToken"];
    const made = await post("web/contenttypes", { Name: "Aftale" });
    const typeId = String(made.json["StringId"]);
    const type = web.contentTypes.getById(typeId);
    await type.update({ Description: "Ny" });
    await type.delete();
    const { Id: group } = await web.siteGroups.add({ Title: "Kreds" });
    await web.siteGroups.getById(group).update({ Description: "Ny" });
    const user = await web.siteGroups
      .getById(group)
      .users.add("i:0#.f|membership|fatima.nielsen@egelund.example");
    const { Id: person } = await user.select("Id")<{ Id: number }>();
    await web.siteGroups.getById(group).users.removeById(person);
    await web.siteGroups.removeById(group);
    const all = { Add: true, Update: true, DeleteObject: true, ChangeTokenStart: start };
    const types = await changes({ ...all, ContentType: true });
    expect(types.map((one) => [one["ChangeType"], one["ContentTypeId"]])).toEqual(
      [1, 2, 3].map((kind) => [kind, { StringValue: typeId }]),
    );
    const members = { ...all, Group: true, GroupMembershipAdd: true, GroupMembershipDelete: true };
    const groups = await changes(members);
    expect(groups.map((one) => [one["ChangeType"], one["GroupId"]])).toEqual(
      [1, 2, 13, 14, 3].map((kind) => [kind, group]),
    );
    const users = await changes({ ...all, User: true });
    expect(users.map((one) => [one["ChangeType"], one["UserId"]])).toEqual([[1, person]]);
    expect(await changes({ ...members, User: true, ContentType: true }, "site")).toHaveLength(9);
  });

  it("has what came back from the recycle bin under a type and a flag of its own", async () => {
    const { web } = site.as(admin);
    const Id = Number((await post(`${list}/items`, { Title: "to" })).json["Id"]);
    const start = (await site.raw(`${list}?$select=CurrentChangeToken`)).json["CurrentChangeToken"];
    const bin = await web.lists.getByTitle("Goals").items.getById(Id).recycle();
    await post(`web/recyclebin('${bin}')/restore`);
    const query = { Item: true, ChangeTokenStart: start };
    expect(await changes({ ...query, Add: true }, list)).toEqual([]);
    const [one, ...others] = await changes({ ...query, Restore: true }, list);
    expect([one?.["ChangeType"], one?.["ItemId"], others]).toEqual([7, Id, []]);
  });

  it("refuses to be silent about what is not in it", async () => {
    const only = await post("web/getchanges", { query: { Item: true, RoleAssignmentAdd: true } });
    expect([only.status, only.text]).toEqual([
      501,
      expect.stringContaining("getChanges of RoleAssignmentAdd"),
    ]);
    const unknown = await post("web/getchanges", { query: { Item: true, Nope: true } });
    expect([unknown.status, unknown.text]).toEqual([
      400,
      expect.stringContaining("The property 'Nope' does not exist on type 'SP.ChangeQuery'."),
    ]);
  });
});

describe("ProcessQuery", () => {
  it.each([
    [`<ObjectPath Id="1" ObjectPathId="2" />`, `<StaticMethod Id="2" Name="GetNope" TypeId="{x}" />`],
    [`<ObjectPath Id="1" ObjectPathId="2" />`, `<Constructor Id="2" TypeId="{x}" />`],
    [`<ObjectPath Id="1" ObjectPathId="2" />`, `<Identity Id="2" Name="x|y:site" />`],
    [`<Query Id="1" ObjectPathId="2" />`, `<StaticProperty Id="2" Name="Current" TypeId="{x}" />`],
    [
      `<Method Id="1" ObjectPathId="2" Name="Nope" />`,
      `<StaticProperty Id="2" Name="Current" TypeId="{x}" />`,
    ],
    [
      `<ObjectPath Id="1" ObjectPathId="3" />`,
      `<StaticProperty Id="2" Name="Current" TypeId="{x}" /><Property Id="3" ParentId="2" Name="Nope" />`,
    ],
  ])("refuses what it does not know: %s %s", async (actions, paths) => {
    const { status, text } = await ask(request(actions, paths));
    expect([status, text]).toEqual([501, expect.stringContaining("ProcessQuery")]);
  });

  it.each([request("", ""), "<Anything/>", "no XML"])("refuses what asks for nothing: %s", async (body) => {
    expect((await ask(body)).status).toBe(400);
  });
});
