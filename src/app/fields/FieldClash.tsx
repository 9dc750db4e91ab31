/**
 * Two editions of one field, a colleague's and one's own, with the choice between them. Neither is lost before one has
 * chosen.
 */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Choice } from "../../domain/writing/row-edits.ts";
import type { Field } from "../../schema/field.ts";
import { Paragraphs } from "./Paragraphs.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useFieldText } from "./field-text.ts";

const useStyles = makeStyles({
  root: {
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "72ch",
  },
  editions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  edition: { overflowWrap: "anywhere" },
  who: { color: tokens.colorNeutralForeground2, display: "block" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** `choose` is absent where there is nothing left to choose. */
export function FieldClash({
  field,
  who,
  theirs,
  mine,
  choose,
}: {
  field: Field;
  who: string;
  theirs: unknown;
  mine: unknown;
  choose?: (choice: Choice) => void;
}) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { writing } = words;
  const textOf = useFieldText();
  const read = (value: unknown): ReactNode => {
    const text = textOf(field, value);
    if (text === "") return writing.empty;
    return field.kind === "note" ? <Paragraphs text={text} /> : text;
  };
  const isText = field.kind === "text" || field.kind === "note";
  return (
    <section className={styles.root} role={choose ? "alert" : undefined} aria-label={say(field.label)}>
      <Text weight="semibold">{choose ? writing.clash(say(field.label), who) : say(field.label)}</Text>
      <div className={styles.editions}>
        <div>
          <Text size={200} className={styles.who}>
            {choose ? writing.theirs(who) : writing.inPlan}
          </Text>
          <div className={styles.edition}>{read(theirs)}</div>
        </div>
        <div>
          <Text size={200} className={styles.who}>
            {writing.mine}
          </Text>
          <div className={styles.edition}>{read(mine)}</div>
        </div>
      </div>
      {choose ? (
        <div className={styles.choices}>
          <Button size="small" onClick={() => choose("theirs")}>
            {writing.keepTheirs}
          </Button>
          <Button size="small" onClick={() => choose("mine")}>
            {writing.keepMine}
          </Button>
          {isText ? (
            <Button size="small" onClick={() => choose("both")}>
              {writing.keepBoth}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
