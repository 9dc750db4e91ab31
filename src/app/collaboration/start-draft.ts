/**
 * What somebody has filled in to start a collaboration and not begun yet: kept in this browser, one for each department
 * and goal.
 */
import type { LevelAnswers } from "../../domain/collaboration/level.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import type { Owner } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

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

const kept = nearSlot<Partial<StartDraft>>(slots.agreementStart, (begun) =>
  typeof begun === "object" && begun !== null ? begun : undefined,
);

/** True once something was filled in that could be missed. */
export function isBegun({ answers, level, parties, title }: StartDraft): boolean {
  return [level, parties, title].some((value) => value !== undefined) || Object.keys(answers).length > 0;
}

function idOf(department: string, goal: number | undefined): string {
  return `${department}.${goal ?? 0}`;
}

/** The draft, or an empty one. */
export function readStartDraft(owner: Owner, department: string, goal: number | undefined): StartDraft {
  return { answers: {}, clientKey: crypto.randomUUID(), ...kept.read(owner, idOf(department, goal)) };
}

export function keepStartDraft(
  owner: Owner,
  department: string,
  goal: number | undefined,
  draft: StartDraft,
): void {
  kept.keep(owner, draft, idOf(department, goal));
}

export function dropStartDraft(owner: Owner, department: string, goal: number | undefined): void {
  kept.drop(owner, idOf(department, goal));
}
