/**
 * How an action, a trial action or a milestone stands: one truth of what its row says and of what was said of it in a
 * status. Pure.
 */
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { isSettled, standingOf, type Standings } from "./standing.ts";

export type ActionState = NonNullable<PlanElement["state"]>;

/** What was reported reached is carried out, whatever the row says; what was reported not reached is given up. */
export function stateOf(
  { id, state }: Pick<PlanElement, "id" | "state">,
  standings: Standings,
): ActionState | undefined {
  return stateSettledBy(standingOf(standings, id).latest?.assessment) ?? state;
}

function stateSettledBy(assessment: Assessment | undefined): ActionState | undefined {
  if (!isSettled(assessment)) return undefined;
  return assessment === "reached" ? "done" : "stopped";
}

/** Whether a status has settled it, so that only another status opens it again. */
export function isSettledByStatus({ id }: Pick<PlanElement, "id">, standings: Standings): boolean {
  return isSettled(standingOf(standings, id).latest?.assessment);
}

/** The state that a row gets when something is said of it. */
export function stateAfter(assessment: Assessment): ActionState {
  // Whoever says how it goes with something, has begun.
  return stateSettledBy(assessment) ?? "running";
}

export function hasState(kind: PlanElement["kind"]): boolean {
  return kind === "action" || kind === "trialAction" || kind === "milestone";
}
