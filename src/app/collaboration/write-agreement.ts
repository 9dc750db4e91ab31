/**
 * Writing in an agreement as a party: always in the party's own row, which is made when there is none, and never over
 * something that the writer has not seen. Reads the agreement's rows as they stand now first; loaded when something is
 * written.
 */
import { writeParts, sharedParts, type SharedPart } from "../../domain/collaboration/parts.ts";
import { collaborationsOf, type Collaboration } from "../../domain/collaboration/collaboration.ts";
import { clashesOf, isSameValue } from "../../domain/writing/row-edits.ts";
import type { Draft } from "../../schema/entity.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { addRow } from "../../sharepoint/writing/add-row.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { ConflictError, SharePointError } from "../../sharepoint/sending/errors.ts";
import { readList } from "../../sharepoint/reading/read-list.ts";
import { write } from "../../sharepoint/writing/core/write.ts";
import { updateRow } from "../../sharepoint/writing/update-row.ts";
import type { PartEdit } from "./part-draft.ts";

/** What only the party itself writes. */
const ownParts = ["expects", "offers", "unsettled"] as const;
export type OwnPart = (typeof ownParts)[number];
export type WrittenPart = SharedPart | OwnPart;

export type WriteOutcome =
  | { readonly is: "saved" }
  /** Somebody else has written something else meanwhile; nothing was stored. `by` is the party's key. */
  | { readonly is: "overtaken"; readonly by: string; readonly value: string };

export interface WhereToWrite {
  readonly agreement: number;
  /** The key of the department whose row is written in. */
  readonly party: string;
  readonly organisation: readonly OrganisationUnit[];
}

export interface PartChange extends PartEdit {
  readonly part: WrittenPart;
}

/** Stores what the party has written in a part. Throws a SharePointError. */
export async function writePart(
  site: Site,
  where: WhereToWrite,
  { part, ...edit }: PartChange,
): Promise<WriteOutcome> {
  let outcome: WriteOutcome = { is: "saved" };
  await writeOwnRow(site, where, (now) => {
    const row = rowOf(now, where);
    const standing = isShared(part)
      ? now.parts[part]
      : { value: (row?.[part] ?? "").trim(), by: where.party };
    const isSettling = isShared(part) && now.parts[part].rivals.length > 0;
    const there = { [part]: standing.value };
    if (clashesOf(there, { [part]: edit }).length > 0) {
      outcome = { is: "overtaken", by: standing.by ?? where.party, value: standing.value };
      return undefined;
    }
    if (isSameValue(edit.value, standing.value) && !isSettling) return undefined;
    const values = { [part]: edit.value.trim() };
    return isShared(part) ? writeParts(now, row, values) : values;
  });
  return outcome;
}

/**
 * Writes what `make` gives into the party's own row; `undefined` writes nothing. `make` gets the agreement as it stands
 * now, and is asked again when a colleague was quicker. Two colleagues who begin at once make a row each: the older one
 * counts, the other's words are written into it.
 */
export async function writeOwnRow(
  site: Site,
  where: WhereToWrite,
  make: (now: Collaboration) => Draft<typeof collaborations> | undefined,
): Promise<void> {
  let made: number | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const now = await readNow(site, where);
    const row = rowOf(now, where);
    const draft = make(now);
    try {
      if (draft !== undefined && row !== undefined) await updateRow(site, collaborations, row, draft);
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt >= 4) throw error;
      continue;
    }
    if (draft === undefined || row !== undefined) {
      // Ours counts for nothing beside the colleague's, whether it goes or not.
      if (made !== undefined && made !== row?.id) await recycle(site, made);
      return;
    }
    const { title, id: agreement } = now;
    const first = { title, agreement, state: "ongoing", ...draft } as const;
    ({ id: made } = await addRow(site, collaborations, "contribution", first, { department: where.party }));
    const after = rowOf(await readAfterwards(site, where), where);
    if (after === undefined || after.id === made) return;
  }
}

/** The words are stored by now. Until this is read, nobody knows whether they count. */
async function readAfterwards(site: Site, where: WhereToWrite): Promise<Collaboration> {
  try {
    return await readNow(site, where);
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    const { kind, status, code, facts, sentence } = error;
    throw new SharePointError(kind, { status, code, facts, sentence, outcomeUnknown: true, cause: error });
  }
}

function rowOf({ parties }: Collaboration, { party }: WhereToWrite) {
  return parties.find(({ key }) => key === party)?.row;
}

async function recycle(site: Site, id: number): Promise<void> {
  await write(site, collaborations, [{ do: "recycle", id }]);
}

async function readNow(site: Site, { agreement, organisation }: WhereToWrite): Promise<Collaboration> {
  const written = await readList(site, collaborations, `Id eq ${agreement} or AgreementId eq ${agreement}`);
  const [now] = collaborationsOf(written, { rows: [] }, organisation);
  if (now) return now;
  throw new SharePointError("not-found", { facts: `agreement ${agreement}` });
}

function isShared(part: WrittenPart): part is SharedPart {
  return (sharedParts as readonly string[]).includes(part);
}
