/** A document read and understood: the two halves that the page shows side by side. */
import { readDocument } from "../../word/read-document.ts";
import type { SourceDocument } from "../../word/source-document.ts";
import type { PlanReading } from "../../word/understand/reading.ts";
import { understand } from "../../word/understand/understand.ts";

export interface ReadPlan {
  readonly document: SourceDocument;
  readonly reading: PlanReading;
}

/** `onRead` is called when the file is read and its meaning is looked for. @throws {ReadError} */
export async function readPlanDocument(
  source: Uint8Array | string,
  name: string,
  onRead: () => void,
): Promise<ReadPlan> {
  const document = await readDocument(source, name);
  onRead();
  return { document, reading: await understand(document) };
}
