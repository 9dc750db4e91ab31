/**
 * What colleagues have said lately, as one would hear it in the corridor: shape, goal, their own words, name and day.
 */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { newsOf } from "../../domain/plan/overview.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { goalPlace, hrefOf } from "../site/places.ts";
import { StatusShape } from "../status/StatusShape.tsx";
import { useWords } from "../words/use-words.tsx";
import { Part } from "../layout/Part.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 639px)": { gridTemplateColumns: "24px minmax(0, 1fr)" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    maxWidth: "72ch",
    overflowWrap: "anywhere",
  },
  who: {
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    "@media (max-width: 639px)": { gridColumn: 2 },
  },
});

const shown = 5;

export function News() {
  const styles = useStyles();
  const { overview } = useWords();
  const days = useDayTexts();
  const { key, plan, outline, standings } = useDepartmentView();
  const news = newsOf(outline, standings, shown);
  if (!plan) return null;
  return (
    <Part title={overview.news}>
      {news.length === 0 ? <Text>{overview.nothingNew}</Text> : null}
      <ul className={styles.list}>
        {news.map(({ row, element, goal }) => {
          const { text, title } = days.ago(row.createdAt);
          return (
            <li key={row.id} className={styles.row}>
              <StatusShape standing={row.assessment ?? "none"} size={20} named />
              <div>
                <Link
                  className={styles.title}
                  appearance="subtle"
                  href={hrefOf(goalPlace(key, plan.id, goal.goal.id))}
                >
                  {goal.number} {element.title}
                </Link>
                <Text className={styles.text}>{row.text}</Text>
              </div>
              <Text className={styles.who} title={title}>
                {row.author.name.split(" ")[0]} · {text}
              </Text>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
