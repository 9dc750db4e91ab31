/**
 * Between the notes' lines and the editor's nodes: paragraphs, bulleted lists in lists, bold words and links; nothing
 * else.
 */
import { $createLinkNode, $isLinkNode } from "@lexical/link";
import { $createListItemNode, $createListNode, $isListNode, type ListNode } from "@lexical/list";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from "lexical";
import type { FormattedLine, FormattedText, Run } from "../../../domain/notes/formatted-text.ts";

/** What stands in the editor. For within a reading or an update of it. */
export function $readLines(): FormattedLine[] {
  return $getRoot()
    .getChildren()
    .flatMap((block) => {
      if ($isListNode(block)) return $readList(block, 0);
      return $isElementNode(block) ? $readBlock(block, undefined) : [];
    });
}

function $readList(list: ListNode, depth: number): FormattedLine[] {
  return list.getChildren().flatMap((item) => {
    if (!$isElementNode(item)) return [];
    const lists = item.getChildren().filter($isListNode);
    const isWrapper = lists.length > 0 && lists.length === item.getChildrenSize();
    return [
      ...(isWrapper ? [] : $readBlock(item, depth)),
      ...lists.flatMap((inner) => $readList(inner, depth + 1)),
    ];
  });
}

function $readBlock(block: ElementNode, bullet: number | undefined): FormattedLine[] {
  const lines: Run[][] = [[]];
  const take = (node: LexicalNode, link: string | undefined) => {
    if ($isLineBreakNode(node)) lines.push([]);
    else if ($isLinkNode(node)) for (const child of node.getChildren()) take(child, node.getURL());
    else if ($isTextNode(node))
      lines.at(-1)?.push({ text: node.getTextContent(), bold: node.hasFormat("bold"), link });
  };
  for (const child of block.getChildren()) take(child, undefined);
  return lines.map((runs, index) => ({ bullet: index === 0 ? bullet : undefined, runs }));
}

/** Puts these lines in the place of all that stands in the editor. */
export function $writeLines(lines: FormattedText): void {
  $getRoot()
    .clear()
    .append(...$nodesOf(lines));
}

/** The blocks of these lines; bullets that follow each other are one list. */
export function $nodesOf(lines: FormattedText): ElementNode[] {
  const blocks: ElementNode[] = [];
  // The list that is being filled, and the lists within it down to the present depth.
  let open: ListNode[] = [];
  for (const { bullet, runs } of lines) {
    if (bullet === undefined) {
      open = [];
      blocks.push($createParagraphNode().append(...$inlineOf(runs)));
      continue;
    }
    const outermost = open[0] ?? $createListNode("bullet");
    if (open.length === 0) blocks.push(outermost);
    open = [outermost, ...open.slice(1, bullet + 1)];
    while (open.length <= bullet) {
      const inner = $createListNode("bullet");
      open.at(-1)?.append($createListItemNode().append(inner));
      open.push(inner);
    }
    open.at(-1)?.append($createListItemNode().append(...$inlineOf(runs)));
  }
  return blocks;
}

/** The words of a line. */
export function $inlineOf(runs: readonly Run[]): LexicalNode[] {
  return runs.map(({ text, bold, link }) => {
    const words = $createTextNode(text);
    if (bold) words.setFormat("bold");
    return link === undefined ? words : $createLinkNode(link).append(words);
  });
}
