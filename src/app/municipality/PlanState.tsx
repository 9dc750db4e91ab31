/** How far a plan is on its way to being approved: three steps and a word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { plans as planList, type Plan } from "../../schema/lists/plans.ts";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  steps: { display: "inline-flex", gap: "2px", flexShrink: 0 },
  step: {
    width: "8px",
    height: "6px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralForeground3}`,
  },
});

const reached = { draft: 1, submitted: 2, approved: 3, closed: 3 } as const;

/** Without a plan none has been begun. */
export function PlanState({ plan }: { plan: Plan | undefined }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const state = plan?.state;
  const steps = state === undefined ? 0 : reached[state];
  return (
    <span className={styles.root}>
      <span className={styles.steps} aria-hidden>
        {[1, 2, 3].map((step) => (
          <span
            key={step}
            className={styles.step}
            style={step <= steps ? { backgroundColor: "currentColor", borderColor: "currentColor" } : {}}
          />
        ))}
      </span>
      {state === undefined ? words.municipality.notBegun : say(planList.fields.state.choices[state])}
    </span>
  );
}
