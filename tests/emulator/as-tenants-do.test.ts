/**
 * Items and queries as users of tenants saw them behave, where a client could be led astray. Each case names where it
 * was told.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, anne, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";
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
    `<Field Type="Boolean" DisplayName="Done" />`,
    `<Field Type="User" DisplayName="Owner" />`,
    `<Field Type="UserMulti" DisplayName="Team" Mult="TRUE" />`,
    `<Field Type="Lookup" DisplayName="Plan" List="{${plans.Id}}" ShowField="Title" />`,
    `<Field Type="LookupMulti" DisplayName="Plans" List="{${plans.Id}}" ShowField="Title" Mult="TRUE" />`,
  ])
    await web.lists.getByTitle("Goals").fields.createFieldAsXml(xml);
  await web.lists.getByTitle("Plans").items.add({ Title: "Planen" });
  group = (await web.siteGroups.add({ Title: "Kreds" })).Id;
  await web.associatedMemberGroup.users.add(`i:0#.f|membership|${anne}`);
});

afterAll(() => site.close());

/** Makes a row. @returns its path */
async function row(body: unknown): Promise<string> {
  const { json, status } = await site.post(`${list}/items`, body);
  expect(status).toBe(201);
  return `${list}/items(${String(json["Id"])})`;
}

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

describe("a query", () => {
  const noField = "-1, Microsoft.SharePoint.SPException";
  const notExpanded = "The query to field 'Owner' is not valid.";

  it.each([
    ["mrackley/HillbillyCascade#7", "$select=Nope", noField],
    ["pnp/pnpjs#1431", "$expand=Nope", noField],
    ["pnp/pnpjs#2595", "$select=Owner/Email&$expand=Owner", notExpanded],
    ["pnp/pnpjs#611", "$expand=versions", "The field or property 'versions' does not exist."],
    ["SharePoint/PnP-JS-Core#203", "$top=5001", "exceeds the list view threshold"],
  ])("is exact (%s: %s)", async (_source, options, words) => {
    const { status, text } = await site.raw(`${list}/items?${options}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toContain(words);
  });

  it("in CAML shows what is selected, whatever fields its view has, and expands no columns (pnp/pnpjs#2311, #383)", async () => {
    await row({ Title: "caml" });
    const ViewXml = `<View><ViewFields><FieldRef Name="FileRef" /></ViewFields><RowLimit>1</RowLimit></View>`;
    const ask = (options: string): Promise<RawAnswer> =>
      site.post(`${list}/getitems${options}`, { query: { ViewXml } });
    const [first] = (await ask("")).json["value"] as [Record<string, unknown>];
    expect([Object.keys(first).includes("FileRef"), Object.keys(first).includes("AuthorId")]).toEqual([
      false,
      true,
    ]);
    const [selected] = (await ask("?$select=FileRef")).json["value"] as [Record<string, unknown>];
    expect(Object.keys(selected)).toEqual(["FileRef"]);
    expect(told(await ask("?$select=Owner/Title&$expand=Owner"))).toEqual(
      refusal(501, "expanding Owner in GetItems"),
    );
    expect((await ask("?$select=FieldValuesAsText/Title&$expand=FieldValuesAsText")).status).toBe(200);
  });

  it("finds persons by number, and nobody by name (SharePoint/sp-dev-docs#2046)", async () => {
    const me = (await site.raw("web/currentuser?$select=Id,Title")).json;
    await row({ Title: "min", OwnerId: me["Id"] });
    const found = async (filter: string): Promise<number> => {
      const { json, status } = await site.raw(
        `${list}/items?$select=Id&$filter=${encodeURIComponent(filter)}`,
      );
      expect(status).toBe(200);
      return (json["value"] as unknown[]).length;
    };
    expect(await found(`Owner eq ${String(me["Id"])}`)).toBe(1);
    expect(await found(`Owner eq '${String(me["Title"])}'`)).toBe(0);
  });

  it.each([
    ["Done eq 1", ["ja"]],
    ["Done eq 0", ["nej"]],
    ["Done eq true", ["nej"]],
    ["Done eq 'true'", ["nej"]],
    ["Done lt false", []],
  ])(
    "takes words for no: %s (SharePoint/sp-dev-docs#4750, #5594; SharePoint/PnP-JS-Core#747)",
    async (filter, found) => {
      for (const [Title, Done] of [
        ["ja", true],
        ["nej", false],
      ]) {
        const { json } = await site.raw(`${list}/items?$select=Id&$filter=Title eq '${String(Title)}'`);
        if ((json["value"] as unknown[]).length === 0) await row({ Title, Done });
      }
      const { json } = await site.raw(`${list}/items?$select=Title&$filter=${encodeURIComponent(filter)}`);
      expect((json["value"] as { Title: string }[]).map(({ Title }) => Title)).toEqual(found);
    },
  );

  it("shows groups among persons", async () => {
    const { json: me } = await site.raw("web/currentuser?$select=Id,Title");
    const item = await row({ Title: "hold", TeamId: [me["Id"], group], OwnerId: group });
    const { json } = await site.raw(
      `${item}?$select=Team/Id,Team/Title,Owner/Title,Owner/EMail&$expand=Team,Owner`,
    );
    expect(json).toEqual({
      Team: [
        { Id: me["Id"], Title: me["Title"] },
        { Id: group, Title: "Kreds" },
      ],
      Owner: { Title: "Kreds", EMail: "" },
    });
  });

  it("is not read past $skip, which does nothing on items (Microsoft's page on lists)", async () => {
    const { json } = await site.raw(`${list}/items?$skip=2&$top=1&$select=Id`);
    expect(json["value"]).toEqual([{ Id: 1, ID: 1 }]);
  });
});

describe("an address", () => {
  it.each([
    ["pnp/pnpjs#2629", "web/recyclebin(0070d8ce-0cd3-410a-a18d-f3a7fb39bea6)"],
    ["pnp/pnpjs#1659", "web/getfilebyserverrelativepath(decodedurl='/sites/styring/it's.txt')"],
    ["pnp/pnpjs#2874", "web/siteusers(@v)?@v='i:0%23.f|membership|camp.o'donnell@contoso.com'"],
    ["pnp/pnpjs#2874", "web/lists/getbytitle(Goals)"],
  ])("with quotes missing or too many is refused (%s: %s)", async (_source, path) => {
    const { status, text } = await site.raw(path);
    expect([status, text]).toEqual([400, expect.stringContaining("is not valid.")]);
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
