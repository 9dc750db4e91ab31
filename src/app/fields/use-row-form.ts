/**
 * What stands in a form on one row: kept in the browser while it is written, over the row as colleagues have it now.
 */
import { useState } from "react";
import {
  applied,
  chosen,
  clashesOf,
  takenIn,
  withValues,
  type Choice,
  type RowEdits,
} from "../../domain/writing/row-edits.ts";
import { useProduct } from "../site/product.tsx";
import type { RowDrafts } from "./row-drafts.ts";

export interface RowForm<Row extends object> {
  /** As it is stored, as far as is known here. */
  readonly row: Row;
  /** As it reads with what was written. */
  readonly shown: Row;
  readonly edits: RowEdits;
  /** Fields that a colleague has written otherwise, and one has not decided on. */
  readonly clashes: readonly string[];
  /** Fields that only a colleague has changed since the form was opened. */
  readonly taken: readonly string[];
  /** Whether something was found that had been begun at an earlier visit. */
  readonly wasBegun: boolean;
  readonly write: (values: Partial<Row>) => void;
  readonly decide: (name: string, choice: Choice) => void;
  /** Forgets what was written. */
  readonly drop: () => void;
}

function valuesOf(row: object): Readonly<Record<string, unknown>> {
  return { ...row };
}

/** `row` is what is stored as it was last read; `id` tells it from the others of its slot. */
export function useRowForm<Row extends object>(
  row: Row,
  drafts: RowDrafts,
  id: string | number,
): RowForm<Row> {
  const product = useProduct();
  const [edits, setEdits] = useState<RowEdits>(() => drafts.read(product, id) ?? {});
  const [wasBegun] = useState(Object.keys(edits).length > 0);
  const [seen, setSeen] = useState(row);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const now = valuesOf(row);
  const before = valuesOf(seen);
  // Also after a minute's silent reading: what is saved goes over the newest, so that it must have been seen.
  if (takenIn(before, now, {}).length > 0) {
    setSeen(row);
    setTaken([...new Set([...taken, ...takenIn(before, now, edits)])]);
  }
  const put = (next: RowEdits) => {
    setEdits(next);
    if (Object.keys(next).length === 0) drafts.drop(product, id);
    else drafts.keep(product, next, id);
  };
  return {
    row,
    shown: applied(row, edits),
    edits,
    clashes: clashesOf(now, edits),
    taken,
    wasBegun,
    write: (values) => put(withValues(now, edits, valuesOf(values))),
    decide: (name, choice) => put(chosen(now, edits, name, choice, " / ")),
    drop: () => put({}),
  };
}
