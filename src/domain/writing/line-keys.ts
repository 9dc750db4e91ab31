/**
 * What a key press in a line of the plan means, as in Word's outline and in OneNote, and the lines of a pasted text.
 * Pure.
 */

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or the command key of a Mac. */
  readonly ctrl: boolean;
  readonly alt: boolean;
}

export interface Caret {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The caret stands on the first or last row of a text that fills several. */
  readonly isOnFirstRow: boolean;
  readonly isOnLastRow: boolean;
}

export type LineCommand =
  /** Another line of the same kind; `before` stays, `after` goes to the new line. */
  | { readonly do: "next"; readonly before: string; readonly after: string }
  | {
      readonly do:
        | "remove"
        | "moveUp"
        | "moveDown"
        | "moveIn"
        | "moveOut"
        | "goUp"
        | "goDown"
        | "open"
        | "menu"
        /** Takes back a moving or a removing that has just been done; nothing when one has typed since. */
        | "undo"
        /** Nothing, and not a line break either. */
        | "stay";
    };

/** The command that a key means, or undefined when it is the text field's own. */
export function commandOf(press: KeyPress, caret: Caret): LineCommand | undefined {
  const { key, shift, ctrl, alt } = press;
  switch (key) {
    case "Enter":
      if (ctrl) return { do: "open" };
      if (caret.text.trim() === "") return { do: "stay" };
      if (shift || alt) return { do: "next", before: caret.text, after: "" };
      return {
        do: "next",
        before: caret.text.slice(0, caret.start).trimEnd(),
        after: caret.text.slice(caret.end).trimStart(),
      };
    case "Backspace":
    case "Delete":
      return caret.text === "" && !ctrl && !alt && !shift ? { do: "remove" } : undefined;
    case "Tab":
      return ctrl || alt ? undefined : { do: shift ? "moveOut" : "moveIn" };
    case "ArrowUp":
      if (alt || ctrl) return { do: "moveUp" };
      return !shift && caret.isOnFirstRow ? { do: "goUp" } : undefined;
    case "ArrowDown":
      if (alt || ctrl) return { do: "moveDown" };
      return !shift && caret.isOnLastRow ? { do: "goDown" } : undefined;
    case "z":
    case "Z":
      return ctrl && !shift && !alt ? { do: "undo" } : undefined;
    case "F10":
      return shift ? { do: "menu" } : undefined;
    case "ContextMenu":
      return { do: "menu" };
    default:
      return undefined;
  }
}

/**
 * Bullets and numbers that people type or that come along from Word: numbering follows order and is never part of the
 * text.
 */
const marker = /^\s*(?:[-–—•·*▪◦○●§]\s+|(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+)\s+|[a-zæøå]\)\s+)/iu;

/** The lines of a pasted text without bullets, numbers and empty lines; one line when it is one. */
export function pastedLines(text: string): readonly string[] {
  const lines = text
    .replaceAll("\u00a0", " ")
    .split(/\r\n|[\r\n\u2028\u2029\v]/u)
    .map((line) => line.replace(/\s+/gu, " "));
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length <= 1) return filled.map((line) => line.trim());
  return filled.map((line) => line.replace(marker, "").trim());
}
