/** One line of text. Nothing is cut off when it grows too long: the sentence under it says so. */
import { Input } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
import { isMoreThanWords, pastedLine } from "../../domain/writing/pasted-text.ts";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";
import { useAsTyped } from "./use-as-typed.ts";

export function TextLine({
  value,
  onChange,
  ...frame
}: FrameProps & { readonly value: string; readonly onChange: (value: string) => void }) {
  const { text, type } = useAsTyped(value, onChange);
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!isMoreThanWords(pasted)) return;
    // The browser would take the line breaks out and leave the words glued together.
    event.preventDefault();
    const line = pastedLine(pasted);
    if (line === "") return;
    const input = event.currentTarget;
    input.setRangeText(line, input.selectionStart ?? text.length, input.selectionEnd ?? text.length, "end");
    type(input.value);
  };
  return (
    <FieldFrame {...frame}>
      <Input {...namesOf(frame)} value={text} onChange={(_, data) => type(data.value)} onPaste={onPaste} />
    </FieldFrame>
  );
}
