/** What somebody has begun to write in the activity form, kept in this browser until it is saved or dropped on purpose. */
import { dropKept, keep, readKept } from "../kept/kept.ts";
import type { FormState } from "./form-merge.ts";
import type { FormValues } from "./form-values.ts";

/** With what stood in the activity when it was begun, so that a colleague's change since then is noticed. */
type BegunForm = Pick<FormState, "values" | "base">;

/** `of` says which form: a department's new activity, or the row that is changed. The number changes when the form's shape does. */
function keyOf(person: string, of: string): string {
  return `rettesnor.wheel.2.${person.toLowerCase()}.${of}`;
}

export function keepForm(person: string, of: string, form: BegunForm): void {
  keep(keyOf(person, of), JSON.stringify(form));
}

export function dropForm(person: string, of: string): void {
  dropKept(keyOf(person, of));
}

/** What was begun, or `fresh`. */
export function readForm(person: string, of: string, fresh: FormValues): BegunForm {
  const begun = parse(readKept(keyOf(person, of)));
  if (begun === undefined) return { values: fresh, base: fresh };
  return { values: filled(begun.values, fresh), base: filled(begun.base, fresh) };
}

/** What was emptied is not in what was kept. */
function filled(kept: Partial<FormValues> | undefined, fresh: FormValues): FormValues {
  const empty = { start: undefined, end: undefined, until: undefined, responsible: undefined };
  return { ...fresh, ...empty, remindFirst: undefined, remindLast: undefined, ...kept };
}

function parse(text: string | null): Partial<Record<keyof BegunForm, Partial<FormValues>>> | undefined {
  try {
    const begun: unknown = text === null ? undefined : JSON.parse(text);
    return typeof begun === "object" && begun !== null ? begun : undefined;
  } catch {
    return undefined;
  }
}
