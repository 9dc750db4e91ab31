/** The objectives that the council has selected for the year, to begin a plan's goals from. */
import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function ObjectiveChoice({
  year,
  offered,
  chosen,
  choose,
}: {
  year: number;
  offered: readonly StrategyElement[];
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
}) {
  const styles = useStyles();
  const { newPlan } = useWords();
  if (offered.length === 0) return <Text className={styles.quiet}>{newPlan.noObjectives(year)}</Text>;
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{newPlan.objectives(year)}</legend>
      <Text size={200} className={styles.quiet}>
        {newPlan.objectivesHint}
      </Text>
      {offered.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          checked={chosen.has(id)}
          onChange={(_, data) => {
            const next = new Set(chosen);
            if (data.checked === true) next.add(id);
            else next.delete(id);
            choose(next);
          }}
        />
      ))}
      <Text size={200} className={styles.quiet} role="status">
        {newPlan.chosen(offered.filter(({ id }) => chosen.has(id)).length)}
      </Text>
    </fieldset>
  );
}
