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

/** `runs` newest first; `only` leaves out what went wrong in other departments than the one with this title. */
export function LastRun({ runs, only }: { runs: readonly ReminderRow[]; only?: string | undefined }) {
  const { words, language } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  const { snapshot } = useDepartmentView();
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
  const lines = (last.state === "failed" ? (last.error ?? "") : "")
    .split("\n")
    .filter((line) => line !== "" && (only === undefined || isAbout(line, only, snapshot.organisation)));
  const isWell =
    last.state === "sent" || (last.state === "failed" && only !== undefined && lines.length === 0);
  const sentence = isWell
    ? words.reminders.ranWell(when, time, last.sent ?? 0)
    : last.state === "pending"
      ? words.reminders.isRunning(when, time)
      : words.reminders.ranBadly(when, time);
  return (
    <>
      <Text block>{sentence}</Text>
      {lines.length > 0 ? <Troubles lines={lines} /> : null}
      {silent > 1 ? <Warning text={words.reminders.silentSince(silent)} /> : null}
    </>
  );
}

/** The department that a line of the job's is about. */
function departmentIn(line: string, organisation: readonly OrganisationUnit[]): OrganisationUnit | undefined {
  return organisation.find(({ kind, title }) => kind === "department" && line.startsWith(`${title}: `));
}

/** Whether a line concerns a department: it is about it, or about the whole run. */
function isAbout(line: string, title: string, organisation: readonly OrganisationUnit[]): boolean {
  const unit = departmentIn(line, organisation);
  return unit === undefined || unit.title === title;
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
    const unit = departmentIn(text, snapshot.organisation);
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
