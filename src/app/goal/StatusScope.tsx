/**
 * What a status is about: the goal or one of its actions, and the quarter it counts for. In January one may still speak
 * for the year that went.
 */
import { Dropdown, Field, Option, Select, makeStyles, tokens } from "@fluentui/react-components";
import { addQuarters, type Quarter } from "../../domain/calendar/calendar.ts";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  about: { flexGrow: 2, flexBasis: "11rem", minWidth: 0 },
  quarter: { flexGrow: 1, flexBasis: "8rem", minWidth: 0 },
  dropdown: { minWidth: 0 },
});

export function StatusScope({
  entry,
  about,
  period,
  change,
  isDisabled,
}: {
  entry: OutlineGoal;
  about: PlanElement;
  period: Quarter;
  change: (changes: { readonly about: number } | { readonly period: Quarter }) => void;
  isDisabled: boolean;
}) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { today } = useProduct();
  const { quarter } = useDepartmentView();
  const { goal } = entry;
  return (
    <div className={styles.root}>
      {entry.actions.length > 0 ? (
        <Field label={words.goal.about} className={styles.about}>
          <Dropdown
            clearButton={null}
            disabled={isDisabled}
            className={styles.dropdown}
            value={about === goal ? words.goal.theGoal : about.title}
            selectedOptions={[String(about.id)]}
            onOptionSelect={(_, { optionValue }) => change({ about: Number(optionValue) })}
          >
            <Option value={String(goal.id)}>{words.goal.theGoal}</Option>
            {entry.actions.map((action) => (
              <Option key={action.id} value={String(action.id)}>
                {action.title}
              </Option>
            ))}
          </Dropdown>
        </Field>
      ) : null}
      <Field label={words.goal.quarter} className={styles.quarter}>
        <Select
          disabled={isDisabled}
          value={period}
          onChange={(_, { value }) =>
            change({ period: value === quarter ? quarter : addQuarters(quarter, -1) })
          }
        >
          {[quarter, addQuarters(quarter, -1)].map((choice) => (
            <option key={choice} value={choice}>
              {quarterInText(language, choice, today)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
