/** A number, typed with the language's own signs: 1.234,5. */
import { Input } from "@fluentui/react-components";
import { readTypedNumber, writeNumber } from "../../domain/writing/typed-number.ts";
import { useSpeech } from "../words/use-words.tsx";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";
import { useTyped } from "./use-typed.ts";

export function NumberField({
  value,
  onChange,
  ...frame
}: FrameProps & {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  const { language, say } = useSpeech();
  const typed = useTyped<number>({
    value,
    show: (number) => writeNumber(language, number),
    read: (text) => {
      const reading = readTypedNumber(text, language);
      return "sentence" in reading ? reading : { value: reading.number };
    },
    onChange,
  });
  return (
    <FieldFrame {...frame} issue={typed.sentence ? say(typed.sentence) : frame.issue}>
      <Input
        {...namesOf(frame)}
        inputMode="decimal"
        value={typed.text}
        onChange={(_, data) => typed.type(data.value)}
        onBlur={typed.finish}
        onKeyDown={typed.onKeyDown}
      />
    </FieldFrame>
  );
}
