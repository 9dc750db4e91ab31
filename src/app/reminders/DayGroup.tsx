/** A day with what belongs to it: the day at the side where there is room, above where there is none. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Day } from "../../schema/day.ts";
import { useDayTexts } from "../site/day-text.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "5.5rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  day: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
});

export function DayGroup({ day, children }: { day: Day; children: ReactNode }) {
  const styles = useStyles();
  const { text, title } = useDayTexts().relative(day);
  return (
    <li className={styles.root}>
      <Text className={styles.day} title={title}>
        {text}
      </Text>
      <ul className={styles.rows}>{children}</ul>
    </li>
  );
}

export const useRowStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  facts: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { display: "block", color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});
