/** Days, ISO weeks and quarters, held against independent calculations. */
import { assert as assertProperty, date as anyDate, integer, pre, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addQuarters,
  daysBetween,
  firstDayOf,
  isoWeek,
  lastDayOf,
  quarterOf,
  statusDeadline,
  weekday,
} from "../../../src/domain/calendar/calendar.ts";
import { clockInCopenhagen, dayInCopenhagen } from "../../../src/domain/calendar/copenhagen.ts";
import {
  dayAndMonth,
  fullDay,
  monthName,
  quarterInText,
  relativeDay,
  shortDay,
  weekdayName,
} from "../../../src/domain/calendar/day-words.ts";
import { phaseOf } from "../../../src/domain/wheel/phase.ts";
import { day, isDay } from "../../../src/schema/day.ts";

const anyDay = anyDate({
  min: new Date("1901-01-01T00:00:00Z"),
  max: new Date("2998-12-31T00:00:00Z"),
  noInvalidDate: true,
}).map((date) => day(date.toISOString().slice(0, 10)));

describe("a day", () => {
  it.each([
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-13-01", false],
    ["2026-04-31", false],
    ["1. maj", false],
    ["2026-1-1", false],
  ])("%s exists: %s", (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  it("goes and comes back by any number of days", () => {
    assertProperty(
      property(anyDay, integer({ min: -300, max: 300 }), (from, count) => {
        pre(isDay(addDaysSafely(from, count)));
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it("has the weekday that the platform's own calendar gives it", () => {
    assertProperty(
      property(anyDay, (of) => {
        expect(weekday(of) % 7).toBe(new Date(`${of}T12:00:00Z`).getUTCDay());
      }),
    );
  });

  it("is Copenhagen's day, summer and winter", () => {
    expect(dayInCopenhagen(new Date("2026-12-30T23:00:00Z"))).toBe("2026-12-31");
    expect(dayInCopenhagen(new Date("2026-12-30T22:59:59Z"))).toBe("2026-12-30");
    expect(dayInCopenhagen(new Date("2026-06-29T22:00:00Z"))).toBe("2026-06-30");
  });

  it("in Copenhagen begins when the time zones' own table says so", () => {
    const table = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Copenhagen",
      dateStyle: "short",
      timeStyle: "short",
    });
    assertProperty(
      property(
        anyDate({
          min: new Date("1996-01-01T00:00:00Z"),
          max: new Date("2037-12-31T00:00:00Z"),
          noInvalidDate: true,
        }),
        (instant) => {
          expect(`${dayInCopenhagen(instant)} ${clockInCopenhagen(instant).join(":")}`).toBe(
            table.format(instant),
          );
        },
      ),
    );
  });

  it.each([
    ["2026-03-29T00:59:59Z", "01:59"],
    ["2026-03-29T01:00:00Z", "03:00"],
    ["2026-10-25T00:59:59Z", "02:59"],
    ["2026-10-25T01:00:00Z", "02:00"],
    ["2024-03-31T01:00:00Z", "03:00"],
  ])("has summer time from one Sunday to another: %s is %s", (instant, clock) => {
    expect(clockInCopenhagen(new Date(instant)).join(":")).toBe(clock);
  });

  it.each(["da", "en"] as const)("is called in %s as the language's own table calls it", (language) => {
    const named = (of: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", { ...options, timeZone: "UTC" }).format(
        new Date(of),
      );
    for (let month = 1; month <= 12; month += 1) {
      const of = day(`2026-${String(month).padStart(2, "0")}-${String(month + 6).padStart(2, "0")}`);
      expect(monthName(language, of)).toBe(named(of, { month: "long" }));
      expect(monthName(language, of, true)).toBe(named(of, { month: "long", year: "numeric" }));
      expect(weekdayName(language, of)).toBe(named(of, { weekday: "long" }));
      expect(dayAndMonth(language, of)).toBe(named(of, { day: "numeric", month: "long" }));
      expect(fullDay(language, of)).toBe(named(of, { day: "numeric", month: "long", year: "numeric" }));
    }
  });
});

function addDaysSafely(from: string, count: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

describe("an ISO week", () => {
  it.each([
    ["2026-12-31", 2026, 53],
    ["2027-01-01", 2026, 53],
    ["2024-12-31", 2025, 1],
    ["2026-11-22", 2026, 47],
    ["2028-02-29", 2028, 9],
  ])("of %s is %i, week %i", (of, year, week) => {
    expect(isoWeek(day(of))).toEqual({ year, week });
  });
});

describe("a quarter", () => {
  it.each([
    ["2026-11-22", "2026-K4", "2026-10-01", "2026-12-31", "2026-12-15"],
    ["2026-01-01", "2026-K1", "2026-01-01", "2026-03-31", "2026-03-15"],
    ["2026-06-30", "2026-K2", "2026-04-01", "2026-06-30", "2026-06-15"],
  ])("of %s is %s, from %s to %s, status by %s", (of, quarter, first, last, deadline) => {
    expect(quarterOf(day(of))).toBe(quarter);
    expect(firstDayOf(quarterOf(day(of)))).toBe(first);
    expect(lastDayOf(quarterOf(day(of)))).toBe(last);
    expect(statusDeadline(quarterOf(day(of)))).toBe(deadline);
  });

  it("before the first is the fourth of the year before", () => {
    expect(addQuarters(quarterOf(day("2026-02-01")), -1)).toBe("2025-K4");
    expect(addQuarters(quarterOf(day("2026-11-22")), 1)).toBe("2027-K1");
  });

  it("has its phase, and the year starts in the fourth", () => {
    expect(phaseOf(day("2026-11-22")).title.da).toBe("Udvælgelse og målplaner");
    expect(phaseOf(day("2026-08-10")).title.da).toBe("Status og budget");
  });
});

describe("days in words", () => {
  const today = day("2026-11-22");
  it.each([
    ["2026-11-22", "i dag"],
    ["2026-11-21", "i går"],
    ["2026-11-23", "i morgen"],
    ["2026-11-19", "i torsdags"],
    ["2026-11-16", "i mandags"],
    ["2026-11-27", "27. nov"],
    ["2027-06-30", "30. jun 27"],
    ["1900-01-01", "1. jan 1900"],
  ])("%s is %s", (of, words) => {
    expect(relativeDay("da", day(of), today)).toBe(words);
  });

  it("in full and in English", () => {
    expect(fullDay("da", today)).toBe("22. november 2026");
    expect(shortDay("en", today, today)).toBe("22 Nov");
    expect(relativeDay("en", day("2026-11-20"), today)).toBe("last Friday");
    expect(quarterInText("da", quarterOf(today), today)).toBe("4. kvartal");
    expect(quarterInText("da", quarterOf(day("2025-11-01")), today)).toBe("4. kvartal 2025");
  });
});
