/** Whether the year is shown as a wheel or as a list: as last chosen in this browser, otherwise as a list where there is little room. */
import { useSyncExternalStore, useState } from "react";
import { keep, readKept } from "../kept/kept.ts";

export type WheelLook = "wheel" | "list";

const storageKey = "rettesnor.wheel";
const narrow = "(max-width: 639px)";

function onChange(callback: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener("change", callback);
  return () => query.removeEventListener("change", callback);
}

export function useWheelLook(): readonly [WheelLook, (look: WheelLook) => void] {
  const isNarrow = useSyncExternalStore(onChange, () => matchMedia(narrow).matches);
  const [chosen, setChosen] = useState<WheelLook | undefined>(() => {
    const kept = readKept(storageKey);
    return kept === "wheel" || kept === "list" ? kept : undefined;
  });
  return [
    chosen ?? (isNarrow ? "list" : "wheel"),
    (look) => {
      keep(storageKey, look);
      setChosen(look);
    },
  ];
}
