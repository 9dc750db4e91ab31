/**
 * Saving what somebody writes: new rows, changes and removals together in one request. Each write is followed in the same
 * batch by a reading of its row, which tells the new version, and on a conflict what stands there instead. All of it may be sent again
 * after an answer was lost: new rows have client keys, changes have versions.
 */
import { check } from "../../schema/check.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft, Entity, Issue } from "../../schema/entity.ts";
import { addPart, readAdded, withKeys, type NewRow } from "./add-part.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { toJson } from "./draft.ts";
import { ConflictError, SharePointError } from "../sending/errors.ts";
import { knownPeople, peopleIn, withPeopleKnown } from "../people/people.ts";
import { odataText, readPage } from "../reading/read.ts";
import { findInBin, readBinId, recyclePart, restorePart } from "./recycle-rows.ts";
import { columnsOf, toEntity } from "../reading/row.ts";
import { rowHolds, strangersIn } from "./update-row.ts";
import { versionNumber } from "./version-number.ts";

export type RowChange<L extends ListDefinition> =
  | { readonly do: "add"; readonly row: NewRow<L> }
  | {
      readonly do: "change";
      /** The row as it was read; its version must still be the row's. */
      readonly row: Entity<L>;
      readonly draft: Draft<L>;
      /** Another kind than the row has. */
      readonly kind?: keyof L["kinds"] & string;
    }
  /** Into SharePoint's recycle bin. */
  | { readonly do: "recycle"; readonly id: number }
  /** Out of it again, also where nobody knows whether the row went: without its id in the bin, the row is looked for there. */
  | { readonly do: "restore"; readonly id: number; readonly bin?: string | undefined };

export type RowOutcome<L extends ListDefinition> =
  | { readonly row: Entity<L> }
  /** It is gone, through us or through somebody who was there first. `bin` is its id in the recycle bin, where that is known. */
  | { readonly isGone: true; readonly bin?: string | undefined }
  | { readonly error: SharePointError };

/**
 * Makes the changes and says what became of each, in their order. Never throws for a single one; a change of a row that somebody else has
 * changed meanwhile ends in a ConflictError with both editions. People of whom SharePoint's id is not known cost one request more, once.
 */
export async function saveRows<L extends ListDefinition>(
  site: Site,
  list: L,
  changes: readonly RowChange<L>[],
): Promise<readonly RowOutcome<L>[]> {
  const ready = await Promise.all(changes.map((change) => prepared(site, list, change)));
  const writes = ready.map((each) => ("error" in each ? undefined : writePart(site, list, each.change)));
  const reads = ready.map((each) => ("error" in each ? undefined : readPart(site, list, each.change)));
  // Removals need no reading.
  const parts = [...writes, ...reads].filter((part) => part !== undefined);
  const answers = parts.length === 0 ? [] : await site.batch(parts);
  const answerTo = (part: Part | undefined) =>
    part === undefined ? undefined : answers[parts.indexOf(part)];
  return ready.map((each, index) =>
    "error" in each ? each : outcomeOf(list, each.change, answerTo(writes[index]), answerTo(reads[index])),
  );
}

type Ready<L extends ListDefinition> =
  | { readonly change: RowChange<L> }
  | { readonly error: SharePointError };

/** Checks a change and fills in how SharePoint knows its people. */
async function prepared<L extends ListDefinition>(
  site: Site,
  list: L,
  change: RowChange<L>,
): Promise<Ready<L>> {
  if (change.do === "recycle") return { change };
  if (change.do === "restore") {
    if (change.bin !== undefined) return { change };
    try {
      const found = await findInBin(site, list, [change.id]);
      return { change: { ...change, bin: found.get(change.id) } };
    } catch (error) {
      if (error instanceof SharePointError) return { error };
      throw error;
    }
  }
  const kind = change.do === "add" ? change.row.kind : (change.kind ?? change.row.kind);
  const draft = change.do === "add" ? withKeys(list, change.row) : change.draft;
  const issues = check(list, kind, draft, { change: change.do === "change" });
  if (issues.length > 0) return invalid(issues);
  if (change.do === "change") {
    const known = await withPeopleKnown(site, list, change.draft);
    const strangers = strangersIn(list, known);
    return strangers.length > 0 ? invalid(strangers) : { change: { ...change, draft: known } };
  }
  const emails = peopleIn(list, change.row.draft).map(({ email }) => email);
  if (emails.length === 0) return { change };
  const known = await knownPeople(site, emails);
  const logins = new Map([...known].map(([email, person]) => [email, person.login]));
  return { change: { ...change, row: { ...change.row, logins } } };
}

function invalid(issues: readonly Issue[]): { readonly error: SharePointError } {
  const facts = issues.map(({ path, sentence }) => `${path}: ${sentence.en}`).join(" ");
  return { error: new SharePointError("invalid", { issues, facts }) };
}

function itemUrl(site: Site, list: ListDefinition, id: number): string {
  return site.sp.web.getList(listPath(site, list)).items.getById(id).toRequestUrl();
}

function writePart<L extends ListDefinition>(site: Site, list: L, change: RowChange<L>): Part | undefined {
  switch (change.do) {
    case "add":
      return addPart(site, list, change.row);
    case "change": {
      const json = toJson(list, change.draft);
      const type = change.kind === undefined ? undefined : list.kinds[change.kind]?.contentTypeId;
      return {
        method: "MERGE",
        url: itemUrl(site, list, change.row.id),
        ifMatch: change.row.version,
        body: JSON.stringify(type === undefined ? json : { ...json, ContentTypeId: type }),
      };
    }
    case "restore":
      // In neither place: the reading tells that it is gone. In its list: the reading finds it.
      return change.bin === undefined ? undefined : restorePart(site, change.bin);
    case "recycle":
    default:
      return recyclePart(site, list, change.id);
  }
}

function readPart<L extends ListDefinition>(site: Site, list: L, change: RowChange<L>): Part | undefined {
  if (change.do === "recycle") return undefined;
  const { select, expand } = columnsOf(list);
  const { items } = site.sp.web.getList(listPath(site, list));
  if (change.do === "add") {
    // Its id is not known yet, its key is.
    const query = items
      .select(...select)
      .expand(...expand)
      .filter(`ClientKey eq ${odataText(change.row.clientKey)}`)
      .top(1);
    return { method: "GET", url: query.toRequestUrl() };
  }
  const item = items.getById(change.do === "restore" ? change.id : change.row.id);
  return {
    method: "GET",
    url: item
      .select(...select)
      .expand(...expand)
      .toRequestUrl(),
  };
}

function outcomeOf<L extends ListDefinition>(
  list: L,
  change: RowChange<L>,
  write: PartOutcome | undefined,
  read: PartOutcome | undefined,
): RowOutcome<L> {
  if (change.do === "restore") {
    const back = read?.ok ? rowIn(list, read.answer.body) : undefined;
    if (back !== undefined) return { row: back };
    return { error: write?.ok === false ? write.error : read?.ok === false ? read.error : unclear(read) };
  }
  if (write === undefined) return { error: new SharePointError("broken", { facts: "no outcome" }) };
  if (change.do === "recycle") {
    if (write.ok) return { isGone: true, bin: readBinId(write.answer.body) };
    return write.error.kind === "not-found" ? { isGone: true } : { error: write.error };
  }
  const row = read?.ok ? rowIn(list, read.answer.body) : undefined;
  if (change.do === "add") {
    if (row !== undefined) return { row };
    if (!write.ok) return { error: write.error };
    const added = readAdded(list, write.answer.body);
    // Stored, and not seen yet: asked again, it is found by its key.
    return { error: "error" in added ? added.error : unclear(read) };
  }
  if (row === undefined) return { error: write.ok ? unclear(read) : write.error };
  if (write.ok) return { row: withVersion(row, write.answer.headers.get("ETag"), change.draft) };
  const isMoved = row.version !== change.row.version;
  const isConflict = write.error.kind === "conflict" || write.error.outcomeUnknown;
  if (!isMoved || !isConflict) return { error: write.error };
  // An earlier sending may have arrived although its answer did not.
  if (rowHolds(list, row, toJson(list, change.draft)) && (change.kind ?? row.kind) === row.kind)
    return { row };
  const { facts, code } = write.error;
  return { error: new ConflictError<L>(row, change.draft, { facts, code, cause: write.error }) };
}

/** SharePoint may have carried out the reading before a write that it had put off; then the write's own answer knows the version. */
function withVersion<L extends ListDefinition>(
  row: Entity<L>,
  etag: string | null,
  draft: Draft<L>,
): Entity<L> {
  if (etag === null || versionNumber(etag) <= versionNumber(row.version)) return row;
  return { ...row, ...draft, version: etag };
}

function unclear(read: PartOutcome | undefined): SharePointError {
  const facts = read?.ok === false ? read.error.facts : "the row was not in the answer";
  return new SharePointError("offline", { facts, outcomeUnknown: true });
}

function rowIn<L extends ListDefinition>(list: L, body: string): Entity<L> | undefined {
  try {
    const json: unknown = JSON.parse(body);
    const isPage = typeof json === "object" && json !== null && "value" in json;
    const row = isPage ? readPage(body).rows[0] : json;
    if (row === undefined) return undefined;
    const entity = toEntity(list, row);
    return entity.id > 0 ? entity : undefined;
  } catch {
    return undefined;
  }
}
