/** A department's name with its rows of one day below: the same on every view of all departments. */
import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ComingReminder } from "../../domain/reminder/decision.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import type { Silence } from "../../domain/reminder/overview.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { ComingRows } from "./ComingRows.tsx";
import { useRowStyles } from "./DayGroup.tsx";
import { SentRows } from "./SentRows.tsx";

/** More goals without status than this stand on one line. */
export const mostNamed = 3;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  // As high as a finger needs, with other links close below.
  name: { fontWeight: tokens.fontWeightSemibold, display: "inline-block", lineHeight: "24px" },
  mark: { display: "inline", marginLeft: tokens.spacingHorizontalS },
  rows: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
});

/**
 * `rows` by department's key, in any order; they are shown in the organisation's, and last those of departments that
 * are no longer in it.
 */
function DepartmentRows({
  rows,
  silences,
}: {
  rows: ReadonlyMap<string, ReactNode>;
  silences?: ReadonlyMap<string, Silence>;
}) {
  const styles = useStyles();
  const row = useRowStyles();
  const { everybody } = useWords().reminders;
  const { organisation } = useDepartmentView().snapshot;
  const known = departmentsByArea(organisation).flatMap(({ departments }) => departments);
  const titles = new Map(known.map(({ key, title }) => [key, title]));
  const inOrder = known.map(({ key }) => key);
  const gone = [...rows.keys()].filter((key) => !titles.has(key));
  return (
    <ul className={styles.list}>
      {[...inOrder.filter((key) => rows.has(key)), ...gone].map((key) => (
        <li key={key}>
          <Link href={hrefOf(pagePlace(key, "reminders"))} appearance="subtle" className={styles.name}>
            {titles.get(key) ?? key}
          </Link>
          {silences?.get(key) === "withoutChannel" ? (
            <Text size={200} className={mergeClasses(row.problem, styles.mark)}>
              {everybody.silences.withoutChannel}
            </Text>
          ) : null}
          <ul className={styles.rows}>{rows.get(key)}</ul>
        </li>
      ))}
    </ul>
  );
}

/** What comes on one day, department by department. */
export function ComingDay({
  reminders,
  silences,
}: {
  reminders: readonly ComingReminder[];
  silences: ReadonlyMap<string, Silence>;
}) {
  const keys = new Set(reminders.map(({ department }) => department));
  const rows = [...keys].map((key): [string, ReactNode] => {
    const own = reminders.filter(({ department }) => department === key);
    return [key, <ComingRows key={key} reminders={own} named={mostNamed} />];
  });
  return <DepartmentRows rows={new Map(rows)} silences={silences} />;
}

/** What was sent on one day, or did not arrive, department by department. */
export function SentDay({ sent, isProblem }: { sent: readonly ReminderRow[]; isProblem: boolean }) {
  const keys = new Set(sent.map(({ departmentKey = "" }) => departmentKey));
  const rows = [...keys].map((key): [string, ReactNode] => {
    const own = sent.filter(({ departmentKey = "" }) => departmentKey === key);
    return [key, <SentRows key={key} rows={own} isProblem={isProblem} named={mostNamed} />];
  });
  return <DepartmentRows rows={new Map(rows)} />;
}
