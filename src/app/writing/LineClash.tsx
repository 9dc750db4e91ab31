/** A field of a line that a colleague has written otherwise meanwhile, with the choice between the two editions. */
import type { Line } from "../../domain/writing/line.ts";
import type { Field } from "../../schema/field.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { useWords } from "../words/use-words.tsx";
import { FieldClash } from "../fields/FieldClash.tsx";
import { useDesk } from "./writing-desk.tsx";

export function LineClash({ line, field: name }: { line: Line; field: string }) {
  const { writing } = useWords();
  const { commands } = useDesk();
  const fields: Readonly<Record<string, Field>> = planElements.fields;
  const field = fields[name];
  const { stored, shown } = line;
  if (stored === undefined || field === undefined) return null;
  const valueIn = (row: object) => (row as Readonly<Record<string, unknown>>)[name];
  return (
    <FieldClash
      field={field}
      who={stored.editor.name || writing.aColleague}
      theirs={valueIn(stored)}
      mine={valueIn(shown)}
      choose={(choice) => commands.decide(line.key, name, choice, field.kind === "note" ? "\n\n" : " / ")}
    />
  );
}
