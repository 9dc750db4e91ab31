/** Quiet buttons that add a line last under a goal, a focus area or in the plan, for those who do not use the keys. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import type { LineKind } from "../../domain/writing/move-line.ts";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./writing-desk.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  // Fluent's own button would be heavy: there are four under each of hundreds of goals.
  button: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export const AddLines = memo(function AddLines({
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
          <button
            key={kind}
            type="button"
            className={styles.button}
            aria-label={label}
            onClick={() => commands.addLast(kind, parent)}
          >
            <Add16Regular />
            {writing.add[kind]}
          </button>
        );
      })}
    </div>
  );
});
