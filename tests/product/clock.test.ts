/** The clock that can be moved to another day. */
import { describe, expect, it } from "vitest";
import { clockOn } from "../../src/product/clock.ts";

const inCopenhagen = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "short",
});

describe("clockOn", () => {
  it("is the real clock without a day", () => {
    expect(clockOn(undefined, () => 1_000)().valueOf()).toBe(1_000);
  });

  it.each([
    ["2026-11-22", "2026-07-01T08:15:00Z"],
    ["2026-11-22", "2026-11-22T22:59:59Z"],
    ["2026-11-22", "2026-11-21T23:00:00Z"],
    ["2026-12-31", "2026-12-31T23:30:00Z"],
    ["2026-03-29", "2026-01-01T22:59:00Z"],
    ["2028-02-29", "2026-11-22T00:00:00Z"],
  ])("says that it is the morning of %s, whenever it is started: %s", (today, real) => {
    const now = clockOn(today, () => Date.parse(real))();
    expect(inCopenhagen.format(now)).toMatch(new RegExp(`^${today} (09|10):00$`, "u"));
  });

  it("goes on from there", () => {
    let real = Date.parse("2026-07-01T08:00:00Z");
    const clock = clockOn("2026-11-22", () => real);
    const first = clock();
    real += 90_000;
    expect(clock().valueOf() - first.valueOf()).toBe(90_000);
  });
});
