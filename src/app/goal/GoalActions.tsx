/** The opened goal's actions, trial actions and milestones, each with its state, who and until when. */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { stateOf } from "../../domain/plan/action-state.ts";
import { isOverdue } from "../../domain/plan/overview.ts";
import { fullDay } from "../../domain/calendar/day-words.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { DoneMark } from "../status/DoneMark.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useSpeech } from "../words/use-words.tsx";
import { PanelPart } from "../layout/PanelPart.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    alignItems: "flex-start",
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    // Only seen in the contrast theme, which has no background for it.
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  text: { flexGrow: 1, minWidth: 0 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  title: { display: "block", overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, display: "block" },
});

export function GoalActions({
  entry,
  chosen,
}: {
  entry: OutlineGoal;
  /** The one that one came for. */
  chosen: number | undefined;
}) {
  const { goal } = useSpeech().words;
  return (
    <>
      {entry.actions.length > 0 ? (
        <Parts title={goal.actions} entry={entry} parts={entry.actions} chosen={chosen} />
      ) : null}
      {entry.milestones.length > 0 ? (
        <Parts title={goal.milestones} entry={entry} parts={entry.milestones} chosen={chosen} />
      ) : null}
    </>
  );
}

function Parts({
  title,
  entry,
  parts,
  chosen,
}: {
  title: string;
  entry: OutlineGoal;
  parts: readonly PlanElement[];
  chosen: number | undefined;
}) {
  const styles = useStyles();
  const { today } = useProduct();
  const { standings } = useDepartmentView();
  const { words, language, say } = useSpeech();
  const days = useDayTexts();
  const stateText = (part: PlanElement) => {
    const state = stateOf(part, standings);
    return state && say(planElements.fields.state.choices[state]);
  };
  return (
    <PanelPart title={title}>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li
            key={part.id}
            className={mergeClasses(styles.row, part.id === chosen && styles.chosen)}
            aria-current={part.id === chosen ? "true" : undefined}
          >
            <DoneMark element={part} goal={entry.goal.id} />
            <div className={styles.text}>
              <Text className={styles.title}>{part.title}</Text>
              <Text className={styles.small} size={200}>
                {[
                  part.kind === "trialAction" ? words.goal.tried : undefined,
                  stateText(part),
                  part.responsible?.name,
                  days.deadline(part)?.text,
                ]
                  .filter((fact) => fact !== undefined)
                  .join(" · ")}
                {isOverdue(part, standings, today) ? (
                  <span className={styles.overdue}> · {words.plan.isOverdue}</span>
                ) : null}
              </Text>
              {part.kind === "trialAction" ? (
                <Text className={styles.small} size={200}>
                  {[
                    part.targetGroup ? `${words.goal.forWhom}: ${part.targetGroup}` : undefined,
                    part.expectedEffect ? `${words.goal.expected}: ${part.expectedEffect}` : undefined,
                    part.evaluateOn ? words.goal.evaluate(fullDay(language, part.evaluateOn)) : undefined,
                  ]
                    .filter((fact) => fact !== undefined)
                    .join(" · ")}
                </Text>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
