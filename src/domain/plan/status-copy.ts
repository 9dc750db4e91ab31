/**
 * The copy of the latest status in a goal's or action's own row, which only SharePoint's list views show: what it is to
 * say, and where it says something else because its writing failed.
 */
import type { Day } from "../../schema/day.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { addDays, isQuarter, lastDayOf } from "../calendar/calendar.ts";
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
  if (latest?.assessment === undefined || !isQuarter(latest.period)) return noStatus;
  return { latestAssessment: latest.assessment, statusUntil: lastDayOf(latest.period) };
}

const noStatus: StatusCopy = { latestAssessment: undefined, statusUntil: undefined };

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

/**
 * The rows whose copy says something else than the list of status. A goal of which nobody has spoken says, in a plan
 * that is still to come, that nothing is missing before it begins: SharePoint's view of goals without status knows
 * nothing else of the plan. Once the plan has begun, that is over by itself and need not be taken away.
 */
export function staleCopies(
  elements: readonly PlanElement[],
  standings: Standings,
  plan?: { readonly from: Day | undefined; readonly today: Day },
): readonly StaleCopy[] {
  const before = plan?.from === undefined ? undefined : addDays(plan.from, -1);
  const isToCome = before !== undefined && plan !== undefined && before >= plan.today;
  return elements.flatMap((element) => {
    if (!kinds.has(element.kind)) return [];
    const { latest } = standingOf(standings, element.id);
    const said = copyOf(latest);
    const isUnspoken = said === noStatus && element.kind === "goal";
    const copy = isUnspoken && isToCome ? { ...noStatus, statusUntil: before } : said;
    if (isSameCopy(element, copy)) return [];
    if (isUnspoken && before !== undefined && isSameCopy(element, { ...noStatus, statusUntil: before }))
      return [];
    return [{ element, copy: { ...copy, ...stateLost(element, latest) } }];
  });
}

function isSameCopy(element: PlanElement, { latestAssessment, statusUntil }: StatusCopy): boolean {
  return element.latestAssessment === latestAssessment && element.statusUntil === statusUntil;
}
