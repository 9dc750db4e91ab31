/** When the job ran last and how it went, in a sentence, and a warning when it has been silent for too long. */
import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { workingDaysBetween } from "../../domain/working-day.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";

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
      <Text block>
        {sentence} {last.state === "sent" && (last.sent ?? 0) > 0 ? words.reminders.wholeMunicipality : ""}
      </Text>
      {silent > 1 ? <Warning text={words.reminders.silentSince(silent)} /> : null}
    </>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
