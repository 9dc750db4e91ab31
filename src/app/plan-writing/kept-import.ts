/**
 * The import that a person is at, kept in this browser (IndexedDB) until the plan is written: a reload or a closed tab
 * loses nothing.
 */
import type { SourceDocument } from "../../word/source-document.ts";
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import { deepSlot } from "../kept/deep.ts";
import type { Owner } from "../kept/entry.ts";
import { slots } from "../kept/slots.ts";

export interface KeptImport {
  readonly document: SourceDocument;
  readonly draft: ImportDraft;
}

/** One import per person and department. */
export const keptImports = deepSlot<KeptImport>(slots.importAtHand);

/** Drops the import that a plan was made from, once the plan is whole. */
export async function dropImportOf(owner: Owner, department: string, clientKey: string): Promise<void> {
  const kept = await keptImports.read(owner, department);
  if (kept?.draft.clientKey === clientKey) await keptImports.drop(owner, department);
}
