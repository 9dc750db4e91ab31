/**
 * Runs beside the page: reads a document and understands it, so that nobody's typing waits for it. Ends when the page
 * ends it.
 */
import { limits } from "../../word/limits.ts";
import { ReadError } from "../../word/read-error.ts";
import type { AgainOrder, ReadingAnswer, ReadingOrder } from "./read-beside.ts";
import { readPlanAgain, readPlanDocument } from "./read-plan-document.ts";

function tell(message: ReadingAnswer): void {
  postMessage(message);
}

async function answer(order: ReadingOrder | AgainOrder): Promise<void> {
  try {
    if ("kept" in order) {
      tell({ again: await readPlanAgain(order.kept, order.answer, order.units) });
      return;
    }
    const { source, name, wish } = order;
    if (typeof source !== "string" && source.size > limits.fileBytes) throw new ReadError("tooLarge");
    const bytes = typeof source === "string" ? source : new Uint8Array(await source.arrayBuffer());
    const onRead = () => tell({ step: "understanding" });
    tell({ read: await readPlanDocument(bytes, { name, wish, onRead }) });
  } catch (error) {
    tell(error instanceof ReadError ? { fault: error.fault } : { failure: String(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<ReadingOrder | AgainOrder>) => void answer(data));
