/** Batches: what is written and read, and that every part gets an outcome however the batch breaks. */
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { makeBatch, type PartOutcome } from "../../../src/sharepoint/sending/batch.ts";
import { readMultipart, writeMultipart, type Part } from "../../../src/sharepoint/sending/multipart.ts";
import { makeSend } from "../../../src/sharepoint/sending/send.ts";
import { answering, type AnsweringServer, type Reply, type Seen } from "../answering-server.ts";
import { quickTimer } from "../quick-timer.ts";

let server: AnsweringServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(replies: readonly Reply[] | ((seen: Seen, count: number) => Reply)) {
  server = await answering(replies);
  const siteUrl = `${server.origin}/sites/styring`;
  const timer = quickTimer();
  const send = makeSend({ siteUrl, getToken: () => Promise.resolve("t"), timer });
  const get = (name: string): Part => ({ method: "GET", url: `${siteUrl}/_api/web/${name}` });
  const post = (name: string): Part => ({ method: "POST", url: `${siteUrl}/_api/web/${name}`, body: "{}" });
  return { batch: makeBatch(siteUrl, send, timer), seen: server.seen, get, post };
}

const part = (status: string, body = "") =>
  `--batchresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status}\r\nCONTENT-TYPE: application/json\r\n\r\n${body}\r\n`;
const end = "--batchresponse_1--\r\n";
const multipart = (...parts: readonly string[]): Reply => ({
  headers: { "Content-Type": "multipart/mixed; boundary=batchresponse_1" },
  body: parts.join(""),
});

/** "200 body" or the error's kind, with "?" when nobody knows whether it was done. */
function brief(outcome: PartOutcome): string {
  if (outcome.ok) return `${outcome.answer.status} ${outcome.answer.body}`.trim();
  return `${outcome.error.kind}${outcome.error.outcomeUnknown ? "?" : ""}`;
}

describe("a batch's text", () => {
  it("has reads by themselves and consecutive writes in one change set, in order", () => {
    const text = writeMultipart(
      [
        { method: "GET", url: "http://x/a" },
        { method: "POST", url: "http://x/b", body: '{"æ":1}' },
        { method: "MERGE", url: "http://x/c", body: "{}", ifMatch: '"3"' },
        { method: "GET", url: "http://x/d" },
        { method: "DELETE", url: "http://x/e", ifMatch: "*" },
      ],
      "G",
    );
    expect(
      text
        .match(/^(GET|POST|MERGE|DELETE) \S+ HTTP\/1\.1\r$/gm)
        ?.map((line) => line.split(" ").slice(0, 2).join(" ")),
    ).toEqual([
      "GET http://x/a",
      "POST http://x/b",
      "MERGE http://x/c",
      "GET http://x/d",
      "DELETE http://x/e",
    ]);
    expect(text.match(/boundary="changeset_G_\d"/g)).toEqual([
      'boundary="changeset_G_1"',
      'boundary="changeset_G_2"',
    ]);
    expect(text).toContain('If-Match: "3"');
    expect(text.endsWith("--batch_G--\r\n")).toBe(true);
  });

  it("is read with LF or CRLF, with bodies over several lines, and without what was cut off", () => {
    const body = '{"a":\r\n"--batchresponse_2"}';
    const whole = part("200 OK", body) + part("204 No Content") + part("404 Not Found", "{}") + end;
    const expected = [
      { status: 200, body },
      { status: 204, body: "" },
      { status: 404, body: "{}" },
    ];
    expect(readMultipart(whole)).toMatchObject(expected);
    expect(readMultipart(whole.replaceAll("\r\n", "\n"))).toMatchObject([
      { status: 200 },
      { status: 204 },
      { status: 404 },
    ]);
    expect(readMultipart(whole.slice(0, -end.length - 5)).map(({ status }) => status)).toEqual([200, 204]);
    expect(readMultipart("")).toEqual([]);
    expect(readMultipart("<html>502</html>")).toEqual([]);
  });

  it("is read whatever it says: a header that is none takes nothing with it", () => {
    const odd = 'HTTP/1.1 200 OK\r\nÆgte: 1\r\n: x\r\nb d: 2\r\nX: –\r\nX: \0\r\nETag: "7"\r\n\r\n{}';
    const [answer] = readMultipart(`--b\r\n\r\n${odd}\r\n--b--`);
    expect(answer).toMatchObject({ status: 200, body: "{}" });
    expect([...(answer?.headers ?? [])]).toEqual([["etag", '"7"']]);
    const text = [part("200 OK", '{"a":1}'), part("404 Not Found"), part("201 Created"), end].join("");
    const signs = fc.constantFrom(
      ..."\0|\r|\n|\r\n|:| |-|--|æ|–|\uD83D|HTTP/1.1 |--batchresponse_1|(|[|$|\\".split("|"),
    );
    const changes = fc.array(
      fc.tuple(
        fc.nat({ max: text.length }),
        fc.nat({ max: 30 }),
        fc.oneof(signs, fc.string({ unit: "binary" })),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(changes, (each) => {
        const broken = each.reduce(
          (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
          text,
        );
        for (const { status } of readMultipart(broken)) expect(status).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a batch", () => {
  it("gives each part its own outcome", async () => {
    const { batch, get, post } = await start([
      multipart(part("200 OK", "[1]"), part("403 Forbidden", "{}"), part("201 Created", "{}"), end),
    ]);
    expect((await batch([get("a"), post("b"), post("c")])).map(brief)).toEqual([
      "200 [1]",
      "forbidden",
      "201 {}",
    ]);
  });

  it("that is cut off asks again for reads, and does not know of writes", async () => {
    const { batch, seen, get, post } = await start([
      multipart(part("201 Created", "{}"), part("200 OK", "[1]").slice(0, -20)),
      multipart(part("200 OK", "[2]"), end),
    ]);
    expect((await batch([post("a"), get("b"), post("c")])).map(brief)).toEqual([
      "201 {}",
      "200 [2]",
      "offline?",
    ]);
    expect(seen).toHaveLength(2);
    expect(seen[1]?.body).not.toContain("POST");
  });

  it.each([
    [{ cut: "before" }, "offline?"],
    [{ cut: "within", body: "x".repeat(100) }, "offline?"],
    [{ status: 504 }, "offline?"],
    [{ status: 500 }, "broken?"],
    [{ status: 403 }, "forbidden"],
    [{ body: "" }, "offline?"],
  ] as [Reply, string][])(
    "that breaks with %j leaves no part without an outcome",
    async (reply, expected) => {
      const { batch, post } = await start([reply]);
      expect((await batch([post("a"), post("b")])).map(brief)).toEqual([expected, expected]);
    },
  );

  it("tries parts again that were refused as too many, also writes", async () => {
    const { batch, seen, post } = await start([
      multipart(part("201 Created", "{}"), part("429 Too Many", "{}"), end),
      multipart(part("201 Created", "{}"), end),
    ]);
    expect((await batch([post("a"), post("b")])).map(brief)).toEqual(["201 {}", "201 {}"]);
    expect(seen[1]?.body.match(/^POST /gm)).toHaveLength(1);
  });

  it("does not know of a write that SharePoint gave up on within the batch", async () => {
    const body = JSON.stringify({
      "odata.error": {
        code: "-1, Microsoft.SharePoint.Client.ClientServiceTimeoutException",
        message: { value: "x" },
      },
    });
    const { batch, post } = await start([multipart(part("500 Internal", body), end)]);
    expect((await batch([post("a")])).map(brief)).toEqual(["offline?"]);
  });

  it("sends at most a hundred parts and a megabyte at once", async () => {
    const { batch, seen, get, post } = await start((request) => {
      const parts = request.body.match(/^(GET|POST) /gm) ?? [];
      return multipart(...parts.map(() => part("200 OK", "{}")), end);
    });
    expect(await batch(Array.from({ length: 250 }, (_, index) => get(`a${index}`)))).toHaveLength(250);
    expect(seen).toHaveLength(3);
    const large = { ...post("b"), body: "x".repeat(400_000) };
    expect((await batch([large, large, large, large])).every((outcome) => outcome.ok)).toBe(true);
    expect(seen).toHaveLength(5);
    expect(await batch([])).toEqual([]);
    expect(seen).toHaveLength(5);
    // As many letters weigh twice as much in Danish as SharePoint counts.
    const danish = { ...large, body: "å".repeat(400_000) };
    expect((await batch([danish, danish])).every((outcome) => outcome.ok)).toBe(true);
    expect(seen).toHaveLength(7);
  });
});
