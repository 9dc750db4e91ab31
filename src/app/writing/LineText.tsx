/**
 * A line's own text: grows with its words, and makes, moves and removes lines by the keys that Word's outline has. The
 * field holds its text itself, so that a key draws nothing anew.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
} from "react";
import type { Line } from "../../domain/writing/line.ts";
import { commandOf, historyWayOf, type LineCommand } from "../../domain/writing/line-keys.ts";
import { isMoreThanWords, pastedLines } from "../../domain/writing/pasted-text.ts";
import { textChange } from "../../domain/writing/text-change.ts";
import { clipboardText } from "../fields/clipboard-text.ts";
import { useSpeech } from "../words/use-words.tsx";
import { aroundLine, fieldId, fillsOneRow, grow, showText, sized, textBefore } from "./line-field.ts";
import { holdsLastLetters } from "./last-letters.ts";
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
    scrollMargin: aroundLine,
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

/** A title has no room for more. */
const mostLetters = 255;

/** After Esc, Tab moves on as it does elsewhere, until somebody writes again. */
const tabState = { movesOn: false };

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
    if (!isWriting || element.value.trim() !== shown.title.trim()) showText(element, shown.title);
    setIsTooLong(element.value.length > mostLetters);
  }, [shown.title]);
  useEffect(() => {
    if (field.current) grow(field.current);
  }, []);

  const issue = isHere ? undefined : sender.issuesOf(line).find(({ path }) => path === "title");
  const tooLong =
    isHere && isTooLong ? sender.issuesOf(line).find(({ path }) => path === "title") : undefined;
  const wrong = issue ?? tooLong;

  const write = (element: HTMLTextAreaElement, text: string) => {
    tabState.movesOn = false;
    commands.history.typed(key, "title", textBefore(element, text), text);
    grow(element);
    setIsTooLong(text.length > mostLetters);
    // The letter is seen first; everything else that follows from it comes after.
    if (typed.current === undefined) requestAnimationFrame(() => setTimeout(handOn));
    typed.current = text;
    holdsLastLetters(handOn);
  };
  const run = (command: LineCommand): boolean => {
    handOn();
    return commands.run(command, key);
  };
  const onChange = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    const { value } = currentTarget;
    if (!isMoreThanWords(value)) {
      write(currentTarget, value);
      return;
    }
    // Line breaks that came without a key: Enter on a phone, or several lines that were let go here.
    const before = textBefore(currentTarget, value);
    const { at, removed, inserted } = textChange(before, value);
    showText(currentTarget, before);
    const [head, tail] = [before.slice(0, at), before.slice(at + removed.length)];
    const enter = /^([^\r\n]*)[\r\n]+$/u.exec(inserted);
    const { inputType } = nativeEvent as InputEvent;
    if (!enter || inputType === "insertFromDrop") {
      handOn();
      commands.paste(key, head, pastedLines(inserted), tail);
      return;
    }
    const text = head + (enter[1] ?? "") + tail;
    if (text !== before) {
      showText(currentTarget, text);
      commands.history.typed(key, "title", before, text);
      typed.current = text;
    }
    const caret = head.length + (enter[1] ?? "").length;
    const plain = { shift: false, ctrl: false, alt: false, key: "Enter" };
    const command = commandOf(plain, {
      text,
      start: caret,
      end: caret,
      isOnFirstRow: true,
      isOnLastRow: true,
    });
    if (command) run(command);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      tabState.movesOn = true;
      return;
    }
    if (event.key === "Tab" && tabState.movesOn) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const press = {
      key: event.key,
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    };
    // The page goes back and forth; it knows what stands here only when it has been told.
    if (historyWayOf(press)) handOn();
    // Measured only when it matters: a measuring makes the browser lay the page out at once.
    const isOneRow = event.key.startsWith("Arrow") && fillsOneRow(event.currentTarget);
    const command = commandOf(press, {
      text: value,
      start: selectionStart,
      end: selectionEnd,
      isOnFirstRow: isOneRow || selectionEnd === 0,
      isOnLastRow: isOneRow || selectionStart === value.length,
    });
    if (command && run(command)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { text, isTable, isPlain } = clipboardText(event.clipboardData);
    // Words in a row the browser puts in by itself.
    if (isPlain && !isMoreThanWords(text)) return;
    event.preventDefault();
    handOn();
    const lines = pastedLines(text, isTable);
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    // A line break alone is nothing, and takes nothing away.
    if (lines.length > 0) {
      commands.paste(key, value.slice(0, selectionStart), lines, value.slice(selectionEnd));
    }
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
        onChange={onChange}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={() => setIsHere(true)}
        onBlur={() => {
          setIsHere(false);
          handOn();
          const title = writer.line(key)?.shown.title ?? "";
          if (field.current) showText(field.current, title);
          setIsTooLong(title.length > mostLetters);
          commands.history.seal();
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
