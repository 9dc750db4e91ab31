/**
 * Says when rows were changed by hand in SharePoint into something that does not fit: they are shown all the same, each
 * with its reason.
 */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../schema/entity.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalL },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

interface Faulty {
  readonly list: string;
  readonly id: number;
  readonly title: string;
  readonly issues: readonly Issue[];
}

export function RowIssues() {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { siteUrl } = useProduct();
  const { plan, snapshot } = useDepartmentView();
  const titles = new Map(snapshot.elements.map((element) => [element.id, element.title]));
  const faulty: readonly Faulty[] = [
    ...(plan ? [{ ...plan, list: "Plans" }] : []),
    ...snapshot.elements.map((element) => ({ ...element, list: "PlanElements" })),
    ...snapshot.status.map((row) => ({ ...row, list: "Status", title: titles.get(row.element ?? 0) ?? "" })),
  ].filter((row) => row.issues.length > 0);
  if (faulty.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary>{words.states.rowIssues(faulty.length)}</summary>
      <ul className={styles.list}>
        {faulty.map((row) => (
          <li key={`${row.list}${row.id}`}>
            <Text>
              {row.title || `#${row.id}`}: {row.issues.map((issue) => say(issue.sentence)).join(" ")}{" "}
              <Link
                href={`${siteUrl}/Lists/${row.list}/DispForm.aspx?ID=${row.id}`}
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
