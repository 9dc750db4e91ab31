/** Quiet lines where something of the department's does not count, with the way to what is wrong. */
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

/** Rows that were read and do not count. */
export function AsideLine({ count }: { count: number }) {
  const { misfits } = useWords();
  return count === 0 ? null : <MisfitLine sentence={misfits.some(count)} />;
}

export function MisfitLine({ sentence, isStrong = false }: { sentence: string; isStrong?: boolean }) {
  const styles = useStyles();
  const { misfits } = useWords();
  const { key } = useDepartmentView();
  return (
    <Text block weight={isStrong ? "semibold" : "regular"} className={styles.root}>
      {sentence}{" "}
      <Link inline href={hrefOf(pagePlace(key, "misfits"))}>
        {misfits.see}
      </Link>
    </Text>
  );
}
