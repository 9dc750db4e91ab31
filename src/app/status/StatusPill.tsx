/** A standing with shape and word: the one way in which status is written on every page. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalStanding } from "../../domain/plan/overview.ts";
import { useSpeech } from "../words/use-words.tsx";
import { looks } from "./look.ts";
import { StatusShape } from "./StatusShape.tsx";

const useStyles = makeStyles({
  pill: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  quiet: { fontWeight: tokens.fontWeightRegular },
});

export function StatusPill({ standing, size = 18 }: { standing: GoalStanding; size?: number }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { label, colour } = looks[standing];
  return (
    <span
      className={standing === "none" ? `${styles.pill} ${styles.quiet}` : styles.pill}
      style={{ color: colour }}
    >
      <StatusShape standing={standing} size={size} />
      {say(label)}
    </span>
  );
}
