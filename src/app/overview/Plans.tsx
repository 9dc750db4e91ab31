/** The department's plans, those of its units with them: title, state and period, each a way in. */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { plans as planList } from "../../schema/lists/plans.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useSpeech } from "../words/use-words.tsx";
import { Part } from "../layout/Part.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  small: { color: tokens.colorNeutralForeground2 },
});

export function Plans() {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { key, plan, snapshot } = useDepartmentView();
  const units = new Map(snapshot.organisation.map((unit) => [unit.id, unit]));
  const plans = snapshot.plans.toSorted((a, b) => ((a.to ?? "") < (b.to ?? "") ? 1 : -1));
  return (
    <Part title={words.overview.plans}>
      <ul className={styles.list}>
        {plans.map((row) => {
          const state = row.state === undefined ? undefined : say(planList.fields.state.choices[row.state]);
          const years = [row.from?.slice(0, 4), row.to?.slice(0, 4)].filter(
            (year, index, all) => all.indexOf(year) === index,
          );
          const owner = units.get(row.owner ?? 0);
          return (
            <li key={row.id} className={styles.row}>
              <Link href={hrefOf(pagePlace(key, "plan", row.id))}>{row.title}</Link>
              <Text className={styles.small}>
                {[
                  owner && owner.key !== key ? owner.title : undefined,
                  years.join("–"),
                  state,
                  row === plan ? words.overview.current : undefined,
                ]
                  .filter((part) => part !== undefined && part !== "")
                  .join(" · ")}
              </Text>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
