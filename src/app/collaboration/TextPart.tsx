/** One text of the agreement in its place: a field for those who may write, paragraphs for everybody else and on paper. */
import { Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { Paragraphs } from "../plan/Paragraphs.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { useCollaborationWords } from "./collaboration-words.ts";
import { PartState } from "./PartState.tsx";
import { usePart } from "./use-part.ts";
import type { WrittenPart } from "./write-agreement.ts";

const useStyles = makeStyles({
  nothing: { color: tokens.colorNeutralForeground3 },
  field: { width: "100%", "@media print": { display: "none" } },
  area: { maxHeight: "none", fieldSizing: "content", minHeight: "3.5rem" },
  onPaper: { display: "none", "@media print": { display: "block" } },
});

interface Named {
  readonly "aria-label"?: string;
  readonly "aria-labelledby"?: string;
  readonly "aria-describedby"?: string;
}

export function TextPart({
  part,
  value,
  waitsForWord = false,
  label,
}: {
  part: WrittenPart;
  value: string;
  waitsForWord?: boolean;
  label: Named;
}) {
  const styles = useStyles();
  const words = useCollaborationWords();
  const { mayWrite, where, nameOf, party } = useOpenAgreement();
  const field = usePart(where, part, value, waitsForWord);
  const asRead =
    field.text.trim() === "" ? (
      <Text className={styles.nothing}>{words.nothingWritten}</Text>
    ) : (
      <Paragraphs text={field.text} />
    );
  // What somebody wrote before losing the right stays where it was written.
  if (!mayWrite && !field.isChanged) return asRead;
  return (
    <>
      <Textarea
        className={styles.field}
        textarea={{ className: styles.area, ...label }}
        appearance="filled-darker"
        value={field.text}
        resize="none"
        onChange={(_, data) => field.write(data.value)}
        onBlur={field.leave}
      />
      <div className={styles.onPaper}>{asRead}</div>
      <PartState field={field} waitsForWord={waitsForWord} nameOf={nameOf} party={party} />
    </>
  );
}
