/** The first step of bringing a plan in: drop or choose a document, or paste its text. Nothing is sent anywhere. */
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  Textarea,
  Title3,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useWords } from "../words/use-words.tsx";
import type { ChosenSource } from "./read-beside.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "40rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: tokens.spacingHorizontalL },
  },
  soft: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { fontSize: "24px", color: tokens.colorBrandForeground1 },
  paste: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  field: { width: "100%" },
});

export function ChooseDocument({
  fault,
  notice,
  choose,
}: {
  /** Why the last file was refused. */
  fault: { readonly name: string; readonly sentence: string } | undefined;
  notice: ReactNode;
  choose: (order: ChosenSource) => void;
}) {
  const styles = useStyles();
  useContentIsVisible();
  const words = useWords().import;
  const [isOver, setIsOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) choose({ source: file, name: file.name });
  };
  return (
    <section
      className={styles.root}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <Title3 as="h1">{words.title}</Title3>
      <Text className={styles.soft}>{words.intro}</Text>
      {notice}
      {fault ? (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{words.notRead(fault.name)}</MessageBarTitle> {fault.sentence}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={mergeClasses(styles.drop, isOver && styles.over)}>
        <DocumentArrowUpRegular className={styles.icon} />
        <Text>{isOver ? words.dropNow : words.drop}</Text>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <Text className={styles.soft} size={200}>
          {words.kinds}
        </Text>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.txt,.md,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file may be chosen again after it was corrected.
            event.target.value = "";
          }}
        />
      </div>
      <div className={styles.paste}>
        <Field label={words.paste} className={styles.field}>
          <Textarea rows={4} resize="vertical" value={pasted} onChange={(_, { value }) => setPasted(value)} />
        </Field>
        <Button
          disabled={pasted.trim() === ""}
          onClick={() => choose({ source: pasted, name: words.pastedName })}
        >
          {words.readPaste}
        </Button>
      </div>
    </section>
  );
}
