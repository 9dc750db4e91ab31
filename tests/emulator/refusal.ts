/** Refusals as they come over the wire, to be compared with what a tenant was told to say. */
import { expect } from "vitest";
import type { RawAnswer } from "./test-site.ts";

/** The answer, to be compared with a refusal that has these words. */
export function refusal(status: number, words: string): unknown {
  return { status, text: expect.stringContaining(JSON.stringify(words).slice(1, -1)) as string };
}

/** What of an answer is compared. */
export function told({ status, text }: RawAnswer): unknown {
  return { status, text };
}
