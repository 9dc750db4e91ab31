/** The ids of rows that had to be stored all. */
import { ConflictError } from "../../sharepoint/sending/errors.ts";
import type { AddOutcome } from "../../sharepoint/writing/add-rows.ts";

/**
 * The ids in the order of the rows. A row that somebody has changed since an earlier run is there all the same. Throws
 * the SharePointError of the first row that was not stored.
 */
export function idsOf(outcomes: readonly AddOutcome[]): number[] {
  return outcomes.map((outcome) => {
    if ("error" in outcome && outcome.error instanceof ConflictError) return outcome.error.theirs.id;
    if ("error" in outcome) throw outcome.error;
    return outcome.id;
  });
}
