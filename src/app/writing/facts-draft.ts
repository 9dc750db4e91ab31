/** What somebody has begun to correct of a plan's title, period and the like: kept in this browser until it is saved or dropped on purpose. */
import type { RowEdits } from "../../domain/writing/row-edits.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";
import type { DraftPlace } from "./line-drafts.ts";

/** Each field with what stood there when it was begun. */
export const factsDrafts = nearSlot<RowEdits>(slots.planFacts, (begun) => {
  if (typeof begun !== "object" || begun === null) return undefined;
  // A field that was emptied, or stood empty, is kept without a word.
  return Object.fromEntries(
    Object.entries(begun).map(([name, edit]) => [name, { value: undefined, from: undefined, ...edit }]),
  );
});

/** What was begun. A damaged draft counts as none. */
export function readFactsDraft(place: DraftPlace): RowEdits {
  return factsDrafts.read(place, place.plan) ?? {};
}

/** Keeps a draft; an empty one is forgotten. */
export function keepFactsDraft(place: DraftPlace, edits: RowEdits): void {
  if (Object.keys(edits).length === 0) factsDrafts.drop(place, place.plan);
  else factsDrafts.keep(place, edits, place.plan);
}
