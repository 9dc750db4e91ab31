/** A department's name with its rows of one day below: the same on every view of all departments. */
import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { departmentsByArea } from "../../domain/organisation.ts";
import type { Silence } from "../../domain/reminder-overview.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { useRowStyles } from "./DayGroup.tsx";

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

/** `keys` of the departments that have something, in any order; they are shown in the organisation's, and last those that are no longer in it. */
export function DepartmentRows({
  keys,
  silences,
  rowsOf,
}: {
  keys: ReadonlySet<string>;
  silences?: ReadonlyMap<string, Silence>;
  rowsOf: (department: string) => ReactNode;
}) {
  const styles = useStyles();
  const row = useRowStyles();
  const { everybody } = useWords().reminders;
  const { organisation } = useDepartmentView().snapshot;
  const known = departmentsByArea(organisation).flatMap(({ departments }) => departments);
  const titles = new Map(known.map(({ key, title }) => [key, title]));
  return (
    <ul className={styles.list}>
      {[
        ...known.map(({ key }) => key).filter((key) => keys.has(key)),
        ...[...keys].filter((key) => !titles.has(key)),
      ].map((key) => (
        <li key={key}>
          <Link href={hrefOf(pagePlace(key, "reminders"))} appearance="subtle" className={styles.name}>
            {titles.get(key) ?? key}
          </Link>
          {silences?.get(key) === "withoutChannel" ? (
            <Text size={200} className={mergeClasses(row.problem, styles.mark)}>
              {everybody.silences.withoutChannel}
            </Text>
          ) : null}
          <ul className={styles.rows}>{rowsOf(key)}</ul>
        </li>
      ))}
    </ul>
  );
}
