/** Slots for what somebody has begun to change in a row: field by field, each with what stood there when one began. */
import type { RowEdits } from "../../domain/writing/row-edits.ts";
import { nearSlot, type NearSlot } from "../kept/near.ts";

export type RowDrafts = NearSlot<RowEdits>;

export function rowDrafts(rule: Parameters<typeof nearSlot>[0]): RowDrafts {
  return nearSlot(rule, (begun) => {
    if (typeof begun !== "object" || begun === null) return undefined;
    // A field that was emptied, or stood empty, is kept without a word.
    return Object.fromEntries(
      Object.entries(begun).map(([name, edit]) => [name, { value: undefined, from: undefined, ...edit }]),
    );
  });
}
