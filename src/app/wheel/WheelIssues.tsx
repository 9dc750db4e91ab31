/**
 * Rows of the wheel that were changed by hand in SharePoint into something that does not fit, or cannot be shown: each
 * with its reason.
 */
import { makeStyles } from "@fluentui/react-components";
import { wheel } from "../../schema/lists/wheel.ts";
import type { WheelRows } from "../../domain/wheel/wheel.ts";
import { FaultyRows } from "../states/FaultyRows.tsx";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({ root: { "@media print": { display: "none" } } });

export function WheelIssues({ reading }: { reading: WheelRows }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const faulty = reading.rows.flatMap((row) => {
    const sentences = row.issues.map((issue) => say(issue.sentence));
    if (row.kind === "activity" && row.start === undefined) sentences.push(words.wheel.noDay);
    return sentences.length > 0 ? [{ list: wheel.name, id: row.id, title: row.title, sentences }] : [];
  });
  return <FaultyRows rows={faulty} className={styles.root} />;
}
