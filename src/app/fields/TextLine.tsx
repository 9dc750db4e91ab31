/** One line of text. Nothing is cut off when it grows too long: the sentence under it says so. */
import { Input } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
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
    if (!/[\r\n]/u.test(pasted)) return;
    // The browser would take the line breaks out and leave the words glued together.
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const start = selectionStart ?? text.length;
    const line = pasted.trim().replaceAll(/\s*[\r\n]+\s*/gu, " ");
    type(text.slice(0, start) + line + text.slice(selectionEnd ?? start));
  };
  return (
    <FieldFrame {...frame}>
      <Input {...namesOf(frame)} value={text} onChange={(_, data) => type(data.value)} onPaste={onPaste} />
    </FieldFrame>
  );
}
