/** A document read and understood, as the page keeps it: both halves of the preview, ready to be shown. */
import { answersOf, draftOf, type DraftWish } from "../../word/draft/draft-of.ts";
import { readAgain, type ReadAgain } from "../../word/draft/read-again.ts";
import { readDocument } from "../../word/read-document.ts";
import type { SlotRole } from "../../word/understand/roles/assign-roles.ts";
import { understand } from "../../word/understand/understand.ts";
import type { KeptImport } from "../plan-writing/kept-import.ts";

/** `onRead` is called when the file is read and its meaning is looked for. @throws {ReadError} */
export async function readPlanDocument(
  source: Uint8Array | string,
  { name, wish, onRead }: { readonly name: string; readonly wish: DraftWish; readonly onRead: () => void },
): Promise<KeptImport> {
  const document = await readDocument(source, name);
  onRead();
  return { document, draft: draftOf(await understand(document, answersOf(wish)), wish) };
}

/** What somebody has answered of a label, or taken back. */
export interface LabelAnswer {
  readonly key: string;
  readonly role: SlotRole;
}

/** The document read once more with an answer. What the person has corrected meanwhile stays. */
export async function readPlanAgain(
  { document, draft }: KeptImport,
  { key, role }: LabelAnswer,
  units: DraftWish["units"],
): Promise<ReadAgain> {
  const wish = { clientKey: draft.clientKey, units, remembered: draft.remembered, answers: draft.answers };
  const read = async (now: DraftWish) => draftOf(await understand(document, answersOf(now)), now);
  return readAgain(draft, {
    before: await read(wish),
    after: await read({ ...wish, answers: { ...draft.answers, [key]: role } }),
  });
}
