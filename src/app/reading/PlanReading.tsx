/**
 * The plan as a document, for reading and printing: contents, chapters, focus areas, goals with all that belongs to
 * them.
 */
import { Link, Text, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { keyOf } from "../../domain/writing/line.ts";
import type { Outline } from "../../domain/plan/outline.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useStrategy } from "../site/use-strategy.ts";
import { useSpeech } from "../words/use-words.tsx";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { ReadGoal } from "./ReadGoal.tsx";

const useStyles = makeStyles({
  root: {
    maxWidth: "72ch",
    overflowWrap: "anywhere",
    marginTop: tokens.spacingVerticalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    // A flex box is not divided between pages as a document is.
    "@media print": { display: "block", maxWidth: "none" },
    // No heading stands alone at the foot of a page: only a block can keep together with what follows it.
    "& h2, & h3, & h4": { display: "block", breakAfter: "avoid", breakInside: "avoid" },
    "& p, & li": { orphans: 2, widows: 2 },
  },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "@media print": { display: "block", marginTop: tokens.spacingVerticalXXL },
  },
  contents: { breakInside: "avoid" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  goals: { listStyleType: "none", margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  // As high as a finger can hit.
  entry: { textAlign: "start", display: "inline-block", padding: "2px 0", minHeight: "24px" },
});

/** Fewer headings are seen at a glance. */
const fewest = 3;

export function PlanReading() {
  const styles = useStyles();
  const { plan } = useSpeech().words;
  const { outline } = useDepartmentView();
  const isAnswering = outline.goals.some(
    ({ goal }) => goal.objectives.length + goal.strategicFocusAreas.length > 0,
  );
  const strategy = useStrategy(isAnswering);
  // A målplan has no focus areas, and nothing is missing.
  const direct = outline.focusAreas.length > 1 ? plan.directGoals : plan.onlyGoals;
  return (
    <article className={styles.root}>
      <Contents outline={outline} direct={direct} />
      {outline.chapters.map((chapter) => (
        <section key={chapter.id} className={styles.part} data-line={keyOf(chapter)}>
          <Title3 as="h2" id={headingOf(chapter.id)} tabIndex={-1}>
            {chapter.title}
          </Title3>
          <Paragraphs text={chapter.description} />
        </section>
      ))}
      {outline.focusAreas.map((part) => (
        <section key={part.focusArea?.id ?? 0} className={styles.part}>
          <Title3
            as="h2"
            id={headingOf(part.focusArea?.id ?? 0)}
            tabIndex={-1}
            data-line={part.focusArea && keyOf(part.focusArea)}
          >
            {part.number} {part.focusArea?.title ?? direct}
          </Title3>
          <Paragraphs text={part.focusArea?.description ?? ""} />
          {part.goals.map((entry) => (
            <ReadGoal key={entry.goal.id} entry={entry} strategy={strategy} id={headingOf(entry.goal.id)} />
          ))}
        </section>
      ))}
    </article>
  );
}

function headingOf(id: number): string {
  return `laes-${id}`;
}

/** Leads to a heading without leaving the plan's address. */
function Contents({ outline, direct }: { outline: Outline; direct: string }) {
  const styles = useStyles();
  const { plan } = useSpeech().words;
  const { chapters, focusAreas, goals } = outline;
  if (chapters.length + focusAreas.length + goals.length < fewest) return null;
  const entry = (id: number, text: string) => (
    <Link
      as="button"
      className={styles.entry}
      onClick={() => {
        const heading = document.getElementById(headingOf(id));
        heading?.scrollIntoView({ block: "start" });
        heading?.focus({ preventScroll: true });
      }}
    >
      {text}
    </Link>
  );
  return (
    <nav className={styles.contents} aria-label={plan.contents}>
      <Text weight="semibold">{plan.contents}</Text>
      <ul className={styles.list}>
        {chapters.map(({ id, title }) => (
          <li key={id}>{entry(id, title)}</li>
        ))}
        {focusAreas.map((part) => (
          <li key={part.focusArea?.id ?? 0}>
            {entry(part.focusArea?.id ?? 0, `${part.number} ${part.focusArea?.title ?? direct}`)}
            <ul className={styles.goals}>
              {part.goals.map(({ goal, number }) => (
                <li key={goal.id}>{entry(goal.id, `${number} ${goal.title}`)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
