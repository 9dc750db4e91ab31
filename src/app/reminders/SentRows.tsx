/**
 * Rows of the ledger of one day: what was sent, and what did not arrive and why, said once for all that went the same
 * way.
 */
import { Link, Text } from "@fluentui/react-components";
import type { Day } from "../../schema/day.ts";
import { reminders as ledgerList, type ReminderRow } from "../../schema/lists/reminders.ts";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import type { Words } from "../words/da.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useRowStyles } from "./DayGroup.tsx";

interface SentRowsProps {
  /** Of one department, in the order in which they are to stand. */
  readonly rows: readonly ReminderRow[];
  readonly isProblem: boolean;
  /** Of goals without status that went alike, so many at most are named; more of them are counted. */
  readonly named?: number;
}

export function SentRows({ rows, isProblem, named = Infinity }: SentRowsProps) {
  return byFate(rows).map((alike) => (
    <Alike key={alike[0]?.id} rows={alike} isProblem={isProblem} named={named} />
  ));
}

/** A reminder that was made up for was sent later than on its day. */
export function sentDayOf({ sentOn, day }: ReminderRow): Day | undefined {
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
function Alike({ rows, isProblem, named }: Required<SentRowsProps>) {
  const styles = useRowStyles();
  const { words } = useSpeech();
  const [first] = rows;
  const status = rows.filter(({ what }) => what === "status");
  const isCounted = status.length > named;
  return (
    <>
      {(isCounted ? rows.filter(({ what }) => what !== "status") : rows).map((row) => (
        <SentRow key={row.id} row={row} />
      ))}
      {isCounted ? <li>{words.reminders.everybody.missedStatus(status.length)}</li> : null}
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
        href={hrefOf(
          row.place?.startsWith("/") ? row.place : pagePlace(row.departmentKey ?? key, "overview"),
        )}
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
