/** The opened goal's actions, trial actions and milestones, each with its state, who and until when. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { fullDay } from "../../domain/calendar/day-words.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useSpeech } from "../words/use-words.tsx";
import { PanelPart } from "../layout/PanelPart.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { display: "block", overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, display: "block" },
});

export function GoalActions({ entry }: { entry: OutlineGoal }) {
  const { goal } = useSpeech().words;
  return (
    <>
      {entry.actions.length > 0 ? <Parts title={goal.actions} parts={entry.actions} /> : null}
      {entry.milestones.length > 0 ? <Parts title={goal.milestones} parts={entry.milestones} /> : null}
    </>
  );
}

function Parts({ title, parts }: { title: string; parts: readonly PlanElement[] }) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const days = useDayTexts();
  return (
    <PanelPart title={title}>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.id} className={styles.row}>
            <Text className={styles.title}>{part.title}</Text>
            <Text className={styles.small} size={200}>
              {[
                part.kind === "trialAction" ? words.goal.tried : undefined,
                part.state === undefined ? undefined : say(planElements.fields.state.choices[part.state]),
                part.responsible?.name,
                days.deadline(part)?.text,
              ]
                .filter((fact) => fact !== undefined)
                .join(" · ")}
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
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
