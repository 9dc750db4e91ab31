/**
 * A line's own text: grows with its words, and makes, moves and removes lines by the keys that Word's outline has. The
 * field holds its text itself, so that a key draws nothing anew.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Line } from "../../domain/writing/line.ts";
import { commandOf, pastedLines } from "../../domain/writing/line-keys.ts";
import { useSpeech } from "../words/use-words.tsx";
import { fieldId } from "./line-commands.ts";
import { useDesk } from "./writing-desk.tsx";

const useStyles = makeStyles({
  place: { minWidth: 0, "@container (max-width: 560px)": { gridColumn: 2, gridRow: 2 } },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "28px",
    padding: "3px 4px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    resize: "none",
    overflow: "hidden",
    overflowWrap: "anywhere",
    ":focus": {
      outlineStyle: "none",
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  goal: { fontWeight: tokens.fontWeightSemibold },
  area: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    padding: "0 4px",
  },
  chapter: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  wrong: { color: tokens.colorStatusDangerForeground3, display: "block", paddingLeft: "4px" },
});

const growsByItself = CSS.supports("field-sizing", "content");
const sized: Readonly<Record<string, string>> = growsByItself ? { fieldSizing: "content" } : {};

function grow(field: HTMLTextAreaElement): void {
  if (growsByItself) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}

function show(field: HTMLTextAreaElement | null, text: string): void {
  if (field === null || field.value === text) return;
  field.value = text;
  grow(field);
}

/** A title has no room for more. */
const mostLetters = 255;

/** After Esc, Tab moves on as it does elsewhere, until somebody writes again. */
const tabState = { movesOn: false };

function fillsOneRow(field: HTMLTextAreaElement): boolean {
  return field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
}

export function LineText({ line, name }: { line: Line; name: string }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { writer, sender, commands } = useDesk();
  const { key, kind, shown } = line;
  const field = useRef<HTMLTextAreaElement>(null);
  const [atFirst] = useState(shown.title);
  const [isTooLong, setIsTooLong] = useState(false);
  const [isHere, setIsHere] = useState(false);

  /** What has been typed and not been handed on. */
  const typed = useRef<string>(undefined);
  const handOn = useCallback(() => {
    if (typed.current === undefined) return;
    const title = typed.current;
    typed.current = undefined;
    writer.write(key, { title });
  }, [writer, key]);
  useEffect(() => handOn, [handOn]);

  useEffect(() => {
    const element = field.current;
    if (typed.current !== undefined || element === null) return;
    const isWriting = document.activeElement === element;
    // A space at the end is not kept, and is not taken away from somebody in the middle of a sentence.
    if (!isWriting || element.value.trim() !== shown.title.trim()) show(element, shown.title);
    setIsTooLong(element.value.length > mostLetters);
  }, [shown.title]);
  useEffect(() => {
    if (field.current) grow(field.current);
  }, []);

  const issue = isHere ? undefined : sender.issuesOf(line).find(({ path }) => path === "title");
  const tooLong =
    isHere && isTooLong ? sender.issuesOf(line).find(({ path }) => path === "title") : undefined;
  const wrong = issue ?? tooLong;

  const write = (value: string) => {
    const plain = value.replace(/\s*[\r\n]+\s*/gu, " ");
    tabState.movesOn = false;
    commands.typed();
    if (plain !== value) show(field.current, plain);
    else if (field.current) grow(field.current);
    setIsTooLong(plain.length > mostLetters);
    // The letter is seen first; everything else that follows from it comes after.
    if (typed.current === undefined) requestAnimationFrame(() => setTimeout(handOn));
    typed.current = plain;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      tabState.movesOn = true;
      return;
    }
    if (event.key === "Tab" && tabState.movesOn) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    // Measured only when it matters: a measuring makes the browser lay the page out at once.
    const isOneRow = event.key.startsWith("Arrow") && fillsOneRow(event.currentTarget);
    const command = commandOf(
      {
        key: event.key,
        shift: event.shiftKey,
        ctrl: event.ctrlKey || event.metaKey,
        alt: event.altKey,
      },
      {
        text: value,
        start: selectionStart,
        end: selectionEnd,
        isOnFirstRow: isOneRow || selectionEnd === 0,
        isOnLastRow: isOneRow || selectionStart === value.length,
      },
    );
    if (!command) return;
    handOn();
    if (commands.run(command, key)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[\r\n]/u.test(pasted)) return;
    event.preventDefault();
    handOn();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    commands.paste(key, value.slice(0, selectionStart), pastedLines(pasted), value.slice(selectionEnd));
  };

  return (
    <div className={styles.place}>
      <textarea
        ref={field}
        id={fieldId(key)}
        className={mergeClasses(
          styles.text,
          kind === "goal" && styles.goal,
          kind === "focusArea" && styles.area,
          kind === "chapter" && styles.chapter,
        )}
        style={sized}
        rows={1}
        defaultValue={atFirst}
        aria-label={name}
        aria-invalid={wrong !== undefined}
        placeholder={words.writing.placeholders[kind]}
        spellCheck
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={() => setIsHere(true)}
        onBlur={() => {
          setIsHere(false);
          handOn();
          const title = writer.line(key)?.shown.title ?? "";
          show(field.current, title);
          setIsTooLong(title.length > mostLetters);
          writer.hurry();
        }}
      />
      {wrong ? (
        <span role="alert" className={styles.wrong}>
          {say(wrong.sentence)}
        </span>
      ) : null}
    </div>
  );
}
