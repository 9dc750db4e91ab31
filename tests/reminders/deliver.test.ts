/**
 * What becomes of a message, against the stand-in for Teams channels on a real port, and against answers that no
 * well-behaved channel gives.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChannelStandIn, type ChannelFault } from "../../src/product/channel-stand-in.ts";
import { listen, type HttpServer } from "../../src/product/http-server.ts";
import { readChannels } from "../../src/reminders/channels.ts";
import { makeDeliver } from "../../src/reminders/deliver.ts";
import { digestMessage } from "../../src/reminders/digest-card.ts";
import { webhookMessage } from "../../src/reminders/adaptive-card.ts";
import { answering, type Reply } from "../sharepoint/answering-server.ts";
import { quickTimer } from "../sharepoint/quick-timer.ts";
import { digest } from "./made-up.ts";

const message = digestMessage(digest());
let folder: string;
let server: HttpServer;
/** The stand-in's. */
const timer = quickTimer();

const departments = [{ key: "skoler", title: "Skoler" }];
const openStandIn = () =>
  openChannelStandIn({ file: join(folder, "kanaler.jsonl"), departments, now: () => new Date(), timer });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rettesnor-kanaler-"));
  const standIn = openStandIn();
  server = await listen(
    0,
    async (request) => (await standIn.answer(request)) ?? new Response(null, { status: 404 }),
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const webhook = () => new URL("/kanaler/skoler/webhook", server.origin);

/** A delivery that notes how long it would have waited instead of waiting. */
function hurried() {
  const waits: number[] = [];
  let clock = 0;
  const deliver = makeDeliver({
    now: () => clock,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
  });
  return { deliver, waits };
}

async function letFail(fault: ChannelFault, times = 1): Promise<void> {
  const answer = await fetch(new URL("/kanaler/skoler/fejl", server.origin), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ fault, times }),
  });
  expect(answer.status).toBe(204);
}

/** The stand-in takes four messages a second, and the tests are quicker. */
const settle = (): Promise<void> => timer.wait(1000);

function kept(): number {
  return readFileSync(join(folder, "kanaler.jsonl"), "utf8").trim().split("\n").length;
}

describe("a message to a channel", () => {
  it("is taken, and is there after a restart", async () => {
    const delivery = await hurried().deliver(webhook(), message);
    expect(delivery.fate === "accepted" && delivery.card).toMatch(/^[0-9a-f-]{36}$/u);
    const again = await openStandIn().answer(new Request("http://localhost/kanaler/kort.json"));
    const posted = (await again?.json()) as {
      cards: { department: string; content: unknown; summary: string }[];
    };
    expect(posted.cards).toHaveLength(1);
    expect(posted.cards[0]).toMatchObject({ department: "skoler", summary: message.summary });
    expect(posted.cards[0]?.content).toEqual(message.attachments[0].content);
  });

  it.each([
    ["429", 1000, 1000],
    // Nothing says how long, so that it is ours to choose.
    ["429-body", 1000, 2000],
  ] as const)("waits when the channel is busy (%s) and is taken in the end", async (fault, least, most) => {
    await settle();
    await letFail(fault);
    const { deliver, waits } = hurried();
    const before = kept();
    expect(await deliver(webhook(), message)).toMatchObject({ fate: "accepted" });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(least);
    expect(waits[0]).toBeLessThanOrEqual(most);
    expect(kept()).toBe(before + 1);
  });

  it.each([
    ["404", "refused", 0],
    ["413", "too-large", 0],
    ["500", "unknown", 0],
    ["500-after", "unknown", 1],
  ] as const)("that fails with %s is %s", async (fault, fate, arrived) => {
    await settle();
    await letFail(fault);
    const before = kept();
    const delivery = await hurried().deliver(webhook(), message);
    expect(delivery.fate).toBe(fate);
    expect("reason" in delivery && delivery.reason).toMatch(/^[A-ZÆØÅ].*\.$/u);
    expect(kept()).toBe(before + arrived);
  });

  it("is too large beyond what Teams takes", async () => {
    await settle();
    const card = { ...message.attachments[0].content, fallbackText: "Æ".repeat(20_000) };
    expect(await hurried().deliver(webhook(), webhookMessage("", card))).toMatchObject({ fate: "too-large" });
  });

  it("keeps its distance from the one before", async () => {
    await settle();
    const { deliver, waits } = hurried();
    for (let count = 0; count < 3; count += 1) await deliver(webhook(), message);
    expect(waits).toEqual([250, 250]);
  });
});

describe("a channel that answers oddly", () => {
  const cases: readonly [string, Reply, string][] = [
    ["cuts the connection", { cut: "before" }, "unknown"],
    ["cuts its answer", { status: 202, body: "taget imod", cut: "within" }, "unknown"],
    ["never has time", { status: 429, headers: { "Retry-After": "7200" } }, "refused"],
    [
      "names a day to come back",
      { status: 503, headers: { "Retry-After": "Fri, 31 Dec 2099 10:00:00 GMT" } },
      "refused",
    ],
    ["does not know us", { status: 401 }, "refused"],
    ["leads elsewhere", { status: 302, headers: { Location: "http://127.0.0.1:9/" } }, "unknown"],
    ["times out inside", { status: 504 }, "unknown"],
  ];
  it.each(cases)("%s", async (_, reply, fate) => {
    const odd = await answering([reply]);
    try {
      const delivery = await hurried().deliver(new URL(`${odd.origin}/hemmelig-adresse`), message);
      expect(delivery.fate).toBe(fate);
      expect(JSON.stringify(delivery)).not.toContain("hemmelig");
    } finally {
      await odd.close();
    }
  });

  it("is not there at all, so that nothing can have arrived", async () => {
    const gone = await answering([{}]);
    await gone.close();
    const delivery = await hurried().deliver(new URL(`${gone.origin}/hemmelig-adresse`), message);
    expect(delivery).toMatchObject({ fate: "refused" });
    expect(JSON.stringify(delivery)).not.toContain("hemmelig");
  });
});

const post = (
  path: string,
  body: string,
  headers: Record<string, string> = { "Content-Type": "application/json" },
) => fetch(new URL(path, server.origin), { method: "POST", headers, body });

describe("the stand-in", () => {
  it("takes no more than four messages a second", async () => {
    await settle();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post("/kanaler/skoler/webhook", JSON.stringify(message))),
    );
    const codes = answers.map(({ status }) => status);
    expect(codes.filter((code) => code === 202)).toHaveLength(4);
    expect(codes.filter((code) => code === 429)).toHaveLength(2);
    expect(answers.find(({ status }) => status === 429)?.headers.get("Retry-After")).toBe("1");
  });

  it.each([
    ["what is no message", "/kanaler/skoler/webhook", "{}", 400],
    ["what is no JSON", "/kanaler/skoler/webhook", "hej", 400],
    ["an unknown channel", "/kanaler/ukendt/webhook", "{}", 404],
    ["an unknown fault", "/kanaler/skoler/fejl", '{"fault":"418"}', 400],
  ])("refuses %s", async (_, path, body, code) => {
    expect((await post(path, body)).status).toBe(code);
  });

  it("refuses what another page could send unasked", async () => {
    const answer = await post("/kanaler/skoler/webhook", JSON.stringify(message), {
      "Content-Type": "text/plain",
    });
    expect(answer.status).toBe(415);
  });
});

describe("the channels' addresses", () => {
  const workflow =
    "https://abc.01.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/1/triggers/manual/paths/invoke?sig=x";

  it("are read with name and channel, and a department may be left out on purpose", () => {
    const reading = readChannels(
      JSON.stringify({
        skoler: workflow,
        "oekonomi-stab": { webhook: workflow, name: "Generelt", channelId: "19:a@thread.tacv2" },
        "kultur-fritid": null,
      }),
      false,
    );
    if ("wrong" in reading) throw new Error(reading.wrong.join());
    expect(reading.channels.get("skoler")).toMatchObject({ name: "skoler", channelId: undefined });
    expect(reading.channels.get("oekonomi-stab")).toMatchObject({
      name: "Generelt",
      channelId: "19:a@thread.tacv2",
    });
    expect(reading.channels.has("kultur-fritid")).toBe(true);
    expect(reading.channels.get("kultur-fritid")).toBeUndefined();
    expect(reading.channels.has("by-klima-teknik")).toBe(false);
  });

  it.each([
    ["hej", "ikke skrevet som JSON"],
    ["[]", "skal stå som et objekt"],
    ['{"skoler":""}', "ikke en adresse"],
    ['{"skoler":{"name":"x"}}', "mangler"],
    ['{"skoler":"http://abc.environment.api.powerplatform.com/x?sig=hemmelig"}', "https://"],
    ['{"skoler":"https://prod-1.westeurope.logic.azure.com/x?sig=hemmelig"}', "udgået"],
    ['{"skoler":"https://egelund.webhook.office.com/x?sig=hemmelig"}', "udgået"],
    ['{"skoler":"https://example.com/x?sig=hemmelig"}', "ikke en af Microsofts"],
    ['{"skoler":"https://api.powerplatform.com.example.com/x?sig=hemmelig"}', "ikke en af Microsofts"],
    ['{"skoler":"https://user:hemmelig@api.powerplatform.com/x"}', "adgangskode"],
    ['{"skoler":"https://api.powerplatform.com:8443/x?sig=hemmelig"}', "porten 8443"],
    ['{"skoler":"http://localhost:4820/kanaler/skoler/webhook?sig=hemmelig"}', "https://"],
  ])("are refused with a sentence and without the secret: %s", (json, words) => {
    const reading = readChannels(json, false);
    expect(JSON.stringify(reading)).toContain(words);
    expect(JSON.stringify(reading)).not.toContain("hemmelig");
  });

  it("may be on this machine for the local product", () => {
    expect(readChannels('{"skoler":"http://localhost:4820/kanaler/skoler/webhook"}', true)).toHaveProperty(
      "channels",
    );
  });
});
