/** An activity's rule as a sentence: `Hvert år, mandag i uge 2`. */
import { isoWeek } from "../../domain/calendar/calendar.ts";
import { dayAndMonth, fullDay, weekdayName } from "../../domain/calendar/day-words.ts";
import type { Bilingual, Language } from "../../schema/bilingual.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import type { Speaking } from "./describe.ts";

/** Undefined for what happens once. */
export function ruleText(row: WheelRow, { words, language }: Speaking): string | undefined {
  const { repeats, start } = row;
  if (repeats === undefined || repeats === "once" || start === undefined) return undefined;
  const say = (text: Bilingual) => text[language];
  const lower = (text: Bilingual) => say(text).toLocaleLowerCase(language);
  const { fields } = wheel;
  if (repeats === "weekly" || repeats === "fortnightly") {
    const base = [`${words.rule[repeats]}, ${words.rule.weekday(weekdayName(language, start))}`];
    return [...base, ...ends(row, words, language)].join(" ");
  }
  const on = (): string => {
    switch (row.dayRule) {
      case "sameWeek":
        if (repeats === "yearly") return words.rule.week(weekdayName(language, start), isoWeek(start).week);
        break;
      case "nthWeekday": {
        if (row.nth === undefined || row.weekday === undefined) break;
        return words.rule.nth(lower(fields.nth.choices[row.nth]), lower(fields.weekday.choices[row.weekday]));
      }
      case "firstWorkingDay":
      case "lastWorkingDay":
        return lower(fields.dayRule.choices[row.dayRule]);
      case "sameDate":
      case undefined:
        break;
    }
    const date = repeats === "yearly" ? dayAndMonth(language, start) : `${Number(start.slice(8))}.`;
    return words.rule.date(date);
  };
  const parts = [`${words.rule[repeats]}, ${on()}`];
  return [...parts, ...ends(row, words, language)].join(" ");
}

/** What becomes of days off, and how long it goes on. */
function ends(
  { dayOff, until }: WheelRow,
  { rule }: Speaking["words"],
  language: Language,
): readonly string[] {
  const parts: string[] = [];
  if (dayOff === "before" || dayOff === "after") parts.push(rule[dayOff]);
  if (until !== undefined) parts.push(rule.until(fullDay(language, until)));
  return parts;
}
