/** A plan element's deadline: a day, or a stretch of days that is kept and shown as such. */
import type { Day } from "../../schema/day.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { useSpeech } from "../words/use-words.tsx";
import { DayField } from "./DayField.tsx";

export function DueField({
  due,
  dueStretch,
  label,
  issue,
  onChange,
}: {
  readonly due: Day | undefined;
  readonly dueStretch: Stretch | undefined;
  /** Another label than the definition's. */
  readonly label?: string;
  readonly issue?: string | undefined;
  readonly onChange: (deadline: { due: Day | undefined; dueStretch: Stretch | undefined }) => void;
}) {
  const { say } = useSpeech();
  return (
    <DayField
      label={label ?? say(planElements.fields.due.label)}
      issue={issue}
      value={due}
      stretch={dueStretch}
      isLoose
      onChange={(day, stretch) => onChange({ due: day, dueStretch: stretch })}
    />
  );
}
