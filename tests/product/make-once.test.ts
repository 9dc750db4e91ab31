/** What several want at once is made by one of them, also after one that was making it has died. */
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeOnce } from "../../src/product/make-once.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rettesnor-once-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function wish(make: (thing: string) => Promise<void> = async (thing) => writeFileSync(thing, "")) {
  const thing = join(folder, "thing");
  let made = 0;
  return {
    lock: join(folder, "lock"),
    made: () => made,
    want: () =>
      makeOnce(
        join(folder, "lock"),
        () => existsSync(thing),
        async () => {
          made += 1;
          await make(thing);
        },
      ),
  };
}

describe("what many want", () => {
  it("is made by one, and the others wait until it is there", async () => {
    const waiting: (() => void)[] = [];
    const { want, made, lock } = wish(async (thing) => {
      await new Promise<void>((resolve) => void waiting.push(resolve));
      writeFileSync(thing, "");
    });
    const all = [want(), want(), want()];
    await expect.poll(() => waiting.length).toBe(1);
    expect(existsSync(lock)).toBe(true);
    waiting[0]?.();
    await Promise.all(all);
    expect(made()).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  it("is not made when it is there", async () => {
    const { want, made } = wish();
    await want();
    await want();
    expect(made()).toBe(1);
  });

  it("is made all the same when who was making it has died", async () => {
    const { want, made, lock } = wish();
    // No process has this number.
    writeFileSync(lock, `2147483646 ${Date.now()}`);
    await want();
    expect(made()).toBe(1);
  });

  it("is made all the same when its maker's number has gone to another long since", async () => {
    const { want, made, lock } = wish();
    writeFileSync(lock, `${process.pid} ${Date.now() - 3_600_000}`);
    await want();
    expect(made()).toBe(1);
  });

  it("waits for who makes it also where the drive's clock is another", async () => {
    const { want, made, lock } = wish(async (thing) => {
      const longAgo = new Date(0);
      utimesSync(lock, longAgo, longAgo);
      // The others ask meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 250));
      writeFileSync(thing, "");
    });
    await Promise.all([want(), want()]);
    expect(made()).toBe(1);
  });

  it("is made by the next when one fails", async () => {
    let failures = 0;
    const { want, made } = wish(async (thing) => {
      failures += 1;
      if (failures === 1) throw new Error("no room");
      writeFileSync(thing, "");
    });
    const [first, second] = await Promise.allSettled([want(), want()]);
    expect([first?.status, second?.status]).toEqual(["rejected", "fulfilled"]);
    expect(made()).toBe(2);
  });
});
