/** The local product's way of handing out files: over real HTTP, with the headers that a browser needs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { compress } from "../../src/product/build-tab.ts";
import { type HttpServer, listen } from "../../src/product/http-server.ts";
import { writeFacts } from "../../src/product/local-page.ts";
import { serveFiles } from "../../src/product/static-files.ts";

const folder = mkdtempSync(join(tmpdir(), "rettesnor-serving-"));
let server: HttpServer;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "main-abc.js"), "console.log('økonomi');".repeat(100));
  writeFileSync(join(folder, "local.html"), "<head></head>");
  writeFileSync(join(folder, "mark.svg"), "<svg/>");
  compress(folder);
  server = await listen(
    0,
    serveFiles(folder, () => "<!doctype html><title>Rettesnor</title>"),
  );
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** One request as a client sends it that does not tidy up addresses and headers. */
function send(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(server.origin), { path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once("error", reject);
    sent.end();
  });
}

describe("serveFiles", () => {
  it("answers / with the page, never kept, with a policy of its own", async () => {
    const answer = await fetch(server.origin);
    expect(await answer.text()).toContain("Rettesnor");
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=UTF-8");
    expect(answer.headers.get("Cache-Control")).toBe("no-cache");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Content-Security-Policy")).toContain("script-src 'self';");
  });

  it("answers a hashed asset compressed, to be kept for ever", async () => {
    const answer = await fetch(`${server.origin}/assets/main-abc.js`);
    expect(await answer.text()).toContain("økonomi");
    expect(answer.headers.get("Content-Encoding")).toBe("gzip");
    expect(Number(answer.headers.get("Content-Length"))).toBeLessThan(200);
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    const plain = await fetch(`${server.origin}/assets/main-abc.js`, {
      headers: { "Accept-Encoding": "identity" },
    });
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(await plain.text()).toHaveLength(2300);
  });

  it("answers HEAD with headers alone, and other verbs with 405", async () => {
    const head = await fetch(`${server.origin}/mark.svg`, { method: "HEAD" });
    expect([head.status, head.headers.get("Content-Type"), await head.text()]).toEqual([
      200,
      "image/svg+xml; charset=utf-8",
      "",
    ]);
    expect((await fetch(server.origin, { method: "POST", body: "x" })).status).toBe(405);
  });

  it.each(["/nowhere", "/assets", "/local.html", "/..%2f..%2fetc/passwd", "/%00", "/%E0%A4%A"])(
    "answers %s with 404",
    async (path) => {
      expect((await fetch(server.origin + path)).status).toBe(404);
    },
  );

  it("lets an error page be kept by nobody", async () => {
    const answer = await fetch(`${server.origin}/assets/gone-abc.js`);
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([404, "no-cache"]);
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("lets nobody out of the folder by dots", async () => {
    expect(await send("/../../../../etc/passwd", {})).toBe(404);
  });
});

describe("listen", () => {
  it("answers on both names of this machine", async () => {
    expect((await fetch(server.origin.replace("localhost", "127.0.0.1"))).status).toBe(200);
  });

  it("turns away a page that calls this machine by a name of its own", async () => {
    expect(await send("/", { Host: "rettesnor.attacker.example" })).toBe(421);
  });

  it("turns away a page of another origin, unless that was named", async () => {
    const origin = "http://tab.egelund.example";
    expect(await send("/", { Origin: origin })).toBe(403);
    expect(await send("/", { Origin: "null" })).toBe(403);
    expect(await send("/", { Origin: server.origin })).toBe(200);
    const open = await listen(0, () => new Response("åben"), undefined, [origin]);
    expect((await fetch(open.origin, { headers: { Origin: origin } })).status).toBe(200);
    await open.close();
  });

  it("says in a sentence that a port is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    await expect(listen(port, () => new Response())).rejects.toThrow(`Port ${port} er optaget`);
    other.close();
  });

  it("answers 500 and goes on when a handler throws", async () => {
    const reported = vi.spyOn(console, "error").mockReturnValue();
    const failing = await listen(0, () => {
      throw new TypeError("planted");
    });
    expect((await fetch(failing.origin)).status).toBe(500);
    expect((await fetch(failing.origin)).status).toBe(500);
    expect(reported).toHaveBeenCalledTimes(2);
    reported.mockRestore();
    await failing.close();
  });
});

describe("writeFacts", () => {
  it("lets no name end the script that it stands in", () => {
    const facts = { siteUrl: "http://localhost:1/sites/styring", people: [person("</script><b>Ærø")] };
    const page = writeFacts("<html><head><title>x</title></head><body></body></html>", facts);
    const json = /id="rettesnor-local">(?<json>.*?)<\/script>/u.exec(page)?.groups?.["json"] ?? "";
    expect(JSON.parse(json)).toEqual(facts);
    expect(page.match(/<\/script>/gu)).toHaveLength(1);
  });

  it("refuses a page without a head", () => {
    expect(() => writeFacts("", { siteUrl: "", people: [] })).toThrow("dist/local");
  });
});

function person(name: string) {
  return { email: "a@egelund.example", name, title: "", department: "" };
}
