/** Whether there is room for a list beside the outline. */
import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 1100px)");

function onChange(listener: () => void): () => void {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

export function useIsWide(): boolean {
  return useSyncExternalStore(onChange, () => wide.matches);
}
