/** The goals as small shapes in a row, and how many stand how: each count leads to those goals in the plan. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { addQuarters } from "../../domain/calendar/calendar.ts";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import { countGoals, goalStanding, standingOrder, type Counted } from "../../domain/plan/overview.ts";
import { quietHover } from "../theme/quiet-hover.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { goalPlace, hrefOf } from "../site/places.ts";
import { looks } from "../status/look.ts";
import { StatusPill } from "../status/StatusPill.tsx";
import { StatusShape } from "../status/StatusShape.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { Part } from "../layout/Part.tsx";

const useStyles = makeStyles({
  shapes: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    marginBottom: tokens.spacingVerticalM,
  },
  shape: {
    display: "inline-flex",
    padding: tokens.spacingHorizontalXXS,
    minWidth: "24px",
    minHeight: "24px",
    alignItems: "center",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusMedium,
    ...quietHover,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  counts: { display: "grid", gridTemplateColumns: "2.5rem 1fr", rowGap: tokens.spacingVerticalXS, margin: 0 },
  number: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    paddingRight: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { margin: 0 },
  before: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalM, display: "block" },
});

export function GoalCounts({ counted }: { counted: Counted }) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { today } = useProduct();
  const { key, plan, outline, standings, quarter } = useDepartmentView();
  const last = addQuarters(quarter, -1);
  const saidBefore = words.overview.before(
    quarterInText(language, last, today),
    countGoals(outline, standings, last).counts,
  );
  const ordered = standingOrder.flatMap((standing) =>
    outline.goals
      .filter(({ goal }) => goalStanding(standings, goal, quarter) === standing)
      .map((goal) => ({ ...goal, standing })),
  );
  return (
    <Part title={words.overview.goals}>
      <div className={styles.shapes}>
        {ordered.map(({ goal, number, standing }) => (
          <a
            key={goal.id}
            className={styles.shape}
            title={`${number} ${goal.title}: ${say(looks[standing].label)}`}
            aria-label={`${number} ${goal.title}: ${say(looks[standing].label)}`}
            href={hrefOf(goalPlace(key, plan?.id ?? 0, goal.id))}
          >
            <StatusShape standing={standing} size={20} />
          </a>
        ))}
      </div>
      <dl className={styles.counts}>
        {standingOrder
          .filter((standing) => counted.counts[standing] > 0)
          .map((standing) => (
            <div key={standing} style={{ display: "contents" }}>
              <dd className={styles.number} style={{ order: 0, marginLeft: 0 }}>
                {counted.counts[standing]}
              </dd>
              <dt className={styles.label}>
                <StatusPill standing={standing} />
              </dt>
            </div>
          ))}
      </dl>
      {saidBefore === "" ? null : <Text className={styles.before}>{saidBefore}</Text>}
    </Part>
  );
}
