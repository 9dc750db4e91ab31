/**
 * Days and quarters as people say them, in Danish and English. The names stand here because a browser's own cost 30 ms
 * the first time that one is asked for; tests hold them to the browser's.
 */
import type { Language } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import { clockInCopenhagen } from "./copenhagen.ts";
import { daysBetween, monthOf, quarterParts, weekday, yearOf, type Quarter } from "./calendar.ts";

const months: Record<Language, string> = {
  da: "januar februar marts april maj juni juli august september oktober november december",
  en: "January February March April May June July August September October November December",
};
/** From Monday. */
const weekdays: Record<Language, string> = {
  da: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
};
/** Yesterday, today, tomorrow. */
const neighbours: Record<Language, readonly [string, string, string]> = {
  da: ["i går", "i dag", "i morgen"],
  en: ["yesterday", "today", "tomorrow"],
};

function nameIn(names: string, index: number): string {
  return names.split(" ")[index] ?? "";
}

/** `22. november 2026`. */
export function fullDay(language: Language, of: Day): string {
  return `${dayAndMonth(language, of)} ${yearOf(of)}`;
}

/** `søndag den 22. november 2026`. */
export function fullDayWithWeekday(language: Language, of: Day): string {
  return `${weekdayName(language, of)}${language === "da" ? " den" : ","} ${fullDay(language, of)}`;
}

/** `15. december`; with the year when it is another than today's. */
export function dayInText(language: Language, of: Day, today: Day): string {
  if (yearOf(of) !== yearOf(today)) return fullDay(language, of);
  return dayAndMonth(language, of);
}

/**
 * `27. nov`, `30. jun 27` when it lies in another year, `1. jan 1900` in another century: for columns where days stand
 * under each other.
 */
export function shortDay(language: Language, of: Day, today: Day): string {
  const date = `${Number(of.slice(8))}${language === "da" ? "." : ""} ${shortMonthName(language, of)}`;
  if (yearOf(of) === yearOf(today)) return date;
  return `${date} ${of.slice(0, 2) === today.slice(0, 2) ? of.slice(2, 4) : yearOf(of)}`;
}

/** `i dag`, `i går`, `i morgen`, `i fredags` within the last six days, otherwise `27. nov`. */
export function relativeDay(language: Language, of: Day, today: Day): string {
  const distance = daysBetween(today, of);
  if (Math.abs(distance) <= 1) {
    return neighbours[language][distance + 1] ?? "";
  }
  // "Fredag" alone is the one that comes.
  if (distance < 0 && distance > -7) {
    return language === "da" ? `i ${weekdayName(language, of)}s` : `last ${weekdayName(language, of)}`;
  }
  return shortDay(language, of, today);
}

/** `4. kvartal 2026`, or without the year when it is the one of `today`. */
export function quarterInText(language: Language, of: Quarter, today?: Day): string {
  const { year, number } = quarterParts(of);
  const tail = today !== undefined && yearOf(today) === year ? "" : ` ${year}`;
  return language === "da" ? `${number}. kvartal${tail}` : `Q${number}${tail}`;
}

/** `fredag den 27. november`, with the year when it is another than today's; `Friday 27 November` in English. */
export function weekdayInText(language: Language, of: Day, today: Day): string {
  return `${weekdayName(language, of)} ${language === "da" ? "den " : ""}${dayInText(language, of, today)}`;
}

/** `november`, with the year when asked for. */
export function monthName(language: Language, of: Day, withYear = false): string {
  const name = nameIn(months[language], monthOf(of) - 1);
  return withYear ? `${name} ${yearOf(of)}` : name;
}

/** `nov`. */
export function shortMonthName(language: Language, of: Day): string {
  return monthName(language, of).slice(0, 3);
}

/** `søndag`. */
export function weekdayName(language: Language, of: Day): string {
  return nameIn(weekdays[language], weekday(of) - 1);
}

/** `22. november`. */
export function dayAndMonth(language: Language, of: Day): string {
  return `${Number(of.slice(8))}${language === "da" ? "." : ""} ${monthName(language, of)}`;
}

/** `13.05`, or `13:05` in English, by the clock in Copenhagen. */
export function clockInText(language: Language, instant: Date): string {
  return clockInCopenhagen(instant).join(language === "da" ? "." : ":");
}

/**
 * `22. november`, `12.–23. november` or `12. oktober – 6. november`; with the year where it is another than today's.
 */
export function spanInText(language: Language, first: Day, last: Day, today: Day): string {
  if (first === last) return dayInText(language, first, today);
  const end = dayInText(language, last, today);
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return `${Number(first.slice(8))}${language === "da" ? "." : ""}–${end}`;
  }
  return `${yearOf(first) === yearOf(last) ? dayAndMonth(language, first) : fullDay(language, first)} – ${end}`;
}
