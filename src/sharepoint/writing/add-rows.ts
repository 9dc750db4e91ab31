/** Adding many rows, for seeding and imports: in batches, with an outcome for each, and resumable because every row carries its key. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft } from "../../schema/entity.ts";
import { addPart, readAdded, type NewRow, type Written } from "./add-part.ts";
import { clientKeyUrl, hasClientKey, readFoundId, requireSound } from "./add-row.ts";
import type { PartOutcome } from "../sending/batch.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { knownPeople, peopleIn } from "../people/people.ts";

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

export type AddOutcome =
  | { readonly clientKey: string; readonly id: number }
  | { readonly clientKey: string; readonly error: SharePointError };

export interface AddRowsOptions {
  readonly department: string;
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Only administrators may say so. */
  readonly writtenAs?: Written;
  /** How many batches may be under way at once; one, unless said. With more, ids follow the order of the rows only roughly. */
  readonly atOnce?: number;
}

const batchSize = 100;

/**
 * Stores rows and says what became of each, in their order. Never throws for a single row. Rows whose key is already there count as
 * stored, so that a run can be repeated after a stop.
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
      const logins = await loginsOf(site, list, chunk);
      const withLogins = chunk.map((row) => ({ ...row, logins }));
      outcomes.set(from, await addChunk(site, list, withLogins));
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
  const done = new Map<NewRow<L>, AddOutcome>();
  let open: readonly NewRow<L>[] = rows.filter((row) => {
    const error = unsound(list, row);
    if (error) done.set(row, { clientKey: row.clientKey, error });
    return error === undefined;
  });
  for (let attempt = 1; attempt <= 3 && open.length > 0; attempt += 1) {
    const outcomes = await site.batch(open.map((row) => addPart(site, list, row)));
    const unclear: NewRow<L>[] = [];
    for (const [index, row] of open.entries()) {
      const { clientKey } = row;
      const added = readOutcome(list, outcomes[index]);
      if ("id" in added) done.set(row, { clientKey, id: added.id });
      else if ("error" in added) done.set(row, { clientKey, error: added.error });
      const again = "duplicate" in added || ("error" in added && added.error.outcomeUnknown);
      if (again && hasClientKey(list)) unclear.push(row);
    }
    open = await lookUp(site, list, unclear, done);
  }
  return rows.map(
    (row) =>
      done.get(row) ?? {
        clientKey: row.clientKey,
        error: new SharePointError("broken", { facts: "no outcome" }),
      },
  );
}

/** Looks up rows by key, notes those that are there, and gives back those that are not and may be sent again. */
async function lookUp<L extends ListDefinition>(
  site: Site,
  list: L,
  rows: readonly NewRow<L>[],
  done: Map<NewRow<L>, AddOutcome>,
): Promise<readonly NewRow<L>[]> {
  if (rows.length === 0) return [];
  const found = await site.batch(
    rows.map((row) => ({ method: "GET", url: clientKeyUrl(site, list, row.clientKey) })),
  );
  return rows.filter((row, index) => {
    const outcome = found[index];
    if (!outcome?.ok) return false;
    const id = readFoundId(outcome.answer.body);
    if (id !== undefined) done.set(row, { clientKey: row.clientKey, id });
    return id === undefined;
  });
}

function readOutcome(list: ListDefinition, outcome: PartOutcome | undefined): ReturnType<typeof readAdded> {
  if (outcome === undefined) return { error: new SharePointError("broken", { facts: "no outcome" }) };
  return outcome.ok ? readAdded(list, outcome.answer.body) : { error: outcome.error };
}

function unsound<L extends ListDefinition>(list: L, row: NewRow<L>): SharePointError | undefined {
  try {
    requireSound(list, row);
    return undefined;
  } catch (error) {
    if (error instanceof SharePointError) return error;
    throw error;
  }
}

async function loginsOf<L extends ListDefinition>(
  site: Site,
  list: L,
  rows: readonly NewRow<L>[],
): Promise<ReadonlyMap<string, string>> {
  const people = rows.flatMap((row) => [
    ...peopleIn(list, row.draft),
    ...(row.writtenAs ? [row.writtenAs.email] : []),
  ]);
  if (people.length === 0) return new Map();
  const known = await knownPeople(site, people);
  return new Map([...known].map(([email, person]) => [email, person.login]));
}
