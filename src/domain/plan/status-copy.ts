/**
 * The copy of the latest status in a goal's or action's own row, which only SharePoint's list views show: what it is to
 * say, and where it says something else because its writing failed.
 */
import type { Day } from "../../schema/day.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { isQuarter, lastDayOf } from "../calendar/calendar.ts";
import { hasState, stateAfter } from "./action-state.ts";
import { standingOf, type Standings } from "./standing.ts";

export interface StatusCopy {
  readonly latestAssessment: Assessment | undefined;
  readonly statusUntil: Day | undefined;
  /** Of an action or a trial action; where it is left out, it stays as it is. */
  readonly state?: PlanElement["state"];
}

/** What the copy says of the latest status; nothing where there is none, or none of a quarter. */
export function copyOf(latest: StatusRow | undefined): StatusCopy {
  if (latest?.assessment === undefined || !isQuarter(latest.period))
    return { latestAssessment: undefined, statusUntil: undefined };
  return { latestAssessment: latest.assessment, statusUntil: lastDayOf(latest.period) };
}

export interface StaleCopy {
  readonly element: PlanElement;
  readonly copy: StatusCopy;
}

/** An action's state goes with the copy. Whoever has written in the row since may have said otherwise. */
function stateLost(element: PlanElement, latest: StatusRow | undefined): Pick<StatusCopy, "state"> {
  if (latest?.assessment === undefined || !hasState(element.kind)) return {};
  return element.modifiedAt < latest.createdAt ? { state: stateAfter(latest.assessment) } : {};
}

const kinds: ReadonlySet<PlanElement["kind"]> = new Set(["goal", "action", "trialAction"]);

/** The rows whose copy says something else than the list of status. */
export function staleCopies(elements: readonly PlanElement[], standings: Standings): readonly StaleCopy[] {
  return elements.flatMap((element) => {
    if (!kinds.has(element.kind)) return [];
    const { latest } = standingOf(standings, element.id);
    const copy = copyOf(latest);
    if (element.latestAssessment === copy.latestAssessment && element.statusUntil === copy.statusUntil)
      return [];
    return [{ element, copy: { ...copy, ...stateLost(element, latest) } }];
  });
}
