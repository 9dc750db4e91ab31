/** Everything else that a line says, below it: each field of its kind with the control that fits. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Line } from "../../domain/line.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { useSpeech } from "../words/use-words.tsx";
import { LineNote } from "./LineNote.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "44rem",
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
  },
});

export function LineDetails({ line, name }: { line: Line; name: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.root} role="group" aria-label={name}>
      <LineNote lineKey={line.key} label={say(planElements.fields.description.label)} />
    </div>
  );
}
