/** The four phases of the annual wheel. The year starts in the fourth quarter (concept: årshjul). */
import { bilingual, type Bilingual } from "../schema/bilingual.ts";
import { quarterOf, quarterParts } from "./calendar.ts";
import type { Day } from "../schema/day.ts";

export interface Phase {
  /** 1-4: the calendar quarter. */
  readonly quarter: number;
  readonly title: Bilingual;
  /** What the phase asks of a department. */
  readonly task: Bilingual;
}

const phases: readonly [Phase, Phase, Phase, Phase] = [
  {
    quarter: 1,
    title: bilingual("Prøvehandlinger", "Trial actions"),
    task: bilingual(
      "Udviklingsugen samler jer på tværs, målplanerne gøres færdige, og prøvehandlingerne går i gang.",
      "The development week brings people together, plans are finished and trial actions start.",
    ),
  },
  {
    quarter: 2,
    title: bilingual("Prøvehandlinger", "Trial actions"),
    task: bilingual(
      "Arbejdet med prøvehandlingerne fortsætter. Hold øje med tegnene, og evaluér undervejs.",
      "Work on the trial actions goes on. Watch the signs and evaluate on the way.",
    ),
  },
  {
    quarter: 3,
    title: bilingual("Status og budget", "Status and budget"),
    task: bilingual(
      "Kommunalbestyrelsen får status på målsætningerne i august og vedtager budgettet.",
      "The council gets the status of the objectives in August and adopts the budget.",
    ),
  },
  {
    quarter: 4,
    title: bilingual("Udvælgelse og målplaner", "Selection and plans"),
    task: bilingual(
      "Kommunalbestyrelsen udvælger målsætninger, og afdelingerne omsætter dem til mål og prøvehandlinger.",
      "The council selects objectives, and departments turn them into goals and trial actions.",
    ),
  },
];

/** The phase of the year that a day lies in. */
export function phaseOf(of: Day): Phase {
  const { number } = quarterParts(quarterOf(of));
  return phases.find((phase) => phase.quarter === number) ?? phases[0];
}
