/**
 * One line of a plan: its handle, its number or what it is, its text, whose it is and until when, and below it what
 * else there is to say.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ChevronDown16Regular,
  ChevronRight16Regular,
  ReOrderDotsVertical16Regular,
} from "@fluentui/react-icons";
import { memo } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import { clashes, type Line } from "../../domain/writing/line.ts";
import { isPart } from "../../domain/writing/move-line.ts";
import { Initials } from "../site/Initials.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useWords } from "../words/use-words.tsx";
import { LineText } from "./LineText.tsx";
import type { Day } from "../../schema/day.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import type { Person } from "../../schema/entity.ts";
import { useDesk, useIsOpen, useLine } from "./writing-desk.tsx";

const LineDetails = onDemand(async () => (await import("./LineDetails.tsx")).LineDetails);
const LineClash = onDemand(async () => (await import("./LineClash.tsx")).LineClash);

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px var(--mark, 2.75rem) minmax(0, 1fr) auto 28px",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-within": { backgroundColor: tokens.colorNeutralBackground1 },
    ":hover .quiet": { opacity: 1 },
    ":focus-within .quiet": { opacity: 1 },
    "@container (max-width: 560px)": {
      gridTemplateColumns: "24px minmax(0, 1fr) auto 28px",
      columnGap: tokens.spacingHorizontalXS,
    },
  },
  line: {
    '&[data-drop="before"]': { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
    '&[data-drop="after"]': { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
    '&[data-drop="into"]': { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
  },
  part: { "--mark": "6.5rem" },
  icon: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, opacity: 1 },
    ":hover": { color: tokens.colorBrandForeground1 },
    // Where nothing hovers, nothing hides.
    "@media (hover: hover)": { opacity: 0 },
  },
  always: { "@media (hover: hover)": { opacity: 1 } },
  handle: {
    cursor: "grab",
    touchAction: "manipulation",
    "@container (max-width: 560px)": { gridColumn: 1, gridRow: 2 },
  },
  details: { "@container (max-width: 560px)": { gridColumn: 4, gridRow: 2 } },
  mark: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    lineHeight: "28px",
    "@container (max-width: 560px)": {
      gridColumn: "2 / 5",
      gridRow: 1,
      lineHeight: tokens.lineHeightBase200,
      fontSize: tokens.fontSizeBase200,
    },
  },
  area: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, lineHeight: "28px" },
  facts: {
    "@container (max-width: 560px)": { gridColumn: 3, gridRow: 2 },
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  below: {
    paddingLeft: "calc(24px + var(--mark, 2.75rem) + 16px)",
    "@container (max-width: 560px)": { paddingLeft: "28px" },
  },
});

export const LineRow = memo(function LineRow({
  lineKey,
  number,
  name,
}: {
  lineKey: string;
  /** `1.1`; empty for what is not numbered. */
  number: string;
  /** What the line is called to those who do not see where it stands: `Mål 1.1`. */
  name: string;
}) {
  const styles = useStyles();
  const { writing } = useWords();
  const line = useLine(lineKey);
  const isOpen = useIsOpen(lineKey);
  if (line === undefined) return null;
  const part = isPart(line.kind);
  return (
    <div className={mergeClasses(styles.line, part && styles.part)} data-line={lineKey} data-name={name}>
      <div className={styles.row}>
        <Handle lineKey={lineKey} name={name} />
        <span className={mergeClasses(styles.mark, line.kind === "focusArea" && styles.area)}>
          {part ? writing.kinds[line.kind] : number}
        </span>
        <LineText line={line} name={name} />
        <Facts responsible={line.shown.responsible} due={line.shown.due} dueStretch={line.shown.dueStretch} />
        {hasDetails(line) ? <DetailsButton lineKey={lineKey} name={name} isOpen={isOpen} /> : null}
      </div>
      {(isOpen && hasDetails(line)) || clashes(line).length > 0 ? (
        <div className={styles.below}>
          {clashes(line).map((field) => (
            <LineClash key={field} line={line} field={field} />
          ))}
          {isOpen && hasDetails(line) ? <LineDetails line={line} name={name} /> : null}
        </div>
      ) : null}
    </div>
  );
});

/** A chapter's and a focus area's text stand in the outline itself; they have nothing else. */
function hasDetails({ kind }: Line): boolean {
  return kind !== "chapter" && kind !== "focusArea";
}

// What does not change while one writes is not drawn anew with each key.

const Handle = memo(function Handle({ lineKey, name }: { lineKey: string; name: string }) {
  const styles = useStyles();
  const { writing } = useWords();
  const { commands } = useDesk();
  return (
    <button
      type="button"
      id={`handle-${lineKey}`}
      data-handle={lineKey}
      draggable
      className={mergeClasses(styles.icon, styles.handle, "quiet")}
      aria-label={writing.menu(name)}
      aria-haspopup="menu"
      title={writing.handleHint}
      onClick={() => commands.run({ do: "menu" }, lineKey)}
    >
      <ReOrderDotsVertical16Regular />
    </button>
  );
});

const DetailsButton = memo(function DetailsButton({
  lineKey,
  name,
  isOpen,
}: {
  lineKey: string;
  name: string;
  isOpen: boolean;
}) {
  const styles = useStyles();
  const { writing } = useWords();
  const { openLines } = useDesk();
  return (
    <button
      type="button"
      className={mergeClasses(styles.icon, styles.details, "quiet", isOpen && styles.always)}
      aria-label={writing.details(name)}
      aria-expanded={isOpen}
      onClick={() => openLines.set(lineKey)}
    >
      {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
    </button>
  );
});

const Facts = memo(function Facts({
  responsible,
  due,
  dueStretch,
}: {
  responsible: Person | undefined;
  due: Day | undefined;
  dueStretch: Stretch | undefined;
}) {
  const styles = useStyles();
  const days = useDayTexts();
  const day = days.deadline({ due, dueStretch });
  return (
    <span className={styles.facts}>
      {responsible ? <Initials name={responsible.name} /> : null}
      {day ? <span title={day.title}>{day.text}</span> : null}
    </span>
  );
});
