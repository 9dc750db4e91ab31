/**
 * The objectives that the council has selected for the plan's years, beside it while one writes: each with the goals
 * that answer it, or that none does yet.
 */
import { Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { outlineOf } from "../../domain/plan/outline.ts";
import { objectiveGroups } from "../../domain/plan/strategy-choices.ts";
import { keyOf } from "../../domain/writing/line.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { useStrategy } from "../site/use-strategy.ts";
import { useWords } from "../words/use-words.tsx";
import { useSettledElements } from "./use-settled-elements.ts";
import { useDesk } from "./writing-desk.tsx";

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
    overflowWrap: "anywhere",
    marginTop: tokens.spacingVerticalXL,
  },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: { marginBottom: tokens.spacingVerticalS },
  // Big enough for a finger.
  number: { minWidth: "24px", minHeight: "24px", fontVariantNumeric: "tabular-nums" },
  summary: { cursor: "pointer" },
});

export function SelectedObjectives({ plan, isFolded }: { plan: Plan; isFolded: boolean }) {
  const styles = useStyles();
  const { writing } = useWords();
  const strategy = useStrategy(true);
  const elements = useSettledElements();
  const { from, to } = plan;
  const selected = useMemo(() => {
    if (strategy === undefined || from === undefined || to === undefined) return undefined;
    return objectiveGroups(strategy.values(), { from, to }).find(
      ({ heading }) => heading.kind === "selected",
    );
  }, [strategy, from, to]);
  const goals = useMemo(() => outlineOf(elements).goals, [elements]);
  if (selected?.heading.kind !== "selected") return null;
  const title = writing.selected(selected.heading.years.join(", "));
  const list = (
    <ul className={styles.list}>
      {selected.choices.map(({ element }) => (
        <li key={element.id} className={styles.item}>
          <Text>{element.title}</Text>{" "}
          <Answers goals={goals.filter(({ goal }) => goal.objectives.some((id) => id === element.id))} />
        </li>
      ))}
    </ul>
  );
  if (isFolded) {
    return (
      <details className={styles.root}>
        <summary className={styles.summary}>{title}</summary>
        {list}
      </details>
    );
  }
  return (
    <aside className={styles.root} aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {list}
    </aside>
  );
}

function Answers({ goals }: { goals: ReturnType<typeof outlineOf>["goals"] }) {
  const styles = useStyles();
  const { writing } = useWords();
  const { commands } = useDesk();
  if (goals.length === 0) return <Text size={200}>· {writing.notAnswered}</Text>;
  return (
    <Text size={200}>
      · {writing.answeredBy}{" "}
      {goals.map(({ goal, number }) => (
        <Link
          key={goal.id}
          as="button"
          inline
          className={styles.number}
          onClick={() => commands.focus.in(keyOf(goal))}
        >
          {number}
        </Link>
      ))}
    </Text>
  );
}
