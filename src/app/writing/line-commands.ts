/**
 * What keys, menus and buttons do to the lines of a plan, each as one step of its history, and where the caret stands
 * afterwards.
 */
import { isBlank, keyOf, type ElementDraft, type Line } from "../../domain/writing/line.ts";
import { joined } from "../../domain/writing/join-lines.ts";
import type { LineCommand } from "../../domain/writing/line-keys.ts";
import {
  placeAfter,
  placeBefore,
  placeByStep,
  placeInwards,
  placeLast,
  placeOutwards,
  readingOrder,
  withAllUnder,
  type LineKind,
  type LinePlace,
} from "../../domain/writing/move-line.ts";
import { whyNotMoved, type MoveWay, type WhyNotMoved } from "../../domain/writing/why-not-moved.ts";
import type { CaretAt } from "../../domain/writing/history.ts";
import type { Choice } from "../../domain/writing/row-edits.ts";
import type { Field } from "../../schema/field.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { LineFocus } from "./line-focus.ts";
import type { LineSender } from "./line-sender.ts";
import type { OpenLines } from "./open-lines.ts";
import { secondThought, type PlanHistory, type Went } from "./plan-history.ts";
import type { PlanWriter } from "./plan-writer.ts";
import { whereTo } from "./where-to.ts";

/** What the page does when a command asks for it. */
export interface CommandEchoes {
  /** Opens the line's menu at its handle. */
  readonly openMenu: (key: string) => void;
  /** Says that a line is gone, with a way back. */
  readonly sayRemoved: (line: Line, more: number, undo: () => void) => void;
  /** Takes away what was said of a removing that has been taken back. */
  readonly sayBack: () => void;
  /** Says what was taken back or done again, and what stays since a colleague has changed it; nothing when all is. */
  readonly sayWent: (way: HistoryWay, went: Went | undefined) => void;
  /** Says why a line cannot be moved that way. */
  readonly sayWhyNot: (why: WhyNotMoved, way: MoveWay) => void;
  /** Tells those who do not see it that a line now stands elsewhere. */
  readonly sayMoved: (key: string) => void;
}

/** Back or forth in what was done. */
export type HistoryWay = "undo" | "redo";

interface CommandSurroundings {
  readonly writer: PlanWriter;
  readonly sender: LineSender;
  readonly openLines: OpenLines;
  readonly history: PlanHistory;
}

export class LineCommands {
  readonly focus: LineFocus;
  private echoes: CommandEchoes | undefined;

  constructor(private readonly around: CommandSurroundings) {
    const { writer, openLines } = around;
    this.focus = new LineFocus(writer, openLines);
  }

  get history(): PlanHistory {
    return this.around.history;
  }

  /** Says who opens menus and tells what has happened. */
  listen(echoes: CommandEchoes): void {
    this.echoes = echoes;
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
      case "join":
        return this.join(line, command.way);
      case "move":
        this.moveBy(line, command.way);
        return true;
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
      case "stay":
        return true;
    }
  }

  /** Writes in a line's fields; `isTakenBack` when a note has gone back or forth in its own history. */
  write(key: string, values: ElementDraft, isTakenBack = false): void {
    const { writer, history } = this.around;
    const line = writer.line(key);
    if (line === undefined) return;
    const [[name, value] = ["", undefined], ...others] = Object.entries(values);
    const fields: Readonly<Record<string, Field>> = planElements.fields;
    const field = others.length === 0 ? fields[name] : undefined;
    const before = (line.shown as Readonly<Record<string, unknown>>)[name];
    const write = () => {
      writer.write(key, values);
      return undefined;
    };
    const isTyped = field?.kind === "text" && field.isTags !== true;
    if (field?.kind === "note") history.wrote(key, name, before, value, isTakenBack);
    else if (isTyped) history.typed(key, name, before, value);
    else history.doing(undefined, write);
    if (field?.kind === "note" || isTyped) write();
  }

  /** Settles between a colleague's edition of a field and one's own. */
  decide(key: string, name: string, choice: Choice, between: string): void {
    this.history.choose(key, name, choice, between);
  }

  /** Goes back or forth in what was done in this plan, whatever one stands in. */
  goInHistory(way: HistoryWay): void {
    const went = way === "undo" ? this.history.undo() : this.history.redo();
    if (went) this.show(went);
    this.echoes?.sayWent(way, went);
  }

  /** Brings what was changed into view, with the caret in it. */
  private show(went: Went): void {
    const { writer } = this.around;
    const { changes } = went;
    if (changes.some(({ name, after }) => name === "line" && after !== undefined)) this.echoes?.sayBack();
    const place = whereTo(went, (key) => writer.line(key)?.isRemoved === false);
    if (place === undefined) return;
    const { key, name, caret } = place;
    if (name !== undefined) this.focus.inField(key, name);
    // What moves is not drawn yet where it is to stand.
    else if (changes.some((change) => change.name === "line" || change.name === "place")) {
      this.focus.whenDrawn(key, caret);
    } else this.focus.in(key, caret);
  }

  private doing(key: string, work: () => CaretAt | undefined): object {
    const at = this.focus.caretIn(key);
    return this.history.doing({ key, at: at ?? this.titleOf(key).length }, work);
  }

  private titleOf(key: string): string {
    return this.around.writer.line(key)?.shown.title ?? "";
  }

  private next(line: Line, before: string, after: string): void {
    const { writer } = this.around;
    this.doing(line.key, () => {
      const outline = writer.getOutline();
      // The caret stands before the text: an empty line comes above it.
      const isAbove = before === "" && after !== "";
      if (after !== "" && !isAbove) writer.write(line.key, { title: before }, true);
      const place = isAbove ? placeBefore(outline, line.shown) : placeAfter(outline, line.shown);
      const key = writer.add(place, isAbove || after === "" ? {} : { title: after });
      this.focus.in(key, "start");
      return { key, at: 0 };
    });
  }

  private join(line: Line, way: "back" | "forth"): boolean {
    const { writer } = this.around;
    const one = joined(writer.getOutline(), line.shown, way);
    if (one === undefined) return false;
    const [key, gone] = [keyOf(one.first), keyOf(one.second)];
    this.doing(line.key, () => {
      writer.write(key, { title: one.title }, true);
      this.around.sender.holdBack([gone], secondThought);
      writer.remove([gone]);
      this.focus.in(key, one.at);
      return { key, at: one.at };
    });
    return true;
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
    const step = this.doing(key, () => {
      sender.holdBack(keys);
      writer.remove(keys);
      return left && { key: keyOf(left), at: left.title.length };
    });
    if (left) this.focus.in(keyOf(left));
    if (isBlank(line) && keys.length === 1) return;
    this.echoes?.sayRemoved(line, keys.length - 1, () => {
      const went = this.history.takeBack(step);
      if (went) this.show(went);
    });
  }

  private moveBy(line: Line, way: MoveWay): void {
    const outline = this.around.writer.getOutline();
    const { shown, key } = line;
    const place = {
      up: () => placeByStep(outline, shown, -1),
      down: () => placeByStep(outline, shown, 1),
      in: () => placeInwards(outline, shown),
      out: () => placeOutwards(outline, shown),
    }[way]();
    if (place === undefined) this.echoes?.sayWhyNot(whyNotMoved(outline, shown, way), way);
    else this.moveTo(key, place);
  }

  /** Brings a line to a place, if there is one. */
  moveTo(key: string, place: LinePlace | undefined): void {
    const { writer } = this.around;
    if (place === undefined || writer.line(key) === undefined) return;
    const caret = this.focus.caretIn(key) ?? "end";
    this.doing(key, () => {
      writer.move(key, place);
      return { key, at: caret === "end" ? this.titleOf(key).length : caret };
    });
    // Not yet: it still stands where it stood.
    this.focus.whenDrawn(key, caret);
    this.echoes?.sayMoved(key);
  }

  private go(from: PlanElement, step: -1 | 1): boolean {
    const order = readingOrder(this.around.writer.getOutline());
    const to = order[order.findIndex(({ id }) => id === from.id) + step];
    if (to === undefined || (step < 0 && order[0]?.id === from.id)) return false;
    this.focus.in(keyOf(to), step < 0 ? "end" : "start");
    return true;
  }

  /** A new line last under a goal or focus area, or in the plan. */
  addLast(kind: LineKind, parent: number | undefined): void {
    const { writer, history } = this.around;
    const outline = writer.getOutline();
    const place = placeLast(outline, kind, parent);
    // Whoever takes it back stands where the line was.
    const near = place.among.at(-1) ?? outline.goals.find(({ goal }) => goal.id === parent)?.goal;
    history.doing(near && { key: keyOf(near), at: near.title.length }, () => {
      const key = writer.add(place);
      this.focus.in(key);
      return { key, at: 0 };
    });
  }

  /**
   * The lines of a pasted text: the first goes where the caret stands, the others become lines of their own, and what
   * stood behind the caret stands behind the last.
   */
  paste(key: string, before: string, lines: readonly string[], after: string): void {
    const { writer } = this.around;
    const [first = "", ...others] = lines;
    this.doing(key, () => {
      writer.write(key, { title: before + first + (others.length === 0 ? after : "") }, true);
      let last = key;
      for (const [index, text] of others.entries()) {
        const line = writer.line(last);
        if (line === undefined) break;
        const isLast = index === others.length - 1;
        last = writer.add(placeAfter(writer.getOutline(), line.shown), {
          title: isLast ? text + after : text,
        });
      }
      const at = others.length === 0 ? before.length + first.length : (others.at(-1) ?? "").length;
      this.focus.in(last, at);
      return { key: last, at };
    });
  }
}
