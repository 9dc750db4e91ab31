/** What did not arrive in any department, newest day first, with the reason once for all that failed alike. */
import { Text } from "@fluentui/react-components";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { Part } from "../layout/Part.tsx";
import { useWords } from "../words/use-words.tsx";
import { DayGroup, useRowStyles } from "./DayGroup.tsx";
import { SentDay } from "./DepartmentRows.tsx";
import { sentDayOf } from "./SentRows.tsx";

/** `wish`: what is searched for. */
export function AllFailures({ rows, wish }: { rows: readonly ReminderRow[]; wish: string }) {
  const styles = useRowStyles();
  const { reminders } = useWords();
  const { everybody } = reminders;
  const days = [...new Set(rows.flatMap((row) => sentDayOf(row) ?? []))].toSorted().toReversed();
  return (
    <Part title={reminders.failures}>
      {rows.length === 0 ? (
        <Text>{wish === "" ? everybody.allArrived : everybody.nothingFound(wish)}</Text>
      ) : null}
      <ul className={styles.list}>
        {days.map((day) => {
          const ofDay = rows.filter((row) => sentDayOf(row) === day);
          return (
            <DayGroup key={day} day={day}>
              <li>
                <SentDay sent={ofDay} isProblem />
              </li>
            </DayGroup>
          );
        })}
      </ul>
    </Part>
  );
}
