/** The wheel's year: from October, or the calendar's. */
import { describe, expect, it } from "vitest";
import { monthsIn, weeksIn, wheelYear, wheelYearOf, yearInText } from "../../../src/domain/wheel/year.ts";
import { day } from "../../../src/schema/day.ts";

describe("the year", () => {
  it.each([
    ["2026-09-30", "october", "2025/26", "2025-10-01", "2026-09-30", 365],
    ["2026-10-01", "october", "2026/27", "2026-10-01", "2027-09-30", 365],
    ["2028-01-01", "october", "2027/28", "2027-10-01", "2028-09-30", 366],
    ["2026-01-01", "january", "2026", "2026-01-01", "2026-12-31", 365],
    ["2026-12-31", "january", "2026", "2026-01-01", "2026-12-31", 365],
    ["2028-02-29", "january", "2028", "2028-01-01", "2028-12-31", 366],
  ] as const)("of %s from %s is %s", (on, begins, text, first, last, days) => {
    const year = wheelYearOf(day(on), begins);
    expect(year).toEqual({ ...wheelYear(year.year, begins), first, last, days });
    expect(yearInText(year)).toBe(text);
    expect(monthsIn(year).map((month) => month.first)[0]).toBe(first);
    expect(monthsIn(year).at(-1)?.last).toBe(last);
    expect([weeksIn(year)[0]?.first, weeksIn(year).at(-1)?.last]).toEqual([first, last]);
  });
});
