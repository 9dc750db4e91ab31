/** Quiet buttons that add a line last under a goal, a focus area or in the plan, for those who do not use the keys. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import type { LineKind } from "../../domain/move-line.ts";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./writing-desk.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  button: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, minWidth: 0 },
});

export function AddLines({
  kinds,
  parent,
  to,
}: {
  kinds: readonly LineKind[];
  parent: number | undefined;
  /** What it is added to, for those who do not see where the button stands. */
  to: string | undefined;
}) {
  const styles = useStyles();
  const { writing } = useWords();
  const { commands } = useDesk();
  return (
    <div className={styles.root}>
      {kinds.map((kind) => {
        const label =
          to === undefined ? writing.addAtEnd(writing.add[kind]) : writing.addTo(writing.add[kind], to);
        return (
          <Button
            key={kind}
            className={styles.button}
            appearance="transparent"
            size="small"
            icon={<Add16Regular />}
            aria-label={label}
            onClick={() => commands.addLast(kind, parent)}
          >
            {writing.add[kind]}
          </Button>
        );
      })}
    </div>
  );
}
