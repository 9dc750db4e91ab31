/**
 * What the municipality remembers of documents' own headings, for a reading that waits for it a moment only: without it
 * the person is asked what somebody has answered before, and nothing else is lost.
 */
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import type { Product } from "../site/product.tsx";
import { readRemembered, type Rememberer } from "./remembered-labels.ts";

/** In milliseconds. */
const patience = 4000;

export async function recall(product: Product, whose: Rememberer): Promise<ImportDraft["remembered"]> {
  const read = async () => readRemembered(await product.openSite(), whose);
  const late = new Promise<ImportDraft["remembered"]>((resolve) => setTimeout(() => resolve({}), patience));
  return Promise.race([read().catch(() => ({})), late]);
}
