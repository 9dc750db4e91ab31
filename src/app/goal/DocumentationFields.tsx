/** What proves a status: a text, and links with names. A pasted address becomes a link by itself. */
import {
  Button,
  Field,
  Input,
  Link as TextLink,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { linksOf, noLink, type StatusDraft } from "../status/draft-store.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-end", flexWrap: "wrap" },
  address: { flexGrow: 2, minWidth: "12rem" },
  name: { flexGrow: 1, minWidth: "8rem" },
  link: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
});

export function DocumentationFields({
  draft,
  change,
  issueAt,
  isDisabled,
  isAskedFor,
}: {
  draft: StatusDraft;
  change: (changes: Partial<StatusDraft>) => void;
  issueAt: (path: string) => string | undefined;
  isDisabled: boolean;
  /** Somebody has just asked for them, and goes on in the first. */
  isAskedFor: boolean;
}) {
  const styles = useStyles();
  const { goal } = useWords();
  const { documentation, links, newLink } = draft;
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAskedFor) first.current?.focus();
  }, [isAskedFor]);
  const add = () => change({ links: linksOf(draft), newLink: noLink });
  return (
    <div className={styles.root}>
      <Field
        label={goal.documentation}
        hint={goal.documentationHint}
        validationMessage={issueAt("documentation") ?? null}
      >
        <Textarea
          textarea={{ ref: first }}
          value={documentation}
          rows={2}
          resize="vertical"
          readOnly={isDisabled}
          onChange={(_, { value }) => change({ documentation: value })}
        />
      </Field>
      {links.map((link, index) => (
        <div key={`${index}${link.url}`} className={styles.link}>
          <TextLink href={link.url} target="_blank" rel="noreferrer">
            {link.title || link.url}
          </TextLink>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={goal.removeLink(link.title || link.url)}
            onClick={() => change({ links: links.filter((_, other) => other !== index) })}
          />
        </div>
      ))}
      <div className={styles.line}>
        <Field label={goal.link} className={styles.address} validationMessage={issueAt("links") ?? null}>
          <Input
            type="url"
            value={newLink.url}
            placeholder="https://"
            readOnly={isDisabled}
            onChange={(_, { value }) => change({ newLink: { ...newLink, url: value } })}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.ctrlKey) {
                event.preventDefault();
                add();
              }
            }}
          />
        </Field>
        <Field label={goal.linkTitle} className={styles.name}>
          <Input
            value={newLink.title}
            readOnly={isDisabled}
            onChange={(_, { value }) => change({ newLink: { ...newLink, title: value } })}
          />
        </Field>
        <Button onClick={add} disabled={isDisabled || newLink.url.trim() === ""}>
          {goal.addLink}
        </Button>
      </div>
    </div>
  );
}
