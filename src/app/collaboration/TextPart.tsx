/**
 * One text of the agreement in its place: to be written in by those who may, paragraphs for everybody else and on
 * paper.
 */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FocusEvent } from "react";
import { RichText } from "../fields/RichText.tsx";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { PartState } from "./PartState.tsx";
import { usePart } from "./use-part.ts";
import type { WrittenPart } from "./write-agreement.ts";

const useStyles = makeStyles({
  nothing: { color: tokens.colorNeutralForeground3 },
  // The text stands where it stood before one could write in it.
  field: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
    "@media print": { display: "none" },
  },
  onPaper: { display: "none", "@media print": { display: "block" } },
});

export function TextPart({
  part,
  value,
  label,
  waitsForWord = false,
}: {
  part: WrittenPart;
  value: string;
  /** Read aloud; what one sees is the heading. */
  label: string;
  waitsForWord?: boolean;
}) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { mayWrite, where, nameOf, party } = useOpenAgreement();
  const field = usePart(where, part, value, waitsForWord, mayWrite);
  const asRead =
    field.text.trim() === "" ? (
      <Text className={styles.nothing}>{words.nothingWritten}</Text>
    ) : (
      <Paragraphs text={field.text} />
    );
  // What somebody wrote before losing the right stays where it was written.
  if (!mayWrite && !field.isChanged) return asRead;
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) field.leave();
  };
  return (
    <>
      <div className={styles.field} onBlur={onBlur}>
        <RichText
          look="plain"
          label={label}
          isLabelHidden
          placeholder={words.writeHere}
          value={field.text}
          onChange={field.write}
        />
      </div>
      <div className={styles.onPaper}>{asRead}</div>
      <PartState field={field} waitsForWord={waitsForWord} nameOf={nameOf} party={party} />
    </>
  );
}
