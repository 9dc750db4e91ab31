/**
 * The history of a plan since it was opened: notes what is done to its lines, and takes it back or does it again, in
 * order. What is taken back is saved like anything else that is written. Knows neither React nor the page.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import {
  goesOnIn,
  inverse,
  noHistory,
  ownStepsOf,
  sealed,
  wholeStep,
  withChoice,
  withNote,
  withStep,
  withTyping,
  type CaretAt,
  type Change,
  type History,
  type Step,
} from "../../domain/writing/history.ts";
import { isInPlan, keyOf, type ElementDraft, type Line } from "../../domain/writing/line.ts";
import { changesBetween, changesByChoice, saidBy } from "../../domain/writing/lines-said.ts";
import { withAllUnder, type LineKind } from "../../domain/writing/move-line.ts";
import type { Choice } from "../../domain/writing/row-edits.ts";
import { stepOver, type LinesNow, type PlaceSaid } from "../../domain/writing/step-over.ts";
import { realTimer } from "../../sharepoint/sending/timer.ts";
import type { LineSender } from "./line-sender.ts";
import type { PlanWriter } from "./plan-writer.ts";

/** What going back or forth has done. */
export interface Went {
  /** What was changed, and where the caret then belongs. */
  readonly changes: readonly Change[];
  readonly to: CaretAt | undefined;
  /** What stays, since a colleague has changed it meanwhile. */
  readonly left: readonly Change[];
}

/** A step that can be taken back by itself, for as long as it is offered. */
export type StepMark = object;

/** In milliseconds. Whoever goes back too far goes forth again at once, which then leaves no trace in the lists. */
export const secondThought = 3000;

export class PlanHistory {
  readonly store: StoreApi<History> = createStore(() => noHistory);

  constructor(
    private readonly writer: PlanWriter,
    private readonly sender: Pick<LineSender, "holdBack" | "putBack">,
    private readonly elapsed: () => number = realTimer.elapsed,
  ) {}

  private now(): History {
    return this.store.getState();
  }

  private set(history: History): void {
    this.store.setState(history);
  }

  /** Does something to the lines as one step. `work` gives where the caret stands afterwards. */
  doing(from: CaretAt | undefined, work: () => CaretAt | undefined): StepMark {
    const before = this.writer.store.getState().lines;
    const to = work();
    const changes = changesBetween(before, this.writer.store.getState().lines, this.keyOfId);
    const step: Step = { changes, from, to };
    if (changes.length > 0) this.set(withStep(this.now(), step));
    return step;
  }

  /** Settles between a colleague's edition of a field and one's own. */
  choose(key: string, name: string, choice: Choice, between?: string): void {
    const before = this.writer.line(key);
    this.writer.decide(key, name, choice, between);
    const after = this.writer.line(key);
    if (before === undefined || after === undefined) return;
    this.set(withChoice(this.now(), changesByChoice(before, after, name, choice, this.keyOfId)));
  }

  /** Notes a letter that was typed in a text. */
  typed(key: string, name: string, before: unknown, after: unknown): void {
    if (before === after) return;
    this.set(withTyping(this.now(), { key, name, before, after }, this.elapsed()));
  }

  /** Notes what was written in a note, or gone back or forth by the note itself. */
  wrote(key: string, name: string, before: unknown, after: unknown, isTakenBack: boolean): void {
    if (before === after) return;
    this.set(withNote(this.now(), { key, name, before, after }, isTakenBack));
  }

  /** What comes now is a step of its own. */
  seal(): void {
    const [last] = this.now().done.slice(-1);
    if (last?.typing !== undefined) this.set(sealed(this.now()));
  }

  /** Whether a note's own history goes on, and what it can do. */
  ownStepsIn(key: string, name: string): { readonly back: boolean; readonly forth: boolean } | undefined {
    const line = this.writer.line(key);
    const goesOn = line !== undefined && goesOnIn(this.now(), key, name, saidBy(line, name, this.keyOfId));
    return goesOn ? ownStepsOf(this.now()) : undefined;
  }

  /** Takes back what was done last; undefined when there is nothing more. */
  undo(): Went | undefined {
    for (;;) {
      const { done, undone } = sealed(this.now());
      const step = done.at(-1);
      if (step === undefined) return undefined;
      const went = this.go(inverse(step));
      const again =
        step.reach === undefined
          ? withChanges(step, inverse({ changes: went.changes }).changes)
          : wholeStep(step);
      this.set({
        done: sealed({ done: done.slice(0, -1), undone: [] }).done,
        undone: again.changes.length === 0 ? undone : [...undone, again],
      });
      if (went.changes.length + went.left.length > 0) return went;
    }
  }

  /** Does again what was taken back last; undefined when there is nothing more. */
  redo(): Went | undefined {
    for (;;) {
      const { done, undone } = sealed(this.now());
      const step = undone.at(-1);
      if (step === undefined) return undefined;
      const went = this.go(step);
      const again = withChanges(step, went.changes);
      this.set({
        done: again.changes.length === 0 ? done : [...done, again],
        undone: undone.slice(0, -1),
      });
      if (went.changes.length + went.left.length > 0) return went;
    }
  }

  /** Takes back one step by itself, whatever was done since; undefined when that has been done. */
  takeBack(mark: StepMark): Went | undefined {
    const { done, undone } = this.now();
    const step = done.find((one) => one === mark);
    if (step === undefined) return undefined;
    if (step === done.at(-1)) return this.undo();
    const went = this.go(inverse(step));
    this.set({ done: done.filter((one) => one !== step), undone });
    return went;
  }

  private readonly keyOfId = (id: number) => this.writer.keyOfId(id);

  private go(step: Step): Went {
    const { changes, left } = stepOver(step, linesNow(this.writer));
    const lines = changes.filter(({ name }) => name === "line");
    const back = lines.filter(({ after }) => after !== undefined).map(({ key }) => key);
    const away = lines.filter(({ after }) => after === undefined).map(({ key }) => key);
    this.writer.atOnce(() => {
      if (back.length > 0) this.sender.putBack(back);
      for (const { key, name, after } of changes) {
        if (name === "place") this.bringTo(key, after as PlaceSaid);
        else if (name !== "line") this.writer.restore(key, { [name]: after }, undefined);
      }
      if (away.length === 0) return;
      this.sender.holdBack(away, secondThought);
      this.writer.remove(away);
    });
    return { changes, left, to: step.to };
  }

  private bringTo(key: string, { kind, parent, order }: PlaceSaid): void {
    const id = parent === undefined ? undefined : this.writer.line(parent)?.id;
    const values: ElementDraft = { parent: id, order: order as number | undefined };
    this.writer.restore(key, values, kind as LineKind);
  }
}

function withChanges(step: Step, changes: readonly Change[]): Step {
  const { from, to } = step;
  return { changes, from, to };
}

function linesNow(writer: PlanWriter): LinesNow {
  const there = (key: string): Line | undefined => {
    const line = writer.line(key);
    return line && isInPlan(line) ? line : undefined;
  };
  return {
    says: (key, name) => {
      const line = there(key);
      return line && saidBy(line, name, (id) => writer.keyOfId(id));
    },
    isThere: (key) => there(key) !== undefined,
    canComeBack: (key) => writer.canComeBack(key),
    under: (key) => {
      const line = there(key);
      return line === undefined ? [] : withAllUnder(writer.getOutline(), line.shown).slice(1).map(keyOf);
    },
  };
}
