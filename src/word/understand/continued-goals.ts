/** Puts a goal together that a page or a table has parted: it is named again where it goes on. */
import { fold } from "./letters.ts";
import type { FocusAreaReading, GoalReading, Piece } from "./reading.ts";

export function withContinuedGoals(areas: readonly FocusAreaReading[]): FocusAreaReading[] {
  const joined: FocusAreaReading[] = [];
  for (const area of areas) {
    const goals: GoalReading[] = [];
    for (const goal of area.goals) {
      const last = goals.at(-1);
      if (last && isSame(last, goal)) goals[goals.length - 1] = join(last, goal);
      else goals.push(goal);
    }
    joined.push({ ...area, goals });
  }
  return joined;
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
