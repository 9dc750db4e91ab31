/** Keeps the copy of a goal's latest status in the goal's own row, which only SharePoint's list views read. */
import type { Day } from "../../schema/day.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError, SharePointError } from "../sending/errors.ts";
import { readRow, updateRow } from "./update-row.ts";

/**
 * Writes the latest assessment and the last day of its quarter into the goal's or action's row; `undefined` empties both, after a
 * withdrawal. The status itself is already stored and must not be endangered by its copy: this tries once more on a conflict and
 * otherwise gives false instead of throwing.
 */
export async function copyLatestStatus(
  site: Site,
  element: PlanElement,
  latest: { readonly assessment: Assessment; readonly until: Day } | undefined,
): Promise<boolean> {
  const draft = { latestAssessment: latest?.assessment, statusUntil: latest?.until };
  try {
    await updateRow(site, planElements, element, draft);
    return true;
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    if (!(error instanceof ConflictError)) return false;
  }
  try {
    await updateRow(site, planElements, await readRow(site, planElements, element.id), draft);
    return true;
  } catch (error) {
    if (error instanceof SharePointError) return false;
    throw error;
  }
}
