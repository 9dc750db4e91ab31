/** What stands in a field, for somebody who may not write in it. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Day } from "../../schema/day.ts";
import type { Person } from "../../schema/entity.ts";
import type { Field } from "../../schema/field.ts";
import { readTags } from "../../domain/writing/tags.ts";
import { dayWithWeek } from "../../domain/calendar/typed-day.ts";
import { writeNumber } from "../../domain/writing/typed-number.ts";
import { Paragraphs } from "./Paragraphs.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { useStrategy } from "../site/use-strategy.ts";
import { useSpeech } from "../words/use-words.tsx";
import type { FrameProps } from "./FieldFrame.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  label: { color: tokens.colorNeutralForeground2 },
  value: { overflowWrap: "anywhere" },
});

export function ReadValue({ frame, field, value }: { frame: FrameProps; field: Field; value: unknown }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const titles = useTitles(field);
  const text = useText(field, value);
  const shown = (): string => {
    if (field.kind !== "lookups") return text;
    return ((value ?? []) as readonly number[]).map((id) => titles(id) ?? words.fields.gone(id)).join(", ");
  };
  return (
    <div className={styles.root}>
      {frame.isLabelHidden === true ? null : <Text className={styles.label}>{frame.label}</Text>}
      {field.kind === "note" && text !== "" ? (
        <div>
          <Paragraphs text={text} />
        </div>
      ) : (
        <Text className={styles.value}>{shown() || words.fields.empty}</Text>
      )}
    </div>
  );
}

function useText(field: Field, value: unknown): string {
  const { language, say } = useSpeech();
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : "";
  switch (field.kind) {
    case "text":
      return field.isTags === true ? readTags(text).join(", ") : text;
    case "note":
      return text;
    case "number":
      return writeNumber(language, Number(value));
    case "day":
      return dayWithWeek(language, value as Day);
    case "choice": {
      const choice = field.choices[text];
      return choice ? say(choice) : "";
    }
    case "person":
      return (value as Person).name;
    case "flag":
      return value === true ? say(field.label) : "";
    case "lookup":
    case "lookups":
    case "links":
    default:
      return "";
  }
}

function useTitles(field: Field): (id: number) => string | undefined {
  const { snapshot } = useDepartmentView();
  const target = field.kind === "lookups" ? field.target : undefined;
  const strategy = useStrategy(target === "Strategy");
  return (id) =>
    target === "Strategy"
      ? strategy
        ? strategy.get(id)?.title
        : "…"
      : snapshot.organisation.find((unit) => unit.id === id)?.title;
}
