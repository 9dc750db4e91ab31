/**
 * Holds back what nobody needs in the first second (menus, search, messages), so that the plan is visible before their
 * code is loaded.
 */
import { useEffect, useState } from "react";

const listeners = new Set<() => void>();
let isCalm = false;

function becomeCalm(): void {
  isCalm = true;
  for (const listener of listeners) listener();
}

/**
 * Long enough for the content to be painted and read first, short enough that nobody waits for a menu. In milliseconds.
 */
const afterwards = 1000;
/** Somebody who already reaches for something shall have it at once. */
const reaching = ["pointermove", "pointerdown", "keydown"] as const;

/**
 * Says that the page's content is visible: what was held back may be loaded in a moment, or as soon as somebody moves.
 */
export function useContentIsVisible(): void {
  useEffect(() => {
    if (isCalm) return undefined;
    const timer = setTimeout(becomeCalm, afterwards);
    for (const event of reaching) addEventListener(event, becomeCalm, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of reaching) removeEventListener(event, becomeCalm);
    };
  }, []);
}

/** False until the first content of the tab is visible, true from then on. */
export function useIsCalm(): boolean {
  const [calm, setCalm] = useState(isCalm);
  useEffect(() => {
    const listener = () => setCalm(true);
    listeners.add(listener);
    if (isCalm) listener();
    return () => void listeners.delete(listener);
  }, []);
  return calm;
}
