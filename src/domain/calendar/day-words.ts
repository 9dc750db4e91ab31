/** Days and quarters as people say them, in Danish and English. */
import type { Language } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import { daysBetween, quarterParts, yearOf, type Quarter } from "./calendar.ts";

const locales: Record<Language, string> = { da: "da-DK", en: "en-GB" };

function format(language: Language, of: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" }).format(
    new Date(`${of}T12:00:00Z`),
  );
}

/** `22. november 2026`. */
export function fullDay(language: Language, of: Day): string {
  return format(language, of, { day: "numeric", month: "long", year: "numeric" });
}

/** `søndag den 22. november 2026`. */
export function fullDayWithWeekday(language: Language, of: Day): string {
  return format(language, of, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** `15. december`; with the year when it is another than today's. */
export function dayInText(language: Language, of: Day, today: Day): string {
  if (yearOf(of) !== yearOf(today)) return fullDay(language, of);
  return format(language, of, { day: "numeric", month: "long" });
}

/** `27. nov`, or `jun 27` when it lies in another year: for columns where days stand under each other. */
export function shortDay(language: Language, of: Day, today: Day): string {
  const month = shortMonthName(language, of);
  if (yearOf(of) !== yearOf(today)) return `${month} ${of.slice(2, 4)}`;
  return language === "da" ? `${Number(of.slice(8))}. ${month}` : `${Number(of.slice(8))} ${month}`;
}

/** `i dag`, `i går`, `i morgen`, a weekday within the last six days, otherwise `27. nov`. */
export function relativeDay(language: Language, of: Day, today: Day): string {
  const distance = daysBetween(today, of);
  if (Math.abs(distance) <= 1) {
    const words = new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" }).format(distance, "day");
    return words;
  }
  if (distance < 0 && distance > -7) return format(language, of, { weekday: "long" });
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
  const weekday = format(language, of, { weekday: "long" });
  return `${weekday} ${language === "da" ? "den " : ""}${dayInText(language, of, today)}`;
}

/** `november`, with the year when asked for. */
export function monthName(language: Language, of: Day, withYear = false): string {
  return format(language, of, withYear ? { month: "long", year: "numeric" } : { month: "long" });
}

/** `nov`. */
export function shortMonthName(language: Language, of: Day): string {
  return format(language, of, { month: "short" }).replace(/\.$/, "").slice(0, 3);
}

/** `søndag`. */
export function weekdayName(language: Language, of: Day): string {
  return format(language, of, { weekday: "long" });
}

/** `22. november`. */
export function dayAndMonth(language: Language, of: Day): string {
  return format(language, of, { day: "numeric", month: "long" });
}

/** `22. november`, `12.–23. november` or `12. oktober – 6. november`; with the year where it is another than today's. */
export function spanInText(language: Language, first: Day, last: Day, today: Day): string {
  if (first === last) return dayInText(language, first, today);
  const end = dayInText(language, last, today);
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return `${Number(first.slice(8))}${language === "da" ? "." : ""}–${end}`;
  }
  return `${yearOf(first) === yearOf(last) ? dayAndMonth(language, first) : fullDay(language, first)} – ${end}`;
}
