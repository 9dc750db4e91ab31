/** How far the writing of a plan has come, with the way to stop it. */
import { Button, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/use-words.tsx";
import { stopWriting, type PlanWriting } from "./plan-writing.ts";

const useStyles = makeStyles({
  root: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
  bar: { width: "100%" },
  done: { paddingTop: tokens.spacingVerticalXS, fontVariantNumeric: "tabular-nums" },
});

export function WritingProgress({ clientKey, writing }: { clientKey: string; writing: PlanWriting }) {
  const styles = useStyles();
  const { planWriting } = useWords();
  const { done, total, state } = writing;
  return (
    <div className={styles.root}>
      <Field
        className={styles.bar}
        validationState="none"
        validationMessage={
          <span role="status" className={styles.done}>
            {planWriting.done(done, total)}
          </span>
        }
      >
        <ProgressBar thickness="large" value={done} max={total} aria-label={planWriting.title} />
      </Field>
      <Button disabled={state !== "running"} onClick={() => stopWriting(clientKey)}>
        {state === "stopping" ? planWriting.stopping : planWriting.stop}
      </Button>
    </div>
  );
}
