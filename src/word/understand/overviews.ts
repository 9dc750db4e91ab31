/**
 * Takes out goals that an overview names before they are described: the same title twice, once with nothing but how it
 * stands.
 */
import type { Collector } from "./collector.ts";
import { fold } from "./letters.ts";
import type { FocusAreaReading, GoalReading, Piece } from "./reading.ts";

const longestLight = 40;

export function withoutOverviews(
  areas: readonly FocusAreaReading[],
  collector: Collector,
): FocusAreaReading[] {
  const described = new Set(
    areas.flatMap((area) => area.goals.filter((goal) => !isBare(goal)).map((goal) => fold(goal.title.text))),
  );
  const isNamedOnly = (goal: GoalReading): boolean => isBare(goal) && described.has(fold(goal.title.text));
  const aside = (piece: Piece): void => collector.putAside(piece, "contents");
  return areas.flatMap((area) => {
    const goals = area.goals.filter((goal) => !isNamedOnly(goal));
    if (goals.length === area.goals.length) return [area];
    for (const goal of area.goals.filter(isNamedOnly)) {
      for (const piece of [goal.title, goal.followUp, ...goal.details]) aside(piece);
    }
    const isRepeated = areas.some(
      (other) => other !== area && fold(other.title.text) === fold(area.title.text),
    );
    if (goals.length > 0 || area.introduction.text !== "" || !isRepeated) return [{ ...area, goals }];
    aside(area.title);
    return [];
  });
}

/** No more than a title, with a light or a word beside it. */
function isBare(goal: GoalReading): boolean {
  const isShort = goal.followUp.text.length <= longestLight;
  const lists = [goal.actions, goal.indicators, goal.milestones];
  return (
    isShort &&
    goal.description.text === "" &&
    goal.documentation.text === "" &&
    goal.details.every(({ text }) => text.length <= longestLight) &&
    lists.every((list) => list.length === 0)
  );
}
