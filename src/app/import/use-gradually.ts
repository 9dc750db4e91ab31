/** Draws a long list a piece at a time, so that the page answers between the pieces. */
import { startTransition, useEffect, useState } from "react";

/** How many lines come at once. */
const piece = 60;

/** How many of so many lines to draw now: more with each call of the browser's calm moments, and all of them in the end. */
export function useGradually(total: number): number {
  const [drawn, setDrawn] = useState(piece);
  const isDone = drawn >= total;
  useEffect(() => {
    if (isDone) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn((before) => before + piece)), 0);
    return () => clearTimeout(timer);
  }, [isDone, drawn]);
  return isDone ? total : drawn;
}
