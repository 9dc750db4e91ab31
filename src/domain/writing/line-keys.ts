/** What a key press in a line of the plan means, as in Word's outline and in OneNote. Pure. */
import type { MoveWay } from "./why-not-moved.ts";

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
  | { readonly do: "move"; readonly way: MoveWay }
  /** One line of this and the one before or after it. */
  | { readonly do: "join"; readonly way: "back" | "forth" }
  | {
      readonly do:
        | "remove"
        | "goUp"
        | "goDown"
        | "open"
        | "menu"
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
    case "Delete": {
      if (ctrl || alt || shift) return undefined;
      if (caret.text === "") return { do: "remove" };
      const edge = key === "Backspace" ? 0 : caret.text.length;
      const isAtEdge = caret.start === edge && caret.end === edge;
      return isAtEdge ? { do: "join", way: key === "Backspace" ? "back" : "forth" } : undefined;
    }
    case "Tab":
      return ctrl || alt ? undefined : { do: "move", way: shift ? "out" : "in" };
    case "ArrowUp":
      if (alt || ctrl) return { do: "move", way: "up" };
      return !shift && caret.isOnFirstRow ? { do: "goUp" } : undefined;
    case "ArrowDown":
      if (alt || ctrl) return { do: "move", way: "down" };
      return !shift && caret.isOnLastRow ? { do: "goDown" } : undefined;
    case "F10":
      return shift ? { do: "menu" } : undefined;
    case "ContextMenu":
      return { do: "menu" };
    default:
      return undefined;
  }
}

/** Back or forth in what was done, by the keys that Windows and Mac have for it. */
export function historyWayOf({ key, shift, ctrl, alt }: KeyPress): "undo" | "redo" | undefined {
  if (!ctrl || alt) return undefined;
  const letter = key.toLowerCase();
  if (letter === "z") return shift ? "redo" : "undo";
  return letter === "y" && !shift ? "redo" : undefined;
}
