/**
 * A note as people wrote it: paragraphs, bullets, bold words and links. Only what `formatted-text.ts` lets through
 * becomes a link.
 */
import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { noteBlocks, type NoteItem } from "../../domain/notes/note-blocks.ts";
import type { Run } from "../../domain/notes/formatted-text.ts";

const useStyles = makeStyles({
  paragraph: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxWidth: "72ch",
    lineHeight: tokens.lineHeightBase400,
    marginBottom: tokens.spacingVerticalS,
  },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: "72ch",
    overflowWrap: "anywhere",
  },
  inner: { marginBottom: 0 },
});

export function Paragraphs({ text }: { text: string }) {
  const styles = useStyles();
  return noteBlocks(text).map((block, index) =>
    block.kind === "list" ? (
      <Items key={index} items={block.items} isInner={false} />
    ) : (
      <Text key={index} as="p" block className={styles.paragraph}>
        {block.lines.map((runs, line) => (
          <Fragment key={line}>
            {line > 0 ? "\n" : null}
            <Words runs={runs} />
          </Fragment>
        ))}
      </Text>
    ),
  );
}

function Items({ items, isInner }: { items: readonly NoteItem[]; isInner: boolean }) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, isInner && styles.inner)}>
      {items.map((item, index) => (
        <li key={index}>
          <Words runs={item.runs} />
          {item.items.length > 0 ? <Items items={item.items} isInner /> : null}
        </li>
      ))}
    </ul>
  );
}

function Words({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, bold, link }, index) => {
    const words =
      link === undefined ? (
        text
      ) : (
        <Link inline href={link} target="_blank" rel="noreferrer">
          {text}
        </Link>
      );
    return bold ? <strong key={index}>{words}</strong> : <Fragment key={index}>{words}</Fragment>;
  });
}
