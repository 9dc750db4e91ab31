/** On an opened goal: the collaborations that come from it, and the way to start one. */
import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { PeopleTeam20Regular } from "@fluentui/react-icons";
import { PanelPart } from "../layout/PanelPart.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { agreementPlace, goTo, hrefOf, newAgreementPlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { joined } from "./joined.ts";
import { StateMark } from "./StateMark.tsx";
import { useCollaborations } from "./use-collaborations.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  small: { color: tokens.colorNeutralForeground2, display: "block" },
  start: { marginTop: tokens.spacingVerticalS },
});

export function GoalCollaborations({ goal }: { goal: number }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { key } = useDepartmentView();
  const { data } = useCollaborations();
  if (!data) return null;
  const here = data.all.filter(({ goals }) => goals.includes(goal));
  if (here.length === 0 && !data.mayWrite) return null;
  return (
    <PanelPart title={words.onGoal}>
      <ul className={styles.list}>
        {here.map(({ id, title, parties, state }) => (
          <li key={id} className={styles.row}>
            <Link href={hrefOf(agreementPlace(key, id))}>{title}</Link>
            <Text size={200} className={styles.small}>
              {words.with(
                joined(
                  parties.filter((party) => party.key !== key).map((party) => party.title),
                  words.and,
                ),
              )}
            </Text>
            <StateMark state={state} />
          </li>
        ))}
      </ul>
      {data.mayWrite ? (
        <Button
          className={styles.start}
          icon={<PeopleTeam20Regular />}
          onClick={() => goTo(newAgreementPlace(key, goal))}
        >
          {words.startFromGoal}
        </Button>
      ) : null}
    </PanelPart>
  );
}
