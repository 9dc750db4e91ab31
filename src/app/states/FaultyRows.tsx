/** Rows that do not fit, folded under how many they are: each with what is wrong and the way to it in SharePoint. */
import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useProduct } from "../site/product.tsx";
import { rowAddress } from "../site/row-address.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

export interface FaultyRow {
  readonly list: string;
  readonly id: number;
  readonly title: string;
  /** What is wrong with it, in the language of the tab. */
  readonly sentences: readonly string[];
}

export function FaultyRows({ rows, className }: { rows: readonly FaultyRow[]; className: string }) {
  const styles = useStyles();
  const { states } = useWords();
  const { siteUrl } = useProduct();
  if (rows.length === 0) return null;
  return (
    <details className={mergeClasses(styles.root, className)}>
      <summary className={styles.summary}>{states.rowIssues(rows.length)}</summary>
      <ul className={styles.list}>
        {rows.map(({ list, id, title, sentences }) => (
          <li key={`${list}${id}`}>
            <Text>
              {title || `#${id}`}: {sentences.join(" ")}{" "}
              <Link href={rowAddress(siteUrl, list, id)} target="_blank" rel="noreferrer">
                {states.fixInSharePoint}
              </Link>
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
