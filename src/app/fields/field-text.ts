/** A field's value as a short text, for comparing two editions of it. */
import { fullDay } from "../../domain/calendar/day-words.ts";
import { isDay } from "../../schema/day.ts";
import type { Person } from "../../schema/entity.ts";
import type { Field } from "../../schema/field.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useStrategy } from "../site/use-strategy.ts";
import { useSpeech } from "../words/use-words.tsx";

export function useFieldText(): (field: Field, value: unknown) => string {
  const { language, say, words } = useSpeech();
  const { snapshot } = useDepartmentView();
  const strategy = useStrategy(true);
  const titles = new Map(snapshot.organisation.map(({ id, title }) => [id, title]));
  return (field, value) => {
    if (value === undefined || value === null) return "";
    switch (field.kind) {
      case "day":
        return isDay(value) ? fullDay(language, value) : "";
      case "choice": {
        const choice = typeof value === "string" ? field.choices[value] : undefined;
        return choice ? say(choice) : "";
      }
      case "person":
        return (value as Person).name;
      case "lookups": {
        const titleOf = (id: number) =>
          field.target === "Strategy" ? strategy?.get(id)?.title : titles.get(id);
        return (value as readonly number[]).map((id) => titleOf(id) ?? `#${id}`).join(", ");
      }
      case "lookup":
        return typeof value === "number" ? (titles.get(value) ?? `#${value}`) : "";
      case "flag":
        return value === true ? words.fields.yes : words.fields.no;
      case "text":
      case "note":
      case "number":
      case "links":
      default:
        return typeof value === "string" || typeof value === "number" ? String(value) : "";
    }
  };
}
