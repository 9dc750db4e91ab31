/**
 * The deadline that a text in a document tells of: "31. december 2026", "ultimo juni", "2. kvartal 2026", "senest uge
 * 12". It is read as days are everywhere; here is only what a document's plan says of the year.
 */
import type { Deadline } from "../../domain/calendar/stretch.ts";
import { readDayInText } from "../../domain/calendar/typed-day.ts";
import type { Period } from "./period.ts";

/** The deadline in a text; empty when it tells of none or of several. Without a year it is the one within the plan. */
export function deadlineIn(text: string, period: Period | undefined): Deadline {
  const found = readDayInText(text, period);
  return found === undefined ? {} : { due: found.day, dueStretch: found.stretch };
}

/** The last day that the text allows, as `YYYY-MM-DD`; empty when it tells of none or of several. */
export function readDeadline(text: string, period?: Period): string {
  return deadlineIn(text, period).due ?? "";
}
