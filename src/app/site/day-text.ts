/** Days as the tab writes them: how they read, and in full for the tooltip. */
import { dayInCopenhagen } from "../../domain/calendar/copenhagen.ts";
import { clockInText, fullDayWithWeekday, relativeDay, shortDay } from "../../domain/calendar/day-words.ts";
import { deadlineInText, isLoose, shortDeadline, type Deadline } from "../../domain/calendar/stretch.ts";
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
  /** A deadline in a column: `27. nov`, `medio maj`; the tooltip says by which day. */
  readonly deadline: (of: Deadline) => DayText | undefined;
  /** A deadline in a sentence: `inden 31. december 2027`, `medio maj 2027`. */
  readonly until: (of: Deadline) => string | undefined;
  /** An instant (ISO 8601 in UTC) as the Copenhagen day it fell on; the tooltip has the time of day. */
  readonly ago: (instant: string) => DayText;
}

export function useDayTexts(): DayTexts {
  const { language, words } = useSpeech();
  const { today } = useProduct();
  const full = (of: Day) => fullDayWithWeekday(language, of);
  const deadline = (of: Deadline): DayText | undefined => {
    const { due } = of;
    if (due === undefined) return undefined;
    const text = shortDeadline(language, of, today) ?? "";
    if (!isLoose(of)) return { text, title: full(due) };
    return {
      text,
      title: `${deadlineInText(language, of) ?? ""}: ${words.fields.lastDay(full(due)).toLowerCase()}`,
    };
  };
  return {
    short: (of) => ({ text: shortDay(language, of, today), title: full(of) }),
    relative: (of) => ({ text: relativeDay(language, of, today), title: full(of) }),
    deadline,
    until: (of) => {
      const text = deadlineInText(language, of);
      return text === undefined || isLoose(of) ? text : words.goal.until(text);
    },
    ago: (instant) => {
      const date = new Date(instant);
      const of = dayInCopenhagen(date);
      return { text: relativeDay(language, of, today), title: `${full(of)}, ${clockInText(language, date)}` };
    },
  };
}
