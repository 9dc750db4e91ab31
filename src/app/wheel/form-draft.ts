/** What somebody has begun to write in the activity form, kept in this browser until it is saved or dropped on purpose. */
import type { Owner } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";
import type { FormState } from "./form-merge.ts";
import type { FormValues } from "./form-values.ts";

/** With what stood in the activity when it was begun, so that a colleague's change since then is noticed. */
type BegunForm = Pick<FormState, "values" | "base">;

/** By the form: a department's new activity, or the row that is changed. */
export const activityForms = nearSlot<Partial<Record<keyof BegunForm, Partial<FormValues>>>>(
  slots.activityForm,
  (begun) => (typeof begun === "object" && begun !== null ? begun : undefined),
);

/** What was begun, or `fresh`. */
export function readForm(owner: Owner, of: string, fresh: FormValues): BegunForm {
  const begun = activityForms.read(owner, of);
  if (begun === undefined) return { values: fresh, base: fresh };
  return { values: filled(begun.values, fresh), base: filled(begun.base, fresh) };
}

/** What was emptied is not in what was kept. */
function filled(kept: Partial<FormValues> | undefined, fresh: FormValues): FormValues {
  const empty = { start: undefined, end: undefined, until: undefined, responsible: undefined };
  return { ...fresh, ...empty, remindFirst: undefined, remindLast: undefined, ...kept };
}
