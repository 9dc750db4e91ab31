/** `$batch` on the wire and through PnPjs: order, failing parts, line ends, and faults inside. */
import { afterEach, describe, expect, it } from "vitest";
import { admin, openTestSite, type TestSite } from "./test-site.ts";
import type { FaultRule } from "../../src/emulator/faults.ts";

let site: TestSite;

afterEach(() => site.close());

async function open(faults: FaultRule[] = []): Promise<string> {
  site = await openTestSite({ faults });
  const { Id } = await site.as(admin).web.lists.add("Goals");
  return Id;
}

function post(body: string): ReturnType<TestSite["raw"]> {
  return site.raw("$batch", {
    method: "POST",
    headers: { "Content-Type": "multipart/mixed; boundary=batch_1" },
    body,
  });
}

function batchOf(listId: string, end: string): string {
  const items = `${site.url}/_api/web/lists('${listId}')/items`;
  return [
    "--batch_1",
    'Content-Type: multipart/mixed; boundary="changeset_2"',
    "",
    "--changeset_2",
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `POST ${items} HTTP/1.1`,
    "accept: application/json;odata=nometadata",
    "",
    '{"Title":"et"}',
    "",
    "--changeset_2",
    "Content-Type: application/http",
    "",
    `MERGE ${items}(99) HTTP/1.1`,
    "if-match: *",
    "",
    '{"Title":"to"}',
    "",
    "--changeset_2--",
    "",
    "--batch_1",
    "Content-Type: application/http",
    "",
    `GET ${items}?$select=Title HTTP/1.1`,
    "accept: application/json;odata=nometadata",
    "",
    "--batch_1--",
    "",
  ].join(end);
}

describe("$batch", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("reads %s and answers flat parts in order, with CRLF", async (_name, end) => {
    const listId = await open();
    const answer = await post(batchOf(listId, end));
    expect(answer.headers.get("content-type")).toMatch(
      /^multipart\/mixed; boundary=batchresponse_[0-9a-f-]{36}$/,
    );
    expect(answer.text.match(/HTTP\/1\.1 \d+ .*/g)).toEqual([
      "HTTP/1.1 201 Created",
      "HTTP/1.1 404 Not Found",
      "HTTP/1.1 200 OK",
    ]);
    expect(answer.text).not.toMatch(/changeset/);
    expect(answer.text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(answer.text).toMatch(/\r\nETAG: "1"\r\nLOCATION: http/);
    expect(answer.text).toContain('{"value":[{"Title":"et"}]}');
    expect(answer.text).toMatch(/--batchresponse_[0-9a-f-]{36}--\r\n$/);
  });

  it("undoes only the part that fails, also when it failed half way", async () => {
    const listId = await open();
    const sp = site.as(admin);
    const [batched, execute] = sp.batched();
    const list = batched.web.lists.getById(listId);
    const results = Promise.allSettled([
      list.items.add({ Title: "a" }),
      list.fields.createFieldAsXml(
        `<Field Type="Lookup" DisplayName="Bad" List="{11111111-2222-3333-4444-555555555555}" />`,
      ),
      list.items.add({ Title: "b" }),
      list.items.add({ Nope: 1 }),
      list.items.add({ Title: "c" }),
    ]);
    await execute();
    expect((await results).map((result) => result.status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    const rows = await sp.web.lists.getById(listId).items.select("Id", "Title")<
      { Id: number; Title: string }[]
    >();
    expect(rows.map((row) => row.Title)).toEqual(["a", "b", "c"]);
    expect((await sp.web.lists.getById(listId).select("ItemCount")()).ItemCount).toBe(3);
  });
});

describe("faults", () => {
  it("refuse a part and leave the others", async () => {
    const listId = await open([
      {
        match: { inBatch: true, method: "POST", nth: 1 },
        fault: { status: 429, headers: { "Retry-After": "7" } },
      },
    ]);
    const answer = await post(batchOf(listId, "\r\n"));
    expect(answer.text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 429", "HTTP/1.1 404", "HTTP/1.1 200"]);
    expect(answer.text).toContain("RETRY-AFTER: 7");
    expect(answer.text).toContain('{"value":[]}');
  });

  it("drop the connection before or after what was asked is stored", async () => {
    const listId = await open([
      { match: { path: "items", method: "POST", nth: 1 }, fault: { cut: "before-commit" } },
      { match: { path: "items", method: "POST", nth: 2 }, fault: { cut: "after-commit" } },
    ]);
    const add = (): Promise<unknown> =>
      site.raw(`web/lists('${listId}')/items`, { method: "POST", body: { Title: "x" } });
    await expect(add()).rejects.toThrow("fetch failed");
    expect((await site.raw(`web/lists('${listId}')?$select=ItemCount`)).json["ItemCount"]).toBe(0);
    await expect(add()).rejects.toThrow("fetch failed");
    expect((await site.raw(`web/lists('${listId}')?$select=ItemCount`)).json["ItemCount"]).toBe(1);
  });

  it("cut a batch in the middle, keeping what came before", async () => {
    const listId = await open([{ match: { inBatch: true, nth: 2 }, fault: { cut: "before-commit" } }]);
    await expect(post(batchOf(listId, "\n"))).rejects.toThrow("fetch failed");
    expect((await site.raw(`web/lists('${listId}')?$select=ItemCount`)).json["ItemCount"]).toBe(1);
  });

  it("truncate an answer, delay it, and stop after so many times", async () => {
    const listId = await open([
      { match: { path: "batch" }, fault: { truncate: 0.5, delayMs: 30 } },
      { match: { path: "web\\?", times: 1 }, fault: { status: 503, message: "optaget" } },
    ]);
    const start = performance.now();
    const answer = await post(batchOf(listId, "\n"));
    expect(performance.now() - start).toBeGreaterThan(25);
    expect(answer.text).not.toMatch(/--\r\n$/);
    expect((await site.raw("web?$select=Title")).status).toBe(503);
    expect((await site.raw("web?$select=Title")).status).toBe(200);
  });
});
