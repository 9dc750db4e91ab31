/**
 * A plan while somebody writes in it: its lines with what is not sent yet, and everybody on the page who wants to know
 * when one of them changes. Knows neither React nor SharePoint; sending is `line-sender.ts`.
 */
import {
  decided,
  isUnsent,
  keyOf,
  lineFrom,
  newLine,
  received,
  storedLine,
  unsentId,
  written,
  type ElementDraft,
  type Line,
  type LineDraft,
} from "../../domain/writing/line.ts";
import { changesFor, type LineKind, type LinePlace } from "../../domain/writing/move-line.ts";
import { outlineOf, type Outline } from "../../domain/plan/outline.ts";
import type { Choice } from "../../domain/writing/row-edits.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { versionNumber } from "../../sharepoint/writing/version-number.ts";

/** What one can listen to: a line by its key, the order of lines, anything written, or how sending goes. */
type Topic = { readonly line: string } | "outline" | "text" | "sending";

export interface WriterOptions {
  readonly plan: number;
  readonly elements: readonly PlanElement[];
  readonly drafts: readonly LineDraft[];
  /** Keeps a line's draft in the browser; forgets it when there is none. */
  readonly keepDraft: (key: string, draft: LineDraft | undefined) => void;
}

export class PlanWriter {
  readonly plan: number;
  private readonly lines = new Map<string, Line>();
  private readonly keys = new Map<number, string>();
  /** Rows that a reading has shown; if a later one does not, somebody has removed them. */
  private readonly seen = new Set<number>();
  /** Rows that were removed here, which an older reading may still show. */
  private readonly gone = new Set<number>();
  /** Lines that were removed here and have gone, so that they can be put back. */
  private readonly removed = new Map<string, Line>();
  /** What is on its way to SharePoint, by line. */
  private readonly sending = new Map<string, ElementDraft>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly keepDraft: WriterOptions["keepDraft"];
  private outline: Outline | undefined;
  /** Called when something is written; `soon` when it need not wait for more. */
  onWritten: (soon: boolean) => void = () => undefined;

  constructor({ plan, elements, drafts, keepDraft }: WriterOptions) {
    this.plan = plan;
    this.keepDraft = keepDraft;
    for (const row of elements) {
      this.seen.add(row.id);
      this.put(storedLine(row));
    }
    for (const draft of drafts) this.takeUp(draft);
    // A new line's children know it by the id that it had before it was stored.
    for (const line of this.lines.values()) this.adoptChildren(unsentId(line.key), line.id);
  }

  private takeUp(draft: LineDraft): void {
    const row = (this.lines.get(draft.key) ?? this.lineById(draft.id))?.stored;
    const line = lineFrom({ ...draft, key: row ? keyOf(row) : draft.key }, row, this.plan);
    this.put(line);
    if (!isUnsent(line)) this.keepDraft(draft.key, undefined);
  }

  subscribe(topic: Topic, listener: () => void): () => void {
    const name = typeof topic === "string" ? topic : `line ${topic.line}`;
    const known = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, known);
    known.add(listener);
    return () => {
      known.delete(listener);
    };
  }

  private tell(name: string): void {
    for (const listener of this.listeners.get(name) ?? []) listener();
  }

  tellSending(): void {
    this.tell("sending");
  }

  line(key: string): Line | undefined {
    return this.lines.get(key);
  }

  lineById(id: number): Line | undefined {
    const key = this.keys.get(id);
    return key === undefined ? undefined : this.lines.get(key);
  }

  allLines(): readonly Line[] {
    return [...this.lines.values()];
  }

  /** Everything that stands in the plan as it reads now, what is not sent included. */
  elements(): readonly PlanElement[] {
    return this.allLines()
      .filter((line) => !line.isRemoved && (line.isNew || line.stored !== undefined))
      .map(({ shown }) => shown);
  }

  /** The order of lines. Its elements' texts may be older than the lines'. */
  getOutline(): Outline {
    return (this.outline ??= outlineOf(this.elements()));
  }

  private put(line: Line): void {
    const before = this.lines.get(line.key);
    this.lines.set(line.key, line);
    if (before !== undefined && before.id !== line.id) this.keys.delete(before.id);
    this.keys.set(line.id, line.key);
    if (before !== undefined && before.id !== line.id) this.adoptChildren(before.id, line.id);
    const isElsewhere =
      before === undefined ||
      before.isRemoved !== line.isRemoved ||
      (["id", "kind", "parent", "order"] as const).some((name) => before.shown[name] !== line.shown[name]);
    if (isElsewhere) {
      this.outline = undefined;
      this.tell("outline");
    }
    this.tell(`line ${line.key}`);
    this.tell("text");
  }

  private putAndKeep(line: Line): void {
    this.put(line);
    const { key, id, kind, isNew, edits, isRemoved, isPutBack } = line;
    this.keepDraft(key, isUnsent(line) ? { key, id, kind, isNew, edits, isRemoved, isPutBack } : undefined);
  }

  private rewrite(line: Line, values: ElementDraft, kind?: LineKind): void {
    this.putAndKeep(written(line, values, kind, this.sending.get(line.key)));
  }

  /** These values of a line are on their way; `undefined` when they are no longer. */
  setSending(key: string, values: ElementDraft | undefined): void {
    if (values) this.sending.set(key, values);
    else this.sending.delete(key);
  }

  private adoptChildren(former: number, id: number): void {
    if (Number.isNaN(former)) return;
    for (const line of this.lines.values()) {
      if (line.shown.parent === former) this.rewrite(line, { parent: id });
    }
  }

  private drop(line: Line): void {
    this.lines.delete(line.key);
    this.keys.delete(line.id);
    this.outline = undefined;
    this.keepDraft(line.key, undefined);
    this.tell("outline");
    this.tell("text");
  }

  /** Writes values in a line. */
  write(key: string, values: ElementDraft, soon = false): void {
    const line = this.lines.get(key);
    if (line === undefined) return;
    this.rewrite(line, values);
    this.onWritten(soon);
  }

  /** What is written need not wait for more. */
  hurry(): void {
    this.onWritten(true);
  }

  /** A new line at a place; gives its key. */
  add(place: LinePlace, values: ElementDraft = {}): string {
    const clientKey = crypto.randomUUID();
    const line = newLine(clientKey, place.kind, this.plan, { ...values, plan: this.plan });
    this.put(line);
    this.move(clientKey, place);
    return clientKey;
  }

  /** Brings a line to a place, as the kind of line that stands there. */
  move(lineKey: string, place: LinePlace): void {
    const moved = this.lines.get(lineKey);
    if (moved === undefined) return;
    for (const change of changesFor(place, moved.id)) {
      const line = this.lineById(change.id);
      if (line) this.rewrite(line, change.values, change.kind);
    }
    this.onWritten(true);
  }

  /** Takes lines out of the plan. */
  remove(keys: readonly string[]): void {
    for (const each of keys) {
      const line = this.lines.get(each);
      if (line) this.putAndKeep({ ...line, isRemoved: true, isPutBack: undefined });
    }
    this.onWritten(true);
  }

  /** Puts lines that were removed here back as they were. `mayHaveGone` tells of which the removal has been sent. */
  putBack(keys: readonly string[], mayHaveGone: (key: string) => boolean): void {
    for (const each of keys) {
      const line = this.lines.get(each) ?? this.removed.get(each);
      if (line === undefined) continue;
      this.removed.delete(each);
      this.gone.delete(line.id);
      this.putAndKeep({ ...line, isRemoved: false, isPutBack: mayHaveGone(each) || undefined });
    }
    this.onWritten(true);
  }

  /** Whether the line is in the plan, or has been removed here and can be put back. */
  knows(key: string): boolean {
    return this.lines.has(key) || this.removed.has(key);
  }

  /** Settles between a colleague's edition of a field and one's own. */
  decide(lineKey: string, name: string, choice: Choice, between?: string): void {
    const line = this.lines.get(lineKey);
    if (line === undefined) return;
    this.putAndKeep(decided(line, name, choice, between));
    this.onWritten(true);
  }

  /** The row as SharePoint has it now, after `sent` was saved or when a conflict has shown what stands there. */
  receiveRow(lineKey: string, row: PlanElement, sent?: ElementDraft, sentKind?: LineKind): void {
    const line = this.lines.get(lineKey);
    if (line) this.putAndKeep(received(line, row, sent, sentKind));
  }

  /** A line that SharePoint no longer has, since it was removed here. */
  forget(lineKey: string): void {
    const line = this.lines.get(lineKey);
    if (line === undefined) return;
    this.gone.add(line.id);
    if (line.isRemoved) this.removed.set(lineKey, line);
    this.drop(line);
  }

  /**
   * A line whose row a colleague has removed. What one has written in it is not thrown away; the page asks what to do.
   */
  lose(lineKey: string): void {
    const line = this.lines.get(lineKey);
    if (line === undefined || isLost(line)) return;
    if (Object.keys(line.edits).length === 0 || line.isRemoved) this.drop(line);
    else {
      this.put({ ...line, stored: undefined });
      this.outline = undefined;
      this.tell("outline");
    }
  }

  /** Turns what was written in a line that a colleague has removed into a new line, or lets it go. */
  settleLost(lineKey: string, keeps: boolean): void {
    const line = this.lines.get(lineKey);
    if (line === undefined) return;
    this.forget(lineKey);
    if (!keeps) return;
    const { title, description, parent, order, kind } = line.shown;
    const again = newLine(crypto.randomUUID(), kind, this.plan, {
      title,
      description,
      plan: this.plan,
      parent: parent !== undefined && this.lineById(parent) ? parent : undefined,
      order,
    });
    this.putAndKeep(again);
    this.onWritten(true);
  }

  /** A reading of the plan's rows. It may be older than what was saved here, and then changes nothing. */
  receiveAll(rows: readonly PlanElement[]): void {
    const there = new Set<number>();
    for (const row of rows) {
      there.add(row.id);
      if (this.gone.has(row.id)) continue;
      this.seen.add(row.id);
      const line = this.lineById(row.id) ?? this.lines.get(keyOf(row));
      if (line === undefined) this.put(storedLine(row));
      else if (line.stored === undefined || versionNumber(row.version) > versionNumber(line.stored.version)) {
        this.putAndKeep({ ...received(line, row), isPutBack: line.isPutBack });
      }
    }
    for (const line of this.allLines()) {
      if (line.stored === undefined || there.has(line.id) || !this.seen.has(line.id)) continue;
      // It is on its way back.
      if (line.isPutBack) continue;
      this.lose(line.key);
    }
  }
}

/** Whether a colleague has removed the row in which this was written. */
export function isLost(line: Line): boolean {
  return !line.isNew && line.stored === undefined && line.isPutBack !== true;
}
