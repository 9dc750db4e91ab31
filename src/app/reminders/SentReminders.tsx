/** What the ledger says: what was sent lately, and what did not arrive and why. */
import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../schema/day.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { Part } from "../layout/Part.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { DayGroup, useRowStyles } from "./DayGroup.tsx";
import { SentRows, sentDayOf } from "./SentRows.tsx";

/** So many rows are shown before one asks for more. */
const shownAtFirst = 15;

/** `rows` newest first. */
export function SentReminders({
  title,
  rows,
  isProblem,
}: {
  title: string;
  rows: readonly ReminderRow[];
  isProblem: boolean;
}) {
  const styles = useRowStyles();
  const { words } = useSpeech();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? rows : rows.slice(0, shownAtFirst);
  const days = [...new Set(shown.map(sentDayOf))].filter((day) => day !== undefined);
  return (
    <Part title={title}>
      {rows.length === 0 ? <Text>{words.reminders.nothingSent}</Text> : null}
      <ul className={styles.list}>
        {days.map((day: Day) => (
          <DayGroup key={day} day={day}>
            <SentRows rows={shown.filter((row) => sentDayOf(row) === day)} isProblem={isProblem} />
          </DayGroup>
        ))}
      </ul>
      {rows.length > shown.length ? (
        <Button appearance="transparent" onClick={() => setIsAll(true)}>
          {words.reminders.showMore(rows.length - shown.length)}
        </Button>
      ) : null}
    </Part>
  );
}
