/**
 * One goal in the outline: number, title, responsible, deadline, the last quarters as small shapes, and how it stands.
 * Unfolds in place.
 */
import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { addQuarters } from "../../domain/calendar/calendar.ts";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { assessmentIn, standingOf } from "../../domain/plan/standing.ts";
import { keyOf } from "../../domain/writing/line.ts";
import { goalStanding, isOverdue } from "../../domain/plan/overview.ts";
import { quietHover } from "../theme/quiet-hover.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useProduct } from "../site/product.tsx";
import { goalPlace, hrefOf } from "../site/places.ts";
import { looks } from "../status/look.ts";
import { StatusPill } from "../status/StatusPill.tsx";
import { StatusShape } from "../status/StatusShape.tsx";
import { Initials } from "../site/Initials.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { GoalParts } from "./GoalParts.tsx";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px 2.75rem minmax(0, 1fr) 32px 4.75rem 4.75rem 13.5rem",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderRadius: tokens.borderRadiusLarge,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    position: "relative",
    ...quietHover,
    // By the room that the outline has, which an opened goal takes much of.
    "@container (min-width: 561px) and (max-width: 780px)": {
      gridTemplateColumns: "24px 2.5rem minmax(0, 1fr) 32px 4.75rem 13.25rem",
    },
    "@container (max-width: 560px)": {
      gridTemplateColumns: "24px 2.25rem minmax(0, 1fr) auto",
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  opened: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    // The contrast theme has no background for it.
    ':global([data-theme="contrast"])': {
      backgroundColor: tokens.colorNeutralBackground1,
      outline: `2px solid ${tokens.colorNeutralForeground1}`,
    },
  },
  fold: { minWidth: "24px", maxWidth: "24px", padding: 0, zIndex: 1 },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  title: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // The whole line is the link, while the words alone are read aloud.
    "::after": { content: "''", position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  titled: { minWidth: 0, overflowWrap: "anywhere" },
  late: { color: tokens.colorStatusDangerForeground3, whiteSpace: "nowrap" },
  openedTitle: { fontWeight: tokens.fontWeightSemibold },
  due: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  history: {
    display: "inline-flex",
    gap: tokens.spacingHorizontalXXS,
    "@container (max-width: 780px)": { display: "none" },
  },
  hideNarrow: { "@container (max-width: 560px)": { display: "none" } },
  standing: { display: "inline-flex", "@container (max-width: 560px)": { gridColumn: "3 / 5" } },
  above: { zIndex: 1 },
});

/** The three quarters before this one: together with the pill, a year at a glance. */
const earlier = [3, 2, 1] as const;

export const GoalLine = memo(function GoalLine({
  entry,
  isOpened,
  isUnfolded,
  toggle,
}: {
  entry: OutlineGoal;
  isOpened: boolean;
  isUnfolded: boolean;
  toggle: (goal: number) => void;
}) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  const { key, plan, standings, quarter } = useDepartmentView();
  const { goal, number } = entry;
  const standing = goalStanding(standings, goal, quarter);
  const history = earlier.map((back) => {
    const of = addQuarters(quarter, -back);
    return { of, standing: assessmentIn(standingOf(standings, goal.id), of) ?? ("none" as const) };
  });
  const historyText = words.plan.history(
    history
      .map(({ of, standing: was }) => `${quarterInText(language, of)}: ${say(looks[was].label)}`)
      .join(", "),
  );
  const due = days.deadline(goal);
  const isLate = isOverdue(goal, standings, today);
  const lateParts = [...entry.actions, ...entry.milestones].filter((part) =>
    isOverdue(part, standings, today),
  ).length;
  const parts = entry.actions.length + entry.indicators.length + entry.milestones.length;
  return (
    <li>
      <div className={mergeClasses(styles.row, isOpened && styles.opened)} data-line={keyOf(goal)}>
        {parts > 0 ? (
          <Button
            className={styles.fold}
            appearance="transparent"
            size="small"
            icon={isUnfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-label={words.plan.unfold(goal.title)}
            aria-expanded={isUnfolded}
            onClick={() => toggle(goal.id)}
          />
        ) : (
          <span />
        )}
        <Text className={styles.number}>{number}</Text>
        <span className={styles.titled}>
          <a
            id={`goal-${goal.id}`}
            className={mergeClasses(styles.title, isOpened && styles.openedTitle)}
            href={hrefOf(goalPlace(key, plan?.id ?? 0, goal.id))}
            aria-current={isOpened ? "true" : undefined}
          >
            {goal.title || `#${goal.id}`}
          </a>
          {lateParts > 0 ? (
            <Text size={200} className={styles.late}>
              {" "}
              {words.plan.partsOverdue(lateParts)}
            </Text>
          ) : null}
        </span>
        <span className={styles.above}>
          {goal.responsible ? <Initials name={goal.responsible.name} /> : null}
        </span>
        <Text
          className={mergeClasses(styles.due, isLate && styles.overdue, styles.hideNarrow)}
          title={due?.title}
        >
          {due?.text}
        </Text>
        <span className={styles.history} role="img" aria-label={historyText} title={historyText}>
          {history.map(({ of, standing: was }) => (
            <StatusShape key={of} standing={was} size={16} />
          ))}
        </span>
        <span className={styles.standing}>
          <StatusPill standing={standing} size={18} />
        </span>
      </div>
      {isUnfolded ? <GoalParts entry={entry} /> : null}
    </li>
  );
});
