/** The ids of rows that had to be stored all. */
import type { AddOutcome } from "../../sharepoint/writing/add-rows.ts";

/** The ids in the order of the rows. Throws the SharePointError of the first row that was not stored. */
export function idsOf(outcomes: readonly AddOutcome[]): number[] {
  return outcomes.map((outcome) => {
    if ("error" in outcome) throw outcome.error;
    return outcome.id;
  });
}
