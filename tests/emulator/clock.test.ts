/**
 * The site's one clock: it goes as the machine's does, but never back, over restarts, killed processes and days that
 * somebody chose.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { admin, openTestSite, type TestSite } from "./test-site.ts";

const later = Date.parse("2026-11-30T20:00:00Z");
const earlier = Date.parse("2026-11-22T08:00:00Z");

let folder: string;
let database: string;
/** The clock that the site is given. */
let given: number;
let site: TestSite;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-"));
  database = join(folder, "sharepoint.db");
  given = later;
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (): Promise<void> => {
  site = await openTestSite({ database, now: () => new Date(given) });
};
const reopen = async (): Promise<void> => {
  await site.close();
  await open();
};
const goals = () => site.as(admin).web.lists.getByTitle("Goals");
const addGoal = async (Title: string): Promise<{ Id: number; Created: string; Modified: string }> => {
  const { Id } = (await goals().items.add({ Title })) as { Id: number };
  return goals().items.getById(Id).select("Id", "Created", "Modified")();
};

interface Times {
  readonly LastItemModifiedDate: string;
  readonly LastItemUserModifiedDate: string;
  readonly LastItemDeletedDate: string;
  readonly CurrentChangeToken: { readonly StringValue: string };
}

/** Of 1970, in milliseconds since year one. */
const beginning = 62_135_596_800_000;
const ticksIn = (token: string): bigint => BigInt(token.split(";")[3] ?? "");

/** Every kind of time that the site tells, in milliseconds, in an order that is always the same. */
async function allTimes(): Promise<readonly number[]> {
  const { Created, Modified } = await addGoal("endnu et");
  const { Id } = await addGoal("slettes");
  await goals().items.getById(Id).recycle();
  const list = await goals()<Times>();
  const { headers, json } = await site.raw("web?$select=CurrentChangeToken");
  const webToken = json["CurrentChangeToken"] as Times["CurrentChangeToken"];
  const wish = { Item: true, Add: true, DeleteObject: true };
  const changes = (await goals().getChanges(wish)) as {
    readonly Time: string;
    readonly ChangeToken: Times["CurrentChangeToken"];
  }[];
  const digest = await site.raw("contextinfo", { method: "POST" });
  const [, digestDate = ""] = String(digest.json["FormDigestValue"]).split(",");
  const bin = await site.as(admin).web.recycleBin<{ DeletedDate: string }[]>();
  const texts = [
    Created,
    Modified,
    list.LastItemModifiedDate,
    list.LastItemUserModifiedDate,
    list.LastItemDeletedDate,
    changes.at(-1)?.Time ?? "",
    bin
      .map(({ DeletedDate }) => DeletedDate)
      .toSorted()
      .at(-1) ?? "",
    headers.get("Date") ?? "",
    digestDate.replace("-0000", "UTC"),
  ];
  const tokens = [list.CurrentChangeToken, webToken, changes.at(-1)?.ChangeToken];
  return [
    ...texts.map((text) => Date.parse(text)),
    ...tokens.map((token) => Number(ticksIn(token?.StringValue ?? "") / 10_000n) - beginning),
  ];
}

describe("opened anew with an earlier clock", () => {
  it("tells only later times than before, in everything that tells one", async () => {
    await open();
    await site.as(admin).web.lists.add("Goals");
    const before = await allTimes();
    given = earlier;
    await reopen();
    const after = await allTimes();
    expect(after.map((time, index) => time > (before[index] ?? Number.NaN))).toEqual(before.map(() => true));
  });

  it("goes on at the clock's pace", async () => {
    await open();
    await site.as(admin).web.lists.add("Goals");
    await addGoal("før");
    given = earlier;
    await reopen();
    const { Created: first } = await addGoal("et");
    given += 90_000;
    const { Created: second } = await addGoal("to");
    expect(Date.parse(second) - Date.parse(first)).toBe(90_000);
  });

  it("takes the digest that it gave before", async () => {
    await open();
    const { json } = await site.raw("contextinfo", { method: "POST" });
    given = earlier;
    await reopen();
    const headers = { "X-RequestDigest": String(json["FormDigestValue"]) };
    const answer = await site.raw("web/lists", { method: "POST", body: { Title: "Goals" }, headers });
    expect(answer.status).toBe(201);
  });

  it("lists changes since a token from before", async () => {
    await open();
    await site.as(admin).web.lists.add("Goals");
    await addGoal("før");
    given += 2000;
    const { CurrentChangeToken: token } = await goals().select("CurrentChangeToken")<Times>();
    given = earlier;
    await reopen();
    const { Id } = await addGoal("efter");
    const query = { Item: true, Add: true, ChangeTokenStart: token };
    const changes = (await goals().getChanges(query)) as { ItemId: number }[];
    expect(changes.map(({ ItemId }) => ItemId)).toEqual([Id]);
    // A token that knows a moment only.
    const [version, scope, list, ticks] = token.StringValue.split(";");
    const ChangeTokenStart = { StringValue: [version, scope, list, ticks, "-1"].join(";") };
    const since = (await goals().getChanges({ ...query, ChangeTokenStart })) as { ItemId: number }[];
    expect(since.map(({ ItemId }) => ItemId)).toEqual([Id]);
  });

  it("even when the process before was killed", async () => {
    await open();
    await site.as(admin).web.lists.add("Goals");
    for (let second = 0; second < 3; second += 1) {
      given += 400;
      await addGoal("før");
    }
    const { LastItemModifiedDate: before } = await goals()<Times>();
    // What a killed process leaves behind.
    const left = mkdtempSync(join(tmpdir(), "emulator-"));
    for (const suffix of ["", "-wal"]) cpSync(database + suffix, join(left, `sharepoint.db${suffix}`));
    await site.close();
    rmSync(folder, { recursive: true });
    folder = left;
    database = join(left, "sharepoint.db");
    given = earlier;
    await open();
    await goals().items.getById(1).update({ Title: "efter" });
    const { LastItemModifiedDate: after } = await goals()<Times>();
    expect(after > before, `${before} ${after}`).toBe(true);
  });

  it("and with a later one follows that", async () => {
    await open();
    await site.as(admin).web.lists.add("Goals");
    given = earlier;
    await reopen();
    given = later + 86_400_000;
    await reopen();
    expect((await addGoal("i morgen")).Created).toBe("2026-12-01T20:00:00Z");
  });
});

describe("while it runs", () => {
  it("does not follow the machine's clock back", async () => {
    await open();
    await site.as(admin).web.lists.add("Goals");
    const { Created: first } = await addGoal("et");
    given -= 3_600_000;
    const { Created: second } = await addGoal("to");
    given += 5000;
    const { Created: third } = await addGoal("tre");
    expect([first, second, third]).toEqual([
      "2026-11-30T20:00:00Z",
      "2026-11-30T20:00:00Z",
      "2026-11-30T20:00:05Z",
    ]);
  });

  it("gives two lists the same token but for their own, with the present in it", async () => {
    await open();
    await site.as(admin).web.lists.add("Goals");
    await site.as(admin).web.lists.add("Plans");
    given += 60_123;
    const lists = await site
      .as(admin)
      .web.lists.filter("BaseTemplate eq 100")
      .select("Id", "LastItemModifiedDate", "CurrentChangeToken")<({ Id: string } & Times)[]>();
    const tokens = lists.map(({ Id, CurrentChangeToken: token }) => token.StringValue.replace(Id, ""));
    expect(new Set(tokens).size).toBe(1);
    expect(lists.length).toBeGreaterThan(1);
    const [token = ""] = tokens;
    expect(Number(ticksIn(token) / 10_000n) - beginning).toBe(given);
  });
});
