/** What stands under a goal in the outline: actions and trial actions with their state, signs, milestones. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 4.5rem`,
    "@container (max-width: 560px)": { paddingLeft: "2rem" },
  },
  row: {
    display: "grid",
    gridTemplateColumns: "7rem minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    "@container (max-width: 560px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  kind: { color: tokens.colorNeutralForeground2 },
  title: { overflowWrap: "anywhere", maxWidth: "72ch" },
  facts: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

export function GoalParts({ entry }: { entry: OutlineGoal }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const days = useDayTexts();
  const facts = (part: PlanElement) => {
    const on = days.deadline(part) ?? days.deadline({ due: part.evaluateOn });
    return [
      part.state === undefined ? undefined : say(planElements.fields.state.choices[part.state]),
      on?.text,
      part.responsible?.name.split(" ")[0],
    ]
      .filter((fact) => fact !== undefined)
      .join(" · ");
  };
  return (
    <ul className={styles.list}>
      {[...entry.actions, ...entry.milestones, ...entry.indicators].map((part) => (
        <li key={part.id} className={styles.row}>
          <Text className={styles.kind}>
            {say(shortKinds[part.kind] ?? planElements.kinds[part.kind].label)}
          </Text>
          <Text className={styles.title}>{part.title}</Text>
          <Text className={styles.facts}>{facts(part)}</Text>
        </li>
      ))}
    </ul>
  );
}

/** "Tegn eller målindikator" is too long where it stands before each line. */
const shortKinds: Partial<Record<PlanElement["kind"], { da: string; en: string }>> = {
  indicator: { da: "Tegn", en: "Sign" },
};
