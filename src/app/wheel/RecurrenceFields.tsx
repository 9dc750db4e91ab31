/** The form's part on how an activity repeats: only what the chosen rule needs. */
import { isoWeek } from "../../domain/calendar/calendar.ts";
import { dayAndMonth, weekdayName } from "../../domain/calendar/day-words.ts";
import { recurrenceRuleFits, weekdayIn } from "../../domain/wheel/recurrence.ts";
import { bilingual, type Bilingual, type Language } from "../../schema/bilingual.ts";
import type { ChoiceField as ChoiceDefinition } from "../../schema/field.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ElementField } from "../fields/ElementField.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useFormLayout } from "./form-layout.ts";
import type { FormValues } from "./form-values.ts";
import { NextTimes } from "./NextTimes.tsx";

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
  const rules = Object.entries(fields.dayRule.choices)
    .filter(([code]) => isOneOf(fields.dayRule.choices, code) && recurrenceRuleFits(code, repeats))
    .map(([code, label]) => [code, said(code, values) ?? label] as const);
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
        {isRepeating && rules.length > 1 ? choice("dayRule", Object.fromEntries(rules)) : null}
      </div>
      {isRepeating && dayRule === "nthWeekday" && recurrenceRuleFits(dayRule, repeats) ? (
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
      {isRepeating ? <NextTimes values={values} /> : null}
    </>
  );
}

/** A rule for the day as it is with the first day that was chosen: "Anden tirsdag i måneden". */
function said(dayRule: string, values: FormValues): Bilingual | undefined {
  const { start, repeats } = values;
  if (start === undefined) return undefined;
  switch (dayRule) {
    case "sameDate":
      return repeats === "yearly"
        ? inBoth((language) => dayAndMonth(language, start))
        : bilingual(`Den ${Number(start.slice(8))}.`, `The ${Number(start.slice(8))}.`);
    case "sameWeek": {
      const { week } = isoWeek(start);
      return inBoth((language) =>
        language === "da"
          ? `${capital(weekdayName(language, start))} i uge ${week}`
          : `${weekdayName(language, start)} of week ${week}`,
      );
    }
    case "nthWeekday": {
      const { nth, weekday } = values.dayRule === "nthWeekday" ? values : weekdayIn(start);
      const which = fields.nth.choices[nth];
      const on = fields.weekday.choices[weekday];
      return bilingual(
        `${which.da} ${on.da.toLocaleLowerCase("da")} i måneden`,
        `${which.en} ${on.en} of the month`,
      );
    }
    default:
      return undefined;
  }
}

function inBoth(text: (language: Language) => string): Bilingual {
  return bilingual(text("da"), text("en"));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
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
