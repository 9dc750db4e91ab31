/** The database file: survives a killed process, is refused when damaged or in use, and is never destroyed. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEmulator } from "../../src/emulator/emulator.ts";
import { DatabaseInUseError } from "../../src/emulator/storage/lock.ts";
import { DamagedDatabaseError } from "../../src/emulator/storage/open-database.ts";
import { admin, openTestSite } from "./test-site.ts";

let folder: string;
let database: string;
const siteUrl = "http://localhost/sites/styring";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-"));
  database = join(folder, "sharepoint.db");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function titles(): Promise<string[]> {
  const site = await openTestSite({ database });
  try {
    const rows = await site.as(admin).web.lists.getByTitle("Goals").items.select("Title")<
      { Title: string }[]
    >();
    return rows.map((row) => row.Title);
  } finally {
    await site.close();
  }
}

describe("the file", () => {
  it("keeps everything over a restart", async () => {
    const site = await openTestSite({ database });
    await site.as(admin).web.lists.add("Goals");
    await site.as(admin).web.lists.getByTitle("Goals").items.add({ Title: "æ" });
    await site.close();
    expect(await titles()).toEqual(["æ"]);
  });

  it("keeps what was answered when the process is killed", async () => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "src/commands/emulate.ts", "--port", "0", "--data", folder],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const url = await new Promise<string>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        const match = /SharePoint: (\S+)/.exec(chunk.toString());
        if (match?.[1] !== undefined) resolve(match[1]);
      });
    });
    const post = (path: string, body: unknown): Promise<Response> =>
      fetch(`${url}/_api/${path}`, {
        method: "POST",
        headers: { Authorization: `Bearer ${admin}`, "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
    await post("web/lists", { Title: "Goals", BaseTemplate: 100 });
    expect((await post("web/lists/getbytitle('Goals')/items", { Title: "svaret" })).status).toBe(201);
    const second = openEmulator({ database, siteUrl });
    await expect(second).rejects.toBeInstanceOf(DatabaseInUseError);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await titles()).toEqual(["svaret"]);
  });

  it.each([
    ["random bytes", Buffer.from("dette er ikke en database ".repeat(500))],
    ["a cut header", Buffer.from("SQLite format 3\u0000 og så noget andet".repeat(300))],
  ])("is refused and left alone when it holds %s", async (_name, content) => {
    writeFileSync(database, content);
    await expect(openEmulator({ database, siteUrl })).rejects.toBeInstanceOf(DamagedDatabaseError);
    expect(readFileSync(database).equals(content)).toBe(true);
  });

  it("is refused when its pages are overwritten", async () => {
    const site = await openTestSite({ database });
    await site.as(admin).web.lists.add("Goals");
    await site.close();
    const content = readFileSync(database);
    content.fill(0xaa, 4096 * 3, 4096 * 8);
    writeFileSync(database, content);
    await expect(openEmulator({ database, siteUrl })).rejects.toBeInstanceOf(DamagedDatabaseError);
    expect(readFileSync(database).equals(content)).toBe(true);
  });
});
