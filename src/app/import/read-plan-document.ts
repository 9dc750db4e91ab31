/** A document read and understood, as the page keeps it: both halves of the preview, ready to be shown. */
import { draftOf, type DraftWish } from "../../word/draft/draft-of.ts";
import { readDocument } from "../../word/read-document.ts";
import { understand } from "../../word/understand/understand.ts";
import type { KeptImport } from "../plan-writing/kept-import.ts";

/** `onRead` is called when the file is read and its meaning is looked for. @throws {ReadError} */
export async function readPlanDocument(
  source: Uint8Array | string,
  { name, wish, onRead }: { readonly name: string; readonly wish: DraftWish; readonly onRead: () => void },
): Promise<KeptImport> {
  const document = await readDocument(source, name);
  onRead();
  const reading = await understand(document);
  return {
    document,
    draft: draftOf(reading, wish),
    asides: Object.fromEntries(
      reading.asides.flatMap(({ places, reason }) => places.map((place) => [place, reason] as const)),
    ),
  };
}
