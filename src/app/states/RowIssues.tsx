/**
 * Says when rows were changed by hand in SharePoint into something that does not fit: they are shown all the same, each
 * with its reason.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../schema/entity.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { FaultyRows } from "./FaultyRows.tsx";

const useStyles = makeStyles({ root: { marginTop: tokens.spacingVerticalL } });

interface Row {
  readonly list: string;
  readonly id: number;
  readonly title: string;
  readonly issues: readonly Issue[];
}

export function RowIssues() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { plan, snapshot } = useDepartmentView();
  const titles = new Map(snapshot.elements.map((element) => [element.id, element.title]));
  const rows: readonly Row[] = [
    ...(plan ? [{ ...plan, list: "Plans" }] : []),
    ...snapshot.elements.map((element) => ({ ...element, list: "PlanElements" })),
    ...snapshot.status.map((row) => ({ ...row, list: "Status", title: titles.get(row.element ?? 0) ?? "" })),
  ];
  const faulty = rows
    .filter(({ issues }) => issues.length > 0)
    .map(({ issues, ...row }) => ({ ...row, sentences: issues.map(({ sentence }) => say(sentence)) }));
  return <FaultyRows rows={faulty} className={styles.root} />;
}
