/** Days as the tab writes them: how they read, and in full for the tooltip. */
import { dayInCopenhagen } from "../../domain/calendar/copenhagen.ts";
import { clockInText, fullDayWithWeekday, relativeDay, shortDay } from "../../domain/calendar/day-words.ts";
import type { Day } from "../../schema/day.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useProduct } from "./product.tsx";

export interface DayText {
  readonly text: string;
  /** In full, for the tooltip. */
  readonly title: string;
}

export interface DayTexts {
  /** For columns: `27. nov`. */
  readonly short: (of: Day) => DayText;
  /** For sentences: `i går`, `torsdag`, `27. nov`. */
  readonly relative: (of: Day) => DayText;
  /** An instant (ISO 8601 in UTC) as the Copenhagen day it fell on; the tooltip has the time of day. */
  readonly ago: (instant: string) => DayText;
}

export function useDayTexts(): DayTexts {
  const { language } = useSpeech();
  const { today } = useProduct();
  const full = (of: Day) => fullDayWithWeekday(language, of);
  return {
    short: (of) => ({ text: shortDay(language, of, today), title: full(of) }),
    relative: (of) => ({ text: relativeDay(language, of, today), title: full(of) }),
    ago: (instant) => {
      const date = new Date(instant);
      const of = dayInCopenhagen(date);
      return { text: relativeDay(language, of, today), title: `${full(of)}, ${clockInText(language, date)}` };
    },
  };
}
