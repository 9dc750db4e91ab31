/** Queries and addresses as users of tenants saw them behave. Each case names where it was told. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusal, told } from "./refusal.ts";
import { admin, madeRow, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";

let site: TestSite;
let group = 0;
const list = "web/lists/getbytitle('Goals')";

beforeAll(async () => {
  site = await openTestSite();
  const { web } = site.as(admin);
  await web.lists.add("Goals");
  for (const xml of [
    `<Field Type="Boolean" DisplayName="Done" />`,
    `<Field Type="User" DisplayName="Owner" />`,
    `<Field Type="UserMulti" DisplayName="Team" Mult="TRUE" />`,
  ])
    await web.lists.getByTitle("Goals").fields.createFieldAsXml(xml);
  group = (await web.siteGroups.add({ Title: "Kreds" })).Id;
});

afterAll(() => site.close());

const row = (body: unknown): Promise<string> => madeRow(site, list, body);

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
