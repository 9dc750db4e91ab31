/**
 * Agreements that await the department's confirmation, as lines of "Det næste", those that have waited longest first.
 */
import { Link, Text } from "@fluentui/react-components";
import { daysBetween } from "../../domain/calendar/calendar.ts";
import { awaitedConfirmations } from "../../domain/collaboration/awaited.ts";
import { collaborationsWith } from "../../domain/collaboration/collaboration.ts";
import { evaluationDue } from "../../domain/collaboration/evaluation-due.ts";
import { useCollaborations } from "../collaboration/use-collaborations.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { agreementPlace, hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useWords } from "../words/use-words.tsx";
import { useDueRow } from "./due-row.ts";

export function AwaitedAgreements() {
  const { overview } = useWords();
  const { key } = useDepartmentView();
  const { today } = useProduct();
  const days = useDayTexts();
  const { data } = useCollaborations();
  const awaited = (data?.all ?? [])
    .flatMap(awaitedConfirmations)
    .filter(({ party }) => party === key)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  const evaluations = collaborationsWith(data?.all ?? [], key).flatMap((collaboration) => {
    const day = evaluationDue(collaboration, today);
    return day === undefined ? [] : [{ collaboration, day }];
  });
  return [
    ...evaluations.map(({ collaboration, day }) => {
      const late = daysBetween(day, today);
      const { text, title } = days.relative(day);
      return (
        <Row
          key={`evaluation${collaboration.id}`}
          agreement={collaboration.id}
          name={overview.evaluate(collaboration.title)}
          day={text}
          fullDay={title}
          {...(late > 0 && { late: overview.overdue(late) })}
        />
      );
    }),
    ...awaited.map(({ collaboration, since }) => {
      const { text, title } = days.ago(since);
      return (
        <Row
          key={`confirmation${collaboration.id}`}
          agreement={collaboration.id}
          name={overview.confirm(collaboration.title)}
          day={overview.awaited}
          fullDay={title}
          about={overview.awaitsYou(text)}
        />
      );
    }),
  ];
}

function Row({
  agreement,
  name,
  day,
  fullDay,
  about,
  late,
}: {
  agreement: number;
  name: string;
  day: string;
  fullDay: string;
  about?: string;
  /** How much it is overdue, in words. */
  late?: string;
}) {
  const styles = useDueRow();
  const { key } = useDepartmentView();
  const beside = late ?? about;
  return (
    <li className={styles.row}>
      <Text className={late === undefined ? styles.day : styles.overdue} title={fullDay}>
        {day}
      </Text>
      <span>
        <Link href={hrefOf(agreementPlace(key, agreement))} appearance="subtle">
          {name}
        </Link>{" "}
        {beside === undefined ? null : (
          <Text className={late === undefined ? styles.small : styles.overdue}>· {beside}</Text>
        )}
      </span>
      <span className={styles.who} />
    </li>
  );
}
