/**
 * Puts a goal together that a page or a table has parted: it is named again where it goes on, or only its number is, as
 * in a table of signs after all goals.
 */
import { fold } from "./letters.ts";
import type { FocusAreaReading, GoalReading, Piece } from "./reading.ts";

export function withContinuedGoals(areas: readonly FocusAreaReading[]): FocusAreaReading[] {
  const joined: { area: FocusAreaReading; goals: GoalReading[] }[] = [];
  for (const area of areas) {
    const goals: GoalReading[] = [];
    joined.push({ area, goals });
    for (const goal of area.goals) {
      const last = goals.at(-1);
      if (last && isSame(last, goal)) goals[goals.length - 1] = join(last, goal);
      else if (!isAdded(goal, joined)) goals.push(goal);
    }
  }
  return joined.flatMap(({ area, goals }) =>
    goals.length === 0 && area.goals.length > 0 && area.introduction.text === "" && area.title.text === ""
      ? []
      : [{ ...area, goals }],
  );
}

/** Adds what is told by a goal's number alone to the goal that has it. */
function isAdded(goal: GoalReading, joined: readonly { readonly goals: GoalReading[] }[]): boolean {
  if (goal.number === "" || goal.title.text !== "") return false;
  for (const { goals } of joined) {
    const at = goals.findIndex(({ number, title }) => number === goal.number && title.text !== "");
    const found = goals[at];
    if (!found) continue;
    goals[at] = join(found, goal);
    return true;
  }
  return false;
}

function isSame(one: GoalReading, other: GoalReading): boolean {
  return (
    one.title.text !== "" && fold(one.title.text) === fold(other.title.text) && one.number === other.number
  );
}

function join(one: GoalReading, other: GoalReading): GoalReading {
  return {
    number: one.number,
    title: { ...one.title, places: [...one.title.places, ...other.title.places] },
    description: text(one.description, other.description),
    actions: [...one.actions, ...other.actions],
    indicators: [...one.indicators, ...other.indicators],
    milestones: [...one.milestones, ...other.milestones],
    documentation: text(one.documentation, other.documentation),
    followUp: text(one.followUp, other.followUp),
    details: [...one.details, ...other.details],
  };
}

function text(one: Piece, other: Piece): Piece {
  return {
    text: [one.text, other.text].filter((part) => part !== "").join("\n\n"),
    places: [...one.places, ...other.places],
  };
}
