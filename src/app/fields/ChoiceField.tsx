/** One of a few words. Where the field may be empty, the empty choice says so. */
import { Select } from "@fluentui/react-components";
import type { ChoiceField as ChoiceDefinition } from "../../schema/field.ts";
import { useSpeech } from "../words/use-words.tsx";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";

const nothing = "";

export function ChoiceField({
  choices,
  value,
  onChange,
  ...frame
}: FrameProps & {
  readonly choices: ChoiceDefinition["choices"];
  /** The code word. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const { words, say } = useSpeech();
  return (
    <FieldFrame {...frame}>
      <Select
        {...namesOf(frame)}
        value={value ?? nothing}
        onChange={(_, data) => onChange(data.value === nothing ? undefined : data.value)}
      >
        {frame.isRequired === true && value !== undefined ? null : (
          <option value={nothing}>{words.fields.notChosen}</option>
        )}
        {Object.entries(choices).map(([code, choice]) => (
          <option key={code} value={code}>
            {say(choice)}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
