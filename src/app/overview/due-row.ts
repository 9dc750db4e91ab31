/** How a line of "Det næste" looks: a day, what it is, and whose. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useDueRow = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "4.5rem minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  day: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  who: { display: "flex", alignItems: "center" },
  small: { color: tokens.colorNeutralForeground2 },
});
