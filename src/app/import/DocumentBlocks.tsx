/**
 * The document as it was read, drawn so that its author knows it again: headings, bold lines, bullets, numbers and
 * tables.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo, type ReactNode } from "react";
import type { Block, SourceDocument } from "../../word/source-document.ts";
import type { AsideReason } from "../../word/understand/reading.ts";
import { useWords } from "../words/use-words.tsx";
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import { useGradually } from "./use-gradually.ts";

const useStyles = makeStyles({
  block: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: "3px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
    cursor: "pointer",
    whiteSpace: "pre-wrap",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 24px",
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  large: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    marginTop: tokens.spacingVerticalL,
  },
  heading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    marginTop: tokens.spacingVerticalM,
  },
  apart: { marginTop: tokens.spacingVerticalM },
  /** Understood, and shown in the plan by where things stand. */
  sign: { color: tokens.colorNeutralForeground2 },
  aside: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  mark: { display: "inline-block", minWidth: "1.5em" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    margin: `${tokens.spacingVerticalS} 0`,
    tableLayout: "fixed",
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top", padding: 0 },
});

const signs: ReadonlySet<AsideReason> = new Set(["label", "leadIn", "heading", "caseNumber"]);

export const DocumentBlocks = memo(function DocumentBlocks({
  document,
  asides,
}: {
  document: SourceDocument;
  asides: ImportDraft["asides"];
}) {
  const styles = useStyles();
  const blocks = useMemo(() => document.blocks.filter(({ text }) => text.trim() !== ""), [document]);
  const count = useGradually(blocks.length);
  const drawn: ReactNode[] = [];
  for (let at = 0; at < Math.min(blocks.length, count); at += 1) {
    const block = blocks[at];
    if (!block) continue;
    const table = block.cell?.table;
    if (table === undefined) {
      drawn.push(<BlockLine key={block.place} block={block} asides={asides} isFirst={at === 0} />);
      continue;
    }
    let end = at;
    while (blocks[end]?.cell?.table === table) end += 1;
    drawn.push(
      <table key={block.place} className={styles.table}>
        <tbody>
          {rowsOf(blocks.slice(at, end)).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {cell.map((line) => (
                    <BlockLine key={line.place} block={line} asides={asides} isFirst={line === blocks[0]} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>,
    );
    at = end - 1;
  }
  return drawn;
});

const BlockLine = memo(function BlockLine({
  block,
  asides,
  isFirst,
}: {
  block: Block;
  asides: ImportDraft["asides"];
  isFirst: boolean;
}) {
  const styles = useStyles();
  const words = useWords().import;
  const { place, text, outline, list, isBold, boldLead, isApart } = block;
  const reason = asides[place];
  const indent = list ? (list.level + 1) * 1.25 : 0;
  return (
    <div
      role="button"
      data-place={place}
      tabIndex={isFirst ? 0 : -1}
      title={reason && words.notInPlan(words.asides[reason])}
      className={mergeClasses(
        styles.block,
        isApart && styles.apart,
        isBold && styles.bold,
        outline !== undefined && (outline <= 1 ? styles.large : styles.heading),
        reason && (signs.has(reason) ? styles.sign : styles.aside),
      )}
      {...(indent > 0 && { style: { marginLeft: `${indent}rem` } })}
    >
      {list ? <span className={styles.mark}>{list.kind === "bullet" ? "•" : list.label}</span> : null}
      {!isBold && boldLead > 0 ? (
        <>
          <b>{text.slice(0, boldLead)}</b>
          {text.slice(boldLead)}
        </>
      ) : (
        text
      )}
    </div>
  );
});

/** A table's lines as rows of cells of lines; cells that hold nothing are empty. */
function rowsOf(blocks: readonly Block[]): readonly (readonly (readonly Block[])[])[] {
  const columns = Math.max(...blocks.map(({ cell }) => cell?.column ?? 1));
  const rows = new Map<number, Block[][]>();
  for (const block of blocks) {
    const { row = 1, column = 1 } = block.cell ?? {};
    const cells = rows.get(row) ?? Array.from({ length: columns }, (): Block[] => []);
    rows.set(row, cells);
    cells[column - 1]?.push(block);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, cells]) => cells);
}
