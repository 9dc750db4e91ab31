/**
 * Has a document read by a worker of its own, with a way to give up. What is refused comes as a `ReadError` with its
 * sentence.
 */
import { ReadError, type ReadFault } from "../../word/read-error.ts";
import type { DraftWish } from "../../word/draft/draft-of.ts";
import type { KeptImport } from "../plan-writing/kept-import.ts";

/** What the person chose. */
export interface ChosenSource {
  /** A file, or a text that was pasted. */
  readonly source: Blob | string;
  /** The file's name as the person knows it. */
  readonly name: string;
}

export interface ReadingOrder extends ChosenSource {
  readonly wish: DraftWish;
}

export type ReadingStep = "reading" | "understanding";

export type ReadingAnswer =
  | { readonly step: ReadingStep }
  | { readonly read: KeptImport }
  | { readonly fault: ReadFault }
  | { readonly failure: string };

/** @throws {ReadError} what was refused; the signal's reason when it was given up; an Error for faults of ours */
export function readBeside(
  order: ReadingOrder,
  options: { readonly signal: AbortSignal; readonly onStep: (step: ReadingStep) => void },
): Promise<KeptImport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("reading-worker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    options.signal.addEventListener("abort", () => end(() => reject(options.signal.reason as Error)), {
      once: true,
    });
    worker.addEventListener("error", (event) => end(() => reject(new Error(event.message))));
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingAnswer>) => {
      if ("step" in data) options.onStep(data.step);
      else if ("read" in data) end(() => resolve(data.read));
      else if ("fault" in data) end(() => reject(new ReadError(data.fault)));
      else end(() => reject(new Error(data.failure)));
    });
    worker.postMessage(order, []);
  });
}
