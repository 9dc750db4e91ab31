/** One line of text. Nothing is cut off when it grows too long: the sentence under it says so. */
import { Input } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";

export function TextLine({
  value,
  onChange,
  ...frame
}: FrameProps & { readonly value: string; readonly onChange: (value: string) => void }) {
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[\r\n]/u.test(pasted)) return;
    // The browser would take the line breaks out and leave the words glued together.
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const start = selectionStart ?? value.length;
    const line = pasted.trim().replaceAll(/\s*[\r\n]+\s*/gu, " ");
    onChange(value.slice(0, start) + line + value.slice(selectionEnd ?? start));
  };
  return (
    <FieldFrame {...frame}>
      <Input
        {...namesOf(frame)}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        onPaste={onPaste}
      />
    </FieldFrame>
  );
}
