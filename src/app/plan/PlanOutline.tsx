/**
 * The outline: focus areas as headings, a goal as one line that unfolds into its actions and signs. Two hundred goals
 * stay fluent.
 */
import { Button, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Outline, OutlineFocusArea } from "../../domain/plan/outline.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import { GoalLine } from "./GoalLine.tsx";

const useStyles = makeStyles({
  root: { containerType: "inline-size" },
  tools: { display: "flex", justifyContent: "flex-end", minHeight: "32px" },
  part: {
    marginBottom: tokens.spacingVerticalXXL,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 300px",
  },
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    position: "sticky",
    top: 0,
    // Above what stands on a goal's line above its link.
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { minWidth: "2.5rem", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export function PlanOutline({
  shown,
  asked,
  opened,
  clear,
}: {
  /** Ids of the goals that the filter lets through. */
  shown: ReadonlySet<number>;
  /** Ids of those of which one has asked for a part, which is shown at once. Another object for another question. */
  asked: ReadonlySet<number>;
  opened: number | undefined;
  clear: () => void;
}) {
  const styles = useStyles();
  const { plan } = useWords();
  const { outline } = useDepartmentView();
  const [unfolded, setUnfolded] = useState(asked);
  const [wasAsked, setWasAsked] = useState(asked);
  if (wasAsked !== asked) {
    setWasAsked(asked);
    setUnfolded(asked);
  }
  const toggle = useCallback((goal: number) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(goal)) after.add(goal);
      return after;
    });
  }, []);
  if (outline.goals.length === 0) return <Text>{plan.noGoals}</Text>;
  if (shown.size === 0) {
    return (
      <div role="status">
        <Text block>{plan.nothingFound}</Text>
        <Button appearance="transparent" onClick={clear} style={{ paddingLeft: 0 }}>
          {plan.clear}
        </Button>
      </div>
    );
  }
  const isAllUnfolded = outline.goals.every(({ goal }) => unfolded.has(goal.id));
  return (
    <div className={styles.root}>
      <div className={styles.tools}>
        <Button
          appearance="transparent"
          size="small"
          onClick={() => setUnfolded(isAllUnfolded ? new Set() : idsOf(outline))}
        >
          {isAllUnfolded ? plan.foldAll : plan.unfoldAll}
        </Button>
      </div>
      {outline.focusAreas
        .map((part) => ({ part, goals: part.goals.filter(({ goal }) => shown.has(goal.id)) }))
        .filter(({ goals }) => goals.length > 0)
        .map(({ part, goals }) => (
          <section key={part.focusArea?.id ?? 0} className={styles.part} aria-labelledby={headingId(part)}>
            {part.focusArea || outline.focusAreas.length > 1 ? (
              <div className={styles.heading}>
                <Text className={styles.number} size={500}>
                  {part.number}
                </Text>
                <Subtitle1 as="h2" id={headingId(part)} className={styles.title}>
                  {part.focusArea?.title ?? plan.directGoals}
                </Subtitle1>
                <Text className={styles.count}>{plan.goalCount(goals.length)}</Text>
              </div>
            ) : (
              <h2 id={headingId(part)} hidden>
                {plan.onlyGoals}
              </h2>
            )}
            <ul className={styles.list}>
              {goals.map((goal) => (
                <GoalLine
                  key={goal.goal.id}
                  entry={goal}
                  isOpened={goal.goal.id === opened}
                  isUnfolded={unfolded.has(goal.goal.id)}
                  toggle={toggle}
                />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function idsOf(outline: Outline): ReadonlySet<number> {
  return new Set(outline.goals.map(({ goal }) => goal.id));
}

function headingId(part: OutlineFocusArea): string {
  return `focus-area-${part.focusArea?.id ?? 0}`;
}
