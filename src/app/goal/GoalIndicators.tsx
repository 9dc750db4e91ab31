/** The opened goal's signs and indicators: what was observed lately, and figures over time as a small curve. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { observationsOf } from "../../domain/plan/standing.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useSpeech } from "../words/use-words.tsx";
import { Curve } from "./Curve.tsx";
import { PanelPart } from "../layout/PanelPart.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { display: "block", overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, display: "block" },
  figures: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, flexWrap: "wrap" },
});

export function GoalIndicators({ entry }: { entry: OutlineGoal }) {
  const styles = useStyles();
  const { words } = useSpeech();
  if (entry.indicators.length === 0) return null;
  return (
    <PanelPart title={words.goal.indicators}>
      <ul className={styles.list}>
        {entry.indicators.map((indicator) => (
          <li key={indicator.id} className={styles.row}>
            <Indicator indicator={indicator} />
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function Indicator({ indicator }: { indicator: PlanElement }) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const days = useDayTexts();
  const { snapshot } = useDepartmentView();
  const observations = observationsOf(snapshot.status, indicator.id);
  const latest = observations.at(-1);
  const figure = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 2 });
  const unit = indicator.unit === undefined ? "" : ` ${indicator.unit}`;
  const values = observations.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return (
    <>
      <Text className={styles.title}>{indicator.title}</Text>
      <div className={styles.figures}>
        {values.length > 1 ? (
          <Curve
            values={indicator.baseline === undefined ? values : [indicator.baseline, ...values]}
            target={indicator.target}
            label={`${words.goal.observationsOf(indicator.title)}: ${values.map((value) => figure.format(value)).join(", ")}`}
          />
        ) : null}
        <Text className={styles.small} size={200}>
          {[
            latest?.value === undefined ? undefined : `${figure.format(latest.value)}${unit}`,
            latest?.observedOn === undefined ? undefined : days.short(latest.observedOn).text,
            indicator.target === undefined
              ? undefined
              : words.goal.target(figure.format(indicator.target), unit),
            indicator.baseline === undefined
              ? undefined
              : words.goal.baseline(figure.format(indicator.baseline), unit),
          ]
            .filter((fact) => fact !== undefined)
            .join(" · ")}
        </Text>
      </div>
      {latest?.text ? (
        <Text className={styles.small} size={200}>
          “{latest.text}” {latest.author.name}
        </Text>
      ) : null}
    </>
  );
}
