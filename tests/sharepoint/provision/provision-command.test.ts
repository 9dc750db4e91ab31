/** `npm run provision` as IT runs it: exit codes, what it prints, and what it refuses. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Failure } from "../../../src/terminal/failure.ts";
import { provision } from "../../../src/commands/provision.ts";
import { openEmbedded, organisationFile, people, type Embedded } from "../embedded.ts";

let embedded: Embedded;
let folder: string;
let file: string;
beforeAll(async () => {
  embedded = await openEmbedded();
  folder = mkdtempSync(join(tmpdir(), "rettesnor-"));
  file = join(folder, "organisation.json");
  writeFileSync(file, JSON.stringify(organisationFile));
});
afterAll(async () => {
  await embedded.close();
  rmSync(folder, { recursive: true });
});

async function run(...argv: readonly string[]) {
  const lines: string[] = [];
  const code = await provision(argv, (line) => lines.push(line));
  return { code, said: lines.join("\n") };
}

const local = () => ["--site", embedded.url, "--organisation", file, "--token-for", people.admin];

describe("npm run provision", () => {
  it("shows first, does then, and finds nothing more to do", async () => {
    const before = await run(...local(), "--check");
    expect(before.code).toBe(2);
    expect(before.said).toContain("- Listen Planer oprettes");
    expect(before.said).toMatch(/\d+ trin mangler/);
    const done = await run(...local());
    expect(done.code).toBe(0);
    expect(done.said).toMatch(/^\[1\/\d+\] Listen Organisation oprettes: ok$/m);
    expect(done.said).toContain("er klar.");
    expect(await run(...local(), "--check")).toEqual({ code: 0, said: `Intet mangler på ${embedded.url}.` });
    expect((await run(...local())).said).toContain("Intet mangler");
  });

  it("says which steps failed, and ends with 1", async () => {
    const unknown = { ...organisationFile, secretariat: { members: ["ukendt@egelund.example"] } };
    writeFileSync(join(folder, "unknown.json"), JSON.stringify(unknown));
    const { code, said } = await run(
      "--site",
      embedded.url,
      "--organisation",
      join(folder, "unknown.json"),
      "--token-for",
      people.admin,
    );
    expect(code).toBe(1);
    expect(said).toContain("ukendt@egelund.example kommer i gruppen Rettesnor Sekretariat: FEJL");
    expect(said).toContain("1 af 1 trin mislykkedes");
  });

  it("explains itself", async () => {
    const { code, said } = await run("--help");
    expect(code).toBe(0);
    for (const name of ["--site", "--check", "RETTESNOR_TENANT", "RETTESNOR_CERTIFICATE"])
      expect(said).toContain(name);
  });

  it.each([
    [[], "--site mangler"],
    [["--site", "egelund"], "skal være en adresse"],
    [["--site", "https://egelund.example"], "--organisation mangler"],
    [["--site", "https://egelund.example", "--organisation", "/findes/ikke"], "kan ikke læses"],
  ])("refuses %j in one sentence", async (argv, said) => {
    await expect(run(...argv)).rejects.toThrow(said);
  });

  it("never sends an e-mail as a token to another machine", async () => {
    const there = run(
      "--site",
      "https://egelund.sharepoint.example/sites/styring",
      "--organisation",
      file,
      "--token-for",
      people.admin,
    );
    await expect(there).rejects.toThrow("localhost");
    await expect(run("--site", "https://egelund.example/sites/x", "--organisation", file)).rejects.toThrow(
      "--tenant",
    );
  });

  it("names every mistake in the organisation file", async () => {
    writeFileSync(
      join(folder, "wrong.json"),
      JSON.stringify({ name: "X", staff: [{ key: "Ø", title: "" }] }),
    );
    const error = await run("--site", embedded.url, "--organisation", join(folder, "wrong.json")).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).message).toContain("staff[0].key");
    expect((error as Failure).message).toContain("staff[0].title");
  });
});
