/** What keys, menus and buttons do to the lines of a plan, and where the caret stands afterwards. */
import { isBlank, keyOf, type Line } from "../../domain/writing/line.ts";
import type { LineCommand } from "../../domain/writing/line-keys.ts";
import {
  placeAfter,
  placeBefore,
  placeByStep,
  placeInwards,
  placeLast,
  placeOf,
  placeOutwards,
  readingOrder,
  withAllUnder,
  type LineKind,
  type LinePlace,
} from "../../domain/writing/move-line.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { LineSender } from "./line-sender.ts";
import type { OpenLines } from "./open-lines.ts";
import type { PlanWriter } from "./plan-writer.ts";

/** What the page does when a command asks for it. */
export interface CommandEchoes {
  /** Opens the line's menu at its handle. */
  readonly openMenu: (key: string) => void;
  /** Says that a line is gone, with a way back. */
  readonly sayRemoved: (line: Line, more: number, undo: () => void) => void;
  /** Takes away what was said of a removing that has been taken back. */
  readonly sayUndone: () => void;
  /** Tells those who do not see it that a line now stands elsewhere. */
  readonly sayMoved: (key: string) => void;
}

interface CommandSurroundings {
  readonly writer: PlanWriter;
  readonly sender: LineSender;
  readonly openLines: OpenLines;
}

type Caret = "start" | "end" | number;

export class LineCommands {
  /** Where the caret goes when the line is on the page. */
  private wanted: { readonly key: string; readonly caret: Caret } | undefined;

  private echoes: CommandEchoes | undefined;

  /**
   * Takes back what was last moved or removed, until somebody types again. False when it cannot be taken back any more.
   */
  private takeBack: (() => boolean) | undefined;

  constructor(private readonly around: CommandSurroundings) {}

  /** Says who opens menus and tells what has happened. */
  listen(echoes: CommandEchoes): void {
    this.echoes = echoes;
  }

  /** Puts the caret into a line, at once or when it has been drawn. */
  focus(key: string, caret: Caret = "end"): void {
    this.wanted = { key, caret };
    this.settleFocus();
  }

  /** Called when lines have been drawn. */
  settleFocus(): void {
    if (this.wanted === undefined) return;
    const field = document.getElementById(fieldId(this.wanted.key));
    if (!(field instanceof HTMLTextAreaElement)) return;
    const { caret } = this.wanted;
    this.wanted = undefined;
    field.focus();
    const at = caret === "start" ? 0 : caret === "end" ? field.value.length : caret;
    field.setSelectionRange(at, at);
    field.scrollIntoView({ block: "nearest" });
  }

  /**
   * Does what a key means in a line. Gives false when there is nothing to do, so that the key keeps its usual meaning.
   */
  run(command: LineCommand, key: string): boolean {
    const { writer, openLines } = this.around;
    const line = writer.line(key);
    if (line === undefined) return false;
    switch (command.do) {
      case "next":
        this.next(line, command.before, command.after);
        return true;
      case "remove":
        return this.removeEmpty(line);
      case "moveUp":
      case "moveDown":
        this.moveTo(key, placeByStep(writer.getOutline(), line.shown, command.do === "moveUp" ? -1 : 1));
        return true;
      case "moveIn":
        return this.moveTo(key, placeInwards(writer.getOutline(), line.shown));
      case "moveOut":
        return this.moveTo(key, placeOutwards(writer.getOutline(), line.shown));
      case "goUp":
      case "goDown":
        return this.go(line.shown, command.do === "goUp" ? -1 : 1);
      case "open":
        if (openLines.isOpen(key)) openLines.set(key, false);
        else openLines.enter(key);
        return true;
      case "menu":
        this.echoes?.openMenu(key);
        return true;
      case "undo":
        return this.undo();
      case "stay":
        return true;
    }
  }

  /** Somebody types: what is undone from now on is the typing. */
  typed(): void {
    this.takeBack = undefined;
  }

  private undo(): boolean {
    const { takeBack } = this;
    this.takeBack = undefined;
    return takeBack?.() ?? false;
  }

  private next(line: Line, before: string, after: string): void {
    const { writer } = this.around;
    const outline = writer.getOutline();
    if (before === "" && after !== "") {
      // The caret stands before the text: an empty line comes above it.
      this.focus(writer.add(placeBefore(outline, line.shown)));
      return;
    }
    if (after !== "") writer.write(line.key, { title: before }, true);
    this.focus(writer.add(placeAfter(outline, line.shown), after === "" ? {} : { title: after }), "start");
  }

  private removeEmpty(line: Line): boolean {
    const { writer } = this.around;
    const under = withAllUnder(writer.getOutline(), line.shown);
    // What has something under it is only removed by somebody who says so.
    if (under.length > 1) return false;
    this.remove(line.key);
    return true;
  }

  /** Removes a line and all under it; it can be undone for a while. */
  remove(key: string): void {
    const { writer, sender } = this.around;
    const line = writer.line(key);
    if (line === undefined) return;
    const outline = writer.getOutline();
    const order = readingOrder(outline);
    const keys = withAllUnder(outline, line.shown).map(keyOf);
    const at = order.findIndex(({ id }) => id === line.id);
    const left = [...order.slice(0, at).toReversed(), ...order.slice(at)].find(
      (other) => !keys.includes(keyOf(other)),
    );
    sender.holdBack(keys);
    writer.remove(keys);
    if (left) this.focus(keyOf(left));
    if (isBlank(line) && keys.length === 1) return;
    const putBack = () => {
      sender.putBack(keys);
      this.focus(key);
      this.takeBack = undefined;
    };
    this.takeBack = () => {
      if (!writer.knows(key)) return false;
      putBack();
      this.echoes?.sayUndone();
      return true;
    };
    this.echoes?.sayRemoved(line, keys.length - 1, putBack);
  }

  /** Brings a line to a place; false when there is none. */
  moveTo(key: string, place: LinePlace | undefined): boolean {
    const { writer } = this.around;
    const line = writer.line(key);
    if (place === undefined || line === undefined) return false;
    const before = placeOf(writer.getOutline(), line.shown);
    this.moveAndStay(key, place);
    this.takeBack = () => {
      if (writer.line(key) === undefined) return false;
      this.moveAndStay(key, before);
      return true;
    };
    return true;
  }

  private moveAndStay(key: string, place: LinePlace): void {
    const field = document.activeElement;
    const caret = field instanceof HTMLTextAreaElement ? field.selectionStart : "end";
    this.around.writer.move(key, place);
    // Not yet: it still stands where it stood.
    this.wanted = { key, caret };
    this.echoes?.sayMoved(key);
  }

  private go(from: PlanElement, step: -1 | 1): boolean {
    const order = readingOrder(this.around.writer.getOutline());
    const to = order[order.findIndex(({ id }) => id === from.id) + step];
    if (to === undefined || (step < 0 && order[0]?.id === from.id)) return false;
    this.focus(keyOf(to), step < 0 ? "end" : "start");
    return true;
  }

  /** A new line last under a goal or focus area, or in the plan. */
  addLast(kind: LineKind, parent: number | undefined): void {
    const { writer } = this.around;
    this.focus(writer.add(placeLast(writer.getOutline(), kind, parent)));
  }

  /** The lines of a pasted text: the first goes where the caret stands, the others become lines of their own. */
  paste(key: string, before: string, lines: readonly string[], after: string): void {
    const { writer } = this.around;
    const [first = "", ...others] = lines;
    writer.write(key, { title: before + first }, true);
    let last = key;
    for (const [index, text] of others.entries()) {
      const line = writer.line(last);
      if (line === undefined) return;
      const isLast = index === others.length - 1;
      last = writer.add(placeAfter(writer.getOutline(), line.shown), {
        title: isLast ? text + after : text,
      });
    }
    this.focus(last, (others.at(-1) ?? "").length);
  }
}

/** The id of a line's text field on the page. */
export function fieldId(key: string): string {
  return `line-${key}`;
}
