/**
 * When the job ran last and how it went, in a sentence, what went wrong where, and a warning when it has been silent
 * for too long.
 */
import { Link, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { workingDaysBetween } from "../../domain/calendar/working-day.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  troubles: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** `runs` newest first. */
export function LastRun({ runs }: { runs: readonly ReminderRow[] }) {
  const { words, language } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  const [last] = runs;
  if (last === undefined) return <Warning text={words.reminders.neverRan} />;
  const began = new Date(last.createdAt);
  const time = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    timeZone: "Europe/Copenhagen",
    hour: "2-digit",
    minute: "2-digit",
  }).format(began);
  const when = days.ago(last.createdAt).text;
  const silent = last.day === undefined ? 0 : workingDaysBetween(last.day, today);
  const sentence =
    last.state === "sent"
      ? words.reminders.ranWell(when, time, last.sent ?? 0)
      : last.state === "pending"
        ? words.reminders.isRunning(when, time)
        : words.reminders.ranBadly(when, time);
  return (
    <>
      <Text block>{sentence}</Text>
      {last.state === "failed" && last.error ? <Troubles lines={last.error.split("\n")} /> : null}
      {silent > 1 ? <Warning text={words.reminders.silentSince(silent)} /> : null}
    </>
  );
}

/**
 * What went wrong, a line for all departments that it happened to, each of which leads to its own page. What the
 * machine said of it is for IT, and stands in the list.
 */
function Troubles({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  const { snapshot } = useDepartmentView();
  const troubles = new Map<string, OrganisationUnit[]>();
  for (const line of lines) {
    const text = line.replace(/ \((?:GET|POST|MERGE) .*$/u, "");
    const unit = snapshot.organisation.find(
      ({ kind, title }) => kind === "department" && text.startsWith(`${title}: `),
    );
    const trouble = unit ? text.slice(unit.title.length) : text;
    troubles.set(trouble, [...(troubles.get(trouble) ?? []), ...(unit ? [unit] : [])]);
  }
  return (
    <ul className={styles.troubles}>
      {[...troubles].map(([trouble, units]) => (
        <li key={trouble}>
          {units.map(({ key, title }, index) => (
            <Fragment key={key}>
              {index === 0 ? "" : ", "}
              <Link href={hrefOf(pagePlace(key, "reminders"))} inline>
                {title}
              </Link>
            </Fragment>
          ))}
          {trouble}
        </li>
      ))}
    </ul>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
