/**
 * `provision` and `remind` as the single files that `npm run build` makes: run from an empty folder, without anything
 * installed.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSingleFiles } from "../../src/packaging/single-files.ts";
import { openProduct, type Product } from "../../src/product/open-product.ts";
import { silent } from "../../src/terminal/progress.ts";
import { importsOf } from "../architecture/source-files.ts";
import { copySeededDatabase } from "../browser/seeded-database.ts";
import { openEmbedded, organisationFile, people } from "../sharepoint/embedded.ts";
import { type Ended, runSource } from "./running.ts";

const today = "2026-11-27";
const folder = mkdtempSync(join(tmpdir(), "rettesnor-alene-"));
let product: Product;
let data: string;
let files: readonly string[];

beforeAll(async () => {
  files = await buildSingleFiles(folder);
  data = await copySeededDatabase();
  const options = { port: 0, dataFolder: data, reset: false, today, town: undefined, faults: [] };
  product = await openProduct(options, () => Promise.resolve({ answer: () => new Response("") }), silent);
});

afterAll(async () => {
  await product.close();
  for (const path of [data, folder]) rmSync(path, { recursive: true, force: true });
});

/** Runs one of the files where it lies, with nothing in the environment that could lead to packages. */
function runAlone(name: string, ...options: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`${name}.mjs`, ...options],
      { cwd: folder, env: { PATH: "" } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : null;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

describe("the single files", () => {
  it("are one each, and import nothing but what Node has", () => {
    const expected = ["provision.licences.md", "provision.mjs", "remind.licences.md", "remind.mjs"];
    expect(readdirSync(folder).toSorted()).toEqual(expected);
    const imported = files.flatMap((path) => importsOf({ path, text: readFileSync(path, "utf8") }));
    const foreign = imported.map(({ specifier }) => specifier.replace(/^node:/u, ""));
    expect(foreign.filter((name) => !builtinModules.includes(name))).toEqual([]);
  });

  it("say whose packages are inside: nothing of the page's, nor the embedded SharePoint", () => {
    const licences = readFileSync(join(folder, "remind.licences.md"), "utf8");
    const names = [...licences.matchAll(/^## (?<name>\S+) - \S+ \(\S+\)$/gmu)].map(
      ({ groups }) => groups?.["name"],
    );
    expect(names).toContain("@pnp/sp");
    expect(names).toContain("@azure/msal-node");
    expect(names.length).toBeLessThan(40);
    expect(names.filter((name) => /react|fluentui|lexical|sqlite|saxes|docx/u.test(name ?? ""))).toEqual([]);
    for (const path of files) expect(readFileSync(path, "utf8")).not.toContain("sqlite3");
  });

  it.each(["provision", "remind"])("%s explains itself by the name that it bears", async (name) => {
    const { code, stdout } = await runAlone(name, "--help");
    expect([code, stdout.split("\n")[0]]).toEqual([0, expect.stringMatching(`^node ${name}\\.mjs `)]);
    expect(stdout).toContain("--certificate");
  });

  it("make a site ready, and find nothing more to do", async () => {
    const embedded = await openEmbedded();
    writeFileSync(join(folder, "organisation.json"), JSON.stringify(organisationFile));
    const options = [
      "--site",
      embedded.url,
      "--organisation",
      "organisation.json",
      "--token-for",
      people.admin,
    ];
    const done = await runAlone("provision", ...options);
    expect(done.stderr).toBe("");
    expect(done.stdout).toContain("er klar.");
    const again = await runAlone("provision", ...options, "--check");
    expect([again.code, again.stdout]).toEqual([0, `Intet mangler på ${embedded.url}.\n`]);
    await embedded.close();
    rmSync(join(folder, "organisation.json"));
  });

  it("say of a day's reminders what the command in the checkout says", async () => {
    const options = ["--site", `${product.origin}/sites/styring`, "--today", today, "--dry-run"];
    const alone = await runAlone("remind", ...options);
    expect(alone.code).toBe(0);
    expect(alone.stdout.split("\n").length).toBeGreaterThan(3);
    expect(alone).toEqual(await runSource("remind", options).ended);
  });

  it("load what signs in to Microsoft from within, before they ask for the certificate", async () => {
    writeFileSync(join(folder, "channels.json"), "{}", { mode: 0o600 });
    const site = "https://egelund.sharepoint.com/sites/styring";
    const tenant = ["--tenant", "11111111-2222-4333-8444-555555555555"];
    const client = ["--client", "77777777-8888-4999-8aaa-bbbbbbbbbbbb"];
    const others = ["--site", site, "--tab", site, "--channels", "channels.json"];
    const certificate = ["--certificate", "certificate.pem"];
    const { code, stderr } = await runAlone("remind", ...others, ...tenant, ...client, ...certificate);
    expect([code, stderr.trim()]).toEqual([2, "Certifikatet certificate.pem kan ikke læses."]);
    rmSync(join(folder, "channels.json"));
  });
});
