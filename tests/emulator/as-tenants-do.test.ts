/**
 * Lists, items and permissions as users of tenants saw them behave, where a client could be led astray. Each case names
 * where it was told.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, anne, madeRow, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";
import { refusal, told } from "./refusal.ts";

let site: TestSite;
let group = 0;
const list = "web/lists/getbytitle('Goals')";
const verbose = { "Content-Type": "application/json;odata=verbose" };

beforeAll(async () => {
  site = await openTestSite();
  const { web } = site.as(admin);
  const plans = await web.lists.add("Plans");
  await web.lists.add("Goals");
  for (const xml of [
    `<Field Type="MultiChoice" DisplayName="Tags"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>`,
    `<Field Type="Text" DisplayName="Locked" ReadOnly="TRUE" />`,
    `<Field Type="Text" DisplayName="Needed" Required="TRUE" />`,
    `<Field Type="Lookup" DisplayName="Plan" List="{${plans.Id}}" ShowField="Title" />`,
    `<Field Type="LookupMulti" DisplayName="Plans" List="{${plans.Id}}" ShowField="Title" Mult="TRUE" />`,
  ])
    await web.lists.getByTitle("Goals").fields.createFieldAsXml(xml);
  await web.lists.getByTitle("Plans").items.add({ Title: "Planen" });
  group = (await web.siteGroups.add({ Title: "Kreds" })).Id;
  await web.associatedMemberGroup.users.add(`i:0#.f|membership|${anne}`);
});

afterAll(() => site.close());

const row = (body: unknown): Promise<string> => madeRow(site, list, body);

const notArray = "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader.";
const notPlain = "An unexpected 'StartObject' node was found when reading from the JSON reader.";
const navigation = "trying to read the value of a navigation property";

describe("a value", () => {
  it.each([
    ["pnp/sp-dev-fx-controls-react#1961", { PlansId: null }, notArray],
    ["pnp/sp-dev-fx-controls-react#1961", { Tags: "A" }, notArray],
    ["pnp/pnpjs#1722", { PlansId: { results: [1] } }, notPlain],
    ["SharePoint/PnP-JS-Core#826", { Plan: 1 }, navigation],
    ["SharePoint/PnP-JS-Core#826", { Author: 1 }, navigation],
    ["pnp/cli-microsoft365#3405", { Title: 5 }, "to the expected type 'Edm.String'"],
  ])("of the wrong shape is refused (%s: %j)", async (_source, body, words) => {
    expect(told(await site.post(`${list}/items`, { ...body, Needed: "x" }))).toEqual(refusal(400, words));
  });

  it("of several is an array, or in verbose JSON an object around one", async () => {
    await row({ PlansId: [1], Tags: ["A"] });
    await row({ PlansId: [], Tags: [] });
    const body = { __metadata: { type: "SP.Data.GoalsListItem" }, PlansId: { results: [1] } };
    expect((await site.post(`${list}/items`, body, { headers: verbose })).status).toBe(201);
  });

  it("of several needs the list's own type in verbose JSON (kikovalle/PLGSharepointRestAPI-java#17)", async () => {
    const body = { __metadata: { type: "SP.ListItem" }, Tags: { results: ["A"] } };
    expect(told(await site.post(`${list}/items`, body, { headers: verbose }))).toEqual(
      refusal(400, "An open collection property 'Tags' was found."),
    );
  });

  it("may be missing from a column that requires one, but not in a form (SharePoint/PnP-JS-Core#376)", async () => {
    const item = await row({ Title: "uden" });
    const formValues = [{ FieldName: "Needed", FieldValue: "" }];
    const { text } = await site.post(`${item}/validateupdatelistitem`, { formValues });
    expect(text).toContain("You can't leave this blank.");
  });

  it("of a read-only column is left as it is, but for a form (SharePoint/sp-dev-docs#6333)", async () => {
    const made = { Created: "2020-01-01T00:00:00Z", AuthorId: 1, ID: 999, GUID: "x", Locked: "åben" };
    const item = await row({ Title: "låst", ...made });
    const { json } = await site.raw(`${item}?$select=Locked,Created,AuthorId`);
    expect([json["Locked"], json["Created"] === made.Created, json["AuthorId"] === 1]).toEqual([
      null,
      false,
      false,
    ]);
    await site.post(`${item}/validateupdatelistitem`, {
      formValues: [{ FieldName: "Locked", FieldValue: "åben" }],
    });
    expect((await site.raw(`${item}?$select=Locked`)).json["Locked"]).toBe("åben");
    expect(told(await site.post(`${list}/items`, { Created: 5 }))).toEqual(refusal(400, "'Edm.DateTime'"));
    expect(told(await site.post(`${list}/items`, { AuthorId: "mig" }))).toEqual(refusal(400, "'Edm.Int32'"));
  });
});

describe("a list", () => {
  it.each(["DELETE", "MERGE"])("has no %s of all its rows (vgrem/phpSPO#81)", async (method) => {
    const answer = site.raw(`${list}/items`, { method, body: {} });
    expect(told(await answer)).toEqual(
      refusal(400, `The type SP.ListItemEntityCollection does not support HTTP ${method} method.`),
    );
  });

  it("gets a folder as an item by its content type, with a name of its own (pnp/pnpjs#1340, #1413)", async () => {
    const item = await row({ Title: "Mappe", ContentTypeId: "0x0120", FileLeafRef: "Mappe" });
    const { json } = await site.raw(`${item}?$select=Id,FileSystemObjectType,FileLeafRef`);
    expect(json).toMatchObject({ FileSystemObjectType: 1, FileLeafRef: `${String(json["Id"])}_.000` });
    const merge = { method: "MERGE", headers: { "If-Match": "*" } };
    expect((await site.raw(item, { ...merge, body: { FileLeafRef: "Mappe" } })).status).toBe(204);
    expect((await site.raw(`${item}?$select=FileLeafRef`)).json["FileLeafRef"]).toBe("Mappe");
    expect(
      told(await site.raw(item, { ...merge, body: { FileLeafRef: "Lists/Goals/Mappe/Under" } })),
    ).toEqual(refusal(501, "moving an item by its FileLeafRef"));
  });

  it.each([
    ["EnableModeration", true],
    ["ForceCheckout", true],
    ["ReadSecurity", 2],
    ["DraftVersionVisibility", 1],
    ["ValidationFormula", "=[Title]=1"],
  ])("does not say yes to %s, which would refuse or hide rows (pnp/pnpjs#1770)", async (name, value) => {
    const merge = { method: "MERGE", headers: { "If-Match": "*" } };
    expect(told(await site.raw(list, { ...merge, body: { [name]: value } }))).toEqual(
      refusal(501, `${name} of SP.List`),
    );
  });

  it("has no lookup that keeps rows from being deleted, or deletes others with them (pnp/pnpjs#3135)", async () => {
    const SchemaXml = `<Field Type="Lookup" DisplayName="Bundet" List="Plans" RelationshipDeleteBehavior="Restrict" />`;
    const answer = await site.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    expect(told(answer)).toEqual(refusal(501, "RelationshipDeleteBehavior Restrict of SP.FieldLookup"));
    const body = { RelationshipDeleteBehavior: 1 };
    const field = `${list}/fields/getbytitle('Plan')`;
    expect(told(await site.raw(field, { method: "MERGE", body }))).toEqual(
      refusal(501, "RelationshipDeleteBehavior Cascade of SP.FieldLookup"),
    );
  });

  it("has unique values where there is an index (pnp/pnpjs#245)", async () => {
    const SchemaXml = `<Field Type="Text" DisplayName="Ene" EnforceUniqueValues="TRUE" />`;
    const answer = await site.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    expect(told(answer)).toEqual(refusal(500, "This field must be indexed to enforce unique values"));
  });

  it("has views of its own columns alone, named where a view is added (pnp/PnP-Sites-Core#2207, pnp/pnpjs#1243)", async () => {
    const titles = async (): Promise<unknown> =>
      (await site.raw(`${list}/views?$select=Title`)).json["value"];
    const before = await titles();
    const parameters = { Title: "Visning", ViewFields: ["Title", "Nope"] };
    expect(told(await site.post(`${list}/views/add`, { parameters }))).toEqual(
      refusal(400, "Column 'Nope' does not exist. It may have been deleted by another user."),
    );
    const { status } = await site.post(`${list}/views`, { Title: "Visning", ViewFields: ["Title"] });
    expect([status, await titles()]).toEqual([400, before]);
  });

  it("shows all of its root folder to those who manage the web (pnp/cli-microsoft365#3373)", async () => {
    const ask = async (options: string): Promise<number> =>
      (await site.raw(`web/lists?${options}&$top=1`, { as: anne })).status;
    expect(await ask("$expand=RootFolder")).toBe(403);
    expect(await ask("$select=RootFolder/ServerRelativeUrl,*&$expand=RootFolder")).toBe(200);
    expect((await site.raw("web/lists?$expand=RootFolder&$top=1")).status).toBe(200);
  });

  it("is not made of a template whose columns are not made", async () => {
    const body = { Title: "Kalender", BaseTemplate: 106 };
    expect(told(await site.post("web/lists", body))).toEqual(refusal(501, "a list of template 106"));
  });

  it("has no column that checks its values (pnp/pnpjs#1770)", async () => {
    const SchemaXml = `<Field Type="Text" DisplayName="Tjek"><Validation>=FALSE</Validation></Field>`;
    expect(told(await site.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml } }))).toEqual(
      refusal(501, "Validation"),
    );
    const field = `${list}/fields/getbytitle('Needed')`;
    const body = { ValidationFormula: "=FALSE" };
    expect(told(await site.raw(field, { method: "MERGE", body }))).toEqual(
      refusal(501, "ValidationFormula of SP.Field"),
    );
  });
});

describe("permissions", () => {
  it("are broken off once: doing it again changes nothing (pnp/PnP-Provisioning-Schema#289)", async () => {
    const item = await row({ Title: "brudt" });
    const count = async (): Promise<number> =>
      ((await site.raw(`${item}/roleassignments`)).json["value"] as unknown[]).length;
    await site.post(`${item}/breakroleinheritance(copyroleassignments=true)`);
    const before = await count();
    expect(before).toBeGreaterThan(1);
    await site.post(`${item}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    expect(await count()).toBe(before);
  });

  it("broken off without a copy leave the one who did it (pnp/PnP-Sites-Core#1584, #2448)", async () => {
    const item = await row({ Title: "alene" });
    await site.post(`${item}/breakroleinheritance(copyroleassignments=false)`);
    const { json } = await site.raw(`${item}/roleassignments?$select=PrincipalId`);
    const { json: me } = await site.raw("web/currentuser?$select=Id");
    expect(json["value"]).toEqual([{ PrincipalId: me["Id"] }]);
  });

  it("that are inherited are not added to, and limited access is not given (pnp/modernization#338)", async () => {
    const item = await row({ Title: "arver" });
    const add = (role: number): Promise<RawAnswer> =>
      site.post(
        `${item}/roleassignments/addroleassignment(principalid=${String(group)},roledefid=${String(role)})`,
      );
    expect(told(await add(1_073_741_826))).toEqual(refusal(500, "inherits permissions from its parent"));
    await site.post(`${item}/breakroleinheritance(true)`);
    expect(told(await add(1_073_741_825))).toEqual(
      refusal(400, "You cannot grant a user the Limited Access permission level."),
    );
    expect((await add(1_073_741_826)).status).toBe(200);
  });
});
