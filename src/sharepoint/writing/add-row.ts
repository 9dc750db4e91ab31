/** Adding one row so that it is stored once, whatever happens on the way. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft } from "../../schema/entity.ts";
import { currentPerson } from "../people/current-person.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError, SharePointError } from "../sending/errors.ts";
import type { NewRow } from "./core/new-row.ts";
import { write } from "./core/write.ts";
import { updateRow } from "./update-row.ts";

export interface AddedRow {
  readonly id: number;
  readonly clientKey: string;
}

/**
 * Stores a row and gives its id. `clientKey` makes it safe to call again with the same row: whoever keeps drafts keeps
 * the key with them. Throws a SharePointError; of kind "invalid", with issues, when the draft or SharePoint says no to
 * a field. Of kind "conflict" or "taken" when another row has the key: then nothing of this draft is stored, and a
 * draft that is kept needs another key.
 */
export async function addRow<L extends ListDefinition>(
  site: Site,
  list: L,
  kind: keyof L["kinds"] & string,
  draft: Draft<L>,
  options: { readonly department: string; readonly clientKey?: string },
): Promise<AddedRow> {
  const clientKey = options.clientKey ?? crypto.randomUUID();
  const row: NewRow<L> = { kind, draft, department: options.department, clientKey };
  const wish = { readsBack: false, renewsKeys: true };
  const [outcome] = await write(site, list, [{ do: "add", row }], wish);
  if (outcome !== undefined && "id" in outcome) return { id: outcome.id, clientKey };
  const error =
    outcome !== undefined && "error" in outcome
      ? outcome.error
      : new SharePointError("broken", { facts: "no outcome" });
  if (!(error instanceof ConflictError)) throw error;
  return { id: await writeOverOwn(site, list, error as ConflictError<L>, draft), clientKey };
}

/**
 * An earlier sending has arrived with what the draft said then. Where nobody else has touched the row, it gets what the
 * draft says now.
 */
async function writeOverOwn<L extends ListDefinition>(
  site: Site,
  list: L,
  conflict: ConflictError<L>,
  draft: Draft<L>,
): Promise<number> {
  const { theirs } = conflict;
  const me = await currentPerson(site);
  if (me === undefined || theirs.author.id !== me || theirs.editor.id !== me) throw conflict;
  try {
    await updateRow(site, list, theirs, draft);
    return theirs.id;
  } catch (error) {
    // Departments may not change what they have added to some lists.
    if (error instanceof SharePointError && error.kind === "forbidden") throw conflict;
    throw error;
  }
}
