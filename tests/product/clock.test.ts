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
    ["2026-11-22", "2026-07-01T22:30:00Z"],
    ["2026-07-01", "2026-11-22T23:30:00Z"],
    ["2026-07-01", "2026-11-22T22:45:00Z"],
    ["2026-03-29", "2026-01-01T22:59:00Z"],
    ["2024-02-29", "2026-11-22T00:00:00Z"],
  ])("says %s, whenever it is started: %s", (today, real) => {
    const now = clockOn(today, () => Date.parse(real))();
    expect(inCopenhagen.format(now).slice(0, 10)).toBe(today);
  });

  it("goes on, and after a restart later the same day is still ahead", () => {
    let real = Date.parse("2026-07-01T08:00:00Z");
    const first = clockOn("2026-11-22", () => real)();
    real += 90_000;
    const second = clockOn("2026-11-22", () => real)();
    expect(second.valueOf() - first.valueOf()).toBe(90_000);
  });
});
