/** All places of a document that a reading tells of, wherever it put them. */
import type { Piece, PlanReading } from "../../src/word/understand/reading.ts";

export function placesIn(reading: PlanReading): Set<string> {
  const pieces: readonly Piece[] = [
    reading.title,
    reading.department,
    reading.caseNumber,
    ...reading.chapters.flatMap(({ title, text }) => [title, text]),
    ...reading.focusAreas.flatMap(({ title, introduction, goals }) => [
      title,
      introduction,
      ...goals.flatMap((goal) => [
        goal.title,
        goal.description,
        ...goal.actions,
        ...goal.indicators,
        ...[...goal.actions, ...goal.indicators].flatMap(({ details }) => details),
        ...goal.milestones,
        goal.documentation,
        goal.followUp,
        ...goal.details,
      ]),
    ]),
    ...reading.leftOver,
    ...reading.asides,
  ];
  return new Set([...pieces.flatMap(({ places }) => places), ...(reading.period?.places ?? [])]);
}
