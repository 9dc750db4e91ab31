/**
 * Whether a part of the page is still there when an answer comes: whoever has gone elsewhere is told in another way.
 */
import { useEffect, useRef } from "react";

export function useIsShown(): { readonly current: boolean } {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return isShown;
}
