/** A line's longer text: a chapter's text, a focus area's introduction, a goal's description. */
import { Field, Textarea } from "@fluentui/react-components";
import { useDesk, useLine } from "./writing-desk.tsx";

export function LineNote({ lineKey, label }: { lineKey: string; label: string }) {
  const { writer } = useDesk();
  const line = useLine(lineKey);
  if (line === undefined) return null;
  return (
    <Field label={label}>
      <Textarea
        value={line.shown.description}
        resize="vertical"
        onChange={(_, { value }) => writer.write(lineKey, { description: value })}
        onBlur={() => writer.hurry()}
      />
    </Field>
  );
}
