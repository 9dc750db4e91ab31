/** The form's part on how an activity repeats: only what the chosen rule needs. */
import { recurrenceRuleFits } from "../../domain/wheel/recurrence.ts";
import { bilingual } from "../../schema/bilingual.ts";
import type { ChoiceField as ChoiceDefinition } from "../../schema/field.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ElementField } from "../fields/ElementField.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useFormLayout } from "./form-layout.ts";
import type { FormValues } from "./form-values.ts";

const { fields } = wheel;

/** Shorter than the column's own words, which continue its title. */
const dayOffWords = {
  stay: bilingual("Bliver stående", "Stays"),
  before: bilingual("Arbejdsdagen før", "The working day before"),
  after: bilingual("Arbejdsdagen efter", "The working day after"),
};

export function RecurrenceFields({
  values,
  change,
  wrong,
}: {
  values: FormValues;
  change: (part: Partial<FormValues>) => void;
  wrong: (path: string) => string | undefined;
}) {
  const layout = useFormLayout();
  const { say } = useSpeech();
  const { repeats, dayRule } = values;
  const isRepeating = repeats !== "once";
  const isFixed = dayRule === "firstWorkingDay" || dayRule === "lastWorkingDay";
  const rules = Object.entries(fields.dayRule.choices).filter(
    ([code]) => isOneOf(fields.dayRule.choices, code) && recurrenceRuleFits(code, repeats),
  );
  /** A choice among a column's words, or some of them. */
  const choice = <Name extends "repeats" | "dayRule" | "nth" | "weekday" | "dayOff">(
    name: Name,
    choices: ChoiceDefinition["choices"] = fields[name].choices,
    also: (code: FormValues[Name]) => Partial<FormValues> = () => ({}),
  ) => (
    <ChoiceField
      label={say(fields[name].label)}
      choices={choices}
      value={values[name]}
      isRequired
      onChange={(code) => {
        if (isCode(name, code)) change({ [name]: code, ...also(code) });
      }}
    />
  );
  return (
    <>
      <div className={layout.pair}>
        {choice("repeats", fields.repeats.choices, (code) =>
          recurrenceRuleFits(dayRule, code) ? {} : { dayRule: "sameDate" },
        )}
        {isRepeating ? choice("dayRule", Object.fromEntries(rules)) : null}
      </div>
      {isRepeating && dayRule === "nthWeekday" ? (
        <div className={layout.pair}>
          {choice("nth")}
          {choice("weekday")}
        </div>
      ) : null}
      {isRepeating ? (
        <div className={layout.pair}>
          {isFixed ? null : choice("dayOff", dayOffWords)}
          <ElementField
            list={wheel}
            kind="activity"
            name="until"
            issue={wrong("until")}
            value={values.until}
            onChange={(until) => change({ until })}
          />
        </div>
      ) : null}
    </>
  );
}

function isOneOf<Code extends string>(choices: Readonly<Record<Code, unknown>>, code: string): code is Code {
  return Object.hasOwn(choices, code);
}

/** Whether a word is one of the column's. */
function isCode<Name extends "repeats" | "dayRule" | "nth" | "weekday" | "dayOff">(
  name: Name,
  code: string | undefined,
): code is FormValues[Name] & string {
  return code !== undefined && Object.hasOwn(fields[name].choices, code);
}
