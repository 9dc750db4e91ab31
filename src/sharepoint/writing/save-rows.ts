/** Saving new rows, changes and removals together in one request, and having every row as it stands afterwards. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import type { Write } from "./core/as-data.ts";
import { write, type WriteOptions } from "./core/write.ts";

export type RowOutcome<L extends ListDefinition> =
  | { readonly row: Entity<L> }
  /**
   * It is gone, through us or through somebody who was there first. `bin` is its id in the recycle bin, where that is
   * known.
   */
  | { readonly isGone: true; readonly bin?: string | undefined }
  | { readonly error: SharePointError };

/**
 * Makes the writes and says what became of each, in their order. Never throws for a single one. With one attempt, an
 * answer that is lost is not looked up: for whoever sends what waits again, with what has come since.
 */
export async function saveRows<L extends ListDefinition>(
  site: Site,
  list: L,
  writes: readonly Write<L>[],
  options: Pick<WriteOptions, "attempts"> = {},
): Promise<readonly RowOutcome<L>[]> {
  const outcomes = await write(site, list, writes, options);
  return outcomes.map((outcome) => {
    if ("isGone" in outcome) return { isGone: true, bin: outcome.bin };
    if ("error" in outcome) return outcome;
    const { id, row } = outcome;
    // Stored, and not seen yet: asked again, it is found by its key.
    return row === undefined ? { error: notSeen(id) } : { row };
  });
}

function notSeen(id: number): SharePointError {
  return new SharePointError("offline", {
    facts: `row ${id} was not in the answer`,
    outcomeUnknown: true,
  });
}
