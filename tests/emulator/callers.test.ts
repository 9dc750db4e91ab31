/**
 * Who may ask the embedded SharePoint over HTTP, and how much: pages of other origins, names of others' for this
 * machine, bodies without end and questions without bottom.
 */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerNodeRequest, serveEmulator } from "../../src/emulator/serve.ts";
import { largestMessage } from "../../src/emulator/protocol/message.ts";
import { admin, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

interface Sent {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A request of which only as much is sent as is asked for. */
function send(
  address: string,
  { method = "GET", headers = {}, body = "", isEnded = true }: Partial<Plan> = {},
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => (text += part));
      answer.on("end", () => {
        sent.destroy();
        resolve({ status: answer.statusCode, headers: answer.headers, text });
      });
    });
    sent.once("error", reject);
    sent.write(body);
    if (isEnded) sent.end();
  });
}

interface Plan {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly isEnded: boolean;
}

const title = "/_api/web/title";
const signedIn = { Authorization: `Bearer ${admin}` };

describe("a page in the same browser", () => {
  it.each(["https://elsewhere.example", "http://localhost:1", "null", "http://localhost.elsewhere.example"])(
    "of %s is turned away, whatever it asks",
    async (origin) => {
      for (const method of ["OPTIONS", "GET", "POST"]) {
        const headers = { ...signedIn, Origin: origin, "Access-Control-Request-Method": "POST" };
        const answer = await send(site.url + title, { method, headers });
        expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([403, undefined]);
        expect(answer.text).toContain("--origin");
      }
    },
  );

  it("of the server's own origin may ask, under each of its names", async () => {
    const { port } = new URL(site.url);
    for (const origin of [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`]) {
      const answer = await send(site.url + title, { headers: { ...signedIn, Origin: origin } });
      expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([200, origin]);
    }
  });

  it("may ask when its origin was named at start, also under its own name for this machine", async () => {
    const named = await serveEmulator(site.emulator, 0, ["https://tab.egelund.example"]);
    const headers = {
      ...signedIn,
      Origin: "https://tab.egelund.example",
      "Access-Control-Request-Method": "POST",
    };
    const address = `http://localhost:${named.port}/sites/test${title}`;
    const preflight = await send(address, { method: "OPTIONS", headers });
    expect([preflight.status, preflight.headers["access-control-allow-origin"]]).toEqual([
      204,
      "https://tab.egelund.example",
    ]);
    const answer = await send(address, { headers: { ...headers, Host: "tab.egelund.example" } });
    expect(answer.status).not.toBe(421);
    await named.close();
  });

  it("that gives this machine a name of its own is turned away", async () => {
    for (const host of ["elsewhere.example", "localhost:1", "localhost"]) {
      expect((await send(site.url + title, { headers: { ...signedIn, Host: host } })).status).toBe(421);
    }
  });

  it("gets nothing to share with others' pages when it names no origin", async () => {
    const answer = await send(site.url + title, { headers: signedIn });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([200, undefined]);
  });
});

describe("a body", () => {
  const add = "/_api/web/lists";
  const endless = { method: "POST", body: "{", isEnded: false };

  it("of somebody who is not signed in is not waited for", async () => {
    const headers = { "Content-Length": "600000000" };
    expect((await send(site.url + add, { ...endless, headers })).status).toBe(401);
    expect((await send(site.url + add, { ...endless })).status).toBe(401);
  });

  it("that leads nowhere is not waited for", async () => {
    const headers = { ...signedIn, "Content-Length": "600000000" };
    expect((await send(new URL("/nowhere", site.url).href, { ...endless, headers })).status).toBe(404);
  });

  it("larger than SharePoint takes is refused as SharePoint refuses it, before it is sent", async () => {
    const headers = { ...signedIn, "Content-Length": "600000000" };
    const answer = await send(site.url + add, { ...endless, headers });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("does not allow messages larger than 262144000 bytes");
  });

  it("without a length is read no further than that", async () => {
    const server = createServer((incoming, outgoing) => {
      void answerNodeRequest(site.emulator, incoming, outgoing, 1000);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = site.url.replace(/:\d+/u, `:${(server.address() as AddressInfo).port}`) + add;
    const answer = await send(address, {
      ...endless,
      headers: { ...signedIn, "Transfer-Encoding": "chunked" },
      body: " ".repeat(5000),
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("The request message is too big");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it("that is no file is taken up to two megabytes, alone and as a batch", async () => {
    const padding = " ".repeat(largestMessage);
    const alone = await site.raw("web/lists", { method: "POST", body: `{"Title":"Stor"}${padding}` });
    const batch = await site.raw("$batch", {
      method: "POST",
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: `--b\r\n${padding}`,
    });
    for (const answer of [alone, batch]) {
      expect([answer.status, answer.text]).toEqual([
        400,
        expect.stringContaining("larger than 2097152 bytes"),
      ]);
    }
  });
});

describe("a question without bottom", () => {
  const deep = 50_000;

  it.each([
    ["parentheses", `${"(".repeat(deep)}Id eq 1${")".repeat(deep)}`],
    ["negations", `${"not ".repeat(deep)}(Id eq 1)`],
    ["mixed", `${"not (".repeat(deep)}Id eq 1${")".repeat(deep)}`],
  ])("of %s in a filter is refused, without a trace of where", async (_, filter) => {
    const batch = `--b\r\nContent-Type: application/http\r\n\r\nGET ${site.url}/_api/web/lists?$filter=${encodeURIComponent(filter)} HTTP/1.1\r\n\r\n--b--\r\n`;
    const answer = await site.raw("$batch", {
      method: "POST",
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: batch,
    });
    expect(answer.text).toContain("HTTP/1.1 400");
    expect(answer.text).not.toMatch(/\bat .*\.ts/u);
  });

  it.each([
    [
      "conditions",
      `<View><Query><Where>${"<And>".repeat(deep)}${"</And>".repeat(deep)}</Where></Query></View>`,
    ],
    ["elements", `${"<View>".repeat(deep)}${"</View>".repeat(deep)}`],
  ])("of %s in CAML is refused, without a trace of where", async (_, ViewXml) => {
    const answer = await site.post("web/lists/getbytitle('Dokumenter')/getitems", {
      query: { ViewXml },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/\bat .*\.ts/u);
  });

  it.each([
    ["lists in a body", `${"[".repeat(deep)}${"]".repeat(deep)}`],
    ["objects in a body", `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`],
  ])("of %s never shows where it failed", async (_, body) => {
    const answer = await site.raw("web/lists", { method: "POST", body: `{"Title":${body}}` });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toMatch(/\bat .*\.ts/u);
  });

  it("in an address never shows where it failed", async () => {
    for (const path of [`web/${"(".repeat(4000)}`, `web/lists('${"''".repeat(2000)}`, "web/".repeat(3000)]) {
      const answer = await site.raw(path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toMatch(/\bat .*\.ts/u);
    }
  });
});
