/** "Nu": the phase that the year is in, what it asks for, and what this department still lacks in it. */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { quarterOf } from "../../domain/calendar/calendar.ts";
import { dayInText, quarterInText } from "../../domain/calendar/day-words.ts";
import { phaseGaps, type PhaseGap } from "../../domain/wheel/phase-gaps.ts";
import { phaseOf, phaseSpans, type Phase } from "../../domain/wheel/phase.ts";
import { addMonths } from "../../domain/calendar/month.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goalPlace, hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  small: { color: tokens.colorNeutralForeground2 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
});

export function PhaseNow({ phases }: { phases: readonly Phase[] }) {
  const styles = useStyles();
  const words = useWords().wheel;
  const { language, say } = useSpeech();
  const { today } = useProduct();
  const { key, department, plan, outline, standings, snapshot, isInForce, mayWrite } = useDepartmentView();
  const phase = phaseOf(today, phases);
  const last = phaseSpans(today, addMonths(today, 14), phases)[0]?.last ?? today;
  const gaps = phaseGaps({
    phase: phase.name,
    today,
    outline,
    standings,
    plans: snapshot.plans.filter((each) => each.owner === department?.id),
    hasPlan: plan !== undefined,
    isInForce,
  });
  const title = department?.title ?? key;
  const isOurs = mayWrite || snapshot.mayAdd;
  const own = gaps.length === 0 ? words.lacksNothing : words.lacks;
  const theirs = gaps.length === 0 ? words.departmentLacksNothing(title) : words.departmentLacks(title);
  return (
    <section className={styles.root} aria-labelledby="fase-nu">
      <Text size={200} className={styles.small}>
        {words.now(quarterInText(language, quarterOf(today), today))}
      </Text>
      <Text as="h2" id="fase-nu" weight="semibold" className={styles.title}>
        {say(phase.title)}
      </Text>
      <Text className={styles.small}>
        {say(phase.task)} {words.phaseUntil(dayInText(language, last, today))}
      </Text>
      <Text weight="semibold">{isOurs ? own : theirs}</Text>
      {gaps.length > 0 ? (
        <ul className={styles.list}>
          {gaps.map((gap) => (
            <li key={gap.kind === "notSubmitted" ? `plan${gap.plan.id}` : gap.kind}>
              <Gap gap={gap} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Gap({ gap }: { gap: PhaseGap }) {
  const words = useWords().wheel;
  const { key, plan } = useDepartmentView();
  if (gap.kind === "noNextPlan")
    return <Link href={hrefOf(pagePlace(key, "plan"))}>{words.gap.noNextPlan(gap.year)}</Link>;
  if (gap.kind === "notSubmitted") {
    return (
      <Link href={hrefOf(pagePlace(key, "plan", gap.plan.id))}>{words.gap.notSubmitted(gap.plan.title)}</Link>
    );
  }
  const [first] = gap.goals;
  // One goal opens by itself; those without status open as a round, one after the other.
  const place =
    first !== undefined && plan !== undefined && (gap.goals.length === 1 || gap.kind === "noStatus")
      ? goalPlace(key, plan.id, first.goal.id, gap.kind === "noStatus")
      : pagePlace(key, "plan", plan?.id);
  return <Link href={hrefOf(place)}>{words.gap[gap.kind](gap.count)}</Link>;
}
