/** How large the wheel is drawn, which decides how large its letters are, and whether it has any. */
import { useLayoutEffect, useState } from "react";

/** In pixels; labels would leave no room to anything else in a smaller wheel. */
const narrowest = 520;
/** The drawing's own width, in its units. */
const drawn = 1000;
/** So that a window that is drawn wider is not laid out anew with each pixel; letters are rather a little too large. */
const steps = 20;

export interface WheelSize {
  /** Pixels to a unit of the drawing. */
  readonly unit: number;
  /** So small that no label could be read. */
  readonly isSmall: boolean;
}

/** `element` is what the wheel fills in its width; null until it stands in the page. */
export function useWheelSize(element: HTMLElement | null): WheelSize {
  const [unit, setUnit] = useState(narrowest / drawn);
  const [isSmall, setIsSmall] = useState(false);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const look = () => {
      setUnit(Math.max(1, Math.floor((element.clientWidth / drawn) * steps)) / steps);
      setIsSmall(element.clientWidth < narrowest);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { unit, isSmall };
}
