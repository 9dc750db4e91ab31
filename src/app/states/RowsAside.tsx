/**
 * A quiet line where rows that were read with the plan do not count, or the department's folder is missing, with the
 * way to what is wrong.
 */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalL },
});

export function RowsAside() {
  const styles = useStyles();
  const { misfits } = useWords();
  const { key, snapshot } = useDepartmentView();
  const see = (
    <Link inline href={hrefOf(pagePlace(key, "misfits"))}>
      {misfits.see}
    </Link>
  );
  return (
    <>
      {snapshot.isFolderMissing ? (
        <Text block weight="semibold" className={styles.root}>
          {misfits.folderMissing} {see}
        </Text>
      ) : null}
      {snapshot.aside.length > 0 ? (
        <Text block className={styles.root}>
          {misfits.some(snapshot.aside.length)} {see}
        </Text>
      ) : null}
    </>
  );
}
