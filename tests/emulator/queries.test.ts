/** `$filter`, `$orderby`, paging and the list view threshold, against a list with Danish letters in it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
const titles = ["Æble", "øl", "Ål", "abe", "zebra", "O'Hara", "100%", "Åben dør", "under_streg"];

beforeAll(async () => {
  site = await openTestSite();
  const sp = site.as(admin);
  await sp.web.lists.add("Words");
  const list = sp.web.lists.getByTitle("Words");
  await list.fields.createFieldAsXml(`<Field Type="Number" DisplayName="Size" />`);
  await list.fields.createFieldAsXml(`<Field Type="DateTime" DisplayName="Day" Format="DateOnly" />`);
  await list.fields.createFieldAsXml(`<Field Type="Boolean" DisplayName="Flag" />`);
  for (const [index, Title] of titles.entries()) {
    const Day = index < 3 ? `2026-0${String(index + 1)}-15T00:00:00Z` : null;
    await list.items.add({ Title, Size: index, Day, Flag: index % 2 === 0 });
  }
});

afterAll(() => site.close());

async function found(filter: string): Promise<string[]> {
  const { items } = site.as(admin).web.lists.getByTitle("Words");
  const rows = await items.select("Title", "Author/Title").expand("Author").filter(filter)<
    { Title: string }[]
  >();
  return rows.map((row) => row.Title);
}

describe("$filter", () => {
  const cases: [filter: string, expected: string[]][] = [
    ["Title eq 'ÆBLE'", ["Æble"]],
    ["Title eq 'O''Hara'", ["O'Hara"]],
    ["startswith(Title,'å')", ["Ål", "Åben dør"]],
    ["substringof('%',Title)", ["100%"]],
    ["substringof('_',Title)", ["under_streg"]],
    ["Size ge 2 and Size lt 4", ["Ål", "abe"]],
    ["Size eq 0 or Size eq 8", ["Æble", "under_streg"]],
    ["not (Size gt 0)", ["Æble"]],
    ["(Size gt 1 and Size lt 3) or Title eq 'zebra'", ["Ål", "zebra"]],
    ["Day ge datetime'2026-02-01T00:00:00Z'", ["øl", "Ål"]],
    ["Day lt '2026-02-01T00:00:00.000Z'", ["Æble"]],
    ["Day eq null and Flag eq 1", ["zebra", "100%", "under_streg"]],
    ["Day ne null", ["Æble", "øl", "Ål"]],
    ["month(Day) eq 2", ["øl"]],
    ["Title ne 'abe' and Size lt 5 and Size gt 2", ["zebra"]],
    ["AuthorId eq 6 and Size eq 4", ["zebra"]],
    ["Author/EMail eq 'admin@egelund.example' and Size eq 4", ["zebra"]],
    ["5 lt Size and Size le 6", ["100%"]],
  ];
  it.each(cases)("%s", async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it.each([
    "Title Eq 'x'",
    "endswith(Title,'x')",
    "tolower(Title) eq 'x'",
    "Nope eq 1",
    "Title eq",
    "Title eq 'x",
  ])("refuses %s with 400", async (filter) => {
    const answer = await site.raw(
      `web/lists/getbytitle('Words')/items?$filter=${encodeURIComponent(filter)}`,
    );
    expect(answer.status).toBe(400);
  });
});

function withAuthors(): ReturnType<ReturnType<TestSite["as"]>["web"]["lists"]["getByTitle"]>["items"] {
  return site.as(admin).web.lists.getByTitle("Words").items.select("Id", "Author/Title").expand("Author");
}

describe("order and pages", () => {
  it("sorts in Danish order", async () => {
    const rows = await site.as(admin).web.lists.getByTitle("Words").items.select("Title").orderBy("Title")<
      { Title: string }[]
    >();
    expect(rows.map((row) => row.Title)).toEqual([
      "100%",
      "abe",
      "O'Hara",
      "under_streg",
      "zebra",
      "Æble",
      "øl",
      "Åben dør",
      "Ål",
    ]);
  });

  it.each([
    ["Id", true],
    ["Id", false],
    ["Title", true],
    ["Title", false],
    ["Day", true],
    ["Day", false],
    ["Author/Title", true],
  ] as const)("pages by %s (ascending %s) give every row once, in order", async (name, ascending) => {
    const whole = await withAuthors().orderBy(name, ascending).top(100)<{ Id: number }[]>();
    const pages: number[][] = [];
    const paged = withAuthors().orderBy(name, ascending).top(2);
    for await (const page of paged) pages.push((page as { Id: number }[]).map((row) => row.Id));
    expect(pages.flat()).toEqual(whole.map((row) => row.Id));
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
  });

  it("pages in order also when each row is expanded beyond its own list", async () => {
    const paged = site.as(admin).web.lists.getByTitle("Words").items.select("Id", "ParentList/Title");
    const ids: number[] = [];
    for await (const page of paged.expand("ParentList").orderBy("Title", false).top(4)) {
      for (const row of page as { Id: number; ParentList: { Title: string } }[]) {
        if (row.ParentList.Title === "Words") ids.push(row.Id);
      }
    }
    expect(ids).toEqual([3, 8, 2, 1, 5, 9, 6, 4, 7]);
  });

  it("gives no link after the last full page", async () => {
    const answer = await site.raw("web/lists/getbytitle('Words')/items?$select=Id&$top=9");
    expect(answer.json["odata.nextLink"]).toBeUndefined();
    const first = await site.raw("web/lists/getbytitle('Words')/items?$select=Id&$top=8");
    expect(Object.keys(first.json)).toEqual(["odata.nextLink", "value"]);
    expect(first.json["odata.nextLink"]).toContain(
      "?%24skiptoken=Paged%3dTRUE%26p_ID%3d8&%24select=Id&%24top=8",
    );
  });
});

describe("above 5,000 items", () => {
  beforeAll(async () => {
    const sp = site.as(admin);
    await sp.web.lists.add("Many");
    const list = sp.web.lists.getByTitle("Many");
    await list.fields.createFieldAsXml(`<Field Type="Number" DisplayName="Group" Indexed="TRUE" />`);
    await list.fields.createFieldAsXml(`<Field Type="Number" DisplayName="Loose" />`);
    const { Id } = await list.select("Id")();
    const part = (index: number): string =>
      `--c\r\nContent-Type: application/http\r\n\r\nPOST ${site.url}/_api/web/lists('${Id}')/items HTTP/1.1\r\n` +
      `Accept: application/json;odata=nometadata\r\n\r\n{"Title":"t","Group":${String(index % 60)},"Loose":1}\r\n`;
    for (let start = 0; start < 5001; start += 1000) {
      const count = Math.min(1000, 5001 - start);
      const parts = Array.from({ length: count }, (_, index) => part(start + index)).join("");
      const answer = await site.raw("$batch", {
        method: "POST",
        headers: { "Content-Type": "multipart/mixed; boundary=b" },
        body: `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${parts}--c--\r\n--b--\r\n`,
      });
      if (answer.text.match(/HTTP\/1\.1 201/g)?.length !== count) throw new Error(answer.text.slice(0, 500));
    }
  });

  it.each([
    ["$filter=Group eq 7", 84],
    ["$filter=Group eq 7 and Loose eq 1", 84],
    ["$filter=Id gt 4990", 11],
    ["$orderby=Id desc&$top=3", 3],
    ["$top=5000&$select=Id", 5000],
  ])("serves %s", async (options, count) => {
    const answer = await site.raw(`web/lists/getbytitle('Many')/items?$top=5000&${options}`);
    expect((answer.json["value"] as unknown[]).length).toBe(count);
  });

  it.each([
    "$filter=Loose eq 1",
    "$filter=Title eq 't'",
    "$filter=Group ge 0",
    "$orderby=Title",
    "$top=5001",
  ])("refuses %s", async (options) => {
    const answer = await site.raw(`web/lists/getbytitle('Many')/items?${options}`);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain("-2147024860, Microsoft.SharePoint.SPQueryThrottledException");
  });

  it("keeps its columns (SharePoint/sp-dev-docs#7408)", async () => {
    const field = "web/lists/getbytitle('Many')/fields/getbytitle('Loose')";
    const answer = await site.raw(field, { method: "DELETE" });
    expect(answer.text).toContain("-2147024860, Microsoft.SharePoint.SPQueryThrottledException");
    expect((await site.raw(field)).status).toBe(200);
  });
});
