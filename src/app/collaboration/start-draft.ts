/** What somebody has filled in to start a collaboration and not begun yet: kept in this browser, one for each department and goal. */
import type { LevelAnswers } from "../../domain/collaboration/level.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import { dropPartDraft, keepPartDraft, readPartDraft } from "./part-draft.ts";

export interface StartDraft {
  readonly answers: LevelAnswers;
  /** Chosen by hand; absent while the proposal is followed. */
  readonly level?: CollaborationLevel;
  /** The departments' keys; absent while the goal's own are followed. */
  readonly parties?: readonly string[];
  readonly title?: string;
  /** Sent along, so that an agreement that is begun twice becomes one. */
  readonly clientKey: string;
}

function nameOf(department: string, goal: number | undefined): string {
  return `ny.${department}.${goal ?? 0}`;
}

/** The draft, or an empty one. */
export function readStartDraft(person: string, department: string, goal: number | undefined): StartDraft {
  const empty = { answers: {}, clientKey: crypto.randomUUID() };
  const text = readPartDraft(person, nameOf(department, goal))?.value;
  if (text === undefined) return empty;
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<StartDraft>) };
  } catch {
    return empty;
  }
}

export function keepStartDraft(
  person: string,
  department: string,
  goal: number | undefined,
  draft: StartDraft,
): void {
  keepPartDraft(person, nameOf(department, goal), { value: JSON.stringify(draft), base: "" });
}

export function dropStartDraft(person: string, department: string, goal: number | undefined): void {
  dropPartDraft(person, nameOf(department, goal));
}
