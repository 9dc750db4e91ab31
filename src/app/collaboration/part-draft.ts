/**
 * What somebody has written in an agreement and what is not stored yet: kept in this browser, so that a closed tab, a
 * reload or a lost connection loses nothing.
 */
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

export interface PartDraft {
  readonly value: string;
  /** What stood there when the writer began. */
  readonly base: string;
}

/** By the field: agreement, party and part. */
export const partDrafts = nearSlot<PartDraft>(slots.agreementPart, (kept) => {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { value, base }: Partial<Record<keyof PartDraft, unknown>> = kept;
  return typeof value === "string" && typeof base === "string" ? { value, base } : undefined;
});
