/**
 * A department's reminders: what its channel will hear in the coming days, what it has heard, what did not arrive, and
 * when the job ran.
 */
import { Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { addDays, daysBetween } from "../../domain/calendar/calendar.ts";
import { weekdayInText } from "../../domain/calendar/day-words.ts";
import type { Day } from "../../schema/day.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingRows } from "../states/LoadingPage.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { ComingReminders } from "./ComingReminders.tsx";
import { LastRun } from "./LastRun.tsx";
import { SentReminders } from "./SentReminders.tsx";
import { useLedger } from "./use-ledger.ts";
import { daysAhead, useComingReminders } from "./use-coming-reminders.ts";
import { usePlanContents } from "./use-plan-contents.ts";

const noRows: readonly ReminderRow[] = [];

const useStyles = makeStyles({
  lead: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    maxWidth: "72ch",
    color: tokens.colorNeutralForeground2,
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    marginTop: tokens.spacingVerticalXXL,
    alignItems: "start",
    "@media (max-width: 767px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: { gridColumn: "1 / -1" },
});

export function DepartmentReminders() {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  const { key, department: unit } = useDepartmentView();
  const { data, error, refetch } = useLedger(addDays(today, -daysAhead), key);
  const rows = data ?? noRows;
  const everybodys = useComingReminders(usePlanContents(), rows);
  const coming = useMemo(() => everybodys?.filter(({ department }) => department === key), [everybodys, key]);
  if (data === undefined && error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (data === undefined || coming === undefined) return <LoadingRows />;
  const ledger = rows.filter(({ kind }) => kind === "reminder");
  const first = coming[0]?.on;
  const runs = rows.filter(({ kind, state }) => kind === "run" && state !== "dropped");
  const hasRun = runs.length > 0;
  const whenOf = (day: Day) =>
    daysBetween(today, day) <= 1 ? days.relative(day).text : weekdayInText(language, day, today);
  const sent = ledger.filter(({ state }) => state === "sent" || state === "dropped");
  const problems = ledger.filter(({ state }) => state !== "sent" && state !== "dropped");
  return (
    <>
      <Title2 as="h1" block>
        {first === undefined
          ? words.reminders.nothingNext
          : (hasRun ? words.reminders.next : words.reminders.wouldBeNext)(
              coming.filter(({ on }) => on === first).length,
              whenOf(first),
            )}
      </Title2>
      <div className={styles.lead}>
        <LastRun runs={runs} only={unit?.title ?? key} />
        <Text>{words.reminders.about}</Text>
      </div>
      <div className={styles.columns}>
        {problems.length > 0 ? (
          <div className={styles.wide}>
            <SentReminders title={words.reminders.failures} rows={problems} isProblem />
          </div>
        ) : null}
        <ComingReminders reminders={coming} />
        <SentReminders title={words.reminders.sent} rows={sent} isProblem={false} />
      </div>
    </>
  );
}
