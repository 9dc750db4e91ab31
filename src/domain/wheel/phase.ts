/**
 * The four phases of the annual wheel. The year starts in the fourth quarter (concept: årshjul). Each begins on a day
 * of the year, which the secretariat may set by a row of the kind "Fase" in the list Årshjul, and lasts until the next
 * begins.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { addDays, yearOf } from "../calendar/calendar.ts";
import { monthDay } from "../calendar/month.ts";

export type PhaseName = NonNullable<WheelRow["phase"]>;

export interface Phase {
  readonly name: PhaseName;
  readonly title: Bilingual;
  /** What the phase asks of a department. */
  readonly task: Bilingual;
  /** The month and date on which it begins each year: `10-01`. */
  readonly from: string;
}

/** The phases as they are when nobody has set anything: the calendar's quarters. */
export const quarterPhases: readonly Phase[] = [
  {
    name: "selection",
    from: "10-01",
    title: bilingual("Udvælgelse og målplaner", "Selection and plans"),
    task: bilingual(
      "Kommunalbestyrelsen udvælger målsætninger, og afdelingerne omsætter dem til mål og prøvehandlinger.",
      "The council selects objectives, and departments turn them into goals and trial actions.",
    ),
  },
  {
    name: "firstTrials",
    from: "01-01",
    title: bilingual("Prøvehandlinger", "Trial actions"),
    task: bilingual(
      "Udviklingsugen samler jer på tværs, målplanerne gøres færdige, og prøvehandlingerne går i gang.",
      "The development week brings people together, plans are finished and trial actions start.",
    ),
  },
  {
    name: "secondTrials",
    from: "04-01",
    title: bilingual("Prøvehandlinger", "Trial actions"),
    task: bilingual(
      "Arbejdet med prøvehandlingerne fortsætter. Hold øje med tegnene, og evaluér undervejs.",
      "Work on the trial actions goes on. Watch the signs and evaluate on the way.",
    ),
  },
  {
    name: "statusAndBudget",
    from: "07-01",
    title: bilingual("Status og budget", "Status and budget"),
    task: bilingual(
      "Kommunalbestyrelsen får status på målsætningerne i august og vedtager budgettet.",
      "The council gets the status of the objectives in August and adopts the budget.",
    ),
  },
];

/** The phases with what the list's common rows say of them; of two rows for one phase the later counts. */
export function phasesOf(rows: readonly WheelRow[]): readonly Phase[] {
  return quarterPhases.map((phase) => {
    const row = rows.findLast((candidate) => candidate.kind === "phase" && candidate.phase === phase.name);
    if (row === undefined) return phase;
    const text = row.text.trim();
    return {
      name: phase.name,
      title: row.title === "" ? phase.title : { da: row.title, en: row.title },
      task: text === "" ? phase.task : { da: text, en: text },
      from: row.start?.slice(5) ?? phase.from,
    };
  });
}

function beginning(phase: Phase, year: number): Day {
  return monthDay(year, Number(phase.from.slice(0, 2)), Number(phase.from.slice(3)));
}

export interface PhaseSpan {
  readonly phase: Phase;
  readonly first: Day;
  readonly last: Day;
}

/** The phases between two days in order, cut off at both ends. Together they cover every day once. */
export function phaseSpans(
  from: Day,
  to: Day,
  phases: readonly Phase[] = quarterPhases,
): readonly PhaseSpan[] {
  const starts: { phase: Phase; first: Day }[] = [];
  for (let year = yearOf(from) - 1; year <= yearOf(to) + 1; year += 1) {
    for (const phase of phases) starts.push({ phase, first: beginning(phase, year) });
  }
  const inOrder = starts.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return inOrder.flatMap(({ phase, first }, index) => {
    const next = inOrder[index + 1]?.first;
    const last = next === undefined ? to : addDays(next, -1);
    // Two that begin on one day: the first of them has no day at all.
    if (last < first || last < from || first > to) return [];
    return [{ phase, first: first < from ? from : first, last: last > to ? to : last }];
  });
}

/** The phase of the year that a day lies in. */
export function phaseOf(of: Day, phases: readonly Phase[] = quarterPhases): Phase {
  const [span] = phaseSpans(of, of, phases);
  if (span === undefined) throw new RangeError("There are no phases.");
  return span.phase;
}
