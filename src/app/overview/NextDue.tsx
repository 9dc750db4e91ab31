/** What is due next in the plan: deadlines and evaluations of the coming weeks, what is overdue first. */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { daysBetween } from "../../domain/calendar/calendar.ts";
import { dueIn, dueLabel } from "../../domain/plan/overview.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useProduct } from "../site/product.tsx";
import { goalPlace, hrefOf, pagePlace } from "../site/places.ts";
import { Initials } from "../site/Initials.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { Part } from "../layout/Part.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "4.5rem minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  day: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  small: { color: tokens.colorNeutralForeground2 },
  more: { display: "block", marginTop: tokens.spacingVerticalM },
});

const daysAhead = 56;
/** What is overdue must not hide what is to come, nor the other way round. */
const shownOverdue = 3;
const shownInAll = 7;

export function NextDue() {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  const { key, plan, outline, standings } = useDepartmentView();
  const due = dueIn(outline, standings, today, daysAhead);
  const overdue = due.filter(({ on }) => on < today);
  const coming = due.filter(({ on }) => on >= today);
  const latestOverdue = overdue.slice(-Math.max(shownOverdue, shownInAll - coming.length));
  const shown = [...latestOverdue, ...coming].slice(0, shownInAll);
  if (!plan) return null;
  return (
    <Part title={words.overview.next}>
      {due.length === 0 ? <Text>{words.overview.nothingNext}</Text> : null}
      <ul className={styles.list}>
        {shown.map(({ element, goal, on, what }) => {
          const late = daysBetween(on, today);
          const { text, title } = days.relative(on);
          const name =
            what === "evaluation" ? `${say(dueLabel.evaluation)}: ${element.title}` : element.title;
          return (
            <li key={`${what}${element.id}`} className={styles.row}>
              <Text className={late > 0 ? styles.overdue : styles.day} title={title}>
                {text}
              </Text>
              <span>
                <Link href={hrefOf(goalPlace(key, plan.id, goal.goal.id))} appearance="subtle">
                  {name}
                </Link>{" "}
                <Text className={late > 0 ? styles.overdue : styles.small}>
                  {late > 0
                    ? `· ${words.overview.overdue(late)}`
                    : element === goal.goal
                      ? ""
                      : `· ${words.overview.goal(goal.number)}`}
                </Text>
              </span>
              {element.responsible ? <Initials name={element.responsible.name} /> : null}
            </li>
          );
        })}
      </ul>
      {due.length > shown.length ? (
        <Link className={styles.more} href={hrefOf(pagePlace(key, "plan", plan.id))}>
          {words.overview.andMore(due.length - shown.length)}
        </Link>
      ) : null}
    </Part>
  );
}
