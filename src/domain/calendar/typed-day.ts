/**
 * A day as people type it: "1/12", "1. dec 2026", "i morgen", "uge 12", "medio maj 2027". What is no day is told
 * kindly, with the reason.
 */
import { bilingual as b, type Bilingual, type Language } from "../../schema/bilingual.ts";
import { day, isRowDay, type Day } from "../../schema/day.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import { isoWeek, weekday, yearOf } from "./calendar.ts";
import { fullDay, monthName, weekdayName } from "./day-words.ts";
import { isoWeeksIn } from "./iso-week.ts";
import { monthDay } from "./month.ts";
import {
  dayMeant,
  mentionsIn,
  plainDayText,
  type Mention,
  type SaidWhere,
  type SpokenDay,
} from "./spoken-days.ts";
import type { Spoken } from "./spoken-forms.ts";

/** `stretch` where no certain day was named: the day is then its last. */
export type TypedDay =
  | { readonly day: Day | undefined; readonly stretch?: Stretch | undefined }
  | { readonly sentence: Bilingual };

/** Whoever says a day says it in fewer. */
const mostSigns = 200;

/** What people write around a day without meaning another day by it. */
const around =
  /(?<![\p{L}\p{N}])(?:senest|seneste|inden|før|frist|tidsfrist|deadline|færdig|klar|til|ved|omkring|cirka|ca|pr|per|på|den|d|i|løbet af|af|fra|og med|by|no later than|before|during|in|on|at|the|of|kl\.? ?\d{1,2}(?:[.:]\d\d)?)(?![\p{L}\p{N}])|[.,:;()]/gu;

/** What joins two days into one stretch, whose last day counts. */
const joining = /^ ?(?:-|\/|til|til og med|og|to|through|and) ?$/u;

/**
 * The day that `text` means; `day` is undefined for an empty text. Without a year it is the one within the plan, or the
 * next such day from today on. Two digits of a year are of this century. The day stands before the month, except in
 * `2026-12-01`.
 */
export function readTypedDay(text: string, where: SaidWhere): TypedDay {
  const plain = plainDayText(text);
  if (plain === "") return { day: undefined };
  if (plain.length > mostSigns) return { sentence: unread(text, where) };
  const { found, rest } = mentionsIn(plain, true);
  const mention = onlyOne(found);
  if (mention === undefined || !isAround([found[0]?.before ?? "", rest]))
    return { sentence: unread(text, where) };
  const { spoken } = mention;
  const meant = dayMeant(spoken, where);
  if (meant === undefined) return { sentence: whyNot(spoken, where) };
  const named = spoken.what === "date" ? spoken.weekday : undefined;
  if (named !== undefined && weekday(meant.day) !== named) {
    const [da, en] = [fullDay("da", meant.day), fullDay("en", meant.day)];
    return {
      sentence: b(
        `${da} er en ${weekdayName("da", meant.day)}. Ret dagen eller ugedagen.`,
        `${en} is a ${weekdayName("en", meant.day)}. Correct the day or the weekday.`,
      ),
    };
  }
  return meant;
}

/**
 * The day by which something is to be done after a document's text, in which other things may stand as well: "Frist:
 * ultimo juni 2027", "Rapporten er klar 2. kvartal 2027". Undefined when it names none, or several. A document has no
 * today: what is said without a year is meant within its plan, and nothing where it has none.
 */
export function readDayInText(
  text: string,
  plan: { readonly from: Day; readonly to: Day } | undefined,
): SpokenDay | undefined {
  const plain = plainDayText(text);
  const where = plan && { today: plan.from, ...plan };
  if (where && plain.length <= mostSigns) {
    const { found, rest } = mentionsIn(plain, true);
    const mention = onlyOne(found);
    if (mention && isOfAYear(mention) && isAround([found[0]?.before ?? "", rest]))
      return dayMeant(mention.spoken, where);
  }
  // What is said without a year stands in running text for something else too often.
  const mention = onlyOne(mentionsIn(plain, false).found.filter(isDated));
  return mention && dayMeant(mention.spoken, where ?? { today: day("2000-01-01") });
}

function isOfAYear({ spoken }: Mention): boolean {
  return spoken.what === "date" || spoken.what === "stretch";
}

function isDated({ spoken }: Mention): boolean {
  return "year" in spoken && spoken.year !== undefined;
}

/** The mention that counts; undefined where there are several. */
function onlyOne(found: readonly Mention[]): Mention | undefined {
  const [first, second, third] = found;
  if (first === undefined || second === undefined) return first;
  if (third !== undefined) return undefined;
  // The week of a day that is named, as we write it ourselves.
  const { spoken } = second;
  if (first.spoken.what === "date" && spoken.what === "stretch" && spoken.stretch === "week") {
    return spoken.year === undefined && isAround([second.before]) ? first : undefined;
  }
  // Two years are a period, of a plan more often than of a deadline.
  const areYears = [first, second].every(
    (one) => one.spoken.what === "stretch" && one.spoken.stretch === "year",
  );
  return joining.test(second.before) && !areYears ? second : undefined;
}

function isAround(texts: readonly string[]): boolean {
  return texts.every((text) => text.replaceAll(around, "").trim() === "");
}

/** `tirsdag 1. december 2026, uge 49`. */
export function dayWithWeek(language: Language, of: Day): string {
  const { week } = isoWeek(of);
  return `${weekdayName(language, of)} ${fullDay(language, of)}, ${language === "da" ? "uge" : "week"} ${week}`;
}

function unread(text: string, { today, from }: SaidWhere): Bilingual {
  const year = yearOf(from !== undefined && from > today ? from : today);
  const shown = shorten(text);
  return b(
    `“${shown}” kan ikke læses som en dag. Skriv for eksempel 1/12, uge 12 eller juni ${year}.`,
    `“${shown}” cannot be read as a day. Write for instance 1/12, week 12 or June ${year}.`,
  );
}

/** Why there is no such day. */
function whyNot(spoken: Spoken, where: SaidWhere): Bilingual {
  const year = "year" in spoken ? (spoken.year ?? yearOf(where.from ?? where.today)) : yearOf(where.today);
  if (!isRowDay(`${String(year).padStart(4, "0")}-01-01`)) {
    return b(
      `Året ${year} kan ikke bruges. Skriv et år mellem 1950 og 2199.`,
      `The year ${year} cannot be used. Write a year between 1950 and 2199.`,
    );
  }
  if (spoken.what === "stretch" && spoken.stretch === "week") {
    const count = isoWeeksIn(year);
    return b(
      `Uge ${spoken.number} findes ikke: ${year} har ${count} uger.`,
      `Week ${spoken.number} does not exist: ${year} has ${count} weeks.`,
    );
  }
  const month = spoken.what === "date" ? spoken.month : spoken.what === "stretch" ? spoken.number : 0;
  if (month < 1 || month > 12 || spoken.what !== "date") {
    return b(
      `Der er ingen måned nummer ${month}. Dagen skrives først: 31/12.`,
      `There is no month number ${month}. The day is written first: 31/12.`,
    );
  }
  // Without a year and a plan it is the next such month that is meant.
  const next =
    monthDay(year, month, 31) < where.today && spoken.year === undefined && !where.from ? year + 1 : year;
  const last = monthDay(next, month, 31);
  const [da, en] = [monthName("da", last), monthName("en", last)];
  const [inDa, inEn] = month === 2 ? [` i ${next}`, ` in ${next}`] : ["", ""];
  return b(
    `${spoken.date}. ${da} findes ikke: ${da} har ${Number(last.slice(8))} dage${inDa}.`,
    `${spoken.date} ${en} does not exist: ${en} has ${Number(last.slice(8))} days${inEn}.`,
  );
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed;
}
