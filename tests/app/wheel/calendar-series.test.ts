/**
 * What repeats in the calendar file, read back by an independent parser and its own reckoning of rules: the same times
 * as on the wheel, moved ones moved, cancelled ones cancelled.
 */
import {
  assert as assertProperty,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFile } from "../../../src/app/wheel/calendar-file.ts";
import { wheel as words } from "../../../src/app/words/da/wheel.ts";
import { addDays } from "../../../src/domain/calendar/calendar.ts";
import { addMonths } from "../../../src/domain/calendar/month.ts";
import { seriesOf } from "../../../src/domain/wheel/series.ts";
import { activityTimes } from "../../../src/domain/wheel/wheel.ts";
import { day } from "../../../src/schema/day.ts";
import type { WheelRow } from "../../../src/schema/lists/wheel.ts";
import { reading, wheelRow } from "../../domain/wheel/wheel-rows.ts";
import { readCalendar, unfolded } from "./read-calendar.ts";

const [from, to] = [day("2026-10-01"), day("2027-09-30")];

function fileOf(rows: readonly WheelRow[]) {
  const text = calendarFile({
    name: "Årshjul",
    series: seriesOf(reading(rows), from, to),
    occurrences: [],
    speaking: { words, language: "da", today: day("2026-11-22") },
    linkTo: (time) => `https://egelund.example/#/oekonomi-stab/aarshjul/gang/${time}`,
    host: "egelund.example",
    stamp: new Date("2026-11-22T10:00:00Z"),
  });
  return { text, ...readCalendar(text) };
}

const activity = (values: Partial<WheelRow>) => wheelRow(7, "activity", { title: "Økonomimøde", ...values });
const exception = (id: number, occurrence: string, values: Partial<WheelRow>) =>
  wheelRow(id, "exception", { activity: 7, occurrence: day(occurrence), ...values });
const monthly = { start: day("2026-01-12"), repeats: "monthly", dayRule: "nthWeekday" } as const;
const secondMonday = { ...monthly, nth: "second", weekday: "monday" } as const;

describe("an activity that repeats", () => {
  it("is one event with its rule, which goes on as the activity does", () => {
    const { text, events } = fileOf([activity(secondMonday)]);
    expect(events.map(({ uid }) => uid)).toEqual(["7@egelund.example"]);
    expect(text).toContain("\r\nRRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2MO\r\n");
    expect(text).toContain("\r\nDTSTART;VALUE=DATE:20261012\r\n");
  });

  it.each<[string, Partial<WheelRow>, string]>([
    ["every year", { start: day("2020-03-01"), repeats: "yearly" }, "FREQ=YEARLY"],
    ["on a leap day", { start: day("2024-02-29"), repeats: "yearly" }, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"],
    [
      "on the 31st",
      { start: day("2026-01-31"), repeats: "monthly" },
      "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1",
    ],
    [
      "on the 30th, where each month has one",
      { start: day("2026-03-30"), repeats: "quarterly" },
      "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=30",
    ],
    [
      "on the 30th or February's last",
      { start: day("2026-01-30"), repeats: "monthly" },
      "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1;UNTIL=20320930",
    ],
    [
      "on the last of a weekday, as the first day was the last of its own",
      { start: day("2026-10-31"), repeats: "monthly", dayRule: "nthWeekday", weekday: "friday" },
      "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR",
    ],
    ["every week", { start: day("2026-01-13"), repeats: "weekly" }, "FREQ=WEEKLY;BYDAY=TU"],
    [
      "every second week, as far as days off are worked out",
      { start: day("2026-01-13"), repeats: "fortnightly", dayOff: "after" },
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20320928",
    ],
    [
      "until a day",
      { ...secondMonday, until: day("2027-06-30") },
      "FREQ=MONTHLY;INTERVAL=1;BYDAY=2MO;UNTIL=20270630",
    ],
    [
      "on the last working day, as far as days off are worked out",
      { start: day("2026-01-01"), repeats: "monthly", dayRule: "lastWorkingDay" },
      "FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20320930",
    ],
  ])("%s", (_, values, rule) => {
    expect(unfolded(fileOf([activity(values)]).text)).toContain(`\r\nRRULE:${rule}\r\n`);
  });

  it("has a time that was moved under its own day, and one that was cancelled as cancelled", () => {
    const { text, timesBetween, events } = fileOf([
      activity({ ...secondMonday, text: "Vi gennemgår **forbruget**." }),
      exception(8, "2026-11-09", { start: day("2026-11-12"), end: day("2026-11-13"), text: "På rådhuset" }),
      exception(9, "2026-12-14", { isCancelled: true }),
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
    expect(text).toContain("\r\nRECURRENCE-ID;VALUE=DATE:20261109\r\n");
    expect(text).toContain("\r\nRECURRENCE-ID;VALUE=DATE:20261214\r\n");
    expect(
      timesBetween("2026-10-01", "2027-01-31").map((time) => [
        time.first,
        time.end,
        time.summary,
        time.isCancelled,
      ]),
    ).toEqual([
      ["2026-10-12", "2026-10-13", "Økonomimøde", false],
      ["2026-11-12", "2026-11-14", "Økonomimøde", false],
      ["2026-12-14", "2026-12-15", "Aflyst: Økonomimøde", true],
      ["2027-01-11", "2027-01-12", "Økonomimøde", false],
    ]);
    expect(events[1]?.description).toContain("På rådhuset\n\nVi gennemgår forbruget.");
  });

  it("that was moved into the year from before it is in it", () => {
    const rows = [
      activity({ start: day("2026-09-28"), repeats: "yearly" }),
      exception(8, "2026-09-28", { start: day("2026-10-05") }),
    ];
    expect(
      fileOf(rows)
        .timesBetween(from, to)
        .map(({ first }) => first),
    ).toEqual(["2026-10-05", "2027-09-28"]);
  });
});

it("an activity that happens once is moved and cancelled under its own name", () => {
  const once = activity({ start: day("2027-02-02") });
  const moved = fileOf([once, exception(8, "2027-02-02", { start: day("2027-02-04") })]);
  const cancelled = fileOf([once, exception(8, "2027-02-02", { isCancelled: true })]);
  expect(moved.timesBetween(from, to)).toMatchObject([
    { uid: "7.2027-02-02@egelund.example", first: "2027-02-04", isCancelled: false },
  ]);
  expect(cancelled.timesBetween(from, to)).toMatchObject([
    { uid: "7.2027-02-02@egelund.example", first: "2027-02-02", isCancelled: true },
  ]);
});

it("whatever the rule and its exceptions, another calendar has the times that the wheel has", () => {
  const rules = record({
    startsAfter: integer({ min: -1500, max: 400 }),
    lasts: option(integer({ min: 1, max: 20 }), { nil: undefined }),
    repeats: constantFrom("once", "yearly", "quarterly", "monthly", "fortnightly", "weekly"),
    dayRule: constantFrom(
      undefined,
      "sameDate",
      "sameWeek",
      "nthWeekday",
      "firstWorkingDay",
      "lastWorkingDay",
    ),
    nth: constantFrom(undefined, "first", "second", "third", "fourth", "last"),
    weekday: constantFrom(undefined, "monday", "wednesday", "friday", "sunday"),
    dayOff: constantFrom(undefined, "stay", "before", "after"),
    until: option(integer({ min: 0, max: 2000 }), { nil: undefined }),
    moved: integer({ min: -30, max: 60 }),
    isCancelled: boolean(),
  });
  assertProperty(
    property(rules, ({ startsAfter, lasts, until, moved, isCancelled, ...rule }) => {
      const start = addDays(from, startsAfter);
      const row = activity({
        ...rule,
        start,
        end: lasts === undefined ? undefined : addDays(start, lasts),
        until: until === undefined ? undefined : addDays(start, until),
      });
      const [second] = activityTimes(reading([row]), addMonths(from, 1), to);
      const rows =
        second === undefined
          ? [row]
          : [
              row,
              exception(
                8,
                second.first,
                isCancelled ? { isCancelled } : { start: addDays(second.first, moved) },
              ),
            ];
      const expected = activityTimes(reading(rows), from, to)
        .map(({ first, last }) => `${first} ${addDays(last, 1)}`)
        .toSorted((a, b) => a.localeCompare(b));
      const found = fileOf(rows)
        .timesBetween(from, to)
        .filter((time) => !time.isCancelled)
        .map(({ first, end }) => `${first} ${end}`)
        .toSorted((a, b) => a.localeCompare(b));
      expect(found).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});
