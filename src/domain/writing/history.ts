/**
 * What somebody has done in a plan since it was opened, step by step, as data: what changed in which line, from what
 * and to what. A step backwards is the same step with its ends exchanged. Pure; what a step does to the lines as they
 * stand now is told by `step-over.ts`.
 */
import { textChange, type TextChange } from "./text-change.ts";

/** A field's name; `place` for where a line stands and as what; `line` for whether it is there. */
export type ChangedName = string;

export interface Change {
  /** Whose line's. */
  readonly key: string;
  readonly name: ChangedName;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where the caret stands in a line's own text. */
export interface CaretAt {
  readonly key: string;
  readonly at: number;
}

export interface Step {
  readonly changes: readonly Change[];
  /** Where the caret stood before, and where it stands after, when that does not follow from the changes. */
  readonly from?: CaretAt | undefined;
  readonly to?: CaretAt | undefined;
  /** Typing that may go on: when its last letter came, and what that changed. */
  readonly typing?: { readonly when: number; readonly change: TextChange } | undefined;
  /** Writing in a note, which has a history of its own for as long as one is there. */
  readonly isInNote?: boolean | undefined;
  /** How far the writing had come that the note's own history has since taken back. */
  readonly reach?: unknown;
}

export interface History {
  /** The latest last. */
  readonly done: readonly Step[];
  /** What was taken back and may be done again, the next last. */
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

/**
 * The history with a choice between two editions of a field. What was written in the field before is settled by it:
 * going back over that would take a colleague's words away.
 */
export function withChoice({ done }: History, changes: readonly Change[]): History {
  const settled = (change: Change) => changes.some((chosen) => isSamePlace(chosen, change));
  const earlier = done
    .map((step) =>
      step.changes.some(settled)
        ? { ...step, changes: step.changes.filter((change) => !settled(change)) }
        : step,
    )
    .filter((step) => step.changes.length > 0);
  return withStep({ done: earlier, undone: [] }, { changes });
}

/** A longer pause than this, in milliseconds, begins a step of its own. */
const pause = 1000;
/** More than anybody takes back. */
const most = 1000;

/** The history with a step more; what was taken back before it is over. */
export function withStep({ done }: History, step: Step): History {
  if (step.changes.length === 0) return { done, undone: [] };
  return { done: [...done, step].slice(-most), undone: [] };
}

/**
 * The history with a letter more in a text. A word is a step, and so is what one writes without a pause, what one
 * deletes letter by letter, and what comes at once.
 */
export function withTyping(history: History, typed: Change, when: number): History {
  const change = textChange(textOf(typed.before), textOf(typed.after));
  // What came at once is no word that is being written.
  const typing = change.inserted.length > 1 ? undefined : { when, change };
  const last = history.done.at(-1);
  const [begun] = last?.changes ?? [];
  if (last?.typing === undefined || begun === undefined || !isSamePlace(begun, typed)) {
    return withStep(history, { changes: [typed], typing });
  }
  const goesOn =
    textOf(begun.after) === textOf(typed.before) &&
    when - last.typing.when < pause &&
    isContinued(last.typing.change, change, begun, textOf(typed.before));
  if (!goesOn) return withStep(history, { changes: [typed], typing });
  return {
    done: [
      ...history.done.slice(0, -1),
      { changes: [{ ...begun, after: typed.after }], typing: { when, change } },
    ],
    undone: [],
  };
}

function isContinued(last: TextChange, next: TextChange, begun: Change, text: string): boolean {
  if (next.removed !== "" && next.inserted !== "") {
    // An accent that finds its letter, or a phone that puts the word right.
    const { at } = textChange(textOf(begun.before), textOf(begun.after));
    return last.inserted !== "" && next.at >= at && endOf(next, next.removed) === endOf(last, last.inserted);
  }
  if (next.removed === "" && last.inserted !== "") {
    const follows = next.at === last.at + last.inserted.length && next.inserted.length === 1;
    return follows && !beginsWord(next, begun, text);
  }
  if (next.inserted !== "" || last.inserted !== "" || next.removed.length !== 1) return false;
  return next.at === last.at || next.at === last.at - 1;
}

function endOf({ at }: TextChange, text: string): number {
  return at + text.length;
}

/** Whether a letter is the first of a word that is not the step's first. */
function beginsWord({ at, inserted }: TextChange, begun: Change, text: string): boolean {
  if (!/\S/u.test(inserted) || !/\s/u.test(text.charAt(at - 1))) return false;
  return /\S/u.test(textChange(textOf(begun.before), textOf(begun.after)).inserted);
}

/**
 * The history with what was written in a note. A stay in a note is one step, whose small ones are the note's own;
 * `isTakenBack` when these were gone back or forth in.
 */
export function withNote(history: History, written: Change, isTakenBack: boolean): History {
  const { done, undone } = history;
  const last = done.at(-1);
  if (!goesOnIn(history, written.key, written.name, written.before)) {
    return withStep(history, { changes: [written], isInNote: true });
  }
  const [begun] = last?.changes ?? [];
  if (last === undefined || begun === undefined) return history;
  const furthest = isTakenBack ? (last.reach ?? begun.after) : undefined;
  const step: Step = {
    changes: [{ ...begun, after: written.after }],
    isInNote: true,
    reach: furthest === written.after ? undefined : furthest,
  };
  return { done: [...done.slice(0, -1), step], undone: isTakenBack ? undone : [] };
}

/** Whether what was done last is a stay in this note, which reads as it was left: then its own history goes on. */
export function goesOnIn({ done }: History, key: string, name: string, now: unknown): boolean {
  const last = done.at(-1);
  const [begun] = last?.changes ?? [];
  return (
    last?.isInNote === true &&
    begun?.key === key &&
    begun.name === name &&
    textOf(begun.after) === textOf(now)
  );
}

/** What a note's own history can still do in the stay that goes on. */
export function ownStepsOf({ done }: History): { readonly back: boolean; readonly forth: boolean } {
  const last = done.at(-1);
  const [begun] = last?.changes ?? [];
  if (last?.isInNote !== true || begun === undefined) return { back: false, forth: false };
  return { back: textOf(begun.before) !== textOf(begun.after), forth: last.reach !== undefined };
}

/** The history in which what was done last does not go on: whatever comes is a step of its own. */
export function sealed(history: History): History {
  const last = history.done.at(-1);
  if (last === undefined || (last.typing === undefined && last.isInNote !== true)) return history;
  const { typing: _, isInNote: __, ...closed } = last;
  return { ...history, done: [...history.done.slice(0, -1), closed] };
}

/** The step with its ends exchanged. */
export function inverse({ changes, from, to }: Step): Step {
  return {
    changes: changes
      .map(({ key, name, before, after }) => ({ key, name, before: after, after: before }))
      .toReversed(),
    from: to,
    to: from,
  };
}

/** A step as it is done again: with what a note's own history has taken back of it. */
export function wholeStep({ changes, from, to, reach }: Step): Step {
  return {
    changes: reach === undefined ? changes : changes.map((change) => ({ ...change, after: reach })),
    from,
    to,
  };
}

function isSamePlace(a: Change, b: Change): boolean {
  return a.key === b.key && a.name === b.name;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
