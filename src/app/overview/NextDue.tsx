/** What is due next in the plan: deadlines and evaluations of the coming weeks, what is overdue first. */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { isLoose } from "../../domain/calendar/stretch.ts";
import { daysBetween } from "../../domain/calendar/calendar.ts";
import { daysAhead, dueIn, dueLabel } from "../../domain/plan/overview.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useProduct } from "../site/product.tsx";
import { goalPlace, hrefOf, nextDuePlace } from "../site/places.ts";
import { Initials } from "../site/Initials.tsx";
import { DoneMark } from "../status/DoneMark.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { Fragment } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import { patiently } from "../calm/patiently.ts";
import { WhenCalm } from "../calm/WhenCalm.tsx";
import { Part } from "../layout/Part.tsx";
import { useDueRow } from "./due-row.ts";

const AwaitedAgreements = onDemand(
  async () => (await patiently(() => import("./AwaitedAgreements.tsx"))).AwaitedAgreements,
);

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { display: "block", marginTop: tokens.spacingVerticalM },
});

/** What is overdue must not hide what is to come, nor the other way round. */
const shownOverdue = 3;
const shownInAll = 7;

export function NextDue() {
  const styles = { ...useStyles(), ...useDueRow() };
  const { words, say } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  const { key, plan, outline, standings } = useDepartmentView();
  const due = dueIn(outline, standings, today, daysAhead);
  const overdue = due.filter(({ on }) => on < today);
  const coming = due.filter(({ on }) => on >= today);
  // What has waited longest first.
  const oldest = overdue.slice(0, Math.max(shownOverdue, shownInAll - coming.length));
  const shown = [...oldest, ...coming].slice(0, shownInAll);
  const hiddenOverdue = overdue.length - oldest.length;
  const hiddenComing = due.length - shown.length - hiddenOverdue;
  if (!plan) return null;
  // Where the list goes on to what is to come, one sees that more is overdue.
  const moreOverdue =
    hiddenOverdue > 0 ? (
      <li className={styles.row}>
        <span />
        <Link className={styles.overdue} href={hrefOf(nextDuePlace(key, plan.id))}>
          {words.overview.andMoreOverdue(hiddenOverdue)}
        </Link>
      </li>
    ) : null;
  // What awaits one now stands before what is to come; a moment after the rest, which it moves down only from there.
  const betweenOverdueAndComing = (
    <>
      {moreOverdue}
      <WhenCalm>
        <AwaitedAgreements />
      </WhenCalm>
    </>
  );
  return (
    <Part title={words.overview.next}>
      {due.length === 0 ? <Text>{words.overview.nothingNext}</Text> : null}
      <ul className={styles.list}>
        {shown.map(({ element, goal, on, what }, index) => {
          const late = daysBetween(on, today);
          const near = days.relative(on);
          const loose = what === "deadline" && isLoose(element) ? days.deadline(element) : undefined;
          const { text, title } = loose && Math.abs(late) > 1 ? loose : near;
          const name =
            what === "evaluation" ? `${say(dueLabel.evaluation)}: ${element.title}` : element.title;
          return (
            <Fragment key={`${what}${element.id}`}>
              {index === oldest.length ? betweenOverdueAndComing : null}
              <li className={styles.row}>
                <Text className={late > 0 ? styles.overdue : styles.day} title={title}>
                  {text}
                </Text>
                <span>
                  <Link
                    href={hrefOf(goalPlace(key, plan.id, goal.goal.id, false, element.id))}
                    appearance="subtle"
                  >
                    {name}
                  </Link>{" "}
                  <Text className={late > 0 ? styles.overdue : styles.small}>
                    {late > 0
                      ? `· ${words.overview.overdue(late)}`
                      : element === goal.goal
                        ? ""
                        : `·\u00A0${words.overview.goal(goal.number)}`}
                  </Text>
                </span>
                <span className={styles.who}>
                  {element.responsible ? <Initials name={element.responsible.name} /> : null}
                  <DoneMark element={element} goal={goal.goal.id} />
                </span>
              </li>
            </Fragment>
          );
        })}
        {shown.length > oldest.length ? null : betweenOverdueAndComing}
      </ul>
      {hiddenComing > 0 ? (
        <Link className={styles.more} href={hrefOf(nextDuePlace(key, plan.id))}>
          {words.overview.andMore(hiddenComing)}
        </Link>
      ) : null}
    </Part>
  );
}
