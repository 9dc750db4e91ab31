/** Working days and days off as reminders and the wheel count them: known days, by hand. */
import { describe, expect, it } from "vitest";
import { addMonths, monthsBetween, nthWeekdayOfMonth } from "../../src/domain/month.ts";
import { easterSunday, publicHolidays } from "../../src/domain/public-holiday.ts";
import {
  addWorkingDays,
  firstWorkingDayOfMonth,
  isWorkingDay,
  lastWorkingDayOfMonth,
  workingDayFrom,
  workingDaysBetween,
} from "../../src/domain/working-day.ts";
import { day } from "../../src/schema/day.ts";

describe("days off", () => {
  it.each([
    ["2026-01-01", false],
    ["2026-04-02", false],
    ["2026-04-06", false],
    ["2026-05-01", true],
    ["2026-05-14", false],
    ["2026-06-05", false],
    ["2026-12-24", false],
    ["2026-12-31", false],
    ["2026-11-27", true],
    ["2026-11-28", false],
    // Store Bededag was a day off for the last time in 2023.
    ["2023-05-05", false],
    ["2026-05-01", true],
  ])("%s is a working day: %s", (of, expected) => {
    expect(isWorkingDay(day(of))).toBe(expected);
  });

  it("follow Easter", () => {
    expect([2026, 2027, 2028].map(easterSunday)).toEqual(["2026-04-05", "2027-03-28", "2028-04-16"]);
    expect(publicHolidays(2023).size - publicHolidays(2024).size).toBe(1);
  });
});

describe("working days", () => {
  it("are counted over weekends and Christmas, and back again", () => {
    expect(addWorkingDays(day("2026-12-23"), 1)).toBe("2026-12-28");
    expect(addWorkingDays(day("2026-12-28"), -1)).toBe("2026-12-23");
    expect(workingDaysBetween(day("2026-12-23"), day("2026-12-28"))).toBe(1);
    expect(workingDayFrom(day("2026-12-24"))).toBe("2026-12-28");
  });

  it("begin and end a month", () => {
    expect(firstWorkingDayOfMonth(day("2026-08-20"))).toBe("2026-08-03");
    expect(lastWorkingDayOfMonth(day("2026-05-20"))).toBe("2026-05-29");
  });
});

describe("months", () => {
  it("are added, counted and asked for a weekday", () => {
    expect(addMonths(day("2026-10-31"), 4)).toBe("2027-02-28");
    expect(monthsBetween(day("2026-11-22"), day("2027-02-01"))).toBe(3);
    expect(nthWeekdayOfMonth(day("2026-11-22"), 2, 3)).toBe("2026-11-11");
    expect(nthWeekdayOfMonth(day("2026-11-22"), -1, 5)).toBe("2026-11-27");
  });
});
