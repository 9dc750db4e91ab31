/**
 * All departments' reminders in one look, for the secretariat: when the job ran, who hears nothing, what comes, what
 * was sent, what failed.
 */
import { Switch, Tab, TabList, Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { SearchField } from "../fields/SearchField.tsx";
import { useDeferredValue, useMemo, useState } from "react";
import { addDays, daysBetween } from "../../domain/calendar/calendar.ts";
import { weekdayInText } from "../../domain/calendar/day-words.ts";
import {
  byDepartment,
  fatesOf,
  nextCards,
  silencesIn,
  withWords,
  type ReminderRows,
} from "../../domain/reminder/overview.ts";
import type { Day } from "../../schema/day.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { allRemindersPlace, goTo, type RemindersView } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingRows } from "../states/LoadingPage.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { AllDays } from "./AllDays.tsx";
import { AllDepartments } from "./AllDepartments.tsx";
import { AllFailures } from "./AllFailures.tsx";
import { firstOfEach } from "./ComingRows.tsx";
import { LastRun } from "./LastRun.tsx";
import { Silences } from "./Silences.tsx";
import { daysAhead, useComingReminders } from "./use-coming-reminders.ts";
import { useLedger } from "./use-ledger.ts";
import { usePlansDue } from "./use-plan-contents.ts";

const useStyles = makeStyles({
  lead: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    maxWidth: "72ch",
    color: tokens.colorNeutralForeground2,
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXL,
    marginBottom: tokens.spacingVerticalM,
  },
  // Fluent's list of tabs does not shrink by itself, so that it would rather stick out than break.
  views: {
    flexWrap: "wrap",
    flexShrink: 1,
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
  },
  search: { flex: "1 1 14rem", maxWidth: "22rem", "@media (max-width: 639px)": { maxWidth: "none" } },
});

const noRows: readonly ReminderRow[] = [];

export function AllReminders({ view }: { view: RemindersView }) {
  const { today } = useProduct();
  const { organisation } = useDepartmentView().snapshot;
  const since = addDays(today, -daysAhead);
  const ledger = useLedger(since, undefined);
  const plans = usePlansDue(addDays(today, daysAhead));
  const rows = ledger.data ?? noRows;
  const coming = useComingReminders(plans.data, rows);
  const silences = useMemo(() => silencesIn(organisation, rows, since), [organisation, rows, since]);
  if (ledger.data === undefined || coming === undefined) {
    const error = ledger.error ?? plans.error;
    const retry = () => void Promise.all([ledger.refetch(), plans.refetch()]);
    return error ? <FailedPage error={error} retry={retry} /> : <LoadingRows />;
  }
  // Whoever gets no cards gets none of those that would come either.
  const heard = coming.filter(({ department }) => silences.get(department) !== "muted");
  return <Shown view={view} rows={{ coming: heard, ...fatesOf(rows) }} ledger={rows} silences={silences} />;
}

interface ShownProps {
  readonly view: RemindersView;
  readonly rows: ReminderRows;
  readonly ledger: readonly ReminderRow[];
  readonly silences: ReturnType<typeof silencesIn>;
}

function Shown({ view, rows, ledger, silences }: ShownProps) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { everybody } = words.reminders;
  const { today } = useProduct();
  const days = useDayTexts();
  const { key, snapshot } = useDepartmentView();
  const [text, setText] = useState("");
  const [isAll, setIsAll] = useState(false);
  const wish = useDeferredValue(text.trim());
  const shown = useMemo(() => {
    const titles = new Map(snapshot.organisation.map((unit) => [unit.key, unit.title]));
    const coming = isAll ? rows.coming : firstOfEach(rows.coming);
    return withWords({ ...rows, coming }, wish, (department) => titles.get(department) ?? department);
  }, [rows, isAll, wish, snapshot.organisation]);
  const next = nextCards(
    rows.coming.filter(({ department }) => silences.get(department) !== "withoutChannel"),
  );
  const runs = ledger.filter(({ kind, state }) => kind === "run" && state !== "dropped");
  const whenOf = (day: Day) =>
    daysBetween(today, day) <= 1 ? days.relative(day).text : weekdayInText(language, day, today);
  return (
    <>
      <Title2 as="h1" block>
        {next === undefined
          ? everybody.nothingNext
          : (runs.length > 0 ? everybody.next : everybody.wouldBeNext)(
              next.reminders,
              next.departments,
              whenOf(next.day),
            )}
      </Title2>
      <div className={styles.lead}>
        <LastRun runs={runs} />
        <Silences silences={silences} />
      </div>
      <div className={styles.tools}>
        <TabList
          className={styles.views}
          aria-label={everybody.views}
          selectedValue={view}
          onTabSelect={(_, { value }) => goTo(allRemindersPlace(key, value as RemindersView))}
        >
          <Tab value="days">{everybody.days}</Tab>
          <Tab value="departments">{everybody.departments}</Tab>
          <Tab value="failures">{everybody.failures(rows.failed.length)}</Tab>
        </TabList>
        <SearchField className={styles.search} placeholder={everybody.find} value={text} change={setText} />
      </div>
      {view !== "failures" && rows.coming.length > 0 ? (
        <Switch
          label={words.reminders.repetitions}
          checked={isAll}
          onChange={(_, { checked }) => setIsAll(checked)}
        />
      ) : null}
      <Text block role="status">
        {wish === "" ? "" : everybody.found(shown.coming.length, shown.sent.length, shown.failed.length)}
      </Text>
      {view === "days" ? (
        <AllDays key={wish === "" ? "" : "found"} rows={shown} silences={silences} wish={wish} />
      ) : null}
      {view === "departments" ? (
        <AllDepartments
          key={wish === "" ? "" : "found"}
          departments={byDepartment(snapshot.organisation, shown, silences)}
          wish={wish}
        />
      ) : null}
      {view === "failures" ? <AllFailures rows={shown.failed} wish={wish} /> : null}
    </>
  );
}
