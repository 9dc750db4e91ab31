/**
 * Keeps the copy of a goal's latest status in the goal's own row, which only SharePoint's list views read, and beside
 * it the state of an action that was spoken of.
 */
import type { Day } from "../../schema/day.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError } from "../sending/errors.ts";
import { errorIn } from "./core/as-data.ts";
import { write } from "./core/write.ts";

interface Latest {
  /** Absent after a withdrawal that leaves nothing said: the copy is emptied. */
  readonly assessment?: Assessment | undefined;
  readonly until?: Day | undefined;
  /** Of an action, trial action or milestone; where it is left out, it stays as it is. */
  readonly state?: PlanElement["state"];
}

/**
 * Writes the latest assessment and the last day of its quarter into the goal's or action's row. The status itself is
 * already stored and must not be endangered by its copy: this tries once more on a conflict and otherwise gives false
 * instead of throwing.
 */
export async function copyLatestStatus(
  site: Site,
  element: PlanElement,
  { assessment, until, ...more }: Latest,
): Promise<boolean> {
  const draft = {
    latestAssessment: assessment,
    statusUntil: until,
    ...more,
  };
  const copy = async (row: PlanElement) => {
    const [outcome] = await write(site, planElements, [{ do: "change", row, draft }]);
    return errorIn(outcome);
  };
  const error = await copy(element);
  if (!(error instanceof ConflictError)) return error === undefined;
  return (await copy(error.theirs as PlanElement)) === undefined;
}
