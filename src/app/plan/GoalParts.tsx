/** What stands under a goal in the outline: actions and trial actions with their state, signs, milestones. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { stateOf } from "../../domain/plan/action-state.ts";
import { isOverdue } from "../../domain/plan/overview.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { DoneMark } from "../status/DoneMark.tsx";
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
  titled: { display: "flex", alignItems: "center", minWidth: 0 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  title: { overflowWrap: "anywhere", maxWidth: "72ch" },
  facts: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

export function GoalParts({ entry }: { entry: OutlineGoal }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { today } = useProduct();
  const { standings } = useDepartmentView();
  const days = useDayTexts();
  const facts = (part: PlanElement) => {
    const state = stateOf(part, standings);
    const on = days.deadline(part) ?? days.deadline({ due: part.evaluateOn });
    return [
      state && say(planElements.fields.state.choices[state]),
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
          <span className={styles.titled}>
            <DoneMark element={part} goal={entry.goal.id} />
            <Text className={styles.title}>{part.title}</Text>
          </span>
          <Text className={styles.facts}>
            {facts(part)}
            {isOverdue(part, standings, today) ? (
              <span className={styles.overdue}> · {words.plan.isOverdue}</span>
            ) : null}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** "Tegn eller målindikator" is too long where it stands before each line. */
const shortKinds: Partial<Record<PlanElement["kind"], { da: string; en: string }>> = {
  indicator: { da: "Tegn", en: "Sign" },
};
