/** An occurrence in words: for screen readers, the small card under the pointer, the lists and the calendar file. */
import { fullDay, spanInText } from "../../domain/calendar/day-words.ts";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import type { Language } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import type { Words } from "../words/da.ts";

export interface Speaking {
  readonly words: Words["wheel"];
  readonly language: Language;
  readonly today: Day;
}

/** `Budgetopfølgning 3`; what is to be evaluated says so. */
export function titleOf(occurrence: Occurrence, { words }: Speaking): string {
  const { source } = occurrence;
  const isEvaluation =
    source.from === "agreement" || (source.from === "plan" && source.what === "evaluation");
  return isEvaluation ? `${words.evaluation}: ${occurrence.title}` : occurrence.title;
}

export function daysOf({ first, last }: Occurrence, { language, today }: Speaking): string {
  return spanInText(language, first, last, today);
}

/** `Budgetopfølgning 3, Økonomi, 12. oktober – 6. november`. */
export function describe(occurrence: Occurrence, speaking: Speaking): string {
  const { words } = speaking;
  const parts = [titleOf(occurrence, speaking), words.rings[occurrence.ring], daysOf(occurrence, speaking)];
  if (occurrence.isDeadline && occurrence.source.from === "wheel") parts.push(words.deadline);
  if (occurrence.isDone) parts.push(words.done);
  return parts.join(", ");
}

/** Only the day or days in full, for tooltips. */
export function fullDays({ first, last }: Occurrence, language: Language): string {
  return first === last
    ? fullDay(language, first)
    : `${fullDay(language, first)} – ${fullDay(language, last)}`;
}
