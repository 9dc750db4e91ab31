/**
 * A text as somebody types it, where its value is saved meanwhile and comes back without the spaces around it: the
 * space that one is about to write on behind stays.
 */
import { useState } from "react";
import { isSameValue } from "../../domain/writing/row-edits.ts";

/** What the field shows, and what takes each change of it. A value that says something else is shown as it is. */
export function useAsTyped(
  value: string,
  onChange: (value: string) => void,
): { readonly text: string; readonly type: (text: string) => void } {
  const [typed, setTyped] = useState(value);
  return {
    text: isSameValue(typed, value) ? typed : value,
    type: (text) => {
      setTyped(text);
      onChange(text);
    },
  };
}
