/** Says in an action's row how it stands, in one click, whoever has changed something else in it meanwhile. */
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError } from "../sending/errors.ts";
import { updateRow } from "./update-row.ts";

/**
 * Writes the state and gives the row as it is to be changed next. What a colleague has changed beside the state stays;
 * rejects with a ConflictError where she has changed the state itself, and with other SharePointErrors.
 */
export async function setState(
  site: Site,
  element: PlanElement,
  state: PlanElement["state"],
): Promise<PlanElement> {
  const put = async (row: PlanElement): Promise<PlanElement> => {
    const { version = row.version } = await updateRow(site, planElements, row, { state });
    return { ...row, version, state };
  };
  try {
    return await put(element);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const theirs = error.theirs as PlanElement;
    if (theirs.state === state) return theirs;
    if (theirs.state !== element.state) throw error;
    return put(theirs);
  }
}
