/** A quiet line where rows that were read do not count, with the way to what is wrong. */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalL,
    "@media print": { display: "none" },
  },
});

export function AsideLine({ count }: { count: number }) {
  const styles = useStyles();
  const { misfits } = useWords();
  const { key } = useDepartmentView();
  if (count === 0) return null;
  return (
    <Text block className={styles.root}>
      {misfits.some(count)}{" "}
      <Link inline href={hrefOf(pagePlace(key, "misfits"))}>
        {misfits.see}
      </Link>
    </Text>
  );
}
