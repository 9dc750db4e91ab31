/** The next times of an activity as the form stands now, so that one sees what the rule means before it is stored. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { addDays } from "../../domain/calendar/calendar.ts";
import { dayInText, weekdayInText } from "../../domain/calendar/day-words.ts";
import { occurrencesOf, recurrenceRuleFits } from "../../domain/wheel/recurrence.ts";
import { recurrenceOf } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { draftOf, type FormValues } from "./form-values.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const shown = 5;
/** So many years hold that many times of what comes once a year. */
const daysAhead = (shown + 1) * 366;

export function NextTimes({ values }: { values: FormValues }) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { today } = useProduct();
  const { form } = words.wheel;
  const { start } = values;
  if (start === undefined) return null;
  const times = timesFrom(values, start);
  const [first] = times;
  const from = start < today ? times.filter((each) => each >= today) : times;
  const next = (from.length > 0 ? from : times).slice(0, shown);
  const isElsewhere = first !== undefined && first !== start && !isBesideDayOff(values, start);
  return (
    <div className={styles.root} role="status">
      {isElsewhere ? (
        <Text>
          {form.firstElsewhere(weekdayInText(language, first, today), dayInText(language, start, today))}
        </Text>
      ) : null}
      <Text size={200} className={styles.quiet}>
        {next.length === 0
          ? form.noNext
          : `${form.next}: ${next.map((each) => weekdayInText(language, each, today)).join(", ")}`}
      </Text>
    </div>
  );
}

function timesFrom(values: FormValues, start: Day): readonly Day[] {
  const rule = recurrenceOf(draftOf(values).draft);
  if (rule === undefined) return [];
  const far = addDays(start, daysAhead);
  return occurrencesOf(rule, addDays(start, -31), far).map(({ first }) => first);
}

/** Whether the first day is what the rule says, and only moved since it is a day off. */
function isBesideDayOff(values: FormValues, start: Day): boolean {
  if (!recurrenceRuleFits(values.dayRule, values.repeats)) return false;
  return timesFrom({ ...values, dayOff: "stay" }, start)[0] === start;
}
