/**
 * Taking rows away so that they can be had back: into SharePoint's recycle bin, where they keep their ids, and out of
 * it again.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Site } from "../sending/connect.ts";
import type { SharePointError } from "../sending/errors.ts";
import { errorIn } from "./core/as-data.ts";
import { write } from "./core/write.ts";

/** What `restoreRows` needs to bring rows back, with their ids in the recycle bin where they are known. */
export type RecycledRows = readonly { readonly id: number; readonly bin?: string | undefined }[];

/**
 * Moves rows to the recycle bin, in one request, and gives all of them: one that was gone already may have gone through
 * an earlier call whose answer was lost. When one is refused, those that went are brought back as far as that goes, and
 * its SharePointError is thrown; where no answer came, nobody knows, and it can be called again.
 */
export async function recycleRows(
  site: Site,
  list: ListDefinition,
  ids: readonly number[],
): Promise<RecycledRows> {
  const outcomes = await write(
    site,
    list,
    ids.map((id) => ({ do: "recycle", id })),
  );
  const errors = outcomes.flatMap((outcome) => errorIn(outcome) ?? []);
  const refused = errors.find(({ outcomeUnknown }) => !outcomeUnknown);
  const gone = ids.flatMap((id, index) => {
    const outcome = outcomes[index];
    if (outcome !== undefined && "isGone" in outcome) return [{ id, bin: outcome.bin }];
    return errorIn(outcome)?.outcomeUnknown === true ? [{ id }] : [];
  });
  const [error] = errors;
  if (error === undefined) return gone;
  if (refused !== undefined) await restoreRows(site, list, gone);
  throw refused ?? error;
}

/** What an undo has really done, of the rows or the fields that were to be as before. */
export interface Undone {
  readonly done: number;
  readonly of: number;
  /** Why the others are not as before yet, where it can be tried again. Without it, they are a colleague's by now. */
  readonly error: SharePointError | undefined;
}

/**
 * Brings rows back under their old ids, as many as it can. One that is neither in its list nor in the recycle bin of
 * whoever asks was taken away by somebody else. May be called again.
 */
export async function restoreRows(site: Site, list: ListDefinition, recycled: RecycledRows): Promise<Undone> {
  const outcomes = await write(
    site,
    list,
    recycled.map((row) => ({ do: "restore", ownOnly: true, ...row })),
  );
  const errors = outcomes.flatMap((outcome) => errorIn(outcome) ?? []);
  return {
    done: outcomes.length - errors.length,
    of: outcomes.length,
    error: errors.find(({ kind }) => kind !== "not-found"),
  };
}
