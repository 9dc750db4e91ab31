/**
 * The forms in which people write a day or a stretch of days, Danish and English: what stands in the text, before it is
 * known which year is meant. `spoken-days.ts` looks for them.
 */
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import {
  countCalled,
  monthCalled,
  ordinals,
  partOf,
  seasons,
  weekdayCalled,
  yearCalled,
} from "./spoken-words.ts";

/** What a text names. Without a year it is for the one who asks to say which. */
export type Spoken =
  | {
      readonly what: "date";
      readonly date: number;
      readonly month: number;
      readonly year: number | undefined;
      readonly weekday?: number | undefined;
    }
  | {
      readonly what: "stretch";
      readonly stretch: Stretch;
      /** The week, month, quarter or half-year; of a season its last month. */
      readonly number: number;
      readonly year: number | undefined;
      /** A day of the week that is named: "fredag i uge 12". */
      readonly weekday?: number | undefined;
    }
  /** So many days or months from today. */
  | { readonly what: "distance"; readonly days: number; readonly months: number }
  /** The next such day of the week. */
  | { readonly what: "weekday"; readonly weekday: number }
  /** The week, month, quarter or year that is so many after today's. */
  | {
      readonly what: "ahead";
      readonly stretch: "week" | "month" | "quarter" | "year";
      readonly count: number;
    };

type Groups = Readonly<Record<string, string | undefined>>;

export interface Form {
  readonly pattern: RegExp;
  readonly read: (found: Groups) => Spoken | undefined;
  /** Means a day only to somebody who was asked for one: in running text it is mostly something else. */
  readonly whenAsked?: boolean;
}

const weekdayWord = String.raw`(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const weekdayBefore = String.raw`(?:(?<weekday>${weekdayWord}|(?:man|tir|tirs|ons|tor|tors|fre|lør|søn)(?=\.))\.?,?\s?(?:(?:den|d\.|the|i|in)\s?)?)?`;
/** Of a stretch: `2027`, `i 2027`, `af 2027`, `, 2027`, `/2027`. */
const yearBehind = String.raw`(?:,?\s?[-/]?\s?(?:(?:i|af|of|in|år)\s)?(?<year>(?:19|20|21)\d\d|'?\d\d(?!\d)))?`;
/** The same where two digits would be something else. */
const fullYearBehind = String.raw`(?:,?\s?[-/]?\s?(?:(?:i|af|of|in|år)\s)?(?<year>(?:19|20|21)\d\d)|\s?/\s?(?<short>\d\d))?`;
const partBefore = String.raw`(?<part>primo|medio|ultimo|(?:begyndelsen|starten|midten|slutningen|udgangen)(?=\saf)|(?:først|midt|sidst)(?=\s(?:på|i))|early|mid|late|(?:the\s)?(?:beginning|start|middle|end)(?=\sof))(?:\s(?:af|på|i|of|in)|-)?\s?`;

const form = (pattern: string, read: Form["read"], more: Pick<Form, "whenAsked"> = {}): Form => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "uy"),
  read,
  ...more,
});

const number = (text: string | undefined) => Number(text);

const inNumbers: Form["read"] = (found) => ({
  what: "date",
  date: number(found["date"]),
  month: number(found["month"]),
  year: yearCalled(found["year"]),
  weekday: weekdayCalled(found["weekday"]),
});

/** A part of a year is the month that it lies in; its end is the month's end. */
const monthsOfParts: Partial<Record<Stretch, number>> = { early: 1, middle: 6 };

const yearOfStretch = (found: Groups) => yearCalled((found["year"] ?? found["short"])?.replace("'", ""));

const unitsAhead = new Map<string, "week" | "month" | "quarter" | "year">([
  ["uge", "week"],
  ["week", "week"],
  ["måned", "month"],
  ["month", "month"],
  ["kvartal", "quarter"],
  ["quarter", "quarter"],
  ["år", "year"],
  ["year", "year"],
]);

/** In the order in which they are tried at a place: the longer ones before those that are part of them. */
export const spokenForms: readonly Form[] = [
  form(String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})`, (found) => ({
    what: "date",
    date: number(found["date"]),
    month: number(found["month"]),
    year: number(found["year"]),
  })),
  // A school year ends with July, as a month that was said loosely does.
  form(
    String.raw`(?:(?:i|inden\sfor|udgangen\saf|slutningen\saf|the)\s)?(?:skoleår(?:et)?|school\syear)\s(?<first>20\d\d|\d\d)\s?[-/]\s?(?<last>20\d\d|\d\d)`,
    (found) => {
      const [first, last] = [yearCalled(found["first"]), yearCalled(found["last"])];
      if (first === undefined || last !== first + 1) return undefined;
      return { what: "stretch", stretch: "month", number: 7, year: last };
    },
  ),
  form(
    String.raw`(?:inden|før|til|before)\s(?:(?:skolernes|the)\s)?(?:sommerferien|summer\sholidays)${fullYearBehind}`,
    (found) => ({ what: "stretch", stretch: "month", number: 6, year: yearOfStretch(found) }),
    { whenAsked: true },
  ),
  // With its year a document means it as a deadline also where nobody asked for a day.
  form(
    String.raw`(?<after>inden|før|til|before|efter|after)?\s?(?:(?:skolernes|the)\s)?(?:(?<holidays>sommerferien|summer\sholidays)|skolestart|start\sof\sschool),?\s(?:i\s|in\s)?(?<year>20\d\d)`,
    (found) => {
      const isBefore =
        found["holidays"] !== undefined && /^(?:inden|før|til|before)$/u.test(found["after"] ?? "");
      const isAfter = found["holidays"] === undefined || /^(?:efter|after)$/u.test(found["after"] ?? "");
      const month = isBefore ? 6 : isAfter ? 8 : 7;
      return { what: "stretch", stretch: "month", number: month, year: number(found["year"]) };
    },
  ),
  form(String.raw`(?:årsskiftet|nytår)\s(?<year>20\d\d|\d\d)\s?[-/]\s?(?<behind>20\d\d|\d\d)`, (found) => {
    const year = yearCalled(found["year"]);
    if (year === undefined || yearCalled(found["behind"]) !== year + 1) return undefined;
    return { what: "stretch", stretch: "late", number: 12, year };
  }),
  form(String.raw`(?<date>\d\d)(?<month>\d\d)(?<year>\d\d(?:\d\d)?)`, inNumbers, { whenAsked: true }),
  form(
    String.raw`${weekdayBefore}(?<date>\d{1,2})(?:\s?[-/.]\s?)(?<month>\d{1,2})(?:(?:\s?[-/.]\s?|\s)(?<year>\d{4}|\d\d))(?!\s?[-/.]\s?\d)`,
    inNumbers,
  ),
  form(String.raw`(?<month>\d{1,2})\s?[-/]\s?(?<year>20\d\d)`, (found) => ({
    what: "stretch",
    stretch: "month",
    number: number(found["month"]),
    year: number(found["year"]),
  })),
  form(
    String.raw`${weekdayBefore}(?<date>\d{1,2})(?:\s?[-/.]\s?|\s)(?<month>\d{1,2})(?:\s(?<year>\d{4}|\d\d))?\.?`,
    inNumbers,
    { whenAsked: true },
  ),
  form(
    String.raw`${weekdayBefore}(?:\d{1,2}\.?\s?(?:-|til|to)\s?)?(?<date>\d{1,2})(?:\.|st|nd|rd|th)?[\s-]?(?:of\s)?(?<month>\p{L}{3,9})\.?(?:,?[\s-]?(?<year>\d{4}|\d\d)(?!\d))?`,
    (found) => {
      const month = monthCalled(found["month"] ?? "");
      if (month === undefined) return undefined;
      const [date, year] = [number(found["date"]), yearCalled(found["year"])];
      return { what: "date", date, month, year, weekday: weekdayCalled(found["weekday"]) };
    },
  ),
  form(String.raw`(?<month>\p{L}{3,9})\s(?<date>\d{1,2})(?:st|nd|rd|th)?,\s?(?<year>\d{4})`, (found) => {
    const month = monthCalled(found["month"] ?? "");
    if (month === undefined) return undefined;
    return { what: "date", date: number(found["date"]), month, year: number(found["year"]) };
  }),
  form(
    String.raw`(?:(?:årets|kalenderårets)\s(?:udgang|slutning|afslutning)|(?:udgangen|slutningen)\saf\såret|årsskiftet|nytår)${fullYearBehind}|(?:the\s)?end\sof\s(?:the\s)?year`,
    (found) => ({ what: "stretch", stretch: "late", number: 12, year: yearOfStretch(found) }),
  ),
  form(
    String.raw`${partBefore}(?:(?<quarter>[1-4])\.?\s?(?:kvartal|kvt|kv)\.?|[qk](?<q>[1-4])|(?<half>[12])\.?\s?halvår)${fullYearBehind}`,
    (found) => {
      const half = found["half"];
      const length = half === undefined ? 3 : 6;
      const at = number(half ?? found["quarter"] ?? found["q"]);
      const year = yearOfStretch(found);
      const part = partOf(found["part"]);
      if (part === "late")
        return { what: "stretch", stretch: half === undefined ? "quarter" : "half", number: at, year };
      const first = (at - 1) * length;
      return part === "early"
        ? { what: "stretch", stretch: "early", number: first + 1, year }
        : { what: "stretch", stretch: "month", number: first + Math.ceil(length / 2), year };
    },
  ),
  form(String.raw`${partBefore}(?:året\s)?(?<year>20\d\d)`, (found) => {
    const part = partOf(found["part"]) ?? "late";
    const month = monthsOfParts[part];
    const year = number(found["year"]);
    return month === undefined
      ? { what: "stretch", stretch: "late", number: 12, year }
      : { what: "stretch", stretch: "month", number: month, year };
  }),
  form(String.raw`${partBefore}(?<month>\p{L}{3,9})\.?${yearBehind}`, (found) => {
    const [stretch, month] = [partOf(found["part"]), monthCalled(found["month"] ?? "")];
    if (month === undefined || stretch === undefined) return undefined;
    return { what: "stretch", stretch, number: month, year: yearOfStretch(found) };
  }),
  form(
    String.raw`(?:(?:[1-4]\.?\s?(?:-|til|og)\s?)?(?<number>[1-4])\.?\s?(?:kvartal|kvt|kv)\.?|(?<word>første|andet|tredje|fjerde|sidste|first|second|third|fourth|last)\s(?:kvartal|quarter)|kvartal\s(?<behind>[1-4])|[qk](?<q>[1-4]))${yearBehind}`,
    (found) => ({
      what: "stretch",
      stretch: "quarter",
      number: number(
        found["number"] ?? found["behind"] ?? found["q"] ?? String(ordinals.get(found["word"] ?? "")),
      ),
      year: yearOfStretch(found),
    }),
  ),
  form(String.raw`(?<year>20\d\d)[\s-]*(?:[qk](?<q>[1-4])|(?<number>[1-4])\.\s?kvartal)`, (found) => ({
    what: "stretch",
    stretch: "quarter",
    number: number(found["q"] ?? found["number"]),
    year: number(found["year"]),
  })),
  form(
    String.raw`(?:(?<number>[12])\.?\s?halvår(?:et)?|(?<word>første|andet|anden|first|second)\s(?:halvår|halvdel|half(?:-year)?)|h(?<h>[12]))${yearBehind}`,
    (found) => ({
      what: "stretch",
      stretch: "half",
      number: number(found["number"] ?? found["h"] ?? String(ordinals.get(found["word"] ?? ""))),
      year: yearOfStretch(found),
    }),
  ),
  form(
    String.raw`${weekdayBefore}(?:uge|week|u\.)\s?(?:nr\.?\s?)?(?:\d{1,2}\s?(?:-|til|og|to|and)\s?(?:uge\s)?)?(?<number>\d{1,2})${fullYearBehind}`,
    (found) => ({
      what: "stretch",
      stretch: "week",
      number: number(found["number"]),
      year: yearOfStretch(found),
      weekday: weekdayCalled(found["weekday"]),
    }),
  ),
  form(String.raw`(?<season>forår|sommer|efterår|spring|summer|autumn)(?:et|en)?${yearBehind}`, (found) => ({
    what: "stretch",
    stretch: "season",
    number: seasons.get(found["season"] ?? "") ?? 0,
    year: yearOfStretch(found),
  })),
  form(
    String.raw`(?:(?:inden|før|til|before)\s)(?:jul|christmas)${fullYearBehind}`,
    (found) => ({ what: "date", date: 24, month: 12, year: yearOfStretch(found) }),
    { whenAsked: true },
  ),
  // "Jul" alone is Christmas to some and July to others.
  form(String.raw`(?!jul(?![\p{L}.]))(?<month>\p{L}{3,9})\.?${yearBehind}`, (found) => {
    const month = monthCalled(found["month"] ?? "");
    if (month === undefined) return undefined;
    return { what: "stretch", stretch: "month", number: month, year: yearOfStretch(found) };
  }),
  form(String.raw`(?:(?:kalender|budget)året\s)?(?<year>20\d\d)`, (found) => ({
    what: "stretch",
    stretch: "year",
    number: 1,
    year: number(found["year"]),
  })),
  form(
    String.raw`(?<word>i\s?dag|today|i\s?morgen|tomorrow|i\sovermorgen)`,
    (found) => {
      const word = found["word"] ?? "";
      const days = /dag$|^today/u.test(word) ? 0 : word.includes("over") ? 2 : 1;
      return { what: "distance", days, months: 0 };
    },
    { whenAsked: true },
  ),
  form(
    String.raw`(?:om|in)\s(?<count>\d{1,3}|\p{L}{1,5})\s(?<unit>dage?|days?|uger?|weeks?|måned(?:er)?|months?|år|years?)`,
    (found) => {
      const count = countCalled(found["count"] ?? "");
      const unit = found["unit"] ?? "";
      if (count === undefined) return undefined;
      if (/^da[gy]/u.test(unit)) return { what: "distance", days: count, months: 0 };
      if (/^(?:uge|week)/u.test(unit)) return { what: "distance", days: count * 7, months: 0 };
      return { what: "distance", days: 0, months: unit.startsWith("m") ? count : count * 12 };
    },
    { whenAsked: true },
  ),
  form(
    String.raw`(?<which>denne|dette|næste|i|this|next)\s(?<unit>uge|måned|kvartal|år|week|month|quarter|year)`,
    (found) => {
      const stretch = unitsAhead.get(found["unit"] ?? "");
      if (stretch === undefined) return undefined;
      return { what: "ahead", stretch, count: /^(?:næste|next)$/u.test(found["which"] ?? "") ? 1 : 0 };
    },
    { whenAsked: true },
  ),
  form(
    String.raw`(?:(?:nu\s)?på|næste|førstkommende|on|next)?\s?(?<weekday>${weekdayWord})`,
    (found) => {
      const weekday = weekdayCalled(found["weekday"]);
      return weekday === undefined ? undefined : { what: "weekday", weekday };
    },
    { whenAsked: true },
  ),
];
