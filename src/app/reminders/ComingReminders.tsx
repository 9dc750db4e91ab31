/** What will be sent in the coming days, day by day, each thing once unless one asks for the repetitions; a round's goals as one line. */
import { Link, Switch, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Reminder } from "../../domain/due.ts";
import { placeOf } from "../../domain/reminder.ts";
import { isNobodysOwn, whatInText, whenInText, whoInText } from "../../domain/reminder-words.ts";
import { Part } from "../overview/Part.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useSpeech } from "../words/use-words.tsx";
import { DayGroup, useRowStyles } from "./DayGroup.tsx";

export function ComingReminders({ reminders }: { reminders: readonly Reminder[] }) {
  const styles = useRowStyles();
  const { words } = useSpeech();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? reminders : firstOfEach(reminders);
  const days = [...new Set(shown.map(({ day }) => day))];
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
        {days.map((day) => {
          const ofDay = shown.filter((reminder) => reminder.day === day);
          const status = ofDay.filter(({ what }) => what === "status");
          return (
            <DayGroup key={day} day={day}>
              {ofDay
                .filter(({ what }) => what !== "status")
                .map((reminder) => (
                  <ComingRow key={reminder.key} reminder={reminder} />
                ))}
              {status[0] ? <StatusRow first={status[0]} count={status.length} /> : null}
            </DayGroup>
          );
        })}
      </ul>
    </Part>
  );
}

/** Each subject the first time that it is mentioned: what is answered by then is not mentioned again. */
function firstOfEach(reminders: readonly Reminder[]): readonly Reminder[] {
  const seen = new Set<string>();
  return reminders.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
}

function ComingRow({ reminder }: { reminder: Reminder }) {
  const styles = useRowStyles();
  const { words, language } = useSpeech();
  const facts = [
    whatInText(language, reminder),
    whoInText(reminder) ?? (isNobodysOwn(reminder) ? undefined : words.reminders.nobody),
    whenInText(language, reminder, reminder.day),
  ].filter((fact) => fact !== undefined);
  return (
    <li>
      <Link href={hrefOf(placeOf(reminder))} appearance="subtle">
        {reminder.title}
      </Link>
      <Text size={200} className={styles.facts}>
        {facts.join(" · ")}
      </Text>
    </li>
  );
}

function StatusRow({ first, count }: { first: Reminder; count: number }) {
  const styles = useRowStyles();
  const { words, language } = useSpeech();
  return (
    <li>
      <Link href={hrefOf(pagePlace(first.department, "overview", first.plan?.id))} appearance="subtle">
        {words.reminders.missingStatus(count)}
      </Link>
      <Text size={200} className={styles.facts}>
        {whenInText(language, first, first.day)}
      </Text>
    </li>
  );
}
