/**
 * What somebody has written in an agreement and what is not stored yet: kept in this browser, so that a closed tab, a
 * reload or a lost connection loses nothing.
 */
import type { FieldEdit, RowEdits } from "../../domain/writing/row-edits.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

/** Each part is a row of one field, merged as rows are. */
export interface PartEdit extends FieldEdit {
  readonly value: string;
  readonly from: string;
}

/** By the field: agreement, party and part. */
export const partDrafts = nearSlot<PartEdit>(slots.agreementPart, (kept) => {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { value, from }: Partial<Record<keyof PartEdit, unknown>> = kept;
  return typeof value === "string" && typeof from === "string" ? { value, from } : undefined;
});

/** What is written in a part, of the edits of its row; undefined when nothing is. */
export function partEditOf(edits: RowEdits, part: string): PartEdit | undefined {
  const edit = edits[part];
  return edit && { value: textOf(edit.value), from: textOf(edit.from) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
