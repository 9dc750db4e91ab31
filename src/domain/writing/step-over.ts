/**
 * What a step of the history does to a plan's lines as they stand now. Only what still reads as the step left it is
 * changed: what a colleague has written, moved, added to or removed since stays, and is told of. Pure.
 */
import type { Change, Step } from "./history.ts";
import { isSameValue } from "./row-edits.ts";

export interface LinesNow {
  /** What a line says; under `line` all it says, undefined when it is not in the plan. */
  readonly says: (key: string, name: string) => unknown;
  readonly isThere: (key: string) => boolean;
  /** Whether a line that is not there was taken out here, so that it can be had back. */
  readonly canComeBack: (key: string) => boolean;
  /** The keys of the lines that stand under a line. */
  readonly under: (key: string) => readonly string[];
}

export interface SteppedOver {
  /** What is to be changed, and what thereby. */
  readonly changes: readonly Change[];
  /** What somebody else has changed since. */
  readonly left: readonly Change[];
}

/** Where a line stands, as the history knows it: by keys, since ids are given when a line is saved. */
export interface PlaceSaid {
  readonly kind: unknown;
  /** The key of the goal or focus area that it is under. */
  readonly parent: string | undefined;
  readonly order: unknown;
}

export function stepOver(step: Step, now: LinesNow): SteppedOver {
  const open = step.changes.filter(({ key, name, after }) => !isDone(now, key, name, after));
  let changes = open.filter((change) => isAsLeft(change, now));
  // What one change is refused may have been what another needed.
  for (;;) {
    const possible = changes.filter((change) => isPossible(change, changes, open, now));
    if (possible.length === changes.length) break;
    changes = possible;
  }
  return { changes, left: open.filter((change) => !changes.includes(change)) };
}

function isDone(now: LinesNow, key: string, name: string, after: unknown): boolean {
  if (name === "line") return now.isThere(key) === (after !== undefined);
  return now.isThere(key) && isExactly(now.says(key, name), after);
}

/** A space at the end is worth a step, though it is not worth a question. */
function isExactly(a: unknown, b: unknown): boolean {
  return isSameValue(a, b) && (typeof a !== "string" || typeof b !== "string" || a === b);
}

function isAsLeft({ key, name, before }: Change, now: LinesNow): boolean {
  if (name === "line" && before === undefined) return now.canComeBack(key);
  const says = now.says(key, name);
  return now.isThere(key) && (name === "line" ? isSameReading(says, before) : isSameValue(says, before));
}

function isSameReading(a: unknown, b: unknown): boolean {
  const [one, other] = [new Map(Object.entries(a ?? {})), new Map(Object.entries(b ?? {}))];
  return [...one.keys(), ...other.keys()].every((name) => isSameValue(one.get(name), other.get(name)));
}

/** Fields that mean something only with each other: a loose deadline is its last day and the words for it. */
const together: ReadonlySet<string> = new Set(["due", "dueStretch"]);

function isPossible(
  { key, name, after }: Change,
  changes: readonly Change[],
  open: readonly Change[],
  now: LinesNow,
): boolean {
  if (together.has(name)) {
    return open.every(
      (change) => change.key !== key || !together.has(change.name) || changes.includes(change),
    );
  }
  const becomes = (other: string) =>
    changes.find((change) => change.key === other && change.name === "line")?.after !== undefined;
  const goes = (other: string) =>
    changes.some((change) => change.key === other && change.name === "line" && change.after === undefined);
  const moves = (other: string) =>
    changes.some(
      (change) => change.key === other && change.name === "place" && parentOf(change.after) !== key,
    );
  if (name === "line" && after === undefined)
    return now.under(key).every((other) => goes(other) || moves(other));
  const parent = name === "place" ? parentOf(after) : name === "line" ? parentOf(after) : undefined;
  return parent === undefined || becomes(parent) || (now.isThere(parent) && !goes(parent));
}

function parentOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("parent" in value)) return undefined;
  return typeof value.parent === "string" ? value.parent : undefined;
}
