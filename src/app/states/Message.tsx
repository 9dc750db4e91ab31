/** A page that has no content to show says so: what is the matter or what will be here, and the first step. */
import { Button, Text, Title3, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { buildId } from "./build-id.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useWords } from "../words/use-words.tsx";
import { Illustration, type IllustrationName } from "./Illustration.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    maxWidth: "34rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  text: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  details: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground3,
  },
});

export function Message({
  title,
  text,
  illustration = "plumbLine",
  details,
  action,
  children,
}: {
  title: string;
  text: string;
  illustration?: IllustrationName;
  /** Facts for IT, folded away. */
  details?: string | undefined;
  action?: { readonly label: string; readonly run: () => void } | undefined;
  children?: ReactNode;
}) {
  const styles = useStyles();
  useContentIsVisible();
  const { states } = useWords();
  return (
    <section className={styles.root}>
      <Illustration name={illustration} />
      <Title3 as="h1">{title}</Title3>
      <Text className={styles.text}>{text}</Text>
      {action ? (
        <Button appearance="primary" onClick={action.run}>
          {action.label}
        </Button>
      ) : null}
      {children}
      {details ? (
        <details>
          <summary>{states.details}</summary>
          <p className={styles.details}>
            {details}
            {"\n"}Rettesnor {buildId}
          </p>
        </details>
      ) : null}
    </section>
  );
}
