/** An editor that holds what a note can hold, and what its keys do. It speaks to the page through `EditorEvents`. */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { $toggleLink, LinkNode } from "@lexical/link";
import {
  $insertList,
  $isListItemNode,
  $removeList,
  ListItemNode,
  ListNode,
  registerList,
} from "@lexical/list";
import { registerRichText } from "@lexical/rich-text";
import { $getNearestNodeOfType } from "@lexical/utils";
import {
  $createRangeSelectionFromDom,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $onUpdate,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  FORMAT_TEXT_COMMAND,
  HISTORIC_TAG,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  TextNode,
  type EditorThemeClasses,
  type LexicalEditor,
  type RangeSelection,
} from "lexical";
import { parseFormatted } from "../../../domain/notes/formatted-text.ts";
import { serialiseFormatted } from "../../../domain/notes/serialise-formatted.ts";
import { $inlineOf, $readLines, $writeLines } from "./lexical-lines.ts";
import { registerPasting } from "./register-pasting.ts";

/** What stands where the caret is. */
export interface CaretLook {
  readonly isBold: boolean;
  readonly isBullet: boolean;
  readonly isLink: boolean;
}

export interface EditorEvents {
  /** `isTakenBack` when one has gone back or forth in what one has written. */
  readonly onText: (text: string, isTakenBack: boolean) => void;
  readonly onLook: (look: CaretLook) => void;
  readonly onLinkKey: () => void;
}

/** Marks an update that comes from outside, so that it is not told on. */
const fromOutside = "rettesnor-from-outside";
const undoStepMs = 500;
/** As deep as a bullet can be stored. */
const deepest = 4;

/** Opens an editor with this text. Give it a root element; call what it gives back when it goes. */
export function openEditor(
  theme: EditorThemeClasses,
  text: string,
  events: () => EditorEvents,
): { readonly editor: LexicalEditor; readonly close: () => void } {
  const editor = createEditor({
    namespace: "rettesnor",
    nodes: [ListNode, ListItemNode, LinkNode],
    theme,
    onError: (error) => {
      throw error;
    },
  });
  setText(editor, text);
  const close = mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, createEmptyHistoryState(), undoStepMs),
    registerKeys(editor, events),
    registerPasting(editor),
    editor.registerNodeTransform(TextNode, $makeListOfDash),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      editorState.read(() => {
        events().onLook($readLook());
        if (tags.has(fromOutside) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        events().onText(serialiseFormatted($readLines()), tags.has(HISTORIC_TAG));
      });
    }),
  );
  return { editor, close };
}

/**
 * Replaces what stands in the editor, without telling of it. It cannot be taken back here: it may be somebody else's.
 */
export function setText(editor: LexicalEditor, text: string): void {
  const isWriting = document.activeElement === editor.getRootElement();
  editor.update(
    () => {
      $writeLines(parseFormatted(text));
      if (isWriting) $getRoot().selectEnd();
    },
    { tag: fromOutside, discrete: true },
  );
  forgetHistory(editor);
}

/** What has been written cannot be taken back by the editor itself any more. */
export function forgetHistory(editor: LexicalEditor): void {
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}

export function toggleBold(editor: LexicalEditor): void {
  editor.dispatchCommand(FORMAT_TEXT_COMMAND, "bold");
}

export function toggleBullets(editor: LexicalEditor): void {
  editor.update(() => ($readLook().isBullet ? $removeList() : $insertList("bullet")));
}

/** The words that a link would get, and the address that stands there already. */
export function readLink(editor: LexicalEditor): { readonly words: string; readonly address: string } {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return { words: "", address: "" };
    const link = $linkAt(selection);
    return {
      words: link && selection.isCollapsed() ? link.getTextContent() : selection.getTextContent(),
      address: link?.getURL() ?? "",
    };
  });
}

/**
 * Makes the chosen words a link, or writes new words that are one; without an address the link goes and its words stay.
 */
export function setLink(editor: LexicalEditor, address: string | undefined, words: string): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const link = $linkAt(selection);
    if (link && address !== undefined) {
      link.setURL(address);
      return;
    }
    if (link) {
      for (const child of link.getChildren()) link.insertBefore(child);
      link.remove();
      return;
    }
    if (address === undefined) return;
    if (!selection.isCollapsed()) {
      $toggleLink(address);
      return;
    }
    selection.insertNodes($inlineOf([{ text: words, bold: selection.hasFormat("bold"), link: address }]));
  });
}

function $linkAt(selection: RangeSelection): LinkNode | null {
  return (
    $getNearestNodeOfType(selection.anchor.getNode(), LinkNode) ??
    $getNearestNodeOfType(selection.focus.getNode(), LinkNode)
  );
}

function $readLook(): CaretLook {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { isBold: false, isBullet: false, isLink: false };
  return {
    isBold: selection.hasFormat("bold"),
    isBullet: $getNearestNodeOfType(selection.anchor.getNode(), ListItemNode) !== null,
    isLink: $linkAt(selection) !== null,
  };
}

function registerKeys(editor: LexicalEditor, events: () => EditorEvents): () => void {
  return mergeRegister(
    // Italics and the like cannot be stored.
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => format !== "bold", COMMAND_PRIORITY_CRITICAL),
    // A line is a line: Shift+Enter makes one as Enter does.
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Lexical would take the focus away and leave a keyboard user nowhere.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const isLinkKey =
          (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k";
        if (!isLinkKey) return false;
        // The same keys open the tab's search elsewhere.
        event.preventDefault();
        event.stopPropagation();
        $takeSelectionOfPage(editor);
        $onUpdate(() => events().onLinkKey());
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Tab leaves the field, but at the start of a bullet it moves the bullet, as in Word, as far as it can go.
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0)
          return false;
        const item = $getNearestNodeOfType(selection.anchor.getNode(), ListItemNode);
        if (!item || !isAtStart(selection, item)) return false;
        const depth = item.getIndent();
        const canMove = event.shiftKey ? depth > 0 : depth < deepest && $isAfterAnother(item);
        if (!canMove) return false;
        event.preventDefault();
        return editor.dispatchCommand(
          event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
          undefined,
        );
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/**
 * Puts the caret where the page has it, at once: what is typed before the browser tells of it would have no place to
 * go.
 */
export function takeCaret(editor: LexicalEditor): void {
  editor.update(() => $takeSelectionOfPage(editor), { tag: fromOutside, discrete: true });
}

/** Browsers tell of a selection a moment after it was made, and quick fingers press the next key before that. */
function $takeSelectionOfPage(editor: LexicalEditor): void {
  const known = $getSelection();
  const selection = $createRangeSelectionFromDom(getSelection(), editor);
  if (!selection) return;
  const isKnown =
    $isRangeSelection(known) && known.anchor.is(selection.anchor) && known.focus.is(selection.focus);
  if (!isKnown) $setSelection(selection);
}

function isAtStart(selection: RangeSelection, item: ListItemNode): boolean {
  const node = selection.anchor.getNode();
  return node.is(item) || node.is(item.getFirstDescendant());
}

function $isAfterAnother(item: ListItemNode): boolean {
  const previous = item.getPreviousSibling();
  return $isListItemNode(previous);
}

/** "- " at the start of a line that one writes makes it a bullet. */
function $makeListOfDash(node: TextNode): void {
  const parent = node.getParent();
  if (!$isParagraphNode(parent) || !node.is(parent.getFirstChild())) return;
  if (!/^[-*•–][ \u00A0]/u.test(node.getTextContent())) return;
  const selection = $getSelection();
  // Only where the space was typed just now; a line that was read or taken back stays as it is.
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
  const { anchor } = selection;
  if (!anchor.getNode().is(node) || anchor.offset !== 2) return;
  node.spliceText(0, 2, "", true);
  $insertList("bullet");
}
