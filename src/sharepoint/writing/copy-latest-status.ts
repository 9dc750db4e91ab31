/**
 * Keeps the copy of a goal's latest status in the goal's own row, which only SharePoint's list views read, and beside
 * it the state of an action that was spoken of.
 */
import type { StaleCopy, StatusCopy } from "../../domain/plan/status-copy.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError } from "../sending/errors.ts";
import { errorIn } from "./core/as-data.ts";
import { write } from "./core/write.ts";

/**
 * Writes the copy into the goal's or action's row; an empty one empties it, after a withdrawal. The status itself is
 * already stored and must not be endangered by its copy: this tries once more on a conflict and otherwise gives false
 * instead of throwing. What it leaves wrong is found and mended by `repairCopies`.
 */
export async function copyLatestStatus(site: Site, element: PlanElement, copy: StatusCopy): Promise<boolean> {
  const into = async (row: PlanElement) => {
    const [outcome] = await write(site, planElements, [{ do: "change", row, draft: copy }]);
    return errorIn(outcome);
  };
  const error = await into(element);
  if (!(error instanceof ConflictError)) return error === undefined;
  return (await into(error.theirs as PlanElement)) === undefined;
}

/**
 * Writes copies that were found to be stale, in one request. A row that has changed since it was read is left alone: it
 * is looked at again when it has been read anew. Gives how many were mended; never throws.
 */
export async function repairCopies(site: Site, stale: readonly StaleCopy[]): Promise<number> {
  const writes = stale.map(({ element: row, copy: draft }) => ({ do: "change", row, draft }) as const);
  const outcomes = await write(site, planElements, writes, { attempts: 1 });
  return outcomes.filter((outcome) => "id" in outcome).length;
}
