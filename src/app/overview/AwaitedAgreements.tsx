/**
 * Agreements that await the department's confirmation, as lines of "Det næste", those that have waited longest first.
 */
import { Link, Text } from "@fluentui/react-components";
import { awaitedConfirmations } from "../../domain/collaboration/awaited.ts";
import { useCollaborations } from "../collaboration/use-collaborations.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { agreementPlace, hrefOf } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { useDueRow } from "./due-row.ts";

export function AwaitedAgreements() {
  const styles = useDueRow();
  const { overview } = useWords();
  const { key } = useDepartmentView();
  const days = useDayTexts();
  const { data } = useCollaborations();
  const awaited = (data?.all ?? [])
    .flatMap(awaitedConfirmations)
    .filter(({ party }) => party === key)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  return awaited.map(({ collaboration, since }) => {
    const { text, title } = days.ago(since);
    return (
      <li key={collaboration.id} className={styles.row}>
        <Text className={styles.day} title={title}>
          {text}
        </Text>
        <span>
          <Link href={hrefOf(agreementPlace(key, collaboration.id))} appearance="subtle">
            {overview.confirm(collaboration.title)}
          </Link>{" "}
          <Text className={styles.small}>· {overview.awaitsYou}</Text>
        </span>
        <span className={styles.who} />
      </li>
    );
  });
}
