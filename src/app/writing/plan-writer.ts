/**
 * A plan while somebody writes in it: its lines with what is not sent yet, in a store that tells the page when one of
 * them changes. Knows neither React nor SharePoint; sending is `line-sender.ts`.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import {
  decided,
  isElsewhere,
  isInPlan,
  isLost,
  isUnsent,
  keyOf,
  lineFrom,
  newLine,
  received,
  restored,
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

export interface WrittenPlan {
  /** By key. A line that has not changed is the same object. */
  readonly lines: ReadonlyMap<string, Line>;
  /** The order of lines; the same object until one comes, goes or moves. Its texts may be older than the lines'. */
  readonly outline: Outline;
}

export interface WriterOptions {
  readonly plan: number;
  readonly elements: readonly PlanElement[];
  readonly drafts: readonly LineDraft[];
  /** Keeps a line's draft in the browser; forgets it when there is none. */
  readonly keepDraft: (key: string, draft: LineDraft | undefined) => void;
}

export class PlanWriter {
  readonly plan: number;
  readonly store: StoreApi<WrittenPlan>;
  private readonly keys = new Map<number, string>();
  /** Rows that a reading has shown; if a later one does not, somebody has removed them. */
  private readonly seen = new Set<number>();
  /** Rows that were removed here, which an older reading may still show. */
  private readonly gone = new Set<number>();
  /** Lines that were removed here and have gone, so that they can be put back. */
  private readonly removed = new Map<string, Line>();
  /** What is on its way to SharePoint, by line. */
  private readonly sending = new Map<string, ElementDraft>();
  private readonly keepDraft: WriterOptions["keepDraft"];
  /** The lines while several change, and how far: nothing, their texts, or their order. */
  private changing: { readonly lines: Map<string, Line>; what: "nothing" | "texts" | "order" } | undefined;
  /** Called when something is written; `soon` when it need not wait for more. */
  onWritten: (soon: boolean) => void = () => undefined;

  constructor({ plan, elements, drafts, keepDraft }: WriterOptions) {
    this.plan = plan;
    this.keepDraft = keepDraft;
    const lines = new Map(elements.map((row) => [keyOf(row), storedLine(row)]));
    for (const row of elements) {
      this.seen.add(row.id);
      this.keys.set(row.id, keyOf(row));
    }
    this.store = createStore(() => ({ lines, outline: outlineOf(elementsOf(lines)) }));
    this.together(() => {
      for (const draft of drafts) this.takeUp(draft);
      // A new line's children know it by the id that it had before it was stored.
      for (const line of this.allLines()) this.adoptChildren(unsentId(line.key), line.id);
    });
  }

  private takeUp(draft: LineDraft): void {
    const row = (this.line(draft.key) ?? this.lineById(draft.id))?.stored;
    const line = lineFrom({ ...draft, key: row ? keyOf(row) : draft.key }, row, this.plan);
    this.put(line);
    if (!isUnsent(line)) this.keepDraft(draft.key, undefined);
  }

  line(key: string): Line | undefined {
    return this.linesNow().get(key);
  }

  lineById(id: number): Line | undefined {
    const key = this.keys.get(id);
    return key === undefined ? undefined : this.line(key);
  }

  /** A line's key by its id, also of one that was taken out and has gone. */
  keyOfId(id: number): string | undefined {
    return this.keys.get(id) ?? [...this.removed].find(([, line]) => line.id === id)?.[0];
  }

  allLines(): readonly Line[] {
    return [...this.linesNow().values()];
  }

  /** Everything that stands in the plan as it reads now, what is not sent included. */
  elements(): readonly PlanElement[] {
    return elementsOf(this.linesNow());
  }

  getOutline(): Outline {
    return this.store.getState().outline;
  }

  private linesNow(): ReadonlyMap<string, Line> {
    return this.changing?.lines ?? this.store.getState().lines;
  }

  /** Does several things to the lines, and tells of it once. */
  atOnce(work: () => void): void {
    this.together(() => work());
  }

  /** Changes lines, and tells of it once when all of them are changed. */
  private together(work: (changing: NonNullable<PlanWriter["changing"]>) => void): void {
    if (this.changing) {
      work(this.changing);
      return;
    }
    const lines = new Map(this.store.getState().lines);
    const changing: NonNullable<PlanWriter["changing"]> = { lines, what: "nothing" };
    this.changing = changing;
    try {
      work(changing);
    } finally {
      this.changing = undefined;
      if (changing.what === "texts") this.store.setState({ lines });
      if (changing.what === "order") this.store.setState({ lines, outline: outlineOf(elementsOf(lines)) });
    }
  }

  private put(line: Line): void {
    this.together((changing) => {
      const before = changing.lines.get(line.key);
      changing.lines.set(line.key, line);
      if (isElsewhere(before, line)) changing.what = "order";
      else if (changing.what === "nothing") changing.what = "texts";
      if (before !== undefined && before.id !== line.id) this.keys.delete(before.id);
      this.keys.set(line.id, line.key);
      if (before !== undefined && before.id !== line.id) this.adoptChildren(before.id, line.id);
    });
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
    for (const line of this.allLines()) {
      if (line.shown.parent === former) this.rewrite(line, { parent: id });
    }
  }

  private drop(line: Line): void {
    this.together((changing) => {
      changing.lines.delete(line.key);
      changing.what = "order";
      this.keys.delete(line.id);
      this.keepDraft(line.key, undefined);
    });
  }

  /** Writes values in a line. */
  write(key: string, values: ElementDraft, soon = false): void {
    const line = this.line(key);
    if (line === undefined) return;
    this.rewrite(line, values);
    this.onWritten(soon);
  }

  /** Writes back what stood in a line before, and as what it stood. */
  restore(key: string, values: ElementDraft, kind: LineKind | undefined): void {
    const line = this.line(key);
    if (line === undefined) return;
    this.putAndKeep(restored(line, values, kind ?? line.kind, this.sending.get(key)));
    this.onWritten(true);
  }

  /** What is written need not wait for more. */
  hurry(): void {
    this.onWritten(true);
  }

  /** A new line at a place; gives its key. */
  add(place: LinePlace, values: ElementDraft = {}): string {
    const clientKey = crypto.randomUUID();
    const line = newLine(clientKey, place.kind, this.plan, { ...values, plan: this.plan });
    this.together(() => {
      this.put(line);
      this.move(clientKey, place);
    });
    return clientKey;
  }

  /** Brings a line to a place, as the kind of line that stands there. */
  move(lineKey: string, place: LinePlace): void {
    const moved = this.line(lineKey);
    if (moved === undefined) return;
    this.together(() => {
      for (const change of changesFor(place, moved.id)) {
        const line = this.lineById(change.id);
        if (line) this.rewrite(line, change.values, change.kind);
      }
    });
    this.onWritten(true);
  }

  /** Takes lines out of the plan. */
  remove(keys: readonly string[]): void {
    this.together(() => {
      for (const each of keys) {
        const line = this.line(each);
        if (line) this.putAndKeep({ ...line, isRemoved: true, isPutBack: undefined });
      }
    });
    this.onWritten(true);
  }

  /** Puts lines that were removed here back as they were. `mayHaveGone` tells of which the removal has been sent. */
  putBack(keys: readonly string[], mayHaveGone: (key: string) => boolean): void {
    this.together(() => {
      for (const each of keys) {
        const line = this.line(each) ?? this.removed.get(each);
        if (line === undefined) continue;
        this.removed.delete(each);
        this.gone.delete(line.id);
        this.putAndKeep({ ...line, isRemoved: false, isPutBack: mayHaveGone(each) || undefined });
        // What it stands under may have got its row while it was gone.
        const above = this.allLines().find(({ key }) => unsentId(key) === line.shown.parent);
        if (above) this.adoptChildren(unsentId(above.key), above.id);
      }
    });
    this.onWritten(true);
  }

  /** Whether a line that is not in the plan was taken out here, and can be put back. */
  canComeBack(key: string): boolean {
    return this.line(key)?.isRemoved ?? this.removed.has(key);
  }

  /** Settles between a colleague's edition of a field and one's own. */
  decide(lineKey: string, name: string, choice: Choice, between?: string): void {
    const line = this.line(lineKey);
    if (line === undefined) return;
    this.putAndKeep(decided(line, name, choice, between));
    this.onWritten(true);
  }

  /** The row as SharePoint has it now, after `sent` was saved or when a conflict has shown what stands there. */
  receiveRow(lineKey: string, row: PlanElement, sent?: ElementDraft, sentKind?: LineKind): void {
    const line = this.line(lineKey);
    if (line === undefined) return;
    // A reading that was made while it lay in the recycle bin may still arrive; nobody has removed it because of that.
    if (line.isPutBack) this.seen.delete(row.id);
    this.putAndKeep(received(line, row, sent, sentKind));
  }

  /** A line that SharePoint no longer has, since it was removed here. */
  forget(lineKey: string): void {
    const line = this.line(lineKey);
    if (line === undefined) return;
    this.gone.add(line.id);
    if (line.isRemoved) this.removed.set(lineKey, line);
    this.drop(line);
  }

  /**
   * A line whose row a colleague has removed. What one has written in it is not thrown away; the page asks what to do.
   */
  lose(lineKey: string): void {
    const line = this.line(lineKey);
    if (line === undefined || isLost(line)) return;
    if (Object.keys(line.edits).length === 0 || line.isRemoved) this.drop(line);
    else this.put({ ...line, stored: undefined });
  }

  /** Turns what was written in a line that a colleague has removed into a new line, or lets it go. */
  settleLost(lineKey: string, keeps: boolean): void {
    const line = this.line(lineKey);
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
    this.together(() => this.takeIn(rows));
  }

  private takeIn(rows: readonly PlanElement[]): void {
    const there = new Set<number>();
    for (const row of rows) {
      there.add(row.id);
      if (this.gone.has(row.id)) continue;
      this.seen.add(row.id);
      const line = this.lineById(row.id) ?? this.line(keyOf(row));
      if (line === undefined) this.put(storedLine(row));
      else if (line.stored === undefined || versionNumber(row.version) > versionNumber(line.stored.version)) {
        this.putAndKeep({ ...received(line, row), isPutBack: line.isPutBack });
      }
    }
    for (const line of this.allLines()) {
      if (line.stored === undefined || there.has(line.id) || !this.seen.has(line.id)) continue;
      // It is on its way back, or was taken out here: whoever did so may still take that back.
      if (line.isPutBack || line.isRemoved) continue;
      this.lose(line.key);
    }
  }
}

function elementsOf(lines: ReadonlyMap<string, Line>): readonly PlanElement[] {
  return [...lines.values()].filter(isInPlan).map(({ shown }) => shown);
}
