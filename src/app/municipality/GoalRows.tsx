/**
 * Goals of several departments in the words that were given: shape, title, department, last status, the last four
 * quarters, and who said it when. Each leads to the goal.
 */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import type { StandingGoal } from "../../domain/municipality/standing-goals.ts";
import { useDayTexts } from "../site/day-text.ts";
import { goalPlace, hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { looks } from "../status/look.ts";
import { StatusShape } from "../status/StatusShape.tsx";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 5.5rem minmax(8rem, 11rem) minmax(7rem, 9rem)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    breakInside: "avoid",
    "@media screen and (max-width: 899px)": {
      gridTemplateColumns: "24px minmax(0, 1fr) auto",
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2 },
  words: {
    display: "block",
    maxWidth: "72ch",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    marginTop: tokens.spacingVerticalXXS,
  },
  shapes: { display: "inline-flex", gap: tokens.spacingHorizontalXXS, alignSelf: "start", paddingTop: "1px" },
  note: {
    color: tokens.colorNeutralForeground2,
    "@media screen and (max-width: 899px)": { gridColumn: "2 / 4" },
  },
  who: {
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    "@media screen and (max-width: 899px)": { gridColumn: "2 / 4", textAlign: "left" },
  },
});

export function GoalRows({
  goals,
  noteOf,
  moreOf,
}: {
  goals: readonly StandingGoal[];
  /** What is to be said of a goal beside its quarters. */
  noteOf: (goal: StandingGoal) => string;
  /** What stands below its words. */
  moreOf?: (goal: StandingGoal) => ReactNode;
}) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  return (
    <ul className={styles.list}>
      {goals.map((entry) => {
        const { outline, standing, latest, quarters } = entry;
        const history = quarters
          .map(
            ({ quarter, standing: was }) =>
              `${quarterInText(language, quarter, today)}: ${say(looks[was].label)}`,
          )
          .join(", ");
        const said = latest && days.ago(latest.createdAt);
        return (
          <li key={outline.goal.id} className={styles.row}>
            <StatusShape standing={standing} size={20} named />
            <div>
              <Link
                className={styles.title}
                appearance="subtle"
                href={hrefOf(goalPlace(entry.department, entry.plan.id, outline.goal.id))}
              >
                {outline.number} {outline.goal.title}
              </Link>{" "}
              <Text className={styles.small}>· {entry.owner.title}</Text>
              {latest?.text ? <Text className={styles.words}>{latest.text}</Text> : null}
              {moreOf?.(entry)}
            </div>
            <span className={styles.shapes} role="img" aria-label={history} title={history}>
              {quarters.map(({ quarter, standing: was }) => (
                <StatusShape key={quarter} standing={was} size={16} />
              ))}
            </span>
            <Text className={styles.note}>{noteOf(entry)}</Text>
            <Text className={styles.who} title={said?.title}>
              {latest && said ? `${latest.author.name.split(" ")[0] ?? ""} · ${said.text}` : ""}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
