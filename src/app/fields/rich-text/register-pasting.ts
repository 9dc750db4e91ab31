/**
 * What an editor makes of the clipboard and of what is dragged into it: lines of a note, or a link of the words that
 * are chosen.
 */
import { $toggleLink } from "@lexical/link";
import { $isListNode } from "@lexical/list";
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from "lexical";
import { withPlainBullets } from "../../../domain/notes/plain-bullets.ts";
import { parseFormatted, toLinkAddress, type FormattedText } from "../../../domain/notes/formatted-text.ts";
import { $inlineOf, $nodesOf } from "./lexical-lines.ts";
import { linesOfHtml } from "./pasted-lines.ts";

/** Call what it gives back when the editor goes. */
export function registerPasting(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!("clipboardData" in event) || !$takeIn(event.clipboardData)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // What is dragged into the field comes this way.
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => typeof event !== "string" && $takeIn(event.dataTransfer),
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

function $takeIn(data: DataTransfer | null): boolean {
  const lines = data ? readClipboard(data) : undefined;
  const selection = $getSelection();
  if (!data || lines === undefined || !$isRangeSelection(selection)) return false;
  const address = toLinkAddress(data.getData("text/plain"));
  if (address !== undefined && /^https?:/u.test(address) && !selection.isCollapsed()) $toggleLink(address);
  else $insertLines(selection, lines);
  return true;
}

function readClipboard(data: DataTransfer): FormattedText | undefined {
  const html = data.getData("text/html");
  const isOwn = data.types.includes("application/x-lexical-editor");
  const lines = html === "" ? [] : linesOfHtml(html, isOwn);
  if (lines.length > 0) return lines;
  // A vertical tab is a line break to Word.
  const text = data.getData("text/plain").replaceAll(/[\v\f\u2028\u2029]/gu, "\n");
  return text === "" ? undefined : parseFormatted(withPlainBullets(text));
}

function $insertLines(selection: RangeSelection, lines: FormattedText): void {
  const [only] = lines;
  if (only && lines.length === 1 && only.bullet === undefined) selection.insertNodes($inlineOf(only.runs));
  else selection.insertNodes($nodesOf(lines));
  // Pasted bullets in a list belong to it.
  for (const node of selection.getNodes()) {
    const next = $isListNode(node) ? node.getNextSibling() : null;
    if ($isListNode(node) && $isListNode(next)) {
      node.append(...next.getChildren());
      next.remove();
    }
  }
}
