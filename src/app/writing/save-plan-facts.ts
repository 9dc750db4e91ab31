/**
 * Stores what was corrected of the plan itself, and never over something that the writer has not seen. Loaded when it
 * is needed.
 */
import { clashesOf, valuesToSend, type RowEdits } from "../../domain/writing/row-edits.ts";
import { isOpenForWriting } from "../../domain/plan/open-for-writing.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { ConflictError } from "../../sharepoint/sending/errors.ts";
import { saveRows } from "../../sharepoint/writing/save-rows.ts";

export type FactsOutcome =
  | { readonly is: "saved" }
  /**
   * A colleague has approved or closed the plan, or written something else in the same fields; nothing was stored.
   * `row` is the plan as it stands now.
   */
  | { readonly is: "overtaken"; readonly row: Plan };

/**
 * One request, and one more each time a colleague has changed something else in the plan meanwhile. `edits` may hold
 * the plan's kind as well. Throws a SharePointError.
 */
export async function savePlanFacts(site: Site, plan: Plan, edits: RowEdits): Promise<FactsOutcome> {
  let row = plan;
  for (let attempt = 1; ; attempt += 1) {
    if (!isOpenForWriting(row) || clashesOf(row, edits).length > 0) return { is: "overtaken", row };
    const { kind = row.kind, ...draft } = valuesToSend(row, edits);
    if (Object.keys(draft).length === 0 && kind === row.kind) return { is: "saved" };
    const change = { do: "change", row, draft, kind: kind as Plan["kind"] } as const;
    const [outcome] = await saveRows(site, plans, [change]);
    if (outcome === undefined || !("error" in outcome)) return { is: "saved" };
    const { error } = outcome;
    if (!(error instanceof ConflictError) || attempt >= 4) throw error;
    row = error.theirs as Plan;
  }
}
