/** Danish public holidays and working days, held against an independent table of the world's holidays. */
import Holidays from "date-holidays";
import { assert as assertProperty, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekday } from "../../../src/domain/calendar/calendar.ts";
import { dayOfIsoWeek, isoWeeksIn } from "../../../src/domain/calendar/iso-week.ts";
import { easterSunday, publicHolidays } from "../../../src/domain/calendar/public-holiday.ts";
import {
  addWorkingDays,
  firstWorkingDayOfMonth,
  isWorkingDay,
  lastWorkingDayOfMonth,
  workingDayFrom,
  workingDaysBetween,
  workingDayUpTo,
} from "../../../src/domain/calendar/working-day.ts";
import { day } from "../../../src/schema/day.ts";

const anyDay = integer({ min: 0, max: 60_000 }).map((count) => addDays(day("1930-01-01"), count));
const denmark = new Holidays("DK");

describe("public holidays", () => {
  it("are those of an independent source, year by year", () => {
    for (let year = 1970; year <= 2099; year += 1) {
      const theirs = denmark.getHolidays(year).filter(({ type }) => type === "public");
      const days = new Set(theirs.map(({ date }) => date.slice(0, 10)));
      expect([...publicHolidays(year).keys()].toSorted()).toEqual([...days].toSorted());
    }
  });

  it.each([
    [2008, "2008-03-23"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
  ])("have Easter of %i on %s", (year, on) => {
    expect(easterSunday(year)).toBe(on);
  });

  it("have Store Bededag for the last time in 2023", () => {
    expect(publicHolidays(2023).get(day("2023-05-05"))?.da).toBe("Store Bededag");
    expect([...publicHolidays(2024).values()].map(({ da }) => da)).not.toContain("Store Bededag");
    expect(isWorkingDay(day("2024-04-26"))).toBe(true);
  });
});

describe("a working day", () => {
  it.each([
    ["2026-11-22", false, "a Sunday"],
    ["2026-11-23", true, "a Monday"],
    ["2026-12-24", false, "Christmas Eve, given off"],
    ["2026-12-31", false, "New Year's Eve, given off"],
    ["2026-06-05", false, "the day of the Constitution"],
    ["2026-05-01", true, "1 May, which differs from agreement to agreement"],
    ["2026-05-14", false, "Ascension Day"],
    ["2026-05-15", true, "the Friday after it"],
  ])("%s is one: %s (%s)", (text, expected) => {
    expect(isWorkingDay(day(text))).toBe(expected);
  });

  it.each([
    ["2026-12-23", 1, "2026-12-28"],
    ["2027-03-24", 1, "2027-03-30"],
    ["2026-11-22", 0, "2026-11-23"],
    ["2026-11-30", -5, "2026-11-23"],
    ["2027-01-04", -1, "2026-12-30"],
  ])("counted from %s %i days on is %s", (from, count, expected) => {
    expect(addWorkingDays(day(from), count)).toBe(expected);
  });

  it("is the first and the last of its month", () => {
    expect(firstWorkingDayOfMonth(day("2027-01-20"))).toBe("2027-01-04");
    expect(lastWorkingDayOfMonth(day("2026-12-02"))).toBe("2026-12-30");
    expect(lastWorkingDayOfMonth(day("2027-02-28"))).toBe("2027-02-26");
  });

  it("is always what counting gives, and counting back leads back", () => {
    assertProperty(
      property(anyDay, integer({ min: 1, max: 200 }), (from, count) => {
        const later = addWorkingDays(from, count);
        expect(isWorkingDay(later)).toBe(true);
        expect(workingDaysBetween(from, later)).toBe(count);
        expect(addWorkingDays(later, -count)).toBe(workingDayUpTo(from));
      }),
    );
  });

  it("is found forwards and backwards with nothing but days off between", () => {
    assertProperty(
      property(anyDay, (of) => {
        const [before, after] = [workingDayUpTo(of), workingDayFrom(of)];
        expect(before <= of && of <= after).toBe(true);
        expect(workingDaysBetween(before, after)).toBe(before === after ? 0 : 1);
      }),
    );
  });
});

describe("ISO weeks", () => {
  it("are 53 when the year has 53 Thursdays", () => {
    for (let year = 1901; year <= 2200; year += 1) {
      const january1 = new Date(Date.UTC(year, 0, 1)).getUTCDay();
      const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
      const thursdays = january1 === 4 || (isLeap && january1 === 3) ? 53 : 52;
      expect([year, isoWeeksIn(year)]).toEqual([year, thursdays]);
    }
    expect(isoWeeksIn(2026)).toBe(53);
  });

  it.each([
    [2026, 2, 1, "2026-01-05"],
    [2027, 2, 1, "2027-01-11"],
    [2026, 53, 5, "2027-01-01"],
    [2027, 53, 5, "2027-12-31"],
    [2024, 1, 1, "2024-01-01"],
  ])("of %i: week %i, weekday %i is %s", (year, week, which, expected) => {
    expect(dayOfIsoWeek(year, week, which)).toBe(expected);
    expect(weekday(dayOfIsoWeek(year, week, which))).toBe(which);
  });
});
