/**
 * Two lines that become one, as they were before Enter parted them: only neighbours of one kind, and only where the
 * second says nothing but its text, so that nothing goes with it. Pure.
 */
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Outline } from "../plan/outline.ts";
import { neighbours, withAllUnder } from "./move-line.ts";
import { saysMoreThanTitle } from "./lines-said.ts";

export interface Joined {
  /** The line that stays. */
  readonly first: PlanElement;
  /** The line that goes into it. */
  readonly second: PlanElement;
  readonly title: string;
  /** Where the caret stands in it: between the two. */
  readonly at: number;
}

/** A line with the one before or after it; undefined where they stay two. */
export function joined(outline: Outline, line: PlanElement, way: "back" | "forth"): Joined | undefined {
  const { before, after } = neighbours(outline, line);
  const [first, second] = way === "back" ? [before, line] : [line, after];
  if (first === undefined || second === undefined || first.kind !== second.kind) return undefined;
  if (saysMoreThanTitle(second) || withAllUnder(outline, second).length > 1) return undefined;
  const start = first.title.trimEnd();
  const end = second.title.trimStart();
  // Enter has taken the space between them.
  const between = start === "" || end === "" ? "" : " ";
  return { first, second, title: start + between + end, at: start.length + between.length };
}
