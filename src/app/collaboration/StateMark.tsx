/** How a collaboration stands, as shape and word: never by colour alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowSyncCircle20Regular,
  CheckmarkCircle20Regular,
  CircleHint20Regular,
  FlagCheckered20Regular,
} from "@fluentui/react-icons";
import type { CollaborationState } from "../../domain/collaboration/collaboration.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
});

const looks = {
  preparing: { Icon: CircleHint20Regular, colour: tokens.colorNeutralForeground2 },
  agreed: { Icon: CheckmarkCircle20Regular, colour: tokens.colorStatusSuccessForeground1 },
  changed: { Icon: ArrowSyncCircle20Regular, colour: tokens.colorStatusWarningForeground3 },
  ended: { Icon: FlagCheckered20Regular, colour: tokens.colorNeutralForeground2 },
} as const;

export function StateMark({ state }: { state: CollaborationState }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { Icon, colour } = looks[state];
  return (
    <span className={styles.root} style={{ color: colour }}>
      <Icon aria-hidden />
      {words.state[state]}
    </span>
  );
}
