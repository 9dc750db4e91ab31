/**
 * A value that is typed as text and means something when one is done: a day, a number. What cannot be read stays as it
 * was typed.
 */
import { useState, type KeyboardEvent } from "react";
import type { Bilingual } from "../../schema/bilingual.ts";
import { historyWayOf } from "../../domain/writing/line-keys.ts";
import { whenReleased } from "./when-released.ts";

export type Typed<V> = { readonly value: V | undefined } | { readonly sentence: Bilingual };

export interface TypedText<V> {
  readonly text: string;
  /** What the text means as it stands; while one types it may say nothing. */
  readonly reading: Typed<V>;
  /** What is wrong, once one has tried to leave the field. */
  readonly sentence: Bilingual | undefined;
  readonly type: (text: string) => void;
  /** Takes the text for the value; call it when the field is left. */
  readonly finish: () => void;
  /** Lets Enter finish, and Escape and Ctrl+Z take back what was typed. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Forgets what was typed, for when the value was chosen in another way. */
  readonly forget: () => void;
}

export function useTyped<V>(options: {
  readonly value: V | undefined;
  readonly show: (value: V) => string;
  readonly read: (text: string) => Typed<V>;
  /** Whether two values are the same, for what is put together of several. */
  readonly isSame?: (a: V | undefined, b: V | undefined) => boolean;
  readonly onChange: (value: V | undefined) => void;
}): TypedText<V> {
  const { value, show, read, isSame = Object.is, onChange } = options;
  const [typed, setTyped] = useState<string>();
  const [isTried, setIsTried] = useState(false);
  const forget = () => {
    setTyped(undefined);
    setIsTried(false);
  };
  const reading: Typed<V> = typed === undefined ? { value } : read(typed);
  const finish = () => {
    if (typed === undefined) return;
    if ("sentence" in reading) {
      whenReleased(() => setIsTried(true));
      return;
    }
    forget();
    if (!isSame(reading.value, value)) onChange(reading.value);
  };
  return {
    text: typed ?? (value === undefined ? "" : show(value)),
    reading,
    sentence: isTried && "sentence" in reading ? reading.sentence : undefined,
    type: setTyped,
    finish,
    forget,
    onKeyDown: (event) => {
      if (event.key === "Enter") finish();
      if ((event.key === "Escape" || isUndo(event)) && typed !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        forget();
      }
    },
  };
}

/** Whether somebody takes back: first of all what was begun in the field and is no value yet. */
export function isUndo({ key, ctrlKey, metaKey, shiftKey: shift, altKey: alt }: KeyboardEvent): boolean {
  return historyWayOf({ key, ctrl: ctrlKey || metaKey, shift, alt }) === "undo";
}
