/** How one request behaves when SharePoint is busy, silent, cut off, or no longer knows us. */
import { afterEach, describe, expect, it } from "vitest";
import { connect, type SendOptions, type Wait } from "../../../src/sharepoint/sending/connect.ts";
import { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { backoff, waitAskedFor } from "../../../src/sharepoint/sending/retry-after.ts";
import { makeSend } from "../../../src/sharepoint/sending/send.ts";
import { realTimer } from "../../../src/sharepoint/sending/timer.ts";
import { answering, type AnsweringServer, type Reply, type Seen } from "../answering-server.ts";
import { heldTimer, quickTimer } from "../quick-timer.ts";

let server: AnsweringServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(
  replies: readonly Reply[] | ((seen: Seen, count: number) => Reply),
  options: Partial<SendOptions> = {},
) {
  server = await answering(replies);
  const waits: Wait[] = [];
  const siteUrl = `${server.origin}/sites/styring`;
  const all = {
    siteUrl,
    getToken: () => Promise.resolve("t"),
    onWait: (wait: Wait) => waits.push(wait),
    timer: quickTimer(),
    ...options,
  };
  return { send: makeSend(all), site: connect(all), url: `${siteUrl}/_api/web`, waits, seen: server.seen };
}

async function errorOf(promise: Promise<unknown>): Promise<SharePointError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof SharePointError) return error;
    throw error;
  }
  throw new Error("no error");
}

describe("the wait that is asked for", () => {
  const now = Date.parse("2026-11-22T06:00:00Z");
  it.each([
    [{ "Retry-After": "31" }, 31_000],
    [{ "Retry-After": "0" }, 0],
    [{ "Retry-After": "Sun, 22 Nov 2026 06:00:20 GMT" }, 20_000],
    [{ "Retry-After": "Sun, 22 Nov 2026 05:00:00 GMT" }, 0],
    [{ "Retry-After": "5", "RateLimit-Reset": "12" }, 12_000],
    [{ "Retry-After": "30", "RateLimit-Reset": "12" }, 30_000],
    [{ "RateLimit-Reset": "7" }, 7000],
    [{ "Retry-After": "soon" }, undefined],
    [{ "Retry-After": "-3" }, undefined],
    [{}, undefined],
  ] as [Record<string, string>, number | undefined][])("of %j is %s ms", (headers, wait) => {
    expect(waitAskedFor(new Headers(headers), now)).toBe(wait);
  });

  it("grows by itself when nothing is asked, and never beyond half a minute", () => {
    expect([1, 2, 3, 9].map((attempt) => backoff(attempt, () => 1))).toEqual([1000, 2000, 4000, 30_000]);
    expect(backoff(3, () => 0)).toBe(2000);
  });
});

describe("a busy SharePoint", () => {
  it.each([
    ["seconds", { "Retry-After": "1" }],
    ["nothing readable", {}],
    ["a reset", { "RateLimit-Reset": "1" }],
  ])("is waited for when it says %s, also with a write", async (_, headers: Record<string, string>) => {
    const { send, url, waits, seen } = await start([{ status: 429, headers }, { body: "[1]" }]);
    const answer = await send({ method: "POST", url, body: "{}" });
    expect(answer.body).toBe("[1]");
    expect(seen).toHaveLength(2);
    expect(waits).toMatchObject([{ reason: "throttled" }]);
    expect(waits[0]?.milliseconds).toBeGreaterThan(400);
  });

  it("is waited for by the real time when no other is given", async () => {
    const { send, url } = await start([{ status: 429, headers: { "Retry-After": "1" } }, {}], {
      timer: realTimer,
    });
    const before = performance.now();
    await send({ method: "GET", url });
    // A timer of Node's may fire a moment early.
    expect(performance.now() - before).toBeGreaterThan(990);
  });

  it("is waited for until the date that it gives", async () => {
    const at = new Date(Date.now() + 2000).toUTCString();
    const { send, url, waits } = await start([{ status: 503, headers: { "Retry-After": at } }, {}]);
    await send({ method: "GET", url });
    expect(waits[0]?.milliseconds).toBeGreaterThan(500);
  });

  it("is not waited for beyond the budget", async () => {
    const { send, url, seen } = await start([{ status: 429, headers: { "Retry-After": "31" } }], {
      budgetMs: 5000,
    });
    const error = await errorOf(send({ method: "GET", url }));
    expect(error).toMatchObject({ kind: "throttled", status: 429 });
    expect(error.facts).toContain("31 s");
    expect(error.sentence.da).toContain("vente");
    expect(seen).toHaveLength(1);
  });

  it("is left alone by the site's other requests meanwhile", async () => {
    const timer = heldTimer();
    const { send, url, seen } = await start(
      (_, count) => (count === 1 ? { status: 429, headers: { "Retry-After": "1" } } : {}),
      { timer },
    );
    const first = send({ method: "GET", url });
    await expect.poll(timer.waiting).toEqual([1000]);
    const others = [1, 2, 3].map((number) => send({ method: "GET", url: `${url}?${number}` }));
    await expect.poll(timer.waiting).toEqual([1000, 1000, 1000, 1000]);
    expect(seen).toHaveLength(1);
    timer.letGo();
    await Promise.all([first, ...others]);
    expect(seen).toHaveLength(5);
  });
});

describe("a connection that fails", () => {
  it.each([{ cut: "before" }, { cut: "within" }, { status: 502 }, { status: 504 }] as const)(
    "with %j is tried again for a read",
    async (reply) => {
      const { send, url, waits } = await start([reply, { body: "[1]" }]);
      expect((await send({ method: "GET", url })).body).toBe("[1]");
      expect(waits).toMatchObject([{ reason: "no-answer" }]);
    },
  );

  it.each([{ cut: "before" }, { cut: "within" }, { status: 502 }, { status: 504 }] as const)(
    "with %j is not tried again for a write, whose outcome is unknown",
    async (reply) => {
      const { send, url, seen } = await start([reply, {}]);
      const error = await errorOf(send({ method: "POST", url, body: "{}" }));
      expect(error).toMatchObject({ kind: "offline", outcomeUnknown: true });
      expect(seen).toHaveLength(1);
    },
  );

  it("ends when no answer comes in time", async () => {
    const { send, url } = await start([{ delayMs: 2000 }], { timeoutMs: 100 });
    expect(await errorOf(send({ method: "POST", url, body: "{}" }))).toMatchObject({
      kind: "offline",
      outcomeUnknown: true,
    });
  });

  it("500 is not tried again, not even for a read", async () => {
    const body = JSON.stringify({
      "odata.error": {
        code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
        message: { value: "threshold" },
      },
    });
    const { send, url, seen } = await start([{ status: 500, body }]);
    expect(await errorOf(send({ method: "GET", url }))).toMatchObject({ kind: "too-large", status: 500 });
    expect(seen).toHaveLength(1);
  });
});

describe("a token", () => {
  it("is renewed once when SharePoint refuses it", async () => {
    const asked: (boolean | undefined)[] = [];
    const getToken = (options?: { readonly renew?: boolean }) => {
      asked.push(options?.renew);
      return Promise.resolve(options?.renew ? "new" : "old");
    };
    const { send, url, seen } = await start(
      (request) => (request.headers.authorization === "Bearer new" ? {} : { status: 401 }),
      {
        getToken,
      },
    );
    await send({ method: "POST", url, body: "{}" });
    expect(asked).toEqual([undefined, true]);
    expect(seen).toHaveLength(2);
  });

  it("that is refused again means signed out", async () => {
    const { send, url, seen } = await start([{ status: 401 }]);
    expect(await errorOf(send({ method: "GET", url }))).toMatchObject({ kind: "signed-out", status: 401 });
    expect(seen).toHaveLength(2);
  });

  it("that cannot be had means signed out, and nothing is sent", async () => {
    const { send, url, seen } = await start([{}], {
      getToken: () => Promise.reject(new Error("popup blocked")),
    });
    const error = await errorOf(send({ method: "GET", url }));
    expect(error).toMatchObject({ kind: "signed-out" });
    expect(error.facts).toContain("popup blocked");
    expect(seen).toHaveLength(0);
  });

  it("is sent to the site's own origin only", async () => {
    const { send, seen } = await start([{}]);
    const other = await answering([{}]);
    expect(await errorOf(send({ method: "GET", url: `${other.origin}/_api/web` }))).toMatchObject({
      kind: "broken",
    });
    expect([...seen, ...other.seen]).toEqual([]);
    await other.close();
  });
});

describe("what SharePoint says", () => {
  it.each([
    [
      400,
      "-1, Microsoft.SharePoint.SPException",
      "The field or property 'PlanKey' does not exist.",
      "not-provisioned",
    ],
    [400, "-1, X", "Bad", "invalid"],
    [403, "-2147024891, System.UnauthorizedAccessException", "Access denied.", "forbidden"],
    [
      404,
      "-1, System.ArgumentException",
      "List 'Plans' does not exist at site with URL 'x'.",
      "not-provisioned",
    ],
    [404, "-2130575338, System.ArgumentException", "Item does not exist.", "not-found"],
    [412, "-1, X", "The request ETag value", "conflict"],
    [413, "-1, X", "Too large", "too-large"],
    [500, "-1, X", "Oh", "broken"],
  ])("%s %s %s is %s", async (status, code, message, kind) => {
    const body = JSON.stringify({ "odata.error": { code, message: { lang: "en-US", value: message } } });
    const { send, url } = await start([{ status, body }]);
    const error = await errorOf(send({ method: "GET", url }));
    expect(error).toMatchObject({ kind, status, code });
    expect(error.facts).toContain(message);
    expect(error.facts).not.toContain("Bearer");
    expect(error.sentence.en).not.toBe("");
  });
});

describe("PnPjs", () => {
  it("sends through the same, without telemetry and cookies, and hands on our errors", async () => {
    const { site, seen } = await start((request) =>
      request.method === "GET" ? { body: '{"Title":"Styring"}' } : { status: 403 },
    );
    expect(await site.sp.web.select("Title")()).toEqual({ Title: "Styring" });
    const [request] = seen;
    expect(request?.headers).toMatchObject({
      authorization: "Bearer t",
      "user-agent": "NONISV|Rettesnor|Rettesnor/0.1",
    });
    expect(
      Object.keys(request?.headers ?? {}).filter((name) => /pnp|clienttag|cookie|requestdigest/.test(name)),
    ).toEqual([]);
    const error = await errorOf(
      site.sp.web.lists.getByTitle("x").items.getById(1).update({ Title: "y" }, '"7"'),
    );
    expect(error.kind).toBe("forbidden");
    expect(seen[1]?.headers).toMatchObject({ "if-match": '"7"', "x-http-method": "MERGE" });
  });
});
