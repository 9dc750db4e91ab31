/**
 * What will be sent in the coming days, day by day, each thing once unless one asks for the repetitions; a round's
 * goals as one line.
 */
import { Switch, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ComingReminder } from "../../domain/reminder/decision.ts";
import { Part } from "../layout/Part.tsx";
import { useWords } from "../words/use-words.tsx";
import { ComingRows, firstOfEach } from "./ComingRows.tsx";
import { DayGroup, useRowStyles } from "./DayGroup.tsx";

export function ComingReminders({ reminders }: { reminders: readonly ComingReminder[] }) {
  const styles = useRowStyles();
  const words = useWords();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? reminders : firstOfEach(reminders);
  const days = [...new Set(shown.map(({ on }) => on))];
  return (
    <Part title={words.reminders.coming}>
      {reminders.length === 0 ? (
        <Text>{words.reminders.nothingNext}.</Text>
      ) : (
        <Switch
          label={words.reminders.repetitions}
          checked={isAll}
          onChange={(_, { checked }) => setIsAll(checked)}
        />
      )}
      <ul className={styles.list}>
        {days.map((day) => (
          <DayGroup key={day} day={day}>
            <ComingRows reminders={shown.filter(({ on }) => on === day)} />
          </DayGroup>
        ))}
      </ul>
    </Part>
  );
}
