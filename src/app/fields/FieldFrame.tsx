/** What every field control has around it: label, hint, required mark and the sentence on what is wrong. */
import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface FrameProps {
  readonly label: string;
  /** The label is only read aloud, where the place says what the field is. */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** What is wrong, as a sentence; nothing when nothing is. */
  readonly issue?: string | undefined;
}

/** The attributes for the control of a frame whose label is hidden. */
export function namesOf({ label, isLabelHidden }: FrameProps): { readonly "aria-label"?: string } {
  return isLabelHidden === true ? { "aria-label": label } : {};
}

export function FieldFrame({
  label,
  isLabelHidden,
  hint,
  isRequired,
  issue,
  children,
}: FrameProps & { readonly children: ReactElement }) {
  return (
    <Field
      {...(isLabelHidden !== true && { label })}
      {...(hint !== undefined && { hint })}
      required={isRequired === true}
      validationMessage={issue ?? null}
    >
      {children}
    </Field>
  );
}
