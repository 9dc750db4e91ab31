/**
 * Sends what is written in a plan, by itself: everything that waits goes in one request, the next when its answer is
 * there, so that no row is ever written twice at once. What cannot be sent waits, and is tried again when it may
 * succeed.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { shallow } from "zustand/vanilla/shallow";
import {
  isBlank,
  isLost,
  isUnsent,
  unsentValues,
  type ElementDraft,
  type Line,
} from "../../domain/writing/line.ts";
import type { LineKind } from "../../domain/writing/move-line.ts";
import { check } from "../../schema/check.ts";
import type { Issue } from "../../schema/entity.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Write } from "../../sharepoint/writing/core/as-data.ts";
import type { RowOutcome } from "../../sharepoint/writing/save-rows.ts";
import { realTimer } from "../../sharepoint/sending/timer.ts";
import { undoFor } from "../messages/toaster.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { Removals } from "./removals.ts";
import type { PlanWriter } from "./plan-writer.ts";

type Change = Write<typeof planElements>;
type Outcome = RowOutcome<typeof planElements>;

export interface SenderOptions {
  /** The key of the department in whose folder new rows are made. */
  readonly department: string;
  readonly save: (changes: readonly Change[]) => Promise<readonly Outcome[]>;
}

export interface SendingState {
  readonly isSending: boolean;
  /** How many lines are ready to be sent. Removals that are held back are not among them. */
  readonly waiting: number;
  /** Why nothing can be sent at the moment. */
  readonly fault: Fault | undefined;
  /** How many lines wait for a title, or for the goal or focus area above them to get one. */
  readonly untitled: number;
  /** How many lines cannot be saved as they stand. */
  readonly unsound: number;
  readonly spared: readonly SparedLine[];
}

/** A line that one has taken out, and that stays since a colleague has written in it, or under it, meanwhile. */
export interface SparedLine {
  /** The key of the line that was taken out, with all under it. */
  readonly key: string;
  /** The colleague's name, and the title in which she wrote. */
  readonly by: string;
  readonly title: string;
}

interface Sent {
  readonly line: Line;
  readonly values: ElementDraft;
  readonly kind: LineKind;
  readonly change: Change;
}

/** How long one may pause in a word before it is sent, in milliseconds. */
const pause = 1000;
/** Long enough for what belongs together to be written. */
const moment = 60;
const mostAtOnce = 50;
const retries = [3000, 10_000, 30_000, 60_000];
/** Not the time of day, which somebody may set back while a removal waits. */
const { elapsed } = realTimer;
const hopeless: ReadonlySet<Fault["kind"]> = new Set(["forbidden", "not-provisioned", "signed-out"]);

export class LineSender {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Infinity;
  private isSending = false;
  /** The connection came back while something was on its way, which may have left before that. */
  private isAskedAgain = false;
  private fault: Fault | undefined;
  private failures = 0;
  private readonly removals = new Removals();
  /** Lines that one has taken out, and that stay since a colleague has written in them meanwhile. */
  private spared: readonly SparedLine[] = [];
  /** Lines whose removal has been sent, with their ids in the recycle bin where the answer has told them. */
  private readonly recycled = new Map<string, string | undefined>();
  /** What SharePoint refused, and of which edition of the line; it is not sent again before it is changed. */
  private readonly refused = new Map<string, { readonly line: Line; readonly issues: readonly Issue[] }>();
  /** New lines whose sending may have arrived although its answer did not. */
  private readonly maybeThere = new Set<string>();
  /** Values of changes whose sending may have arrived although its answer did not. */
  private readonly unclear = new Map<string, readonly ElementDraft[]>();
  /** How sending goes; the same object until something changes. */
  readonly store: StoreApi<SendingState>;

  constructor(
    private readonly writer: PlanWriter,
    private readonly options: SenderOptions,
  ) {
    this.store = createStore(() => this.look());
    writer.onWritten = (soon) => this.wake(soon ? moment : pause);
    writer.store.subscribe(() => this.changed());
    // What an earlier visit left unsent.
    if (writer.allLines().some((line) => isUnsent(line))) this.wake(moment);
  }

  private look(): SendingState {
    const counts = { waiting: 0, untitled: 0, unsound: 0 };
    for (const line of this.writer.allLines()) {
      if (!isUnsent(line) || isLost(line)) continue;
      if (this.sending(line)) counts.waiting += 1;
      else if (line.isRemoved) continue;
      else if (line.shown.title.trim() === "" || this.waitsForParent(line)) counts.untitled += 1;
      else if (this.issuesOf(line).length > 0) counts.unsound += 1;
    }
    return { isSending: this.isSending, fault: this.fault, spared: this.spared, ...counts };
  }

  /** Why a line's fields cannot be saved as they stand. */
  issuesOf(line: Line): readonly Issue[] {
    const refused = this.refused.get(line.key);
    return [
      ...check(planElements, line.kind, unsentValues(line), { change: true }),
      ...(refused?.line.edits === line.edits ? refused.issues : []),
    ];
  }

  /** Removals are held back for as long as they are offered to be undone, which then leaves no trace. */
  holdBack(keys: readonly string[], milliseconds = undoFor): void {
    this.removals.hold(keys, milliseconds, (key) => this.writer.line(key)?.stored?.version);
  }

  /** Puts lines that were removed back, from the recycle bin where they have gone there, or may have. */
  putBack(keys: readonly string[]): void {
    this.removals.forget(keys);
    this.writer.putBack(keys, (key) => this.recycled.has(key));
  }

  /** Sends now what waits, removals held back included. For when one leaves the page. */
  leave(): void {
    this.removals.letGo();
    this.sendNow();
  }

  /** Sends now what waits. */
  sendNow(): void {
    this.fault = undefined;
    this.wake(0);
  }

  /** Resolves when nothing is on its way and nothing more can be sent at the moment. */
  async whenSent(): Promise<void> {
    while (this.isSending || this.collect().length > 0) {
      if (this.fault) return;
      await new Promise<void>((resolve) => {
        const stop = this.store.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  }

  /** The connection may be back. Browsers often say so before anything gets through, so the next tries come soon. */
  tryAgain(): void {
    this.failures = 0;
    if (this.isSending) this.isAskedAgain = true;
    else if (this.fault) this.wake(0);
  }

  private changed(): void {
    const next = this.look();
    this.store.setState((now) => (shallow(now, next) ? now : next));
  }

  private wake(milliseconds: number): void {
    const due = elapsed() + milliseconds;
    // Whoever goes on writing is not interrupted; whatever is to go soon, goes soon.
    if (this.timer !== undefined && milliseconds >= pause && this.due < elapsed() + moment) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.send();
    }, milliseconds);
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    const batch = this.collect();
    if (batch.length === 0) return this.wakeForHeld();
    this.isSending = true;
    this.changed();
    for (const { line, values, change } of batch) {
      this.writer.setSending(line.key, values);
      if (change.do === "recycle") this.recycled.set(line.key, this.recycled.get(line.key));
    }
    let again: number | undefined;
    try {
      const outcomes = await this.options.save(batch.map(({ change }) => change));
      again = this.settle(batch, outcomes);
    } catch (error) {
      again = this.fail(describeFault(error));
    } finally {
      for (const { line } of batch) this.writer.setSending(line.key, undefined);
      this.isSending = false;
      this.changed();
    }
    if (this.isAskedAgain && this.fault) this.wake(0);
    else if (again !== undefined) this.wake(again);
    else this.wakeForHeld();
    this.isAskedAgain = false;
  }

  private wakeForHeld(): void {
    const rest = this.removals.next((key) => this.writer.line(key)?.isRemoved === true);
    if (rest === undefined || this.timer !== undefined) return;
    this.wake(Math.max(moment, rest));
  }

  private collect(): readonly Sent[] {
    const batch: Sent[] = [];
    for (const line of this.writer.allLines()) {
      if (batch.length === mostAtOnce) break;
      const sent = this.sending(line);
      if (sent) batch.push(sent);
    }
    return batch;
  }

  private sending(line: Line): Sent | undefined {
    // What was refused is not sent again before it reads otherwise.
    if (this.refused.get(line.key)?.line.edits === line.edits && !line.isRemoved) return undefined;
    if (line.isPutBack) {
      const { id, key, kind } = line;
      return { line, values: {}, kind, change: { do: "restore", id, bin: this.recycled.get(key) } };
    }
    if (line.isNew) return this.adding(line);
    if (!isUnsent(line) || line.stored === undefined) return undefined;
    const { stored, kind } = line;
    if (line.isRemoved) {
      if (this.removals.rest(line.key) > 0) return undefined;
      const change = { do: "recycle", id: stored.id, ...this.removals.seen(line.key) } as const;
      return { line, values: {}, kind, change };
    }
    if (this.waitsForParent(line)) return undefined;
    const values = this.sound(line);
    if (Object.keys(values).length === 0 && kind === stored.kind) return undefined;
    const other = kind === stored.kind ? {} : { kind };
    return { line, values, kind, change: { do: "change", row: stored, draft: values, ...other } };
  }

  private adding(line: Line): Sent | undefined {
    const { kind, key } = line;
    // A new line that was removed again is only of interest if it may be there.
    if (line.isRemoved ? !this.maybeThere.has(key) : isBlank(line)) return undefined;
    if (this.waitsForParent(line)) return undefined;
    const values = this.sound(line);
    if ((values.title ?? "") === "") return undefined;
    const row = { kind, draft: values, department: this.options.department, clientKey: key };
    return { line, values, kind, change: { do: "add", row } };
  }

  /** The values without those that would be refused. */
  private sound(line: Line): ElementDraft {
    const wrong = new Set(this.issuesOf(line).map(({ path }) => path));
    return Object.fromEntries(Object.entries(unsentValues(line)).filter(([name]) => !wrong.has(name)));
  }

  private waitsForParent(line: Line): boolean {
    return (line.shown.parent ?? 0) < 0;
  }

  /** Takes in what became of each line; gives when to send again, if at all. */
  private settle(batch: readonly Sent[], outcomes: readonly Outcome[]): number | undefined {
    let fault: Fault | undefined;
    for (const [index, { line, values, kind, change }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) continue;
      if ("isGone" in outcome) {
        this.removals.forget([line.key]);
        this.recycled.set(line.key, outcome.bin ?? this.recycled.get(line.key));
        // Somebody may have thought better of it in the meantime; then it is brought back next.
        if (this.writer.line(line.key)?.isRemoved) this.writer.forget(line.key);
      } else if ("row" in outcome) {
        this.maybeThere.delete(line.key);
        this.unclear.delete(line.key);
        this.removals.sawOwn(line.key, outcome.row.version);
        if (change.do === "restore") this.recycled.delete(line.key);
        // What was brought back is of the kind that it had; which it is to be was not sent.
        this.writer.receiveRow(line.key, outcome.row, values, change.do === "restore" ? undefined : kind);
      } else {
        const { error } = outcome;
        if (change.do === "recycle" && !error.outcomeUnknown) this.recycled.delete(line.key);
        if (change.do === "add" && error.outcomeUnknown) this.maybeThere.add(line.key);
        if (change.do === "change" && error.outcomeUnknown) {
          this.unclear.set(line.key, [...(this.unclear.get(line.key) ?? []), values]);
        }
        const theirs = "theirs" in error ? (error.theirs as PlanElement) : undefined;
        if (change.do === "recycle" && error.kind === "conflict") this.spare(line, theirs);
        else if (theirs) this.receiveTheirs(line.key, theirs);
        else if (error.kind === "not-found" && change.do !== "add") this.writer.lose(line.key);
        else if (error.kind === "invalid" || error.kind === "taken") {
          const { issues, sentence } = describeFault(error);
          this.refused.set(line.key, {
            line,
            issues: issues.length > 0 ? issues : [{ path: "title", sentence }],
          });
        } else fault = describeFault(error);
      }
    }
    if (fault) return this.fail(fault);
    this.failures = 0;
    this.fault = undefined;
    return this.collect().length > 0 ? moment : undefined;
  }

  /** A colleague has written in it since it was taken out: it stays, with all that was taken out with it. */
  private spare(line: Line, theirs: PlanElement | undefined): void {
    const key = this.removals.rootOf(line.key);
    if (theirs) {
      const others = this.spared.filter((one) => one.key !== key);
      this.spared = [...others, { key, by: theirs.editor.name, title: theirs.title }];
      this.writer.receiveRow(line.key, theirs, {});
    }
    this.putBack([line.key]);
  }

  /** One has seen that a line stays. */
  settleSpared(key: string): void {
    this.spared = this.spared.filter((one) => one.key !== key);
    this.changed();
  }

  /** What stands in the row instead: a colleague's words, or one's own that arrived without a word. */
  private receiveTheirs(key: string, theirs: PlanElement): void {
    for (const values of [...(this.unclear.get(key) ?? []), {}]) {
      this.writer.receiveRow(key, theirs, values);
    }
    this.unclear.delete(key);
  }

  private fail(fault: Fault): number | undefined {
    this.fault = fault;
    const wait = retries[Math.min(this.failures, retries.length - 1)];
    this.failures += 1;
    return hopeless.has(fault.kind) ? undefined : wait;
  }
}
