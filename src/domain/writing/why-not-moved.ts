/** Why a line cannot be moved further in, out, up or down, so that a key that does nothing says why. Pure. */
import type { Outline } from "../plan/outline.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { isPart, withAllUnder } from "./move-line.ts";

export type MoveWay = "in" | "out" | "up" | "down";

export type WhyNotMoved =
  | "innermost"
  | "outermost"
  | "hasLinesUnder"
  | "noAreaAbove"
  | "noGoalAbove"
  | "isFirst"
  | "isLast";

/** For a line for which there is no place that way. */
export function whyNotMoved(outline: Outline, line: PlanElement, way: MoveWay): WhyNotMoved {
  if (way === "up") return "isFirst";
  if (way === "down") return "isLast";
  const hasLines = withAllUnder(outline, line).length > 1;
  if (way === "out") return line.kind === "goal" && hasLines ? "hasLinesUnder" : "outermost";
  if (isPart(line.kind) || line.kind === "chapter") return "innermost";
  if (hasLines) return "hasLinesUnder";
  return line.kind === "focusArea" ? "noAreaAbove" : "noGoalAbove";
}
