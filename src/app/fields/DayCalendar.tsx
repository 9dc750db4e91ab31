/** A month with its weeks to choose a day in. Loaded when it is first opened. */
import {
  Calendar,
  DayOfWeek,
  FirstWeekOfYear,
  type CalendarStrings,
  type ICalendar,
} from "@fluentui/react-calendar-compat";
import { useEffect, useMemo, useRef } from "react";
import { fullDayWithWeekday } from "../../domain/calendar/day-words.ts";
import type { Language } from "../../schema/bilingual.ts";
import { isDay, type Day } from "../../schema/day.ts";
import type { Words } from "../words/da.ts";
import { useSpeech } from "../words/use-words.tsx";

export function DayCalendar({
  value,
  today,
  choose,
  close,
}: {
  value: Day | undefined;
  today: Day;
  choose: (day: Day) => void;
  close: () => void;
}) {
  const { language, words } = useSpeech();
  const strings = useMemo(() => stringsOf(language, words), [language, words]);
  const calendar = useRef<ICalendar>(null);
  useEffect(() => {
    // It may come after the place that waits for it has looked for something to focus.
    calendar.current?.focus();
  }, []);
  return (
    <Calendar
      componentRef={calendar}
      {...(value !== undefined && { value: dateOf(value) })}
      today={dateOf(today)}
      strings={strings}
      dateTimeFormatter={{
        formatDay: (date) => String(date.getDate()),
        formatMonth: (date, { months }) => months[date.getMonth()] ?? "",
        formatYear: (date) => String(date.getFullYear()),
        formatMonthYear: (date, { months }) => `${months[date.getMonth()] ?? ""} ${date.getFullYear()}`,
        formatMonthDayYear: (date) => {
          const day = dayOf(date);
          return isDay(day) ? fullDayWithWeekday(language, day) : day;
        },
      }}
      firstDayOfWeek={DayOfWeek.Monday}
      firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
      showWeekNumbers
      isMonthPickerVisible={false}
      highlightSelectedMonth
      onDismiss={close}
      onSelectDate={(date) => {
        const day = dayOf(date);
        if (isDay(day)) choose(day);
      }}
    />
  );
}

/** The calendar reckons in the browser's own time zone; at noon a day is itself in all of them. */
function dateOf(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function stringsOf(language: Language, words: Words): CalendarStrings {
  const name = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", { ...options, timeZone: "UTC" }).format(
      date,
    );
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
  // 4 January 2026 is a Sunday, with which the calendar counts.
  const days = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2026, 0, 4 + index)));
  const said = words.fields;
  return {
    months: months.map((month) => name(month, { month: "long" })),
    shortMonths: months.map((month) => name(month, { month: "short" }).replace(/\.$/u, "")),
    days: days.map((day) => name(day, { weekday: "long" })),
    shortDays: days.map((day) => name(day, { weekday: "short" }).slice(0, 2)),
    goToToday: said.goToToday,
    prevMonthAriaLabel: said.previousMonth,
    nextMonthAriaLabel: said.nextMonth,
    prevYearAriaLabel: said.previousYear,
    nextYearAriaLabel: said.nextYear,
    weekNumberFormatString: `${said.week} {0}`,
    selectedDateFormatString: said.chosenDay,
    todayDateFormatString: said.today,
    monthPickerHeaderAriaLabel: "{0}",
    yearPickerHeaderAriaLabel: "{0}",
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
