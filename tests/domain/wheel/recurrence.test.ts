/** When something that repeats happens: by cases, and against an independent library wherever that can say the same. */
import { createRequire } from "node:module";
import { assert as assertProperty, constantFrom, integer, pre, property, record } from "fast-check";
import type * as Rrule from "rrule";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekday } from "../../../src/domain/calendar/calendar.ts";
import { occurrencesOf, untilBefore, type Recurrence } from "../../../src/domain/wheel/recurrence.ts";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { day, type Day } from "../../../src/schema/day.ts";

// Its module form cannot be imported by Node.
const { RRule } = createRequire(import.meta.url)("rrule") as typeof Rrule;

function firstDays(rule: Recurrence, from: string, to: string): string[] {
  return occurrencesOf(rule, day(from), day(to)).map(({ first }) => first);
}

const atMidnight = (of: Day) => new Date(`${of}T00:00:00Z`);

/** What the independent library says. */
function theirs(start: Day, from: Day, to: Day, options: Partial<Rrule.Options>): string[] {
  const set = new RRule({ dtstart: atMidnight(start), ...options });
  return set.between(atMidnight(from), atMidnight(to), true).map((date) => date.toISOString().slice(0, 10));
}

const anyDay = integer({ min: 0, max: 20_000 }).map((count) => addDays(day("2000-01-01"), count));
const frequency = {
  yearly: { freq: RRule.MONTHLY, interval: 12 },
  quarterly: { freq: RRule.MONTHLY, interval: 3 },
  monthly: { freq: RRule.MONTHLY, interval: 1 },
} as const;
const anyRepeats = constantFrom("yearly", "quarterly", "monthly");
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const rruleDays: readonly Rrule.Weekday[] = [
  RRule.MO,
  RRule.TU,
  RRule.WE,
  RRule.TH,
  RRule.FR,
  RRule.SA,
  RRule.SU,
];
const nths = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;
const anyWindow = record({
  start: anyDay,
  skip: integer({ min: -800, max: 1200 }),
  length: integer({ min: 0, max: 900 }),
});

describe("what repeats", () => {
  const cases: readonly (readonly [string, Recurrence, string, string, readonly string[]])[] = [
    [
      "once, on its day",
      { start: day("2026-11-16"), repeats: "once" },
      "2026-10-01",
      "2030-09-30",
      ["2026-11-16"],
    ],
    ["once, when nothing is said", { start: day("2026-11-16") }, "2026-10-01", "2030-09-30", ["2026-11-16"]],
    [
      "each year on a date that is no day off",
      { start: day("2026-04-30"), repeats: "yearly", dayRule: "sameDate", dayOff: "before" },
      "2026-01-01",
      "2028-12-31",
      ["2026-04-30", "2027-04-30", "2028-04-28"],
    ],
    [
      "on a day off, moved forwards",
      { start: day("2026-12-24"), repeats: "yearly", dayRule: "sameDate", dayOff: "after" },
      "2026-12-01",
      "2027-12-31",
      ["2026-12-28", "2027-12-27"],
    ],
    [
      "each quarter on the 15th or the working day before",
      { start: day("2026-03-15"), repeats: "quarterly", dayRule: "sameDate", dayOff: "before" },
      "2026-01-01",
      "2026-12-31",
      ["2026-03-13", "2026-06-15", "2026-09-15", "2026-12-15"],
    ],
    [
      "in week 2 from Monday",
      { start: day("2026-01-05"), end: day("2026-01-09"), repeats: "yearly", dayRule: "sameWeek" },
      "2026-10-01",
      "2028-09-30",
      ["2027-01-11", "2028-01-10"],
    ],
    [
      "in week 53, or 52 in a year without one",
      { start: day("2026-12-30"), repeats: "yearly", dayRule: "sameWeek" },
      "2026-01-01",
      "2028-12-31",
      ["2026-12-30", "2027-12-29", "2028-12-27"],
    ],
    [
      "on the 31st, or the last day of a shorter month",
      { start: day("2026-01-31"), repeats: "monthly", dayRule: "sameDate" },
      "2026-01-01",
      "2026-04-30",
      ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
    ],
    [
      "on 29 February, or the 28th",
      { start: day("2028-02-29"), repeats: "yearly", dayRule: "sameDate" },
      "2028-01-01",
      "2030-12-31",
      ["2028-02-29", "2029-02-28", "2030-02-28"],
    ],
    [
      "on the month's last working day",
      { start: day("2026-01-01"), repeats: "monthly", dayRule: "lastWorkingDay" },
      "2026-10-01",
      "2026-12-31",
      ["2026-10-30", "2026-11-30", "2026-12-30"],
    ],
    [
      "on the first working day of the year's third month",
      { start: day("2026-03-01"), repeats: "yearly", dayRule: "firstWorkingDay" },
      "2026-01-01",
      "2027-12-31",
      ["2026-03-02", "2027-03-01"],
    ],
    [
      "until a day, that day included",
      { start: day("2026-01-10"), repeats: "monthly", dayRule: "sameDate", until: day("2026-03-10") },
      "2026-01-01",
      "2026-12-31",
      ["2026-01-10", "2026-02-10", "2026-03-10"],
    ],
    [
      "on the weekday that it starts on, when none is named",
      { start: day("2026-11-18"), repeats: "monthly", dayRule: "nthWeekday" },
      "2026-11-01",
      "2027-01-31",
      ["2026-11-18", "2026-12-16", "2027-01-20"],
    ],
    [
      "each second week from its first day, over the turn of the year",
      { start: day("2026-12-08"), repeats: "fortnightly" },
      "2026-12-10",
      "2027-01-20",
      ["2026-12-22", "2027-01-05", "2027-01-19"],
    ],
    [
      "each week, and on the working day before where that is off",
      { start: day("2026-03-20"), repeats: "weekly", dayOff: "before" },
      "2026-03-25",
      "2026-04-12",
      ["2026-03-27", "2026-04-01", "2026-04-10"],
    ],
    [
      "each week until a day",
      { start: day("2028-02-22"), repeats: "weekly", dayRule: "sameDate", until: day("2028-03-07") },
      "2028-01-01",
      "2030-01-01",
      ["2028-02-22", "2028-02-29", "2028-03-07"],
    ],
    [
      "from before the window, reaching into it",
      { start: day("2026-09-20"), end: day("2026-10-05"), repeats: "yearly", dayRule: "sameDate" },
      "2026-10-01",
      "2026-10-31",
      ["2026-09-20"],
    ],
  ];
  it.each(cases)("%s", (_, rule, from, to, expected) => {
    expect(firstDays(rule, from, to)).toEqual(expected);
  });

  it("on a date of the month agrees with an independent library", () => {
    assertProperty(
      property(anyWindow, anyRepeats, ({ start, skip, length }, repeats) => {
        const from = addDays(start, skip);
        const to = addDays(from, length);
        const date = Number(start.slice(8));
        // The 29th to the 31st fall on a shorter month's last day.
        const bymonthday = Array.from(
          { length: Math.max(1, date - 27) },
          (_, index) => Math.min(date, 28) + index,
        );
        expect(firstDays({ start, repeats, dayRule: "sameDate" }, from, to)).toEqual(
          theirs(start, from, to, { ...frequency[repeats], bymonthday, bysetpos: -1 }),
        );
      }),
    );
  });

  it("by weeks agrees with an independent library", () => {
    assertProperty(
      property(anyWindow, constantFrom("weekly", "fortnightly"), ({ start, skip, length }, repeats) => {
        const from = addDays(start, skip);
        const to = addDays(from, length);
        const interval = repeats === "weekly" ? 1 : 2;
        expect(firstDays({ start, repeats }, from, to)).toEqual(
          theirs(start, from, to, { freq: RRule.WEEKLY, interval, wkst: RRule.MO }),
        );
      }),
    );
  });

  it("on a weekday of the month agrees with an independent library", () => {
    const anyNth = constantFrom(...(Object.keys(nths) as (keyof typeof nths)[]));
    assertProperty(
      property(anyWindow, anyRepeats, anyNth, integer({ min: 0, max: 6 }), (window, repeats, nth, which) => {
        const { start } = window;
        const from = addDays(start, window.skip);
        const to = addDays(from, window.length);
        const weekdayRule = rruleDays[which];
        const rule = { start, repeats, dayRule: "nthWeekday", nth, weekday: weekdays[which] } as const;
        expect(firstDays(rule, from, to)).toEqual(
          theirs(start, from, to, {
            ...frequency[repeats],
            ...(weekdayRule && { byweekday: weekdayRule.nth(nths[nth]) }),
          }),
        );
      }),
    );
  });

  it("in the same week of the year agrees with an independent library where every year has that week", () => {
    assertProperty(
      property(anyWindow, ({ start, skip, length }) => {
        const january4 = day(`${start.slice(0, 4)}-01-04`);
        const week = Math.floor((daysBetween(january4, start) + weekday(january4) - 1) / 7) + 1;
        pre(week >= 2 && week <= 51);
        const from = addDays(start, skip);
        const to = addDays(from, length);
        const byweekday = rruleDays[weekday(start) - 1];
        expect(firstDays({ start, repeats: "yearly", dayRule: "sameWeek" }, from, to)).toEqual(
          theirs(start, from, to, {
            freq: RRule.YEARLY,
            byweekno: week,
            wkst: RRule.MO,
            ...(byweekday && { byweekday }),
          }),
        );
      }),
    );
  });

  it("lies on working days when it is to avoid days off, keeps its length and its order, and a wider window shows no less", () => {
    const rules = constantFrom("sameDate", "sameWeek", "nthWeekday", "firstWorkingDay", "lastWorkingDay");
    assertProperty(
      property(
        anyWindow,
        anyRepeats,
        rules,
        constantFrom("before", "after"),
        integer({ min: 0, max: 40 }),
        ({ start, skip, length }, repeats, dayRule, dayOff, more) => {
          const rule = { start, end: addDays(start, more), repeats, dayRule, dayOff } as const;
          const from = addDays(start, skip);
          const to = addDays(from, length);
          const found = occurrencesOf(rule, from, to);
          for (const { first, last } of found) {
            expect(isWorkingDay(first)).toBe(true);
            expect(daysBetween(first, last)).toBe(more);
            expect(last >= from && first <= to).toBe(true);
          }
          expect(found.map(({ first }) => first)).toEqual(found.map(({ first }) => first).toSorted());
          const wider = occurrencesOf(rule, addDays(from, -400), addDays(to, 400));
          const within = wider.filter(({ first, last }) => last >= from && first <= to);
          expect(within).toEqual(found);
        },
      ),
    );
  });
});

describe("what is to have no time from one of its times on", () => {
  const rule = { start: day("2026-03-06"), repeats: "weekly" } as const;

  it("ends the day before the rule has that time", () => {
    expect(untilBefore(rule, day("2026-03-27"))).toBe("2026-03-26");
    expect(untilBefore(rule, day("2026-03-28"))).toBeUndefined();
  });

  it.each(["before", "after"] as const)("also where that time lies %s a day off", (dayOff) => {
    const avoiding = { ...rule, dayOff };
    const all = firstDays(avoiding, "2026-03-01", "2026-05-01");
    for (const time of all.slice(1)) {
      const until = untilBefore(avoiding, day(time));
      const left = occurrencesOf({ ...avoiding, until }, day("2026-03-01"), day("2026-05-01"));
      expect(left.map(({ first }) => first)).toEqual(all.slice(0, all.indexOf(time)));
    }
  });
});
