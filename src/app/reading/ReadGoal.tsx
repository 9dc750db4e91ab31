/**
 * A goal as it is read: who and when, what it answers, with whom, and its actions, milestones and signs with theirs.
 */
import { Subtitle1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { fullDay } from "../../domain/calendar/day-words.ts";
import { deadlineInText } from "../../domain/calendar/stretch.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { goalStanding } from "../../domain/plan/overview.ts";
import { keyOf } from "../../domain/writing/line.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { StatusPill } from "../status/StatusPill.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { Paragraphs } from "../fields/Paragraphs.tsx";

const useStyles = makeStyles({
  goal: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    "@media print": { display: "block", marginTop: tokens.spacingVerticalXL },
  },
  // What a goal is goes over the page together, with the first of what it says.
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "@media print": { display: "block", breakAfter: "avoid", breakInside: "avoid" },
  },
  small: { color: tokens.colorNeutralForeground2, display: "block" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  item: { breakInside: "avoid" },
});

export function ReadGoal({
  entry,
  strategy,
  id,
}: {
  entry: OutlineGoal;
  /** The political layer by id; undefined until it is there. */
  strategy: ReadonlyMap<number, StrategyElement> | undefined;
  /** Of the heading. */
  id: string;
}) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { goal: goalWords } = words;
  const days = useDayTexts();
  const { standings, quarter, snapshot } = useDepartmentView();
  const { goal } = entry;
  const facts = [goal.responsible?.name, days.until(goal)].filter((fact) => fact !== undefined);
  const answers = [...goal.strategicFocusAreas, ...goal.objectives].flatMap(
    (each) => strategy?.get(each)?.title ?? [],
  );
  const together = snapshot.organisation.filter((unit) => goal.departments.some((each) => each === unit.id));
  return (
    <section className={styles.goal} data-line={keyOf(goal)}>
      <div className={styles.head}>
        <Subtitle1 as="h3" id={id} tabIndex={-1}>
          {entry.number} {goal.title}
        </Subtitle1>
        <Text className={styles.small}>{facts.join(" · ")}</Text>
        {answers.length === 0 ? null : (
          <Text className={styles.small}>
            {goalWords.answers}: {answers.join(", ")}
          </Text>
        )}
        {together.length === 0 ? null : (
          <Text className={styles.small}>
            {words.plan.together}: {together.map(({ title }) => title).join(", ")}
          </Text>
        )}
        <StatusPill standing={goalStanding(standings, goal, quarter)} />
      </div>
      <Paragraphs text={goal.description} />
      <ReadParts title={words.plan.actions} parts={entry.actions} />
      <ReadParts title={words.plan.milestones} parts={entry.milestones} />
      <ReadParts title={words.plan.indicators} parts={entry.indicators} />
    </section>
  );
}

function ReadParts({ title, parts }: { title: string; parts: readonly PlanElement[] }) {
  const styles = useStyles();
  const factsOf = useFacts();
  if (parts.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h4">{title}</Subtitle2>
      <ul className={styles.list}>
        {parts.map((part) => {
          const facts = factsOf(part);
          return (
            <li key={part.id} className={styles.item} data-line={keyOf(part)}>
              {part.title}
              {facts.length === 0 ? null : <Text className={styles.small}>{facts.join(" · ")}</Text>}
              <Paragraphs text={part.description} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Who answers for a part and by when, what a trial is for, and what a sign is to come to. */
function useFacts(): (part: PlanElement) => readonly string[] {
  const { words, language } = useSpeech();
  const { goal } = words;
  const figure = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 2 });
  return (part) => {
    const unit = part.unit === undefined ? "" : ` ${part.unit}`;
    const amount = (value: number | undefined, say: (text: string, of: string) => string) =>
      value === undefined ? undefined : say(figure.format(value), unit);
    return [
      part.kind === "trialAction" ? goal.tried : undefined,
      part.responsible?.name,
      deadlineInText(language, part),
      part.targetGroup ? `${goal.forWhom}: ${part.targetGroup}` : undefined,
      part.expectedEffect ? `${goal.expected}: ${part.expectedEffect}` : undefined,
      part.evaluateOn ? goal.evaluate(fullDay(language, part.evaluateOn)) : undefined,
      amount(part.baseline, goal.baseline),
      amount(part.target, goal.target),
    ].filter((fact) => fact !== undefined);
  };
}
