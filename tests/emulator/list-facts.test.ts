/** What hangs on lists and items beside their rows: values as text, comments, counts, synchronizing, calendar views. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, anne, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let list: ReturnType<TestSite["as"]>["web"]["defaultDocumentLibrary"];

beforeAll(async () => {
  site = await openTestSite({ now: () => new Date("2026-11-22T08:00:00Z") });
  const web = site.as(admin).web;
  list = (await web.lists.ensure("Events")).list;
  await list.fields.addDateTime("EventDate", { DisplayFormat: 1 });
  await list.fields.addDateTime("EndDate", { DisplayFormat: 1 });
  await list.fields.addBoolean("Done_x");
  await list.fields.addNumber("Amount");
  const days = [
    ["before", "2026-10-30T10:00:00Z", "2026-10-31T10:00:00Z"],
    ["into", "2026-10-30T10:00:00Z", "2026-11-02T10:00:00Z"],
    ["within", "2026-11-22T10:00:00Z", null],
    ["after", "2026-12-01T10:00:00Z", "2026-12-02T10:00:00Z"],
  ];
  for (const [Title, EventDate, EndDate] of days) {
    await list.items.add({ Title, EventDate, EndDate, Done_x: true, Amount: 1234.5 });
  }
});

afterAll(() => site.close());

function overlap(range: string): string {
  const fields = '<FieldRef Name="EventDate"/><FieldRef Name="EndDate"/><FieldRef Name="RecurrenceID"/>';
  const value = `<Value Type="DateTime">${range}</Value>`;
  return `<View><Query><Where><DateRangesOverlap>${fields}${value}</DateRangesOverlap></Where></Query></View>`;
}

describe("values as text", () => {
  it("are written as people of the site write them", async () => {
    const shown: Record<string, string> = await list.items.getById(3).fieldValuesAsText();
    expect(shown).toMatchObject({
      Title: "within",
      EventDate: "22-11-2026 11:00",
      EndDate: "",
      Done_x005f_x: "Ja",
      Amount: "1.234,5",
      OData__x005f_UIVersionString: "1.0",
    });
    expect(await list.items.getById(3).fieldValuesForEdit()).toMatchObject({ Done_x005f_x: "1" });
    await list.items.getById(1).update({ Title: "<b>" });
    expect(await list.items.getById(1).fieldValuesAsHTML()).toMatchObject({ Title: "&lt;b&gt;" });
    await list.items.getById(1).update({ Title: "before" });
  });
});

describe("versions", () => {
  it("are forgotten one by one, and come back as new ones", async () => {
    const { Id } = (await list.items.add({ Title: "one" })) as { Id: number };
    const item = list.items.getById(Id);
    for (const Title of ["two", "three"]) await item.update({ Title });
    await item.versions.getById(1024).delete();
    const labels = async (): Promise<string[]> => {
      const versions = await item.versions.select("VersionLabel")<{ VersionLabel: string }[]>();
      return versions.map(({ VersionLabel }) => VersionLabel);
    };
    expect(await labels()).toEqual(["3.0", "1.0"]);
    const path = `web/lists/getbytitle('Events')/items(${String(Id)})/versions/restorebylabel('1.0')`;
    expect((await site.raw(path, { method: "POST" })).status).toBe(200);
    expect(await item.select("Title")()).toMatchObject({ Title: "one" });
    expect(await labels()).toEqual(["4.0", "3.0", "1.0"]);
    await item.delete();
  });
});

describe("DateRangesOverlap", () => {
  it.each([
    ["<Month/>", ["into", "within"]],
    ["<Today/>", ["within"]],
    ["<Year/>", ["before", "into", "within", "after"]],
    ["2026-12-02T00:00:00Z", ["after"]],
  ])("finds what touches %s", async (range, titles) => {
    const rows: unknown = await list.getItemsByCAMLQuery({ ViewXml: overlap(range) });
    expect(rows).toMatchObject(titles.map((Title) => ({ Title })));
  });
});

describe("$count and $value", () => {
  it("answer in plain text", async () => {
    const items = "web/lists/getbytitle('Events')/items/$count";
    expect((await site.raw(items)).text).toBe("4");
    expect((await site.raw(`${items}?$filter=Title eq 'into'`)).text).toBe("1");
    const title = await site.raw("web/lists/getbytitle('Events')/title/$value");
    expect([title.headers.get("content-type"), title.text]).toEqual(["text/plain;charset=utf-8", "Events"]);
  });
});

describe("getListItemChangesSinceToken", () => {
  it("gives all rows first, then only what changed and what went", async () => {
    const { list: synced } = await site.as(admin).web.lists.ensure("Synced");
    for (const Title of ["a & b", "c", "d"]) await synced.items.add({ Title });
    const first = await synced.getListItemChangesSinceToken({});
    expect(first.match(/ows_Title='[^']*'/g)).toEqual([
      "ows_Title='a &amp; b'",
      "ows_Title='c'",
      "ows_Title='d'",
    ]);
    const ChangeToken = /LastChangeToken="([^"]+)"/.exec(first)?.[1] ?? "";
    await synced.items.getById(2).update({ Title: "changed" });
    await synced.items.getById(3).delete();
    const second = await synced.getListItemChangesSinceToken({ ChangeToken });
    expect(second).toContain('<Id ChangeType="Delete">3</Id>');
    expect(second.match(/ows_Title='[^']*'/g)).toEqual(["ows_Title='changed'"]);
  });
});

describe("comments", () => {
  it("have replies and likes, and go with their item", async () => {
    const { Id } = (await list.items.add({ Title: "Talk" })) as { Id: number };
    const item = list.items.getById(Id);
    const { id } = await item.comments.add("Godt på vej");
    const comment = item.comments.getById(Number(id));
    await comment.replies.add("Enig");
    await comment.like();
    const [shown] = await item.comments();
    expect(shown).toMatchObject({ text: "Godt på vej", likeCount: 1, replyCount: 1, isLikedByUser: true });
    expect((await comment.replies())[0]?.text).toBe("Enig");
    const other = site.as(anne).web.lists.getByTitle("Events").items.getById(Id).comments();
    await expect(other).rejects.toThrow(/\[403\]/);
    expect(await item.rate(4)).toBe(4);
    await item.delete();
    await expect(item.comments()).rejects.toThrow(/\[404\]/);
  });
});

describe("forms and custom actions", () => {
  it("are found by id", async () => {
    const forms = await list.forms();
    expect(forms.map((form: { FormType: number }) => form.FormType)).toEqual([4, 6, 8]);
    await list.userCustomActions.add({ Title: "Vis", Location: "CommandUI.Ribbon" });
    const [{ Id } = { Id: "" }] = await list.userCustomActions.select("Id")<{ Id: string }[]>();
    await list.userCustomActions.getById(Id).update({ Title: "Skjul" });
    expect(await list.userCustomActions()).toMatchObject([{ Id, Title: "Skjul", Scope: 4 }]);
    await list.userCustomActions.clear();
    expect(await list.userCustomActions()).toEqual([]);
  });
});

describe("types of columns", () => {
  it("are told in metadata", async () => {
    const answer = await site.raw("web/lists/getbytitle('Events')/fields/getbytitle('Amount')", {
      accept: "application/json;odata=verbose",
    });
    expect(answer.text).toContain('"type":"SP.FieldNumber"');
  });
});
