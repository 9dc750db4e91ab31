/**
 * In the activity form: the single times ahead that were moved or cancelled, and that the rule as it is written now
 * would forget.
 */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { spanInText } from "../../domain/calendar/day-words.ts";
import { withoutEffect } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import type { Draft } from "../../schema/entity.ts";
import type { wheel, WheelRow } from "../../schema/lists/wheel.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";

export function LostExceptions({
  row,
  draft,
  exceptions,
}: {
  /** The activity as it is stored, and what is to be written over it. */
  row: WheelRow;
  draft: Draft<typeof wheel>;
  exceptions: readonly WheelRow[];
}) {
  const words = useWords().wheel.form;
  const { language } = useSpeech();
  const { today } = useProduct();
  const idle = new Set(withoutEffect(row, exceptions));
  const days = withoutEffect(draft, exceptions)
    .filter((each) => !idle.has(each))
    .flatMap(({ occurrence, start }): Day[] =>
      occurrence !== undefined && (occurrence >= today || (start ?? "") >= today) ? [occurrence] : [],
    )
    .toSorted()
    .map((day) => spanInText(language, day, day, today));
  if (days.length === 0) return null;
  const list = [days.slice(0, -1).join(", "), days.at(-1)]
    .filter((part) => part !== "")
    .join(` ${words.and} `);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.lost(list, days.length)}</MessageBarBody>
    </MessageBar>
  );
}
