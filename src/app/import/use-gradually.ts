/** Draws a long list a piece at a time, so that the page answers between the pieces. */
import { startTransition, useEffect, useState } from "react";

/**
 * How many lines come at once: about a screen. What comes at once is laid out at once, and two lists come side by side.
 */
const piece = 30;

/** Between one piece and the next, in milliseconds: about what a screen takes to be drawn anew. */
const pause = 16;

/** How many of so many lines to draw now: more from moment to moment, and all of them in the end. */
export function useGradually(total: number): number {
  const [drawn, setDrawn] = useState(piece);
  const isDone = drawn >= total;
  useEffect(() => {
    if (isDone) return undefined;
    const timer = setInterval(() => startTransition(() => setDrawn((before) => before + piece)), pause);
    return () => clearInterval(timer);
  }, [isDone]);
  return isDone ? total : drawn;
}
