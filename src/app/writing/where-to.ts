/** Where the caret belongs when one has gone back or forth: what was changed is what one is to see. Pure. */
import { textChange } from "../../domain/writing/text-change.ts";
import type { Caret } from "./line-focus.ts";
import type { Went } from "./plan-history.ts";

export interface Whereto {
  readonly key: string;
  /** The field; undefined for the line's own text. */
  readonly name: string | undefined;
  readonly caret: Caret;
}

/** `isThere` tells of which lines stand in the plan. Undefined when none of those that it is about does. */
export function whereTo({ changes, left, to }: Went, isThere: (key: string) => boolean): Whereto | undefined {
  if (to && isThere(to.key)) return { key: to.key, name: undefined, caret: to.at };
  const change = [...changes, ...left].find(({ key }) => isThere(key));
  if (change === undefined) return undefined;
  const { key, name, before, after } = change;
  if (name === "title") return { key, name: undefined, caret: endOfChange(before, after) };
  return { key, name: name === "line" || name === "place" ? undefined : name, caret: "end" };
}

function endOfChange(before: unknown, after: unknown): Caret {
  if (typeof before !== "string" || typeof after !== "string") return "end";
  const { at, inserted } = textChange(before, after);
  return at + inserted.length;
}
