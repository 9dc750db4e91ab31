/** Collaborations as lines: what, with whom, on which level, how it stands and when it is evaluated next. */
import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { addDays } from "../../domain/calendar/calendar.ts";
import { evaluationsOf } from "../../domain/collaboration/days.ts";
import type { Collaboration } from "../../domain/collaboration/collaboration.ts";
import { collaborationLevels } from "../../schema/lists/collaboration-levels.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { dayInText } from "../../domain/calendar/day-words.ts";
import { agreementPlace, hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { useStateSentence } from "./agreement-state.ts";
import { joined } from "./joined.ts";
import { StateMark } from "./StateMark.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 639px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, gridColumn: "1 / -1" },
});

/** How far ahead the next evaluation is looked for, in days. */
const ahead = 400;

export function CollaborationRows({ collaborations }: { collaborations: readonly Collaboration[] }) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const words = useWords().collaboration;
  const { today } = useProduct();
  const { key } = useDepartmentView();
  const sentenceOf = useStateSentence();
  return (
    <ul className={styles.list}>
      {collaborations.map((collaboration) => {
        const { id, title, parties, level, state } = collaboration;
        const others = parties.filter((party) => party.key !== key).map((party) => party.title);
        const [next] = evaluationsOf(collaboration, today, addDays(today, ahead));
        const when = next && dayInText(language, next.day, today);
        return (
          <li key={id} className={styles.row}>
            <Link className={styles.title} href={hrefOf(agreementPlace(key, id))}>
              {title}
            </Link>
            <StateMark state={state} />
            <Text className={styles.small}>
              {[
                words.with(joined(others, words.and)),
                say(collaborationLevels[level]),
                when === undefined
                  ? undefined
                  : next?.isLast
                    ? words.lastEvaluation(when)
                    : words.nextEvaluation(when),
              ]
                .filter((fact) => fact !== undefined)
                .join(" · ")}
            </Text>
            <Text className={styles.small}>{sentenceOf(collaboration, key)}</Text>
          </li>
        );
      })}
    </ul>
  );
}
