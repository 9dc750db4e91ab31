/** Days, numbers and tags as people type them. */
import { assert as assertProperty, array, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar/calendar.ts";
import { fullDay, fullDayWithWeekday } from "../../../src/domain/calendar/day-words.ts";
import { commonTags, readTags, writeTags } from "../../../src/domain/writing/tags.ts";
import { dayWithWeek, readTypedDay } from "../../../src/domain/calendar/typed-day.ts";
import { readTypedNumber, writeNumber } from "../../../src/domain/writing/typed-number.ts";
import { day } from "../../../src/schema/day.ts";

const today = day("2026-11-22");

describe("a day", () => {
  it.each([
    ["1/12", "2026-12-01"],
    ["1-12", "2026-12-01"],
    ["1.12.", "2026-12-01"],
    ["1 12", "2026-12-01"],
    ["22/11", "2026-11-22"],
    ["21/11", "2027-11-21"],
    ["1/3", "2027-03-01"],
    ["29/2", "2028-02-29"],
    ["1-12-26", "2026-12-01"],
    ["01.12.2026", "2026-12-01"],
    ["1 / 12 / 2026", "2026-12-01"],
    ["011226", "2026-12-01"],
    ["01122026", "2026-12-01"],
    ["2026-12-01", "2026-12-01"],
    ["1. dec", "2026-12-01"],
    ["1. dec 2026", "2026-12-01"],
    ["1 december 26", "2026-12-01"],
    ["1.december 2026", "2026-12-01"],
    ["d. 1. Dec. 2026", "2026-12-01"],
    ["den 3. maj", "2027-05-03"],
    ["tirsdag den 1. december 2026, uge 49", "2026-12-01"],
    ["1 Dec 2026", "2026-12-01"],
    ["1st December 2026", "2026-12-01"],
    ["i dag", "2026-11-22"],
    ["I MORGEN", "2026-11-23"],
    ["i overmorgen", "2026-11-24"],
    ["  1/12  ", "2026-12-01"],
  ])("%s is %s", (text, expected) => {
    expect(readTypedDay(text, { today })).toEqual({ day: expected });
  });

  it("of nothing is none", () => {
    expect(readTypedDay("  ", { today })).toEqual({ day: undefined });
  });

  it.each([
    ["31/11", "31. november findes ikke: november har 30 dage."],
    ["32. januar", "32. januar findes ikke: januar har 31 dage."],
    ["30/2-2027", "30. februar findes ikke: februar har 28 dage i 2027."],
    ["30/2-2028", "30. februar findes ikke: februar har 29 dage i 2028."],
    ["31. februar", "31. februar findes ikke: februar har 28 dage i 2027."],
    ["29/2 2027", "29. februar findes ikke: februar har 28 dage i 2027."],
    ["12/31/2026", "Der er ingen måned nummer 31. Dagen skrives først: 31/12."],
    ["0/12", "0. december findes ikke: december har 31 dage."],
    ["1/1/1066", "Året 1066 kan ikke bruges. Skriv et år mellem 1950 og 2199."],
    ["1/1/1900", "Året 1900 kan ikke bruges. Skriv et år mellem 1950 og 2199."],
    ["uge 53, 2027", "Uge 53 findes ikke: 2027 har 52 uger."],
    ["fredag den 1. december 2026", "1. december 2026 er en tirsdag. Ret dagen eller ugedagen."],
    ["snart", "“snart” kan ikke læses som en dag. Skriv for eksempel 1/12, uge 12 eller juni 2026."],
    [
      "1/12 og 3/12 og 5/12",
      "“1/12 og 3/12 og 5/12” kan ikke læses som en dag. Skriv for eksempel 1/12, uge 12 eller juni 2026.",
    ],
    [
      "1. maj, måske",
      "“1. maj, måske” kan ikke læses som en dag. Skriv for eksempel 1/12, uge 12 eller juni 2026.",
    ],
    ["1. q 2026", "“1. q 2026” kan ikke læses som en dag. Skriv for eksempel 1/12, uge 12 eller juni 2026."],
  ])("%s is told kindly", (text, sentence) => {
    expect(readTypedDay(text, { today })).toMatchObject({ sentence: { da: sentence } });
  });

  it("is read as every way in which we write it", () => {
    assertProperty(
      property(integer({ min: -20_000, max: 60_000 }), (shift) => {
        const of = addDays(today, shift);
        for (const language of ["da", "en"] as const) {
          for (const text of [
            fullDay(language, of),
            fullDayWithWeekday(language, of),
            dayWithWeek(language, of),
          ]) {
            expect(readTypedDay(text, { today })).toEqual({ day: of });
          }
        }
      }),
    );
  });

  it("is never read as one that does not exist", () => {
    assertProperty(
      property(string(), (text) => {
        const reading = readTypedDay(text, { today });
        expect("sentence" in reading || reading.day === undefined || day(reading.day)).toBeTruthy();
      }),
    );
  });

  it("is shown with weekday and week", () => {
    expect(dayWithWeek("da", day("2026-12-01"))).toBe("tirsdag 1. december 2026, uge 49");
    expect(dayWithWeek("en", day("2027-01-01"))).toBe("Friday 1 January 2027, week 53");
  });
});

describe("a number", () => {
  it.each<[string, "da" | "en", number | undefined]>([
    ["", "da", undefined],
    ["12", "da", 12],
    ["12,5", "da", 12.5],
    ["12.5", "da", 12.5],
    ["1.234", "da", 1234],
    ["1.234,5", "da", 1234.5],
    ["12.500", "da", 12_500],
    ["0.500", "da", 0.5],
    ["0,500", "en", 0.5],
    ["1.500,-", "da", 1500],
    ["\u200E1.234\u200F", "da", 1234],
    ["\u20113,5", "da", -3.5],
    ["1\u202F234", "da", 1234],
    ["1 234 567,25", "da", 1_234_567.25],
    ["-3,25", "da", -3.25],
    ["−3", "da", -3],
    [",5", "da", 0.5],
    ["1,234.5", "en", 1234.5],
    ["1,234", "en", 1234],
    ["12,5", "en", 12.5],
  ])("%s (%s) is read", (text, language, number) => {
    expect(readTypedNumber(text, language)).toEqual({ number });
  });

  it.each(["tolv", "12 %", "1.2.3", "1,2,3", "--1", "1e5", "1.23.456"])("%s is told kindly", (text) => {
    expect(readTypedNumber(text, "da")).toMatchObject({
      sentence: { da: expect.stringContaining("er ikke et tal") as string },
    });
  });

  it("is read as it is written", () => {
    assertProperty(
      property(integer({ min: -1e12, max: 1e12 }), integer({ min: 0, max: 2 }), (whole, decimals) => {
        const number = whole / 10 ** decimals;
        for (const language of ["da", "en"] as const) {
          expect(readTypedNumber(writeNumber(language, number), language)).toEqual({ number });
        }
      }),
    );
  });
});

describe("tags", () => {
  it.each<[string | undefined, readonly string[]]>([
    [undefined, []],
    ["", []],
    ["Unge", ["Unge"]],
    ["Unge; forældre ;; unge", ["Unge", "forældre"]],
    ["Ældre, der bor alene; pårørende", ["Ældre, der bor alene", "pårørende"]],
    ["a\nb", ["a", "b"]],
  ])("%s are read", (text, tags) => {
    expect(readTags(text)).toEqual(tags);
  });

  it("come back as they were written", () => {
    assertProperty(
      property(array(string()), (texts) => {
        const tags = readTags(texts.join(";"));
        expect(readTags(writeTags(tags))).toEqual(tags);
      }),
    );
  });

  it("are offered by how often they are used", () => {
    expect(commonTags(["unge; ældre", undefined, "Ældre", "børn"])).toEqual(["ældre", "børn", "unge"]);
  });
});
