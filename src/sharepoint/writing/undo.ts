/** Undoing what was written, as far as no colleague has written there since, and saying how far that was. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft, Entity } from "../../schema/entity.ts";
import { readRow } from "../reading/read-row.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError, SharePointError } from "../sending/errors.ts";
import { holds } from "./core/stored-as-sent.ts";
import { recycleRows, type Undone } from "./recycle-rows.ts";
import { updateRow } from "./update-row.ts";

/**
 * Writes what stood in the row `before` back into the fields of `draft` that still say what was written then; those in
 * which a colleague has written since stay as they are. May be called again.
 */
export async function undoChange<L extends ListDefinition>(
  site: Site,
  list: L,
  before: Entity<L>,
  draft: Draft<L>,
): Promise<Undone> {
  const old: Readonly<Record<string, unknown>> = before;
  const written: Readonly<Record<string, unknown>> = draft;
  const only = (values: typeof old, name: string) => ({ [name]: values[name] }) as Draft<L>;
  const names = Object.keys(draft).filter((name) => !holds(list, before, only(written, name)));
  const attempt = async (left: number): Promise<number> => {
    const now = await readRow(site, list, before.id);
    const open = names.filter((name) => !holds(list, now, only(old, name)));
    const ours = open.filter((name) => holds(list, now, only(written, name)));
    const back = Object.fromEntries(ours.map((name) => [name, old[name]])) as Draft<L>;
    try {
      if (ours.length > 0) await updateRow(site, list, now, back);
    } catch (error) {
      if (!(error instanceof ConflictError) || left === 0) throw error;
      return attempt(left - 1);
    }
    return names.length - open.length + ours.length;
  };
  return undoing(names.length, () => attempt(3));
}

/** Takes a new row away again, unless a colleague has written in it since. May be called again. */
export async function undoAdding(site: Site, list: ListDefinition, id: number): Promise<Undone> {
  return undoing(1, async () => {
    try {
      const { author, editor } = await readRow(site, list, id);
      if (author.id !== editor.id) return 0;
    } catch (error) {
      if (error instanceof SharePointError && error.kind === "not-found") return 1;
      throw error;
    }
    await recycleRows(site, list, [id]);
    return 1;
  });
}

async function undoing(of: number, undo: () => Promise<number>): Promise<Undone> {
  try {
    return { done: await undo(), of, error: undefined };
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    return { done: 0, of, error: error.kind === "not-found" ? undefined : error };
  }
}
