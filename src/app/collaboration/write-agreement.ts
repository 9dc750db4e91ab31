/**
 * Writing in an agreement as a party: always in the party's own row, which is made when there is none, and never over something that the
 * writer has not seen. Reads the agreement's rows as they stand now first; loaded when something is written.
 */
import { writeParts, sharedParts, type SharedPart } from "../../domain/collaboration/parts.ts";
import {
  collaborationsOf,
  contributionKey,
  type Collaboration,
} from "../../domain/collaboration/collaboration.ts";
import type { Draft } from "../../schema/entity.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { addRow } from "../../sharepoint/writing/add-row.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { ConflictError, SharePointError } from "../../sharepoint/sending/errors.ts";
import { readList } from "../../sharepoint/reading/read-list.ts";
import { updateRow } from "../../sharepoint/writing/update-row.ts";

/** What only the party itself writes. */
const ownParts = ["expects", "offers", "unsettled"] as const;
export type OwnPart = (typeof ownParts)[number];
export type WrittenPart = SharedPart | OwnPart;

export interface PartChange {
  readonly part: WrittenPart;
  readonly value: string;
  /** What stood there when the writer began. */
  readonly base: string;
}

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

/** Stores the party's text. Throws a SharePointError. */
export async function writePart(site: Site, where: WhereToWrite, change: PartChange): Promise<WriteOutcome> {
  let outcome: WriteOutcome = { is: "saved" };
  await writeOwnRow(site, where, (now) => {
    const row = now.parties.find(({ key }) => key === where.party)?.row;
    const { part, value, base } = change;
    const standing = isShared(part)
      ? now.parts[part]
      : { value: (row?.[part] ?? "").trim(), by: where.party };
    const isSettling = isShared(part) && now.parts[part].rivals.length > 0;
    if (standing.value === value.trim() && !isSettling) return undefined;
    if (standing.value !== base.trim()) {
      outcome = { is: "overtaken", by: standing.by ?? where.party, value: standing.value };
      return undefined;
    }
    return isShared(part) ? writeParts(now, row, { [part]: value.trim() }) : { [part]: value.trim() };
  });
  return outcome;
}

/**
 * Writes what `make` gives into the party's own row; `undefined` writes nothing. `make` gets the agreement as it stands now, and is asked again
 * when a colleague was quicker.
 */
export async function writeOwnRow(
  site: Site,
  where: WhereToWrite,
  make: (now: Collaboration) => Draft<typeof collaborations> | undefined,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const now = await readNow(site, where);
    const draft = make(now);
    if (draft === undefined) return;
    const row = now.parties.find(({ key }) => key === where.party)?.row;
    try {
      if (row) {
        await updateRow(site, collaborations, row, draft);
        return;
      }
      const { id } = await addRow(
        site,
        collaborations,
        "contribution",
        { title: now.title, agreement: now.id, state: "ongoing", ...draft },
        { department: where.party, clientKey: contributionKey(now.id, where.party) },
      );
      // A colleague who was quicker has made the row with other words: then ours are written into it.
      const after = (await readNow(site, where)).parties.find(({ key }) => key === where.party)?.row;
      if (after?.id !== id || holds(after, draft)) return;
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt >= 4) throw error;
    }
  }
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

function holds(row: object, draft: object): boolean {
  const there = row as Readonly<Record<string, unknown>>;
  return Object.entries(draft).every(
    ([name, value]) => JSON.stringify(there[name]) === JSON.stringify(value),
  );
}
