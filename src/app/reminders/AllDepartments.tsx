/**
 * All departments, a line each: what comes and when, when it last heard something, what failed and whether it can hear
 * anything; unfolded it shows its rows.
 */
import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { DepartmentReminders } from "../../domain/reminder/overview.ts";
import { useDayTexts } from "../site/day-text.ts";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { ComingRows } from "./ComingRows.tsx";
import { DayGroup, useRowStyles } from "./DayGroup.tsx";
import { mostNamed } from "./DepartmentRows.tsx";
import { Fold, type Folded } from "./Fold.tsx";
import { SentRows, sentDayOf } from "./SentRows.tsx";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  grave: { color: tokens.colorStatusDangerForeground3 },
  heading: { display: "block", marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  leave: { display: "inline-block", marginTop: tokens.spacingVerticalM },
});

/** `wish`: what is searched for; only departments with something found are shown, unfolded. */
export function AllDepartments({
  departments,
  wish,
}: {
  departments: readonly DepartmentReminders[];
  wish: string;
}) {
  const styles = useStyles();
  const { everybody } = useWords().reminders;
  const shown = departments.filter(
    ({ coming, sent, failed }) => wish === "" || coming.length + sent.length + failed.length > 0,
  );
  if (shown.length === 0) return <Text>{everybody.nothingFound(wish)}</Text>;
  return (
    <div className={styles.root}>
      <Fold
        isNamed
        items={shown.map((each): Folded => ({
          key: each.department.key,
          title: each.department.title,
          brief: <Brief {...each} />,
          content: <Content {...each} />,
        }))}
        open={() => wish !== "" && shown.length <= 3}
      />
    </div>
  );
}

function Brief({ coming, sent, failed, silence }: DepartmentReminders) {
  const styles = useStyles();
  const { everybody } = useWords().reminders;
  const days = useDayTexts();
  const last = sent
    .flatMap((row) => (row.state === "sent" ? (sentDayOf(row) ?? []) : []))
    .toSorted()
    .at(-1);
  const [first] = coming;
  const facts = [
    silence === undefined
      ? undefined
      : { text: everybody.silences[silence], isGrave: silence === "withoutChannel" },
    failed.length > 0 ? { text: everybody.failedCount(failed.length), isGrave: true } : undefined,
    {
      text: first ? everybody.comingTo(coming.length, days.relative(first.on).text) : everybody.nothingComing,
    },
    last === undefined ? undefined : { text: everybody.lastSent(days.relative(last).text) },
  ].filter((fact) => fact !== undefined);
  return facts.map(({ text, isGrave }, index) => (
    <Fragment key={text}>
      {index === 0 ? "" : " · "}
      <span className={mergeClasses(isGrave && styles.grave)}>{text}</span>
    </Fragment>
  ));
}

function Content({ department, coming, sent, failed }: DepartmentReminders) {
  const styles = useStyles();
  const list = useRowStyles();
  const { reminders } = useWords();
  const { everybody } = reminders;
  const parts = [
    { title: reminders.failures, rows: failed, isProblem: true },
    { title: everybody.sentPart, rows: sent, isProblem: false },
  ] as const;
  return (
    <>
      {coming.length > 0 ? (
        <>
          <Text size={200} className={styles.heading}>
            {everybody.comingPart}
          </Text>
          <ul className={list.list}>
            {[...new Set(coming.map(({ on }) => on))].map((day) => (
              <DayGroup key={day} day={day}>
                <ComingRows reminders={coming.filter(({ on }) => on === day)} named={mostNamed} />
              </DayGroup>
            ))}
          </ul>
        </>
      ) : null}
      {parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows, isProblem }) => (
          <Fragment key={title}>
            <Text size={200} className={styles.heading}>
              {title}
            </Text>
            <ul className={list.list}>
              {[...new Set(rows.flatMap((row) => sentDayOf(row) ?? []))]
                .toSorted()
                .toReversed()
                .map((day) => (
                  <DayGroup key={day} day={day}>
                    <SentRows
                      rows={rows.filter((row) => sentDayOf(row) === day)}
                      isProblem={isProblem}
                      named={mostNamed}
                    />
                  </DayGroup>
                ))}
            </ul>
          </Fragment>
        ))}
      <Link className={styles.leave} href={hrefOf(pagePlace(department.key, "reminders"))}>
        {everybody.toDepartment(department.title)}
      </Link>
    </>
  );
}
