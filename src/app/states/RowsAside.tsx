/**
 * Quiet lines where rows that were read with the plan do not count, or the department's folder is missing, with the way
 * to what is wrong.
 */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { AsideLine } from "./AsideLine.tsx";

const useStyles = makeStyles({
  missing: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalL },
});

export function RowsAside() {
  const styles = useStyles();
  const { misfits } = useWords();
  const { key, snapshot } = useDepartmentView();
  return (
    <>
      {snapshot.isFolderMissing ? (
        <Text block weight="semibold" className={styles.missing}>
          {misfits.folderMissing}{" "}
          <Link inline href={hrefOf(pagePlace(key, "misfits"))}>
            {misfits.see}
          </Link>
        </Text>
      ) : null}
      <AsideLine count={snapshot.aside.length} />
    </>
  );
}
