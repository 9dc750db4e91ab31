/** What the ledger says: what was sent lately, and what did not arrive and why. */
import { Button, Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../schema/day.ts";
import { reminders as ledgerList, type ReminderRow } from "../../schema/lists/reminders.ts";
import { Part } from "../overview/Part.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import type { Words } from "../words/da.ts";
import { useSpeech } from "../words/use-words.tsx";
import { DayGroup, useRowStyles } from "./DayGroup.tsx";

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
  const days = [...new Set(shown.map(dayOf))].filter((day) => day !== undefined);
  return (
    <Part title={title}>
      {rows.length === 0 ? <Text>{words.reminders.nothingSent}</Text> : null}
      <ul className={styles.list}>
        {days.map((day: Day) => (
          <DayGroup key={day} day={day}>
            {byFate(shown.filter((row) => dayOf(row) === day)).map((alike) => (
              <Alike key={alike[0]?.id} rows={alike} isProblem={isProblem} />
            ))}
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

/** A reminder that was made up for was sent later than on its day. */
function dayOf({ sentOn, day }: ReminderRow): Day | undefined {
  return sentOn ?? day;
}

/** Rows that went the same way and for the same reason, in their order. */
function byFate(rows: readonly ReminderRow[]): readonly (readonly ReminderRow[])[] {
  const groups = new Map<string, ReminderRow[]>();
  for (const row of rows) {
    const fate = `${row.state}|${row.error ?? ""}`;
    groups.set(fate, [...(groups.get(fate) ?? []), row]);
  }
  return [...groups.values()];
}

function whatNext(state: ReminderRow["state"], words: Words["reminders"]): string {
  if (state === "failed") return words.tryAgain;
  return state === "pending" ? words.perhaps : "";
}

/** The rows of one fate, and what went wrong once for all of them. */
function Alike({ rows, isProblem }: { rows: readonly ReminderRow[]; isProblem: boolean }) {
  const styles = useRowStyles();
  const { words } = useSpeech();
  const [first] = rows;
  return (
    <>
      {rows.map((row) => (
        <SentRow key={row.id} row={row} />
      ))}
      {isProblem && first?.error ? (
        <li>
          <Text size={200} className={styles.problem}>
            {first.error} {whatNext(first.state, words.reminders)}
          </Text>
        </li>
      ) : null}
    </>
  );
}

function SentRow({ row }: { row: ReminderRow }) {
  const styles = useRowStyles();
  const { words, say } = useSpeech();
  const { key } = useDepartmentView();
  const { fields } = ledgerList;
  const facts = [
    row.what && say(fields.what.choices[row.what]),
    row.rule && say(fields.rule.choices[row.rule]),
    row.state === "sent" || row.state === undefined ? undefined : say(fields.state.choices[row.state]),
    row.state === "sent" && (row.attempt ?? 1) > 1 ? words.reminders.again : undefined,
  ].filter((text) => text !== undefined);
  return (
    <li>
      <Link
        href={hrefOf(row.place?.startsWith("/") ? row.place : pagePlace(key, "overview"))}
        appearance="subtle"
      >
        {row.title}
      </Link>
      <Text size={200} className={styles.facts}>
        {facts.join(" · ")}
      </Text>
    </li>
  );
}
