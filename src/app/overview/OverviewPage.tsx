/**
 * Overblik: one sentence on how the plan stands, then the goals, what is next, the department's plans and what
 * colleagues have said.
 */
import { Button, Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { onDemand } from "../calm/on-demand.tsx";
import { dayInText, quarterInText } from "../../domain/calendar/day-words.ts";
import { statusDeadline } from "../../domain/calendar/calendar.ts";
import { countGoals, inTurn, isOwn } from "../../domain/plan/overview.ts";
import type { Language } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { patiently } from "../calm/patiently.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { WhenCalm } from "../calm/WhenCalm.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { goalPlace, goTo, pagePlace } from "../site/places.ts";
import { RowIssues } from "../states/RowIssues.tsx";
import { RowsAside } from "../states/RowsAside.tsx";
import type { Words } from "../words/da.ts";
import { useSpeech } from "../words/use-words.tsx";
import { GoalCounts } from "./GoalCounts.tsx";
import { News } from "./News.tsx";
import { NextDue } from "./NextDue.tsx";
import { Plans } from "./Plans.tsx";

const OverviewCollaborations = onDemand(
  async () =>
    (await patiently(() => import("../collaboration/OverviewCollaborations.tsx"))).OverviewCollaborations,
);

const useStyles = makeStyles({
  root: {
    maxWidth: "80rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  },
  lead: { color: tokens.colorNeutralForeground2, display: "block", marginTop: tokens.spacingVerticalXS },
  actions: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalL,
  },
  primary: { "@media (max-width: 639px)": { width: "100%" } },
  minutes: { color: tokens.colorNeutralForeground2 },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.2fr)",
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    marginTop: tokens.spacingVerticalXXXL,
    "@media (max-width: 767px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      marginTop: tokens.spacingVerticalXXL,
    },
  },
  wide: { gridColumn: "1 / -1" },
});

/** When a plan that is not in force was so, or will be. */
function notInForceText(
  { from, to, state }: Plan,
  today: Day,
  language: Language,
  words: Words["overview"],
): string {
  if (from !== undefined && from > today) return words.begins(dayInText(language, from, today));
  if (to !== undefined && to < today) return words.ended(dayInText(language, to, today));
  return state === "closed" ? words.closed : words.withoutPeriod;
}

/** A practised head needs a good minute for a goal; an estimate helps to begin. */
const minutesPerGoal = 1.3;

export function OverviewPage() {
  const styles = useStyles();
  useContentIsVisible();
  const { words, language } = useSpeech();
  const { overview } = words;
  const { today, account } = useProduct();
  const { key, plan, outline, standings, quarter, isInForce, mayWrite } = useDepartmentView();
  if (!plan) return null;
  const counted = countGoals(outline, standings, quarter, isInForce);
  const missing = counted.missing.length;
  const own = account === undefined ? [] : counted.missing.filter((goal) => isOwn(goal, account.email));
  const [first] = inTurn(counted.missing, account?.email);
  const deadline = statusDeadline(quarter);
  const deadlineText = dayInText(language, deadline, today);
  const when = !isInForce
    ? notInForceText(plan, today, language, overview)
    : missing === 0
      ? overview.inQuarter(quarterInText(language, quarter, today))
      : deadline < today
        ? overview.past(deadlineText)
        : overview.by(deadlineText);
  return (
    <div className={styles.root}>
      <Title2 as="h1" block>
        {counted.total === 0
          ? words.plan.noGoals
          : !isInForce
            ? overview.notInForce(counted.total)
            : missing === 0
              ? overview.allSaid(counted.total)
              : overview.missing(missing, counted.total)}
      </Title2>
      {counted.total > 0 ? (
        <Text size={400} className={styles.lead}>
          {when} {overview.own(own.length)}{" "}
          {overview.concern(counted.counts.attention, counted.counts.offTrack)}
        </Text>
      ) : null}
      <div className={styles.actions}>
        {first && mayWrite ? (
          <>
            <Button
              appearance="primary"
              size="large"
              className={styles.primary}
              onClick={() => goTo(goalPlace(key, plan.id, first.goal.id, true))}
            >
              {overview.takeRound}
            </Button>
            <Text className={styles.minutes}>
              {overview.roundTakes(Math.max(1, Math.round(missing * minutesPerGoal)))}
            </Text>
          </>
        ) : (
          <Button
            size="large"
            className={styles.primary}
            onClick={() => goTo(pagePlace(key, "plan", plan.id))}
          >
            {overview.seePlan}
          </Button>
        )}
      </div>
      <RowIssues />
      <RowsAside />
      <div className={styles.columns}>
        <GoalCounts counted={counted} />
        <NextDue />
        <div className={styles.wide}>
          <News />
        </div>
        <div className={styles.wide}>
          <WhenCalm>
            <OverviewCollaborations />
          </WhenCalm>
        </div>
        <div className={styles.wide}>
          <Plans />
        </div>
      </div>
    </div>
  );
}
