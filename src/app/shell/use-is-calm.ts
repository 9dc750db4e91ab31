/** Holds back what nobody needs in the first second (menus, search, messages), so that the plan is visible before their code is loaded. */
import { useEffect, useState } from "react";

const listeners = new Set<() => void>();
let isCalm = false;

/** Says that the page's content is visible: what was held back may be loaded now. */
export function useContentIsVisible(): void {
  useEffect(() => {
    if (isCalm) return undefined;
    // Two frames later the content has been painted, not only put in place.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isCalm = true;
        for (const listener of listeners) listener();
      }),
    );
    return () => cancelAnimationFrame(frame);
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
