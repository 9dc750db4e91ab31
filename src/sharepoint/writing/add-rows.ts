/**
 * Adding many rows, for seeding and imports: in batches, with an outcome for each, and resumable because every row
 * carries its key.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft } from "../../schema/entity.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import type { NewRow, Written } from "./core/new-row.ts";
import { write } from "./core/write.ts";

export interface RowToAdd<L extends ListDefinition> {
  readonly kind: keyof L["kinds"] & string;
  readonly draft: Draft<L>;
  /** Give it to be able to send the same rows again after a stop. */
  readonly clientKey?: string;
  /** Instead of the one for all rows. */
  readonly department?: string;
  /** Instead of the one for all rows. */
  readonly writtenAs?: Written;
}

/** `clientKey` is the one that the row was handed in with. */
export type AddOutcome =
  | { readonly clientKey: string; readonly id: number }
  | { readonly clientKey: string; readonly error: SharePointError };

export interface AddRowsOptions {
  readonly department: string;
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Only administrators may say so. */
  readonly writtenAs?: Written;
  /**
   * How many batches may be under way at once; one, unless said. With more, ids follow the order of the rows only
   * roughly.
   */
  readonly atOnce?: number;
}

const batchSize = 100;

/**
 * Stores rows and says what became of each, in their order. Never throws for a single row. Rows that are there already
 * as they are sent now count as stored, so that a run can be repeated after a stop; one that has been changed since
 * ends in a ConflictError.
 */
export async function addRows<L extends ListDefinition>(
  site: Site,
  list: L,
  rows: readonly RowToAdd<L>[],
  options: AddRowsOptions,
): Promise<AddOutcome[]> {
  const outcomes = new Map<number, AddOutcome[]>();
  let next = 0;
  let done = 0;
  const addOneByOne = async (): Promise<void> => {
    while (next < rows.length) {
      const from = next;
      next += batchSize;
      const chunk = rows.slice(from, next).map((row) => complete(row, options));
      outcomes.set(from, await addChunk(site, list, chunk));
      done += chunk.length;
      options.onProgress?.(done, rows.length);
    }
  };
  const ends = await Promise.allSettled(
    Array.from({ length: options.atOnce ?? 1 }, () =>
      addOneByOne().catch((error: unknown) => {
        // Whatever stops one stops all; what is under way is waited for.
        next = rows.length;
        throw error;
      }),
    ),
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return [...outcomes].toSorted(([a], [b]) => a - b).flatMap(([, each]) => each);
}

function complete<L extends ListDefinition>(row: RowToAdd<L>, options: AddRowsOptions): NewRow<L> {
  return {
    kind: row.kind,
    draft: row.draft,
    department: row.department ?? options.department,
    clientKey: row.clientKey ?? crypto.randomUUID(),
    writtenAs: row.writtenAs ?? options.writtenAs,
  };
}

async function addChunk<L extends ListDefinition>(
  site: Site,
  list: L,
  rows: readonly NewRow<L>[],
): Promise<AddOutcome[]> {
  const writes = rows.map((row) => ({ do: "add", row }) as const);
  const outcomes = await write(site, list, writes, { readsBack: false, renewsKeys: true });
  return rows.map(({ clientKey }, index): AddOutcome => {
    const outcome = outcomes[index];
    if (outcome !== undefined && "id" in outcome) return { clientKey, id: outcome.id };
    if (outcome !== undefined && "error" in outcome) return { clientKey, error: outcome.error };
    return { clientKey, error: new SharePointError("broken", { facts: "no outcome" }) };
  });
}
