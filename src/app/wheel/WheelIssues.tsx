/**
 * Rows of the wheel that were changed by hand in SharePoint into something that does not fit, or cannot be shown: each
 * with its reason.
 */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { wheel } from "../../schema/lists/wheel.ts";
import type { WheelRows } from "../../domain/wheel/wheel.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, "@media print": { display: "none" } },
  summary: { cursor: "pointer" },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

export function WheelIssues({ reading }: { reading: WheelRows }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { noDay } = useWords().wheel;
  const { siteUrl } = useProduct();
  const faulty = reading.rows.flatMap((row) => {
    const sentences = row.issues.map((issue) => say(issue.sentence));
    if (row.kind === "activity" && row.start === undefined) sentences.push(noDay);
    return sentences.length > 0 ? [{ row, sentences }] : [];
  });
  if (faulty.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.states.rowIssues(faulty.length)}</summary>
      <ul className={styles.list}>
        {faulty.map(({ row, sentences }) => (
          <li key={row.id}>
            <Text>
              {row.title || `#${row.id}`}: {sentences.join(" ")}{" "}
              <Link
                href={`${siteUrl}/Lists/${wheel.name}/DispForm.aspx?ID=${row.id}`}
                target="_blank"
                rel="noreferrer"
              >
                {words.states.fixInSharePoint}
              </Link>
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
