/** Two editions of one field, a colleague's and one's own, and the choice between them. Neither is lost before one has chosen. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Line } from "../../domain/line.ts";
import type { Choice } from "../../domain/row-edits.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { Paragraphs } from "../plan/Paragraphs.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useFieldText } from "./field-text.ts";
import { useDesk } from "./writing-desk.tsx";

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
    gridTemplateColumns: "repeat(auto-fit, minmax(14rem, 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  edition: { overflowWrap: "anywhere" },
  who: { color: tokens.colorNeutralForeground2, display: "block" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function LineClash({ line, field: name }: { line: Line; field: string }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { writer } = useDesk();
  const textOf = useFieldText();
  const fields: Readonly<Record<string, (typeof planElements.fields)[keyof typeof planElements.fields]>> =
    planElements.fields;
  const field = fields[name];
  const { stored, shown } = line;
  if (stored === undefined || field === undefined) return null;
  const who = stored.editor.name || words.writing.aColleague;
  const isText = field.kind === "text" || field.kind === "note";
  const choose = (choice: Choice) =>
    writer.decide(line.key, name, choice, field.kind === "note" ? "\n\n" : " / ");
  const read = (row: object) => {
    const text = textOf(field, (row as Readonly<Record<string, unknown>>)[name]);
    if (text === "") return words.writing.empty;
    return field.kind === "note" ? <Paragraphs text={text} /> : text;
  };
  return (
    <section className={styles.root} role="alert">
      <Text weight="semibold">{words.writing.clash(say(field.label), who)}</Text>
      <div className={styles.editions}>
        <div>
          <Text size={200} className={styles.who}>
            {words.writing.theirs(who)}
          </Text>
          <div className={styles.edition}>{read(stored)}</div>
        </div>
        <div>
          <Text size={200} className={styles.who}>
            {words.writing.mine}
          </Text>
          <div className={styles.edition}>{read(shown)}</div>
        </div>
      </div>
      <div className={styles.choices}>
        <Button size="small" onClick={() => choose("theirs")}>
          {words.writing.keepTheirs}
        </Button>
        <Button size="small" onClick={() => choose("mine")}>
          {words.writing.keepMine}
        </Button>
        {isText ? (
          <Button size="small" onClick={() => choose("both")}>
            {words.writing.keepBoth}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
