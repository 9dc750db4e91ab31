/**
 * All departments' reminders day by day: what comes beside what was sent, each day a line that unfolds into its
 * departments.
 */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReminderRows, Silence } from "../../domain/reminder/overview.ts";
import type { Day } from "../../schema/day.ts";
import { Part } from "../layout/Part.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useWords } from "../words/use-words.tsx";
import { ComingDay, SentDay } from "./DepartmentRows.tsx";
import { Fold, type Folded } from "./Fold.tsx";
import { sentDayOf } from "./SentRows.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    marginTop: tokens.spacingVerticalM,
    alignItems: "start",
    "@media (max-width: 899px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

/** `wish`: what is searched for; what is found is unfolded. */
export function AllDays({
  rows,
  silences,
  wish,
}: {
  rows: ReminderRows;
  silences: ReadonlyMap<string, Silence>;
  wish: string;
}) {
  const styles = useStyles();
  const { reminders } = useWords();
  const { everybody } = reminders;
  const days = useDayTexts();
  const { coming, sent } = rows;
  const folded = (day: Day, departments: ReadonlySet<string>, count: number) => ({
    key: day,
    title: days.relative(day).text,
    hint: days.relative(day).title,
    brief: everybody.dayCount(departments.size, count),
  });
  const next = [...new Set(coming.map(({ on }) => on))].map((day): Folded => {
    const ofDay = coming.filter(({ on }) => on === day);
    const keys = new Set(ofDay.map(({ department }) => department));
    return {
      ...folded(day, keys, ofDay.length),
      content: <ComingDay reminders={ofDay} silences={silences} />,
    };
  });
  const sentDays = [...new Set(sent.flatMap((row) => sentDayOf(row) ?? []))].toSorted().toReversed();
  const past = sentDays.map((day): Folded => {
    const ofDay = sent.filter((row) => sentDayOf(row) === day);
    const keys = new Set(ofDay.map(({ departmentKey = "" }) => departmentKey));
    return {
      ...folded(day, keys, ofDay.length),
      content: <SentDay sent={ofDay} isProblem={false} />,
    };
  });
  return (
    <div className={styles.columns}>
      <Part title={reminders.coming}>
        {next.length > 0 ? (
          <Fold items={next} open={({ key }) => wish !== "" || key === next[0]?.key} />
        ) : (
          <Text>{wish === "" ? `${everybody.nothingNext}.` : everybody.nothingFound(wish)}</Text>
        )}
      </Part>
      <Part title={reminders.sent}>
        {past.length > 0 ? (
          <Fold items={past} open={() => wish !== ""} />
        ) : (
          <Text>{wish === "" ? everybody.nothingSent : everybody.nothingFound(wish)}</Text>
        )}
      </Part>
    </div>
  );
}
