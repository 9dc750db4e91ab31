/** How goals have moved since the quarter before, in a few words and a direction. */
import type { Change } from "../../domain/municipality/lines.ts";
import type { Words } from "../words/da.ts";

export type Direction = "up" | "down" | "level" | "unknown";

function said(goals: readonly unknown[], word: (count: number) => string): readonly string[] {
  return goals.length > 0 ? [word(goals.length)] : [];
}

/** Nothing is said where nothing can be compared. */
export function changeText(
  { compared, reached, notReached, better, worse }: Change,
  words: Words["municipality"],
): { readonly text: string; readonly direction: Direction } {
  if (compared === 0) return { text: words.nothingSaid, direction: "unknown" };
  const parts = [
    ...said(reached, words.reached),
    ...said(better, words.better),
    ...said(worse, words.worse),
    ...said(notReached, words.notReached),
  ];
  if (parts.length === 0) return { text: words.unchanged, direction: "level" };
  const balance = reached.length + better.length - worse.length - notReached.length;
  return { text: parts.join(", "), direction: balance > 0 ? "up" : balance < 0 ? "down" : "level" };
}
