/** The import that a person is at, kept in this browser (IndexedDB) until the plan is written: a reload or a closed tab loses nothing. */
import { createStore, del, get, set } from "idb-keyval";
import type { AsideReason } from "../../word/understand/reading.ts";
import type { SourceDocument } from "../../word/source-document.ts";
import type { ImportDraft } from "../../word/draft/import-draft.ts";

export interface KeptImport {
  readonly document: SourceDocument;
  readonly draft: ImportDraft;
  /** By place, why a line is no part of the plan. */
  readonly asides: Readonly<Record<string, AsideReason>>;
}

const store = createStore("rettesnor-imports", "at-hand");

/** One import per person and department. */
export function keyOfImport(person: string, department: string): string {
  return `${person.toLowerCase()} ${department}`;
}

/** False when the browser has no room or allows no storage. */
export async function keepImport(key: string, kept: KeptImport): Promise<boolean> {
  try {
    await set(key, kept, store);
    return true;
  } catch {
    return false;
  }
}

export async function readKeptImport(key: string): Promise<KeptImport | undefined> {
  try {
    return await get<KeptImport>(key, store);
  } catch {
    return undefined;
  }
}

export async function dropKeptImport(key: string): Promise<void> {
  try {
    await del(key, store);
  } catch {
    // What may not be kept is not there either.
  }
}

/** Drops the import that a plan was made from, once the plan is whole. */
export async function dropImportOf(key: string, clientKey: string): Promise<void> {
  const kept = await readKeptImport(key);
  if (kept?.draft.clientKey === clientKey) await dropKeptImport(key);
}
