/** Days as people say them, as they were set down before the reader was written: today, and the plan of a year. */
import { assert as assertProperty, constantFrom, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar/calendar.ts";
import { mentionsIn } from "../../../src/domain/calendar/spoken-days.ts";
import {
  deadlineInText,
  endsStretch,
  firstDayOfStretch,
  lastDayOfStretch,
  shortDeadline,
} from "../../../src/domain/calendar/stretch.ts";
import { readDayInText, readTypedDay } from "../../../src/domain/calendar/typed-day.ts";
import { day } from "../../../src/schema/day.ts";
import { dueStretches, type Stretch } from "../../../src/schema/lists/due-stretches.ts";

/** A Tuesday. */
const today = day("2026-12-01");
const plan = { today, from: day("2027-01-01"), to: day("2027-12-31") };

describe("in a plan for 2027", () => {
  it.each([
    ["1. december 2027", "2027-12-01"],
    ["1. december", "2027-12-01"],
    ["1/12", "2027-12-01"],
    ["1/12-27", "2027-12-01"],
    ["1.12.27", "2027-12-01"],
    ["01-12-2027", "2027-12-01"],
    ["1/12 2027", "2027-12-01"],
    ["2027-12-01", "2027-12-01"],
    ["den 1. december", "2027-12-01"],
    ["d. 1/12", "2027-12-01"],
    ["1. dec.", "2027-12-01"],
    ["1 dec 27", "2027-12-01"],
    ["\u200E1. december 2027\u200F", "2027-12-01"],
    ["\u200E01-\u200E12-\u200E2026", "2026-12-01"],
    ["1\u201112\u20112027", "2027-12-01"],
    ["1 \u2013 12 \u2013 2027", "2027-12-01"],
    ["1\u221212\u22122027", "2027-12-01"],
    ["1.\u00A0december\u00A02027", "2027-12-01"],
    ["1. de\u00ADcember 2027", "2027-12-01"],
    ["senest 1. juni 2027", "2027-06-01"],
    ["inden 1. juni", "2027-06-01"],
    ["Frist: 1. juni", "2027-06-01"],
    ["1. juni kl. 12", "2027-06-01"],
    ["1.-15. maj", "2027-05-15"],
    ["fredag den 5. marts 2027", "2027-03-05"],
    ["fre. 5/3", "2027-03-05"],
    ["fredag i uge 12", "2027-03-26"],
    ["torsdag den 3. december", "2026-12-03"],
    ["29. februar 2028", "2028-02-29"],
    ["May 5, 2027", "2027-05-05"],
    ["i dag", "2026-12-01"],
    ["i morgen", "2026-12-02"],
    ["på fredag", "2026-12-04"],
    ["tirsdag", "2026-12-08"],
    ["om 14 dage", "2026-12-15"],
    ["om to uger", "2026-12-15"],
    ["om en måned", "2027-01-01"],
    ["inden jul", "2027-12-24"],
  ])("%s is the day %s", (text, expected) => {
    expect(readTypedDay(text, plan)).toEqual({ day: expected });
  });

  it.each<[string, string, string]>([
    ["juni", "2027-06-30", "juni 2027"],
    ["juni 2027", "2027-06-30", "juni 2027"],
    ["dec. 2027", "2027-12-31", "december 2027"],
    ["06/2027", "2027-06-30", "juni 2027"],
    ["i løbet af maj", "2027-05-31", "maj 2027"],
    ["maj-juni 2027", "2027-06-30", "juni 2027"],
    ["uge 12", "2027-03-28", "uge 12, 2027"],
    ["uge 12, 2027", "2027-03-28", "uge 12, 2027"],
    ["u. 12", "2027-03-28", "uge 12, 2027"],
    ["Uge 12–14", "2027-04-11", "uge 14, 2027"],
    ["primo marts", "2027-03-10", "primo marts 2027"],
    ["starten af august", "2027-08-10", "primo august 2027"],
    ["medio maj 2027", "2027-05-20", "medio maj 2027"],
    ["Medio maj", "2027-05-20", "medio maj 2027"],
    ["midten af maj", "2027-05-20", "medio maj 2027"],
    ["ultimo marts", "2027-03-31", "ultimo marts 2027"],
    ["slutningen af september 2027", "2027-09-30", "ultimo september 2027"],
    ["inden udgangen af marts", "2027-03-31", "ultimo marts 2027"],
    ["2. kvartal 2027", "2027-06-30", "2. kvartal 2027"],
    ["4. kvartal", "2027-12-31", "4. kvartal 2027"],
    ["udgangen af 2. kvartal", "2027-06-30", "2. kvartal 2027"],
    ["1.-2. kvartal 2027", "2027-06-30", "2. kvartal 2027"],
    ["Q3 2027", "2027-09-30", "3. kvartal 2027"],
    ["2027-K3", "2027-09-30", "3. kvartal 2027"],
    ["3. kv. 27", "2027-09-30", "3. kvartal 2027"],
    ["K2", "2027-06-30", "2. kvartal 2027"],
    ["andet kvartal", "2027-06-30", "2. kvartal 2027"],
    ["1. halvår 2027", "2027-06-30", "1. halvår 2027"],
    ["2. halvår", "2027-12-31", "2. halvår 2027"],
    ["2027", "2027-12-31", "2027"],
    ["udgangen af 2027", "2027-12-31", "ultimo december 2027"],
    ["årets udgang", "2027-12-31", "ultimo december 2027"],
    ["medio 2027", "2027-06-30", "juni 2027"],
    ["foråret 2027", "2027-05-31", "foråret 2027"],
    ["efteråret", "2027-11-30", "efteråret 2027"],
    ["Skoleåret 2026/27", "2027-07-31", "juli 2027"],
    ["i skoleåret 2026-2027", "2027-07-31", "juli 2027"],
    ["udgangen af skoleåret 26/27", "2027-07-31", "juli 2027"],
    ["inden sommerferien", "2027-06-30", "juni 2027"],
    ["årsskiftet 2026/27", "2026-12-31", "ultimo december 2026"],
    ["inden sommerferien 2027", "2027-06-30", "juni 2027"],
    ["sommerferien 2027", "2027-07-31", "juli 2027"],
    ["efter sommerferien 2027", "2027-08-31", "august 2027"],
    ["skolestart 2027", "2027-08-31", "august 2027"],
    ["første halvdel af 2027", "2027-06-30", "1. halvår 2027"],
    ["anden halvdel af 2027", "2027-12-31", "2. halvår 2027"],
    ["kalenderåret 2027", "2027-12-31", "2027"],
    ["budgetåret 2027", "2027-12-31", "2027"],
    ["årsskiftet 26/27", "2026-12-31", "ultimo december 2026"],
    ["årsskiftet 2027/2028", "2027-12-31", "ultimo december 2027"],
    ["næste kvartal", "2027-03-31", "1. kvartal 2027"],
  ])("%s ends on %s and is shown as %s", (text, last, shown) => {
    const reading = readTypedDay(text, plan);
    if ("sentence" in reading) throw new Error(reading.sentence.da);
    expect(reading.day).toBe(last);
    expect(deadlineInText("da", { due: reading.day, dueStretch: reading.stretch })).toBe(shown);
  });

  it.each([
    ["29. februar", "29. februar findes ikke: februar har 28 dage i 2027."],
    ["31. februar", "31. februar findes ikke: februar har 28 dage i 2027."],
    ["31/6 2027", "31. juni findes ikke: juni har 30 dage."],
    ["uge 53", "Uge 53 findes ikke: 2027 har 52 uger."],
    ["uge 0", "Uge 0 findes ikke: 2027 har 52 uger."],
    ["1900", "“1900” kan ikke læses som en dag. Skriv for eksempel 1/12, uge 12 eller juni 2027."],
    ...["constructor", "__proto__", "toString", "løbende", "hurtigst muligt", "jul", "vinteren 2027"].map(
      (text) => [
        text,
        `“${text}” kan ikke læses som en dag. Skriv for eksempel 1/12, uge 12 eller juni 2027.`,
      ],
    ),
  ])("%s is told kindly", (text, sentence) => {
    expect(readTypedDay(text ?? "", plan)).toMatchObject({ sentence: { da: sentence } });
  });
});

describe("without a year", () => {
  it.each([
    ["a plan of two years takes the next one", "1/3", "2026-01-01", "2027-12-31", "2027-03-01"],
    ["a plan that is over takes the one in it", "1/3", "2025-01-01", "2025-12-31", "2025-03-01"],
    ["a school year has each day once", "1/9", "2026-08-01", "2027-07-31", "2026-09-01"],
    ["half a year takes what follows upon it", "1/12", "2027-01-01", "2027-06-30", "2027-12-01"],
    ["a week is of the year of its Thursday", "uge 53", "2026-01-01", "2026-12-31", "2027-01-03"],
    ["a period the wrong way round is none", "1/12", "2027-12-31", "2027-01-01", "2026-12-01"],
  ])("%s", (_, text, from, to, expected) => {
    const reading = readTypedDay(text, { today, from: day(from), to: day(to) });
    expect(reading).toMatchObject({ day: expected });
  });

  it.each([
    ["juni", "2027-06-30"],
    ["december", "2026-12-31"],
    ["uge 49", "2026-12-06"],
    ["4. kvartal", "2026-12-31"],
    ["i år", "2026-12-31"],
  ])("%s is the next that ends from today on", (text, expected) => {
    expect(readTypedDay(text, { today })).toMatchObject({ day: expected });
  });
});

describe("in running text", () => {
  it.each([
    ["Rapporten er klar ultimo juni 2027.", "2027-06-30"],
    ["Afsluttes i 2. kvartal 2027 (pilot)", "2027-06-30"],
    ["20 elever har været i praktik 1.9.2027", "2027-09-01"],
    ["Mindst 1/3 af borgerne svarer i maj 2027", "2027-05-31"],
    ["Politikken behandles i uge 12, 2027", "2027-03-28"],
    ["juni", "2027-06-30"],
  ])("%s: %s", (text, expected) => {
    expect(readDayInText(text, plan)?.day).toBe(expected);
  });

  it.each([
    "Mindst 1/3 af borgerne er tilfredse",
    "Afsnit 1.2 om 14 dages frist",
    "Maj Sørensen følger op",
    "Begynder 1. maj 2027 og evalueres 1. juni 2028",
    "løbende",
    "om 14 dage",
    "2026-2027",
    "",
  ])("%s: none", (text) => {
    expect(readDayInText(text, plan)).toBeUndefined();
  });
});

describe("a stretch", () => {
  it.each([
    ["uge 12", "2027-03-22"],
    ["uge 53 2026", "2026-12-28"],
    ["primo maj", "2027-05-01"],
    ["medio maj", "2027-05-11"],
    ["ultimo maj", "2027-05-21"],
    ["maj", "2027-05-01"],
    ["2. kvartal", "2027-04-01"],
    ["foråret 2027", "2027-03-01"],
    ["1. halvår 2027", "2027-01-01"],
    ["2028", "2028-01-01"],
  ])("%s begins on %s", (text, first) => {
    const reading = readTypedDay(text, { today: day("2026-12-01") });
    if ("sentence" in reading || reading.day === undefined || reading.stretch === undefined)
      throw new Error(`no stretch: ${text}`);
    expect(firstDayOfStretch(reading.stretch, reading.day)).toBe(first);
  });

  const numbers: Record<Stretch, number> = {
    week: 52,
    early: 12,
    middle: 12,
    late: 12,
    month: 12,
    quarter: 4,
    season: 12,
    half: 2,
    year: 1,
  };

  it("is read as every way in which we write it", () => {
    const stretches = Object.keys(dueStretches) as Stretch[];
    assertProperty(
      property(
        constantFrom(...stretches),
        integer({ min: 2000, max: 2099 }),
        integer({ min: 0, max: 51 }),
        (stretch, year, at) => {
          const last = lastDayOfStretch(stretch, (at % numbers[stretch]) + 1, year);
          if (last === undefined) return;
          expect(endsStretch(stretch, last)).toBe(true);
          for (const language of ["da", "en"] as const) {
            const text = deadlineInText(language, { due: last, dueStretch: stretch }) ?? "";
            const short = shortDeadline(language, { due: last, dueStretch: stretch }, today) ?? "";
            expect([text, readTypedDay(text, plan)]).toEqual([text, { day: last, stretch }]);
            expect([short, readTypedDay(short, { today: last })]).toEqual([short, { day: last, stretch }]);
          }
        },
      ),
    );
  });

  it("that does not end on its day, since somebody has moved the day, is a day as any other", () => {
    const moved = { due: day("2027-06-29"), dueStretch: "quarter" } as const;
    expect(deadlineInText("da", moved)).toBe("29. juni 2027");
    expect(shortDeadline("da", moved, today)).toBe("29. jun 27");
    expect(deadlineInText("da", { due: undefined, dueStretch: "quarter" })).toBeUndefined();
  });

  it.each<[string, Stretch, string]>([
    ["2027-05-20", "middle", "medio maj 27"],
    ["2026-12-31", "quarter", "4. kvt."],
    ["2027-03-28", "week", "uge 12/27"],
    ["2027-12-31", "year", "2027"],
  ])("that ends on %s, %s, is %s in columns", (last, dueStretch, text) => {
    expect(shortDeadline("da", { due: day(last), dueStretch }, today)).toBe(text);
  });
});

describe("any text", () => {
  it("is looked through in no time, and gives days that exist", () => {
    assertProperty(
      property(string({ maxLength: 200, unit: "grapheme" }), (text) => {
        for (const isAsked of [true, false]) mentionsIn(text.toLowerCase(), isAsked);
        const read = readDayInText(text, plan);
        expect(read === undefined || day(read.day)).toBeTruthy();
      }),
    );
    for (const part of [
      "uge ",
      "1.",
      "maj ",
      "medio ",
      "1 - ",
      "i ",
      "fredag den ",
      "udgangen af ",
      "2027 ",
    ]) {
      const began = performance.now();
      readDayInText(part.repeat(63_999 / part.length), plan);
      expect([part, performance.now() - began < 1500]).toEqual([part, true]);
    }
  });

  it("has a day far from today in its year", () => {
    for (const years of [0, 40, 90]) {
      const at = addDays(today, years * 365);
      expect(readTypedDay("1/12", { today: at })).toMatchObject({ day: expect.any(String) as string });
    }
  });
});
