/**
 * `npm run emulate` from outside: a fresh site on demand, and what it refuses in one sentence without harming anything.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emulate as emulateHere } from "../../src/commands/emulate.ts";
import { type Ended, type Running, runCommand, runHere, runSource } from "./running.ts";

let folder: string;
const running: Running[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rettesnor-emulate-"));
});
afterEach(async () => {
  for (const one of running.splice(0)) {
    one.process.kill("SIGKILL");
    await one.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function emulate(...options: string[]): Running {
  const started = runCommand("emulate", options);
  running.push(started);
  return started;
}

/** What ends by itself, here. */
function refused(...options: string[]): Promise<Ended> {
  return runHere(emulateHere, options);
}

/** As people start it. */
function emulateFromSource(...options: string[]): Running {
  const started = runSource("emulate", options);
  running.push(started);
  return started;
}

async function siteOf(started: Running): Promise<string> {
  const line = await started.firstLine;
  return /^SharePoint: (?<site>http:\/\/localhost:\d+\/sites\/styring)$/u.exec(line)?.groups?.["site"] ?? "";
}

async function stop(started: Running): Promise<Ended> {
  started.process.kill("SIGINT");
  return started.ended;
}

async function ask(site: string, path: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${site}/_api/${path}`, {
    ...init,
    headers: {
      Authorization: "Bearer admin@egelund.example",
      Accept: "application/json;odata=nometadata",
      "Content-Type": "application/json",
    },
  });
  return (await response.json()) as Record<string, unknown>;
}

async function titles(site: string, path: string, property = "Title"): Promise<string[]> {
  const { value } = (await ask(site, path)) as { value: Record<string, string>[] };
  return value.map((row) => row[property] ?? "");
}

const addList = (site: string, title: string): Promise<Record<string, unknown>> =>
  ask(site, "web/lists", { method: "POST", body: JSON.stringify({ Title: title, BaseTemplate: 100 }) });

/** The one sentence it ended with. @throws when it ended well, said more, or printed anything as a result */
function refusal({ code, stdout, stderr }: Ended): string {
  const lines = stderr.trim().split("\n");
  if (code !== 1 || stdout !== "" || lines.length !== 1) {
    throw new Error(`It ended with ${String(code)}: ${stdout}${stderr}`);
  }
  return lines[0] ?? "";
}

describe("npm run emulate -- --empty", () => {
  it("gives a team site as SharePoint makes one", async () => {
    const site = await siteOf(emulateFromSource("--port", "0", "--empty"));
    expect(await titles(site, "web/lists?$filter=Hidden eq false")).toEqual([
      "Documents",
      "Site Assets",
      "Site Pages",
    ]);
    expect(await titles(site, "web/sitegroups")).toEqual([
      "Styring Owners",
      "Styring Visitors",
      "Styring Members",
    ]);
    expect(await ask(site, "web/regionalsettings?$expand=TimeZone")).toMatchObject({
      LocaleId: 1030,
      TimeZone: { Id: 3 },
    });
    expect(await titles(site, "web/contenttypes", "StringId")).toEqual(
      expect.arrayContaining(["0x01", "0x0101", "0x0120", "0x0108", "0x010102"]),
    );
    expect(await ask(site, "web/fields/getByInternalNameOrTitle('Title')?$select=Id")).toEqual({
      Id: "fa564e0f-0c70-4ab9-b863-0177e6ddd247",
    });
    expect(await ask(site, "web/lists/getByTitle('Site Pages')/items?$select=FileLeafRef")).toMatchObject({
      value: [{ FileLeafRef: "Home.aspx" }],
    });
  });

  it("is fresh whenever it is started, also twice at once, and touches nothing that is there", async () => {
    const product = emulate("--port", "0", "--data", folder);
    await addList(await siteOf(product), "Husk mig");
    await stop(product);
    const before = readFileSync(join(folder, "sharepoint.db"));
    const [one, other] = [
      emulate("--port", "0", "--data", folder, "--empty"),
      emulate("--port", "0", "--empty"),
    ];
    const [site, second] = [await siteOf(one), await siteOf(other)];
    await addList(site, "Kun her");
    expect(await titles(second, "web/lists")).not.toContain("Kun her");
    expect(await titles(site, "web/lists")).not.toContain("Husk mig");
    expect((await stop(one)).code).toBe(0);
    await stop(other);
    const again = await siteOf(emulate("--port", "0", "--data", folder, "--empty"));
    expect(await titles(again, "web/lists")).not.toContain("Kun her");
    expect(readFileSync(join(folder, "sharepoint.db")).equals(before)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(["empty-1", "empty-2", "sharepoint.db"]);
  });

  it("keeps its data in the folder that was named, also when it is killed", async () => {
    const first = emulate("--port", "0", "--data", folder, "--empty");
    await addList(await siteOf(first), "Skal blive");
    first.process.kill("SIGKILL");
    await first.ended;
    const site = await siteOf(emulate("--port", "0", "--data", folder));
    expect(await titles(site, "web/lists")).toContain("Skal blive");
  });
});

describe("npm run emulate refuses in one sentence", () => {
  it("a port that is taken, and leaves no folder behind", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const data = join(folder, "data");
    const ended = await emulate("--port", String(port), "--data", data, "--empty").ended;
    other.close();
    expect(refusal(ended)).toBe(
      `Port ${port} er optaget af et andet program: luk det, eller vælg en anden med --port.`,
    );
    expect(existsSync(data)).toBe(false);
  });

  it("a folder that cannot be written", async () => {
    const ended = await refused("--port", "0", "--data", "/proc/rettesnor/data");
    expect(refusal(ended)).toMatch(/^\/proc\/rettesnor.* kan ikke laves: vælg en anden mappe med --data\.$/u);
    const empty = await refused("--port", "0", "--data", "/proc/rettesnor", "--empty");
    expect(refusal(empty)).toMatch(/^\/proc\/rettesnor.* kan ikke laves/u);
  });

  it("a file where the folder should be", async () => {
    const file = join(folder, "fil");
    writeFileSync(file, "mit");
    expect(refusal(await refused("--port", "0", "--data", file))).toContain("er ikke en mappe");
    expect(readFileSync(file, "utf8")).toBe("mit");
  });

  it("a damaged database, and leaves it as it is", async () => {
    const path = join(folder, "sharepoint.db");
    writeFileSync(path, "Dette er ikke en database. ".repeat(500));
    expect(refusal(await refused("--port", "0", "--data", folder))).toContain(
      "er beskadiget og er ikke rørt",
    );
    expect(readFileSync(path, "utf8")).toBe("Dette er ikke en database. ".repeat(500));
  });

  it("a database that another has open", async () => {
    await emulate("--port", "0", "--data", folder).firstLine;
    expect(refusal(await refused("--port", "0", "--data", folder))).toContain("bruges allerede (proces");
  });

  it("a fault file that is not JSON", async () => {
    const file = join(folder, "fejl.json");
    writeFileSync(file, "{ikke json");
    expect(refusal(await refused("--port", "0", "--data", folder, "--faults", file))).toContain(
      `filen ${file} kan ikke bruges: den er ikke JSON.`,
    );
    expect(existsSync(join(folder, "sharepoint.db"))).toBe(false);
  });

  it("a fault file that is not there", async () => {
    const file = join(folder, "findes-ikke.json");
    expect(refusal(await refused("--port", "0", "--data", folder, "--faults", file))).toContain(
      "kan ikke læses",
    );
  });

  it("options that it does not know or understand", async () => {
    expect(refusal(await refused("--prot", "1"))).toContain("--prot");
    expect(refusal(await refused("--port", "99999"))).toBe(
      '--port skal være et tal fra 0 til 65535, ikke "99999".',
    );
    expect(refusal(await refused("--port"))).toContain("--port");
  });
});

describe("npm run emulate -- --faults FILE", () => {
  it("lets chosen requests fail", async () => {
    const file = join(folder, "fejl.json");
    const rule = `{ "match": { "path": "/lists", "nth": 2 }, "then": { "status": 429, "headers": { "Retry-After": "7" } } }`;
    writeFileSync(file, `[${rule}]`);
    const site = await siteOf(emulate("--port", "0", "--empty", "--faults", file));
    const statuses: [number, string | null][] = [];
    for (let time = 0; time < 3; time += 1) {
      const response = await fetch(`${site}/_api/web/lists`, {
        headers: { Authorization: "Bearer admin@egelund.example" },
      });
      statuses.push([response.status, response.headers.get("retry-after")]);
    }
    expect(statuses).toEqual([
      [200, null],
      [429, "7"],
      [200, null],
    ]);
  });
});
