/**
 * Has a document read by a worker of its own, with a way to give up. What is refused comes as a `ReadError` with its
 * sentence.
 */
import { ReadError, type ReadFault } from "../../word/read-error.ts";
import type { DraftWish } from "../../word/draft/draft-of.ts";
import type { ReadAgain } from "../../word/draft/read-again.ts";
import type { KeptImport } from "../plan-writing/kept-import.ts";
import type { LabelAnswer } from "./read-plan-document.ts";

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

/** A document that is read once more, with an answer. */
export interface AgainOrder {
  readonly kept: KeptImport;
  readonly answer: LabelAnswer;
  readonly units: DraftWish["units"];
}

export type ReadingStep = "reading" | "understanding";

export type ReadingAnswer =
  | { readonly step: ReadingStep }
  | { readonly read: KeptImport }
  | { readonly again: ReadAgain }
  | { readonly fault: ReadFault }
  | { readonly failure: string };

/** @throws {ReadError} what was refused; the signal's reason when it was given up; an Error for faults of ours */
export async function readBeside(
  order: ReadingOrder,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: (step: ReadingStep) => void },
): Promise<KeptImport> {
  return askBeside(order, signal, (answer) => {
    if ("step" in answer) onStep(answer.step);
    return "read" in answer ? answer.read : undefined;
  });
}

/** Likewise for a document that is there. */
export async function readAgainBeside(order: AgainOrder, signal: AbortSignal): Promise<ReadAgain> {
  return askBeside(order, signal, (answer) => ("again" in answer ? answer.again : undefined));
}

/** Sends an order to a worker of its own, until `take` finds in one of its answers what was asked for. */
function askBeside<T>(
  order: ReadingOrder | AgainOrder,
  signal: AbortSignal,
  take: (answer: ReadingAnswer) => T | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("reading-worker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener("abort", () => end(() => reject(signal.reason as Error)), { once: true });
    worker.addEventListener("error", (event) => end(() => reject(new Error(event.message))));
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingAnswer>) => {
      const taken = take(data);
      if (taken !== undefined) end(() => resolve(taken));
      else if ("fault" in data) end(() => reject(new ReadError(data.fault)));
      else if ("failure" in data) end(() => reject(new Error(data.failure)));
    });
    worker.postMessage(order, []);
  });
}
