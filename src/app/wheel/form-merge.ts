/**
 * What becomes of a form when a colleague has changed the activity while somebody wrote in it: field by field, what only one of them has changed is
 * taken, and what both have changed otherwise is a clash that is shown. Nothing is lost without being seen.
 */
import { isSameValue } from "../../domain/writing/row-edits.ts";
import type { FormValues } from "./form-values.ts";

/** Whose a row is follows from its folder and is never changed in the form. */
export type FormField = Exclude<keyof FormValues, "isCommon">;

export interface FormState {
  readonly values: FormValues;
  /** The activity as the writer has last seen it. */
  readonly base: FormValues;
  /** What a colleague has changed and the form has taken in, in the form's order. */
  readonly taken: readonly FormField[];
  /** What both have changed; the form holds the writer's. */
  readonly clashes: readonly FormField[];
}

const fields = [
  "title",
  "ring",
  "start",
  "end",
  "isDeadline",
  "repeats",
  "dayRule",
  "nth",
  "weekday",
  "dayOff",
  "until",
  "shortTitle",
  "responsible",
  "remindFirst",
  "remindLast",
  "text",
  "link",
] as const satisfies readonly FormField[];

export function isSameForm(one: FormValues, other: FormValues): boolean {
  return fields.every((field) => isSameValue(one[field], other[field]));
}

/** The form over the activity as it is stored now. */
export function mergeForm({ values, base, taken, clashes }: FormState, stored: FormValues): FormState {
  const isTheirs = (field: FormField) => !isSameValue(stored[field], base[field]);
  const isMine = (field: FormField) => !isSameValue(values[field], base[field]);
  const isAgreed = (field: FormField) => isSameValue(values[field], stored[field]);
  const toTake = fields.filter((field) => isTheirs(field) && !isMine(field));
  const clashing = fields.filter(
    (field) => !isAgreed(field) && ((isTheirs(field) && isMine(field)) || clashes.includes(field)),
  );
  return {
    values: { ...values, ...Object.fromEntries(toTake.map((field) => [field, stored[field]])) },
    base: stored,
    taken: fields.filter((field) => taken.includes(field) || toTake.includes(field)),
    clashes: clashing,
  };
}
