/** One line of the outline: its number and title, a glimpse of its text, and below it the editor while it is open. */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { memo, type ReactNode } from "react";
import { assessments } from "../../schema/lists/assessments.ts";
import type { DraftPiece } from "../../word/draft/import-draft.ts";
import { depthOf } from "../../word/draft/outline-order.ts";
import { Initials } from "../site/Initials.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";

const useStyles = makeStyles({
  caption: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  number: {
    minWidth: "2rem",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    flexShrink: 0,
  },
  dot: { minWidth: "0.75rem", color: tokens.colorNeutralForeground3, flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  glimpse: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  large: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
  area: { marginTop: tokens.spacingVerticalXL },
  goal: { marginTop: tokens.spacingVerticalS },
  below: { marginLeft: "2rem", "@media (max-width: 639px)": { marginLeft: tokens.spacingHorizontalM } },
  problem: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  line: { contentVisibility: "auto", containIntrinsicSize: "auto 30px" },
});

export const PieceRow = memo(function PieceRow({
  piece,
  number,
  isAfterOther,
  isOpen,
  isStop,
  problem,
  children,
}: {
  piece: DraftPiece;
  number: string;
  /** The line above is of another kind. */
  isAfterOther: boolean;
  isOpen: boolean;
  /** The one line that the tab key stops at. */
  isStop: boolean;
  problem: string | undefined;
  /** The editor, while it is open. */
  children: ReactNode;
}) {
  const styles = useStyles();
  const { words: all, say } = useSpeech();
  const words = all.import;
  const { open } = useDesk();
  const { id, kind, title, text, assessment, responsible } = piece;
  const depth = depthOf(kind);
  const hasCaption = isAfterOther && (depth === 2 || kind === "chapter");
  const shown = kind === "status" ? text : title || words.untitled;
  const glimpse = kind === "status" ? (assessment ? say(assessments[assessment]) : words.noAssessment) : text;
  return (
    <li
      data-piece={id}
      className={mergeClasses(
        !isOpen && styles.line,
        depth === 2 && styles.below,
        kind === "focusArea" && styles.area,
        kind === "goal" && styles.goal,
      )}
    >
      {hasCaption ? <div className={styles.caption}>{words.captions[kind]}</div> : null}
      <button
        type="button"
        data-stop
        className={styles.row}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => open(isOpen ? undefined : id)}
      >
        {number === "" ? null : <span className={styles.number}>{number}</span>}
        {depth === 2 ? (
          <span className={styles.dot} aria-hidden>
            •
          </span>
        ) : null}
        <span className={styles.words}>
          <Text
            className={mergeClasses(
              kind === "focusArea" && styles.large,
              (kind === "goal" || kind === "chapter") && styles.strong,
            )}
          >
            {shown}
          </Text>
          {glimpse !== "" && !isOpen ? <span className={styles.glimpse}>{glimpse.slice(0, 200)}</span> : null}
        </span>
        {responsible ? <Initials name={responsible.name} /> : null}
        {problem ? <Warning16Filled className={styles.problem} aria-label={problem} /> : null}
      </button>
      {children}
    </li>
  );
});
