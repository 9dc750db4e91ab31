/** A line's longer text where it stands in the plan: a chapter's text, a focus area's introduction. */
import { RichText } from "../fields/RichText.tsx";
import { aroundLine } from "./line-field.ts";
import { useDesk, useLine } from "./writing-desk.tsx";

export function LineNote({
  lineKey,
  label,
  placeholder,
}: {
  lineKey: string;
  label: string;
  placeholder: string;
}) {
  const { writer, commands } = useDesk();
  const line = useLine(lineKey);
  if (line === undefined) return null;
  return (
    <div
      data-fields-of={lineKey}
      data-field="description"
      style={{ scrollMargin: aroundLine }}
      onBlur={() => writer.hurry()}
    >
      <RichText
        label={label}
        isLabelHidden
        look="plain"
        placeholder={placeholder}
        value={line.shown.description}
        onChange={(text, isTakenBack) => commands.write(lineKey, { description: text }, isTakenBack)}
      />
    </div>
  );
}
