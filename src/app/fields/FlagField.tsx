/** Yes or no, with the label beside the box. */
import { Checkbox } from "@fluentui/react-components";
import { FieldFrame, type FrameProps } from "./FieldFrame.tsx";

export function FlagField({
  value,
  onChange,
  ...frame
}: FrameProps & { readonly value: boolean; readonly onChange: (value: boolean) => void }) {
  return (
    // The box says the label itself.
    <FieldFrame {...frame} isLabelHidden>
      <Checkbox
        label={frame.label}
        checked={value}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
    </FieldFrame>
  );
}
