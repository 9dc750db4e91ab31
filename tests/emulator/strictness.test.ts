/** What a tenant refuses is refused, with its code and words; what it takes is taken. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errors } from "../../src/emulator/protocol/errors.ts";
import { admin, anne, bo, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";
import { refusal, told } from "./refusal.ts";

let site: TestSite;
const list = "web/lists/getbytitle('Goals')";
const verbose = "application/json;odata=verbose";

beforeAll(async () => {
  site = await openTestSite();
  const { web } = site.as(admin);
  const plans = await web.lists.add("Plans");
  await web.lists.add("Goals");
  const goals = web.lists.getByTitle("Goals");
  await goals.fields.createFieldAsXml(`<Field Type="Note" DisplayName="Body" />`);
  await goals.fields.createFieldAsXml(`<Field Type="DateTime" DisplayName="Due" />`);
  await goals.fields.createFieldAsXml(
    `<Field Type="Lookup" DisplayName="Plan" List="{${plans.Id}}" ShowField="Title" />`,
  );
  await web.lists.getByTitle("Plans").items.add({ Title: "Planen" });
  await goals.items.add({ Title: "et", PlanId: 1 });
  for (const person of [anne, bo]) await web.associatedMemberGroup.users.add(`i:0#.f|membership|${person}`);
});

afterAll(() => site.close());

const part = (line: string, headers: string, body: string): string =>
  `--c\r\nContent-Type: application/http\r\n\r\n${line} HTTP/1.1\r\n${headers}\r\n${body}\r\n`;
const changeset = (parts: string): string =>
  `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${parts}--c--\r\n--b--\r\n`;

function batch(parts: string, boundary = "b"): Promise<RawAnswer> {
  return site.post("$batch", parts, { headers: { "Content-Type": `multipart/mixed; boundary=${boundary}` } });
}

describe("a batch", () => {
  it("takes no verb from X-HTTP-Method in a part", async () => {
    const line = `POST ${site.url}/_api/${list}/items/getbyid(1)`;
    const headers = "X-HTTP-Method: MERGE\r\nIf-Match: *\r\nContent-Type: application/json\r\n";
    const { text } = await batch(changeset(part(line, headers, '{"Title":"nej"}')));
    expect(text).toContain("HTTP/1.1 400 Bad Request");
    expect(text).toContain("The parameter Title does not exist in method GetById.");
    expect((await site.raw(`${list}/items(1)?$select=Title`)).json["Title"]).toBe("et");
  });

  it("is read when a boundary follows straight behind a body", async () => {
    const one = `POST ${site.url}/_api/${list}/items HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"Title":"tæt"}`;
    const head = "Content-Type: application/http\r\n\r\n";
    const set = `--c\r\n${head}${one}--c\r\n${head}${one}--c--\r\n`;
    const { text } = await batch(
      `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${set}--b\r\n${head}GET ${site.url}/_api/web?$select=Title HTTP/1.1\r\nAccept: application/json\r\n\r\n--b--`,
    );
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 201", "HTTP/1.1 201", "HTTP/1.1 200"]);
  });

  it("is read when boundaries begin alike", async () => {
    const get = `Content-Type: application/http\r\n\r\nGET ${site.url}/_api/web?$select=Title HTTP/1.1\r\n\r\n`;
    const { text } = await batch(`--b\r\n${get}--b1\r\n--b\r\n${get}--b--\r\n`);
    expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
  });

  it("holds at most 1,000 writes in a changeset and 100 parts", async () => {
    const write = part(`POST ${site.url}/_api/${list}/items`, "", '{"Title":"x"}');
    expect(told(await batch(changeset(write.repeat(1001))))).toEqual(
      refusal(400, "Only changesets with a maximum number of '1000' operations are allowed."),
    );
    const read = `--b\r\nContent-Type: application/http\r\n\r\nGET ${site.url}/_api/web HTTP/1.1\r\n\r\n`;
    expect(told(await batch(`${read.repeat(101)}--b--\r\n`))).toEqual(
      refusal(400, "a maximum number of '100' query operations and changesets"),
    );
    const { json } = await site.raw(`${list}?$select=ItemCount`);
    expect(json["ItemCount"]).toBe(3);
  });
});

describe("a verbose body", () => {
  it("names its type, and one that fits", async () => {
    const headers = { "Content-Type": verbose };
    expect(told(await site.post(`${list}/items`, { Title: "x" }, { headers }))).toEqual(
      refusal(400, "An entry without a type name was found, but no expected type was specified."),
    );
    expect(
      told(await site.post(`${list}/items`, { __metadata: { type: "SP.List" }, Title: "x" }, { headers })),
    ).toEqual(
      refusal(
        400,
        "An entry with type 'SP.List' was found, but it is not assignable to the expected type 'SP.Data.GoalsListItem'.",
      ),
    );
    for (const type of ["SP.Data.GoalsListItem", "SP.ListItem"]) {
      const { status } = await site.post(`${list}/items`, { __metadata: { type }, Title: "x" }, { headers });
      expect(status).toBe(201);
    }
    expect(
      told(await site.post("web/lists", { Title: "Uden type", BaseTemplate: 100 }, { headers })),
    ).toEqual(refusal(400, "An entry without a type"));
  });

  it("has no place in a light request", async () => {
    expect(
      told(await site.post("web/sitegroups", { __metadata: { type: "SP.Group" }, Title: "Gruppe" })),
    ).toEqual(refusal(400, "The property '__metadata' does not exist on type 'SP.Group'."));
  });
});

describe("a body", () => {
  it.each([
    ["web/sitegroups", { Title: "Gruppe", Nope: 1 }, "SP.Group"],
    ["web/roledefinitions", { Name: "Niveau", Nope: 1 }, "SP.RoleDefinition"],
    ["web/contenttypes", { Name: "Type", Nope: 1 }, "SP.ContentType"],
    ["web/navigation/quicklaunch", { Title: "Link", Url: "/", Nope: 1 }, "SP.NavigationNode"],
    ["web/siteusers", { LoginName: anne, Nope: 1 }, "SP.User"],
    [`${list}/items(1)/comments`, { text: "Hej", Nope: 1 }, "Microsoft.SharePoint.Comments.comment"],
    ["web/folders", { ServerRelativeUrl: "Ny", Nope: 1 }, "SP.Folder"],
    [`${list}/items`, { Title: "x", Nope: 1 }, "SP.Data.GoalsListItem"],
  ])("posted to %s has no property that the type lacks", async (path, body, type) => {
    expect(told(await site.post(path, body))).toEqual(
      refusal(400, `The property 'Nope' does not exist on type '${type}'.`),
    );
  });

  it("that is missing is named, and one that cannot be written here is refused by name", async () => {
    expect(told(await site.post(`${list}/items`))).toEqual(
      refusal(400, "A node of type 'EndOfInput' was read from the JSON reader"),
    );
    expect(
      told(
        await site.raw("web/sitegroups(3)", {
          method: "MERGE",
          body: { AutoAcceptRequestToJoinLeave: true },
        }),
      ),
    ).toEqual(refusal(501, "writing AutoAcceptRequestToJoinLeave of SP.Group"));
  });

  it.each(["1899-12-31T00:00:00Z", "8901-01-01T00:00:00Z"])("holds no date such as %s", async (Due) => {
    const answer = await site.post(`${list}/items`, { Title: "x", Due });
    expect(told(answer)).toEqual(refusal(500, "A date/time field contains invalid data."));
    expect((await site.post(`${list}/items`, { Title: "x", Due: "1900-01-01T00:00:00Z" })).status).toBe(201);
  });

  it("is not sent to a collection with a verb that it does not have", async () => {
    expect(told(await site.raw(`${list}/fields`, { method: "DELETE" }))).toEqual(
      refusal(400, "The type SP.FieldCollection does not support HTTP DELETE method."),
    );
  });
});

describe("a query", () => {
  const planNotExpanded =
    "The query to field 'Plan' is not valid. The $select query string must specify the target fields and the $expand query string must contains Plan.";

  it.each([
    ["$filter=Body eq 'x'", "The field 'Body' of type 'Note' cannot be used in the query filter expression."],
    ["$filter=substringof('x',Body)", "The field 'Body' of type 'Note' cannot be used"],
    ["$filter=Title eq 'x' or Body ne null", "The field 'Body' of type 'Note' cannot be used"],
    ["$filter=Plan/Title eq 'Planen'", planNotExpanded],
    ["$filter=Plan/Id eq 1", planNotExpanded],
    ["$orderby=Plan/Title", planNotExpanded],
    ["$select=Plan/Title", planNotExpanded],
    ["$select=Plan", planNotExpanded],
    ["$expand=Plan", planNotExpanded],
  ])("%s is refused", async (options, text) => {
    expect(told(await site.raw(`${list}/items?${encodeURI(options)}`))).toEqual(refusal(400, text));
  });

  it.each([
    "$filter=Plan/Title eq 'Planen'&$select=Title,Plan/Title&$expand=Plan",
    "$filter=PlanId eq 1",
    "$filter=(Title) eq ('et')",
    "$filter=((Title eq 'et'))",
    "$filter=(((Id)) eq (1)) and (startswith((Title),('e')))",
    "$filter=((Id eq 1) and (Title eq 'et')) or ((Id eq (99)))",
  ])("%s finds the row", async (options) => {
    const { json, status } = await site.raw(`${list}/items?${encodeURI(options)}`);
    expect(status).toBe(200);
    expect(json["value"]).toHaveLength(1);
  });

  it.each([
    `<View><Query><Where><Eq><FieldRef Name="Nope" /><Value Type="Text">x</Value></Eq></Where></Query></View>`,
    `<View><Query><OrderBy><FieldRef Name="Nope" /></OrderBy></Query></View>`,
  ])("in CAML that names an unknown column is a 500: %s", async (ViewXml) => {
    const text = "One or more field types are not installed properly.";
    expect(told(await site.post(`${list}/getitems`, { query: { ViewXml } }))).toEqual(refusal(500, text));
    expect(told(await site.post(`${list}/renderlistdataasstream`, { parameters: { ViewXml } }))).toEqual(
      refusal(500, text),
    );
  });
});

describe("an answer", () => {
  it.each(["image/png", "text/html", "application/pdf"])("is not given as %s", async (accept) => {
    expect(told(await site.raw("web", { accept }))).toEqual(
      refusal(406, "The HTTP header ACCEPT is missing or its value is invalid."),
    );
  });

  it.each(["*/*", "text/html,application/xml;q=0.9,*/*;q=0.8", "application/atom+xml", "application/json"])(
    "is given to %s",
    async (accept) => {
      expect((await site.raw("web", { accept })).status).toBe(200);
    },
  );

  it("of bytes is given to whoever asks", async () => {
    await site.as(admin).web.defaultDocumentLibrary.rootFolder.files.addUsingPath("a.png", "png");
    const path = "web/getfilebyserverrelativeurl('/sites/styring/Shared Documents/a.png')/$value";
    expect((await site.raw(path, { accept: "image/png" })).text).toBe("png");
  });

  it("is there for lists without their web, missing folders and missing columns of types", async () => {
    expect((await site.raw("lists/getbytitle('Goals')?$select=Title")).json["Title"]).toBe("Goals");
    const missing = "web/getfolderbyserverrelativeurl('/sites/styring/Ingen')";
    expect((await site.raw(`${missing}/exists`)).json).toEqual({ value: false });
    expect((await site.raw(`${missing}?$select=Exists`)).json).toEqual({ Exists: false });
    for (const path of [missing, `${missing}/files`, `${missing}?$select=Name`])
      expect(told(await site.raw(path))).toEqual(refusal(404, "File Not Found."));
    expect(told(await site.post(`${missing}/recycle`))).toEqual(refusal(404, "File Not Found."));
    const link = "web/contenttypes('0x01')/fieldlinks";
    for (const path of [`${link}('11111111-2222-3333-4444-555555555555')`, `${link}/getbyid('Nope')`])
      expect((await site.raw(path)).json).toEqual({ "odata.null": true });
  });

  it("is there for single properties of items", async () => {
    expect((await site.raw(`${list}/items(1)/HasUniqueRoleAssignments`)).json).toEqual({ value: false });
    await site.post(`${list}/items(1)/breakroleinheritance(true)`);
    expect((await site.raw(`${list}/items(1)/HasUniqueRoleAssignments`)).json).toEqual({ value: true });
    expect((await site.raw(`${list}/items(1)/PlanId`)).json).toEqual({ value: 1 });
    expect((await site.raw(`${list}/items(1)/Nope`)).status).toBe(501);
  });
});

describe("the catalogue of refusals", () => {
  it("says of each where its words were seen, or that they were not", () => {
    const sources = Object.entries(errors).map(([name, { source }]) => [name, source]);
    expect(
      sources.filter(([, source]) => !/^(?:ours|unverified|.*[#;,].*|.* .*)$/.test(source ?? "")),
    ).toEqual([]);
  });
});
