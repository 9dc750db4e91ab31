/**
 * Writing a note as it will look. Loaded when somebody begins to write; until then `RichText` shows what stands there.
 */
import type { EditorThemeClasses, LexicalEditor } from "lexical";
import { $getRoot } from "lexical";
import { useContext, useEffect, useLayoutEffect, useRef, useState, type HTMLAttributes } from "react";
import { isSameValue } from "../../../domain/writing/row-edits.ts";
import { HistoryAround } from "../history-around.ts";
import { FormatBar } from "./FormatBar.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import {
  forgetHistory,
  openEditor,
  readLink,
  setLink,
  setText,
  takeCaret,
  toggleBold,
  toggleBullets,
  type CaretLook,
  type EditorEvents,
} from "./open-editor.ts";

export interface RichTextEditorProps {
  readonly value: string;
  readonly onChange: (value: string, isTakenBack?: boolean) => void;
  readonly theme: EditorThemeClasses;
  readonly className: string;
  /** Of the text: id, label, description. */
  readonly attributes: HTMLAttributes<HTMLDivElement> & { readonly id: string };
  /** Where the pointer went down; the caret goes to the end without it. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** What was typed while the editor was on its way. */
  readonly typed: string;
  readonly showsBar: boolean;
}

const noLook: CaretLook = { isBold: false, isBullet: false, isLink: false };

export function RichTextEditor({
  value,
  onChange,
  theme,
  className,
  attributes,
  at,
  typed,
  showsBar,
}: RichTextEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor>(null);
  const known = useRef(value);
  // What was told and has not come back as the value yet: somebody who writes quickly is ahead of the page.
  const told = useRef<string[]>([]);
  const events = useRef<EditorEvents>(null);
  const [look, setLook] = useState(noLook);
  const [link, setLinkAsked] = useState<{ readonly words: string; readonly address: string }>();
  const [begun] = useState({ theme, value, at, typed });

  const goesOnIn = useContext(HistoryAround);

  const askForLink = () => {
    if (editor.current) setLinkAsked(readLink(editor.current));
  };
  useLayoutEffect(() => {
    events.current = {
      onText: (text, isTakenBack) => {
        if (text === known.current) return;
        known.current = text;
        told.current.push(text);
        onChange(text, isTakenBack);
      },
      onLook: (next) =>
        setLook((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next)),
      onLinkKey: askForLink,
    };
  });
  useLayoutEffect(() => {
    const opened = openEditor(begun.theme, begun.value, () => {
      if (!events.current) throw new Error("The editor is not drawn yet.");
      return events.current;
    });
    editor.current = opened.editor;
    opened.editor.setRootElement(root.current);
    placeCaret(opened.editor, root.current, begun.at);
    if (begun.typed !== "") {
      opened.editor.update(() => {
        $getRoot().selectEnd().insertText(begun.typed);
      });
    }
    return () => {
      opened.close();
      opened.editor.setRootElement(null);
    };
  }, [begun]);
  useEffect(() => {
    const echo = told.current.indexOf(value);
    if (echo >= 0) told.current.splice(0, echo + 1);
    // What is stored has no spaces around it; somebody who is about to write on must not lose the caret to that.
    if (echo >= 0 || isSameValue(value, known.current) || !editor.current) return;
    // What somebody else wrote, or what was taken back elsewhere.
    told.current = [];
    known.current = value;
    setText(editor.current, value);
  }, [value]);

  const backToText = () => setTimeout(() => editor.current?.focus());
  return (
    <>
      {showsBar ? (
        <FormatBar
          look={look}
          controls={attributes.id}
          bold={() => editor.current && toggleBold(editor.current)}
          bullets={() => editor.current && toggleBullets(editor.current)}
          link={askForLink}
        />
      ) : null}
      <div
        ref={root}
        {...attributes}
        className={className}
        role="textbox"
        aria-multiline="true"
        onFocus={({ currentTarget }) => {
          if (editor.current && goesOnIn?.(currentTarget) === false) forgetHistory(editor.current);
        }}
        contentEditable
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
      />
      {link ? (
        <LinkDialog
          {...link}
          close={() => {
            setLinkAsked(undefined);
            backToText();
          }}
          set={(address, words) => {
            setLinkAsked(undefined);
            if (editor.current) setLink(editor.current, address, words);
            backToText();
          }}
        />
      ) : null}
    </>
  );
}

function placeCaret(
  editor: LexicalEditor,
  root: HTMLElement | null,
  at: { readonly x: number; readonly y: number } | undefined,
): void {
  root?.focus({ preventScroll: true });
  const place = at && document.caretPositionFromPoint?.(at.x, at.y);
  if (place && root?.contains(place.offsetNode)) {
    getSelection()?.collapse(place.offsetNode, place.offset);
    takeCaret(editor);
    return;
  }
  editor.focus(undefined, { defaultSelection: "rootEnd" });
}
