/**
 * Taking rows away so that they can be had back: into SharePoint's recycle bin, where they keep their ids, and out of
 * it again.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Site } from "../sending/connect.ts";
import { errorIn } from "./core/as-data.ts";
import { write } from "./core/write.ts";

/**
 * What `restoreRows` needs to bring rows back: those that went, with their ids in the recycle bin where they are known.
 */
export type RecycledRows = readonly { readonly id: number; readonly bin?: string | undefined }[];

/**
 * Moves rows to the recycle bin, in one request. A row that is gone already counts as taken away. When one is refused,
 * those that went are brought back and its SharePointError is thrown.
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
  const gone = ids.flatMap((id, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined || !("isGone" in outcome)) return [];
    const { bin, isMaybeOurs } = outcome;
    return bin === undefined && isMaybeOurs !== true ? [] : [{ id, bin }];
  });
  const failed = outcomes.map(errorIn).find((error) => error !== undefined);
  if (failed === undefined) return gone;
  await restoreRows(site, list, gone);
  throw failed;
}

/**
 * Brings rows back under their old ids. Throws the SharePointError of the first that cannot; one that the recycle bin
 * does not show to this person was taken away by somebody else.
 */
export async function restoreRows(site: Site, list: ListDefinition, recycled: RecycledRows): Promise<void> {
  const outcomes = await write(
    site,
    list,
    recycled.map((row) => ({ do: "restore", ...row })),
  );
  for (const [index, { bin }] of recycled.entries()) {
    const error = errorIn(outcomes[index]);
    if (error !== undefined && (bin !== undefined || error.kind !== "not-found")) throw error;
  }
}
