/** `npm start` from outside: what it prints, what it refuses in a sentence, and that its data outlive everything. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildTab, projectFolder } from "../../src/product/build-tab.ts";
import { start as startHere } from "../../src/commands/start.ts";
import { copySeededDatabase } from "../browser/seeded-database.ts";
import { type Ended, type Running, runCommand, runHere, runSource } from "./running.ts";

let folder: string;
let running: Running | undefined;

beforeAll(async () => {
  await buildTab("local", () => {});
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rettesnor-start-"));
});
afterEach(async () => {
  running?.process.kill("SIGKILL");
  await running?.ended;
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** What ends by itself, here. */
function refused(...options: string[]): Promise<Ended> {
  return runHere(startHere, options);
}

function start(...options: string[]): Running {
  running = runCommand("start", options);
  return running;
}

/** An option that names the data folder, on any free port. */
const inFolder = (path: string = folder): string[] => ["--port", "0", "--data", path];

async function ask(origin: string, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${origin}/sites/styring/_api/${path}`, {
    ...init,
    headers: {
      Authorization: "Bearer admin@egelund.example",
      Accept: "application/json;odata=nometadata",
      "Content-Type": "application/json",
    },
  });
}

describe("npm start", () => {
  it("prints one line when everything is there, serves page and lists, and stops in good order", async () => {
    // From its source, as people start it.
    running = runSource("start", [...inFolder(await copied()), "--today", "2026-11-22"]);
    const product = running;
    const line = await product.firstLine;
    const origin = /^Rettesnor: (?<origin>http:\/\/localhost:\d+)$/u.exec(line)?.groups?.["origin"] ?? "";
    const page = await (await fetch(origin)).text();
    expect(page).toContain('"today":"2026-11-22"');
    expect(page).toContain("mette.holm@egelund.example");
    const lists = (await (await ask(origin, "web/lists?$select=Title")).json()) as {
      value: { Title: string }[];
    };
    expect(lists.value.length).toBeGreaterThan(4);
    // Ctrl+C comes twice: from the terminal and from npm.
    product.process.kill("SIGINT");
    product.process.kill("SIGINT");
    const ended = await product.ended;
    expect(ended.code).toBe(0);
    expect(ended.stdout).toBe(`${line}\n`);
    expect(readdirSync(folder).toSorted()).toEqual(["rettesnor.json", "sharepoint.db"]);
  });

  it("has what was written before it was killed", async () => {
    await copied();
    const first = start(...inFolder());
    const before = originOf(await first.firstLine);
    const added = await ask(before, "web/lists", {
      method: "POST",
      body: JSON.stringify({ Title: "Før strømmen gik", BaseTemplate: 100 }),
    });
    expect(added.status).toBe(201);
    first.process.kill("SIGKILL");
    await first.ended;
    const second = start(...inFolder());
    const found = await ask(
      originOf(await second.firstLine),
      "web/lists/getByTitle('Før strømmen gik')?$select=Title",
    );
    expect(await found.json()).toMatchObject({ Title: "Før strømmen gik" });
  });

  it("lets only one use the database", async () => {
    await copied();
    await start(...inFolder()).firstLine;
    const second = await refused(...inFolder());
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/bruges allerede \(proces \d+\)/u);
    const third = await refused(...inFolder(), "--reset");
    expect(third.stderr).toMatch(/bruges allerede/u);
  });

  it("leaves a damaged database as it is, until --reset asks for a new one", async () => {
    await copied();
    const path = join(folder, "sharepoint.db");
    writeFileSync(path, "Dette er ikke en database. ".repeat(500));
    const ended = await refused(...inFolder());
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("er beskadiget og er ikke rørt");
    expect(ended.stderr).not.toContain("    at ");
    expect(readFileSync(path, "utf8")).toContain("Dette er ikke en database.");
  });

  it("removes with --reset only what it made itself", async () => {
    writeFileSync(join(folder, "sharepoint.db"), "min egen");
    const ended = await refused(...inFolder(), "--reset");
    expect(ended.stderr).toContain("ikke har lavet");
    expect(readFileSync(join(folder, "sharepoint.db"), "utf8")).toBe("min egen");
  });

  it("keeps everything when --reset meets a port that is taken", async () => {
    await copied();
    const before = readFileSync(join(folder, "sharepoint.db"));
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const ended = await start("--port", String(port), "--data", folder, "--reset").ended;
    other.close();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(`Port ${port} er optaget`);
    expect(readFileSync(join(folder, "sharepoint.db")).equals(before)).toBe(true);
  });

  it("will not put the large town on top of the small one", async () => {
    await copied();
    const ended = await refused(...inFolder(), "--town", "large");
    expect(ended.stderr).toContain("ligger allerede byen small");
  });

  it.each([
    [["--prot", "1"], "--prot"],
    [["--port", "99999"], "65535"],
    [["--today", "2026-13-01"], "ÅÅÅÅ-MM-DD"],
    [["--town", "huge"], "small eller large"],
    [["--faults", "nowhere.json"], "nowhere.json"],
  ])("answers %j with one sentence", async (options, named) => {
    const ended = await refused(...inFolder(), ...options);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toContain(named);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("says in a sentence that it may not write", async () => {
    writeFileSync(join(folder, "file"), "");
    for (const path of [join(folder, "file"), join(folder, "file", "below"), "/proc/rettesnor/dybere"]) {
      const ended = await refused(...inFolder(path));
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain("--data");
      expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  it("tells its options and starts nothing", async () => {
    const ended = await refused("--help");
    expect(ended.code).toBe(0);
    for (const option of ["--port", "--data", "--reset", "--today", "--town", "--faults"]) {
      expect(ended.stdout).toContain(option);
    }
  });
});

describe("node-version.mjs", () => {
  it.each([
    ["18.20.4", 1],
    ["20.18.0", 1],
    ["20.19.0", 0],
    ["22.1.0", 0],
  ])("under Node %s ends with %d", (version, code) => {
    const pretend = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`;
    const file = join(projectFolder, "src/commands/node-version.mjs");
    const ended = spawnSync(process.execPath, ["--import", pretend, file], { encoding: "utf8" });
    expect(ended.status).toBe(code);
    expect(ended.stderr.trim()).toBe(
      code === 0
        ? ""
        : `Rettesnor kræver Node 20.19 eller nyere, og her er Node ${version}: hent en nyere på nodejs.org, og prøv igen.`,
    );
  });
});

/** Puts the seeded database into the test's own folder. */
async function copied(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  folder = await copySeededDatabase();
  mkdirSync(folder, { recursive: true });
  return folder;
}

function originOf(line: string): string {
  return line.replace("Rettesnor: ", "");
}
