/**
 * The one way in which rows are written. Writes are plain data; they are checked, their people made known to
 * SharePoint, and sent together in batches, each with the reading of its row behind it. Each has an outcome of its own.
 * An answer that gets lost is looked up by sending the same again, which does no harm: new rows have keys that
 * SharePoint holds unique, changes have versions, and what is gone is gone.
 */
import type { ListDefinition } from "../../../schema/define-list.ts";
import type { Part } from "../../sending/batch.ts";
import type { Site } from "../../sending/connect.ts";
import { SharePointError } from "../../sending/errors.ts";
import { backoff } from "../../sending/retry-after.ts";
import { isSurelyOffline } from "../../sending/send.ts";
import { errorIn, type Outcome, type Write } from "./as-data.ts";
import { hasClientKey } from "./new-row.ts";
import { outcomeOf, whyItStays } from "./outcome.ts";
import { readPart, rowPart, writePart } from "./parts.ts";
import { prepare } from "./prepare.ts";

export interface WriteOptions {
  /**
   * Whether new rows, and rows that are restored, are read back in the same request; so it is unless said otherwise.
   * Only a reading less for each: what must be known to tell what happened is asked all the same.
   */
  readonly readsBack?: boolean;
  /**
   * How often a write is sent before nobody knows; four times, unless said otherwise. With one, whoever asked sends the
   * same again later.
   */
  readonly attempts?: number;
  /**
   * Whether a new row whose key somebody else's row has goes on under the key that follows from it, once: for rows that
   * are not told apart by their keys afterwards. It is always the same, so that sending the row again later finds it.
   */
  readonly renewsKeys?: boolean;
}

interface Open<L extends ListDefinition> {
  readonly index: number;
  readonly write: Write<L>;
  /** Only the row is still to be read. */
  readonly isWritten: boolean;
  /** The error of a sending that may have arrived. */
  readonly earlier: SharePointError | undefined;
}

/**
 * Makes the writes and says what became of each, in their order. Never throws for a single one. People of whom
 * SharePoint's id is not known cost one request more, once.
 */
export async function write<L extends ListDefinition>(
  site: Site,
  list: L,
  writes: readonly Write<L>[],
  { readsBack = true, attempts = 4, renewsKeys = false }: WriteOptions = {},
): Promise<readonly Outcome<L>[]> {
  const outcomes = new Map<number, Outcome<L>>();
  let open: readonly Open<L>[] = (await prepare(site, list, writes)).flatMap((each, index) => {
    if ("write" in each) return [{ index, write: each.write, isWritten: false, earlier: undefined }];
    outcomes.set(index, each);
    return [];
  });
  open = await withoutChanged(site, list, open, outcomes);
  for (let attempt = 1; open.length > 0 && attempt <= attempts; attempt += 1) {
    if (attempt > 1 && !(await mayGoOn(site, attempt))) break;
    const answers = await ask(site, list, open, readsBack || attempt > 1);
    const left: Open<L>[] = [];
    for (const [at, each] of open.entries()) {
      const { outcome, again } = await outcomeOf(
        site,
        list,
        each.write,
        answers[at] ?? nothingAsked,
        each.earlier,
      );
      outcomes.set(each.index, outcome);
      const renewed = renewsKeys ? withNextKey(each, outcome) : undefined;
      if (renewed !== undefined) left.push(renewed);
      else if (again !== undefined && mayBeSentAgain(list, each.write))
        left.push({ ...each, isWritten: again === "read", earlier: each.earlier ?? unknownIn(outcome) });
    }
    open = left;
  }
  return writes.map((_, index) => outcomes.get(index) ?? { error: noOutcome() });
}

/** Without the removals of rows that were changed since they were seen; `outcomes` says so of each. */
async function withoutChanged<L extends ListDefinition>(
  site: Site,
  list: L,
  open: readonly Open<L>[],
  outcomes: Map<number, Outcome<L>>,
): Promise<readonly Open<L>[]> {
  const seen = open.flatMap(({ index, write: removal }) =>
    removal.do === "recycle" && removal.version !== undefined ? [{ index, removal }] : [],
  );
  if (seen.length === 0) return open;
  const answers = await site.batch(seen.map(({ removal }) => rowPart(site, list, removal.id)));
  const stay = new Map<number, Outcome<L>>();
  const groups = new Map<string | undefined, SharePointError>();
  for (const [at, { index, removal }] of seen.entries()) {
    const error = whyItStays(list, removal, answers[at]);
    if (error === undefined) continue;
    stay.set(index, { error });
    if (removal.group !== undefined) groups.set(removal.group, error);
  }
  for (const { index, removal } of seen) {
    const error = groups.get(removal.group);
    if (error !== undefined && !stay.has(index)) stay.set(index, { error: withoutRow(error) });
  }
  for (const [index, outcome] of stay) outcomes.set(index, outcome);
  return open.filter(({ index }) => !stay.has(index));
}

/** Another row of the group is what has been changed. */
function withoutRow({ kind, facts, sentence }: SharePointError): SharePointError {
  return new SharePointError(kind, { facts, sentence });
}

const nothingAsked = { write: undefined, read: undefined };

/** The first look-up goes at once, the others wait for the connection to come back. */
async function mayGoOn(site: Site, attempt: number): Promise<boolean> {
  if (isSurelyOffline()) return false;
  if (attempt > 2) await site.timer.wait(backoff(attempt - 2, Math.random));
  return true;
}

async function ask<L extends ListDefinition>(
  site: Site,
  list: L,
  open: readonly Open<L>[],
  readsBack: boolean,
) {
  const asked = open.map((each) => {
    const isRead = readsBack || each.isWritten || each.write.do === "change";
    return {
      write: each.isWritten ? undefined : writePart(site, list, each.write),
      read: isRead ? readPart(site, list, each.write) : undefined,
    };
  });
  const parts = [...asked.map((each) => each.write), ...asked.map((each) => each.read)].filter(
    (part) => part !== undefined,
  );
  const answers = parts.length === 0 ? [] : await site.batch(parts);
  const byPart = new Map(parts.map((part, index) => [part, answers[index]]));
  const answerTo = (part: Part | undefined) => (part === undefined ? undefined : byPart.get(part));
  return asked.map((each) => ({ write: answerTo(each.write), read: answerTo(each.read) }));
}

function unknownIn<L extends ListDefinition>(outcome: Outcome<L>): SharePointError | undefined {
  const error = errorIn(outcome);
  return error?.outcomeUnknown ? error : undefined;
}

/** A new row without a key would be stored a second time. */
function mayBeSentAgain<L extends ListDefinition>(list: L, { do: what }: Write<L>): boolean {
  return what !== "add" || hasClientKey(list);
}

function withNextKey<L extends ListDefinition>(open: Open<L>, outcome: Outcome<L>): Open<L> | undefined {
  const { write: before } = open;
  if (before.do !== "add" || errorIn(outcome)?.kind !== "taken") return undefined;
  const { row } = before;
  if (row.clientKey.endsWith(nextKey)) return undefined;
  return {
    ...open,
    isWritten: false,
    write: { ...before, row: { ...row, clientKey: `${row.clientKey}${nextKey}` } },
  };
}

const nextKey = "~2";

function noOutcome(): SharePointError {
  return new SharePointError("broken", { facts: "no outcome" });
}
