/** What will be sent to one department on one day; many goals that lack a status stand on one line. */
import { Link, Text } from "@fluentui/react-components";
import type { ComingReminder } from "../../domain/reminder/decision.ts";
import { placeOf } from "../../domain/reminder/reminder.ts";
import { isNobodysOwn, whatInText, whenInText, whoInText } from "../../domain/reminder/words.ts";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useRowStyles } from "./DayGroup.tsx";

/** `named`: so many goals without status at most are named; more of them are counted. */
export function ComingRows({
  reminders,
  named = 0,
}: {
  reminders: readonly ComingReminder[];
  named?: number;
}) {
  const status = reminders.filter(({ what }) => what === "status");
  const isCounted = status.length > named;
  return (
    <>
      {reminders
        .filter(({ what }) => !isCounted || what !== "status")
        .map((reminder) => (
          <ComingRow key={reminder.key} reminder={reminder} />
        ))}
      {isCounted && status[0] ? <StatusRow first={status[0]} count={status.length} /> : null}
    </>
  );
}

/** Each subject the first time that it is mentioned: what is answered by then is not mentioned again. */
export function firstOfEach(reminders: readonly ComingReminder[]): readonly ComingReminder[] {
  const seen = new Set<string>();
  return reminders.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
}

function ComingRow({ reminder }: { reminder: ComingReminder }) {
  const styles = useRowStyles();
  const { words, language } = useSpeech();
  const { today } = useProduct();
  const facts = [
    whatInText(language, reminder),
    whoInText(reminder) ?? (isNobodysOwn(reminder) ? undefined : words.reminders.nobody),
    // As one reads it today, and not as the card will say it on its day.
    whenInText(language, reminder, today),
  ].filter((fact) => fact !== undefined);
  return (
    <li>
      <Link href={hrefOf(placeOf(reminder))} appearance="subtle">
        {reminder.title}
      </Link>
      <Text size={200} className={styles.facts}>
        {facts.join(" · ")}
      </Text>
    </li>
  );
}

function StatusRow({ first, count }: { first: ComingReminder; count: number }) {
  const styles = useRowStyles();
  const { words, language } = useSpeech();
  const { today } = useProduct();
  return (
    <li>
      <Link href={hrefOf(pagePlace(first.department, "overview", first.plan?.id))} appearance="subtle">
        {words.reminders.missingStatus(count)}
      </Link>
      <Text size={200} className={styles.facts}>
        {whenInText(language, first, today)}
      </Text>
    </li>
  );
}
