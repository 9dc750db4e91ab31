/**
 * Writing a single time of an activity that differs: in a row of its own, made once, and never beside or over what a
 * colleague has written. Loaded when something is written.
 */
import { isCommon } from "../../domain/belonging/wheel-that-counts.ts";
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import { commonFolder } from "../../schema/define-list.ts";
import type { Day } from "../../schema/day.ts";
import type { Draft } from "../../schema/entity.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import { readList } from "../../sharepoint/reading/read-list.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { ConflictError, SharePointError } from "../../sharepoint/sending/errors.ts";
import { addRow } from "../../sharepoint/writing/add-row.ts";
import type { Undone } from "../../sharepoint/writing/recycle-rows.ts";
import { undoAdding, undoChange } from "../../sharepoint/writing/undo.ts";
import { updateRow } from "../../sharepoint/writing/update-row.ts";

export type Difference = Pick<Draft<typeof wheel>, "start" | "end" | "isCancelled">;

export interface SingleTime {
  /** The activity. */
  readonly row: WheelRow;
  /** The day on which its rule has this time. */
  readonly original: Day;
  /** The row that says already what is different about it. */
  readonly exception?: WheelRow | undefined;
}

/**
 * Stores what is different, and gives what undoes it. `clientKey` is the same for each attempt at the same. Throws a
 * SharePointError, a ConflictError when a colleague was quicker.
 */
export async function writeDifference(
  site: Site,
  { row, original, exception }: SingleTime,
  difference: Difference,
  clientKey: string,
): Promise<(site: Site) => Promise<Undone>> {
  if (exception !== undefined) {
    await updateRow(site, wheel, exception, difference);
    return (later) => undoChange(later, wheel, exception, difference);
  }
  await requireUnchanged(site, row, original, clientKey);
  const { id } = await addRow(
    site,
    wheel,
    "exception",
    { title: row.title, owner: row.owner, activity: row.id, occurrence: original, ...difference },
    { department: isCommon(row) ? commonFolder : row.folder, clientKey },
  );
  return (later) => undoAdding(later, wheel, id);
}

/**
 * Changes an activity. Throws a SharePointError: a ConflictError when a colleague was quicker, and "not-found" when the
 * row lies by now where it is shown no more, so that there are no two editions to choose from.
 */
export async function changeActivity(
  site: Site,
  row: WheelRow,
  draft: Draft<typeof wheel>,
  department: string,
): Promise<void> {
  try {
    await updateRow(site, wheel, row, draft);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { folder } = error.theirs;
    if (folder === department || folder === commonFolder) throw error;
    throw new SharePointError("not-found", { facts: error.facts, sentence: movedAway(folder), cause: error });
  }
}

function movedAway(folder: string): Bilingual {
  return bilingual(
    `Aktiviteten ligger nu i mappen ${folder} og vises ikke her mere. Intet er overskrevet, og din tekst er her stadig.`,
    `The activity lies in the folder ${folder} now and is shown here no more. Nothing was overwritten and your text is still here.`,
  );
}

/**
 * A colleague may have moved the very time, or all times, since they were read; a row beside hers would hide one of the
 * two. What an earlier attempt has stored is no colleague's.
 */
async function requireUnchanged(site: Site, row: WheelRow, original: Day, clientKey: string): Promise<void> {
  const { rows } = await readList(site, wheel, `Id eq ${row.id} or ActivityId eq ${row.id}`);
  const now = rows.find(({ id }) => id === row.id);
  const there = rows.find((one) => one.activity === row.id && one.occurrence === original);
  if (there !== undefined && there.clientKey === clientKey) return;
  const theirs = there ?? (now?.version === row.version ? undefined : now);
  if (theirs) throw new ConflictError(theirs, {});
}
