/**
 * Holds back what nobody needs in the first second (menus, search, messages), so that the plan is visible before their
 * code is loaded.
 */
import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

const calm = createStore(() => ({ isCalm: false }));

function becomeCalm(): void {
  calm.setState({ isCalm: true });
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
    if (calm.getState().isCalm) return undefined;
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
  return useStore(calm, ({ isCalm }) => isCalm);
}
