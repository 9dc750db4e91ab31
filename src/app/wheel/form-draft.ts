/** What somebody has begun to write in the activity form, kept in this browser until it is saved or dropped on purpose. */
import { dropKept, keep, readKept } from "../site/kept.ts";
import type { FormValues } from "./form-values.ts";

/** `of` says which form: a department's new activity, or the row that is changed. The number changes when the form's shape does. */
function keyOf(person: string, of: string): string {
  return `rettesnor.wheel.1.${person.toLowerCase()}.${of}`;
}

export function keepForm(person: string, of: string, values: FormValues): void {
  keep(keyOf(person, of), JSON.stringify(values));
}

export function dropForm(person: string, of: string): void {
  dropKept(keyOf(person, of));
}

/** What was begun, or `fresh`. What was emptied is not in what was kept. */
export function readForm(person: string, of: string, fresh: FormValues): FormValues {
  const begun = parse(readKept(keyOf(person, of)));
  if (begun === undefined) return fresh;
  const empty = { start: undefined, end: undefined, until: undefined, responsible: undefined };
  return { ...fresh, ...empty, remindFirst: undefined, remindLast: undefined, ...begun };
}

function parse(text: string | null): Partial<FormValues> | undefined {
  try {
    const begun: unknown = text === null ? undefined : JSON.parse(text);
    return typeof begun === "object" && begun !== null ? begun : undefined;
  } catch {
    return undefined;
  }
}
