/**
 * Runs beside the page: reads a document and understands it, so that nobody's typing waits for it. Ends when the page
 * ends it.
 */
import { limits } from "../../word/limits.ts";
import { ReadError } from "../../word/read-error.ts";
import type { ReadingAnswer, ReadingOrder } from "./read-beside.ts";
import { readPlanDocument } from "./read-plan-document.ts";

function tell(message: ReadingAnswer): void {
  postMessage(message);
}

async function answer({ source, name, wish }: ReadingOrder): Promise<void> {
  try {
    if (typeof source !== "string" && source.size > limits.fileBytes) throw new ReadError("tooLarge");
    const bytes = typeof source === "string" ? source : new Uint8Array(await source.arrayBuffer());
    const onRead = () => tell({ step: "understanding" });
    tell({ read: await readPlanDocument(bytes, { name, wish, onRead }) });
  } catch (error) {
    tell(error instanceof ReadError ? { fault: error.fault } : { failure: String(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<ReadingOrder>) => void answer(data));
