/** The days on which a collaboration is evaluated, for the annual wheel, reminders and the agreement itself. */
import { addMonths } from "../calendar/month.ts";
import { isDay, type Day } from "../../schema/day.ts";
import type { Collaboration } from "./collaboration.ts";

const months = { month: 1, quarter: 3, halfYear: 6 } as const;

export interface Evaluation {
  readonly collaboration: number;
  readonly title: string;
  readonly day: Day;
  /** The parties' keys: each of them has it in its year. */
  readonly departments: readonly string[];
  /** The last evaluation, at which one decides how to go on. */
  readonly isLast: boolean;
}

/** The evaluations from `from` to `until`, both included, earliest first. A collaboration that has ended has none. */
export function evaluationsOf(collaboration: Collaboration, from: Day, until: Day): readonly Evaluation[] {
  if (collaboration.state === "ended") return [];
  const { evaluateOn, rhythm, endsOn } = collaboration.parts;
  const first = isDay(evaluateOn.value) ? evaluateOn.value : undefined;
  const last = isDay(endsOn.value) ? endsOn.value : undefined;
  const days = new Set<Day>();
  if (first !== undefined) {
    const step = Object.hasOwn(months, rhythm.value) ? months[rhythm.value as keyof typeof months] : 0;
    const stop = last !== undefined && last < until ? last : until;
    for (let count = 0, at = first; at <= stop; at = addMonths(first, count)) {
      days.add(at);
      count += step;
      if (step === 0) break;
    }
  }
  if (last !== undefined) days.add(last);
  return [...days]
    .filter((each) => each >= from && each <= until)
    .toSorted()
    .map((each) => ({
      collaboration: collaboration.id,
      title: collaboration.title,
      day: each,
      departments: collaboration.parties.map(({ key }) => key),
      isLast: each === last,
    }));
}
