/**
 * What the answers to a write mean. Nothing counts as stored because SharePoint said yes to something like it: a new
 * row that is met under its key is ours only if it lies in our folder and says what was sent, and a change has landed
 * only if the row has another version and its values.
 */
import type { ListDefinition } from "../../../schema/define-list.ts";
import type { Draft, Entity } from "../../../schema/entity.ts";
import { currentPerson } from "../../people/current-person.ts";
import { readPage } from "../../reading/read.ts";
import { toEntity } from "../../reading/row.ts";
import type { PartOutcome } from "../../sending/batch.ts";
import type { Site } from "../../sending/connect.ts";
import { ConflictError, earlierSending, SharePointError } from "../../sending/errors.ts";
import { versionNumber } from "../version-number.ts";
import type { Outcome, Write } from "./as-data.ts";
import { folderFor, readAdded, type NewRow } from "./new-row.ts";
import { readBinId } from "./recycle-bin.ts";
import { holds, isNewRow } from "./stored-as-sent.ts";

/** Undefined where nothing was asked. */
export interface Answers {
  readonly write: PartOutcome | undefined;
  readonly read: PartOutcome | undefined;
}

export interface Reading<L extends ListDefinition> {
  readonly outcome: Outcome<L>;
  /** What would tell more: the whole write once more, which does no harm, or only the reading of its row. */
  readonly again?: "write" | "read";
}

type Of<L extends ListDefinition, D extends Write<L>["do"]> = Write<L> & { readonly do: D };

/** What became of a write. `earlier` is the error of an earlier sending of which nobody knows whether it arrived. */
export async function outcomeOf<L extends ListDefinition>(
  site: Site,
  list: L,
  write: Write<L>,
  answers: Answers,
  earlier: SharePointError | undefined,
): Promise<Reading<L>> {
  switch (write.do) {
    case "add":
      return ofAdding(site, list, write.row, answers, earlier);
    case "change":
      return ofChanging(list, write, answers, earlier);
    case "restore":
      return ofRestoring(list, write, answers, earlier);
    case "recycle":
    default:
      return ofRecycling(answers.write, earlier);
  }
}

async function ofAdding<L extends ListDefinition>(
  site: Site,
  list: L,
  row: NewRow<L>,
  { write, read }: Answers,
  earlier: SharePointError | undefined,
): Promise<Reading<L>> {
  const found = rowIn(list, read);
  // Where only the reading was asked for, SharePoint has said before that a row has this key.
  const added = write === undefined ? keyIsTaken : ofPart(write, (body) => readAdded(list, body));
  if ("id" in added) {
    const { id } = added;
    if (read === undefined || found?.id === id) return { outcome: { id, row: found } };
    return { outcome: { id }, again: "read" };
  }
  const isDuplicate = "duplicate" in added;
  if (found === undefined) {
    if (!isDuplicate) return failed(added.error, earlier);
    // A row with our key that we cannot even read is not one that we have written.
    if (read?.ok === true) return { outcome: { error: taken(row.clientKey) } };
    return { outcome: { error: unclear(read) }, again: "read" };
  }
  if (!isSameFolder(found.folder, folderFor(list, row.department)))
    return isDuplicate ? { outcome: { error: taken(row.clientKey) } } : failed(added.error, earlier);
  if (!isNewRow(list, found, row)) {
    const facts = isDuplicate ? `the key ${row.clientKey} is in use` : added.error.facts;
    return {
      outcome: { error: new ConflictError<L>(found, row.draft, { facts, sentence: earlierSending }) },
    };
  }
  const isOurs = row.writtenAs !== undefined || (await isWrittenByUs(site, found));
  return { outcome: isOurs ? { id: found.id, row: found } : { error: taken(row.clientKey) } };
}

const keyIsTaken = { duplicate: true } as const;

async function isWrittenByUs(site: Site, { author }: Entity<ListDefinition>): Promise<boolean> {
  const me = await currentPerson(site);
  return me === undefined || author.id === me;
}

function ofChanging<L extends ListDefinition>(
  list: L,
  { row: before, draft, kind }: Of<L, "change">,
  { write, read }: Answers,
  earlier: SharePointError | undefined,
): Reading<L> {
  const now = rowIn(list, read);
  if (write === undefined || write.ok) {
    const etag = write?.answer.headers.get("ETag") ?? null;
    if (now !== undefined) return { outcome: { id: now.id, row: withVersion(now, etag, draft) } };
    return { outcome: { id: before.id }, again: "read" };
  }
  const { error } = write;
  if (now === undefined) {
    // Without the row nobody knows whose the version is that stands in the way: an earlier sending's, or a colleague's.
    if (error.kind === "conflict") return { outcome: { error: earlier ?? error }, again: "write" };
    return failed(error, earlier);
  }
  if (error.kind !== "conflict" && !error.outcomeUnknown) return failed(error, earlier);
  // SharePoint may have carried out the reading before the write, or another who wrote may have failed.
  if (now.version === before.version) return { outcome: { error }, again: "write" };
  // An earlier sending may have arrived although its answer did not.
  if (holds(list, now, draft) && (kind ?? now.kind) === now.kind)
    return { outcome: { id: now.id, row: now } };
  const { facts, code } = error;
  return { outcome: { error: new ConflictError<L>(now, draft, { facts, code, cause: error }) } };
}

/**
 * SharePoint may have carried out the reading before a write that it had put off; then the write's own answer knows the
 * version.
 */
function withVersion<L extends ListDefinition>(
  row: Entity<L>,
  etag: string | null,
  draft: Draft<L>,
): Entity<L> {
  if (etag === null || versionNumber(etag) <= versionNumber(row.version)) return row;
  return { ...row, ...draft, version: etag };
}

function ofRecycling<L extends ListDefinition>(
  write: PartOutcome | undefined,
  earlier: SharePointError | undefined,
): Reading<L> {
  if (write === undefined) return failed(unclear(undefined), earlier);
  if (write.ok) return { outcome: { isGone: true, bin: readBinId(write.answer.body) } };
  if (write.error.kind !== "not-found") return failed(write.error, earlier);
  return { outcome: { isGone: true } };
}

/** Why a row is not taken away: somebody has changed it since it was seen, or nobody can tell. */
export function whyItStays<L extends ListDefinition>(
  list: L,
  { version }: Of<L, "recycle">,
  answer: PartOutcome | undefined,
): SharePointError | undefined {
  const now = rowIn(list, answer);
  if (now !== undefined) {
    const isChanged = version !== undefined && versionNumber(now.version) > versionNumber(version);
    return isChanged ? new ConflictError<L>(now, {}) : undefined;
  }
  // It is gone already, which the removal itself tells.
  if (answer?.ok === false && answer.error.kind === "not-found") return undefined;
  const { kind, facts, sentence } = answer?.ok === false ? answer.error : unclear(answer);
  // Nothing has been sent that could have arrived.
  return new SharePointError(kind, { facts, sentence });
}

function ofRestoring<L extends ListDefinition>(
  list: L,
  { id }: Of<L, "restore">,
  { write, read }: Answers,
  earlier: SharePointError | undefined,
): Reading<L> {
  const row = rowIn(list, read);
  if (row !== undefined) return { outcome: { id, row } };
  // It is back, though it could not be read yet.
  if (write?.ok === true) return { outcome: { id }, ...(read !== undefined && { again: "read" as const }) };
  if (write?.ok === false) return failed(write.error, earlier);
  return failed(read?.ok === false ? read.error : unclear(read), earlier);
}

/** After these nobody knows more than before of a sending that may have arrived. */
const vague: ReadonlySet<SharePointError["kind"]> = new Set(["offline", "throttled", "signed-out", "broken"]);

function failed<L extends ListDefinition>(
  error: SharePointError,
  earlier: SharePointError | undefined,
): Reading<L> {
  if (error.outcomeUnknown) return { outcome: { error }, again: "write" };
  return { outcome: { error: earlier !== undefined && vague.has(error.kind) ? earlier : error } };
}

function ofPart<T>(part: PartOutcome, read: (body: string) => T): T | { readonly error: SharePointError } {
  return part.ok ? read(part.answer.body) : { error: part.error };
}

function unclear(read: PartOutcome | undefined): SharePointError {
  const facts = read?.ok === false ? read.error.facts : "the row was not in the answer";
  return new SharePointError("offline", { facts, outcomeUnknown: true });
}

function taken(clientKey: string): SharePointError {
  return new SharePointError("taken", { facts: `another row has the key ${clientKey}` });
}

/** SharePoint tells folders apart by no letter's case. */
function isSameFolder(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The row of an answer, which may be a page of rows; undefined when there is none. */
function rowIn<L extends ListDefinition>(list: L, read: PartOutcome | undefined): Entity<L> | undefined {
  if (read?.ok !== true) return undefined;
  const { body } = read.answer;
  try {
    const json: unknown = JSON.parse(body);
    const isPage = typeof json === "object" && json !== null && "value" in json;
    const raw = isPage ? readPage(body).rows[0] : json;
    const row = raw === undefined ? undefined : toEntity(list, raw);
    return row === undefined || row.id <= 0 ? undefined : row;
  } catch {
    return undefined;
  }
}
