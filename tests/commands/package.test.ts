/** `npm run package` from outside: what it lays where, and what it refuses in a sentence. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { makePackage } from "../../src/commands/package.ts";
import { runHere, runSource } from "./running.ts";

const out = mkdtempSync(join(tmpdir(), "rettesnor-package-"));
const good = {
  host: "rettesnor.egelund.example",
  tenant: "11111111-2222-4333-8444-555555555555",
  client: "66666666-7777-4888-8999-000000000000",
  site: "https://egelund.sharepoint.com/sites/styring/",
};

afterAll(() => rmSync(out, { recursive: true }));

function argvOf(options: Readonly<Record<string, string>>): string[] {
  return Object.entries({ out, ...options }).flatMap(([name, value]) => [`--${name}`, value]);
}

function pack(options: Readonly<Record<string, string>>) {
  return runHere(makePackage, argvOf(options));
}

describe("npm run package", () => {
  it("writes the Teams package, the tab's configuration and the host's headers", async () => {
    const ended = await runSource("package", argvOf(good)).ended;
    expect(ended.stderr.replace("Bygger fanen …\n", "")).toBe("");
    expect(ended.code).toBe(0);
    const files = unzipSync(readFileSync(join(out, "rettesnor-teams.zip")));
    expect(Buffer.from(files["manifest.json"] ?? []).toString("utf8")).toContain(good.client);
    const configuration: unknown = JSON.parse(readFileSync(join(out, "tab/rettesnor.json"), "utf8"));
    expect(configuration).toMatchObject({
      siteUrl: "https://egelund.sharepoint.com/sites/styring",
      tenantId: good.tenant,
      clientId: good.client,
    });
    // All of it lies where it was asked for.
    expect(ended.stdout).toContain(join(out, "tab"));
    expect(readFileSync(join(out, "tab/index.html"), "utf8")).toContain("<script");
    const nginx = readFileSync(join(out, "rettesnor.nginx.conf"), "utf8");
    expect(nginx).toContain("server_name rettesnor.egelund.example;");
    expect(nginx).not.toContain("{{");
    const azure = readFileSync(join(out, "tab/staticwebapp.config.json"), "utf8");
    expect(JSON.parse(azure)).toHaveProperty("globalHeaders");
    expect(azure).toContain("connect-src 'self' https://egelund.sharepoint.com ");
    const before = readFileSync(join(out, "rettesnor-teams.zip"));
    await pack(good);
    expect(readFileSync(join(out, "rettesnor-teams.zip")).equals(before)).toBe(true);
  });

  it.each([
    [{ host: "https://rettesnor.egelund.example" }, "uden https://"],
    [{ host: "localhost" }, "værtsnavn"],
    [{ tenant: "egelund.onmicrosoft.com" }, "--tenant skal være et GUID"],
    [{ client: "1234" }, "--client skal være et GUID"],
    [{ site: "http://egelund.sharepoint.com" }, "--site skal være"],
    [{ "app-id": "rettesnor" }, "--app-id skal være et GUID"],
  ])("refuses %j with one sentence", async (wrong, sentence) => {
    const ended = await pack({ ...good, ...wrong });
    expect(ended.code).toBe(1);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toContain(sentence);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("names what is missing", async () => {
    expect((await pack({ host: good.host })).stderr).toContain("--client");
  });
});
