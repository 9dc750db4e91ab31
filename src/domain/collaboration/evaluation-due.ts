/**
 * Which evaluation of a collaboration is to be written: the latest agreed day that has come, until a party has written.
 */
import type { Day } from "../../schema/day.ts";
import { addDays } from "../calendar/calendar.ts";
import type { Collaboration } from "./collaboration.ts";
import { evaluationsOf } from "./days.ts";

/** What was to be evaluated longer ago than this is asked for no more, in days. */
const lookBack = 400;

/** Whether an evaluation of a day has been written, or a later one, which takes its place. */
export function isEvaluated({ evaluations }: Collaboration, day: Day): boolean {
  return evaluations.some(({ of }) => of !== undefined && of >= day);
}

/** The agreed day of which the evaluation is to be written on `today`; undefined when there is none. */
export function evaluationDue(collaboration: Collaboration, today: Day): Day | undefined {
  const latest = evaluationsOf(collaboration, addDays(today, -lookBack), today).at(-1)?.day;
  return latest === undefined || isEvaluated(collaboration, latest) ? undefined : latest;
}
