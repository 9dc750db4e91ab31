/** Whether the wheel is shown so small that its labels could not be read. */
import { useLayoutEffect, useState } from "react";

/** In pixels; labels would be smaller than 7.5 pixels then. */
const narrowest = 520;

/** `element` is what the wheel fills in its width; null until it stands in the page. */
export function useIsSmall(element: HTMLElement | null): boolean {
  const [isSmall, setIsSmall] = useState(false);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const look = () => setIsSmall(element.clientWidth < narrowest);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return isSmall;
}
