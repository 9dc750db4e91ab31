/** `npm run remind` from outside: what it says, how it ends, and that it never tells an address. */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remind } from "../../src/commands/remind.ts";
import { openProduct, type Product } from "../../src/product/open-product.ts";
import { silent } from "../../src/terminal/progress.ts";
import { copySeededDatabase } from "../browser/seeded-database.ts";
import { quickTimer } from "../sharepoint/quick-timer.ts";
import { runCommand, runSource, type Ended } from "./running.ts";

const emptyChannels = join(tmpdir(), `rettesnor-ingen-kanaler-${process.pid}.json`);
let folder: string;
let product: Product;
beforeAll(async () => {
  folder = await copySeededDatabase();
  writeFileSync(emptyChannels, "{}", { mode: 0o600 });
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
  rmSync(emptyChannels, { force: true });
});

/** All that a tenant needs but who signs in. */
const tenant = [
  "--site",
  "https://egelund.sharepoint.com/sites/styring",
  "--tab",
  "https://rettesnor.egelund.example",
  "--channels",
  emptyChannels,
  "--tenant",
  "11111111-2222-4333-8444-555555555555",
];

/** The command in a process of its own, as a schedule runs it. */
function runApart(...options: string[]): Promise<Ended> {
  return runCommand("remind", options).ended;
}
/** The same here, which is quicker, and without SharePoint's waits. */
async function run(...options: string[]): Promise<Ended> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await remind(
    options,
    (line) => void said.push(`${line}\n`),
    (line) => void complained.push(`${line}\n`),
    quickTimer(),
  );
  return { code, stdout: said.join(""), stderr: complained.join("") };
}
const site = () => ["--site", `${product.origin}/sites/styring`];

/** What SharePoint answers of the ledger, as a text. */
async function read(what: string, method: "GET" | "DELETE" = "GET"): Promise<string> {
  const answer = await fetch(
    `${product.origin}/sites/styring/_api/web/getlist('/sites/styring/Lists/Reminders')/${what}`,
    {
      method: method === "GET" ? method : "POST",
      headers: {
        Authorization: "Bearer admin@egelund.example",
        Accept: "application/json;odata=nometadata",
        ...(method === "GET" ? {} : { "X-HTTP-Method": method, "If-Match": "*" }),
      },
    },
  );
  return answer.text();
}

function webhookOf(key: string): string {
  return `${product.origin}/kanaler/${key}/webhook?sig=hemmelig`;
}

function clear(...more: string[]): Promise<Ended> {
  return run(...site(), "--today", "2027-06-01", "--clear-before", "2026-12-01", ...more);
}

/** How many cards stand in all channels. */
async function cards(): Promise<number> {
  const answer = await fetch(`${product.origin}/kanaler/kort.json`);
  return ((await answer.json()) as { cards: unknown[] }).cards.length;
}

describe("npm run remind", () => {
  /** Waits before it asks again, for real; the other tests go on meanwhile. */
  let unanswered: Promise<Ended>;
  beforeAll(() => {
    unanswered = runApart("--site", "http://localhost:9/sites/styring");
  });

  it("tells what it would send, sends it, and is silent the second time", async () => {
    const dry = await run(...site(), "--today", "2026-11-27", "--dry-run");
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    expect(dry.stdout).toMatch(/^Påmindelser fredag den 27\. november 2026\n/u);
    expect(dry.stdout).toContain("Intet er sendt eller skrevet.");
    expect(await cards()).toBe(0);

    // From its source, as people start it.
    const first = await runSource("remind", [...site(), "--today", "2026-11-27"]).ended;
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

  it("tries out on a day off, too, whether the site can be read", async () => {
    const ended = await run(...site(), "--today", "2026-12-25", "--dry-run");
    expect(ended.stdout).toContain("Listerne på sitet kan læses.");
    const nowhere = ["--site", "http://localhost:9/sites/styring", "--today", "2026-12-25", "--dry-run"];
    expect((await run(...nowhere)).code).toBe(1);
  });

  it("ends with 1 when a channel does not take its card, and keeps the address to itself", async () => {
    const file = join(folder, "kanaler.json");
    const address = `${product.origin}/kanaler/ukendt/webhook?sig=hemmelig`;
    writeFileSync(file, JSON.stringify({ "social-beskaeftigelse": address, "boern-dagtilbud": null }), {
      mode: 0o600,
    });
    const ended = await runApart(...site(), "--today", "2026-11-30", "--channels", file);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("Kanalens webhook findes ikke mere (404)");
    expect(ended.stdout).toContain("Der er ikke sat en kanal op for afdelingen.");
    expect(ended.stdout + ended.stderr).not.toContain("hemmelig");
  });

  it("keeps addresses out of every row, whether a channel took its card or not", async () => {
    const file = join(folder, "kanaler-to.json");
    writeFileSync(
      file,
      JSON.stringify({
        "oekonomi-stab": webhookOf("oekonomi-stab"),
        "skoler-uddannelse": webhookOf("ukendt"),
      }),
      {
        mode: 0o600,
      },
    );
    const ended = await run(...site(), "--today", "2026-12-02", "--channels", file);
    expect(ended.stdout).toMatch(/Økonomi & Stab: (\d+) af \1 påmindelse/u);
    const rows = await read("items?$top=5000&$expand=FieldValuesAsText&$select=*,FieldValuesAsText");
    expect(rows).toContain("oekonomi-stab");
    expect(rows).toContain("Kanalens webhook findes ikke mere (404)");
    for (const text of [rows, ended.stdout, ended.stderr]) expect(text).not.toMatch(/hemmelig|\/webhook/u);
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
    [["--site", "https://egelund.sharepoint.com/sites/styring", "--tab", "javascript:alert(1)"], "https://"],
    [[...tenant, "--client", "x", "--certificate", "findes-ikke.pem"], "findes-ikke.pem kan ikke læses"],
    [tenant, "--client"],
    [["--today", "1900-01-01"], "skal ligge i årene 1950-2199"],
    [["--clear-before", "2026-11-01", "--today", "2026-11-27"], "kan højst være 2026-09-25"],
  ])("ends with 2 and a sentence when it is used wrongly: %j", async (options, words) => {
    const ended = await run(...options);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain(words);
    expect(ended.stderr).not.toContain("    at ");
  });

  it("ends its process with 2, too", async () => {
    expect(await runApart("--i-dag", "2026-11-27")).toMatchObject({ code: 2, stdout: "" });
  });

  it("knows its departments", async () => {
    const ended = await run(...site(), "--today", "2026-11-27", "--department", "ukendt", "--dry-run");
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("ukendt");
  });

  it("ends with 1 and a sentence when there is nothing to ask", async () => {
    const ended = await unanswered;
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("Der er ikke forbindelse til SharePoint");
  });

  it("ends with 1 and a sentence when it may not write", async () => {
    const reader = ["--token-for", "oliver.nissen@egelund.example"];
    const ended = await run(...site(), "--today", "2026-11-27", ...reader);
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toContain("Jobbet må ikke skrive i listen Påmindelser");
    expect((await run(...site(), "--today", "2026-11-27", "--dry-run", ...reader)).code).toBe(0);
  });

  it("tidies the ledger when it is told to", async () => {
    const before = await read("ItemCount");
    const dry = await clear("--dry-run");
    expect(dry.stdout).toMatch(
      /^[1-9]\d* rækker fra før 1\. december 2026 ville blive lagt i papirkurven\.\n$/u,
    );
    expect(await read("ItemCount")).toBe(before);
    const done = await clear();
    expect(done).toMatchObject({ code: 0, stdout: dry.stdout.replace("ville blive", "er") });
    expect((await clear()).stdout).toMatch(/^0 rækker/u);
  });

  it("says what to run where the lists are from before the ledger", async () => {
    await read("", "DELETE");
    for (const dry of [[], ["--dry-run"]]) {
      const ended = await run(...site(), "--today", "2026-11-27", ...dry);
      expect(ended).toMatchObject({ code: 1, stdout: "" });
      expect(ended.stderr).toContain("Kør npm run provision");
      expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  it("tells of its options", async () => {
    const ended = await run("--help");
    expect(ended.code).toBe(0);
    for (const option of [
      "--today",
      "--dry-run",
      "--department",
      "--channels",
      "--tab",
      "--app-id",
      "--clear-before",
    ])
      expect(ended.stdout).toContain(option);
  });
});
