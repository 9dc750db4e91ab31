/** In the activity form: what a colleague has changed meanwhile, and for what both have changed the two editions, to choose between them. */
import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { fullDay } from "../../domain/calendar/day-words.ts";
import { isDay } from "../../schema/day.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import type { FormField } from "./form-merge.ts";
import type { FormValues } from "./form-values.ts";
import type { ActivityFormState } from "./use-activity-form.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  clash: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(11rem, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  label: { display: "block", color: tokens.colorNeutralForeground2 },
  edition: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

export function FormClashes({ form, who }: { form: ActivityFormState; who: string }) {
  const styles = useStyles();
  const words = useWords().wheel.form;
  const titleOf = useFieldTitle();
  const textOf = useValueText();
  const { taken, clashes, base, values, takeTheirs } = form;
  if (taken.length === 0 && clashes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.root}>
        <Text weight="semibold">{words.changedMeanwhile(who)}</Text>
        {taken.length > 0 ? <Text>{words.takenIn(taken.map(titleOf).join(", "))}</Text> : null}
        {clashes.map((field) => (
          <section key={field} aria-label={titleOf(field)}>
            <Text weight="semibold">{titleOf(field)}</Text>
            <div className={styles.clash}>
              <div>
                <Text size={200} className={styles.label}>
                  {words.theirs(who)}
                </Text>
                <Text className={styles.edition}>{textOf(field, base)}</Text>
              </div>
              <div>
                <Text size={200} className={styles.label}>
                  {words.mine}
                </Text>
                <Text className={styles.edition}>{textOf(field, values)}</Text>
              </div>
            </div>
            <Button size="small" onClick={() => takeTheirs(field)}>
              {words.useTheirs}
            </Button>
          </section>
        ))}
        {clashes.length > 0 ? <Text>{words.mineCounts}</Text> : null}
      </MessageBarBody>
    </MessageBar>
  );
}

function useFieldTitle(): (field: FormField) => string {
  const { say } = useSpeech();
  const words = useWords().wheel.form;
  return (field) => (field === "link" ? words.link : say(wheel.fields[field].label));
}

function useValueText(): (field: FormField, values: FormValues) => string {
  const { say, language } = useSpeech();
  const words = useWords().wheel.form;
  return (name, values) => {
    const value = values[name];
    if (value === undefined || value === "") return words.nothing;
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (typeof value === "object") return value.name;
    if (isDay(value)) return fullDay(language, value);
    const field = name === "link" ? undefined : wheel.fields[name];
    const choices: Readonly<Record<string, Parameters<typeof say>[0]>> =
      field?.kind === "choice" ? field.choices : {};
    const choice = choices[value];
    return choice ? say(choice) : String(value);
  };
}
