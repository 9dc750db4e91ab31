/** Takes out goals that an overview names before they are described: the same title twice, once without any content. */
import type { Collector } from "./collector.ts";
import { fold } from "./letters.ts";
import type { FocusAreaReading, GoalReading, Piece } from "./reading.ts";

export function withoutOverviews(
  areas: readonly FocusAreaReading[],
  collector: Collector,
): FocusAreaReading[] {
  const described = new Set(
    areas.flatMap((area) => area.goals.filter((goal) => !isEmpty(goal)).map((goal) => fold(goal.title.text))),
  );
  const isNamedOnly = (goal: GoalReading): boolean => isEmpty(goal) && described.has(fold(goal.title.text));
  const aside = (piece: Piece): void => collector.putAside(piece, "contents");
  return areas.flatMap((area) => {
    const goals = area.goals.filter((goal) => !isNamedOnly(goal));
    if (goals.length === area.goals.length) return [area];
    for (const goal of area.goals.filter(isNamedOnly)) aside(goal.title);
    const isRepeated = areas.some(
      (other) => other !== area && fold(other.title.text) === fold(area.title.text),
    );
    if (goals.length > 0 || area.introduction.text !== "" || !isRepeated) return [{ ...area, goals }];
    aside(area.title);
    return [];
  });
}

function isEmpty(goal: GoalReading): boolean {
  const texts = [goal.description, goal.documentation, goal.followUp];
  const lists = [goal.actions, goal.indicators, goal.milestones, goal.details];
  return texts.every(({ text }) => text === "") && lists.every((list) => list.length === 0);
}
