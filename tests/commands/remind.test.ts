/** `npm run remind` from outside: what it says, how it ends, and that it never tells an address. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProduct, type Product } from "../../src/commands/open-product.ts";
import { silent } from "../../src/commands/progress.ts";
import { copySeededDatabase } from "../browser/seeded-database.ts";
import { runCommand, type Ended } from "./running.ts";

let folder: string;
let product: Product;
beforeAll(async () => {
  folder = await copySeededDatabase();
  const options = {
    port: 0,
    dataFolder: folder,
    reset: false,
    today: "2026-11-27",
    town: undefined,
    faults: [],
  };
  product = await openProduct(options, () => Promise.resolve({ answer: () => new Response("") }), silent);
});
afterAll(async () => {
  await product.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(...options: string[]): Promise<Ended> {
  return runCommand("remind.ts", options).ended;
}
const site = () => ["--site", `${product.origin}/sites/styring`];

/** How many cards stand in all channels. */
async function cards(): Promise<number> {
  const answer = await fetch(`${product.origin}/kanaler/kort.json`);
  return ((await answer.json()) as { cards: unknown[] }).cards.length;
}

describe("npm run remind", () => {
  it("tells what it would send, sends it, and is silent the second time", async () => {
    const dry = await run(...site(), "--today", "2026-11-27", "--dry-run");
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    expect(dry.stdout).toMatch(/^Påmindelser fredag den 27\. november 2026\n/u);
    expect(dry.stdout).toContain("Intet er sendt eller skrevet.");
    expect(await cards()).toBe(0);

    const first = await run(...site(), "--today", "2026-11-27");
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/\d+ påmindelser sendt på \d kort\.\n$/u);
    const sent = await cards();
    expect(sent).toBeGreaterThan(3);

    const second = await run(...site(), "--today", "2026-11-27");
    expect(second.code).toBe(0);
    expect(second.stdout).toContain("Der er intet at minde om.");
    expect(await cards()).toBe(sent);
  });

  it("says so on a day off", async () => {
    const ended = await run(...site(), "--today", "2026-12-25");
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("Det er en fridag. Der sendes intet.");
  });

  it("ends with 1 when a channel does not take its card, and keeps the address to itself", async () => {
    const file = join(folder, "kanaler.json");
    const address = `${product.origin}/kanaler/ukendt/webhook?sig=hemmelig`;
    writeFileSync(file, JSON.stringify({ "social-beskaeftigelse": address, "boern-dagtilbud": null }), {
      mode: 0o600,
    });
    const ended = await run(...site(), "--today", "2026-11-30", "--channels", file);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("Kanalens webhook findes ikke mere (404)");
    expect(ended.stdout).toContain("Der er ikke sat en kanal op for afdelingen.");
    expect(ended.stdout + ended.stderr).not.toContain("hemmelig");
  });

  it.each([
    [["--i-dag", "2026-11-27"], "Der findes ingen option --i-dag"],
    [["--today", "2026-02-30"], "en dato, der findes"],
    [["--site", "sitet"], "skal være en adresse"],
    [["--channels", "findes-ikke.json"], "findes-ikke.json kan ikke læses"],
    [["--site", "https://egelund.sharepoint.com/sites/styring"], "--tab"],
    [
      [
        "--site",
        "https://egelund.sharepoint.com/sites/styring",
        "--tab",
        "https://rettesnor.egelund.example",
      ],
      "--channels",
    ],
  ])("ends with 2 and a sentence when it is used wrongly: %j", async (options, words) => {
    const ended = await run(...options);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain(words);
    expect(ended.stderr).not.toContain("    at ");
  });

  it("knows its departments", async () => {
    const ended = await run(...site(), "--today", "2026-11-27", "--department", "ukendt", "--dry-run");
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("ukendt");
  });

  it("ends with 1 and a sentence when there is nothing to ask", async () => {
    const ended = await run("--site", "http://localhost:9/sites/styring");
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("Der er ikke forbindelse til SharePoint");
  });

  it("tells of its options", async () => {
    const ended = await run("--help");
    expect(ended.code).toBe(0);
    for (const option of ["--today", "--dry-run", "--department", "--channels", "--tab", "--app-id"])
      expect(ended.stdout).toContain(option);
  });
});
