/** The plan as a document, for reading and printing: chapters, focus areas, goals with all that belongs to them. */
import { Subtitle1, Subtitle2, Text, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { deadlineInText } from "../../domain/calendar/stretch.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { goalStanding } from "../../domain/plan/overview.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { StatusPill } from "../status/StatusPill.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { Paragraphs } from "../fields/Paragraphs.tsx";

const useStyles = makeStyles({
  root: {
    maxWidth: "72ch",
    overflowWrap: "anywhere",
    marginTop: tokens.spacingVerticalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  goal: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    breakInside: "avoid",
  },
  small: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function PlanReading() {
  const styles = useStyles();
  const { plan } = useSpeech().words;
  const { outline } = useDepartmentView();
  // A målplan has no focus areas, and nothing is missing.
  const direct = outline.focusAreas.length > 1 ? plan.directGoals : plan.onlyGoals;
  return (
    <article className={styles.root}>
      {outline.chapters.map((chapter) => (
        <section key={chapter.id} className={styles.part}>
          <Title3 as="h2">{chapter.title}</Title3>
          <Paragraphs text={chapter.description} />
        </section>
      ))}
      {outline.focusAreas.map((part) => (
        <section key={part.focusArea?.id ?? 0} className={styles.part}>
          <Title3 as="h2">
            {part.number} {part.focusArea?.title ?? direct}
          </Title3>
          <Paragraphs text={part.focusArea?.description ?? ""} />
          {part.goals.map((entry) => (
            <ReadGoal key={entry.goal.id} entry={entry} />
          ))}
        </section>
      ))}
    </article>
  );
}

function ReadGoal({ entry }: { entry: OutlineGoal }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const days = useDayTexts();
  const { standings, quarter } = useDepartmentView();
  const { goal } = entry;
  const facts = [goal.responsible?.name, days.until(goal)].filter((fact) => fact !== undefined);
  return (
    <section className={styles.goal}>
      <Subtitle1 as="h3">
        {entry.number} {goal.title}
      </Subtitle1>
      <Text className={styles.small}>{facts.join(" · ")}</Text>
      <StatusPill standing={goalStanding(standings, goal, quarter)} />
      <Paragraphs text={goal.description} />
      <ReadParts title={words.plan.actions} parts={entry.actions} />
      <ReadParts title={words.plan.milestones} parts={entry.milestones} />
      <ReadParts title={words.plan.indicators} parts={entry.indicators} />
    </section>
  );
}

function ReadParts({ title, parts }: { title: string; parts: readonly PlanElement[] }) {
  const styles = useStyles();
  const { language } = useSpeech();
  if (parts.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h4">{title}</Subtitle2>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.id}>
            {part.title}
            {part.due === undefined ? null : (
              <Text className={styles.small}> · {deadlineInText(language, part)}</Text>
            )}
            <Paragraphs text={part.description} />
          </li>
        ))}
      </ul>
    </>
  );
}
